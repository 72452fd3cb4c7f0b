import BorderAtlas

@testable import BorderAnalysis

extension Made {
    /// Reports as rows, reconciled. `days` are the spans numbers will be asked for.
    static func reconciliation(_ rows: String, days: [String] = [], atlas: Atlas) throws -> Reconciliation {
        let header =
            "id,measure,unit,period,at,direction,population,value,qualifier,authority,via,reported_on,grade,"
            + "derived_from,supersedes,evidence,quote,period_text"
        let reports = try reports(rows, header: header, atlas: atlas)
        return Reconciliation(ReconciliationInput(reports, days: try days.map(Self.days)), atlas: atlas)
    }
}
