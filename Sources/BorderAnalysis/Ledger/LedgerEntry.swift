package import BorderCore

/// The records of one series and the same days.
package struct LedgerEntry: Hashable, Sendable {
    /// The number of the series in its ledger.
    package var series: Int
    /// First and last day, as `Day.rawValue`; `Day.unknown` where the rows have none.
    var first: Int32
    var last: Int32
    /// The sum of the rows' counts.
    package var sum: Int64
    /// How many rows.
    package var rows: Int64
    /// The least and the greatest count of a row.
    package var least: Int64
    package var greatest: Int64
    /// Which of the days have rows, lowest bit first, where days were joined; 0 where every day is covered.
    var covered: UInt32
    /// Where the rows stand in their file.
    package var lines: LineSpan

    /// The days; `nil` where none are said.
    package var days: ClosedRange<Day>? {
        first == Day.unknown ? nil : Day(rawValue: first)...Day(rawValue: last)
    }

    /// How many of the days have rows.
    var dayCount: Int { covered == 0 ? Int(last) - Int(first) + 1 : covered.nonzeroBitCount }

    /// Whether its numbers may be one told again.
    var isClose: Bool { LedgerEntry.areClose(least, greatest) }

    /// Whether numbers differ by a tenth at most. Small ones come again by chance.
    static func areClose(_ least: Int64, _ greatest: Int64) -> Bool { least >= 20 && greatest - least <= least / 10 }

    /// Whether every day from the first to the last is covered.
    var isWhole: Bool { covered == 0 || covered.nonzeroBitCount == Int(last) - Int(first) + 1 }
}

extension LedgerEntry {
    /// One row on some days, of no series yet.
    @inline(__always)
    init(one value: Int64, line: Int32, first: Int32 = Day.unknown, last: Int32 = Day.unknown) {
        self.init(
            series: 0,
            first: first,
            last: last,
            sum: value,
            rows: 1,
            least: value,
            greatest: value,
            covered: 0,
            lines: .one(line)
        )
    }
}

/// What a record says beside its count: kept for rows that have a key of their own.
struct RecordWords: Hashable, Sendable {
    /// What the row alone says; nothing where it says nothing. A list, as it is carried past every row.
    var own: [ReportDetails]
    /// Who says so, with the dates and the grade.
    var attribution: UInt32
    /// The file, and the 1-based line in it.
    var file: String
    var line: Int32
}

/// A row that was published before its days were over.
struct EarlyRow: Hashable, Sendable {
    /// The day it was published, as `Day.rawValue`.
    var published: Int32
    var value: Int64
    var line: Int32
}
