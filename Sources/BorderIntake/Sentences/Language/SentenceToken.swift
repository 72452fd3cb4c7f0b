/// A word, a number or a sign of a sentence.
struct SentenceToken: Hashable, Sendable {
    /// Where it stands.
    var range: Range<String.Index>
    /// In small letters.
    var word: String
    var isNumber: Bool
    /// Whether nothing stands between it and the token before.
    var isJoined: Bool

    /// Takes a sentence apart: runs of letters, runs of digits, single signs.
    static func tokens(of text: String) -> [SentenceToken] {
        var tokens: [SentenceToken] = []
        var at = text.startIndex
        var lastEnd: String.Index?
        while at < text.endIndex {
            let character = text[at]
            var end = text.index(after: at)
            if character.isWhitespace {
                at = end
                continue
            }
            let kind = Kind(character)
            while kind != .sign, end < text.endIndex, Kind(text[end]) == kind { end = text.index(after: end) }
            tokens.append(
                SentenceToken(
                    range: at..<end,
                    word: String(text[at..<end]).lowercased(),
                    isNumber: kind == .digits,
                    isJoined: lastEnd == at
                )
            )
            lastEnd = end
            at = end
        }
        return tokens
    }

    private enum Kind {
        case letters, digits, sign

        init(_ character: Character) {
            if character.isASCII && character.isNumber {
                self = .digits
            } else {
                self = character.isLetter ? .letters : .sign
            }
        }
    }
}

extension SentenceToken {
    /// Whether it is a sign at which a sentence pauses.
    var isPause: Bool { [",", ";", ":", ".", "!", "?", "(", ")", "\"", "“", "”", "«", "»"].contains(word) }
}
