/// Finds who is said to say so: "The Finnish Border Guard said that", ", Interior Minister Vakhtang Gomelauri said".
///
/// Every word must be one that names an authority or a name; anything else leaves the words to be handed back.
struct SpeakerPhrase {
    private let text: String
    private let tokens: [SentenceToken]
    private let language: Language
    private let matcher: PhraseMatcher
    /// Whether capitals tell names from other words here.
    private let isCased: Bool
    /// Where the sentence begins behind the dateline of an agency.
    let start: Int

    init(_ matcher: PhraseMatcher) {
        self.matcher = matcher
        (text, tokens, language) = (matcher.text, matcher.tokens, matcher.language)
        isCased = text.contains(where: \.isLowercase)
        start = isCased ? Self.datelineLength(text, tokens, language) : 0
    }

    /// How many tokens "WARSAW, Poland (AP) — " or "MOSCOW, May 13. /TASS/. " takes at the start of a sentence.
    private static func datelineLength(_ text: String, _ tokens: [SentenceToken], _ language: Language) -> Int {
        func isCapital(_ at: Int) -> Bool { text[tokens[at].range].first?.isUppercase == true }
        guard let first = tokens.first, first.word.count > 1, text[first.range].allSatisfy(\.isUppercase),
            let open = tokens.prefix(12).firstIndex(where: { ["(", "/"].contains($0.word) }), open + 3 < tokens.count,
            (1..<open).allSatisfy({ at in
                isCapital(at) || tokens[at].isNumber && tokens[at].word.count < 3
                    || [",", "."].contains(tokens[at].word)
            }),
            language.has(.speaker, tokens[open + 1].word), isCapital(open + 1)
        else { return 0 }
        let (close, end) = tokens[open].word == "(" ? (")", ["—", "–", "-"]) : ("/", ["."])
        return tokens[open + 2].word == close && end.contains(tokens[open + 3].word) ? open + 4 : 0
    }

    /// Where such words end that begin at a position, with the tokens of the name; `nil` where none begin there.
    func phrase(_ at: Int) -> (end: Int, name: Range<Int>)? {
        let credit = language.length(.credit, tokens[at...])
        if credit > 0 { return credited(at + credit) }
        let isStart = isStart(at)
        guard isStart || isPause(at - 1), !isHost(at) else { return nil }
        if let end = sayer(at) {
            if let said = saying(end) { return isClosed(said, isStart: isStart) ? (said, at..<end) : nil }
            // "Reuters: …" and "Agents apprehended …".
            let isCredit =
                isStart && end < tokens.count && tokens[end].word == ":" && !isHeading(at..<end) && isKnown(at..<end)
            if startsMeasure(end) || isCredit { return (end, at..<end) }
        }
        let verb = isStart ? 0 : language.length(.reporting, tokens[at...])
        guard verb > 0, let end = sayer(at + verb), isClosed(end, isStart: false) else { return nil }
        return (end, (at + verb)..<end)
    }

    /// "According to the Finnish Border Guard": at the start to a comma or to the verb, "Nach Angaben der Polizei
    /// reisten", else to the end of the clause.
    private func credited(_ start: Int) -> (end: Int, name: Range<Int>)? {
        sayer(start).flatMap { end in
            end == tokens.count || isPause(end) || language.has(.move, tokens[end].word) ? (end, start..<end) : nil
        }
    }

    /// Whether words before a colon end in what could be counted: "Sudan refugees: …".
    private func isHeading(_ range: Range<Int>) -> Bool {
        range.contains { at in
            [.population, .nation, .unit, .measure].contains { kind in
                language.length(kind, tokens[at...]) == range.upperBound - at
            }
        }
    }

    /// Whether no word before a colon is strange but the names behind an office: "Viral post: …" is nobody.
    private func isKnown(_ range: Range<Int>) -> Bool {
        var (at, isPerson) = (range.lowerBound, false)
        while at < range.upperBound {
            let meaning = language.rules(.speaker, beginning: tokens[at].word).first { $0.pattern.steps.count == 1 }?
                .meaning
            isPerson = isPerson || meaning.map { ["office", "title"].contains($0) } ?? false
            let length = countryLength(at)
            let isWord = tokens[at].word.first?.isLetter == true
            if meaning == nil, length == 0, isWord, !isPerson, !isPlace(at) { return false }
            at += max(1, length)
        }
        return true
    }

