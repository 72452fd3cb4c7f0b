import BorderCore

/// A date with a Roman numeral: `24.IX.2022`, `III/2022`, which is March or the third quarter.
struct RomanDate: Hashable {
    let year: Int
    /// 1 to 12.
    let number: Int
    /// The day of the month; `nil` where none is said.
    let day: Int?

    /// Reads a text in small letters; `nil` where it is no such date.
    init?(_ text: String) {
        guard text.utf8.count <= 30 else { return nil }
        var parts = text.split { " ./-".contains($0) }.map(String.init)
        guard parts.count == 2 || parts.count == 3 else { return nil }
        // The year stands at an end, and the month beside it.
        if PublishedDate.year(parts[0]) == nil { parts.reverse() }
        guard let year = PublishedDate.year(parts[0]), let number = RomanDate.number(parts[1]) else { return nil }
        (self.year, self.number) = (year, number)
        guard parts.count == 3 else {
            day = nil
            return
        }
        guard let day = PublishedDate.digits(parts[2]), (1...31).contains(day) else { return nil }
        self.day = day
    }

    /// The date, where the numeral is known to be a month or a quarter; above four it is a month.
    func outcome(_ numerals: Profile.Rule.Numerals?) -> PublishedDate.Outcome {
        if let day {
            return Day(year: year, month: number, day: day).map { .date("\($0)") } ?? .notUnderstood
        }
        switch numerals ?? (number > 4 ? .month : nil) {
        case .month: return .date("\(year)-\(PublishedDate.two(number))")
        case .quarter: return number > 4 ? .notUnderstood : .date(PublishedDate.quarter(year, number))
        case nil: return .numeral
        }
    }

    /// 1 to 12; `nil` for what is no numeral.
    static func number(_ text: String) -> Int? { numbers[text] }

    private static let numbers: [String: Int] = {
        let numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
        return Dictionary(uniqueKeysWithValues: numerals.enumerated().map { ($1, $0 + 1) })
    }()
}
