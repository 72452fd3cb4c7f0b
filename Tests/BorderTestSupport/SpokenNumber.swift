/// Spells whole numbers in English, as one learns it at school: the oracle of the reader of number words.
package struct SpokenNumber {
    /// Whether tens and ones stand with a hyphen, hundreds with "and", and one hundred is "a hundred".
    package var hasHyphen = true
    package var hasAnd = true
    package var hasArticle = false

    package static let styles = [
        SpokenNumber(), SpokenNumber(hasHyphen: false), SpokenNumber(hasAnd: false), SpokenNumber(hasArticle: true),
        SpokenNumber(hasHyphen: false, hasAnd: false, hasArticle: true),
    ]

    private static let small = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = [
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]

    package func words(_ number: Int64) -> String {
        if number == 0 { return SpokenNumber.small[0] }
        var rest = number
        var parts: [String] = []
        for (scale, word) in [(1_000_000_000, "billion"), (1_000_000, "million"), (1000, "thousand")]
            as [(Int64, String)]
        where rest >= scale {
            parts.append(below1000(Int(rest / scale), isFirst: parts.isEmpty) + " " + word)
            rest %= scale
        }
        if rest > 0 {
            let joint = hasAnd && !parts.isEmpty && rest < 100 ? "and " : ""
            parts.append(joint + below1000(Int(rest), isFirst: parts.isEmpty))
        }
        return parts.joined(separator: " ")
    }

    private func below1000(_ number: Int, isFirst: Bool) -> String {
        guard number >= 100 else { return below100(number, isFirst: isFirst) }
        let hundreds =
            (isFirst && hasArticle && number / 100 == 1 ? "a" : SpokenNumber.small[number / 100]) + " hundred"
        if number % 100 == 0 { return hundreds }
        return hundreds + (hasAnd ? " and " : " ") + below100(number % 100, isFirst: false)
    }

    private func below100(_ number: Int, isFirst: Bool) -> String {
        guard number >= 20 else { return SpokenNumber.small[number] }
        let ones = number % 10
        return SpokenNumber.tens[number / 10]
            + (ones == 0 ? "" : (hasHyphen ? "-" : " ") + SpokenNumber.small[ones])
    }
}
