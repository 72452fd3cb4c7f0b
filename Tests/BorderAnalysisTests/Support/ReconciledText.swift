import BorderAnalysis
import BorderAtlas
import BorderCore

@testable import BorderBytes

/// Reports written as rows, reconciled.
struct ReconciledText {
    let atlas: Atlas
    let result: Reconciliation

    /// Rows under the header of the claims, without the columns a test has no use for.
    static let header =
        "id,measure,unit,period,at,direction,population,value,value_max,qualifier,authority,via,"
        + "reported_on,grade,derived_from,supersedes,evidence\n"

    init(_ rows: String, days: [ClosedRange<Day>] = [], change: (inout ReconciliationInput) -> Void = { _ in }) throws {
        let atlas = try Atlas.embedded()
        var input = ReconciliationInput(try Read.reports(Self.header + rows, atlas: atlas), days: days)
        change(&input)
        self.atlas = atlas
        result = Reconciliation(input, atlas: atlas)
    }

    /// What the reports say of a place and way on some days: `2022-09-23`, `2022-09-24/2022-09-25`.
    func flow(_ place: String, _ direction: String, _ days: String, _ people: String = "citizen=RUS") throws
        -> ReconciledFlow
    {
        guard
            let name = ReconciledFlow.Name(
                "flow|\(place)|\(direction)|\(people)|any|crossing|\(days.contains("/") ? days : "\(days)/\(days)")",
                atlas: atlas
            )
        else { throw NotAName() }
        return result.flow(of: name.set, on: name.days)
    }

    struct NotAName: Error {}
}
