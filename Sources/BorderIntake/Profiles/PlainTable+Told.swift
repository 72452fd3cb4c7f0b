import BorderCore

/// A text beside the numbers of a table, and where it stands.
package struct ToldText: Hashable, Sendable {
    /// In words: "the title", "the member 'unit'".
    package var place: String
    package var text: String
    /// Whether it may speak of many things, so that only what it says of nothing else counts.
    package var isNote = false

    /// What it says of numbers; `nil` where it says nothing.
    var saying: NumberSaying? {
        if isNote { return NumberSaying(inNote: text) }
        return text.count > NumberSaying.longest || text.contains("://") ? nil : NumberSaying(text)
    }
}

// What texts of a file say of its numbers: taken as said of every row, or asked about.
extension PlainTable {
    /// Takes what every text of the file says of the numbers.
    ///
    /// - Parameters:
    ///   - row: the row of the header.
    ///   - body: the rows below it.
    ///   - profile: how the table is read.
    ///   - questions: what has to be asked.
    func heed(_ row: Int, _ body: [[String]], _ profile: inout Profile, _ questions: inout [Question]) {
        let titles = PlainTable.titles(sample, above: row)
        let header = sample.rows[row]
        var meanings: [String] = []
        for title in titles {
            meanings += heed(NumberSaying(title), "the title '\(title.excerpt)'", header, body, &profile, &questions)
        }
        if !titles.isEmpty {
            let names = titles.prefix(3).map { "'\($0.excerpt)'" }.joined(separator: ", ")
            let more = titles.count > 3 ? " and \(titles.count - 3) more" : ""
            let meaning = meanings.isEmpty ? "" : " (\(meanings.joined(separator: ", ")))"
            profile.decisions.append("above the header \(names)\(more)\(meaning)")
        }
        for told in textsBeside + notes(below: row) {
            guard let saying = told.saying else { continue }
            let place = "\(told.place) '\(told.text.excerpt)'"
            let meanings = heed(saying, place, header, body, &profile, &questions)
            if !meanings.isEmpty { profile.decisions.append("\(place) says \(meanings.joined(separator: ", "))") }
        }
        questions += sections(below: row, profile)
        heedColumns(header, body, &profile, &questions)
        profile.lastHeededLine = sample.lines.last ?? 0
    }

    /// Takes from a text what it says of the numbers, and asks where it says that these are no counts.
    ///
    /// - Parameters:
    ///   - saying: the text.
    ///   - place: where it stands, in words, with the text.
    ///   - header: the words of the header.
    ///   - body: the rows below it.
    ///   - profile: how the table is read.
    ///   - questions: what has to be asked.
    /// - Returns: what was taken from it, in words.
    func heed(
        _ saying: NumberSaying,
        _ place: String,
        _ header: [String],
        _ body: [[String]],
        _ profile: inout Profile,
        _ questions: inout [Question]
    ) -> [String] {
        var said: [String] = []
        if let kind = saying.kind ?? saying.thing(unless: profile.says) {
            questions.append(Question(NumberSaying.noCounts(place, kind)))
        }
        if saying.isCumulative {
            if saying.isSinceJanuary {
                profile.isSinceJanuary = true
                said.append("each number counts from January on")
            } else {
                questions.append(Question(NumberSaying.totalsSoFar(place)))
            }
        }
        if saying.isFiscal, let year = calendarYear(header, body, profile) {
            questions += question(
                "\(place) says that years begin in another month than January, and '\(year.excerpt)' is a year",
                "calendar years, or the first and last day of each",
                "write first and last day into period_start and period_end"
            )
        }
        if let measure = saying.measure, !profile.says("measure") {
            profile.constants.append(.init(role: "measure", text: measure))
            said.append("measure = \(measure)")
        }
        if let mode = saying.mode, !profile.says("mode") {
            profile.constants.append(.init(role: "mode", text: mode))
            said.append("mode = \(mode)")
        }
        if let unit = saying.unit, !profile.says("unit") {
            profile.constants.append(.init(role: "unit", text: unit.code))
            said.append("unit = \(unit.code)")
        }
        return said
    }

    /// A year among the dates of the table; `nil` where it has none.
    private func calendarYear(_ header: [String], _ body: [[String]], _ profile: Profile) -> String? {
        let dates = Set(profile.columns.filter { ["date", "year"].contains($0.role) }.flatMap(\.names))
        let columns = header.indices.filter { dates.contains(ColumnRole.normalised(header[$0])) }
        let cells = body.prefix(100).flatMap { fields in columns.map { fields[$0] } }
        return (header + cells).first { text in
            text.utf8.count == 4 && PublishedDate.digits(text).map((1900...2100).contains) ?? false
        }
    }

    /// Texts below the header that stand alone in their row.
    private func notes(below row: Int) -> [ToldText] {
        sample.rows[(row + 1)...].compactMap { fields in
            let filled = fields.filter { !$0.isEmpty }
            guard filled.count == 1, let text = filled.first, text.contains(where: \.isLetter) else { return nil }
            // A scale is one wherever it stands.
            let isNote = text.first?.isNumber ?? true || !NumberSaying(text).isScaled
            return ToldText(place: "the note", text: text, isNote: isNote)
        }
    }
}

extension PlainTable.Question {
    /// What must be answered of a finding.
    init(_ finding: Finding) {
        (found, expected, suggestion) = (finding.found, finding.expected, finding.suggestion)
        mustBeAnswered = true
    }
}
