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
    private static let missing: Set<String> = [
        ":", "..", "...", "…", "x", "-", "–", "—", "na", "n/a", "nan", "null", "none", "not available", "n.a.", "*",
        "no data", "nd",
    ]

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - text: without blanks at its ends.
    ///   - decimal: the decimal sign where it is known: `,` or `.`; empty where it is not.
    ///   - more: what stands for a number that is not known, beside the usual signs.
    ///   - own: what the publisher's flags stand for, where they are not the usual ones.
    /// - Returns: what the text is.
    static func read(
        _ text: String,
        decimal: String,
        missing more: Set<String>,
        flags own: [String: String] = [:]
    ) -> Outcome {
        func isMissing(_ text: String) -> Bool {
            let lower = text.lowercased()
            return missing.contains(lower) || more.contains(lower)
        }
        if isMissing(text) { return .missing(flags: "") }
        let parts = Parts(text)
        if isMissing(parts.rest) { return .missing(flags: parts.flags) }
        // `5 mln` is more than 5.
        guard ObservationFlags.areKnown(parts.flags, own) else { return .notUnderstood }
        let outcomes = parts.numerals.map { numeral($0, decimal) }
        var number = PublishedNumber(value: 0, qualifier: parts.qualifier, flags: parts.flags)
        for (index, outcome) in outcomes.enumerated() {
            guard case .number(let end) = outcome else { return outcome }
            if index == 0 { number.value = end.value } else { number.upper = end.value }
        }
        return .number(number)
    }

    /// What a text says of the decimal sign of its column.
    enum DecimalSign: Hashable {
        case settled(String)
        /// A number of thousands, or one with decimals.
        case open
    }

    /// What each numeral of a text says of the decimal sign; one that is no number, or has no sign, says nothing.
    static func decimalSigns(in text: String) -> [DecimalSign] {
        guard text.contains(where: { $0 == "," || $0 == "." }), !missing.contains(text.lowercased()) else { return [] }
        return Parts(text).numerals.compactMap { text in
            switch numeral(text, "") {
            case .ambiguous: .open
            case .number, .fraction: sign(in: text).map { .settled($0) }
            case .missing, .notUnderstood: nil
            }
        }
    }

    /// A text taken apart: `ca. 1 200-1 500 e`.
    private struct Parts {
        var qualifier = Qualifier.exact
        /// The texts of the number, of a range those of both ends.
        var numerals: [String] = []
        var flags = ""
        /// The text without its flags.
        var rest: String

        private static let wordings: [(sign: String, qualifier: Qualifier)] = [
            ("<=", .upTo), ("≤", .upTo), (">=", .atLeast), ("≥", .atLeast), ("<", .lessThan), (">", .moreThan),
            ("~", .about), ("≈", .about), ("ca.", .about), ("c.", .about),
        ]

        init(_ text: String) {
            rest = text
            while let blank = rest.lastIndex(of: " ") {
                let word = rest[rest.index(after: blank)...]
                guard word.allSatisfy({ $0.isASCII && $0.isLetter }) else { break }
                flags = flags.isEmpty ? word.lowercased() : "\(word.lowercased()) \(flags)"
                rest = String(rest[..<blank]).trimmed()
            }
            let lower = rest.lowercased()
            if let wording = Parts.wordings.first(where: { lower.hasPrefix($0.sign) }) {
                qualifier = wording.qualifier
                numerals = [String(rest.dropFirst(wording.sign.count)).trimmed()]
            } else if rest.hasSuffix("+") {
                qualifier = .atLeast
                numerals = [String(rest.dropLast()).trimmed()]
            } else {
                let dash = rest.dropFirst().first { "–-—".contains($0) }
                let ends = dash.map { rest.split(separator: $0, omittingEmptySubsequences: false) } ?? []
                if ends.count == 2 { qualifier = .range }
                numerals = ends.count == 2 ? ends.map { String($0).trimmed() } : [rest]
            }
        }
    }

    private static let blanks: Set<Character> = [" ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’", "_"]

    /// The decimal sign of a numeral by itself: of two kinds of signs the last; one that stands twice parts thousands,
    /// and so may one before three digits.
    ///
    /// - Returns: the sign; `nil` where there is none, or where it may part thousands.
    private static func sign(in numeral: String) -> String? {
        guard let last = numeral.last(where: { $0 == "," || $0 == "." }) else { return nil }
        let other: Character = last == "," ? "." : ","
        if numeral.contains(other) { return String(last) }
        let groups = numeral.split(separator: last, omittingEmptySubsequences: false)
        if groups.count > 2 { return String(other) }
        let isOpen =
            groups[1].count == 3 && (1...3).contains(groups[0].count) && groups[0] != "0"
            && !numeral.contains(where: blanks.contains)
        return isOpen ? nil : String(last)
    }

    /// Reads digits with signs and blanks between them.
    private static func numeral(_ text: String, _ decimal: String) -> Outcome {
        if text.contains(where: blanks.contains) {
            let groups = text.split(omittingEmptySubsequences: false, whereSeparator: blanks.contains)
            let whole = groups.last.map { $0.split { $0 == "," || $0 == "." }.first?.count ?? 0 } ?? 0
            guard groups[0].count <= 3, groups.dropFirst().dropLast().allSatisfy({ $0.count == 3 }), whole == 3 else {
                return .notUnderstood
            }
        }
        let joined = text.filter { !blanks.contains($0) }
        guard !joined.isEmpty, joined.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }) else {
            return .notUnderstood
        }
        let (hasComma, hasPoint) = (joined.contains(","), joined.contains("."))
        if !hasComma && !hasPoint { return number(joined, "") }
        // Two kinds of signs say themselves which is which.
        guard let sign = decimal.isEmpty || hasComma && hasPoint ? sign(in: text) : decimal else {
            let halves = joined.split { $0 == "," || $0 == "." }
            return .ambiguous(halves.joined(), halves.joined(separator: "."))
        }
        let halves = joined.split(separator: Character(sign), omittingEmptySubsequences: false)
        guard halves.count <= 2, let first = halves.first else { return .notUnderstood }
        let groups = first.split(separator: sign == "," ? "." : ",", omittingEmptySubsequences: false)
        guard groups.count == 1 || groups[0].count <= 3 && groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
            return .notUnderstood
        }
        return number(groups.joined(), halves.count == 2 ? String(halves[1]) : "")
    }

    private static func number(_ whole: String, _ fraction: String) -> Outcome {
        guard !whole.isEmpty, whole.count <= 16, fraction.count <= 16, let value = Int64(whole),
            value <= CountText.maximum
        else { return .notUnderstood }
        if fraction.contains(where: { $0 != "0" }) { return .fraction("\(whole).\(fraction)") }
        return .number(PublishedNumber(value: value))
    }
}
