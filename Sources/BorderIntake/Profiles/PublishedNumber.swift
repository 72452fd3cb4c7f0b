import BorderCore

/// Reads numbers as publishers write them: with thousands, wordings, flags.
struct PublishedNumber: Hashable {
    var value: Int64
    /// The upper end of a range.
    var upper: Int64?
    var qualifier = Qualifier.exact
    /// The flags that stand behind the number, as written.
    var flags = ""

    /// What a text may be.
    enum Outcome: Hashable {
        case number(PublishedNumber)
        /// Nothing is known; with the flags that say why.
        case missing(flags: String)
        /// Two readings give different numbers.
        case ambiguous(String, String)
        case fraction(String)
        case notUnderstood
    }

    /// The signs that stand for "not known" whatever the publisher.
    static let missing: Set<String> = [
        ":", "..", "...", "…", "x", "-", "–", "—", "na", "n/a", "nan", "null", "none", "not available", "n.a.", "*",
        "no data", "nd",
    ]

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - text: without blanks at its ends.
    ///   - decimal: the decimal sign where it is known: `,` or `.`; empty where it is not.
    ///   - more: what stands for a number that is not known, beside `missing`.
    /// - Returns: what the text is.
    static func read(_ text: String, decimal: String, missing more: Set<String>) -> Outcome {
        let lower = text.lowercased()
        if missing.contains(lower) || more.contains(lower) { return .missing(flags: "") }
        // `628 e`, `: c`
        if let blank = text.lastIndex(of: " "),
            text[text.index(after: blank)...].allSatisfy({ $0.isASCII && $0.isLetter })
        {
            let head = String(text[..<blank]).trimmed()
            let flags = String(text[text.index(after: blank)...]).lowercased()
            if missing.contains(head.lowercased()) { return .missing(flags: flags) }
            if flags.count <= 3, case .number(var number) = read(head, decimal: decimal, missing: more) {
                number.flags = flags
                return .number(number)
            }
            return .notUnderstood
        }
        return worded(text, decimal)
    }

    private static func worded(_ text: String, _ decimal: String) -> Outcome {
        for (sign, qualifier) in [
            ("<=", Qualifier.upTo), ("≤", .upTo), (">=", .atLeast), ("≥", .atLeast), ("<", .lessThan),
            (">", .moreThan), ("~", .about), ("≈", .about), ("ca.", .about), ("c.", .about),
        ] where text.lowercased().hasPrefix(sign) {
            return plain(String(text.dropFirst(sign.count)).trimmed(), decimal, qualifier)
        }
        if text.hasSuffix("+") { return plain(String(text.dropLast()).trimmed(), decimal, .atLeast) }
        for dash: Character in ["–", "-", "—"] where text.firstIndex(of: dash) != text.startIndex {
            let ends = text.split(separator: dash, omittingEmptySubsequences: false).map { String($0).trimmed() }
            guard ends.count == 2 else { continue }
            let (one, other) = (plain(ends[0], decimal, .range), plain(ends[1], decimal, .range))
            guard case .number(var number) = one, case .number(let upper) = other else { return .notUnderstood }
            number.upper = upper.value
            return .number(number)
        }
        return plain(text, decimal, .exact)
    }

    private static func plain(_ text: String, _ decimal: String, _ qualifier: Qualifier) -> Outcome {
        let blanks: Set<Character> = [" ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’", "_"]
        let hasBlanks = text.contains(where: blanks.contains)
        if hasBlanks {
            let groups = text.split(omittingEmptySubsequences: false, whereSeparator: blanks.contains)
            let whole = groups.last.map { $0.split { $0 == "," || $0 == "." }.first?.count ?? 0 } ?? 0
            guard groups[0].count <= 3, groups.dropFirst().dropLast().allSatisfy({ $0.count == 3 }), whole == 3 else {
                return .notUnderstood
            }
        }
        let joined = text.filter { !blanks.contains($0) }
        let commas = joined.filter { $0 == "," }.count
        let points = joined.filter { $0 == "." }.count
        guard !joined.isEmpty, joined.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }) else {
            return .notUnderstood
        }
        if commas == 0 && points == 0 { return number(joined, "", qualifier) }
        // Where both stand, the last is the decimal sign; where one stands twice, it parts thousands.
        var sign = decimal
        if commas > 0 && points > 0 {
            sign = joined.last { $0 == "," || $0 == "." }.map { String($0) } ?? ""
        } else if sign.isEmpty {
            let only: Character = commas > 0 ? "," : "."
            if commas + points > 1 {
                sign = only == "," ? "." : ","
            } else {
                let rest = joined.split(separator: only, omittingEmptySubsequences: false)
                guard rest.count == 2, rest[1].count == 3, (1...3).contains(rest[0].count), rest[0] != "0", !hasBlanks
                else {
                    return number(String(rest.first ?? ""), String(rest.last ?? ""), qualifier)
                }
                return .ambiguous("\(rest[0])\(rest[1])", "\(rest[0]).\(rest[1])")
            }
        }
        let halves = joined.split(separator: Character(sign), omittingEmptySubsequences: false)
        guard halves.count <= 2, let first = halves.first else { return .notUnderstood }
        let groups = first.split(separator: sign == "," ? "." : ",", omittingEmptySubsequences: false)
        guard groups.count == 1 || groups[0].count <= 3 && groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
            return .notUnderstood
        }
        return number(groups.joined(), halves.count == 2 ? String(halves[1]) : "", qualifier)
    }

    private static func number(_ whole: String, _ fraction: String, _ qualifier: Qualifier) -> Outcome {
        guard !whole.isEmpty, whole.count <= 16, fraction.count <= 16, let value = Int64(whole),
            value <= CountText.maximum
        else { return .notUnderstood }
        if fraction.contains(where: { $0 != "0" }) { return .fraction("\(whole).\(fraction)") }
        return .number(PublishedNumber(value: value, qualifier: qualifier))
    }
}
