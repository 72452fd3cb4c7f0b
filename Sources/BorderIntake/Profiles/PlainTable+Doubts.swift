import BorderCore

// What stands in a plain table and would be lost, or read otherwise than it is meant.
extension PlainTable {
    /// Everything that has to be asked before the table is read.
    ///
    /// - Parameters:
    ///   - profile: how it would be read.
    ///   - row: the row of its header.
    ///   - body: the rows below it.
    /// - Returns: the questions.
    func doubts(_ profile: Profile, _ row: Int, _ body: [[String]]) -> [Question] {
        let header = sample.rows[row]
        return namelessNumbers(header, body) + rivals(profile, header, body) + scales(profile, row)
            + monthsWithoutYear(profile, header)
            + fiscalYears(profile, header, body) + lostTimes(profile, header, body)
    }

    private func question(_ found: String, _ expected: String, _ suggestion: String) -> [Question] {
        [Question(found: found, expected: expected, suggestion: suggestion, mustBeAnswered: true)]
    }

    /// A header in two rows leaves columns without a name.
    private func namelessNumbers(_ header: [String], _ body: [[String]]) -> [Question] {
        let nameless = header.indices.filter { column in
            header[column].isEmpty && body.contains { fields in fields[column].contains(where: \.isNumber) }
        }
        guard let first = nameless.first else { return [] }
        return question(
            "column \(first + 1) holds numbers and has no name",
            "a name for every column in one header row",
            "write the names of both header rows into one, or name the header with --header-row"
        )
    }

    /// Words that head the number of a row, and as well a number beside it.
    private static let looseWords: Set = [
        "number", "n", "value", "quantity", "obs_value", "amount", "figure", "figures", "data", "liczba", "anzahl",
        "nombre", "cantidad", "количество", "число",
    ]

    /// Several columns of numbers of which nothing says which is the count, and with different numbers.
    private func rivals(_ profile: Profile, _ header: [String], _ body: [[String]]) -> [Question] {
        let words = header.map { ColumnRole.normalised($0) }
        guard !body.isEmpty, let rule = profile.columns.first(where: { $0.role == "count" && $0.names != ["*dates"] }),
            let count = words.firstIndex(where: rule.names.contains)
        else { return [] }
        let isLoose = PlainTable.looseWords.contains(words[count])
        let known = Set(profile.columns.flatMap(\.names))
        let others = header.indices.filter { column in
            guard column != count, !words[column].isEmpty else { return false }
            let other = PlainWords.role(words[column])
            // A second word for the same, which is not read.
            let isSame = other?.role == "count" && other?.also == rule.also
            guard isSame || isLoose && other == nil && !known.contains(words[column]) else { return false }
            return body.contains { $0[column] != $0[count] }
                && body.allSatisfy { $0[column].isEmpty || PlainTable.isCount($0[column]) }
                && body.contains { !$0[column].isEmpty }
                && (isSame || !PlainTable.namesNoCount(words[column], body.map { $0[column] }))
        }
        guard !others.isEmpty else { return [] }
        let names = ([count] + others).map { "'\(header[$0].excerpt)'" }
        return question(
            "\(names.joined(separator: ", ")) all hold numbers, and nothing says which is the count",
            "one column of the number, named count, persons, crossings or vehicles",
            "rename it to 'count' and the others to what they hold, or write a profile ('borderflow profiles draft')"
        )
    }

    private static func isCount(_ text: String) -> Bool {
        if case .number = PublishedNumber.read(text, decimal: "", missing: []) { return true }
        return false
    }

    /// Whether a column of numbers is a code, a year, a position or a number in an order.
    private static func namesNoCount(_ word: String, _ texts: [String]) -> Bool {
        let parts = Set(word.split { "_.()".contains($0) }.map(String.init))
        let words: Set = [
            "id", "code", "year", "month", "week", "day", "hour", "rank", "row", "line", "index", "lat", "lon", "lng",
            "latitude", "longitude", "x", "y", "km", "rate", "percent", "pct", "%", "zip", "version", "phone", "nr",
            "no", "key", "fid", "objectid", "population", "age", "share", "index", "order", "serial", "#",
        ]
        return !parts.isDisjoint(with: words) || Set(texts).count == 1 && texts.count > 1
    }

