import BorderCore

/// Compares patterns with the tokens of one sentence.
struct PhraseMatcher {
    let text: String
    let tokens: [SentenceToken]
    let language: Language
    let places: PlaceWordReader

    /// The longest way in which a pattern fits at a position.
    func match(_ pattern: RulePattern, at start: Int) -> PatternMatch? {
        var fits: [PatternMatch] = []
        follow(pattern.steps[...], start, PatternMatch(), start, &fits)
        return fits.max { $0.length < $1.length }
    }

    private func follow(
        _ steps: ArraySlice<RulePattern.Step>,
        _ at: Int,
        _ match: PatternMatch,
        _ start: Int,
        _ fits: inout [PatternMatch]
    ) {
        guard let step = steps.first else {
            var match = match
            match.length = at - start
            fits.append(match)
            return
        }
        let rest = steps.dropFirst()
        switch step {
        case .word(let words):
            if at < tokens.count, words.contains(tokens[at].word) { follow(rest, at + 1, match, start, &fits) }
        case .optional(let inner):
            follow(inner + rest, at, match, start, &fits)
            follow(rest, at, match, start, &fits)
        case .slot(.words):
            for count in 0...6 where at + count <= tokens.count {
                // Never across the end of a sentence.
                if count > 0, tokens[at + count - 1].isPause { return }
                var match = match
                match.skipped = count
                let before = fits.count
                follow(rest, at + count, match, start, &fits)
                if fits.count > before { return }
            }
        case .slot(.place):
            let article = DatePhrase(tokens, language).article(at)
            for (place, length) in places.places(in: text, tokens, at + article) {
                var match = match
                match.places.append(place)
                follow(rest, at + article + length, match, start, &fits)
            }
        case .slot(let slot):
            var match = match
            if let length = fill(slot, at, &match) { follow(rest, at + length, match, start, &fits) }
        }
    }

    /// Reads what stands in a slot; how many tokens it takes.
    private func fill(_ slot: RulePattern.Slot, _ at: Int, _ match: inout PatternMatch) -> Int? {
        guard at < tokens.count else { return nil }
        switch slot {
        case .count:
            guard let number = NumberPhrase.read(tokens[at...], language), number.value <= 1000, number.value > 0
            else { return nil }
            match.count = number.value
            return number.length
        case .date:
            guard let (date, length) = DatePhrase(tokens, language).date(at) else { return nil }
            match.dates.append(date)
            return length
        case .day:
            guard let day = Int(tokens[at].word), tokens[at].isNumber, (1...31).contains(day) else { return nil }
            match.dates.append(SpokenDate(day: day))
            return 1 + DatePhrase(tokens, language).ordinal(at + 1)
        case .weekday:
            guard let weekday = language.value(.weekday, tokens[at].word) else { return nil }
            match.dates.append(SpokenDate(weekday: Int(weekday)))
            return 1
        case .time:
            guard let (minute, length) = DatePhrase(tokens, language).time(at) else { return nil }
            match.times.append(minute)
            return length
        case .adjective, .nation:
            let kind: LanguageRule.Kind = slot == .adjective ? .adjective : .nation
            for rule in language.rules(kind, beginning: tokens[at].word) {
                guard let length = PatternMatch.words(rule.pattern, tokens[at...]) else { continue }
                match.country = CountryCode(rule.meaning)
                if let country = match.country { match.countries.append(country) }
                return length
            }
            return nil
        case .place, .words: return nil
        }
    }
}
