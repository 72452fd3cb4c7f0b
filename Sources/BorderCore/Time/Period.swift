/// The days a report covers, with what its wording leaves open.
///
/// "Since last week" said on a Thursday has a start somewhere between two days and an end somewhere between two
/// days. The four days are inclusive: the report covers at least `startLatest...endEarliest` and at most
/// `startEarliest...endLatest`. For a period that is stated exactly the two starts are equal and the two ends too.
public struct Period: Hashable, Sendable {
    /// The first day that may be covered.
    public var startEarliest: Day
    /// The day by which the period has certainly begun.
    public var startLatest: Day
    /// The day up to which the period certainly lasts.
    public var endEarliest: Day
    /// The last day that may be covered.
    public var endLatest: Day

    /// A period of exactly these days, both included. An end before the start is `nil`.
    public init?(from start: Day, through end: Day) {
        self.init(start: start...start, end: end...end)
    }

    /// One day.
    public init(_ day: Day) {
        startEarliest = day
        startLatest = day
        endEarliest = day
        endLatest = day
    }

    /// A period whose start and end lie in ranges of days. An end that cannot come after the start is `nil`.
    ///
    /// The certain part (`inner`) may be empty: a start in 1–5 May and an end in 3–7 May may share no certain day.
    public init?(start: ClosedRange<Day>, end: ClosedRange<Day>) {
        guard start.lowerBound <= end.lowerBound, start.upperBound <= end.upperBound else { return nil }
        startEarliest = start.lowerBound
        startLatest = start.upperBound
        endEarliest = end.lowerBound
        endLatest = end.upperBound
    }

    /// Every day that may be covered.
    public var outer: ClosedRange<Day> { startEarliest...endLatest }

    /// The days that are certainly covered, if any.
    public var inner: ClosedRange<Day>? { startLatest <= endEarliest ? startLatest...endEarliest : nil }

    /// Whether both ends are stated to the day.
    public var isExact: Bool { startEarliest == startLatest && endEarliest == endLatest }

    /// How many days may be covered: fewest and most.
    public var dayCount: ClosedRange<Int> {
        let fewest = max(1, startLatest.distance(to: endEarliest) + 1)
        return fewest...max(fewest, startEarliest.distance(to: endLatest) + 1)
    }

    /// Whether every day this period may cover is certainly covered by `other`.
    public func isCertainlyWithin(_ other: Period) -> Bool {
        guard let certain = other.inner else { return false }
        return certain.lowerBound <= startEarliest && endLatest <= certain.upperBound
    }

    /// Whether the two periods may share a day.
    public func mayOverlap(_ other: Period) -> Bool {
        startEarliest <= other.endLatest && other.startEarliest <= endLatest
    }
}

extension Period: CustomStringConvertible {
    /// `2022-09-24`, `2022-09-21/2022-09-27`, or with open ends `2022-09-19..2022-09-21/2022-09-26..2022-09-28`.
    public var description: String {
        if isExact && startEarliest == endLatest { return "\(startEarliest)" }
        func end(_ early: Day, _ late: Day) -> String { early == late ? "\(early)" : "\(early)..\(late)" }
        return end(startEarliest, startLatest) + "/" + end(endEarliest, endLatest)
    }

    /// Reads what `description` writes, and `2022`, `2022-09`, `2022-09/2022-10` for whole years and months.
    public init?(_ text: some StringProtocol) {
        let ends = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard ends.count <= 2, let first = ends.first, let last = ends.last,
            let start = Period.edge(first), let end = Period.edge(last)
        else { return nil }
        if ends.count == 1 {
            guard !first.contains("..") else { return nil }
            self.init(from: start.first.lowerBound, through: start.last.upperBound)
        } else {
            self.init(start: start.first, end: end.last)
        }
    }

    /// One side of a period: the ranges in which its first and its last day lie.
    private static func edge(_ text: some StringProtocol) -> (first: ClosedRange<Day>, last: ClosedRange<Day>)? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count == 3 && parts[1].isEmpty {
            guard let early = calendarUnit(parts[0]), let late = calendarUnit(parts[2]),
                early.lowerBound <= late.lowerBound, early.upperBound <= late.upperBound
            else { return nil }
            return (early.lowerBound...late.lowerBound, early.upperBound...late.upperBound)
        }
        guard parts.count == 1, let days = calendarUnit(text) else { return nil }
        return (days.lowerBound...days.lowerBound, days.upperBound...days.upperBound)
    }

    /// The days of `2022-Q4`, `2022Q4`, `2022-W40` or `2022W40`.
    private static func letteredUnit(_ text: some StringProtocol) -> ClosedRange<Day>? {
        guard (6...8).contains(text.utf8.count), let letter = text.firstIndex(where: { "QqWw".contains($0) }) else {
            return nil
        }
        let head = text[..<letter]
        guard let year = number(4)(head.hasSuffix("-") ? String(head.dropLast()) : String(head)) else { return nil }
        let digits = String(text[text.index(after: letter)...])
        if "Qq".contains(text[letter]) {
            guard let quarter = number(1)(digits), let first = Day(year: year, month: quarter * 3 - 2, day: 1) else {
                return nil
            }
            return PeriodUnit.quarter.days(around: first)
        }
        // The first week of a year is the one with the 4th of January; Thursday says whose year a week is.
        guard let week = number(2)(digits), week > 0, let fourth = Day(year: year, month: 1, day: 4) else { return nil }
        let first = PeriodUnit.week.start(of: fourth).advanced(by: 7 * (week - 1))
        return first.advanced(by: 3).civil.year == year ? first...first.advanced(by: 6) : nil
    }

    /// The days of `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, of a quarter as `2022-Q4` or of an ISO week as `2022-W40`.
    private static func calendarUnit(_ text: some StringProtocol) -> ClosedRange<Day>? {
        if let day = Day(text) { return day...day }
        if let days = letteredUnit(text) { return days }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let year = parts.first.flatMap(number(4)) else { return nil }
        if parts.count == 1 {
            guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
                return nil
            }
            return first...last
        }
        guard parts.count == 2, let month = number(2)(parts[1]), let first = Day(year: year, month: month, day: 1)
        else { return nil }
        return first...first.advanced(by: Day.daysInMonth(month, ofYear: year) - 1)
    }

    private static func number<Text: StringProtocol>(_ width: Int) -> (Text) -> Int? {
        { text in text.utf8.count == width && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil }
    }
}
