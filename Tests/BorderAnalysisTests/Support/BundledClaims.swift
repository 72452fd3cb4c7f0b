import BorderAtlas
import BorderBytes
import BorderCore
import BorderIntake

@testable import BorderAnalysis
@testable import BorderBytes

/// The bundled reports as the command reads them.
struct BundledClaims {
    let atlas: Atlas
    /// Every row as a report of its own.
    let reports: [PlacedReport]
    /// The rows as a dossier has them.
    let input: FlowInput

    init() throws {
        let atlas = try Atlas.embedded()
        let name = "claims-2022.csv"
        var builder = LedgerBuilder(atlas: atlas, file: name, grain: .finest)
        _ = try readReports(from: .bytes(BundledReports.claims2022), named: name) { builder.add($0) }
        self.atlas = atlas
        input = Read.input([builder])
        reports = try Read.reports(.bytes(BundledReports.claims2022), named: name, atlas: atlas)
    }

    func summary(_ grouping: Grouping, _ change: (inout Selection) -> Void = { _ in }) throws -> FlowSummary {
        var selection = Selection()
        change(&selection)
        return try summarise(input, selection: selection, grouping: grouping, atlas: atlas)
    }
}
