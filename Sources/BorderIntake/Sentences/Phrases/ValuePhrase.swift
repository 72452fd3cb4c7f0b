import BorderCore

/// A number with its wording, as it stands in a sentence: `more than 53,000`, `between 5,000 and 6,000`.
struct ValuePhrase: Hashable, Sendable {
    var quantity: Quantity
    /// How many tokens it takes, and how many of them are the words of the qualifier.
    var length: Int
    var qualifierLength = 0
    /// How many are a qualifier behind the number.
    var suffixLength = 0
    /// Whether it can only be a count: it is written in digits, has a scale or a qualifier.
    var isPlainFigure: Bool

    /// The longest number with its wording at a position.
    static func read(_ tokens: ArraySlice<SentenceToken>, _ language: Language) -> ValuePhrase? {
        guard let first = tokens.first else { return nil }
        var best: ValuePhrase?
        func offer(_ phrase: ValuePhrase?) {
            if let phrase, phrase.length > best?.length ?? 0 { best = phrase }
        }
        offer(bare(tokens, language))
        for rule in language.rules(.rangeOpen, beginning: first.word) {
            guard let length = PatternMatch.words(rule.pattern, tokens) else { continue }
            offer(range(tokens.dropFirst(length), language, middle: [rule.meaning])?.after(length))
        }
        for rule in language.rules(.qualifier, beginning: first.word) {
            guard let length = PatternMatch.words(rule.pattern, tokens), let qualifier = Qualifier(code: rule.meaning)
            else { continue }
            // How wide "about 240 to 260" is, and which of its ends "at least" bounds, nobody says.
            if range(tokens.dropFirst(length), language) == nil,
                let number = NumberPhrase.read(tokens.dropFirst(length), language)
            {
                offer(
                    ValuePhrase(
                        quantity: Quantity(number.value, qualifier),
                        length: length + number.length,
                        qualifierLength: length,
                        isPlainFigure: true
                    )
                )
            }
        }
        return best?.withSuffix(tokens, language)
    }

    /// The same with the qualifier behind it: "5,000 or more".
    private func withSuffix(_ tokens: ArraySlice<SentenceToken>, _ language: Language) -> ValuePhrase {
        let rest = tokens.dropFirst(length)
        guard let next = rest.first, [.exact, .rounded, .about].contains(quantity.qualifier), qualifierLength == 0
        else {
            return self
        }
        var phrase = self
        for rule in language.rules(.qualifierAfter, beginning: next.word) {
            guard let length = PatternMatch.words(rule.pattern, rest), let qualifier = Qualifier(code: rule.meaning),
                length > phrase.suffixLength
            else { continue }
            phrase.suffixLength = length
            phrase.length = self.length + length
            phrase.quantity = Quantity(quantity.value, qualifier)
            phrase.isPlainFigure = true
        }
        return phrase
    }

    private static func bare(_ tokens: ArraySlice<SentenceToken>, _ language: Language) -> ValuePhrase? {
        if let range = range(tokens, language) { return range }
        guard let number = NumberPhrase.read(tokens, language) else { return nil }
        // A figure that ends in zeros, or is said in thousands, has been rounded by whoever said it; a number in words to
        // its last one has not, and dozens are no count.
        let isRounded =
            number.value >= 100 && (number.isDigits && number.scale >= 1000 || number.value % 100 == 0)
        let isDozens = number.scale > 1 && number.scale < 100
        return ValuePhrase(
            quantity: Quantity(number.value, isDozens ? .about : isRounded ? .rounded : .exact),
            length: number.length,
            isPlainFigure: number.isDigits || number.scale >= 100
        )
    }

    /// `5,000–6,000`, `10 to 11 thousand`; the first number takes the scale of the second.
    private static func range(
        _ tokens: ArraySlice<SentenceToken>,
        _ language: Language,
        middle: Set<String>? = nil
    ) -> ValuePhrase? {
        let lowLength = NumberPhrase.read(tokens, language)?.length ?? NumberPhrase.figure(tokens, language)?.length
        guard let lowLength, let sign = tokens.dropFirst(lowLength).first else { return nil }
        let isMiddle = middle?.contains(sign.word) ?? !language.rules(.rangeMiddle, beginning: sign.word).isEmpty
        guard isMiddle, let high = NumberPhrase.read(tokens.dropFirst(lowLength + 1), language),
            let low = NumberPhrase.read(tokens, language)
                ?? NumberPhrase.fraction(tokens, language, scale: high.scale)
        else { return nil }
        var lower = low.value
        if low.scale == 1 && high.scale > 1 {
            // "900-1 million" may begin with 900 or with 900,000.
            if lower <= high.value / high.scale {
                lower *= high.scale
            } else if lower < high.scale / 100 {
                return nil
            }
        }
        // "5-6,000" are thousands; "5 to 6,000" and "5-600" may be five.
        if low.scale == 1, high.scale == 1 {
            if high.value % 1000 == 0, lower < high.value / 1000 {
                guard sign.isJoined else { return nil }
                lower *= 1000
            } else if high.value % 100 == 0, lower < high.value / 100 {
                return nil
            }
        }
        guard lower < high.value else { return nil }
        return ValuePhrase(
            quantity: Quantity(lower, .range, rangeEnd: high.value),
            length: lowLength + 1 + high.length,
            isPlainFigure: true
        )
    }

    private func after(_ count: Int) -> ValuePhrase {
        var phrase = self
        phrase.length += count
        phrase.qualifierLength = count
        return phrase
    }
}
