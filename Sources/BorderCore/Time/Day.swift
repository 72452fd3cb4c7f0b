/// A calendar day of the proleptic Gregorian calendar, local to whoever counted.
///
/// Stored as days since 1970-01-01, so periods and series are integer arithmetic.
public struct Day: RawRepresentable, Hashable, Comparable, Sendable, BitwiseCopyable {
    /// Days since 1970-01-01.
    public var rawValue: Int32

    /// Makes a day from its distance to 1970-01-01 in days.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Makes a day from a calendar date, or `nil` where the calendar has no such day (31 February) or the year is
    /// outside 1...9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.daysInMonth(month, ofYear: year)
        else { return nil }
        self.init(rawValue: Day.daysFromCivil(year: year, month: month, day: day))
    }

    /// Reads `YYYY-MM-DD`; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard (48...57).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 48)
            }
            return value
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The calendar date: year, month 1...12 and day of the month 1...31.
    public var civil: (year: Int, month: Int, day: Int) {
        // Days are counted in 400-year eras that start on 1 March, so the leap day is the last of its year.
        let shifted = Int(rawValue) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// ISO weekday: 1 is Monday, 7 is Sunday.
    public var isoWeekday: Int {
        // 1970-01-01 was a Thursday.
        let remainder = (Int(rawValue) + 3) % 7
        return (remainder >= 0 ? remainder : remainder + 7) + 1
    }

    /// The day `count` days later (earlier when negative); the last or first day there is where the count leads beyond.
    public func advanced(by count: Int) -> Day {
        let (sum, overflow) = Int(rawValue).addingReportingOverflow(count)
        return Day(rawValue: overflow ? (count > 0 ? .max : .min) : Int32(clamping: sum))
    }

    /// Days from this day to `other`; positive when `other` is later.
    public func distance(to other: Day) -> Int { Int(other.rawValue) - Int(rawValue) }

    /// Orders by time.
    public static func < (left: Day, right: Day) -> Bool { left.rawValue < right.rawValue }

    /// Days in a month of a year, leap years included.
    public static func daysInMonth(_ month: Int, ofYear year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01 of a date that is known to exist.
    @inlinable
    public static func daysFromCivil(year: Int, month: Int, day: Int) -> Int32 {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int32(clamping: era * 146_097 + dayOfEra - 719_468)
    }
}

extension Day: CustomStringConvertible {
    /// `YYYY-MM-DD`.
    public var description: String {
        let (year, month, day) = civil
        return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
    }
}

extension Int {
    /// The decimal digits with zeros in front up to a width; a minus sign counts as a digit.
    func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
    }
}
