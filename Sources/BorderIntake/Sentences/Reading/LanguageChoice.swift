/// Tells in which of several languages a sentence is written.
package enum LanguageChoice {
    /// The language that knows most of a sentence's words; the first of them where none knows more than it.
    package static func best(for sentence: String, among languages: [Language]) -> Language? {
        let words = SentenceToken.tokens(of: sentence).filter { !$0.isNumber && $0.word.first?.isLetter == true }
        let known = languages.map { language in words.count { language.knownWords.contains($0.word) } }
        guard let most = known.max() else { return nil }
        return zip(languages, known).first { $0.1 == most }?.0
    }
}
