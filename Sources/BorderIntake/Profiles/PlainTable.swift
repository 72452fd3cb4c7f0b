import BorderBytes
import BorderCore

extension Profile {
    /// The profile of a table that no publisher's profile knows: made from its own rows.
    package static let generic = "generic"
}

/// Makes a profile of a plain table: what its header words say, and what its rows settle.
struct PlainTable {
    let sample: TableSample
    let name: String
    let pins: TablePins
    /// Whether a text is the name of a crossing; `nil` where nobody knows crossings.
    let isCrossing: (@Sendable (String) -> Bool)?
    /// What is wrong with a text as the name of a crossing: that it is a region; `nil` where nobody knows regions.
    let crossingCheck: (@Sendable (String) -> Finding?)?
    /// The country that a text means; `nil` where nobody knows countries.
    let countryNamed: (@Sendable (String) -> CountryCode?)?
    /// What is wrong with a place beside a larger one; `nil` where nobody knows places.
    let wholeCheck: (@Sendable (String, String) -> Finding?)?
    /// The country that counts, if somebody says so.
    let reporter: CountryCode?
    /// The sheet that the table is of a workbook, and those that are read beside it.
    let sheet: String?
    let otherSheets: [String]
    /// Texts of the file that stand elsewhere than in the table.
    let textsBeside: [ToldText]
    /// The line in which a header of two lines begins.
    let headerStart: Int?

    init(_ sample: TableSample, name: String, options: IntakeOptions) {
        (self.name, pins, isCrossing) = (name, options.pins, options.isCrossing)
        (crossingCheck, countryNamed) = (options.crossingCheck, options.countryNamed)
        wholeCheck = options.wholeCheck
        reporter = options.reporter.flatMap { options.countryNamed?($0) ?? CountryCode($0) }
        (sheet, otherSheets, textsBeside) = (options.form.sheet, options.otherSheets, options.textsBeside)
        var context = NumberHeading.Context(reporter: reporter, countryNamed: countryNamed)
        let two = options.pins.headerRow == nil ? TwoLineHeader(sample, &context) : nil
        headerStart = two.map { sample.lines[$0.upper] }
        self.sample = two.map { sample.joining($0.upper, with: $0.lower, as: $0.names) } ?? sample
    }

    /// How the table is read; `nil` where no row is a header that says where and how many.
    ///
    /// - Throws: what the rows leave open, where the readings give different numbers.
    func read() throws(IntakeError) -> TableShape.Published? {
        guard let row = headerRow else {
            try askForYear()
            try askForPairs()
            return nil
        }
        let (profile, questions) = draft(row)
        let line = sample.lines[row]
        try ask(questions, at: line)
        let plan = try TranslationPlan(profile, sample.rows[row], file: name, line: line)
        return TableShape.Published(
            plan: plan,
            dialect: sample.dialect,
            skippedRows: row + 1,
            line: line,
            positions: sample.positions[row],
            words: "read as a plain table: " + profile.decisions.joined(separator: ", ")
        )
    }

    /// Throws the first question that must be answered.
    func ask(_ questions: [Question], at line: Int) throws(IntakeError) {
        guard let question = questions.first(where: \.mustBeAnswered) else { return }
        throw IntakeError.badHeader(name, line, question.found, question.expected, question.suggestion)
    }

    /// Something that the rows leave open.
    struct Question: Hashable {
        var found: String
        var expected: String
        var suggestion: String
        /// Whether the readings give different numbers.
        var mustBeAnswered = false
    }

    /// The row, as wide as most, whose words say where and how many, and that has most of such words.
    var headerRow: Int? {
        if let line = pins.headerRow { return sample.lines.firstIndex(of: line) }
        let width = sample.usualWidth.width
        let rows = sample.rows.indices.prefix(60).filter { row in
            guard sample.rows[row].count == width, !sample.rows[row].contains(where: isNumberOfRow),
                !isBelowWords(row)
            else { return false }
            return PlainTable.isHeader(rules(row))
        }
        // A title may have words of a header too, but fewer.
        let most = rows.map(sample.headerWords(of:)).max()
        return rows.first { sample.headerWords(of: $0) == most }
    }

