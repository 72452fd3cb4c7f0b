import BorderCore

// Columns of countries that nobody reads, and those that say who counted.
extension PlainTable {
    /// What has to be asked of columns that hold countries and are not read: the other side of a flow is no remark.
    func unreadCountries(_ profile: Profile, _ header: [String], _ body: [[String]]) -> [Question] {
        guard let countryNamed else { return [] }
        let words = header.map { ColumnRole.normalised($0) }
        let known = Set(profile.columns.flatMap(\.names))
        var cells: [Int: [CountryCode?]] = [:]
        func countries(_ column: Int) -> [CountryCode?] {
            if let found = cells[column] { return found }
            var codes: [String: CountryCode?] = [:]
            let found = body.map { fields in
                if let code = codes[fields[column]] { return code }
                let code = fields[column].isEmpty ? nil : countryNamed(fields[column])
                codes[fields[column]] = .some(code)
                return code
            }
            cells[column] = found
            return found
        }
        let read = words.indices.filter { column in
            profile.columns.contains {
                WordTranslator.countryRoles.contains($0.role) && $0.names.contains(words[column])
            }
        }
        for column in words.indices where !words[column].isEmpty && !known.contains(words[column]) {
            guard mayHoldCountries(words[column], body.map { $0[column] }) else { continue }
            let own = countries(column)
            guard zip(own, body).allSatisfy({ $0 != nil || $1[column].isEmpty }) else { continue }
            // One that repeats another in codes or in words says nothing more.
            let same = read.map { other in
                zip(own, countries(other)).count { one, other in one == nil || other == nil || one == other }
            }
            if same.contains(body.count) { continue }
            if let most = same.max(), most * 2 > body.count, let place = same.firstIndex(of: most) {
                return contradiction(column, read[place], own, countries(read[place]), header, body)
            }
            if let twin = read.first(where: { PlainTable.isTwin(words[column], words[$0]) }) {
                return contradiction(column, twin, own, countries(twin), header, body)
            }
            return question(
                "'\(header[column].excerpt)' holds countries ('\(body.first { !$0[column].isEmpty }?[column].excerpt ?? "")') "
                    + "and is not understood",
                "a head that says what these countries are: from, to, reporter, partner, nationality …",
                "rename it, or take it out"
            )
        }
        return []
    }

    /// Whether one head is the other with a word for how its countries are written.
    private static func isTwin(_ word: String, _ other: String) -> Bool {
        let codes: Set = ["iso", "iso2", "iso3", "code", "name", "alpha", "2", "3"]
        let parts = [word, other].map { Set($0.split { "_.() ".contains($0) }.map(String.init)).subtracting(codes) }
        return parts[0].isEmpty || parts[0] == parts[1]
    }

    private func contradiction(
        _ column: Int,
        _ other: Int,
        _ own: [CountryCode?],
        _ others: [CountryCode?],
        _ header: [String],
        _ body: [[String]]
    ) -> [Question] {
        let row = body.indices.first { index in
            guard let one = own[index], let two = others[index] else { return false }
            return one != two
        }
        guard let row, let one = own[row], let two = others[row] else { return [] }
        return question(
            "'\(body[row][column].excerpt)' under '\(header[column].excerpt)' (\(one)) and "
                + "'\(body[row][other].excerpt)' under '\(header[other].excerpt)' (\(two)) are two countries of one row",
            "one country in both columns",
            "correct the one that is wrong, or name the columns for what they hold"
        )
    }

    /// Whether texts may be countries at all, so that they are worth looking up: no numbers, and no short words of one kind.
    private func mayHoldCountries(_ word: String, _ texts: [String]) -> Bool {
        let parts = word.split { "_.() ".contains($0) }.map(String.init)
        let others: Set = ["state", "states", "province", "unit", "currency", "language", "lang"]
        guard PlainTable.remarks.isDisjoint(with: parts), others.isDisjoint(with: parts) else { return false }
        let filled = Set(texts.lazy.filter { !$0.isEmpty })
        guard !filled.isEmpty, filled.count <= 300, filled.allSatisfy({ $0.utf8.count > 1 }) else { return false }
        if filled.contains(where: { $0.contains(where: \.isNumber) }) { return false }
        return filled.count > 1 || filled.allSatisfy { $0.utf8.count > 2 }
    }

    /// Whether the first row has a country beside a border, and it is who counted.
    func countsByCountry(_ row: Int) -> Bool {
        var profile = Profile(name: Profile.generic)
        profile.columns = rules(row)
        let body = sample.rows.dropFirst(row + 1).filter { $0.count == sample.rows[row].count }
        settleCounting(&profile, sample.rows[row].map { ColumnRole.normalised($0) }, Array(body))
        return !profile.decisions.isEmpty
    }

    /// A country beside a border of its own, and entries and exits: the country that counted them.
    func settleCounting(_ profile: inout Profile, _ words: [String], _ body: [[String]]) {
        let roles = profile.columns.map(\.role)
        guard let wholeCheck, let country = roles.firstIndex(of: "country"),
            let border = roles.firstIndex(of: "border"),
            !roles.contains("reporter"),
            let one = words.firstIndex(where: profile.columns[country].names.contains),
            let other = words.firstIndex(where: profile.columns[border].names.contains),
            saysRelative(profile, words, body)
        else { return }
        let pairs = Set(body.map { [$0[one], $0[other]] }.filter { !$0.contains("") })
        guard !pairs.isEmpty, pairs.allSatisfy({ wholeCheck($0[1], $0[0]) == nil }) else { return }
        profile.columns[country].role = "reporter"
        profile.decisions.append("'\(words[one])' is who counted")
    }

    /// Whether entries and exits are told by these words and by no other.
    private func saysRelative(_ profile: Profile, _ words: [String], _ body: [[String]]) -> Bool {
        let ways = profile.columns.filter { $0.role == "count" }.flatMap(\.also).filter { $0.role == "direction" }
        if !ways.isEmpty { return ways.allSatisfy { DirectionTerm(words: $0.text)?.isRelative ?? false } }
        guard let rule = profile.columns.first(where: { $0.role == "direction" }),
            let column = words.firstIndex(where: rule.names.contains)
        else { return false }
        let texts = Set(body.map { $0[column] })
        return texts.allSatisfy { DirectionTerm(words: $0)?.isRelative ?? false }
    }

    /// Other countries without a column of the one that counts are those of the country that `--reporter` names.
    func settlePartner(_ profile: inout Profile, _ header: [String], _ questions: inout [Question]) {
        guard let index = profile.columns.firstIndex(where: { $0.role == ProfileRole.counterpart }),
            !profile.says("country"), !profile.says("reporter")
        else { return }
        let isPlaced = ["from", "to", "crossing", "place", "border"].contains(where: profile.says)
        if isPlaced {
            // Which of them it repeats nobody knows: where it parts rows it is asked about.
            profile.columns.remove(at: index)
        } else if let reporter {
            profile.constants.append(.init(role: "reporter", text: "\(reporter)"))
            profile.decisions.append("'\(profile.columns[index].names[0])' is the other country of \(reporter)")
        } else {
            let name = header.first { profile.columns[index].names.contains(ColumnRole.normalised($0)) } ?? ""
            questions += question(
                "'\(name.excerpt)' holds the other countries, and nothing says which country counted",
                "the country that counts, in a column 'reporter' or from --reporter",
                "name it with --reporter, or call the column 'from' or 'to'"
            )
        }
    }
}
