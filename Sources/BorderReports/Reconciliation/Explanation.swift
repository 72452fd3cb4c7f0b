package import BorderAnalysis
package import BorderAtlas
import BorderCore
import BorderEstimation

/// Why a number is what it is: the reports behind it, the rule, what was set aside and why.
package struct Explanation: Sendable {
    private let reconciliation: Reconciliation
    private let arithmetic: ArithmeticWords
    private let conflicts: ConflictWords

    /// Explains the numbers of one reconciliation.
    package init(_ reconciliation: Reconciliation, atlas: Atlas) {
        self.reconciliation = reconciliation
        arithmetic = ArithmeticWords(atlas: atlas)
        conflicts = ConflictWords(reconciliation, atlas: atlas)
    }

    /// A reconciled number, line by line.
    package func lines(for flow: ReconciledFlow) -> [String] {
        var lines = [arithmetic.subject(of: flow.set, on: flow.days) + ": " + flow.words]
        if flow.upper != flow.lower || flow.best == nil { lines.append("The reports allow \(flow.limitWords).") }
        if let others = flow.othersWords {
            lines.append("The other reports leave \(others): a published count is never overwritten by arithmetic.")
        }
        lines += limit(.lower, "At least", flow)
        lines += limit(.upper, "At most", flow)
        if flow.upper == nil { lines.append("No report sets an upper limit.") }
        if flow.set.placement.direction.route != nil && flow.set.unit == .crossing && flow.basis != .none {
            lines.append("These are gross passages one way, not net and not persons: one person may make several.")
        }
        let isEstimated = flow.othersLeave == nil && flow.upper != flow.lower
        if let best = flow.roundedBest, isEstimated, flow.basis == .modelled || flow.basis == .reported {
            lines.append(
                "Best estimate \(ReconciledFlow.printed(best))"
                    + (flow.likelyWords.map { ", \($0)" } ?? "")
                    + ": the usual pattern, moved as little as the reports ask."
            )
            for (report, factor) in reconciliation.factors(of: flow.set, on: flow.days.lowerBound).prefix(5) {
                lines.append("  × \(NumberWords.grouped(factor, decimals: 3)) by \(report)")
            }
            if let sensitivity = reconciliation.sensitivity(of: flow) {
                lines.append(words(for: sensitivity, of: flow))
            }
        }
        if let gap = flow.gap { lines.append("No estimate: \(gap.rawValue).") }
        let authorities = flow.independentSources
        lines.append("It rests on \(authorities.counted("independent source")):")
        for id in flow.reports { lines.append("  " + self.line(for: id)) }
        let touching = reconciliation.conflicts(naming: flow.reports + flow.setAside)
        if !touching.isEmpty { lines.append("What does not agree:") }
        for conflict in touching {
            lines.append("  \(conflicts.sentence(for: conflict)): \(conflicts.remedy(for: conflict))")
        }
        return lines
    }

    /// What the estimate would be with other constants, printed as the estimate is.
    private func words(for sensitivity: PriorSensitivity, of flow: ReconciledFlow) -> String {
        let limits = Bounds(lower: flow.lower, upper: flow.upper)
        let (half, double) = (
            ReconciledFlow.printed(ReconciledFlow.rounded(sensitivity.half, within: limits)),
            ReconciledFlow.printed(ReconciledFlow.rounded(sensitivity.double, within: limits))
        )
        let constant = NumberWords.grouped(sensitivity.deviation, decimals: 2)
        return "With half the pattern's constant of \(constant) it is \(half), with twice as much \(double)."
    }

    /// A report, line by line: its words, its reading, what became of it.
    package func lines(forReport id: String) -> [String] {
        guard let report = reconciliation.report(id) else { return [] }
        var lines = [line(for: id)]
        let details = report.details
        if !details.quote.isEmpty { lines.append("In its words: “\(details.quote)”") }
        if let period = report.period {
            let text = details.periodText.isEmpty ? "" : "“\(details.periodText)” "
            lines.append("\(text)is read as \(period.words).")
        }
        let bounds = report.quantity.bounds
        lines.append(
            "\(NumberWords.worded(report.quantity)) is read as "
                + (bounds.upper.map {
                    $0 == bounds.lower ? "exactly \($0.grouped)" : "\(bounds.lower.grouped)–\($0.grouped)"
                }
                    ?? "\(bounds.lower.grouped) or more") + " \(report.measure.words(for: report.quantity))."
        )
        let use = reconciliation.use(ofReport: id) ?? .used
        lines.append("Use: \(words(for: use, of: id)).")
        if !details.derivedFrom.isEmpty {
            lines.append("Computed from \(details.derivedFrom.joined(separator: ", ")): never added to them.")
        }
        for conflict in reconciliation.conflicts(naming: [id]) {
            lines.append("Does not agree: \(conflicts.sentence(for: conflict)): \(conflicts.remedy(for: conflict))")
        }
        if use.takesPart || use == .setAside, let period = report.period {
            let flow = reconciliation.flow(of: CountedSet(report), on: period.outer)
            lines.append("All reports together:")
            lines += self.lines(for: flow).map { "  " + $0 }
        }
        return lines
    }

    /// Whatever an output calls a number or a conflict; nothing for an id that no output gives.
    package func lines(forID id: String, atlas: Atlas) -> [String] {
        if reconciliation.report(id) != nil { return lines(forReport: id) }
        if let name = ReconciledFlow.Name(id, atlas: atlas) {
            return lines(for: reconciliation.flow(of: name.set, on: name.days))
        }
        if let conflict = reconciliation.conflicts.first(where: { $0.id == id }) {
            return ["\(conflicts.sentence(for: conflict)): \(conflicts.remedy(for: conflict))"]
                + conflict.reports.map { "  " + line(for: $0) }
        }
        let lines = lines(forSum: id)
        return lines.isEmpty ? self.lines(forMark: id, atlas: atlas) : lines
    }

    /// The id of a sign of an SVG map, or of its words: of a report, of a passage at a place, or of a reported state.
    private func lines(forMark id: String, atlas: Atlas) -> [String] {
        let id = SceneIdentifiers.sign(of: id)
        if let report = reconciliation.reports.first(where: { SceneIdentifiers.safe("flow-\($0.id)") == id }) {
            return lines(forReport: report.id)
        }
        if let status = reconciliation.statuses.first(where: {
            $0.event.id == id || SceneIdentifiers.safe("status-\($0.event.id)") == id
        }) {
            return lines(for: status)
        }
        let sets = reconciliation.sets.filter { isMark(id, of: $0.placement) }
        let spans = ReconciledSpans(selection: Selection(), unit: nil)
        let lines = sets.flatMap { set in
            spans.spans(of: set, in: reconciliation).flatMap { self.lines(for: reconciliation.flow(of: set, on: $0)) }
        }
        return lines.isEmpty ? self.lines(forSilent: id, atlas: atlas) : lines
    }

    private func isMark(_ id: String, of placement: Placement) -> Bool {
        let mark = "\(placement.direction)@\(placement.place.id)"
        return mark == id || SceneIdentifiers.safe("flow-\(mark)") == id
    }

    /// A crossing that a map shows though no report speaks of it.
    private func lines(forSilent id: String, atlas: Atlas) -> [String] {
        for crossing in atlas.crossings {
            guard let border = crossing.border else { continue }
            let route = Route(from: .country(border.first), to: .country(border.second))
            for direction in [FlowDirection.oneWay(route), .oneWay(route.reversed)] {
                let placement = Placement(place: .crossing(crossing.id), direction: direction)
                guard isMark(id, of: placement) else { continue }
                return ["\(arithmetic.subject(of: placement)): no report speaks of it, which does not make it zero."]
            }
            if SceneIdentifiers.safe("status-status-\(crossing.id)") == id {
                return ["\(crossing.name): \(crossing.status), as the gazetteer says."]
            }
        }
        return []
    }

    /// A reported state of a place.
    private func lines(for status: ReportedStatus) -> [String] {
        let event = status.event
        var line = "\(event.id): \(event.effect.rawValue), \(event.place)"
        if event.concerns != .any { line += ", for \(event.concerns)" }
        if let period = event.period { line += ", \(period.words)" }
        if let size = event.magnitude { line += ", \(NumberWords.worded(size)) \(event.magnitudeUnit)" }
        if !event.details.authority.isEmpty { line += ", \(event.details.authority)" }
        if !event.details.source.isEmpty { line += ", \(event.details.source)" }
        return [line] + (event.details.note.isEmpty ? [] : [event.details.note])
    }

    /// `sum:a+b` is added up from reports, `net:a:b` is one number less another.
    private func lines(forSum id: String) -> [String] {
        guard let steps = steps(of: id), steps.count > 1 else { return [] }
        return ["Computed: " + arithmetic.sum(of: steps)] + steps.flatMap(\.reports).map { "  " + line(for: $0) }
    }

    /// What a number is added up from; `nil` for an id that names nothing.
    private func steps(of id: String) -> [ArithmeticStep]? {
        if let report = reconciliation.report(id) {
            return [ArithmeticStep(value: report.quantity.value, adds: true, reports: [id])]
        }
        if id.hasPrefix("sum:") {
            let parts = id.dropFirst(4).split(separator: "+").map { steps(of: String($0)) }
            return parts.contains { $0 == nil } ? nil : parts.flatMap { $0 ?? [] }
        }
        guard id.hasPrefix("net:") else { return nil }
        // Ids may hold colons themselves: the first place where both sides are known divides them.
        let rest = id.dropFirst(4)
        for colon in rest.indices where rest[colon] == ":" {
            guard let into = steps(of: String(rest[..<colon])),
                let out = steps(of: String(rest[rest.index(after: colon)...]))
            else { continue }
            return into + out.map { ArithmeticStep(value: $0.value, adds: !$0.adds, reports: $0.reports) }
        }
        return nil
    }

    /// Whether an id may be that of a total of a table, of its sign on a map, of the words beside it or of a net of two.
    package static func mayBeTotal(_ id: String) -> Bool {
        let sign = SceneIdentifiers.sign(of: id)
        return sign.hasPrefix("total:") || sign.hasPrefix("flow-total-")
            || id.hasPrefix("net:") && id.contains("total:")
    }

    /// A sum of rows of plain tables, or the net of two, by what an output or a map calls it; nothing for other ids.
    package func lines(forID id: String, in summary: FlowSummary) -> [String] {
        let sign = SceneIdentifiers.sign(of: id)
        if let row = summary.rows.first(where: { $0.id == id || SceneIdentifiers.safe("flow-\($0.id)") == sign }) {
            return lines(forTotal: row)
        }
        guard id.hasPrefix("net:"),
            let pair = summary.pairs.first(where: { "net:\($0.entries.id):\($0.exits.id)" == id })
        else { return [] }
        let steps = [(pair.entries, true), (pair.exits, false)].map { row, adds in
            ArithmeticStep(value: row.quantity.value, adds: adds, reports: [row.id])
        }
        return ["Computed: " + arithmetic.sum(of: steps)]
            + [pair.entries, pair.exits].flatMap { lines(forTotal: $0) }.map { "  " + $0 }
    }

    /// A sum of rows of a plain table.
    package func lines(forTotal row: FlowRow) -> [String] {
        let subject = arithmetic.subject(of: CountedSet(row), on: row.period?.outer)
        return [
            "\(subject): \(row.quantity.value.grouped) \(row.measure.words(for: row.quantity))",
            "The sum of \(row.rowCount.counted("row")) of \(row.reports.joined(separator: " and ")):"
                + " rows of one table count different passages, so they are added.",
        ] + (row.note.isEmpty ? [] : [row.note])
    }

    private func limit(_ side: BoundSide, _ word: String, _ flow: ReconciledFlow) -> [String] {
        let steps = reconciliation.steps(to: side, of: flow.set, on: flow.days)
        guard !steps.isEmpty else { return [] }
        return ["\(word): " + arithmetic.sum(of: steps) { ownWords(of: $0, towards: side) }]
    }

    /// `about 10,400, at least`: what a report says of which a number is a limit; nothing where it says just that.
    private func ownWords(of step: ArithmeticStep, towards side: BoundSide) -> String? {
        guard step.reports.count == 1, let report = reconciliation.report(step.reports[0]) else { return nil }
        guard report.quantity.value != step.value else { return nil }
        let unit = report.measure.kind == .flow ? "" : " \(report.measure.words(for: report.quantity))"
        let isLeast = (side == .lower) == step.adds
        let limit = "\(isLeast ? "at least" : "at most") \(step.value.grouped)"
        return "\(NumberWords.worded(report.quantity))\(unit), \(limit)"
    }

    /// `fi-2022-09-24-in: 8,572 crossings, 24 Sept 2022, Finnish Border Guard via dpa, 25 Sept 2022`.
    private func line(for id: String) -> String {
        guard let report = reconciliation.report(id) else { return id }
        var parts = ["\(id): \(NumberWords.worded(report.quantity)) \(report.measure.words(for: report.quantity))"]
        parts.append(report.period?.words ?? "days not stated")
        let details = report.details
        parts.append(
            report.authority + (details.via.isEmpty || details.via == report.authority ? "" : " via \(details.via)")
        )
        if let first = details.reportedOn {
            parts.append("said \(Period.words(from: first, to: details.publishedBy ?? first))")
        }
        if !details.grade.isEmpty { parts.append("grade \(details.grade)") }
        var line = parts.joined(separator: ", ")
        if let use = reconciliation.use(ofReport: id), use != .used { line += " [\(words(for: use, of: id))]" }
        return line
    }

    /// What became of a report.
    private func words(for use: ClaimUse, of id: String) -> String {
        switch use {
        case .used: "bounds the flows"
        case .echo(let speaker): "repeats \(speaker), so it is no source of its own"
        case .superseded(let later): "replaced by \(later)"
        case .compilation: "computed from other reports, so it is no source of its own"
        case .setAside:
            reconciliation.conflicts(naming: [id]).contains { $0.setAside.contains(id) && !$0.equallyTrusted.isEmpty }
                ? "set aside: it contradicts others of equal trust"
                : "set aside: it contradicts others and is the least trusted"
        case .unexamined: "left out: the search for contradictions was stopped before it was looked at"
        case .otherKind(let kind): "counts something else (\(kind.code)) and is never added to passages"
        case .undated: "says no days"
        case .noWay: "says neither way"
        case .noCertainDay: "no day is certainly meant"
        }
    }
}
