import BorderAnalysis
import BorderAtlas
import BorderCore

/// One column of the table of measures: its heading, and how it is filled for a number and for a spread.
struct MeasureColumn: Sendable {
    var column: TableColumn
    var cell: @Sendable (MeasureRow, PlaceWording) -> TableCell
    /// The cell of a row about several places; missing unless it says something of all of them.
    var spread: @Sendable (ConcentrationRow, PlaceWording) -> TableCell

    init(
        _ column: TableColumn,
        spread: @escaping @Sendable (ConcentrationRow, PlaceWording) -> TableCell = { _, _ in .missing },
        _ cell: @escaping @Sendable (MeasureRow, PlaceWording) -> TableCell
    ) {
        self.column = column
        self.cell = cell
        self.spread = spread
    }
}

extension MeasureColumn {
    /// The columns of a summary. A measure is on the screen only where some row has it.
    static func all(for summary: MeasureSummary) -> [MeasureColumn] {
        let rows = summary.rows
        var columns = what(summary) + count
        columns += whole("way_back", header: "way back", rows) { $0.wayBack.value }
        columns += whole("total", rows) { $0.total.value }
        columns += signed("net", rows) { $0.net.value }
        columns += real("share", 3, rows) { $0.share.value }
        columns += rank(rows)
        columns += signed("change", rows) { $0.change.value?.difference }
        columns += real("change_relative", header: "relative", 3, rows) { $0.change.value?.relative.value }
        columns += signed("change_last_year", header: "on last year", rows) { $0.changeOnLastYear.value?.difference }
        columns += real("change_last_year_relative", header: "relative", 3, rows) {
            $0.changeOnLastYear.value?.relative.value
        }
        columns += real("mean_7_days", header: "7-day mean", 1, rows) { $0.trailingMean.value }
        columns += whole("cumulative", header: "so far", rows) { $0.cumulative.value }
        columns.append(MeasureColumn(.init("is_peak", audience: .data)) { row, _ in .boolean(row.isPeak) })
        columns += real("excess", 0, rows) { $0.excess.value }
        columns += real("per_km", header: "per km", 1, rows) { $0.perKilometre.value }
        columns += real("balance", 3, rows) { $0.balance.value }
        columns += real("return_ratio", header: "out per in", 3, rows) { $0.returnRatio.value }
        return columns + unusual(rows) + concentration(summary) + who
    }

    // MARK: Shapes of measures

    /// Counts with limits: one column for people, three for programs.
    private static func whole(
        _ key: String,
        header: String? = nil,
        _ rows: [MeasureRow],
        _ value: @escaping @Sendable (MeasureRow) -> Bounds?
    ) -> [MeasureColumn] {
        signed(key, header: header, rows) { row in value(row).map { FlowNet(lower: $0.lower, upper: $0.upper) } }
    }

    private static func signed(
        _ key: String,
        header: String? = nil,
        _ rows: [MeasureRow],
        _ value: @escaping @Sendable (MeasureRow) -> FlowNet?
    ) -> [MeasureColumn] {
        let screen = MeasureColumn(.init(key, header: header, alignment: .trailing, audience: .screen)) { row, _ in
            guard let value = value(row) else { return .missing }
            return value.lower == value.upper ? .integer(value.lower) : .text(value.words)
        }
        let data = [
            MeasureColumn(.init(key, audience: .data)) { row, _ in
                guard let value = value(row), value.lower == value.upper else { return .missing }
                return .integer(value.lower)
            },
            MeasureColumn(.init(key + "_low", audience: .data)) { row, _ in .integer(value(row)?.lower) },
            MeasureColumn(.init(key + "_high", audience: .data)) { row, _ in .integer(value(row)?.upper) },
        ]
        return (rows.contains { value($0) != nil } ? [screen] : []) + data
    }

    private static func real(
        _ key: String,
        header: String? = nil,
        _ decimals: Int,
        _ rows: [MeasureRow],
        _ value: @escaping @Sendable (MeasureRow) -> Interval?
    ) -> [MeasureColumn] {
        let isUsed = rows.contains { value($0) != nil }
        func column(_ key: String, _ audience: TableColumn.Audience) -> TableColumn {
            TableColumn(key, header: header, alignment: .trailing, decimals: decimals, audience: audience)
        }
        let screen = MeasureColumn(column(key, .screen)) { row, _ in
            guard let value = value(row) else { return .missing }
            return value.exact.map(TableCell.number) ?? .text(value.words(decimals: decimals))
        }
        let data = [
            MeasureColumn(column(key, .data)) { row, _ in .number(value(row)?.exact) },
            MeasureColumn(column(key + "_low", .data)) { row, _ in .number(value(row)?.lower) },
            MeasureColumn(column(key + "_high", .data)) { row, _ in .number(value(row)?.upper) },
        ]
        return (isUsed ? [screen] : []) + data
    }

    private static func rank(_ rows: [MeasureRow]) -> [MeasureColumn] {
        let screen = MeasureColumn(.init("rank", alignment: .trailing, audience: .screen)) { row, _ in
            guard let rank = row.rank.value else { return .missing }
            return rank.count == 1 ? .integer(rank.lowerBound) : .text("\(rank.lowerBound)–\(rank.upperBound)")
        }
        let data = [
            MeasureColumn(.init("rank", audience: .data)) { row, _ in
                .integer(row.rank.value.flatMap { $0.count == 1 ? $0.lowerBound : nil })
            },
            MeasureColumn(.init("rank_best", audience: .data)) { row, _ in .integer(row.rank.value?.lowerBound) },
            MeasureColumn(.init("rank_worst", audience: .data)) { row, _ in .integer(row.rank.value?.upperBound) },
        ]
        return (rows.contains { $0.rank.value != nil } ? [screen] : []) + data
    }
}

extension TableCell {
    fileprivate static func integer(_ value: Int64?) -> TableCell { value.map(TableCell.integer) ?? .missing }
}

extension Interval {
    /// `0.250–0.310`, `at least 0.250`, `at most 0.310`.
    fileprivate func words(decimals: Int) -> String {
        let (low, high) = (
            lower.map { NumberWords.grouped($0, decimals: decimals) },
            upper.map { NumberWords.grouped($0, decimals: decimals) }
        )
        return switch (low, high) {
        case (let low?, let high?): low == high ? low : "\(low) to \(high)"
        case (let low?, nil): "at least \(low)"
        case (nil, let high?): "at most \(high)"
        case (nil, nil): "not known"
        }
    }
}
