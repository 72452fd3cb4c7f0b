package import BorderAnalysis
package import BorderAtlas
package import BorderBytes
import BorderCore

/// The text summary of a report, for people to pass on: the main numbers in sentences, with who said so; what does not
/// agree; what nobody reports; the states of places; then the numbers as a table.
package struct SummaryText: Sendable {
    /// Lines are no longer than this, for mail.
    private static let width = 78
    /// More numbers than these are left to the tables.
    private static let mostNumbers = 12

    private let overview: FlowSummary
    private let statuses: [ReportedStatus]
    private let atlas: Atlas
    private let wording: PlaceWording

    /// A summary of numbers by country and of states of places.
    package init(overview: FlowSummary, statuses: [ReportedStatus], atlas: Atlas) {
        self.overview = overview
        self.statuses = statuses
        self.atlas = atlas
        wording = PlaceWording(atlas: atlas)
    }

    /// Writes the summary as plain text.
    package func write(to sink: inout ByteSink) throws(OutputError) {
        var title = "Border crossings as reported"
        if let window = overview.selection.window {
            title += ", \(Period.words(from: window.lowerBound, to: window.upperBound))"
        }
        if let day = overview.selection.asOf { title += ", as known on \(day.words)" }
        sink.append(title + "\n" + String(repeating: "=", count: title.count) + "\n")
        let heads = overview.rows.filter(\.isHead)
        let main = SummaryText.largest(heads)
        append("The main numbers", main.map(sentence), to: &sink)
        if heads.count > main.count {
            append("\((heads.count - main.count).counted("more number")) in the table below.", to: &sink)
        }
        append("What does not agree", disagreements, to: &sink)
        append("What nobody reports", gaps(heads), to: &sink)
        append("States of places", states, to: &sink)
        append(
            "How to read the numbers",
            [
                "Crossings are passages, not persons: one person may make several.",
                "Reports of one thing stand side by side and are never added. A number under another in the table is a "
                    + "part of it.",
                "Days such as 19…21 Sept are not known more exactly.",
            ],
            to: &sink
        )
        sink.append("\n")
        try Table(flows: overview, atlas: atlas, showsParts: false).writeText(
            width: Table.widthWithoutTerminal,
            to: &sink
        )
        if !overview.sources.isEmpty { append("Sources", overview.sources, to: &sink) }
        sink.append("\n")
        append(MapStory.boundaryNote(atlas), to: &sink)
    }

    /// A heading with a list; nothing for an empty list.
    private func append(_ heading: String, _ sentences: [String], to sink: inout ByteSink) {
        guard !sentences.isEmpty else { return }
        sink.append("\n\(heading)\n\n")
        for sentence in sentences {
            for (number, line) in TextWrapping.lines(of: sentence.printable, width: SummaryText.width - 2).enumerated()
            {
                sink.append((number == 0 ? "- " : "  ") + line + "\n")
            }
        }
    }

    private func append(_ sentence: String, to sink: inout ByteSink) {
        for line in TextWrapping.lines(of: sentence.printable, width: SummaryText.width) { sink.append(line + "\n") }
    }

    /// `Vaalimaa: closed, Sept 2022.`
    private var states: [String] {
        let start = "Reported state of "
        return Table.stateNotes(statuses, atlas: atlas).map {
            $0.hasPrefix(start) ? String($0.dropFirst(start.count)) : $0
        }
    }

    /// The largest numbers, in the order of the table.
    private static func largest(_ heads: [FlowRow]) -> [FlowRow] {
        let order = heads.indices.sorted { (heads[$1].quantity.value, $0) < (heads[$0].quantity.value, $1) }
        return order.prefix(mostNumbers).sorted().map { heads[$0] }
    }

    /// "More than 53,000 crossings into Georgia by citizens of Russia, 21–26 Sept 2022 (Georgian interior ministry)."
    private func sentence(_ row: FlowRow) -> String {
        let people = wording.phrase(for: row.population)
        let who = row.population == .any ? "" : row.measure.unit == .person ? ", \(people)" : " by \(people)"
        let counted = row.coverageWords.map { ", counted on \($0)" } ?? ""
        let when = (row.period.map { ", \($0.words)" + (row.hours.map { " (\($0.words))" } ?? "") } ?? "") + counted
        let via = row.via.isEmpty || row.via == row.authority ? "" : ", via \(row.via)"
        // Nobody says a sum that leaves some of its parts out.
        let what = row.note.isEmpty ? "" : ", \(row.note)"
        let sum = row.summedOver.contains(.onlyExact) ? "added up here\(what); numbers of " : ""
        let source = row.authority.isEmpty ? "" : " (\(sum)\(row.authority)\(via))"
        let spot = row.onlyPlace.map { " at \(wording.name(of: $0))" } ?? ""
        return "\(number(row)) \(way(row.placement))\(spot)\(who)\(when)\(source).".capitalisedFirst
    }

    private func number(_ row: FlowRow) -> String { "\(row.wordedQuantity) \(row.measure.words(for: row.quantity))" }

    /// "into Georgia", "from Russia to Finland at Vaalimaa", "both ways at Vaalimaa".
    private func way(_ placement: Placement) -> String {
        let phrase = wording.sentence(for: placement.direction)
        if wording.wayAcross(placement.place, placement.direction) != nil { return phrase }
        if case .border = placement.place, placement.direction.route != nil { return phrase }
        return "\(phrase) at \(wording.name(of: placement.place))"
    }

    /// Reports whose numbers cannot both be right: of one thing, of a part and its whole, of persons and crossings.
    private var disagreements: [String] {
        var figure: FlowRow?
        var sentences: [String] = []
        for row in overview.rows {
            // The other row says the same from its side.
            for other in row.contradictions where other.kind == .smallerWhole || other.kind == .fewerCrossings {
                let days = row.period.map { ", \($0.words)" } ?? ""
                sentences.append("\(way(row.placement).capitalisedFirst)\(days): \(told(row)), \(other.comparison).")
            }
            guard row.role == .alternative else {
                figure = row
                continue
            }
            guard let other = figure, other.withholding == nil, row.withholding == nil,
                !other.quantity.bounds.overlaps(row.quantity.bounds)
            else { continue }
            let days = row.period.map { ", \($0.words)" } ?? ""
            sentences.append(
                "\(way(row.placement).capitalisedFirst)\(days): \(told(other)) against \(told(row)). Neither is averaged away."
            )
        }
        return sentences
    }

    private func told(_ row: FlowRow) -> String {
        row.authority.isEmpty ? row.wordedQuantity : "\(row.wordedQuantity) (\(row.authority))"
    }

    /// Ways that have no number though the way back has one, and what was left out.
    private func gaps(_ heads: [FlowRow]) -> [String] {
        let known = Set(heads.map(\.placement))
        var silent: [String] = []
        for head in heads where head.placement.direction.route != nil && !known.contains(head.placement.reversed) {
            let phrase = way(head.placement.reversed)
            if !silent.contains(phrase) { silent.append(phrase) }
        }
        var sentences = silent.isEmpty ? [] : ["How many went " + silent.joined(separator: "; ") + "."]
        let undated = heads.count { $0.period == nil }
        if undated > 0 { sentences.append("The days of \(undated.counted("number")).") }
        return sentences + overview.leftOutSentences
    }
}
