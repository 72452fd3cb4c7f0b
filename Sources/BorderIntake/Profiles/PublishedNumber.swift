package import BorderCore

/// Reads numbers as publishers write them: with thousands, wordings, flags.
package struct PublishedNumber: Hashable {
    package var value: Int64
    /// The upper end of a range.
    package var upper: Int64?
    package var qualifier = Qualifier.exact
    /// The flags that stand behind the number, as written.
    package var flags = ""
    /// The mark of a footnote behind the number, as written.
    package var mark = ""

    /// What a text may be.
    package enum Outcome: Hashable {
        case number(PublishedNumber)
        /// Nothing is known; with the flags that say why.
        case missing(flags: String)
        /// Two readings give different numbers.
        case ambiguous(String, String)
        case fraction(String)
        case notUnderstood
    }

    /// The mark in words.
    var marked: String { "footnote \(mark)" }

    /// What is wrong with a text that two readings make two numbers of.
    static func unclear(_ text: String, _ one: String, _ other: String) -> Finding {
        Finding(
            "unclear-number",
            found: "'\(text.excerpt)' is \(one) with a sign of thousands and \(other) with a decimal sign",
            expected: "numbers that can be read in one way",
            suggestion: "say which with --decimal comma or --decimal point"
        )
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
    package static func read(
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
        if let marked = FootnoteMark(behindNumber: text) {
            let outcome = read(marked.text, decimal: decimal, missing: more, flags: own)
            guard case .number(var number) = outcome else { return outcome }
            number.mark = marked.mark
            return .number(number)
        }
        if let outcome = scientific(text) { return outcome }
        if let (rest, scale) = scale(of: text, unless: own) { return scaled(rest, by: scale, decimal) }
        let parts = Parts(text)
        if isMissing(parts.rest) { return .missing(flags: parts.flags) }
        // `5 mln` is more than 5.
        guard ObservationFlags.areKnown(parts.flags, own) else { return .notUnderstood }
        let wording = PublishedNumber(value: 0, qualifier: parts.qualifier, flags: parts.flags)
        return joined(parts.numerals, wording, decimal, by: numeral)
    }

    /// A number of one numeral, or a range of two, or what is wrong with the first that is none.
    ///
    /// Of a range that no sign makes a number it is said what is wrong, and not that it may be two.
    private static func joined(
        _ numerals: [String],
        _ wording: PublishedNumber,
        _ decimal: String,
        by read: (_ text: String, _ decimal: String) -> Outcome
    ) -> Outcome {
        func outcome(_ decimal: String) -> Outcome {
            var number = wording
            for (index, text) in numerals.enumerated() {
                let end = read(text, decimal)
                guard case .number(let one) = end else { return end }
                if index == 0 { number.value = one.value } else { number.upper = one.value }
            }
            return .number(number)
        }
        let found = outcome(decimal)
        guard case .ambiguous = found, numerals.count > 1 else { return found }
        let readings = [outcome(","), outcome(".")]
        return readings[0] == readings[1] ? readings[0] : found
    }

    /// `1e3` and `1.2E+05`, as programs write large numbers, whose decimal sign is a point; `nil` for anything else.
    private static func scientific(_ text: String) -> Outcome? {
        let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= 32 else { return nil }
        let power = parts[1].hasPrefix("+") ? parts[1].dropFirst() : parts[1]
        let halves = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(halves.count), let shift = PublishedDate.digits(String(power)), shift <= 18,
            halves.allSatisfy({ PublishedDate.digits(String($0)) != nil })
        else { return nil }
        var fraction = halves.count == 2 ? String(halves[1]) : ""
        fraction += String(repeating: "0", count: max(0, shift - fraction.count))
        let whole = (halves[0] + fraction.prefix(shift)).drop { $0 == "0" }
        return number(whole.isEmpty ? "0" : String(whole), String(fraction.dropFirst(shift)))
    }

    /// What a text says of the decimal sign of its column.
    enum DecimalSign: Hashable {
        case settled(String)
        /// A number of thousands, or one with decimals.
        case open
    }

    /// Words behind a number that it is multiplied with.
    private static let scales: [(word: String, scale: Int64)] = [
        ("thousands", 1000), ("thousand", 1000), ("тысячи", 1000), ("тысяча", 1000), ("тысяч", 1000), ("тысячі", 1000),
        ("тыс", 1000), ("тис", 1000), ("tysiące", 1000), ("tysięcy", 1000), ("tys", 1000), ("tsd", 1000),
        ("tausend", 1000), ("tuhatta", 1000), ("milliers", 1000), ("k", 1000), ("millions", 1_000_000),
        ("million", 1_000_000), ("millionen", 1_000_000), ("millones", 1_000_000), ("miljoonaa", 1_000_000),
        ("миллиона", 1_000_000), ("миллионов", 1_000_000), ("миллион", 1_000_000), ("mln", 1_000_000),
        ("млн", 1_000_000),
    ]

    /// The text before a word such as "thousand", and what it stands for; `nil` where there is none.
    private static func scale(of text: String, unless own: [String: String] = [:]) -> (rest: String, scale: Int64)? {
        guard let last = text.last, !(last.isASCII && last.isNumber) else { return nil }
        if last == "M", text.dropLast().last?.isNumber == true { return (String(text.dropLast()), 1_000_000) }
        var word = text.lowercased()
        if word.hasSuffix(".") { word.removeLast() }
        guard let (name, scale) = scales.first(where: { word.hasSuffix($0.word) }) else { return nil }
        // A publisher's own letter is a flag.
        if own[name] != nil { return nil }
        let rest = String(word.dropLast(name.count)).trimmed()
        return rest.last?.isNumber == true ? (rest, scale) : nil
    }

    /// A number of thousands or millions, which is as exact as its last digit.
    static func scaled(_ text: String, by scale: Int64, _ decimal: String) -> Outcome {
        let parts = Parts(text)
        guard parts.flags.isEmpty else { return .notUnderstood }
        let wording = PublishedNumber(value: 0, qualifier: parts.qualifier == .exact ? .rounded : parts.qualifier)
        return joined(parts.numerals, wording, decimal) { text, decimal in
            // One digit or two behind a sign are no thousands, whatever signs the column has.
            times(scale, numeral(text, sign(in: text) == nil ? decimal : ""))
        }
    }

    /// So many thousands or millions of a numeral; a fraction of them may be whole.
    private static func times(_ scale: Int64, _ numeral: Outcome) -> Outcome {
        switch numeral {
        case .number(let whole):
            guard whole.value <= CountText.maximum / scale else { return .notUnderstood }
            return .number(PublishedNumber(value: whole.value * scale))
        case .fraction(let shown):
            let halves = shown.split(separator: ".")
            guard halves.count == 2 else { return .notUnderstood }
            let digits = String(halves[1].reversed().drop { $0 == "0" }.reversed())
            var unit = scale
            for _ in digits { if unit % 10 == 0 { unit /= 10 } else { return .fraction(shown) } }
            guard let whole = Int64(halves[0]), let part = Int64(digits), whole <= CountText.maximum / scale else {
                return .notUnderstood
            }
            return .number(PublishedNumber(value: whole * scale + part * unit))
        case .missing, .ambiguous, .notUnderstood: return numeral
        }
    }

    /// What each numeral of a text says of the decimal sign; one that is no number, or has no sign, says nothing.
    static func decimalSigns(in text: String) -> [DecimalSign] {
        guard text.contains(where: { $0 == "," || $0 == "." }), !missing.contains(text.lowercased()) else { return [] }
        let text = FootnoteMark(behindNumber: text)?.text ?? text
        return Parts(scale(of: text)?.rest ?? text).numerals.compactMap { text in
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
            ("~", .about), ("≈", .about), ("ca.", .about), ("c.", .about), ("less than ", .lessThan),
            ("fewer than ", .lessThan), ("under ", .lessThan), ("below ", .lessThan), ("more than ", .moreThan),
            ("over ", .moreThan), ("above ", .moreThan), ("at least ", .atLeast), ("up to ", .upTo),
            ("at most ", .upTo), ("about ", .about), ("around ", .about), ("approximately ", .about),
            ("approx. ", .about), ("approx ", .about), ("some ", .about), ("nearly ", .nearly), ("almost ", .nearly),
            ("менее ", .lessThan), ("более ", .moreThan), ("свыше ", .moreThan), ("около ", .about),
            ("почти ", .nearly), ("понад ", .moreThan), ("близько ", .about), ("ponad ", .moreThan),
            ("około ", .about), ("prawie ", .nearly), ("noin ", .about), ("yli ", .moreThan),
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
            // `00,000` is nothing, whatever the sign means.
            if joined.allSatisfy({ "0,.".contains($0) }) { return number("0", "") }
            let halves = joined.split { $0 == "," || $0 == "." }
            return .ambiguous(halves.joined(), halves.joined(separator: "."))
        }
        let halves = joined.split(separator: Character(sign), omittingEmptySubsequences: false)
        guard halves.count <= 2, let first = halves.first else { return .notUnderstood }
        let groups = first.split(separator: sign == "," ? "." : ",", omittingEmptySubsequences: false)
        guard
            groups.count == 1 || groups[0].count <= 3 && groups.dropFirst().allSatisfy({ $0.count == 3 })
                || isIndian(groups)
        else { return .notUnderstood }
        return number(groups.joined(), halves.count == 2 ? String(halves[1]) : "")
    }

    /// `1,23,456`: lakhs and crores are parted by two digits, and the last thousand by three.
    private static func isIndian(_ groups: [Substring]) -> Bool {
        groups.count > 2 && (1...2).contains(groups[0].count) && groups.last?.count == 3
            && groups.dropFirst().dropLast().allSatisfy { $0.count == 2 }
    }

    private static func number(_ whole: String, _ fraction: String) -> Outcome {
        guard !whole.isEmpty, whole.count <= 16, fraction.count <= 16, let value = Int64(whole),
            value <= CountText.maximum
        else { return .notUnderstood }
        if fraction.contains(where: { $0 != "0" }) { return .fraction("\(whole).\(fraction)") }
        return .number(PublishedNumber(value: value))
    }
}
