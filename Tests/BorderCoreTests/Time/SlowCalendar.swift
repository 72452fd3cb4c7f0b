import BorderCore

/// A calendar that counts day by day, as one would on paper: the oracle of `Day`.
struct SlowCalendar {
    private(set) var year = 1800
    private(set) var month = 1
    private(set) var day = 1
    /// 1 January 1800 was a Wednesday.
    private(set) var isoWeekday = 3
    /// 170 years, 41 of them leap, lie between 1 January 1800 and 1970: 1900 was not a leap year.
    private(set) var daysSince1970 = -(170 * 365 + 41)

    private static let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

    var isLeapYear: Bool {
        if year % 400 == 0 { return true }
        if year % 100 == 0 { return false }
        return year % 4 == 0
    }

    var monthLength: Int { month == 2 && isLeapYear ? 29 : SlowCalendar.lengths[month - 1] }

    /// `1800-01-01`, made without the code under test.
    var text: String { "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)" }

    mutating func goToNextDay() {
        daysSince1970 += 1
        isoWeekday = isoWeekday == 7 ? 1 : isoWeekday + 1
        day += 1
        guard day > monthLength else { return }
        day = 1
        month += 1
        guard month > 12 else { return }
        month = 1
        year += 1
    }
}
