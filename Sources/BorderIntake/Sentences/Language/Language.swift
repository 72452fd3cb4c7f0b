import BorderCore

/// The words of one language and what they mean in reports of border crossings.
///
/// A language is a file: tab-separated rows of kind, words, meaning and explanation. Swift knows how to look for words,
/// numbers, dates and places; which words there are, the file says.
package struct Language: Sendable {
    /// The word by which the language is chosen: `en`.
    package let name: String
    private(set) var rules: [LanguageRule.Kind: [LanguageRule]] = [:]
    /// The rules of each kind by the words they may begin with; rules that begin with a slot are under the empty word.
    private var index: [LanguageRule.Kind: [String: [Int]]] = [:]
    /// Single words with a value, by kind.
    private var values: [LanguageRule.Kind: [String: Int64]] = [:]
    /// Every word of any rule: none of them, in small letters, is the name of a place.
    private(set) var knownWords: Set<String> = []
    /// Between whole numbers and their fractions.
    private(set) var decimalSeparator = "."

    /// Reads a file of rules.
    ///
    /// - Throws: the line that cannot be read, with what is wrong there.
    package init(_ bytes: [UInt8], named name: String) throws(LanguageError) {
        self.name = name
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw LanguageError(line: 0, message: "the language rules '\(name.excerpt)' are no UTF-8 text")
        }
        for (offset, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if line.isEmpty || line.hasPrefix("#") { continue }
            do throws(LanguageError) {
                try add(line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).trimmed() })
            } catch {
                throw LanguageError(line: offset + 1, message: error.message)
            }
        }
        guard !rules.isEmpty else { throw LanguageError(line: 0, message: "'\(name.excerpt)' holds no language rules") }
    }

    private mutating func add(_ cells: [String]) throws(LanguageError) {
        guard cells.count >= 2, cells.count <= 4 else {
            throw LanguageError(line: 0, message: "2 to 4 cells with tabs between them were expected")
        }
        guard let kind = LanguageRule.Kind(rawValue: cells[0]) else {
            let kinds = LanguageRule.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw LanguageError(line: 0, message: "'\(cells[0].excerpt)' is no kind of rule; it is one of \(kinds)")
        }
        let meaning = cells.count > 2 ? cells[2] : ""
        if kind == .format {
            decimalSeparator = cells[1]
            return
        }
        // A row may hold several wordings of one rule.
        let wordings = cells[1].split(separator: ";")
        guard !wordings.isEmpty else { throw LanguageError(line: 0, message: "a rule without words") }
        for wording in wordings {
            let pattern = try RulePattern(String(wording))
            var rule = LanguageRule(
                kind: kind,
                pattern: pattern,
                meaning: meaning,
                explanation: cells.count > 3 ? cells[3] : ""
            )
            try rule.readMeaning()
            knownWords.formUnion(pattern.words)
            if let value = Int64(meaning), case .word(let words) = pattern.steps[0], pattern.steps.count == 1 {
                for word in words { values[kind, default: [:]][word] = value }
            }
            let number = rules[kind, default: []].count
            rules[kind, default: []].append(rule)
            for word in Language.firstWords(pattern.steps[...]) {
                index[kind, default: [:]][word, default: []].append(number)
            }
        }
    }

    private static func firstWords(_ steps: ArraySlice<RulePattern.Step>) -> Set<String> {
        switch steps.first {
        case nil, .slot: [""]
        case .word(let words): words
        case .optional(let inner): firstWords(inner[...]).union(firstWords(steps.dropFirst()))
        }
    }

    /// The rules of a kind that may begin with a word, in the order of the file.
    func rules(_ kind: LanguageRule.Kind, beginning word: String) -> [LanguageRule] {
        guard let entries = index[kind], let all = rules[kind] else { return [] }
        return ((entries[word] ?? []) + (entries[""] ?? [])).sorted().map { all[$0] }
    }

    /// Whether a word alone is a rule of a kind.
    func has(_ kind: LanguageRule.Kind, _ word: String) -> Bool {
        (index[kind]?[word] ?? []).contains { rules[kind]?[$0].pattern.steps.count == 1 }
    }

    /// The length of the longest wording of a kind that some tokens begin with; 0 where there is none.
    func length(_ kind: LanguageRule.Kind, _ tokens: ArraySlice<SentenceToken>) -> Int {
        guard let first = tokens.first else { return 0 }
        return rules(kind, beginning: first.word).compactMap { PatternMatch.words($0.pattern, tokens) }.max() ?? 0
    }

    /// The value of a single word of a kind.
    func value(_ kind: LanguageRule.Kind, _ word: String) -> Int64? { values[kind]?[word] }
}

extension LanguageRule {
    /// Checks the meaning against the kind of rule.
    fileprivate mutating func readMeaning() throws(LanguageError) {
        func wrong(_ what: String) -> LanguageError {
            LanguageError(line: 0, message: "'\(meaning.excerpt)' is no \(what)")
        }
        switch kind {
        case .number, .scale, .month, .weekday, .clock, .halfday:
            guard let value = Int64(meaning), (0...CountText.maximum).contains(value) else { throw wrong("number") }
            if kind == .month && !(1...12).contains(value) { throw wrong("month") }
            if kind == .weekday && !(1...7).contains(value) { throw wrong("weekday") }
        case .qualifier, .qualifierAfter: if Qualifier(code: meaning) == nil { throw wrong("qualifier") }
        case .unit: if CountUnit(code: meaning) == nil { throw wrong("unit") }
        case .measure: if MeasureKind(code: meaning) == nil { throw wrong("measure") }
        case .adjective, .nation:
            // A people of one of several countries of a name is called by that name, in small letters.
            let isName = !meaning.isEmpty && meaning.allSatisfy(\.isLowercase)
            if CountryCode(meaning) == nil, !isName { throw wrong("country code") }
        case .half: if !meaning.isEmpty, !(1...999).contains(Int(meaning) ?? 0) { throw wrong("percentage") }
        case .population:
            // The star stands for the country that the words name.
            if Population(meaning.replacing("*", with: "AAA")) == nil { throw wrong("population") }
        case .direction:
            direction = DirectionRule(meaning)
            if direction == nil { throw wrong("direction") }
        case .period, .anchored:
            period = PeriodExpression(meaning)
            if period == nil { throw wrong("period") }
        case .said:
            period = PeriodExpression(meaning)
            if !meaning.isEmpty, period == nil { throw wrong("period") }
        case .place, .placeInto, .placeOut, .abbreviation, .homonym: if meaning.isEmpty { throw wrong("place") }
        case .bar:
            bar = BarRule(meaning)
            if bar == nil { throw wrong("list of fields") }
        case .speaker: if !meaning.isEmpty, SpeakerWord(rawValue: meaning) == nil { throw wrong("part of a speaker") }
        case .halfMore, .rangeOpen, .rangeMiddle, .ordinal, .of, .article, .joint, .filler, .aside,
            .format, .move, .motion, .participle, .question, .reporting, .credit, .running, .relative, .auxiliary,
            .level, .total,
            .pastPerfect,
            .oneDay, .peak, .back, .counter:
            break
        }
    }
}
