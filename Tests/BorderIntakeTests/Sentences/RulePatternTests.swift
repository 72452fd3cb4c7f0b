import BorderTestSupport
import Testing

@testable import BorderIntake

/// Patterns of words against the list of everything they allow.
struct RulePatternTests {
    /// A pattern as a tree, from which its text and all it allows are written.
    private indirect enum Tree {
        case words([String])
        case optional([Tree])

        var text: String {
            switch self {
            case .words(let words): words.joined(separator: "|")
            case .optional(let inner): "[" + inner.map(\.text).joined(separator: " ") + "]"
            }
        }

        /// Every sequence of words it allows.
        var all: [[String]] {
            switch self {
            case .words(let words): words.map { [$0] }
            case .optional(let inner): Tree.all(inner) + [[]]
            }
        }

        static func all(_ trees: [Tree]) -> [[String]] {
            trees.reduce([[]]) { starts, tree in starts.flatMap { start in tree.all.map { start + $0 } } }
        }
    }

    private static let letters = ["a", "b", "c"]

    private static func tree(_ depth: Int, _ random: inout SplitMix) -> Tree {
        if depth > 0 && Int.random(in: 0..<3, using: &random) == 0 {
            // A bracket closes with a word, so an inner one is never the last.
            let inner = (0..<Int.random(in: 0...1, using: &random)).map { _ in tree(depth - 1, &random) }
            return .optional(inner + [tree(0, &random)])
        }
        return .words(Array(letters.shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random))))
    }

    @Test func aPatternFitsExactlyWhatItAllows() throws {
        var random = SplitMix(seed: 81)
        let language = try Language(Array("filler\tx\n".utf8), named: "test")
        let places = PlaceWordReader(language) { _ in .unknown }
        for _ in 0..<1200 {
            let trees = (0..<Int.random(in: 1...3, using: &random)).map { _ in Self.tree(2, &random) }
            let text = trees.map(\.text).joined(separator: " ")
            let pattern = try RulePattern(text)
            let words = (0..<Int.random(in: 0...5, using: &random)).map { _ in
                Self.letters[Int.random(in: 0..<3, using: &random)]
            }
            let sentence = words.joined(separator: " ")
            let tokens = SentenceToken.tokens(of: sentence)
            let lengths = Set(Tree.all(trees).filter { words.starts(with: $0) }.map(\.count))
            let matcher = PhraseMatcher(text: sentence, tokens: tokens, language: language, places: places)
            #expect(matcher.match(pattern, at: 0)?.length == lengths.max(), "\(text): \(sentence)")
            let found = PatternMatch.words(pattern, tokens[...])
            #expect(found == nil ? lengths.isEmpty : lengths.contains(found ?? -1), "\(text): \(sentence)")
            #expect(pattern.words == Set(Tree.all(trees).flatMap { $0 }), "\(text)")
        }
    }

    @Test func signsOfAPatternAreTokensOfTheirOwn() throws {
        #expect(try RulePattern("a.m.").steps == ["a", ".", "m", "."].map { .word([$0]) })
        #expect(
            try RulePattern("the [partial] mobilisation|Mobilization").steps == [
                .word(["the"]), .optional([.word(["partial"])]), .word(["mobilisation", "mobilization"]),
            ]
        )
        #expect(
            try RulePattern("[was announced|made] on").steps == [
                .optional([.word(["was"]), .word(["announced", "made"])]), .word(["on"]),
            ]
        )
        #expect(try RulePattern("{place} ' s border").steps.first == .slot(.place))
        #expect(try RulePattern("[on {date}] x").steps.first == .optional([.word(["on"]), .slot(.date)]))
    }

    @Test(arguments: [
        ("", "a rule without words"), ("   ", "a rule without words"), ("[a", "a bracket is never closed"),
        ("[a [b] c", "a bracket is never closed"), ("{}", "'{}' is nothing that can be filled in"),
        ("{place", "'{place' is nothing that can be filled in"),
        ("{Place}", "'{Place}' is nothing that can be filled in"),
        ("a {number} b", "'{number}' is nothing that can be filled in"),
    ])
    func whatIsNoPatternIsSaid(_ text: String, _ words: String) throws {
        let error = try #require(throws: LanguageError.self) { try RulePattern(text) }
        #expect(error.message == words)
    }

    /// Words that are passed over never reach across the end of a sentence, and are six at most.
    @Test(arguments: [
        ("since the on 21 September", true), ("since the order on 21 September", true),
        ("since the a b c d e f on 21 September", true), ("since the a b c d e f g on 21 September", false),
        ("since the order. On 21 September", false), ("since the order, on 21 September", false),
    ])
    func wordsAreSkippedWithinASentence(_ sentence: String, _ fits: Bool) throws {
        let language = try Sentences.language("en")
        let tokens = SentenceToken.tokens(of: sentence)
        let places = PlaceWordReader(language, Sentences.gazetteer)
        let matcher = PhraseMatcher(text: sentence, tokens: tokens, language: language, places: places)
        let match = try matcher.match(RulePattern("since the {words} on {date}"), at: 0)
        #expect((match != nil) == fits)
        if fits { #expect(match?.length == tokens.count && match?.dates == [SpokenDate(day: 21, month: 9)]) }
    }

    @Test func tokensAreThePiecesOfATextInOrder() {
        var random = SplitMix(seed: 82)
        let pieces = hostileNames + ["53,000", "a1b2", "Sept.", "10:00", " ", "\u{2009}", "’s", "½", "٣", "ǅ", "ß"]
        for _ in 0..<800 {
            let text = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &random)]
            }.joined(separator: Bool.random(using: &random) ? " " : "")
            let tokens = SentenceToken.tokens(of: text)
            // Nothing but blanks lies between them.
            var at = text.startIndex
            for token in tokens {
                let gap = text[at..<token.range.lowerBound]
                #expect(gap.allSatisfy { $0.isWhitespace })
                #expect(token.isJoined == (gap.isEmpty && at > text.startIndex), "\(text.debugDescription)")
                let piece = text[token.range]
                #expect(token.word == piece.lowercased())
                #expect(token.isNumber == piece.allSatisfy { $0.isASCII && $0.isNumber })
                #expect(piece.count == 1 || token.isNumber || piece.allSatisfy(\.isLetter))
                at = token.range.upperBound
            }
            #expect(text[at...].allSatisfy { $0.isWhitespace })
            // Two neighbours of one kind would be one.
            for (one, other) in zip(tokens, tokens.dropFirst()) where other.isJoined && other.isNumber {
                #expect(!one.isNumber)
            }
        }
    }
}
