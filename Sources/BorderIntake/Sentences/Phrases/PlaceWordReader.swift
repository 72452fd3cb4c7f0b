import BorderCore

/// Finds the names of places in a sentence, by asking whoever knows places.
final class PlaceWordReader {
    private let language: Language
    private let lookUp: @Sendable (String) -> PlaceReading
    /// Rules ask for the same words again and again.
    private var known: [String: PlaceReading] = [:]
    /// The countries of all that the sentence names without doubt: they tell which of several places is meant.
    private var evidence: Set<CountryCode> = []

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
        var found: Set<CountryCode> = []
        for at in tokens.indices {
            for kind in [LanguageRule.Kind.adjective, .nation] {
                for rule in language.rules(kind, beginning: tokens[at].word) {
                    if let code = CountryCode(rule.meaning) { found.insert(code) }
                }
            }
            if let (place, _) = places(in: text, tokens, at).first { found.formUnion(place.reading.countries) }
        }
        evidence.formUnion(found)
        known = [:]
    }

    /// What a name means that several places bear: the one in or beside a country of the sentence, if that is one.
    private func homonym(_ name: String) -> PlaceReading? {
        let tokens = SentenceToken.tokens(of: name)
        guard let first = tokens.first,
            let rule = language.rules(.homonym, beginning: first.word).first(where: {
                PatternMatch.words($0.pattern, tokens[...]) == tokens.count
            })
        else { return nil }
        let candidates = rule.meaning.split(separator: ",").map { lookUp(String($0).trimmed()) }.filter { $0.id != nil }
        guard candidates.count > 1 else { return candidates.first }
        let inside = candidates.filter { !$0.countries.isDisjoint(with: evidence) }
        let near = inside.isEmpty ? candidates.filter { $0.countries.contains(where: isBesideEvidence) } : inside
        return near.count == 1 ? near[0] : .ambiguous(candidates.compactMap(\.id))
    }

    private func isBesideEvidence(_ country: CountryCode) -> Bool {
        evidence.contains { other in
            lookUp([country.description, other.description].sorted().joined(separator: "-")).id != nil
        }
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
        for rule in language.rules(kind, beginning: tokens[at].word) {
            guard let length = PatternMatch.words(rule.pattern, tokens[at...]) else { continue }
            let name = String(text[tokens[at].range.lowerBound..<tokens[at + length - 1].range.upperBound])
            return [(FoundPlace(text: name, reading: reading(rule.meaning)), length)]
        }
        return []
    }

    /// The names at a position, the longest first, each with how many tokens it takes.
    func places(in text: String, _ tokens: [SentenceToken], _ at: Int) -> [(FoundPlace, Int)] {
        guard at < tokens.count, !tokens[at].isNumber, tokens[at].word.first?.isLetter == true else { return [] }
        let forms = forms(.place, in: text, tokens, at)
        if !forms.isEmpty { return forms }
        guard mayBeName(text[tokens[at].range], tokens[at].word) else { return [] }
        var found: [(FoundPlace, Int)] = []
        for length in stride(from: min(PlaceWordReader.longest, tokens.count - at), through: 1, by: -1) {
            let range = at..<(at + length)
            if tokens[range.upperBound - 1].isPause || tokens[range].contains(where: { $0.word == "," }) { continue }
            let name = String(text[tokens[at].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound])
            // Codes of countries are words of the language too, unless they are written in capitals.
            if name.count <= 3 && name != name.uppercased() { continue }
            let reading = reading(name)
            if reading != .unknown { found.append((FoundPlace(text: name, reading: reading), length)) }
        }
        return found
    }

    /// Without a capital only a longer word that the language does not know can begin a name.
    private func mayBeName(_ text: Substring, _ word: String) -> Bool {
        let isCased = text.lowercased() != text.uppercased()
        return !isCased || text.first?.isUppercase == true || (text.count >= 4 && !language.knownWords.contains(word))
    }
}
