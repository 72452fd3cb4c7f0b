import BorderAtlas
import BorderCore

/// What plain tables count at one place, one way, over some days: the rows of one day, or the longer rows of one month.
struct TableEntry: Sendable {
    /// The file's name.
    var file: String
    /// What the rows are for.
    var key: TotalKey
    /// Their days; `nil` where some row has none.
    var days: ClosedRange<Day>?
    /// Whether every row is of one and the same day.
    var isOneDay: Bool
    /// Whether the rows reach over more than a month.
    var isLong: Bool
    /// The sum of their counts.
    var count: Int64
    /// How many rows.
    var rows: Int64

    /// The entries of the tables of one reading, summed by day and by month.
    static func all(daily: [FlowInput.Table], monthly: [FlowInput.Table]) -> [TableEntry] {
        var entries: [TableEntry] = []
        // The rows of single days in every month: what is over in the month's total are longer rows.
        var single: [String: [TotalKey: (count: Int64, rows: Int64)]] = [:]
        for table in daily {
            for (key, total) in table.totals.totals.sorted(by: { $0.key < $1.key }) {
                guard let day = key.bucket else { continue }
                entries.append(
                    TableEntry(
                        file: table.file,
                        key: key,
                        days: day...day,
                        isOneDay: true,
                        isLong: false,
                        count: total.count,
                        rows: total.rows
                    )
                )
                var month = key
                month.bucket = PeriodUnit.month.start(of: day)
                let sum = single[table.file, default: [:]][month] ?? (0, 0)
                single[table.file, default: [:]][month] = (sum.count &+ total.count, sum.rows &+ total.rows)
            }
        }
        for table in monthly {
            for (key, total) in table.totals.totals.sorted(by: { $0.key < $1.key }) {
                let days = key.bucket == nil ? (0, 0) : single[table.file]?[key] ?? (0, 0)
                guard total.rows > days.1 else { continue }
                entries.append(
                    TableEntry(
                        file: table.file,
                        key: key,
                        days: total.days,
                        isOneDay: false,
                        isLong: key.bucket == nil,
                        count: total.count &- days.0,
                        rows: total.rows &- days.1
                    )
                )
            }
        }
        return entries
    }
}
