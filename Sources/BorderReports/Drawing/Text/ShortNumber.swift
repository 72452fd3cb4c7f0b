/// A number of five digits and more as thousands, millions and more, with two or three digits: `98k`, `1.2M`.
struct ShortNumber {
    private let value: UInt64
    private let language: MapLanguage

    /// `nil` for numbers that are short already.
    init?(_ value: UInt64, language: MapLanguage) {
        guard value >= 10_000 else { return nil }
        (self.value, self.language) = (value, language)
    }

    /// The words: whole thousands, and a tenth where there is but one digit before it.
    var words: String {
        // What rounds to a thousand of one unit is one of the next.
        let units: [(size: UInt64, words: String)] = [
            (1_000, "*k"), (1_000_000, "*M"), (1_000_000_000, "*bn"), (1_000_000_000_000, "*tn"),
        ]
        let unit = units.first { ShortNumber.rounded(value, $0.size) < 1_000 } ?? units[3]
        let tenths = ShortNumber.rounded(value, unit.size / 10)
        let text =
            tenths >= 100 || tenths % 10 == 0
            ? "\(ShortNumber.rounded(value, unit.size))" : "\(tenths / 10)\(language.decimalSign)\(tenths % 10)"
        return language(unit.words, text)
    }

    /// A text with its numbers shortened: `1.2M–2.3M` for `1,234,567–2,345,678`.
    static func all(in text: String, language: MapLanguage) -> String {
        var short = ""
        var rest = text[...]
        while let first = rest.first {
            let piece = rest.prefix { first.isWholeNumber ? $0.isWholeNumber || $0 == "," : !$0.isWholeNumber }
            rest = rest.dropFirst(piece.count)
            let value = first.isWholeNumber ? UInt64(piece.filter { $0 != "," }) : nil
            short += value.flatMap { ShortNumber($0, language: language)?.words } ?? language.parted(String(piece))
        }
        return short
    }

    private static func rounded(_ value: UInt64, _ size: UInt64) -> UInt64 {
        let (whole, rest) = value.quotientAndRemainder(dividingBy: size)
        return whole + (rest >= size - rest ? 1 : 0)
    }
}
