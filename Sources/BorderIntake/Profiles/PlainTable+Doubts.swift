import BorderBytes
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
        return secondHeader(row) + halfWays(row) + namelessNumbers(header, body) + doubledNumbers(profile, header)
            + strangeNumbers(profile, header, body) + lostWords(profile, header, body)
            + lostDates(profile, header, body) + rivals(profile, header, body) + halves(profile, header, body)
            + (pins.dateOrder == nil ? monthsOrDays(header) : []) + scales(profile, row)
            + monthsWithoutYear(profile, header) + fiscalYears(profile, header, body)
            + lostTimes(profile, header, body) + unreadCountries(profile, header, body) + finestDates(row).questions
            + yearsOfTwo(header) + daysOrMonths(of: header)
    }

    func question(_ found: String, _ expected: String, _ suggestion: String) -> [Question] {
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

    /// Two columns of numbers with one head.
    private func doubledNumbers(_ profile: Profile, _ header: [String]) -> [Question] {
        let words = header.map { ColumnRole.normalised($0) }
        let counts = profile.columns.filter { $0.role == "count" }
        let twice = header.indices.first { column in
            guard !words[column].isEmpty, words[..<column].contains(words[column]) else { return false }
            return counts.contains { rule in
                rule.names.contains(words[column])
                    || rule.names == ["*dates"] && TranslationPlan.date(of: header[column], rule) != nil
            }
        }
        guard let twice else { return [] }
        return question(
            "two columns of numbers are called '\(header[twice].excerpt)'",
            "a name of its own for every column of numbers",
            "write what parts them into their heads, such as 'Entries 2023-01' and 'Exits 2023-01'"
        )
    }

    /// Beside columns of days numbers of which nothing says what they are.
    private func strangeNumbers(_ profile: Profile, _ header: [String], _ body: [[String]]) -> [Question] {
        let counts = profile.columns.filter { $0.role == "count" }
        guard counts.contains(where: { $0.names == ["*dates"] || $0.also.contains { $0.role == "date" } }) else {
            return []
        }
        let known = Set(profile.columns.flatMap(\.names))
        // Where the year of the months stands in the title, another head may be a month in a language nobody reads.
        let haveYears = header.contains { TranslationPlan.date(of: $0, Profile.Rule([], "count")) != nil }
        let strange = header.indices.first { column in
            let (name, word) = (header[column], ColumnRole.normalised(header[column]))
            guard !word.isEmpty, !known.contains(word), !haveYears || name.contains(where: \.isNumber) else {
                return false
            }
            if counts.contains(where: { $0.names == ["*dates"] && TranslationPlan.date(of: name, $0) != nil }) {
                return false
            }
            let texts = body.map { $0[column] }
            return texts.contains(where: PlainTable.isCount)
                && texts.allSatisfy { $0.isEmpty || PlainTable.isCount($0) }
                && !PlainTable.namesNoCount(word, []) && !TotalWords.mean(name)
        }
        guard let strange else { return [] }
        return question(
            "'\(header[strange].excerpt)' holds numbers beside those of months or days, and is none",
            "a day, month, year or period above every column of numbers",
            "write it as 2023-01/2023-02, say what it holds, or take the column out"
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

    /// Beside the numbers of one way, or of one kind, others of which nothing says what they are: half of what the
    /// table says may be the other way.
    private func halves(_ profile: Profile, _ header: [String], _ body: [[String]]) -> [Question] {
        let words = header.map { ColumnRole.normalised($0) }
        let counts = profile.columns.filter { $0.role == "count" && $0.names != ["*dates"] }
        let said = counts.flatMap(\.also)
        let ways = Set(said.filter { $0.role == "direction" }.map(\.text))
        let kinds = said.contains { ["measure", "status", "unit"].contains($0.role) }
        guard ways.count == 1 || ways.isEmpty && kinds,
            let count = words.firstIndex(where: { word in counts.contains { $0.names.contains(word) } })
        else { return [] }
        let known = Set(profile.columns.flatMap(\.names))
        let other = header.indices.first { column in
            guard !words[column].isEmpty, !known.contains(words[column]), !TotalWords.mean(header[column]) else {
                return false
            }
            let texts = body.map { $0[column] }
            return texts.contains { PlainTable.isCount($0) && $0 != "0" }
                && texts.allSatisfy { $0.isEmpty || PlainTable.isNumeral($0) }
                && !PlainTable.namesNoCount(words[column], texts)
        }
        guard let other else { return [] }
        return question(
            "'\(header[other].excerpt)' holds numbers beside '\(header[count].excerpt)', and is not understood",
            "heads such as 'entries' and 'exits', or one column of numbers with a column that says which way",
            "rename it to what it holds, or take it out"
        )
    }

    /// A second table under the first, with a header of its own.
    func secondHeader(_ row: Int) -> [Question] {
        guard let second = sample.secondHeader(below: row) else { return [] }
        return question(
            "line \(sample.lines[second]) is the header of another table "
                + "('\(sample.rows[second].filter { !$0.isEmpty }.prefix(4).map(\.excerpt).joined(separator: "', '"))')",
            "one table in a file or sheet",
            "write each table into a file of its own"
        )
    }

    static func isCount(_ text: String) -> Bool {
        if case .number = PublishedNumber.read(text, decimal: "", missing: []) { return true }
        return false
    }

    /// Whether a text is a number, whatever its signs mean.
    static func isNumeral(_ text: String) -> Bool {
        switch PublishedNumber.read(text, decimal: "", missing: []) {
        case .number, .ambiguous, .fraction, .missing: true
        case .notUnderstood: false
        }
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

    /// The head of a column of numbers that says that numbers are thousands.
    private func scales(_ profile: Profile, _ row: Int) -> [Question] {
        let counts = Set(profile.columns.filter { $0.role == "count" }.flatMap(\.names))
        let heads = sample.rows[row].filter { counts.contains(ColumnRole.normalised($0)) }
        guard let head = heads.first(where: { NumberSaying($0).isScaled }) else { return [] }
        return [Question(NumberSaying.noCounts("'\(head.excerpt)'", NumberSaying(head).kind ?? ""))]
    }

    /// Throws where a row would be a header if its months had a year.
    func askForYear() throws(IntakeError) {
        for row in sample.rows.indices.prefix(60) {
            let roles = sample.rows[row].compactMap { PlainWords.role(ColumnRole.normalised($0))?.role }
            if PlainTable.placeRoles.isDisjoint(with: roles) { continue }
            try ask(monthsWithoutYear(Profile(name: Profile.generic), sample.rows[row]), at: sample.lines[row])
        }
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

    /// `2022/2023` among columns of years is a ratio of two of them as well as a year from one summer to the next.
    private func yearsOfTwo(_ header: [String]) -> [Question] {
        let isYear = { (text: String) in
            text.count == 4 && PublishedDate.digits(text).map((1900...2100).contains) ?? false
        }
        guard header.contains(where: isYear) else { return [] }
        let two = header.first { name in
            let parts = name.split { "/-–".contains($0) }.map(String.init)
            return parts.count == 2 && parts.allSatisfy(isYear)
        }
        guard let two else { return [] }
        return question(
            "'\(two.excerpt)' among columns of years may be a year of two, their sum, or how one grew to the other",
            "one year above every column of numbers",
            "take the column out, or write it as 2022-07/2023-06"
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
}
