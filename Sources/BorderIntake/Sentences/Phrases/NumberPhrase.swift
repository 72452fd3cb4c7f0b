import BorderCore

/// A number as a sentence writes it: `53,000`, `53 000`, `1.3 million`, `17k`, `two hundred thousand`, `half a million`.
struct NumberPhrase: Hashable, Sendable {
    var value: Int64
    /// How many tokens it takes.
    var length: Int
    /// What the figure before the scale was multiplied by: 1,000 for "17k", 1 without a scale.
    var scale: Int64 = 1
    /// Whether it is written in digits.
    var isDigits = true

    /// The most tokens of a number in words: four groups of "nine hundred and ninety-nine" with their scales.
    private static let longest = 28

    /// The longest number at a position; `nil` where none begins. A number that could be read in two ways is none.
    static func read(_ tokens: ArraySlice<SentenceToken>, _ language: Language) -> NumberPhrase? {
        if let half = half(tokens, language) { return half }
        guard let first = tokens.first else { return nil }
        guard let number = first.isNumber ? digits(tokens, language) : words(tokens, language) else { return nil }
        return number.withHalf(tokens, language)
    }

    /// The same with the half behind it: "a million and a half", "two and a half thousand".
    private func withHalf(_ tokens: ArraySlice<SentenceToken>, _ language: Language) -> NumberPhrase? {
        let half = language.length(.halfMore, tokens.dropFirst(length))
        guard half > 0 else { return self }
        var number = self
        number.length += half
        if scale > 1 {
            number.value += scale / 2
        } else {
            guard let next = tokens.dropFirst(number.length).first, let scale = language.value(.scale, next.word),
                scale > 1, let product = NumberPhrase.times(value, scale)
            else { return nil }
            number.value = product + scale / 2
            number.length += 1
            number.scale = scale
        }
        return number.value <= CountText.maximum ? number : nil
    }

    /// A figure with a fraction whose scale stands behind the next figure: the 1.5 of "1.5 to 2 million".
    static func fraction(_ tokens: ArraySlice<SentenceToken>, _ language: Language, scale: Int64) -> NumberPhrase? {
        guard let figure = figure(tokens, language), !figure.fraction.isEmpty, let value = product(figure, scale) else {
            return nil
        }
        return NumberPhrase(value: value, length: figure.length, scale: scale)
    }

    // MARK: Digits

    private static func digits(_ tokens: ArraySlice<SentenceToken>, _ language: Language) -> NumberPhrase? {
        guard let figure = figure(tokens, language) else { return nil }
        let rest = tokens.dropFirst(figure.length)
        guard let next = rest.first, let scale = language.value(.scale, next.word) else {
            // Without a scale a count has no fraction.
            return figure.fraction.isEmpty && figure.whole <= CountText.maximum
                ? NumberPhrase(value: figure.whole, length: figure.length) : nil
        }
        guard let value = product(figure, scale) else { return nil }
        var length = figure.length + 1
        // "1.3 mln."
        if rest.dropFirst().first?.word == ".", next.word.count <= 4, rest.dropFirst().first?.isJoined == true,
            rest.dropFirst(2).first != nil
        {
            length += 1
        }
        return NumberPhrase(value: value, length: length, scale: scale)
    }

    /// Digits with their separators: the whole part, the digits of the fraction, and how many tokens they take.
    struct Figure: Hashable {
        var whole: Int64
        var fraction: String
        var length: Int
    }

