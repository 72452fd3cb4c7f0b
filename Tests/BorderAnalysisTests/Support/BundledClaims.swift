import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderIntake

@testable import BorderBytes

/// The bundled reports as the command reads them.
struct BundledClaims {
    let atlas: Atlas
    let reports: [PlacedReport]

    init() throws {
        let atlas = try Atlas.embedded()
        var reader = ReportReader(atlas: atlas, file: "claims-2022.csv")
        _ = try readReports(from: .bytes(BundledReports.claims2022), named: "claims-2022.csv") { reader.add($0) }
        self.atlas = atlas
        reports = reader.reports
    }

    func summary(_ grouping: Grouping, _ change: (inout Selection) -> Void = { _ in }) throws -> FlowSummary {
        var selection = Selection()
        change(&selection)
        var input = FlowInput()
        input.reports = reports
        return try summarise(input, selection: selection, grouping: grouping, atlas: atlas)
    }
}
