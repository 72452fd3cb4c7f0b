import BorderSystem

/// What the bytes beyond ASCII of a text would be as letters in one code page or another, and how much like a language
/// that is.
struct LetterLook {
    /// A code page with the languages that are written in it.
    private struct Page {
        var encoding: TextEncoding
        var use: Use
        /// What each byte from 0x80 on stands for, and what that is among letters.
        var letters: [Unicode.Scalar?]
        var kinds: [Sign]
        var vowels: [Bool]
        var isLatin: Bool
        /// The share of each byte in each language; `nil` for a letter that it has not.
        var shares: [[Double?]]

        /// Whether texts are read in a page. Else it is there to say that a text may be none of the others, unless it
        /// is of times long past.
        enum Use { case read, known, old }

        init(_ name: String, _ languages: [WrittenLanguage], _ use: Use) {
            encoding = TextEncoding(known: name)
            self.use = use
            let letters = encoding.letters
            let kinds = letters.map { $0.map(Sign.init) ?? .nothing }
            shares = languages.map { language in
                letters.indices.map { kinds[$0].isLetter ? letters[$0].flatMap(language.share) : LetterLook.sign }
            }
            isLatin = languages.contains(where: \.isLatin)
            vowels = letters.map { $0.map(WrittenLanguage.isVowel) ?? false }
            (self.letters, self.kinds) = (letters, kinds)
        }
    }

    /// What a page makes of the text.
    private struct Reading {
        var page: Page
        /// How likely it is, as a logarithm.
        var score: Double
        /// Whether nine letters of ten are those of one language, and stand where it puts them.
        var isSound: Bool
        /// Whether all letters are those of languages of the page, which is not old, and stand where these put them.
        var isPossible: Bool
    }

    /// How the letters and signs of the words stand in a page.
    private struct Shape {
        /// Letters and signs that stand where nobody puts them.
        var odd = 0
        /// Words with letters of ASCII among others, and words of two and more letters without any.
        var (mixed, unmixed) = (0, 0)
        /// How much less or more likely the words are for their capitals and their order of vowels.
        var score = 0.0
    }

    private static let pages: [Page] = [
        ("windows-1252", WrittenLanguage.western, .read), ("windows-1250", WrittenLanguage.central, .read),
        ("ISO-8859-2", WrittenLanguage.central, .read), ("windows-1251", WrittenLanguage.cyrillic, .read),
        ("ISO-8859-15", WrittenLanguage.western, .known), ("windows-1257", WrittenLanguage.baltic, .known),
        ("windows-1254", WrittenLanguage.western + [WrittenLanguage.turkish], .known),
        ("ISO-8859-3", WrittenLanguage.southern, .known), ("ISO-8859-4", WrittenLanguage.baltic, .known),
        ("ISO-8859-16", WrittenLanguage.central + [WrittenLanguage.romanian], .known),
        ("windows-1253", [WrittenLanguage.greek], .known),
        ("windows-1255", [WrittenLanguage.hebrew], .known), ("windows-1256", [WrittenLanguage.arabic], .known),
        ("ISO-8859-5", WrittenLanguage.cyrillic, .known), ("KOI8-U", WrittenLanguage.cyrillic, .known),
        ("CP866", WrittenLanguage.cyrillic, .known), ("MAC-CYRILLIC", WrittenLanguage.cyrillic, .known),
        ("CP850", WrittenLanguage.western, .old), ("CP852", WrittenLanguage.central, .old),
        ("MACINTOSH", WrittenLanguage.western, .old), ("MAC-CENTRALEUROPE", WrittenLanguage.central, .old),
    ].map { Page($0, $1, $2) }

    /// Another reading that is fifty times less likely is none.
    private static let margin = 4.0
    /// The share of a sign.
    private static let sign = 0.08
    /// How likely a letter is that a language has not, and what stands where nobody puts it, as logarithms.
    private static let (strange, odd) = (-8.5, -9.0)
    /// How much less likely a word is in capitals.
    private static let shouted = -1.0
    /// How much less likely an old page is.
    private static let old = -3.0
    /// With fewer letters nothing is told between two readings that are both possible.
    private static let fewestLetters = 4
    /// Texts with more words need not be looked at any longer.
    private static let mostWords = 5000

    /// Words with bytes beyond ASCII, each once: a name that stands in every row says no more than one that does not.
    private var words: [ArraySlice<UInt8>] = []
    /// How often each byte from 0x80 on is in them.
    private var counts = [Int](repeating: 0, count: 128)

    /// Looks at the words of a text.
    init(_ bytes: ArraySlice<UInt8>) {
        var seen: Set<ArraySlice<UInt8>> = []
        for word in bytes.split(whereSeparator: { $0 < 0x80 && !Self.isLetter($0) })
        where word.contains(where: { $0 >= 0x80 }) && seen.insert(word).inserted {
            words.append(word)
            for byte in word where byte >= 0x80 { counts[Int(byte) - 0x80] += 1 }
            if words.count == Self.mostWords { return }
        }
    }

    /// The encoding in which the text is likely, where it is the same text in all encodings in which it is; else `nil`.
    var encoding: TextEncoding? {
        let readings = Self.pages.compactMap(reading)
        guard let best = readings.max(by: { $0.score < $1.score }), best.isSound else { return nil }
        let used = counts.indices.filter { counts[$0] > 0 }
        let others = readings.filter { other in used.contains { other.page.letters[$0] != best.page.letters[$0] } }
        guard !others.contains(where: { $0.score > best.score - Self.margin }) else { return nil }
        let isFew = used.reduce(0) { $0 + counts[$1] } < Self.fewestLetters
        guard !isFew || !others.contains(where: \.isPossible) else { return nil }
        let read = readings.filter { $0.page.use == .read && $0.score > best.score - Self.margin }
        return read.max { $0.score < $1.score }?.page.encoding
    }

