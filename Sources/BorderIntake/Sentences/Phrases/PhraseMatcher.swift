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
                // Never across the end of a sentence, nor over what the row must hold.
                if count > 0, !mayBePassedOver(at + count - 1) { return }
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
        case .slot(.into), .slot(.out):
            let kind: LanguageRule.Kind = step == .slot(.into) ? .placeInto : .placeOut
            for (place, length) in places.forms(kind, in: text, tokens, at) {
                var match = match
                match.places.append(place)
                follow(rest, at + length, match, start, &fits)
            }
        case .slot(let slot):
            var match = match
            if let length = fill(slot, at, &match) { follow(rest, at + length, match, start, &fits) }
        }
    }

    private func mayBePassedOver(_ at: Int) -> Bool {
        let token = tokens[at]
        let kept: [LanguageRule.Kind] = [.bar, .scale, .nation, .move]
        return !token.isPause && !token.isNumber && !kept.contains { language.has($0, token.word) }
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
        case .figure: return NumberPhrase.read(tokens[at...], language)?.length
        case .date:
            guard let (date, length) = DatePhrase(tokens, language).date(at) else { return nil }
            match.dates.append(date)
            return length
        case .day:
            guard let day = Int(tokens[at].word), tokens[at].isNumber, tokens[at].word.utf8.count <= 2,
                (1...31).contains(day), !DatePhrase(tokens, language).isThousands(at)
            else { return nil }
            match.dates.append(SpokenDate(day: day))
            return 1 + DatePhrase(tokens, language).ordinal(at + 1)
        case .year:
            guard tokens[at].isNumber, tokens[at].word.utf8.count == 4, let year = Int(tokens[at].word),
                (1900...2100).contains(year)
            else { return nil }
            match.year = year
            return 1
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
                guard let country = CountryCode(rule.meaning) ?? places.country(named: rule.meaning) else { continue }
                match.country = country
                match.countries.append(country)
                return length
            }
            return nil
        case .place, .into, .out, .words: return nil
        }
    }
}
