public import BorderCore

/// What a careful reader asks about the numbers of a file, beyond the rows that cannot be read.
public enum CheckCode: String, CaseIterable, Sendable {
    case conflictingKey = "conflicting-key"
    case partLarger = "part-larger"
    case futureRow = "future-row"
    case repeatedRow = "repeated-row"
    case sumDiffers = "sum-differs"
    case unitChange = "unit-change"
    case repeatedNumber = "repeated-number"
    case spike = "spike"
    case levelShift = "level-shift"
    case zeroRun = "zero-run"
    case gap = "gap"
    case farRow = "far-row"
    case copiedDay = "copied-day"
    case listOfEvents = "list-of-events"
    case totalAmongParts = "total-among-parts"
    case bothWaysBesideWays = "both-ways-beside-ways"
    case mixedMeasures = "mixed-measures"
    case flagged = "flagged"
    case joinedKeys = "joined-keys"

    /// An error is a number that cannot be right beside another; a warning one that somebody should look at; a note is
    /// how the file is read.
    public var severity: Diagnostic.Severity {
        switch self {
        case .conflictingKey, .partLarger, .futureRow: .error
        case .repeatedRow, .sumDiffers, .unitChange, .repeatedNumber, .spike, .levelShift, .zeroRun, .farRow,
            .copiedDay:
            .warning
        case .gap, .listOfEvents, .totalAmongParts, .bothWaysBesideWays, .mixedMeasures, .flagged, .joinedKeys: .note
        }
    }
}

/// One thing found, of perhaps many alike.
package struct CheckCase: Hashable, Sendable {
    /// What the numbers are of; `nil` for a finding about a whole file.
    package var series: LedgerSeries?
    /// What they are held against, where that is another series: the whole of a part.
    package var other: LedgerSeries?
    /// The days concerned, from the first number's to the last one's.
    package var days: ClosedRange<Day>?
    /// The numbers, in the order of the sentence.
    package var numbers: [Int64]
    /// Where the rows stand.
    package var lines: LineSpan
    /// A word of the file: a flag, a day it was published on, a unit of time.
    package var word = ""
    /// The file that the lines count.
    package var file: String
}

/// What one check found in one file.
public struct CheckFinding: Hashable, Sendable {
    /// What was asked.
    public var code: CheckCode
    /// The file, or whoever the rows name.
    public var source: String
    /// How often it was found: rows, keys, numbers or days, as the code says.
    public package(set) var count: Int64
    /// The first cases, in the order of the lines.
    package var cases: [CheckCase]
    /// The line of the last case that is kept, once there are enough.
    private var lastLine = Int32.max

    /// Cases that are kept of each.
    package static let mostCases = 20

    init(_ code: CheckCode, source: String) {
        self.code = code
        self.source = source
        count = 0
        cases = []
    }

    /// Counts a case with its lines; whether it may be among the first.
    mutating func count(_ lines: LineSpan, _ times: Int64) -> Bool {
        count += times
        // Most of many cases stand behind those that are kept.
        return lines.first <= lastLine
    }

    /// Keeps a case while it is among the first.
    mutating func keep(_ new: CheckCase) {
        cases.append(new)
        if cases.count >= 16 * CheckFinding.mostCases { close() }
    }

    /// The finding with its first cases only.
    var closed: CheckFinding {
        var finding = self
        finding.close()
        return finding
    }

    /// Drops all cases but the first.
    private mutating func close() {
        cases.sort { one, other in
            one.lines == other.lines
                ? one.order < other.order
                : (one.lines.first, one.lines.last) < (other.lines.first, other.lines.last)
        }
        guard cases.count >= CheckFinding.mostCases else { return }
        cases.removeSubrange(CheckFinding.mostCases...)
        lastLine = cases.last?.lines.first ?? .max
    }
}

extension CheckCase {
    fileprivate var order: (String, String, Day) {
        (
            series?.stableWords ?? "", (other?.stableWords ?? "") + word,
            days?.lowerBound ?? Day(rawValue: .min)
        )
    }
}

extension LedgerSeries {
    /// All that the series tells apart, in one text.
    fileprivate var stableWords: String {
        [
            placement.stableWords, population.stableWords, mode.code, measure.kind.code, measure.unit.code, reporter,
            attribution.stableWords,
        ].joined(separator: "\u{1E}")
    }
}
