import BorderCore

/// Reads a sentence of a report into a row, by the rules of a language.
///
/// Nothing is guessed in silence: each piece comes with the words it was read from and the rule, words that no rule
/// knows are handed back, and what is missing or could be meant in two ways stays empty.
package struct SentenceReader: Sendable {
    private let language: Language
    private let lookUp: @Sendable (String) -> PlaceReading

    /// The most characters of a sentence.
    package static let longestSentence = 4000

    /// A reader for a language, and for the places that a look-up knows.
    package init(_ language: Language, places lookUp: @escaping @Sendable (String) -> PlaceReading) {
        self.language = language
        self.lookUp = lookUp
    }

    /// What a sentence says. A sentence of more than `longestSentence` characters is not read.
    package func read(_ sentence: String, in context: SentenceContext = SentenceContext()) -> SentenceReading {
        var reading = SentenceReading(sentence: sentence)
        reading.row.details = context.details
        reading.row.details.quote = String(sentence.trimmed().prefix(300))
        guard sentence.count <= SentenceReader.longestSentence else {
            reading.gaps = [
                SentenceGap(
                    .value,
                    "the sentence is longer than \(SentenceReader.longestSentence) characters",
                    isEssential: true
                )
            ]
            return reading
        }
        let tokens = SentenceToken.tokens(of: sentence)
        let places = PlaceWordReader(language, lookUp)
        places.gatherEvidence(context.details.authority, SentenceToken.tokens(of: context.details.authority))
        places.gatherEvidence(sentence, tokens)
        let matcher = PhraseMatcher(
            text: sentence,
            tokens: tokens,
            language: language,
            places: places
        )
        var assembly = SentenceAssembly(
            sentence: sentence,
            tokens: tokens,
            phrases: matcher.phrases(),
            language: language,
            places: places,
            lookUp: lookUp,
            context: context,
            reading: reading
        )
        return assembly.assemble()
    }
}
