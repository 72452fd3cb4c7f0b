import BorderCore

// What parts the rows of a plain table and would be lost, so that rows of different things were taken for the same.
extension PlainTable {
    /// What has to be asked of a table whose header has words that are ours, and others that nobody knows.
    func ownDoubts() -> [Question] {
        guard let row = sample.firstFilled else { return [] }
        let header = sample.rows[row]
        let body = sample.rows.dropFirst(row + 1).filter { $0.count == header.count }
        var profile = Profile(name: Profile.generic)
        // Names beside our own numbers are read with them; in other tables they may part rows.
        let isOwn = ColumnRole.ownWords.isSubset(of: header.map { ColumnRole.normalised($0) })
        for name in header {
            let word = ColumnRole.normalised(name)
            if isOwn && ColumnRole.isComputed(name) || RejectTable.ownColumns.contains(name) {
                profile.columns.append(Profile.Rule([word], ProfileRole.ignore))
            } else if ColumnRole.read(name) != nil, let rule = PlainWords.role(word) {
                profile.columns.append(rule)
            }
        }
        let rows = Array(body)
        return secondHeader(row) + lostWords(profile, header, rows) + lostDates(profile, header, rows)
            + unreadCountries(profile, header, rows)
    }

    /// Whether something beside the columns that are ours says what the numbers are.
    var isToldMore: Bool {
        guard let row = sample.firstFilled, !ColumnRole.head(sample.rows[row]) else { return false }
        let body = sample.rows.dropFirst(row + 1).filter { $0.count == sample.rows[row].count }
        var (profile, questions) = (Profile(name: Profile.generic), [Question]())
        profile.columns = rules(row)
        let before = profile
        heed(row, body, &profile, &questions)
        return !questions.isEmpty || profile.constants != before.constants || profile.columns != before.columns
            || profile.isSinceJanuary
    }

    /// Rows that differ in nothing but their number and what is not read.
    func lostWords(_ profile: Profile, _ header: [String], _ body: [[String]]) -> [Question] {
        let words = header.map { ColumnRole.normalised($0) }
        func columns(_ wanted: (Profile.Rule) -> Bool) -> [Int] {
            words.indices.filter { column in profile.columns.contains { wanted($0) && $0.names.contains(words[column]) }
            }
        }
        let unread = Set(columns { unreadPlaces(profile).contains($0.role) })
        let rules = columns { _ in true }.filter { !unread.contains($0) }
        let numbers = columns { $0.role == "count" }
        let dates = header.indices.filter { TranslationPlan.date(of: header[$0], Profile.Rule([], "count")) != nil }
        let strange = header.indices.filter { column in
            !words[column].isEmpty && !rules.contains(column) && !dates.contains(column)
                && body.contains { !$0[column].isEmpty }
                && PlainTable.remarks.isDisjoint(with: words[column].split { "_.()".contains($0) }.map(String.init))
        }
        let values = Set(numbers + dates)
        // What counts ones is a list of events, each with a remark of its own.
        guard !strange.isEmpty, !values.isEmpty,
            body.contains(where: { fields in values.contains { PlainTable.isNumeral(fields[$0]) && fields[$0] != "1" } }
            )
        else { return [] }
        let places = columns { PlainTable.placeRoles.contains($0.role) && $0.role != "direction" }
        let keys = columns { !["count", "note", "source", ProfileRole.ignore].contains($0.role) }
            .filter { !values.contains($0) && !unread.contains($0) }
        let rows = body.filter { fields in
            (places.isEmpty || places.contains { !fields[$0].isEmpty })
                && values.contains { PlainTable.isNumeral(fields[$0]) && !fields[$0].isEmpty }
        }
        let areNumbers = Set(
            strange.filter { column in body.allSatisfy { $0[column].isEmpty || PlainTable.isNumeral($0[column]) } }
        )
        // A number beside the count may be another of its measures, which two sources tell otherwise.
        let sources = columns { $0.role == "source" }
        for (lost, key) in [
            (strange.filter { !areNumbers.contains($0) }, keys), (areNumbers.sorted(), keys + sources),
        ] where !lost.isEmpty {
            if let (column, one, other) = PlainTable.parted(rows, by: lost, beside: key) {
                return question(
                    "rows differ only in their number and in '\(header[column].excerpt)' "
                        + "('\(one.excerpt)', '\(other.excerpt)'), which is not "
                        + (unread.contains(column) ? "read beside a larger place" : "understood"),
                    "a column whose head says what it holds: crossing, border, direction, reporter, nationality, category …",
                    unread.contains(column)
                        ? "name the places under 'crossing', who counted under 'reporter' or whom under 'nationality'"
                        : "rename it, or take it out and add the rows up"
                )
            }
        }
        return []
    }

