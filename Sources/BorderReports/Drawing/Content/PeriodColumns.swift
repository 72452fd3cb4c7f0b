package import BorderCore

/// The numbers of places one after another in time: a row a place and way, a column a unit of time.
package struct PeriodColumns: Hashable, Sendable {
    /// One number of a row.
    package struct Column: Hashable, Sendable {
        /// The days of its unit of time.
        package var days: ClosedRange<Day>
        /// The number; the far end of a range where sources disagree or nobody knows.
        package var quantity: Quantity
        /// The number as printed.
        package var label: String
        /// Whether some of the unit's days are not counted.
        package var isPart: Bool
    }

    /// The numbers of one place and way.
    package struct Row: Hashable, Sendable {
        /// Whose numbers: "Vaalimaa".
        package var label: String
        /// Which way it counts: "into Finland".
        package var way: String
        /// Whether that is the other way.
        package var isReturn: Bool
        /// In the order of their days; a unit without a number has none.
        package var columns: [Column]

        /// The largest number.
        var largest: Int64 { columns.map { max($0.quantity.value, $0.quantity.rangeEnd ?? 0) }.max() ?? 0 }
    }

    /// No more rows are drawn.
    package static let mostRows = 6
    /// No more units of time, of which a column would be a hair.
    package static let mostUnits = 400

    /// The unit of time of a column.
    package var unit: PeriodUnit
    /// The places of the largest numbers, largest first.
    package var rows: [Row]
    /// The places that have no row.
    package var more: [String]
    /// How many numbers are in no column, because they are of more days than one has, or of none.
    package var without: Int64

    /// All days from the first column to the last.
    var days: ClosedRange<Day>? {
        let all = rows.flatMap(\.columns).map(\.days)
        guard let first = all.map(\.lowerBound).min(), let last = all.map(\.upperBound).max() else { return nil }
        return first...last
    }

    /// "Vaalimaa: Jan 2022 12,000; Feb 2022 9,000", row by row.
    var spoken: [String] {
        rows.map { row in
            let shown = row.columns.prefix(24).map {
                "\(Period.words(from: $0.days.lowerBound, to: $0.days.upperBound)) \($0.label)"
            }
            let more = row.columns.count - shown.count
            return "\(row.label): " + (shown + (more > 0 ? ["and \(more) more"] : [])).joined(separator: "; ")
        }
    }
}
