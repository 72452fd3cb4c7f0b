/// Finds the names of places in a sentence, by asking whoever knows places.
final class PlaceWordReader {
    private let language: Language
    private let lookUp: @Sendable (String) -> PlaceReading
    /// Rules ask for the same words again and again.
    private var known: [String: PlaceReading] = [:]

    init(_ language: Language, _ lookUp: @escaping @Sendable (String) -> PlaceReading) {
        self.language = language
        self.lookUp = lookUp
    }

    private func reading(_ name: String) -> PlaceReading {
        if let reading = known[name] { return reading }
        let reading = lookUp(name)
        known[name] = reading
        return reading
    }

    /// The most words of a name.
    private static let longest = 6

    /// The names at a position, the longest first, each with how many tokens it takes.
    func places(in text: String, _ tokens: [SentenceToken], _ at: Int) -> [(FoundPlace, Int)] {
        guard at < tokens.count, !tokens[at].isNumber, tokens[at].word.first?.isLetter == true else { return [] }
        for rule in language.rules(.place, beginning: tokens[at].word) {
            guard let length = PatternMatch.words(rule.pattern, tokens[at...]) else { continue }
            let name = String(text[tokens[at].range.lowerBound..<tokens[at + length - 1].range.upperBound])
            return [(FoundPlace(text: name, reading: reading(rule.meaning)), length)]
        }
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
