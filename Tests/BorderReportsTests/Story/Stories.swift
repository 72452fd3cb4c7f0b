import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderIntake

@testable import BorderBytes
@testable import BorderReports

/// The bundled reports and tables in memory, summarised as the command does.
struct Stories {
    let atlas: Atlas
    private let input: FlowInput
    private let events: [StatusEvent]

    init() throws {
        let atlas = try Atlas.embedded()
        var builder = LedgerBuilder(atlas: atlas, file: "claims-2022.csv", grain: .finest)
        _ = try readReports(from: .bytes(BundledReports.claims2022), named: "claims-2022.csv") { builder.add($0) }
        events = try readReports(from: .bytes(BundledReports.status2022), named: "status-2022.csv") { _ in }
            .statusEvents
        input = Read.input([builder])
        self.atlas = atlas
    }

    /// The worked example: Russians who left after 21 Sept 2022.
    static func week(_ selection: inout Selection) {
        selection.from = Day("2022-09-21")
        selection.to = Day("2022-09-27")
        selection.population = Population(citizensOf: "RUS")
    }

    /// The weekend at the Finnish border.
    static func weekend(_ selection: inout Selection) {
        selection.places = BorderCode("FIN", "RUS").map { [[.border($0)]] } ?? []
        selection.from = Day("2022-09-24")
        selection.to = Day("2022-09-25")
        selection.route = Route(from: .country("RUS"), to: .country("FIN"))
    }

    func summary(_ grouping: Grouping, _ change: (inout Selection) -> Void = { _ in }) throws -> FlowSummary {
        var selection = Selection()
        change(&selection)
        return try summarise(input, selection: selection, grouping: grouping, atlas: atlas)
    }

    /// The summary of a plain table.
    func summary(table: String, _ grouping: Grouping, _ change: (inout Selection) -> Void = { _ in }) throws
        -> FlowSummary
    {
        var selection = Selection()
        change(&selection)
        return try summarise(
            Read.text(table, atlas: atlas),
            selection: selection,
            grouping: grouping,
            atlas: atlas
        )
    }

    func states(_ change: (inout Selection) -> Void = { _ in }) -> [ReportedStatus] {
        var selection = Selection()
        change(&selection)
        return statuses(events, selection: selection, atlas: atlas)
    }

    func story(_ grouping: Grouping, _ change: (inout Selection) -> Void = { _ in }) throws -> MapStory {
        MapStory(summary: try summary(grouping, change), statuses: states(change), atlas: atlas)
    }
}