    /// The text in a page; `nil` where it has bytes that stand for nothing there, or for what no text has.
    private func reading(_ page: Page) -> Reading? {
        guard page.letters.count == counts.count else { return nil }
        let used = counts.indices.filter { counts[$0] > 0 }
        guard page.use != .read || used.allSatisfy({ page.kinds[$0] != .nothing }) else { return nil }
        let shape = shape(page.kinds, page.vowels)
        let odd = shape.odd + (page.isLatin ? shape.unmixed : shape.mixed)
        let shares = page.shares
        let strangers = shares.map { shares in used.reduce(0) { $0 + (shares[$1] == nil ? counts[$1] : 0) } }
        let chances = shares.map { $0.map { $0.map { log($0) } ?? Self.strange } }
        let scores = chances.map { chances in used.reduce(0.0) { $0 + Double(counts[$1]) * chances[$1] } }
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return nil }
        let all = used.reduce(0) { $0 + counts[$1] }
        return Reading(
            page: page,
            score: max(scores[best], mixture(chances)) + shape.score + Double(odd) * Self.odd
                + (page.use == .old ? Self.old : 0),
            isSound: (odd + strangers[best]) * 10 <= all,
            isPossible: page.use != .old && odd == 0
                && used.allSatisfy { place in shares.contains { $0[place] != nil } }
        )
    }

    /// How likely the words are if each may be of another language.
    private func mixture(_ chances: [[Double]]) -> Double {
        words.reduce(0.0) { score, word in
            let each = chances.map { chances in
                word.reduce(0.0) { $1 < 0x80 ? $0 : $0 + chances[Int($1) - 0x80] }
            }
            return score + log(each.reduce(0.0) { $0 + exp($1) } / Double(each.count))
        }
    }

    private func shape(_ kinds: [Sign], _ vowels: [Bool]) -> Shape {
        var shape = Shape()
        let hasVowels = vowels.contains(true)
        for word in words {
            var (ascii, small, capital) = (0, 0, 0)
            func endWord() {
                let other = small + capital
                if ascii > 0 && other > 0 { shape.mixed += 1 }
                if ascii == 0 && other > 1 {
                    shape.unmixed += 1
                    if small == 0 { shape.score += Self.shouted }
                }
                (ascii, small, capital) = (0, 0, 0)
            }
            var (left, before) = (Sign?.none, UInt8(0))
            for place in word.indices {
                let byte = word[place]
                let sign = Sign.of(byte, kinds)
                let right = place + 1 < word.endIndex ? Sign.of(word[place + 1], kinds) : nil
                if byte >= 0x80 || before >= 0x80, sign.isOdd(after: left, before: right) { shape.odd += 1 }
                switch sign {
                case _ where !sign.isLetter: endWord()
                case _ where byte < 0x80: ascii += 1
                case .capital: capital += 1
                default: small += 1
                }
                if hasVowels, sign.isLetter, left?.isLetter == true, byte >= 0x80, before >= 0x80 {
                    let (first, second) = (vowels[Int(before) - 0x80], vowels[Int(byte) - 0x80])
                    shape.score += WrittenLanguage.gain(ofVowel: second, afterVowel: first)
                }
                (left, before) = (sign, byte)
            }
            endWord()
        }
        return shape
    }

    fileprivate static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}

/// What a sign is among letters.
private enum Sign {
    case small, capital
    /// A letter that only ends words, and one that is neither small nor capital.
    case final, letter
    /// What may stand anywhere, such as an apostrophe.
    case free
    case dash
    /// What stands before or behind a word, and within none.
    case quote
    /// What stands before a word.
    case opening
    /// What stands beside no letter.
    case apart
    /// What no text has.
    case nothing

    init(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "’", "·": self = .free
        case "–", "—": self = .dash
        case "«", "»", "‹", "›", "“", "”", "‘", "…", "²", "³", "\u{A0}": self = .quote
        case "„", "‚", "¡", "¿": self = .opening
        case "§", "°", "¼", "½", "¾", "±", "×", "÷", "µ", "€", "£", "•", "©", "®", "™", "№": self = .apart
        case "ם", "ן", "ך", "ף", "ץ", "ς": self = .final
        case _ where !scalar.properties.isAlphabetic: self = .nothing
        case _ where scalar.properties.isLowercase: self = .small
        case _ where scalar.properties.isUppercase: self = .capital
        default: self = .letter
        }
    }

    /// What a byte of a word is.
    static func of(_ byte: UInt8, _ kinds: [Sign]) -> Sign {
        byte < 0x80 ? byte & 0x20 == 0 ? .capital : .small : kinds[Int(byte) - 0x80]
    }

    var isLetter: Bool {
        switch self {
        case .small, .capital, .final, .letter: true
        default: false
        }
    }

    /// Whether nobody puts it between these two.
    func isOdd(after left: Sign?, before right: Sign?) -> Bool {
        let (isBehind, isInFront) = (left?.isLetter == true, right?.isLetter == true)
        return switch self {
        case .capital: left == .small
        case .small, .letter, .free: false
        case .nothing: true
        case .final: isInFront
        case .dash: isBehind && right == .small
        case .quote: isBehind && isInFront
        case .opening: isBehind
        case .apart: isBehind || isInFront
        }
    }
}