    /// What is said follows at the start; behind a comma the clause ends with the verb.
    private func isClosed(_ end: Int, isStart: Bool) -> Bool { isStart || end == tokens.count || isPause(end) }

    /// "Latvia registered 431 arrivals" says more than who says so.
    private func isHost(_ at: Int) -> Bool {
        (language.rules[.direction] ?? []).contains { rule in
            if case .host? = rule.direction { matcher.match(rule.pattern, at: at) != nil } else { false }
        }
    }

    /// Where the words of a speaker end.
    private func sayer(_ start: Int) -> Int? {
        var at = start
        var isNamed = false
        while at < tokens.count, at - start < 16 {
            // "United States", of which the second word alone is a verb of saying.
            let length = countryLength(at)
            guard let isName = length > 1 ? true : isPart(at, start) else { break }
            isNamed = isNamed || isName
            at += max(1, length)
        }
        return isNamed ? at : nil
    }

    /// How many tokens the name or adjective of a country takes: two of "South Sudan" and of "South African".
    private func countryLength(_ at: Int) -> Int {
        let isCapital = !isCased || text[tokens[at].range].first?.isUppercase == true
        let places = isCapital ? matcher.places.places(in: text, tokens, at) : []
        let place = places.first { if case .place(_, _?, _) = $0.0.reading { true } else { false } }
        return max(place?.1 ?? 0, language.people(tokens[at...])?.length ?? 0)
    }

    /// Whether a token may stand in a speaker's name, and whether it is more than "the"; `nil` where it may not.
    private func isPart(_ at: Int, _ start: Int) -> Bool? {
        let word = tokens[at].word
        if language.has(.reporting, word) || language.length(.bar, tokens[at...]) > 0 { return nil }
        if let rule = language.rules(.speaker, beginning: word).first(where: { $0.pattern.steps.count == 1 }) {
            return rule.meaning != "glue"
        }
        if language.has(.adjective, word) || language.has(.nation, word) { return true }
        if ["-", "'", "’", "&"].contains(word) { return at > start ? false : nil }
        if word == ".", at > start, tokens[at].isJoined, tokens[at - 1].word.count == 1 { return false }
        if isPlace(at) { return true }
        guard isCased, text[tokens[at].range].first?.isUppercase == true, !language.knownWords.contains(word) else {
            return nil
        }
        // At the start every word has a capital: only one more behind it makes it a name.
        return isStart(at) ? (at + 1 < tokens.count && isPart(at + 1, start) == true ? true : nil) : true
    }

    private func isPlace(_ at: Int) -> Bool {
        matcher.places.places(in: text, tokens, at).contains { $0.1 == 1 }
            && text[tokens[at].range].first?.isUppercase == true
    }

    /// "Agents apprehended", "Guards turned back": who did so is no field, what they did is.
    private func startsMeasure(_ at: Int) -> Bool {
        guard at < tokens.count else { return false }
        return language.rules(.measure, beginning: tokens[at].word).contains { rule in
            ["detection", "refusal"].contains(rule.meaning) && PatternMatch.words(rule.pattern, tokens[at...]) != nil
        }
    }

    /// Where the verb of saying ends, with the day on which it was said.
    private func saying(_ at: Int) -> Int? {
        guard at < tokens.count else { return nil }
        let plain = language.length(.reporting, tokens[at...])
        let dated =
            language.rules(.said, beginning: tokens[at].word)
            .compactMap { matcher.match($0.pattern, at: at)?.length }.max() ?? 0
        // "A statement on Monday" is found by its own rule.
        return max(plain, dated) > 0 ? at + max(plain, dated) : nil
    }

    private func isStart(_ at: Int) -> Bool { tokens[start..<at].allSatisfy(\.isPause) }

    private func isPause(_ at: Int) -> Bool {
        tokens[at].isPause && !(at + 1 < tokens.count && tokens[at + 1].isNumber && tokens[at + 1].isJoined)
    }
}
