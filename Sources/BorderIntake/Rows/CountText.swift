import BorderCore

/// Reads counts: whole numbers from 0 to 2^53, in digits and nothing else.
enum CountText {
    /// The largest count; every smaller one survives a trip through software that knows only floating point.
    static let maximum: Int64 = 1 << 53

    /// The number, or -1 where the text is none.
    @inline(__always)
    static func read(_ text: UnsafeRawBufferPointer) -> Int64 {
        guard text.count > 0, text.count <= 16 else { return -1 }
        var value: Int64 = 0
        for byte in text {
            let digit = byte &- 48
            guard digit <= 9 else { return -1 }
            value = value &* 10 &+ Int64(digit)
        }
        return value <= maximum ? value : -1
    }

    /// What is wrong with a text that is no count.
    static func explain(_ text: String, _ name: String) -> DiagnosticLog.Words {
        let shown = text.excerpt
        let expected = "a whole number in digits"
        let digits = text.filter { $0.isASCII && $0.isNumber }
        if text.allSatisfy({ $0.isASCII && $0.isNumber }) {
            return ("'\(shown)' is out of range", "a number up to 9007199254740992", "check the number")
        }
        if ["na", "n/a", "nan", "null", "none", "-", "–", "—", "..", "...", "?", "unknown"].contains(text.lowercased())
        {
            return ("'\(shown)' is no number", expected, "leave out the row: a missing \(name) is not zero")
        }
        if let first = text.first, first == "-" || first == "−", isNumber(text.dropFirst()) {
            return ("'\(shown)' is negative", "a \(name) of 0 or more", "turn the direction round if that is meant")
        }
        if let first = text.first, first == "+", isNumber(text.dropFirst()) {
            return ("'\(shown)' has a sign", expected, "write \(text.dropFirst())")
        }
        if let plain = withoutSeparators(text) {
            return ("'\(shown)' has thousands separators", expected, "write \(plain)")
        }
        let halves = text.split(separator: ".", omittingEmptySubsequences: false)
        if halves.count == 2, isNumber(halves[0]), isNumber(halves[1]) {
            let isWhole = halves[1].allSatisfy { $0 == "0" }
            return (
                "'\(shown)' has a decimal point", expected, isWhole ? "write \(halves[0])" : "counts have no fractions"
            )
        }
        if let open = text.lastIndex(where: { "([".contains($0) }), text.last == ")" || text.last == "]",
            isNumber(text[text.index(after: open)...].dropLast()), !text[..<open].filter(\.isNumber).isEmpty
        {
            return (
                "'\(shown)' has a second number in brackets", expected,
                "take it out if it marks a footnote, else give it a column of its own"
            )
        }
        if digits.isEmpty { return ("'\(shown)' is no number", expected, "check the column") }
        return ("'\(shown)' holds more than digits", expected, "move words and signs to the note column")
    }

    private static func isNumber(_ text: Substring) -> Bool {
        !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber }
    }

    /// `17,000`, `17 000`, `17.000`, `17'000` without its separators, if it is such a number.
    private static func withoutSeparators(_ text: String) -> String? {
        for separator: Character in [",", " ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’", ".", "_"] {
            let groups = text.split(separator: separator, omittingEmptySubsequences: false)
            guard groups.count > 1, let first = groups.first, isNumber(first), first.count <= 3,
                groups.dropFirst().allSatisfy({ isNumber($0) && $0.count == 3 })
            else { continue }
            return groups.joined()
        }
        return nil
    }
}

extension String {
    /// At most 40 characters on one line, for messages.
    var excerpt: String {
        let line = String(prefix(40).map { $0.isNewline || $0 == "\t" ? " " : $0 })
        return count > 40 ? line + "…" : line
    }
}