    static func figure(_ tokens: ArraySlice<SentenceToken>, _ language: Language) -> Figure? {
        guard let first = tokens.first, first.isNumber, first.word.utf8.count <= 16 else { return nil }
        var digits = first.word
        var length = 1
        var separator: String?
        let all = Array(tokens.prefix(16))
        func group(_ index: Int) -> String? {
            index < all.count && all[index].isNumber ? all[index].word : nil
        }
        // Groups of three after a sign, or after a blank.
        if digits.utf8.count <= 3, digits.first != "0" {
            while length < all.count {
                let sign = all[length].word
                if all[length].isJoined, [",", ".", "'", "’"].contains(sign), separator == nil || separator == sign,
                    let next = group(length + 1), all[length + 1].isJoined, next.utf8.count == 3
                {
                    separator = sign
                    digits += next
                    length += 2
                } else if let next = group(length), !all[length].isJoined, next.utf8.count == 3,
                    separator == nil || separator == " "
                {
                    separator = " "
                    digits += next
                    length += 1
                } else {
                    break
                }
            }
        }
        // One group after the decimal separator is a number in thousands to some and a fraction to others.
        let groups = (digits.utf8.count - first.word.utf8.count) / 3
        var fraction = ""
        if separator == language.decimalSeparator && groups == 1 {
            let scaled = length < all.count && language.value(.scale, all[length].word) != nil
            guard scaled else { return nil }
            fraction = String(digits.suffix(3))
            digits = first.word
        } else if length + 1 < all.count, all[length].isJoined, all[length].word == language.decimalSeparator,
            let next = group(length + 1), all[length + 1].isJoined
        {
            fraction = next
            length += 2
        }
        guard let whole = Int64(digits) else { return nil }
        return Figure(whole: whole, fraction: fraction, length: length)
    }

    /// A figure times a scale, if that is a whole number in the range of counts.
    private static func product(_ figure: Figure, _ scale: Int64) -> Int64? {
        var value = figure.whole
        var rest = scale
        for digit in figure.fraction {
            guard rest % 10 == 0, let number = digit.wholeNumberValue else { return nil }
            rest /= 10
            let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = shifted.addingReportingOverflow(Int64(number))
            guard !overflow, !carry else { return nil }
            value = sum
        }
        return times(value, rest)
    }

    private static func times(_ value: Int64, _ scale: Int64) -> Int64? {
        let (product, overflow) = value.multipliedReportingOverflow(by: scale)
        return overflow || product > CountText.maximum ? nil : product
    }

    // MARK: Words

    private static func half(_ tokens: ArraySlice<SentenceToken>, _ language: Language) -> NumberPhrase? {
        guard let first = tokens.first else { return nil }
        for rule in language.rules(.half, beginning: first.word) {
            guard let length = PatternMatch.words(rule.pattern, tokens),
                let next = tokens.dropFirst(length).first, let scale = language.value(.scale, next.word), scale > 1,
                let parts = times(Int64(rule.meaning) ?? 50, scale), parts % 100 == 0
            else { continue }
            return NumberPhrase(value: parts / 100, length: length + 1, scale: scale, isDigits: false)
        }
        return nil
    }

    private static func words(_ tokens: ArraySlice<SentenceToken>, _ language: Language) -> NumberPhrase? {
        var (total, current, length): (Int64, Int64, Int) = (0, 0, 0)
        var hasNumber = false
        var lastScale = Int64.max
        var dozen: Int64 = 1
        let all = Array(tokens.prefix(NumberPhrase.longest))
        while length < all.count {
            var at = length
            // "Twenty-five", "two hundred and five".
            if hasNumber, all[at].word == "-" || !language.rules(.joint, beginning: all[at].word).isEmpty { at += 1 }
            guard at < all.count else { break }
            let word = all[at].word
            if let value = language.value(.number, word), value > 0 || !hasNumber {
                // "A million and a half" is no million and one.
                if at > length, !language.rules(.filler, beginning: word).isEmpty { break }
                // "Two three" is no number.
                guard
                    current == 0 || (current % 10 == 0 && value < 10 && current % 100 != 10)
                        || (current % 100 == 0 && value < 100)
                else { break }
                current += value
                hasNumber = true
            } else if let scale = language.value(.scale, word), hasNumber, at == length {
                if scale < 1000 {
                    guard current > 0, current < 10, let product = times(current, scale) else { break }
                    current = product
                    dozen = scale % 100 == 0 ? 1 : scale
                } else {
                    guard scale < lastScale, let product = times(max(1, current), scale) else { return nil }
                    lastScale = scale
                    total += product
                    current = 0
                }
            } else {
                break
            }
            length = at + 1
        }
        guard hasNumber, total + current <= CountText.maximum else { return nil }
        // "A" is a number only in "a hundred".
        if length == 1, !language.rules(.filler, beginning: all[0].word).isEmpty { return nil }
        let scale = lastScale == .max ? dozen : lastScale
        return NumberPhrase(value: total + current, length: length, scale: scale, isDigits: false)
    }
}
