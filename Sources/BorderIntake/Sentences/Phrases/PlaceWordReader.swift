import BorderCore

/// Finds the names of places in a sentence, by asking whoever knows places.
final class PlaceWordReader {
    let language: Language
    private let lookUp: @Sendable (String) -> PlaceReading
    /// Rules ask for the same words again and again.
    private var known: [String: PlaceReading] = [:]
    /// The countries of all that the sentence names without doubt: they tell which of several places is meant.
    private var evidence = NamedCountries()

    init(_ language: Language, _ lookUp: @escaping @Sendable (String) -> PlaceReading) {
        self.language = language
        self.lookUp = lookUp
    }

    private func reading(_ name: String) -> PlaceReading {
        if let reading = known[name] { return reading }
        let reading = homonym(name) ?? lookUp(name)
        known[name] = reading
        return reading
    }

    /// Gathers what the sentence, and whoever counted, name without doubt.
    func gatherEvidence(_ text: String, _ tokens: [SentenceToken]) {
        evidence = evidence.union(countries(in: text, tokens, tokens.indices))
        known = [:]
    }

    /// What a name means that several places bear.
    private func homonym(_ name: String) -> PlaceReading? {
        let tokens = SentenceToken.tokens(of: name)
        guard let (plain, others) = bearers(tokens[...]) else { return nil }
        guard plain.count + others.count > 1 else { return plain.first ?? others.first }
        return meant(plain, others) ?? .ambiguous((plain + others).compactMap(\.id))
    }

    /// The places that some words mean as the name of several, and those that are called so too.
    private func bearers(_ tokens: ArraySlice<SentenceToken>) -> (plain: [PlaceReading], others: [PlaceReading])? {
        guard let first = tokens.first,
            let rule = language.rules(.homonym, beginning: first.word).first(where: {
                PatternMatch.words($0.pattern, tokens) == tokens.count
            })
        else { return nil }
        let bearers = rule.meaning.split(separator: ",").map { names in
            String(names).split(separator: " or ").map { lookUp(String($0).trimmed()) }.filter { $0.id != nil }
        }
        return (bearers.first ?? [], bearers.dropFirst().flatMap(\.self))
    }

    /// The border that two names joined mean: that of Congo and Angola may be of either Congo.
    private func border(_ reading: PlaceReading, _ tokens: ArraySlice<SentenceToken>) -> PlaceReading {
        guard reading.countries.count == 2, let dash = tokens.firstIndex(where: { ["-", "–"].contains($0.word) }) else {
            return reading
        }
        for name in [tokens[..<dash], tokens[(dash + 1)...]] {
            guard let plain = bearers(name)?.plain, plain.count > 1 else { continue }
            let other = plain.reduce(reading.countries) { $0.subtracting($1.countries) }.first?.description ?? ""
            let borders = plain.compactMap(\.id).compactMap { lookUp([$0, other].sorted().joined(separator: "-")).id }
            if borders.count > 1 { return .ambiguous(borders) }
        }
        return reading
    }

    /// Which bearer of a name the other words of the sentence leave; `nil` where that is more than one.
    ///
    /// The name alone means the `plain` ones: the one whose country is named, else the one beside a country that is. What
    /// is called so `others` is not meant for touching another country, and makes that no proof for the plain ones.
    private func meant(_ plain: [PlaceReading], _ others: [PlaceReading]) -> PlaceReading? {
        let named = plain.filter { !$0.countries.isDisjoint(with: evidence.all) }
        let placed = others.filter { !$0.countries.isDisjoint(with: evidence.places) }
        if !named.isEmpty { return named.count == 1 && placed.isEmpty ? named[0] : nil }
        let near = plain.filter { $0.countries.contains(where: isBesideEvidence) }
        if near.isEmpty { return placed.count == 1 ? placed[0] : nil }
        return near.count == 1 && !mayBe(others) ? near[0] : nil
    }

    /// Whether the sentence names a country of some places, or one beside it.
    private func mayBe(_ others: [PlaceReading]) -> Bool {
        others.contains { other in
            other.countries.contains { evidence.all.contains($0) || isBesideEvidence($0) }
        }
    }

    /// The one state that some words mean alone, where nothing in the sentence speaks for what is called so too.
    func state(_ words: ArraySlice<SentenceToken>) -> CountryCode? {
        guard let (plain, others) = bearers(words), plain.count == 1, !mayBe(others),
            case .place(_, let country, _) = plain[0]
        else { return nil }
        return country
    }

    private func isBesideEvidence(_ country: CountryCode) -> Bool {
        evidence.all.contains { other in
            lookUp([country.description, other.description].sorted().joined(separator: "-")).id != nil
        }
    }

    /// The country that a name of several means here, if it is one.
    func country(named name: String) -> CountryCode? {
        if case .place(_, let country, _) = reading(name) { country } else { nil }
    }

