/// A date of the Extended Date/Time Format (ISO 8601-2): the days that may be its first and its last.
///
/// Digits may be left open (`2022-09-XX` is some day of September, `202X` some year of the twenties). A date with `~`
/// or `%` is approximate: it may as well be the one before or after, in the unit it is written in. `?` says that the
/// source is doubted, which changes no day.
struct EDTFDate: Hashable, Sendable {
    /// The days that may be the first.
    var first: ClosedRange<Day>
    /// The days that may be the last.
    var last: ClosedRange<Day>
    var isUncertain = false
    var isApproximate = false

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` with open digits and a mark behind it.
    init(_ text: String) throws(EDTFError) {
        var digits = Substring(text)
        if let mark = digits.last, "~?%".contains(mark) {
            digits.removeLast()
            isApproximate = mark != "?"
            isUncertain = mark != "~"
        }
        let parts = digits.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
            parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) || $0 == 88 } })
        else { throw EDTFDate.unreadable(text) }
        if parts.count > 1, let season = Int(parts[1]), (21...41).contains(season) {
            throw EDTFError(
                found: "'\(text.prefix(40))' is a season, whose days nobody has agreed on",
                suggestion: "write its months, such as 2022-06/2022-08"
            )
        }
        let years = EDTFDate.values(parts[0], 1...9999)
        let months = parts.count > 1 ? EDTFDate.values(parts[1], 1...12) : []
        let days = parts.count > 2 ? EDTFDate.values(parts[2], 1...31) : []
        func units(_ year: Int) -> [ClosedRange<Day>] {
            guard parts.count > 1 else { return EDTFDate.unit(.year, year, 1) }
            return months.flatMap { month in
                guard parts.count > 2 else { return EDTFDate.unit(.month, year, month) }
                return days.compactMap { Day(year: year, month: month, day: $0) }.map { $0...$0 }
            }
        }
        // The first or the last year that fits may lack the day: 29 February.
        guard parts.count == 1 || !months.isEmpty, let start = years.lazy.compactMap({ units($0).first }).first,
            let end = years.reversed().lazy.compactMap({ units($0).last }).first
        else { throw EDTFDate.impossible(text) }
        first = start.lowerBound...end.lowerBound
        last = start.upperBound...end.upperBound
        if isApproximate { widen(by: [PeriodUnit.year, .month, .day][parts.count - 1]) }
    }

    /// One side that lies between two dates.
    init(from early: EDTFDate, through late: EDTFDate, text: String) throws(EDTFError) {
        guard early.first.lowerBound <= late.first.upperBound, early.last.lowerBound <= late.last.upperBound else {
            throw EDTFError(found: "'\(text.prefix(40))' ends before it starts", suggestion: "swap the two dates")
        }
        first = early.first.lowerBound...late.first.upperBound
        last = early.last.lowerBound...late.last.upperBound
        isUncertain = early.isUncertain || late.isUncertain
        isApproximate = early.isApproximate || late.isApproximate
    }

    /// Adds the unit before and the unit after.
    private mutating func widen(by unit: PeriodUnit) {
        let before = unit.days(around: first.lowerBound.advanced(by: -1))
        let after = unit.days(around: last.upperBound.advanced(by: 1))
        last = before.upperBound...after.upperBound
        first = before.lowerBound...after.lowerBound
    }

    private static func unit(_ unit: PeriodUnit, _ year: Int, _ month: Int) -> [ClosedRange<Day>] {
        Day(year: year, month: month, day: 1).map { [unit.days(around: $0)] } ?? []
    }

    /// The numbers of a range that digits with some left open can stand for, in order.
    private static func values(_ digits: Substring, _ range: ClosedRange<Int>) -> [Int] {
        guard digits.utf8.contains(88) else { return Int(digits).map { range.contains($0) ? [$0] : [] } ?? [] }
        let width = digits.utf8.count
        return range.filter { number in
            zip(number.padded(to: width).utf8, digits.utf8).allSatisfy { $0 == $1 || $1 == 88 }
        }
    }

    static func unreadable(_ text: String) -> EDTFError {
        let isLong = text.hasPrefix("Y") || text.contains("E") || text.contains("S")
        return EDTFError(
            found: "'\(text.prefix(40))' is no date as YYYY, YYYY-MM or YYYY-MM-DD",
            suggestion: isLong ? "years of more than four digits are not counted in days" : ""
        )
    }

    private static func impossible(_ text: String) -> EDTFError {
        EDTFError(found: "'\(text.prefix(40))' is no date of the calendar", suggestion: "check month and day")
    }
}
