package import BorderAnalysis
package import BorderAtlas
package import BorderBytes
import BorderCore

/// The text summary of a report: who entered where in sentences, the numbers as a table, the states of places.
package struct SummaryText: Sendable {
    private let overview: FlowSummary
    private let statuses: [ReportedStatus]
    private let atlas: Atlas

    /// A summary of numbers by country and of states of places.
    package init(overview: FlowSummary, statuses: [ReportedStatus], atlas: Atlas) {
        self.overview = overview
        self.statuses = statuses
        self.atlas = atlas
    }

    /// Writes the summary as plain text.
    package func write(to sink: inout ByteSink) throws(OutputError) {
        let knowledge = overview.selection.asOf.map { ", as known on \($0.words)" } ?? ""
        sink.append("What is reported\(knowledge)\n\n")
        for sentence in sentences { sink.append("- \(sentence.printable)\n") }
        sink.append("\n")
        try Table(flows: overview, atlas: atlas, showsParts: false).writeText(width: 200, to: &sink)
        if !statuses.isEmpty {
            sink.append("\n\n")
            try Table(statuses: statuses, atlas: atlas).writeText(width: 200, to: &sink)
        }
        sink.append("\n\n")
        if !overview.sources.isEmpty {
            sink.append("Sources: \(overview.sources.joined(separator: "; ").printable).\n")
        }
        sink.append(MapStory.boundaryNote(atlas.worldview) + "\n")
    }

    /// One sentence for the number to quote of each place and way.
    private var sentences: [String] {
        let wording = PlaceWording(atlas: atlas)
        return overview.rows.filter(\.isHead).map { row in
            let place = wording.name(of: row.placement.place)
            let days = row.period.map { ", \($0.words)" } ?? ""
            let who = row.authority.isEmpty ? "" : " (\(row.authority))"
            return "\(place), \(wording.phrase(for: row.placement.direction)): \(row.wordedQuantity) "
                + "\(row.measure.words(for: row.quantity)) of \(wording.phrase(for: row.population))\(days)\(who)."
        }
    }
}
