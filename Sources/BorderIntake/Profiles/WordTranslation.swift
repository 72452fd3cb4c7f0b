import BorderCore

/// What a word of a published column comes to, for the columns of ours.
struct WordTranslation: Hashable, Sendable {
    /// Texts of our columns.
    var cells: [TranslationPlan.OutText] = []
    var verdict = Verdict.use

    enum Verdict: Hashable, Sendable {
        case use
        /// The row is not read, for a reason.
        case leaveOut(String)
        /// The row is refused.
        case reject(Finding)
    }

    static func refused(_ code: String, _ found: String, _ expected: String, _ suggestion: String) -> WordTranslation {
        WordTranslation(
            verdict: .reject(Finding(code, found: found, expected: expected, suggestion: suggestion))
        )
    }
}

/// Translates the words of a table's columns; each word once.
struct WordTranslator: Sendable {
    let plan: TranslationPlan
    let countryNamed: (@Sendable (String) -> CountryCode?)?
    let portNamed: PortLookUp?
    let isListed: (@Sendable (String) -> Bool)?
    let clockNamed: (@Sendable (String) -> LocalTime?)?

    static let countryRoles: Set = [
        "from", "to", "country", "reporter", "nationality", ProfileRole.origin, ProfileRole.counterpart,
    ]

    /// Translates a word of one column.
    func translation(of text: String, _ rule: Profile.Rule) -> WordTranslation {
        let lower = text.lowercased()
        var result = WordTranslation()
        func cell(_ role: String, _ text: String) -> TranslationPlan.OutText {
            .init(column: plan.column(role), text: TranslationPlan.text(.init(role: role, text: text)))
        }
        result.cells = rule.also.map { cell($0.role, $0.text) }
        switch rule.words[lower] {
        case .cells(let cells):
            result.cells += cells.map { cell($0.role, $0.text) }
            return result
        case .nothing, .total: return result
        case .leaveOut(let why):
            result.verdict = .leaveOut(why)
            return result
        case nil: break
        }
        if rule.missing.contains(lower) { return result }
        switch rule.otherwise {
        case .leaveOut:
            result.verdict = .leaveOut("words that '\(rule.names.first ?? "")' may have and the profile does not read")
            return result
        case .reject:
            let known = rule.words.keys.sorted()
            let nearest = EditDistance.nearest(to: lower, among: known)
            return .refused(
                "unknown-word",
                "'\(text.excerpt)' is no word that the profile '\(plan.profile.name)' knows in this column",
                "one of \(known.prefix(20).joined(separator: ", "))",
                nearest.map { "did you mean '\($0)'?" } ?? "add it to the words of a profile of your own"
            )
        case .keep: break
        }
        switch rule.role {
        case "date", "period_start", "period_end", "reported_on", "retrieved_on":
            if rule.role == "date", plan.isStatus, let time = PublishedTime(behindDateIn: text) {
                result.cells.append(cell(ProfileRole.time, time.words))
            }
            var reader = PublishedDate(rule)
            if !rule.zone.isEmpty { reader.clock = clockNamed?(rule.zone) }
            return settled(reader.read(text), text, rule.role, result)
        case let role where WordTranslator.countryRoles.contains(role):
            if rule.codes == .names, MissingCountries.isWord(text) {
                result.verdict = .reject(MissingCountries.finding)
                return result
            }
            result.cells.append(cell(role, country(text, rule.codes) ?? text))
        case "mode":
            result.cells.append(cell("mode", text))
        case let role where plan.profile.name == Profile.generic && ProfileRole.conditions.contains(role):
            // Vehicles among the people of a plain table are no people.
            if let unit = UnitWords.unit(of: text), ![.person, .crossing, .percent].contains(unit) {
                if !plan.saysUnit {
                    result.cells.append(cell("unit", unit.code))
                    return result
                }
                return .refused(
                    "bad-unit",
                    "'\(text.excerpt)' is no group of people",
                    "people in a column of people",
                    "say what each row counts in a column 'unit', or write its rows into a file of their own"
                )
            }
            // Whoever was refused entry is no part of those who entered.
            if !plan.profile.says("measure"), let measure = NumberSaying(text).measure {
                result.cells.append(cell("measure", measure))
                return result
            }
            result.cells.append(cell(role, text))
        case ProfileRole.flags:
            result.cells.append(cell(ProfileRole.flags, ObservationFlags.words(text, plan.profile.flags)))
        case let role: result.cells.append(cell(role, text))
        }
        return result
    }

