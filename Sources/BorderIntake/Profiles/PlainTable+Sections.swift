import BorderCore

// Rows and columns that say of some rows what they count.
extension PlainTable {
    /// What has to be asked of lines with one text that say what the rows below them count, whom, which way or when.
    ///
    /// - Parameters:
    ///   - row: the row of the header.
    ///   - profile: how the table is read.
    /// - Returns: the question.
    func sections(below row: Int, _ profile: Profile) -> [Question] {
        let header = sample.rows[row].map { ColumnRole.normalised($0) }
        let places = header.indices.filter { column in
            let rule = profile.columns.first { $0.names.contains(header[column]) }
            return rule.map { PlainTable.placeRoles.contains($0.role) && $0.role != "direction" } ?? (column == 0)
        }
        let rows = sample.rows.indices.dropFirst(row + 1)
        guard let last = rows.last(where: { filled($0) > 1 }) else { return [] }
        let head = rows.prefix { $0 < last }.first { index in
            let fields = sample.rows[index]
            guard filled(index) == 1, let column = fields.firstIndex(where: { !$0.isEmpty }) else { return false }
            return (places.contains(column) || fields.count == 1) && isSection(fields[column])
        }
        guard let head, let text = sample.rows[head].first(where: { !$0.isEmpty }) else { return [] }
        return question(
            "'\(text.excerpt)' in line \(sample.lines[head]) stands over rows and says what they count, whom or when",
            "a column that says it in every row",
            "write it into a column of its own, such as unit, direction, nationality or date, and take the line out"
        )
    }

    private func filled(_ row: Int) -> Int { sample.rows[row].count { !$0.isEmpty } }

    /// Whether a text says of the rows below it what they count, whom, which way or when.
    private func isSection(_ text: String) -> Bool {
        let context = NumberHeading.Context(reporter: reporter, countryNamed: countryNamed)
        return NumberSaying.isSection(text) || NumberHeading(text, context) != nil
    }

    /// So many different texts of a column tell kinds of rows; more are remarks.
    private static let mostKinds = 12

    /// Takes from columns that nobody reads what they say of the numbers of their rows, the same of all or not.
    ///
    /// - Parameters:
    ///   - header: the words of the header.
    ///   - body: the rows below it.
    ///   - profile: how the table is read.
    ///   - questions: what has to be asked.
    func heedColumns(
        _ header: [String],
        _ body: [[String]],
        _ profile: inout Profile,
        _ questions: inout [Question]
    ) {
        let words = header.map { ColumnRole.normalised($0) }
        // What counts ones is a list of events, each told in words.
        let counts = Set(profile.columns.filter { $0.role == "count" }.flatMap(\.names))
        let numbers = words.indices.filter {
            counts.contains(words[$0]) || TranslationPlan.date(of: header[$0], Profile.Rule([], "count")) != nil
        }
        guard body.contains(where: { fields in numbers.contains { !["", "0", "1"].contains(fields[$0]) } }) else {
            return
        }
        for column in header.indices where !words[column].isEmpty && !numbers.contains(column) {
            let rule = profile.columns.first { $0.names.contains(words[column]) }
            if let rule, !PlainTable.conditions.contains(rule.role) { continue }
            guard let texts = distinct(body, column) else { continue }
            if rule == nil, isScale(words[column], texts) {
                questions.append(Question(NumberSaying.noCounts("the column '\(header[column].excerpt)'", "multiples")))
                continue
            }
            heed(header, body, column, texts, isRead: rule != nil, &profile, &questions)
        }
    }

    /// Columns that are read and may say of some rows that they are totals so far, or stay and cross nothing.
    private static let conditions: Set = ["category", "reason", "status", "group", "by", "series"]

    /// The different texts of a column, in order; `nil` where there are too many.
    private func distinct(_ body: [[String]], _ column: Int) -> [String]? {
        var texts: Set<String> = []
        for fields in body {
            let text = fields[column]
            if text.isEmpty || !texts.insert(text).inserted { continue }
            if texts.count > PlainTable.mostKinds { return nil }
        }
        return texts.isEmpty ? nil : texts.sorted()
    }

    /// Whether a column multiplies numbers.
    private func isScale(_ word: String, _ texts: [String]) -> Bool {
        NumberSaying.scaleHeads.contains(word) && !texts.allSatisfy { ["0", "1", "1.0"].contains($0) }
            && texts.allSatisfy { $0.allSatisfy { $0.isNumber || ".,^ x×".contains($0) } }
    }

    private func heed(
        _ header: [String],
        _ body: [[String]],
        _ column: Int,
        _ texts: [String],
        isRead: Bool,
        _ profile: inout Profile,
        _ questions: inout [Question]
    ) {
        let word = ColumnRole.normalised(header[column])
        let isNote = PlainTable.isRemark(word)
        let sayings = texts.map { PlainTable.saying($0, under: word) }
        let says = profile.says
        let effects = sayings.map { saying -> NumberSaying.Effect? in
            guard var effect = saying?.effect(beside: says) else { return nil }
            // Whom a column that is read counts, and what, it says itself.
            if isRead { effect = .init(kind: saying?.kind, isCumulative: effect.isCumulative) }
            return effect == .init() ? nil : effect
        }
        guard effects.contains(where: { $0 != nil }) else { return }
        let place = "the column '\(header[column].excerpt)'"
        if !isRead, !profile.says("unit"), texts.allSatisfy({ UnitWords.unit(of: $0) != nil }), texts.count > 1 {
            profile.columns.append(Profile.Rule([word], "unit"))
            return
        }
        let said = effects.compactMap(\.self)
        if Set(said).count == 1, said.count == effects.count, let saying = sayings[0] {
            let told = "\(place) with '\(texts[0].excerpt)'"
            let meanings = heed(saying, told, header, body, &profile, &questions)
            if !isRead { profile.columns.append(Profile.Rule([word], ProfileRole.ignore)) }
            if !meanings.isEmpty { profile.decisions.append("\(told) says \(meanings.joined(separator: ", "))") }
            return
        }
        // A remark on one row is no word on what the others are.
        if isNote, !said.contains(where: { $0.kind != nil || $0.isCumulative }) { return }
        let names = texts.prefix(4).map { "'\($0.excerpt)'" }.joined(separator: ", ")
        questions += question(
            "some rows count other things than others by their '\(header[column].excerpt)' (\(names))",
            "rows that count the same, or a column whose head says what it holds: measure, unit, category …",
            "rename it, or write the rows into files of their own"
        )
    }
}