    /// What says where a row is and is not read, because another column says it more exactly.
    private func unreadPlaces(_ profile: Profile) -> Set<String> {
        let roles = Set(profile.columns.map(\.role))
        let isNamed = !roles.isDisjoint(with: ["crossing", "place", "port_name", "port_code"])
        // Without any place the position is one.
        let isPlace = roles.isDisjoint(with: ["region", "border", "country", "from", "to"])
        let positions: Set = ["latitude", "longitude"]
        return (isNamed || isPlace ? [] : positions).union(roles.contains("border") ? ["country"] : [])
    }

    /// The first column in which a row differs from an earlier one of the same key, and both texts.
    private static func parted(
        _ rows: [[String]],
        by lost: [Int],
        beside keys: [Int]
    ) -> (column: Int, one: String, other: String)? {
        var met: [[String]: [String]] = [:]
        for fields in rows {
            let key = keys.map { fields[$0] }
            let texts = lost.map { fields[$0] }
            guard var other = met[key] else {
                met[key] = texts
                continue
            }
            // An empty text says nothing.
            for (index, text) in texts.enumerated() where !text.isEmpty {
                if other[index].isEmpty { other[index] = text }
                if other[index] != text { return (lost[index], other[index], text) }
            }
            met[key] = other
        }
        return nil
    }

    /// Words in the heads of columns that make no row another one: remarks, and what numbers the rows.
    static let remarks: Set = [
        "remark", "remarks", "comments", "description", "link", "url", "uuid", "hash", "updated", "update",
        "footnote", "footnotes", "uwagi", "bemerkung", "bemerkungen", "примечание", "примечания", "observaciones",
        "remarques", "huomautus", "id", "row", "line", "index", "nr", "no", "#", "fid", "objectid", "serial", "rank",
        "key", "version", "confidence", "change", "percent", "pct", "%", "share", "rate",
    ]

    /// Whether a head names a column of remarks, which may speak of anything.
    static func isRemark(_ word: String) -> Bool {
        let parts = word.split { "_.()".contains($0) }.map(String.init)
        return !remarks.isDisjoint(with: parts) || !["note", "notes", "comment"].allSatisfy { !parts.contains($0) }
    }

    /// What a text says of numbers in a column that nobody reads: below a head that speaks of numbers every word counts,
    /// and below any other a text that says nothing else.
    static func saying(_ text: String, under word: String) -> NumberSaying? {
        let parts = word.split { "_.()".contains($0) }.map(String.init)
        let isTelling = !isRemark(word) && !NumberSaying.tellingHeads.isDisjoint(with: parts)
        return isTelling ? ToldText(place: "", text: text).saying : NumberSaying(whole: text)
    }

    /// Dates that nobody reads, where the rows have no other.
    func lostDates(_ profile: Profile, _ header: [String], _ body: [[String]]) -> [Question] {
        let roles = Set(profile.columns.map(\.role)).union(profile.columns.flatMap(\.also).map(\.role))
        let dated: Set = ["date", "period", "period_start", "year", "month", "week", "quarter", "fiscal_year"]
        guard dated.isDisjoint(with: roles), !profile.columns.contains(where: { $0.names == ["*dates"] }) else {
            return []
        }
        let known = Set(profile.columns.flatMap(\.names))
        let column = header.indices.first { column in
            let word = ColumnRole.normalised(header[column])
            let texts = body.map { $0[column] }.filter { !$0.isEmpty }
            return !word.isEmpty && !known.contains(word) && !texts.isEmpty && PlainTable.areDates(texts)
                && !texts.contains { $0.allSatisfy(\.isNumber) }
                && PlainTable.remarks.isDisjoint(with: word.split(separator: "_").map(String.init))
        }
        guard let column else { return [] }
        return question(
            "'\(header[column].excerpt)' holds dates and is not understood, and no other column says when",
            "days, months or years under 'date', or first and last days under 'period_start' and 'period_end'",
            "rename it to what it holds"
        )
    }

    /// Rows of one day that differ only in a time of day, which no row keeps.
    func lostTimes(_ profile: Profile, _ header: [String], _ body: [[String]]) -> [Question] {
        let words = header.map { ColumnRole.normalised($0) }
        let counts = Set(profile.columns.filter { $0.role == "count" }.flatMap(\.names))
        let dates = Set(profile.columns.filter { $0.role == "date" }.flatMap(\.names))
        guard let column = words.firstIndex(where: dates.contains) else { return [] }
        let numbers = words.indices.filter { counts.contains(words[$0]) }
        // What counts ones is a list of events, whose hours nobody asks for.
        guard body.contains(where: { fields in numbers.contains { fields[$0] != "1" } }) else { return [] }
        var times: [[String]: String] = [:]
        for fields in body {
            let parts = fields[column].split(maxSplits: 1) { $0 == " " || $0 == "T" }
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
