import BorderCore

// What each column of a plain table holds.
extension PlainTable {
    /// What each header word says; of two words for one thing the first.
    ///
    /// - Parameter row: the row of the header.
    /// - Returns: a rule for each column that is understood.
    func rules(_ row: Int) -> [Profile.Rule] {
        let header = sample.rows[row]
        let words = header.map { ColumnRole.normalised($0) }
        let headings = headings(row)
        let isWide = isWide(header, words, headings)
        let dateRoles = finestDates(row).roles
        let hasYear = words.indices.contains { column in
            PlainWords.role(words[column])?.role == "year" && dateRoles[column] == nil
        }
        let placeWord = placeWord(words)
        let pairs = CountryPairs(header, countryNamed)
        var rules = pairs.map { pairRules($0, row) } ?? []
        var taken = Set(rules.map(\.role))
        for (column, word) in words.enumerated() where !word.isEmpty && !(pairs?.columns.contains(column) ?? false) {
            if isWide, let heading = headings[column], !heading.date.isEmpty { continue }
            guard var rule = PlainWords.role(word) else {
                if isWide, TotalWords.mean(header[column]) {
                    rules.append(Profile.Rule([word], ProfileRole.ignore))
                } else if !isWide, let heading = headings[column], heading.date.isEmpty {
                    rules.append(PlainTable.count(word, heading.also))
                    taken.insert("count")
                }
                continue
            }
            if PlainWords.isWeakPlace(word), word != placeWord { continue }
            rule.names = [word]
            if rule.role == "crossing", PlainWords.isAnyPlace(word), areRegions(column, below: row) {
                rule.role = "region"
            }
            if rule.role == "month" && !hasYear || rule.role == "quarter" && !hasYear { rule.role = "date" }
            if rule.role == "year"
                && !words.contains(where: { ["month", "week", "quarter"].contains(PlainWords.role($0)?.role) })
            {
                rule.role = "date"
            }
            if let role = dateRoles[column] {
                if role.isEmpty { continue }
                rule.role = role
                if role == ProfileRole.ignore {
                    rules.append(rule)
                    continue
                }
            }
            // The total of a row of months is the sum of the others.
            if isWide, rule.role == "count", rule.also.isEmpty {
                rules.append(Profile.Rule([word], ProfileRole.ignore))
                continue
            }
            // Numbers may stand in several columns, each with what its word says.
            if rule.role == "count" {
                if rule.also.isEmpty, taken.contains("count") { continue }
            } else if taken.contains(rule.role) {
                continue
            }
            taken.insert(rule.role)
            rules.append(rule)
        }
        if isWide, !taken.contains("count"), !taken.contains("date") {
            rules += wideRules(header, words, headings)
        } else if taken.contains("date") {
            rules = withCrossingColumns(rules, header, words)
        }
        if PlainTable.placeRoles.subtracting(["direction", "border", "country"]).isDisjoint(with: taken),
            let column = crossingsColumn(row, rules)
        {
            rules.append(Profile.Rule([words[column]], "crossing"))
        }
        // Beside days or months a week says nothing more.
        if !taken.isDisjoint(with: ["date", "period_start", "month"]) { rules.removeAll { $0.role == "week" } }
        return PlainTable.withoutTotal(rules)
    }

    static func count(_ word: String, _ also: [Profile.Cell]) -> Profile.Rule {
        var rule = Profile.Rule([word], "count")
        rule.also = also
        return rule
    }

    /// The headings that say something of numbers.
    func headings(_ row: Int) -> [Int: NumberHeading] {
        let header = sample.rows[row]
        let context = NumberHeading.Context(
            year: PlainTable.year(of: PlainTable.titles(sample, above: row)),
            hasShortYears: NumberHeading.haveShortYears(header),
            reporter: reporter,
            countryNamed: countryNamed
        )
        var found: [Int: NumberHeading] = [:]
        for (column, name) in header.enumerated() { found[column] = NumberHeading(name, context) }
        return found
    }

    /// Whether the numbers of a row are of several days, which stand above them; one will do where nothing else is a
    /// number or a date.
    private func isWide(_ header: [String], _ words: [String], _ headings: [Int: NumberHeading]) -> Bool {
        let dated = headings.filter { !$0.value.date.isEmpty && !words[$0.key].isEmpty }
        if dated.count > 1 { return true }
        guard let only = dated.first?.key else { return false }
        return words.indices.allSatisfy { column in
            guard column != only, let rule = PlainWords.role(words[column]) else { return true }
            if rule.role == "count" { return TotalWords.mean(header[column]) }
            return !["date", "year", "month", "week", "quarter", "day", "period_start", "period_end"].contains(
                rule.role
            )
        }
    }

