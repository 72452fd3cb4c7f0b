import BorderAtlas
package import BorderCore

/// What a reconciliation of the numbers that a selection asks for is made from.
package struct ReportsToReconcile: Sendable {
    /// The reports, and the records as exact reports: all that can matter for what is asked for.
    package var reports: [PlacedReport]
    /// Rows that take no part, because their days were joined.
    package var rowsLeftOut: Int64
}

extension FlowInput {
    /// The reports and records that can matter for the numbers a selection asks for: those about its days and places, and
    /// whatever hangs together with them. Everything where it asks for no days and no places.
    ///
    /// Two numbers hang together where they may count the same passage, or where files say so: by `evidence`, by
    /// `derived_from` and by `supersedes`. Days hang together where a period holds them, and places where a number of
    /// something larger may hold passages of both.
    ///
    /// - Parameters:
    ///   - selection: the numbers that are asked for.
    ///   - unit: the unit of time they are given for, which reaches beyond days that begin or end within one.
    ///   - tree: which places lie in which.
    /// - Returns: the reports and records.
    package func toReconcile(_ selection: Selection, by unit: PeriodUnit?, tree: PlaceTree) -> ReportsToReconcile {
        guard selection.from != nil || selection.to != nil || !selection.places.isEmpty || selection.route != nil else {
            let counted = recordReports(tree: tree)
            return ReportsToReconcile(reports: reports + counted.reports, rowsLeftOut: counted.rowsLeftOut)
        }
        var placements: [Placement] = []
        var codes: [Placement: Int] = [:]
        func code(of placement: Placement) -> Int {
            if let known = codes[placement] { return known }
            codes[placement] = placements.count
            placements.append(placement)
            return placements.count - 1
        }
        let codesOfSeries = ledgers.map { ledger in
            (0..<ledger.seriesCount).map { code(of: ledger.series($0).placement) }
        }
        let codesOfReports = reports.map { code(of: $0.placement) }

        var related = RelatedPlacements(placements, tree: tree)
        let linked = linkedReports
        for members in linked {
            for index in members.dropFirst() { related.join(codesOfReports[members[0]], codesOfReports[index]) }
        }
        // What remains, and a net, is held against what goes in and out.
        let balanced = Set(
            reports.filter { $0.measure.kind == .net || $0.measure.kind == .stock }.map(\.placement.place)
        )
        var firstOfPlace: [Place: Int] = [:]
        for (index, placement) in placements.enumerated() where balanced.contains(placement.place) {
            if let first = firstOfPlace[placement.place] {
                related.join(first, index)
            } else {
                firstOfPlace[placement.place] = index
            }
        }
        let groups = placements.indices.map { related.group(of: $0) }
        let filter = PlaceFilter(selection, tree: tree)
        let wanted = Set(
            placements.indices.filter { filter.verdict(on: placements[$0]) == .included }.map { groups[$0] }
        )

        var days = RelatedDays(selection.daysAsked(by: unit))
        for (index, report) in reports.enumerated() {
            guard let span = report.span else { continue }
            days.tie(groups[codesOfReports[index]], span.lowerBound, span.upperBound)
        }
        for members in linked {
            let spans = members.compactMap { reports[$0].span }
            guard let first = spans.map(\.lowerBound).min(), let last = spans.map(\.upperBound).max() else { continue }
            days.tie(groups[codesOfReports[members[0]]], first, last)
        }
        for (number, ledger) in ledgers.enumerated() {
            for index in 0..<ledger.count {
                let entry = ledger[index]
                guard entry.first < entry.last else { continue }
                days.tie(groups[codesOfSeries[number][entry.series]], entry.first, entry.last)
            }
        }
        days.settle()

        var kept: [PlacedReport] = []
        for (index, report) in reports.enumerated() {
            let group = groups[codesOfReports[index]]
            guard wanted.contains(group) else { continue }
            if let span = report.span, !days.matter(group, span.lowerBound, span.upperBound) { continue }
            kept.append(report)
        }
        var around = Selection.everything
        if selection.from != nil || selection.to != nil {
            let all = days.all
            around.from = all.lowerBound == .min ? nil : Day(rawValue: all.lowerBound)
            around.to = all.upperBound == .max ? nil : Day(rawValue: all.upperBound)
        }
        var leftOut = LeftOutCounter()
        let selected = RecordSelection(self, selection: around, tree: tree, leftOut: &leftOut)
        var rows: Int64 = 0
        for record in selected.records {
            let entry = selected.entry(record)
            let group = groups[codesOfSeries[Int(record.ledger)][entry.series]]
            guard wanted.contains(group), entry.days == nil || days.matter(group, entry.first, entry.last) else {
                continue
            }
            let made = selected.reports(of: record)
            if made.isEmpty { rows += entry.rows }
            kept += made
        }
        return ReportsToReconcile(reports: kept, rowsLeftOut: rows)
    }

    /// Positions of the reports that files tie to one another: carriers of one figure, what was computed from what, and
    /// what replaces what.
    private var linkedReports: [[Int]] {
        var firsts: [String: Int] = [:]
        var sets = DisjointSets(count: reports.count)
        var isLinked = false
        func tie(_ index: Int, _ word: String) {
            isLinked = true
            if let first = firsts[word] { sets.join(first, index) } else { firsts[word] = index }
        }
        let named = Set(reports.flatMap { $0.details.derivedFrom + [$0.details.supersedes] }.filter { !$0.isEmpty })
        for (index, report) in reports.enumerated() {
            let details = report.details
            if !details.evidence.isEmpty { tie(index, "evidence \(details.evidence)") }
            for id in details.derivedFrom { tie(index, "id \(id)") }
            if !details.supersedes.isEmpty { tie(index, "id \(details.supersedes)") }
            if named.contains(report.id) { tie(index, "id \(report.id)") }
        }
        return isLinked ? sets.sets().filter { $0.count > 1 } : []
    }
}

extension PlacedReport {
    /// Its days as `Day.rawValue`; a day more on either side where hours are given, which another clock may move.
    fileprivate var span: ClosedRange<Int32>? {
        guard let period else { return nil }
        let margin = details.hours == nil ? 0 : 1
        let first = period.startEarliest.advanced(by: -margin)
        return first.rawValue...max(first, period.endLatest.advanced(by: margin)).rawValue
    }
}

extension Selection {
    /// The days that numbers asked for may be about, as `Day.rawValue`.
    fileprivate func daysAsked(by unit: PeriodUnit?) -> ClosedRange<Int32> {
        let start: Day? = from.map { day in unit?.days(around: day).lowerBound ?? day }
        let end: Day? = to.map { day in unit?.days(around: day).upperBound ?? day }
        let first: Int32 = start?.rawValue ?? .min
        return first...max(first, end?.rawValue ?? .max)
    }
}
