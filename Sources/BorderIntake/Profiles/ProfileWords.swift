package import BorderBytes
import BorderCore

extension Profile {
    /// What the profile reads, as what, in words.
    package var explanation: String {
        var text = "\(name): \(title)\n"
        for (head, words) in [
            ("publisher", publisher), ("licence", licence), ("credit", credit), ("scope", scope),
            ("sheet", sheets.joined(separator: ", ")), ("delimiter", delimiter),
        ] where !words.isEmpty { text += "  \(head): \(words)\n" }
        for header in headers { text += "  known by: \(header.joined(separator: ", "))\n" }
        if headers.isEmpty && !hasTags { text += "  known by no header: it is read with --profile \(name) only\n" }
        if hasTags { text += "  known by a row of tags under the header\n" }
        if !totals.isEmpty {
            text += "  numbers that never fall are asked about: --profile \(totals) reads totals so far\n"
        }
        if countsRows { text += "  every row is one passage\n" }
        for word in fileWords {
            let cells = word.cells.map { "\($0.role) = \($0.text)" }.joined(separator: ", ")
            text += "  '\(word.contains)' in the file's name: \(cells)\n"
        }
        if !constants.isEmpty {
            text += "  every row: \(constants.map { "\($0.role) = \($0.text)" }.joined(separator: ", "))\n"
        }
        for rule in columns where rule.role != ProfileRole.ignore || !rule.also.isEmpty {
            var words = "  \(rule.names.joined(separator: " or ")): \(rule.role)"
            if rule.codes != .any { words += ", codes \(rule.codes.rawValue)" }
            if let order = rule.order { words += ", \(order.rawValue) first" }
            if !rule.zone.isEmpty { words += ", times of \(Profile.clock(rule.zone))" }
            if let span = rule.span { words += ", the whole \(span.rawValue)" }
            if rule.fiscalStart != 1 { words += ", years begin in month \(rule.fiscalStart)" }
            if !rule.also.isEmpty {
                words += " (\(rule.also.map { "\($0.role) = \($0.text)" }.joined(separator: ", ")))"
            }
            text += words + "\n"
            for (word, meaning) in rule.words.sorted(by: { $0.key < $1.key }) {
                text += "    \(word.isEmpty ? "nothing" : word): \(meaning.words)\n"
            }
        }
        return text
    }

    /// "UTC", "UTC+03:00", "the clocks of POL".
    private static func clock(_ zone: String) -> String {
        if zone == "Z" { return "UTC" }
        return zone.hasPrefix("+") || zone.hasPrefix("-") ? "UTC\(zone)" : "the clocks of \(zone)"
    }

    /// The profile of a sample as a file, with questions as comments.
    ///
    /// - Parameters:
    ///   - source: the sample.
    ///   - name: what messages call it.
    ///   - options: what the user says of it.
    /// - Returns: the file.
    /// - Throws: a source that cannot be read or has no header.
    package static func draft(
        from source: ByteSource,
        named name: String,
        options: IntakeOptions
    ) throws(IntakeError) -> String {
        var stream = try ByteStream.opened(source, named: name)
        let bytes = try stream.peek(1 << 18)
        if let trouble = FileKind.trouble(in: bytes[...], named: name) { throw trouble }
        var dialect = Dialect(limits: options.limits)
        dialect.recognise(bytes)
        let given = options.pins.delimiter.flatMap { Array($0.utf8).first }
        let sample = TableSample.best(bytes, isWhole: bytes.count < 1 << 18, dialect, delimiter: given)
        let plain = PlainTable(sample, name: name, options: options)
        let width = sample.usualWidth.width
        guard let row = plain.headerRow ?? sample.rows.firstIndex(where: { $0.count == width }) else {
            throw FileKind.empty(name)
        }
        return ProfileDraft(plain: plain, row: row).text
    }
}

extension Profile.Meaning {
    fileprivate var words: String {
        switch self {
        case .cells(let cells): cells.map { "\($0.role) = \($0.text)" }.joined(separator: ", ")
        case .nothing: "says nothing"
        case .total: "the whole of the others"
        case .leaveOut(let why): "left out: \(why)"
        }
    }
}

/// Writes the profile of a plain table as a file that a person finishes.
struct ProfileDraft {
    let plain: PlainTable
    let row: Int

    /// The file.
    var text: String {
        let (profile, questions) = plain.draft(row)
        let header = plain.sample.rows[row]
        var text = "# A draft: check every line, then read with --profile THIS-FILE.\n"
        for decision in profile.decisions where !decision.isEmpty { text += "# decided: \(decision)\n" }
        for question in questions { text += "# question: \(question.found): \(question.suggestion)?\n" }
        let roles = Set(profile.columns.map(\.role))
        if !roles.contains("count") { text += "# question: which column holds the number? Give it the role count.\n" }
        if roles.isDisjoint(with: ["direction", "from", "to"]) {
            text += "# question: which way do the rows count? If all the same: set: {direction: RUS>FIN}.\n"
        }
        if roles.isDisjoint(with: ["date", "year", "period_start"])
            && !profile.columns.contains(where: { $0.names == ["*dates"] })
        {
            text += "# question: which column holds the date?\n"
        }
        text += "name: my-table\ntitle: \"\"\npublisher: \"\"\nlicence: \"\"\nscope: \"\"\nheader:\n"
        text += "  - [\(header.filter { !$0.isEmpty }.map(quoted).joined(separator: ", "))]\n"
        if !profile.decimal.isEmpty { text += "decimal: \"\(profile.decimal)\"\n" }
        text += "columns:\n"
        for (column, name) in header.enumerated() where !name.isEmpty {
            let word = ColumnRole.normalised(name)
            guard let rule = profile.columns.first(where: { $0.names.contains(word) }) else {
                if TranslationPlan.date(of: name, Profile.Rule([], "count")) != nil { continue }
                let some = Set(
                    plain.sample.rows.dropFirst(row + 1).prefix(200).compactMap {
                        $0.indices.contains(column) ? $0[column] : nil
                    }
                )
                let shown = some.sorted().prefix(3).map { "'\($0.excerpt)'" }.joined(separator: ", ")
                text +=
                    "  # question: what does \(quoted(name)) say? It holds \(some.count.counted("text")): \(shown)\n"
                text += "  - {name: \(quoted(name)), role: ignore}\n"
                continue
            }
            var line = "name: \(quoted(name)), role: \(rule.role)"
            if let order = rule.order { line += ", order: \(order.rawValue)" }
            if !rule.also.isEmpty {
                line += ", set: {\(rule.also.map { "\($0.role): \(quoted($0.text))" }.joined(separator: ", "))}"
            }
            text += "  - {\(line)}\n"
        }
        if profile.columns.contains(where: { $0.names == ["*dates"] }) {
            text += "  - {name: \"*dates\", role: count}\n"
        }
        return text
    }

    private func quoted(_ text: String) -> String {
        let escaped = text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
        return "\"\(escaped.filter { !$0.isNewline })\""
    }
}
