package import BorderAnalysis
package import BorderAtlas
package import BorderBytes
import BorderCore

/// A report as one page that asks for nothing else: the map, the same numbers as a table and in words, what held when,
/// what is not shown, how the numbers were made, and whose they are.
package struct MapPage: Sendable {
    let content: MapContent
    let selection: MapSelection
    let summary: FlowSummary
    let statuses: [ReportedStatus]
    let atlas: Atlas
    let provenance: Provenance
    let wording: PlaceWording

    /// Whether an output is to be a page, by its ending.
    package static func isMeant(by path: String) -> Bool {
        let path = path.lowercased()
        return path.hasSuffix(".html") || path.hasSuffix(".htm")
    }

    /// A page of a map.
    ///
    /// - Parameters:
    ///   - content: what the map shows.
    ///   - selection: the numbers it was made from.
    ///   - summary: the numbers they were chosen among.
    ///   - statuses: the states of places.
    ///   - atlas: where places are.
    ///   - provenance: what made it, from what.
    package init(
        of content: MapContent,
        _ selection: MapSelection,
        _ summary: FlowSummary,
        statuses: [ReportedStatus],
        atlas: Atlas,
        provenance: Provenance
    ) {
        (self.content, self.selection, self.summary) = (content, selection, summary)
        (self.statuses, self.atlas, self.provenance) = (statuses, atlas, provenance)
        wording = PlaceWording(atlas: atlas)
    }

    /// Writes the page.
    ///
    /// - Parameters:
    ///   - scene: the map as it was laid out.
    ///   - narrow: the same laid out for a phone, which a narrow window shows in its place; `nil` for none.
    ///   - design: how the page looks.
    ///   - sink: where to.
    /// - Throws: a failure of the sink.
    package func write(
        _ scene: MapScene,
        narrow: MapScene? = nil,
        as design: PageDesign = .usual,
        to sink: inout ByteSink
    ) throws(OutputError) {
        let (style, script) = (design.style, design.script)
        func drawing(_ scene: MapScene, _ prefix: String) throws(OutputError) -> String {
            var format = SVGFormat(idPrefix: prefix)
            format.isPartOfPage = true
            return String(decoding: try format.bytes(of: scene), as: UTF8.self)
        }
        let wide = try drawing(scene, MapPage.prefix)
        let phone = try narrow.map { (scene) throws(OutputError) in try drawing(scene, MapPage.narrowPrefix) }
        let svg = phone.map { "<div class=\"wide\">\(wide)</div>\n<div class=\"narrow\">\($0)</div>" } ?? wide
        let text = design.page.filled(with: [
            "policy": HTMLText(
                "default-src 'none'; style-src 'sha256-\(SHA256.base64(of: style))'; "
                    + "script-src 'sha256-\(SHA256.base64(of: script))'; base-uri 'none'; form-action 'none'"
            ),
            "generator": HTMLText(provenance.generator), "description": HTMLText(description(scene)),
            "title": HTMLText(content.title), "dek": HTMLText(content.dek), "style": HTMLText(ours: style),
            "headlines": headlines, "days": days, "map": HTMLText(ours: svg), "caption": HTMLText(caption(scene)),
            "rows": rows, "states": states, "words": MapInWords(self).markup, "aside": aside(scene.account),
            "method": method, "sources": sources, "boundaries": HTMLText(scene.boundaryNote), "made": made,
            "script": HTMLText(ours: script),
        ])
        sink.append(text)
        try sink.checkpoint()
    }

    /// Put before every id of the drawing.
    static let prefix = "m-"

    /// The same of the drawing for a phone.
    static let narrowPrefix = "p-"

    /// The first sentence of the map in words.
    private func description(_ scene: MapScene) -> String {
        String(scene.description.prefix { $0 != ":" }.prefix(200))
    }

    private func caption(_ scene: MapScene) -> String {
        let keyed = scene.keyed.enumerated().map { "\($0.offset + 1) \($0.element)" }.joined(separator: "; ")
        return "\(content.legendTitle): the area of a disc is as large as its number. Point at a disc, or reach it "
            + "with the tab key, for its details; every number of the map stands in the table below."
            + (keyed.isEmpty ? "" : " Numbered on the map: \(keyed).")
    }

    // MARK: Numbers

    /// Everything with a mark, the largest first, each with those that contradict it; then what holds them all.
    var told: [(row: FlowRow, isRival: Bool)] {
        let choices = selection.choices.sorted {
            ($1.row.quantity.value, $0.row.id) < ($0.row.quantity.value, $1.row.id)
        }
        return choices.flatMap { choice in [(choice.row, false)] + choice.rivals.map { ($0, true) } }
            + selection.totals.map { ($0, false) }
    }

    /// The number of a row, with those that contradict it.
    private func label(of row: FlowRow) -> String {
        let rivals = selection.choices.first { $0.row.id == row.id }?.rivals ?? []
        var said: Set<String> = []
        return ([row] + rivals).map(\.label).filter { said.insert($0).inserted }.joined(separator: " or ")
    }

    private var headlines: HTMLText {
        told.filter { !$0.isRival && $0.row.withholding == nil }.prefix(4).map { entry in
            let row = entry.row
            // Nobody says a sum.
            let sum = row.origin == .sum || row.summedOver.contains(.onlyExact) ? "added up here from numbers of " : ""
            let facts = [
                row.period?.words, row.population == .any ? nil : wording.phrase(for: row.population),
                row.note.isEmpty ? nil : row.note, row.authority.isEmpty ? nil : "\(sum)\(row.authority)",
            ].compactMap { $0 }
            return HTMLText(
                "li",
                [:],
                HTMLText("strong", [:], label(of: row))
                    + HTMLText("span", [:], "\(row.measure.words(for: row.quantity)) \(sentence(of: row.placement))")
                    + HTMLText("small", [:], facts.joined(separator: " · "))
            )
        }.joined
    }

    /// "from Russia to Finland", "into Georgia", "both ways".
    func way(of placement: Placement) -> String { wording.sentence(for: placement.direction) }

    /// The same with the place: "both ways at Vaalimaa".
    private func sentence(of placement: Placement) -> String {
        let way = way(of: placement)
        switch placement.place {
        case .country, .countrySet: return way
        case .border: return placement.direction.route == nil ? "\(way), \(wording.name(of: placement.place))" : way
        default: return "\(way) at \(wording.name(of: placement.place))"
        }
    }

    private var rows: HTMLText {
        let signs = SignNames(content)
        return told.map { entry in
            let row = entry.row
            let days = row.period.map { "\($0.startEarliest)" }
            let who = [row.authority, row.via == row.authority || row.via.isEmpty ? "" : "via \(row.via)"]
                .filter { !$0.isEmpty }.joined(separator: ", ")
            let published = row.reportedOn.map { " (\($0.words))" } ?? ""
            let what = [
                row.measure.words(for: row.quantity), row.population == .any ? "" : wording.phrase(for: row.population),
            ]
            .filter { !$0.isEmpty }.joined(separator: ", ")
            return HTMLText(
                "tr",
                [
                    "class": entry.isRival ? "rival" : nil,
                    "data-sign": signs.name(of: row.placement).map { MapPage.prefix + $0 },
                    "data-start": days, "data-end": row.period.map { "\($0.endLatest)" },
                ],
                HTMLText("th", ["scope": "row"], wording.name(of: row.placement.place))
                    + HTMLText("td", [:], wording.phrase(for: row.placement.direction))
                    + HTMLText(
                        "td",
                        ["class": "number", "data-v": row.withholding == nil ? "\(row.quantity.value)" : "-1"],
                        row.label
                    ) + HTMLText("td", [:], what)
                    + HTMLText("td", ["data-s": days ?? ""], row.period?.words ?? "not stated")
                    + HTMLText("td", [:], who.isEmpty ? "not stated" : who + published)
            )
        }.joined
    }

    /// What the slider goes over; empty where there is one day at most.
    private var days: HTMLText {
        let periods = told.compactMap(\.row.period)
        // Numbers of the same days all come and go together.
        guard Set(periods).count > 1, let first = periods.map(\.startEarliest).min(),
            let last = periods.map(\.endLatest).max(),
            case let count = first.distance(to: last), (1...3660).contains(count)
        else { return HTMLText() }
        return HTMLText(ours: "min=\"0\" max=\"\(count)\" value=\"\(count)\" step=\"1\" data-first=\"\(first)\"")
    }

    // MARK: The rest

    private var states: HTMLText {
        let shown = statuses.filter { $0.event.effect != .rule }.sorted { one, other in
            let (mine, theirs) = (one.event.period?.startEarliest, other.event.period?.startEarliest)
            if mine != theirs { return (mine?.rawValue ?? .max) < (theirs?.rawValue ?? .max) }
            return one.event.id < other.event.id
        }
        let most = 200
        var lines = shown.prefix(most).map { status in
            let what =
                status.event.effect == .event
                ? wording.sentence(for: status.event)
                : "\(wording.name(of: status.place)): \(wording.sentence(for: status.event))"
            let who = status.event.details.authority
            return HTMLText(
                "li",
                [:],
                HTMLText("span", ["class": "when"], status.event.period?.words ?? "days not stated")
                    + HTMLText("span", [:], what + (who.isEmpty ? "" : " (\(who))"))
            )
        }
        if shown.count > most {
            lines.append(HTMLText("li", [:], "and \((shown.count - most).counted("more state")), which status lists"))
        }
        return lines.joined
    }

    /// What is not on the map, reason by reason.
    private func aside(_ account: NumberAccount) -> HTMLText {
        var lines = account.leftOut.map { left in
            let count = account.hidesCounts ? "Some numbers" : left.count.counted("number").capitalisedFirst
            return HTMLText(
                "li",
                [:],
                "\(count) \(left.reason)" + (left.filter.isEmpty ? "" : ": \(left.filter) shows them")
            )
        }
        if let merged = account.mergedSentence { lines.append(HTMLText("li", [:], merged.capitalisedFirst + ".")) }
        return lines.joined
    }

    private var method: HTMLText {
        let rows = told.map(\.row)
        var sentences = summary.summedSentences(of: rows) + Table.withheldNotes(summary.withheldCount)
        if rows.contains(where: { $0.basis == .modelled }) {
            sentences.append("Hatched discs are estimated from usual counts; nobody reported them.")
        }
        if let day = summary.selection.asOf {
            sentences.append("As known on \(day.words): later reports are left out.")
        }
        return sentences.map { HTMLText("li", [:], $0) }.joined
    }

    private var sources: HTMLText {
        var days: [String: Set<Day>] = [:]
        for row in told.map(\.row) where !row.authority.isEmpty && row.basis != .modelled {
            days[row.authority, default: []].formUnion(row.reportedOn.map { [$0] } ?? [])
        }
        let said = days.sorted { $0.key < $1.key }.map { name, days in
            let first = days.min()
            let published =
                first.map { first in
                    days.count == 1 ? ", \(first.words)" : ", \(Period.words(from: first, to: days.max() ?? first))"
                } ?? ""
            return HTMLText("li", [:], name + published)
        }
        let credits = provenance.sources.map { credit in
            HTMLText("li", [:], credit.name + (credit.licence.isEmpty ? "" : " (\(credit.licence))"))
        }
        return (said + credits).joined
    }

    private var made: HTMLText {
        let query = provenance.query.map { "\($0.name) \($0.values.joined(separator: ", "))" }.joined(separator: "; ")
        return HTMLText(
            "Made by \(provenance.generator). Asked for: \(query.isEmpty ? "everything" : query). "
                + "Digest of the numbers: \(content.dataDigest)."
        )
    }
}