    /// The numbers of a table with days above them.
    private func wideRules(_ header: [String], _ words: [String], _ headings: [Int: NumberHeading]) -> [Profile.Rule] {
        let dated = headings.filter { !$0.value.date.isEmpty }.sorted { $0.key < $1.key }
        let plain = Profile.Rule(["*dates"], "count")
        let isPlain = dated.allSatisfy { column, heading in
            heading.cells.isEmpty && TranslationPlan.date(of: header[column], plain) == heading.date
        }
        return isPlain ? [plain] : dated.map { PlainTable.count(words[$0.key], $0.value.also) }
    }

    /// The rules with those of columns whose heads are crossings, where no other column but a total is a number: each
    /// number is of the crossing above it.
    private func withCrossingColumns(_ rules: [Profile.Rule], _ header: [String], _ words: [String]) -> [Profile.Rule] {
        let isTotal = { (rule: Profile.Rule) in rule.names.allSatisfy { TotalWords.mean($0) } }
        guard let isCrossing, rules.allSatisfy({ $0.role != "count" || $0.also.isEmpty && isTotal($0) }) else {
            return rules
        }
        let known = Set(rules.flatMap(\.names))
        let columns = header.indices.filter {
            !words[$0].isEmpty && !known.contains(words[$0]) && isCrossing(header[$0])
        }
        guard columns.count > 1 else { return rules }
        let totals = header.indices.filter { TotalWords.mean(header[$0]) }
        return rules.filter { $0.role != "count" }
            + columns.map { PlainTable.count(words[$0], [.init(role: "crossing", text: header[$0])]) }
            + totals.map { Profile.Rule([words[$0]], ProfileRole.ignore) }
    }

    /// The word that heads the places: one that may head other things only where no better one is there.
    private func placeWord(_ words: [String]) -> String? {
        let hasPlace = words.contains { word in
            guard let role = PlainWords.role(word)?.role, !PlainWords.isWeakPlace(word) else { return false }
            return ["crossing", "place", "port_code", "port_name"].contains(role)
        }
        return hasPlace ? nil : PlainWords.weakPlaces.first(where: words.contains)
    }

    /// A column without a known head whose cells are crossings, nearly all of them.
    func crossingsColumn(_ row: Int, _ rules: [Profile.Rule]) -> Int? {
        guard let isCrossing else { return nil }
        let header = sample.rows[row]
        let words = header.map { ColumnRole.normalised($0) }
        let known = Set(rules.flatMap(\.names))
        let body = sample.rows.dropFirst(row + 1).filter { $0.count == header.count }
        return header.indices.first { column in
            guard !words[column].isEmpty, !known.contains(words[column]) else { return false }
            var seen: Set<String> = []
            for fields in body where seen.count < 50 {
                let text = fields[column]
                if !text.isEmpty && !TotalWords.mean(text) { seen.insert(text) }
            }
            // A column of numbers or dates is none, and costs no search.
            guard !seen.isEmpty, !seen.allSatisfy({ $0.contains(where: \.isNumber) }) else { return false }
            return seen.count(where: isCrossing) * 5 >= seen.count * 4
        }
    }

    /// Whether nearly all texts of a column are regions.
    private func areRegions(_ column: Int, below row: Int) -> Bool {
        guard let crossingCheck else { return false }
        let body = sample.rows.dropFirst(row + 1).filter { $0.count == sample.rows[row].count }
        let texts = Set(body.map { $0[column] }.filter { !$0.isEmpty && !TotalWords.mean($0) }.prefix(50))
        return !texts.isEmpty && texts.count { crossingCheck($0) != nil } * 5 >= texts.count * 4
    }

    /// Whether the first row heads no place, and crossings stand below one of its words all the same.
    var hasUnreadPlaces: Bool {
        guard let row = sample.firstFilled else { return false }
        let words = sample.rows[row].map { ColumnRole.normalised($0) }
        let roles = words.compactMap { ColumnRole.read($0)?.role }
        guard [.place(rank: 0), .place(rank: 1), .place(rank: 2), .from, .to].allSatisfy({ !roles.contains($0) }) else {
            return false
        }
        return crossingsColumn(row, words.filter { ColumnRole.read($0) != nil }.map { Profile.Rule([$0], "") }) != nil
            || roles.contains(.place(rank: 3)) && countsByCountry(row)
    }

    /// The rules with the total of entries and exits beside them passed over.
    private static func withoutTotal(_ rules: [Profile.Rule]) -> [Profile.Rule] {
        let ways = Set(
            rules.filter { $0.role == "count" }.flatMap(\.also).filter { $0.role == "direction" }.map(\.text)
        )
        guard ways.isSuperset(of: ["entry", "exit"]) else { return rules }
        return rules.map { rule in
            let isTotal = rule.role == "count" && rule.also.isEmpty && rule.names.allSatisfy { TotalWords.mean($0) }
            return isTotal ? Profile.Rule(rule.names, ProfileRole.ignore) : rule
        }
    }
}