    /// Translates the texts of the columns of a date.
    func date(_ parts: [(rule: Profile.Rule, text: String)]) -> WordTranslation {
        var reader = PublishedDate(order: nil)
        reader.fiscalStart = parts.map(\.rule.fiscalStart).max() ?? 1
        var texts: [(role: String, text: String)] = []
        for (rule, text) in parts where !text.isEmpty {
            switch rule.words[text.lowercased()] {
            case .cells(let cells): texts.append((rule.role, cells.first?.text ?? text))
            case .nothing, .total: continue
            case .leaveOut(let why): return WordTranslation(verdict: .leaveOut(why))
            case nil: if !rule.missing.contains(text.lowercased()) { texts.append((rule.role, text)) }
            }
        }
        if texts.isEmpty { return WordTranslation() }
        return settled(reader.read(parts: texts), texts.map(\.text).joined(separator: " "), "date", WordTranslation())
    }

    /// Translates the texts of a day and of the time of it.
    func moment(_ parts: [(rule: Profile.Rule, text: String)]) -> WordTranslation {
        let time = parts[1].rule.missing.contains(parts[1].text.lowercased()) ? nil : PublishedTime(parts[1].text)
        var day = parts[0].rule
        if day.zone.isEmpty { day.zone = parts[1].rule.zone }
        let clock = day.zone.isEmpty ? nil : time?.clock
        var result = translation(of: [parts[0].text, clock].compactMap { $0 }.joined(separator: " "), day)
        if plan.isStatus, let time, result.verdict == .use {
            let column = plan.column(ProfileRole.time)
            result.cells.removeAll { $0.column == column }
            result.cells.append(.init(column: column, text: time.words))
        }
        return result
    }

    private func settled(
        _ outcome: PublishedDate.Outcome,
        _ text: String,
        _ role: String,
        _ start: WordTranslation
    ) -> WordTranslation {
        var result = start
        switch outcome {
        case .date(let date):
            result.cells.append(.init(column: plan.column(role), text: role == "date" ? plan.days(date) : date))
        case .ambiguous(let one, let other):
            return .refused(
                "bad-date",
                "'\(text.excerpt)' is \(one) with the day first and \(other) with the month first, and no row settles it",
                "a column with a day above 12, or days as YYYY-MM-DD",
                "say which with --date-order day or --date-order month"
            )
        case .shortYear:
            return .refused(
                "bad-date",
                "'\(text.excerpt)' has a year of two digits, and nothing says which of its numbers that is",
                "years of four digits",
                "say that the year stands last, and what first, with --date-order day or --date-order month"
            )
        case .numeral:
            return .refused(
                "bad-date",
                "'\(text.excerpt)' is a month or a quarter",
                "months as YYYY-MM or quarters as YYYY-Q3",
                "write the column in one of these forms"
            )
        case .notUnderstood:
            // The reader of rows has the words for what is wrong with it.
            result.cells.append(.init(column: plan.column(role), text: text))
        }
        return result
    }

    /// Translates the texts of a country and of where people came from to it, which says nothing of who never left.
    func origin(_ parts: [(rule: Profile.Rule, text: String)]) -> WordTranslation {
        var result = WordTranslation()
        for (rule, text) in parts where !text.isEmpty {
            let part = translation(of: text, rule)
            if part.verdict != .use { return part }
            let home = result.cells.map { TranslationPlan.condition("from", $0.text) }
            result.cells += part.cells.filter { !home.contains($0.text) }
        }
        return result
    }

    /// Translates the texts of a country and of the other one of the number, with no way said between them.
    func counterpart(_ parts: [(rule: Profile.Rule, text: String)]) -> WordTranslation {
        var result = WordTranslation()
        for (rule, text) in parts where !text.isEmpty {
            let part = translation(of: text, rule)
            if part.verdict != .use { return part }
            let isOther = rule.role == ProfileRole.counterpart
            // One country by itself is no way.
            result.cells += part.cells.compactMap { cell in
                guard isOther, cell.column == plan.column(ProfileRole.counterpart) else { return cell }
                guard let home = result.cells.first(where: { $0.column == plan.column("country") })?.text,
                    home != cell.text
                else { return nil }
                return .init(column: cell.column, text: "\(home)?\(cell.text)")
            }
        }
        return result
    }