    /// Whether a cell is a number, as rows below a header have, and no year or month.
    private func isNumberOfRow(_ text: String) -> Bool { PlainTable.isCount(text) && NumberHeading(text) == nil }

    /// Whether a row has a date or a number and the first above it without one has nothing but words, in all columns: that
    /// is the header.
    private func isBelowWords(_ row: Int) -> Bool {
        let isData = { (fields: [String]) in fields.contains { $0.first?.isNumber ?? false } }
        guard isData(sample.rows[row]), let above = sample.rows[..<row].last(where: { !isData($0) }) else {
            return false
        }
        return above.count == sample.rows[row].count
            && above.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isNumber) }
    }

    /// Whether words say where and how many.
    static func isHeader(words: Set<String>) -> Bool {
        isHeader(words.subtracting(["name", "place_name", "location_name"]).compactMap(PlainWords.role))
    }

    private static func isHeader(_ rules: [Profile.Rule]) -> Bool {
        let said = rules.flatMap { [$0.role] + ($0.role == "count" ? $0.also.map(\.role) : []) }
        return rules.contains { $0.role == "count" } && !placeRoles.isDisjoint(with: said)
    }

    static let placeRoles: Set = [
        "crossing", "place", "region", "border", "country", "from", "to", "direction", "port_code", "port_name",
    ]

    /// The profile of the table with a header, and what is left open.
    func draft(_ row: Int) -> (profile: Profile, questions: [Question]) {
        let header = sample.rows[row]
        var profile = Profile(name: Profile.generic)
        profile.columns = rules(row)
        profile.isOfPairs = CountryPairs(header, countryNamed) != nil
        settleRefuge(&profile)
        var questions: [Question] = []
        let names = [0x09: "tabs", 0x3B: "semicolons", 0x7C: "bars"]
        profile.decisions.append(names[Int(sample.dialect.delimiter)] ?? "commas")
        if let headerStart {
            profile.decisions.append("header in lines \(headerStart) and \(sample.lines[row])")
        } else if sample.lines[row] > 1 {
            profile.decisions.append("header in line \(sample.lines[row])")
        }
        let body = Array(sample.rows.dropFirst(row + 1).filter { $0.count == header.count })
        let words = header.map { ColumnRole.normalised($0) }
        settleEnds(&profile, words, body)
        settlePartner(&profile, header, &questions)
        settleWeeks(&profile, words, body)
        settleCounting(&profile, words, body)
        settleCountries(&profile, words, body)
        settleDates(&profile, words, body, &questions)
        settleNumbers(&profile, header, body, &questions)
        settleSums(&profile, header, body, &questions)
        let titles = PlainTable.titles(sample, above: row)
        heed(row, body, &profile, &questions)
        heedWay(titles + textsBeside.filter { !$0.isNote }.map(\.text), &profile, &questions)
        questions += doubts(profile, row, body)
        let known = Set(profile.columns.filter { $0.role != "count" }.flatMap(\.names))
        let roles = zip(header, words).compactMap { name, word in
            known.contains(word)
                ? profile.columns.first { $0.names.contains(word) }.map { "\(name) = \($0.role)" } : nil
        }
        profile.decisions.append(roles.joined(separator: ", "))
        return (profile, questions)
    }

    /// Whoever has a country of asylum lives there: people of one country in another at a day, who cross nothing.
    private func settleRefuge(_ profile: inout Profile) {
        let asylum = profile.columns.firstIndex { $0.role == "to" && $0.names.contains(where: PlainTable.isOfAsylum) }
        guard let asylum, !profile.columns.contains(where: { $0.role == "measure" || $0.role == "direction" }) else {
            return
        }
        profile.columns[asylum].role = "country"
        for index in profile.columns.indices where profile.columns[index].role == "from" {
            profile.columns[index].role = ProfileRole.origin
        }
        profile.constants.append(.init(role: "measure", text: MeasureKind.stock.code))
        let isCounted = profile.columns.contains { $0.role == "unit" || $0.also.contains { $0.role == "unit" } }
        if !isCounted { profile.constants.append(.init(role: "unit", text: CountUnit.person.code)) }
        profile.decisions.append("people of one country in another, a stock of persons and no crossings")
    }

    /// Whether a header word is a country where people have found refuge.
    static func isOfAsylum(_ word: String) -> Bool {
        word.contains("asylum") || ["coa", "coa_iso", "host_country"].contains(word)
    }

    /// `from` and `to` above days are the first and the last one.
    private func settleEnds(_ profile: inout Profile, _ words: [String], _ body: [[String]]) {
        let ends = ["from", "to"].map { role in profile.columns.firstIndex { $0.role == role } }
        guard let from = ends[0], let to = ends[1] else { return }
        let areDates = [from, to].allSatisfy { index in
            guard let column = words.firstIndex(where: profile.columns[index].names.contains) else { return false }
            return PlainTable.areDates(body.map { $0[column] })
        }
        guard areDates else { return }
        profile.columns[from].role = "period_start"
        profile.columns[to].role = "period_end"
    }

    /// Whether texts are days, months or years, and nothing else.
    static func areDates(_ texts: [String]) -> Bool {
        let filled = texts.filter { !$0.isEmpty }
        return !filled.isEmpty
            && filled.allSatisfy { text in
                guard text.contains(where: \.isNumber) else { return false }
                switch PublishedDate().read(text) {
                case .date, .ambiguous, .shortYear, .numeral: return true
                case .notUnderstood: return false
                }
            }
    }

    private func settleDates(
        _ profile: inout Profile,
        _ words: [String],
        _ body: [[String]],
        _ questions: inout [Question]
    ) {
        for index in profile.columns.indices
        where ["date", "period_start", "period_end"].contains(profile.columns[index].role) {
            guard let column = words.firstIndex(where: profile.columns[index].names.contains) else { continue }
            let texts = body.map { $0[column] }
            questions += settleSpan(&profile, index, texts)
            if profile.columns[index].span != nil, profile.columns[index].order != nil { continue }
            questions += settleNumerals(&profile.columns[index], texts, &profile.decisions)
            if let order = pins.dateOrder {
                profile.columns[index].order = order
                profile.decisions.append("\(order.rawValue) first")
                continue
            }
            questions += monthsOrDays(texts)
            defer {
                if profile.columns[index].role == "date" {
                    questions += daysOrMonths(profile.columns[index].names[0], texts, profile.columns[index].order)
                }
            }
            var (dayFirst, monthFirst): (Int?, Int?) = (nil, nil)
            var open: String?
            for (row, fields) in body.enumerated() where fields[column].contains("/") || fields[column].contains("-") {
                let parts = fields[column].split(separator: " ").first?.split { $0 == "/" || $0 == "-" } ?? []
                guard parts.count == 3, parts[0].count <= 2, parts[2].count == 4 || parts[2].count == 2,
                    let one = Int(parts[0]), let other = Int(parts[1])
                else { continue }
                if one > 12 { dayFirst = dayFirst ?? row } else if other > 12 { monthFirst = monthFirst ?? row }
                if one <= 12 && other <= 12 && one != other { open = open ?? fields[column] }
            }
            switch (dayFirst, monthFirst) {
            case (let row?, nil):
                profile.columns[index].order = .day
                profile.decisions.append("day first (as in '\(body[row][column].excerpt)')")
            case (nil, let row?):
                profile.columns[index].order = .month
                profile.decisions.append("month first (as in '\(body[row][column].excerpt)')")
            case (let day?, let month?):
                questions.append(
                    Question(
                        found:
                            "'\(body[day][column].excerpt)' has the day first and '\(body[month][column].excerpt)' the month, "
                            + "in one column",
                        expected: "dates in one order",
                        suggestion:
                            "say which holds with --date-order day or --date-order month: the others are refused",
                        mustBeAnswered: true
                    )
                )
            default:
                if settleSerials(&profile.columns[index], texts) {
                    profile.decisions.append("dates are the day numbers of a spreadsheet")
                }
                guard let open else { continue }
                questions.append(
                    Question(
                        found: "'\(open.excerpt)' can be read with the day or the month first, and no row settles it",
                        expected: "a column with a day above 12, or days as YYYY-MM-DD",
                        suggestion: "say which with --date-order day or --date-order month",
                        mustBeAnswered: true
                    )
                )
            }
        }
    }

    /// `44927` under a date is a day as spreadsheets keep it, where the whole column is such numbers of this century.
    private func settleSerials(_ rule: inout Profile.Rule, _ texts: [String]) -> Bool {
        let filled = texts.filter { !$0.isEmpty }
        guard !filled.isEmpty, filled.allSatisfy(PlainTable.isSerial) else { return false }
        rule.isSerial = true
        return true
    }

    /// Whether a text may be the number of a day of this century in a spreadsheet.
    static func isSerial(_ text: String) -> Bool {
        text.utf8.count == 5 && PublishedDate.digits(text).map((36_526...73_050).contains) ?? false
    }

    private func settleNumbers(
        _ profile: inout Profile,
        _ header: [String],
        _ body: [[String]],
        _ questions: inout [Question]
    ) {
        let words = header.map { ColumnRole.normalised($0) }
        let rules = profile.columns.filter { $0.role == "count" }
        let columns = header.indices.filter { column in
            rules.contains { rule in
                rule.names.contains(words[column])
                    || rule.names == ["*dates"] && TranslationPlan.date(of: header[column], rule) != nil
            }
        }
        if rules.contains(where: { $0.names == ["*dates"] || $0.also.contains { $0.role == "date" } }) {
            profile.decisions.append("\(columns.count.counted("date")) as columns")
        } else if columns.count > 1 {
            profile.decisions.append("numbers in \(columns.map { "'\(header[$0].excerpt)'" }.joined(separator: ", "))")
        }
        profile.decimal = pins.decimal ?? ""
        if pins.decimal != nil {
            profile.decisions.append(profile.decimal == "," ? "decimal comma" : "decimal point")
            return
        }
        var open: String?
        var signs: Set<String> = []
        for fields in body {
            for column in columns {
                for sign in PublishedNumber.decimalSigns(in: fields[column]) {
                    switch sign {
                    case .settled(let sign): signs.insert(sign)
                    case .open: open = open ?? fields[column]
                    }
                }
            }
        }
        // With `12,5` in its column a `1,000` would be 1.
        let doubtful = signs.count == 1 ? open.flatMap { $0.contains(signs.first ?? "") ? $0 : nil } : nil
        if let doubtful, let sign = signs.first {
            questions.append(
                Question(
                    found: "'\(doubtful.excerpt)' may be thousands, and other numbers have '\(sign)' before decimals",
                    expected: "numbers that can be read in one way",
                    suggestion: "say which with --decimal comma or --decimal point",
                    mustBeAnswered: true
                )
            )
        } else if signs.count == 1, let sign = signs.first {
            profile.decimal = sign
            profile.decisions.append(sign == "," ? "decimal comma" : "decimal point")
        } else if let open {
            questions.append(
                Question(
                    found: "'\(open.excerpt)' is a number of thousands or one with decimals, and no row settles it",
                    expected: "numbers that can be read in one way",
                    suggestion: "say which with --decimal comma or --decimal point",
                    mustBeAnswered: true
                )
            )
        }
    }
}
