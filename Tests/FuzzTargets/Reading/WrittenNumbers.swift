import BorderTestSupport

/// The numbers that a sentence can be said to hold, by somebody who knows digits, separators and words of size and
/// nothing else: the oracle of what a row of it may say.
struct WrittenNumbers {
    private let words: String
    private let isEnglish: Bool
    /// Every whole number that neighbouring groups of digits make, and the size of the fraction behind it.
    private var figures: Set<Figure> = []

    private struct Figure: Hashable {
        var digits: Int64
        var fractionDigits: Int
    }

    private static let separators: Set<Character> = [",", ".", "'", "’", " ", "\u{A0}", "\u{202F}", "\u{2009}"]
    private static let scales: [(words: [String], scale: Int64)] = [
        (["hundred"], 100), (["thousand", "k"], 1000), (["million", "m", "mln", "mn"], 1_000_000),
        (["billion", "bn"], 1_000_000_000), (["dozen"], 12),
    ]

    init(_ sentence: String, isEnglish: Bool) {
        // Blanks are one blank to whoever reads.
        let sentence = sentence.split { $0.isWhitespace }.joined(separator: " ")
        words = sentence.lowercased().replacing("-", with: " ").split { $0.isWhitespace }.joined(separator: " ")
        self.isEnglish = isEnglish
        var groups: [String] = []
        // Whether the last sign was a digit, or a separator behind one.
        var isDigit = false
        // The group of digits before a dash: in "5-6,000" it stands for as many thousands as the other.
        var beforeDash: String?
        for character in sentence + "x" {
            if character.isASCII, character.isNumber {
                if isDigit, let last = groups.indices.last {
                    groups[last].append(character)
                } else {
                    groups.append(String(character))
                }
                isDigit = true
            } else if WrittenNumbers.separators.contains(character), isDigit {
                isDigit = false
            } else {
                add(groups, behind: beforeDash)
                beforeDash = isDigit && "-–—".contains(character) ? groups.last : nil
                groups = []
                isDigit = false
            }
        }
    }

    private mutating func add(_ groups: [String], behind other: String?) {
        if let other {
            // "5-6000" has its thousands without a separator.
            if let first = groups.first, first.count > 3, first.hasSuffix("000"), let value = Int64(other + "000") {
                figures.insert(Figure(digits: value, fractionDigits: 0))
            }
            for end in groups.indices.dropFirst() {
                Int64(other + groups[1...end].map { _ in "000" }.joined()).map {
                    _ = figures.insert(Figure(digits: $0, fractionDigits: 0))
                }
            }
        }
        for start in groups.indices {
            var digits = ""
            for end in groups[start...].indices.prefix(8) {
                digits += groups[end]
                guard let whole = Int64(digits) else { break }
                figures.insert(Figure(digits: whole, fractionDigits: 0))
                if end > start { figures.insert(Figure(digits: whole, fractionDigits: groups[end].count)) }
            }
        }
    }

    /// Whether the sentence says a number.
    func holds(_ value: Int64) -> Bool {
        let scales = isEnglish ? WrittenNumbers.scales.filter { has($0.words) } : WrittenNumbers.scales
        let sizes = [1] + scales.map(\.scale)
        let hasHalf = !isEnglish || words.contains("half") || words.contains("½")
        for figure in figures {
            for size in sizes {
                var divisor: Int64 = 1
                for _ in 0..<min(figure.fractionDigits, 18) { divisor *= 10 }
                let (product, overflow) = figure.digits.multipliedReportingOverflow(by: size)
                guard !overflow, product % divisor == 0 else { continue }
                if product / divisor == value || hasHalf && product / divisor + size / 2 == value { return true }
            }
        }
        return isSpoken(value)
    }

    /// Whether a word of size stands alone or behind digits.
    private func has(_ names: [String]) -> Bool {
        names.contains { name in
            words.split { !$0.isLetter }.contains { $0 == name || $0 == name + "s" }
        }
    }

    /// Whether the number stands there in English words; other languages are not judged.
    private func isSpoken(_ value: Int64) -> Bool {
        guard isEnglish, !words.contains("half"), !words.contains("dozen") else { return true }
        // "A hundred" behind other words of a number is one hundred.
        var spoken = words.replacing(" and ", with: " ")
        for size in ["hundred", "thousand", "million"] { spoken = spoken.replacing(" a \(size)", with: " one \(size)") }
        return SpokenNumber.styles.contains { style in
            var number = style.words(value).replacing("-", with: " ").replacing(" and ", with: " ")
            if spoken.contains(number) { return true }
            // "A hundred thousand" and "hundred thousand" are the same.
            for article in ["one ", "a "] where number.hasPrefix(article) { number.removeFirst(article.count) }
            return spoken.contains(number)
        }
    }
}