    /// The most words of a name.
    private static let longest = 6

    /// The forms of names at a position that say by themselves which way.
    func forms(
        _ kind: LanguageRule.Kind,
        in text: String,
        _ tokens: [SentenceToken],
        _ at: Int
    ) -> [(FoundPlace, Int)] {
        guard at < tokens.count else { return [] }
        // South Sudan is not Sudan: the longest form is the one.
        let found = language.rules(kind, beginning: tokens[at].word)
            .compactMap { rule in PatternMatch.words(rule.pattern, tokens[at...]).map { (rule, $0) } }
        guard let (rule, length) = found.max(by: { $0.1 < $1.1 }) else { return [] }
        let name = String(text[tokens[at].range.lowerBound..<tokens[at + length - 1].range.upperBound])
        return [(FoundPlace(text: name, reading: reading(rule.meaning)), length)]
    }

    /// The names at a position, the longest first, each with how many tokens it takes.
    func places(in text: String, _ tokens: [SentenceToken], _ at: Int) -> [(FoundPlace, Int)] {
        guard at < tokens.count, !tokens[at].isNumber, tokens[at].word.first?.isLetter == true else { return [] }
        let forms = forms(.place, in: text, tokens, at)
        if !forms.isEmpty { return forms }
        guard mayBeName(text[tokens[at].range], tokens[at].word) else { return [] }
        var found: [(FoundPlace, Int)] = []
        for length in stride(from: longestName(tokens, at), through: 1, by: -1) {
            let range = at..<(at + length)
            if tokens[range.upperBound - 1].isPause || isPossessive(tokens[range]) { continue }
            let name = String(text[tokens[at].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound])
            // Codes of countries are words of the language too, unless they are written in capitals.
            if name.count <= 3 && name != name.uppercased() { continue }
            if let code = self.forms(.abbreviation, in: text, tokens, at).first, code.1 == length, name.count <= 3 {
                found.append(code)
                continue
            }
            // "CA", "KP" and "IL" are much besides countries; "UK" is one.
            if name.count <= 2 { continue }
            let reading = length > 2 ? border(reading(name), tokens[range]) : reading(name)
            if isSpelledOut(reading, name) { continue }
            // The gazetteer passes over articles, but that of the next word is no part of a name: "Poland the day before".
            if reading != .unknown, length > 1, language.has(.article, tokens[range.upperBound - 1].word) { continue }
            if reading != .unknown { found.append((FoundPlace(text: name, reading: reading), length)) }
        }
        return found.compactMap { region(of: $0, in: text, tokens, at) } + found
    }

    /// "Ethiopia's Tigray region": a region behind the country that has it.
    private func region(
        of place: (FoundPlace, Int),
        in text: String,
        _ tokens: [SentenceToken],
        _ at: Int
    ) -> (FoundPlace, Int)? {
        let next = at + place.1
        guard next + 2 < tokens.count, ["'", "’"].contains(tokens[next].word), tokens[next + 1].word == "s",
            tokens[next + 1].isJoined, case .place(_, let country?, _) = place.0.reading,
            let (region, length) = places(in: text, tokens, next + 2).first,
            region.reading.isRegion, region.reading.countries == [country]
        else { return nil }
        let end = tokens[next + 1 + length].range.upperBound
        return (
            FoundPlace(text: String(text[tokens[at].range.lowerBound..<end]), reading: region.reading),
            place.1 + 2 + length
        )
    }

    /// Whether the code of a region is taken from words with a blank between them: "CA on Monday" names no Ontario.
    private func isSpelledOut(_ reading: PlaceReading, _ name: String) -> Bool {
        name.contains(" ") && reading.id == name.uppercased().replacing(" ", with: "-")
    }

    /// How many tokens a name may take at most: "PSE:gaza-strip" is one, "Ukraine: 300 on Sunday" a heading and what it
    /// heads.
    private func longestName(_ tokens: [SentenceToken], _ at: Int) -> Int {
        let longest = min(PlaceWordReader.longest, tokens.count - at)
        let sign = (at..<(at + longest)).first { place in
            let word = tokens[place].word
            return word == "," || word == ":" && place + 1 < tokens.count && !tokens[place + 1].isJoined
        }
        return (sign ?? at + longest) - at
    }

    /// Whether words end in "'s", which the gazetteer passes over: "Congo's" is of what Congo alone means.
    private func isPossessive(_ words: ArraySlice<SentenceToken>) -> Bool {
        let rest = words.last?.word == "s" ? words.dropLast() : words
        return ["'", "’"].contains(rest.last?.word)
    }

    /// Without a capital only a longer word that the language does not know can begin a name.
    private func mayBeName(_ text: Substring, _ word: String) -> Bool {
        let isCased = text.lowercased() != text.uppercased()
        return !isCased || text.first?.isUppercase == true || (text.count >= 4 && !language.knownWords.contains(word))
    }
}
