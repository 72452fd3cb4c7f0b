import BorderBytes

/// The mark of a footnote behind a number or a header word: `1,234*`, `Total²`, `12 345 a)`.
struct FootnoteMark: Hashable {
    /// The text before the mark, without blanks behind it.
    let text: String
    /// The mark as written; never empty.
    let mark: String

    /// The mark behind a number; `nil` where none stands there.
    ///
    /// Digits in brackets are none: they may be a number of their own.
    init?(behindNumber text: String) {
        self.init(text) { rest in
            FootnoteMark.bracketed(rest, ")", opening: nil) { $0.isASCII && $0.isLetter }
                ?? FootnoteMark.bracketed(rest, "]", opening: "[") { $0.isASCII && $0.isLetter }
        }
        guard self.text.last?.isNumber ?? false || self.text.last == "+" else { return nil }
    }

    /// The mark behind a header word; `nil` where none stands there.
    ///
    /// Letters in brackets are none: `Persons (f)` are women.
    init?(behindHeading text: String) {
        self.init(text) { rest in
            let isDigit = { (sign: Character) in sign.isASCII && sign.isNumber && sign != "0" }
            return FootnoteMark.bracketed(rest, ")", opening: "(", isDigit)
                ?? FootnoteMark.bracketed(rest, "]", opening: "[", isDigit)
                ?? FootnoteMark.bracketed(rest, ")", opening: nil) { isDigit($0) || $0.isASCII && $0.isLowercase }
        }
        guard self.text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    }

    private init?(_ whole: String, _ bracketed: (Substring) -> Substring?) {
        // Nearly every text ends with a letter or a digit, which a byte tells.
        guard let byte = whole.utf8.last, byte >= 0x80 || ")]*".utf8.contains(byte),
            let last = whole.last, FootnoteMark.isEnd(last)
        else { return nil }
        var rest = whole[...]
        var isShorter = false
        while let last = rest.last {
            if FootnoteMark.signs.contains(last) {
                rest.removeLast()
                isShorter = true
            } else if let shorter = bracketed(rest) {
                rest = shorter
                isShorter = true
            } else {
                guard isShorter, last.isWhitespace else { break }
                let unspaced = String(rest).trimmed()
                guard unspaced.count < rest.count, let sign = unspaced.last, FootnoteMark.signs.contains(sign) else {
                    break
                }
                rest = unspaced[...]
            }
        }
        guard isShorter else { return nil }
        (text, mark) = (String(rest).trimmed(), String(whole.dropFirst(rest.count)).trimmed())
        guard !mark.isEmpty, !text.isEmpty else { return nil }
    }

    /// The text before one sign in brackets at its end; `nil` where there is none.
    private static func bracketed(
        _ text: Substring,
        _ closing: Character,
        opening: Character?,
        _ isMark: (Character) -> Bool
    ) -> Substring? {
        guard text.last == closing, let sign = text.dropLast().last, isMark(sign) else { return nil }
        let before = text.dropLast(2)
        guard let opening else {
            // `2)` stands apart from the word before it, and `a)` from letters.
            guard let last = before.last, !sign.isNumber || !last.isNumber, last != "(", last != "[" else { return nil }
            return last.isLetter ? nil : before
        }
        return before.last == opening ? before.dropLast() : nil
    }

    private static func isEnd(_ sign: Character) -> Bool { sign == ")" || sign == "]" || signs.contains(sign) }

    /// Signs that stand for nothing but a note.
    private static let signs = RaisedText.signs
}