    /// A title or a header word that says that numbers are thousands.
    private func scales(_ profile: Profile, _ row: Int) -> [Question] {
        let words = [
            "thousand", "'000", "000s", "(000)", "tys.", "тыс", "тис.", "tuhat", "tausend", "tsd.", "milliers",
            "miles de",
            "million", "mln", "млн",
        ]
        let counts = Set(profile.columns.filter { $0.role == "count" }.flatMap(\.names))
        let heads = sample.rows[row].filter { counts.contains(ColumnRole.normalised($0)) }
        let texts = sample.rows[..<row].flatMap { $0 } + heads
        guard let text = texts.first(where: { text in words.contains { text.lowercased().contains($0) } }) else {
            return []
        }
        return question(
            "'\(text.excerpt)' says that the numbers are thousands or millions",
            "single counts",
            "multiply them, or write a profile ('borderflow profiles draft') and take the words out"
        )
    }

    /// Months as columns whose year stands elsewhere.
    private func monthsWithoutYear(_ profile: Profile, _ header: [String]) -> [Question] {
        let known = Set(profile.columns.flatMap(\.names))
        let months = header.filter { name in
            guard !known.contains(ColumnRole.normalised(name)), !name.contains(where: \.isNumber), name.count >= 3,
                case .date = PublishedDate().read("\(name) 2020")
            else { return false }
            return true
        }
        guard months.count > 1 else { return [] }
        return question(
            "the columns \(months.prefix(3).map { "'\($0.excerpt)'" }.joined(separator: ", ")) are months without a year",
            "months with their year as columns, such as 'Jan 2022'",
            "write the year behind each month, or a row for each month"
        )
    }

    /// `2009-10` under "Year" is a fiscal year where the second number is the next year, and no October.
    private func fiscalYears(_ profile: Profile, _ header: [String], _ body: [[String]]) -> [Question] {
        for (column, name) in header.enumerated() where PlainWords.role(ColumnRole.normalised(name))?.role == "year" {
            let texts = body.map { $0[column] }.filter { $0.utf8.count == 7 && ($0.contains("-") || $0.contains("/")) }
            let areFiscal = texts.allSatisfy { text in
                guard let year = Int(text.prefix(4)), let next = Int(text.suffix(2)) else { return false }
                return next == (year + 1) % 100
            }
            guard let first = texts.first, areFiscal else { continue }
            return question(
                "'\(first.excerpt)' under '\(name.excerpt)' is a year from one summer to the next, or a month",
                "calendar years, or months as YYYY-MM under 'month'",
                "write first and last day into period_start and period_end"
            )
        }
        return []
    }

    /// Rows of one day that differ only in a time of day, which no row keeps.
    private func lostTimes(_ profile: Profile, _ header: [String], _ body: [[String]]) -> [Question] {
        let words = header.map { ColumnRole.normalised($0) }
        let counts = Set(profile.columns.filter { $0.role == "count" }.flatMap(\.names))
        let dates = Set(profile.columns.filter { $0.role == "date" }.flatMap(\.names))
        guard let column = words.firstIndex(where: dates.contains) else { return [] }
        let numbers = words.indices.filter { counts.contains(words[$0]) }
        // What counts ones is a list of events, whose hours nobody asks for.
        guard body.contains(where: { fields in numbers.contains { fields[$0] != "1" } }) else { return [] }
        var times: [[String]: String] = [:]
        for fields in body {
            let parts = fields[column].split(separator: " ", maxSplits: 1)
            guard parts.count == 2, parts[1].contains(":") else { continue }
            var key = fields
            key[column] = String(parts[0])
            for number in numbers { key[number] = "" }
            guard let known = times[key] else {
                times[key] = String(parts[1])
                continue
            }
            if known == parts[1] { continue }
            return question(
                "'\(fields[column].excerpt)' has a time of day, and other rows of that day have another",
                "a number for each day",
                "add the hours of a day up, or write them as 2022-09-28T10:00/2022-09-28T11:00 under 'period'"
            )
        }
        return []
    }
}