    /// Translates the texts of the country that counts and of the other one: to their border, or to all of the country
    /// where the other one is a total.
    func partner(_ parts: [(rule: Profile.Rule, text: String)]) -> WordTranslation {
        var result = WordTranslation()
        var ends: [String] = []
        if !parts.contains(where: { $0.rule.role == "reporter" }) {
            ends += plan.profile.constants.filter { $0.role == "reporter" }.map(\.text)
        }
        for (rule, text) in parts where !text.isEmpty && !(ends.count == 1 && TotalWords.mean(text)) {
            let part = translation(of: text, rule)
            if part.verdict != .use { return part }
            if ends.isEmpty { result.cells += part.cells }
            ends += part.cells.map(\.text)
        }
        if ends.isEmpty { return result }
        result.cells.append(.init(column: plan.column("border"), text: ends.joined(separator: "-")))
        return result
    }

    /// Translates the texts of the columns of a place: to a crossing that is known, else to one that nobody lists, so that
    /// no two ports are taken for one.
    func place(_ parts: [(rule: Profile.Rule, text: String)]) -> (translation: WordTranslation, unknownPort: String?) {
        var result = WordTranslation()
        var texts: [String: String] = [:]
        var bridge = ""
        for (rule, text) in parts where !text.isEmpty {
            let word = text.lowercased()
            // All ports are their border.
            if rule.words[word] == nil, TotalWords.mean(text), rule.role != "border" { continue }
            switch rule.words[word] {
            case .cells(let cells):
                for cell in cells {
                    if cell.role == rule.role {
                        texts[cell.role] = cell.text
                    } else {
                        result.cells.append(.init(column: plan.column(cell.role), text: TranslationPlan.text(cell)))
                    }
                }
                continue
            case .nothing, .total: continue
            case .leaveOut(let why): return (WordTranslation(verdict: .leaveOut(why)), nil)
            case nil: if rule.missing.contains(word) { continue }
            }
            if rule.otherwise != .keep { return (translation(of: text, rule), nil) }
            // The bridge of a port is named by both, or by itself.
            if let before = texts[rule.role], before != text {
                texts[rule.role] = "\(before) \(text)"
                bridge = text
            } else {
                texts[rule.role] = text
            }
        }
        let (code, name, state) = (texts["port_code"] ?? "", texts["port_name"] ?? "", texts["port_state"] ?? "")
        let border = texts["border"] ?? plan.profile.constants.first { $0.role == "border" }?.text ?? ""
        if code.isEmpty && name.isEmpty {
            if !border.isEmpty { result.cells.append(.init(column: plan.column("border"), text: border)) }
            return (result, nil)
        }
        let known = portNamed?(code, name, state, border) ?? (bridge.isEmpty ? nil : portNamed?("", bridge, "", border))
        if let place = known {
            result.cells.append(.init(column: plan.column("crossing"), text: place))
            return (result, nil)
        }
        let fullName = [name, state].filter { !$0.isEmpty }.joined(separator: ", ")
        let hasCountry = plan.profile.constants.contains { $0.role == "country" }
        guard !border.isEmpty || hasCountry else {
            result.cells.append(.init(column: plan.column("crossing"), text: name.isEmpty ? code : fullName))
            return (result, nil)
        }
        let port = [fullName, code].filter { !$0.isEmpty }.joined(separator: " ")
        let side = border.isEmpty ? plan.profile.constants.first { $0.role == "country" }?.text ?? "" : border
        let place = "\(side):\(port)"
        result.cells.append(.init(column: plan.column("crossing"), text: place))
        return (result, isListed?(place) ?? false ? nil : port)
    }

    /// The code of a country as a column writes it; `nil` where nobody knows it.
    private func country(_ text: String, _ codes: CodeSystem) -> String? {
        var word = text
        switch codes {
        case .eu: word = ["EL": "GRC", "UK": "GBR"][text.uppercased()] ?? text
        case .numeric:
            while word.count < 3, PublishedDate.digits(word) != nil { word = "0" + word }
        case .pcode:
            let letters = text.prefix { $0.isASCII && $0.isLetter }
            word = String(letters.prefix(letters.count >= 3 && countryNamed?(String(letters.prefix(3))) != nil ? 3 : 2))
        case .unhcr: word = CountrySystems.unhcr[text.uppercased()] ?? text
        case .fips: word = CountrySystems.fips[text.uppercased()] ?? text
        case .any, .iso2, .iso3, .names: break
        }
        if let code = countryNamed?(word) { return "\(code)" }
        return countryNamed == nil ? CountryCode(word).map { "\($0)" } : nil
    }
}
