/// A stretch of a sentence that one rule understood.
struct SentencePhrase: Sendable {
    /// The tokens it takes.
    var range: Range<Int>
    var finding: Finding

    /// What was understood.
    enum Finding: Sendable {
        case value(ValuePhrase)
        case rule(LanguageRule, PatternMatch)
        /// Who says so, with the tokens of their name and office.
        case speaker(Range<Int>)
        /// A clause that sets the number beside another time, or the dateline of an agency.
        case aside
    }

    var kind: LanguageRule.Kind? {
        if case .rule(let rule, _) = finding { rule.kind } else { nil }
    }
}

extension PhraseMatcher {
    /// The kinds of rules that stand for a stretch of a sentence; where two fit equally long words, the earlier one.
    private static let kinds: [LanguageRule.Kind] = [
        .bar, .said, .period, .direction, .measure, .population, .unit, .move, .filler,
    ]

    private static let kindsBehindPeople = [.qualifierAfter] + kinds

    /// Takes the sentence apart from its beginning, each time by the rule that understands most words.
    func phrases() -> [SentencePhrase] {
        var phrases: [SentencePhrase] = []
        let speakers = SpeakerPhrase(self)
        var at = speakers.start
        if at > 0 { phrases.append(SentencePhrase(range: 0..<at, finding: .aside)) }
        while at < tokens.count {
            if let speaker = speakers.phrase(at) {
                phrases.append(SentencePhrase(range: at..<speaker.end, finding: .speaker(speaker.name)))
                at = speaker.end
                continue
            }
            if let length = asideLength(at) {
                phrases.append(SentencePhrase(range: at..<(at + length), finding: .aside))
                at += length
                continue
            }
            guard let phrase = longest(at, after: phrases.last) else {
                at += 1
                continue
            }
            phrases.append(phrase)
            at = phrase.range.upperBound
        }
        return phrases
    }

    /// How many tokens ", up 60 percent from a week earlier" takes behind its comma; `nil` where no such words begin, or
    /// where they hold another count or what the number is a part of.
    private func asideLength(_ at: Int) -> Int? {
        guard at > 0, tokens[at - 1].isPause,
            let opening = language.rules(.aside, beginning: tokens[at].word)
                .compactMap({ match($0.pattern, at: at)?.length }).max()
        else { return nil }
        var end = at + opening
        while end < tokens.count, !tokens[end].isPause {
            let word = tokens[end].word
            let isCount = tokens[end].isNumber || language.has(.scale, word) || language.value(.number, word) ?? 0 > 1
            if isCount || language.has(.nation, word) { return nil }
            end += 1
        }
        return end - at
    }

    private func longest(_ at: Int, after last: SentencePhrase?) -> SentencePhrase? {
        var best: SentencePhrase?
        func offer(_ length: Int, _ finding: SentencePhrase.Finding) {
            if length > best?.range.count ?? 0 { best = SentencePhrase(range: at..<(at + length), finding: finding) }
        }
        // "300 people or more".
        let people: [LanguageRule.Kind] = [.population, .unit]
        let isBehindPeople = last?.range.upperBound == at && last?.kind.map(people.contains) ?? false
        for kind in isBehindPeople ? PhraseMatcher.kindsBehindPeople : PhraseMatcher.kinds {
            for rule in language.rules(kind, beginning: tokens[at].word) {
                if let match = match(rule.pattern, at: at), match.length > 0 { offer(match.length, .rule(rule, match)) }
            }
            if kind == .period, !followsSign(at), !followsPart(at, last),
                let value = ValuePhrase.read(tokens[at...], language), !precedesDigits(at + value.length)
            {
                offer(value.length, .value(value))
            }
        }
        return best
    }

    /// Whether a sign stands right before a token, so that digits there are no number of their own: the "000" of
    /// "53.000", the 5 of "-5" and of "$5".
    private func followsSign(_ at: Int) -> Bool {
        at > 0 && tokens[at].isJoined
            && (["-", "−", ".", ",", "/", ":", "$", "€", "£", "#"].contains(tokens[at - 1].word)
                || tokens[at].isNumber && tokens[at - 1].word.first?.isLetter == true)
    }

    /// Whether a sign ties more digits to a figure that ends before a token, so that it is no number of its own: the 1
    /// of "1,5" and of "1/2", the 6 of "6-5"; or letters: the 1 of "1e6".
    private func precedesDigits(_ at: Int) -> Bool {
        if at < tokens.count, tokens[at].isJoined, tokens[at - 1].isNumber, tokens[at].word.first?.isLetter == true {
            return true
        }
        return at + 1 < tokens.count && tokens[at].isJoined && tokens[at + 1].isJoined && tokens[at + 1].isNumber
            && tokens[at - 1].isNumber && ["-", "–", "−", ".", ",", "/", ":"].contains(tokens[at].word)
    }

    /// Whether the "a" at a token is the whole of which something before it is a part: "a quarter of a million".
    private func followsPart(_ at: Int, _ last: SentencePhrase?) -> Bool {
        guard at > 0, !language.rules(.of, beginning: tokens[at - 1].word).isEmpty else { return false }
        // "A total of" is no part.
        if let last, last.range.upperBound == at, last.range.count > 1 { return false }
        let word = tokens[at].word
        return language.value(.number, word) != nil && !language.rules(.filler, beginning: word).isEmpty
    }
}
