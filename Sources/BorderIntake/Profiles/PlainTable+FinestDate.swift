import BorderCore

// Several columns of dates in one row: the finest of them says when, and the others must agree with it.
extension PlainTable {
    /// Words for dates whose columns may say the same more or less exactly.
    private static let dateWords: Set = ["date", "year", "month", "quarter", "day"]

    /// What the columns of dates hold where there are several.
    ///
    /// - Parameter row: the row of the header.
    /// - Returns: the role of a column, empty for one that nobody understands beside the others; columns without one
    ///   are what their words say. And what has to be asked where a column contradicts the finest.
    func finestDates(_ row: Int) -> (roles: [Int: String], questions: [Question]) {
        let header = sample.rows[row]
        let said = header.map { PlainWords.role(ColumnRole.normalised($0))?.role ?? "" }
        let columns = header.indices.filter { PlainTable.dateWords.contains(said[$0]) }
        guard columns.count > 1 else { return ([:], []) }
        let body = sample.rows.dropFirst(row + 1).filter { $0.count == header.count }
        let rows = Set(body.map { fields in columns.map { fields[$0] } }.filter { $0.contains { !$0.isEmpty } })
            .sorted { $0.lexicographicallyPrecedes($1) }
        guard !rows.isEmpty else { return ([:], []) }
        let fineness = columns.indices.map { index in DateFineness(rows.map { $0[index] }) }
        // Of two as fine the one that is called a date, and of these the first.
        let ranked = columns.indices.filter { fineness[$0].map { $0 < .year } ?? false }.min {
            let pair = [$0, $1].map { (fineness[$0]?.rawValue ?? 0) * 2 + (said[columns[$0]] == "date" ? 0 : 1) }
            return pair[0] < pair[1]
        }
        guard let best = ranked else { return (parts(columns, said, rows), []) }
        var roles = [columns[best]: "date"]
        var questions: [Question] = []
        for index in columns.indices where index != best {
            let (column, isAsFine) = (columns[index], fineness[index] == fineness[best])
            let other = rows.first { !PlainTable.agrees($0[index], said[column], with: $0[best]) }
            roles[column] = other == nil ? ProfileRole.ignore : ""
            // Another day may be of another thing; a year that is not the day's is a slip.
            guard let other, !isAsFine, fineness[index] != nil || said[column] != "date" else { continue }
            questions += question(
                "'\(other[index].excerpt)' under '\(header[column].excerpt)' and '\(other[best].excerpt)' under "
                    + "'\(header[columns[best]].excerpt)' are two dates of one row",
                "columns of dates that say the same",
                "correct the one that is wrong, or take it out"
            )
        }
        return (roles, questions)
    }

    /// Columns none of which says a day or a month by itself: a day beside its year and month, a quarter beside months.
    private func parts(_ columns: [Int], _ said: [String], _ rows: [[String]]) -> [Int: String] {
        let (hasYear, hasMonth) = (said.contains("year"), said.contains("month"))
        var roles: [Int: String] = [:]
        for (index, column) in columns.enumerated() {
            let texts = rows.map { $0[index] }.filter { !$0.isEmpty }
            switch said[column] {
            case "date" where hasYear:
                let areDays = hasMonth && texts.allSatisfy { PublishedDate.digits($0).map((1...31).contains) ?? false }
                roles[column] = areDays && !said.contains("day") ? "day" : ""
            case "quarter" where hasYear && hasMonth:
                guard let month = columns.firstIndex(where: { said[$0] == "month" }) else { continue }
                let agree = rows.allSatisfy { fields in
                    let number = PublishedDate.month(fields[month].lowercased())
                    return fields[index].isEmpty
                        || number.map { ($0 + 2) / 3 } == PublishedDate.quarterNumber(fields[index])
                }
                roles[column] = agree ? ProfileRole.ignore : ""
            default: continue
            }
        }
        return roles
    }

    /// Whether a text of a column says nothing else than the finer date beside it.
    private static func agrees(_ text: String, _ role: String, with date: String) -> Bool {
        if text.isEmpty { return true }
        guard case .date(let fine) = PublishedDate().read(date), let days = Period(fine)?.outer else {
            // A day that may be a month has its year all the same.
            return role != "date" && (role != "year" || date.contains(text) || date.hasSuffix(text.suffix(2)))
        }
        if case .date(let other) = PublishedDate().read(text), let outer = Period(other)?.outer {
            return outer.lowerBound <= days.lowerBound && days.upperBound <= outer.upperBound
        }
        let first = days.lowerBound.civil
        switch role {
        case "month": return PublishedDate.month(text.lowercased()) == first.month
        case "quarter": return PublishedDate.quarterNumber(text) == (first.month + 2) / 3
        case "day": return PublishedDate.digits(text) == first.day
        default: return false
        }
    }
}

/// How exactly all texts of a column say when, each by itself.
enum DateFineness: Int, Comparable {
    case day, days, month, months, year

    static func < (one: DateFineness, other: DateFineness) -> Bool { one.rawValue < other.rawValue }

    /// The coarsest of some texts; `nil` where one is blank or no date with its year.
    init?(_ texts: [String]) {
        var coarsest = DateFineness.day
        for text in texts {
            guard text.contains(where: \.isNumber) else { return nil }
            switch PublishedDate().read(text) {
            case .date(let date):
                guard let one = DateFineness(date: date) else { return nil }
                coarsest = max(coarsest, one)
            case .ambiguous, .shortYear: continue
            case .numeral, .notUnderstood: return nil
            }
        }
        self = coarsest
    }

    private init?(date: String) {
        switch (date.contains("/"), date.split(separator: "/").first?.utf8.count ?? 0) {
        case (false, 4): self = .year
        case (false, 7): self = .month
        case (false, 8): self = .days
        case (false, 10...): self = .day
        case (true, 7): self = .months
        case (true, 10...): self = .days
        default: return nil
        }
    }
}

extension PublishedDate {
    /// The number of a quarter: `1`, `Q1`, `1T`, `I`.
    static func quarterNumber(_ text: String) -> Int? {
        let word = text.lowercased().filter { $0.isLetter || $0.isNumber }
        return digits(word.filter(\.isNumber)) ?? RomanDate.number(word)
    }
}
