import BorderCore

/// A week of ISO 8601 as publishers write it: `2024-W15`, `W15 2024`, `15/2024`, `week 15, 2024`, `15` beside a year.
struct PublishedWeek {
    /// As our own columns write it: `2024-W15`.
    let text: String

    /// Reads a text that names a week, and the year where no column beside it does; `nil` for anything else, and for a
    /// week that the year does not have.
    init?(_ text: String, year: Int?) {
        var numbers: [String] = []
        var isNumber = false
        for character in text.lowercased() {
            let isDigit = ("0"..."9").contains(character)
            if isDigit {
                if isNumber { numbers[numbers.count - 1].append(character) } else { numbers.append(String(character)) }
            } else if !character.isLetter && !" -/.,_".contains(character) {
                return nil
            }
            isNumber = isDigit
        }
        let written: (year: Int?, week: Int?)
        switch numbers.map(\.count) {
        case [1], [2]: written = (year, Int(numbers[0]))
        case [4, 1], [4, 2]: written = (Int(numbers[0]), Int(numbers[1]))
        case [1, 4], [2, 4]: written = (Int(numbers[1]), Int(numbers[0]))
        default: return nil
        }
        guard let own = written.year, let week = written.week, year ?? own == own else { return nil }
        let code = "\(own)-W\(PublishedDate.two(week))"
        guard Period(code) != nil else { return nil }
        self.text = code
    }
}
