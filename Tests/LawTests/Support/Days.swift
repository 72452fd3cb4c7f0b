/// The calendar by its own rule, days counted from 1 January 1970: slow, and independent of what is tested.
enum Days {
    /// The first and last day of a period: `2022`, `2022-09`, `2022-09-05`, or two of these around a slash.
    static func range(_ period: String) -> ClosedRange<Int> {
        let ends = period.split(separator: "/").map { part in
            let numbers = part.prefix(10).split(separator: "-").compactMap { Int($0) }
            let year = numbers.first ?? 1970
            let first = day(year, numbers.count > 1 ? numbers[1] : 1, numbers.count > 2 ? numbers[2] : 1)
            let last =
                switch numbers.count {
                case 1: day(year + 1, 1, 1) - 1
                case 2: numbers[1] == 12 ? day(year + 1, 1, 1) - 1 : day(year, numbers[1] + 1, 1) - 1
                default: first
                }
            return first...last
        }
        return (ends.first?.lowerBound ?? 0)...(ends.last?.upperBound ?? 0)
    }

    /// The number of a day of the Gregorian calendar.
    static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let before = year - 1
        let leaps = before / 4 - before / 100 + before / 400
        let months = (1..<month).reduce(0) { $0 + length(of: $1, in: year) }
        // 719,162 days lie between 1 January of year 1 and of 1970.
        return before * 365 + leaps + months + day - 1 - 719_162
    }

    private static func length(of month: Int, in year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    /// `2022-09-05`.
    static func text(_ number: Int) -> String {
        var year = 1970 + number / 366
        while day(year + 1, 1, 1) <= number { year += 1 }
        var month = 1
        while month < 12, day(year, month + 1, 1) <= number { month += 1 }
        return "\(year)-\(two(month))-\(two(number - day(year, month, 1) + 1))"
    }

    /// `2022-09-05`, or `2022-09-05/2022-09-11`.
    static func text(_ days: ClosedRange<Int>) -> String {
        days.count == 1 ? text(days.lowerBound) : "\(text(days.lowerBound))/\(text(days.upperBound))"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
