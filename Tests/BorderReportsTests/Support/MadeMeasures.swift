import BorderAtlas
import BorderCore

@testable import BorderAnalysis

extension Made {
    /// A number with measures: none but those a test adds.
    static func measured(
        _ id: String,
        _ place: String = "FIN-RUS",
        _ way: String = "RUS>FIN",
        _ quantity: Quantity = Quantity(8_572),
        _ period: String? = "2022-09-24",
        with change: (inout MeasureRow) -> Void = { _ in },
        of rowChange: (inout FlowRow) -> Void = { _ in }
    ) throws -> MeasureRow {
        var row = MeasureRow(MeasureCell(try row(id, place, way, quantity, period, with: rowChange)))
        change(&row)
        return row
    }

    /// Measures as they are.
    static func measures(
        _ rows: [MeasureRow],
        _ grouping: Grouping = Grouping(),
        concentrations: [ConcentrationRow] = [],
        judgements: [Judgement] = [],
        weakReports: [PlacedReport] = [],
        cutUnits: Int = 0,
        _ change: (inout MeasureRequest) -> Void = { _ in }
    ) -> MeasureSummary {
        var request = MeasureRequest(selection: Selection(), grouping: grouping)
        change(&request)
        return MeasureSummary(
            request: request,
            rows: rows,
            concentrations: concentrations,
            judgements: judgements,
            weakReports: weakReports,
            cutUnits: cutUnits
        )
    }
}
