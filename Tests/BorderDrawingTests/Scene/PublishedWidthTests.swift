import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

/// The width table against the advances published for Helvetica, to whose metrics Arial and Liberation Sans are cut: no
/// letter is taken for narrower, and wide substitutes of Arial are some fifth wider.
@Suite struct PublishedWidthTests {
    /// Thousandths of the size for U+0020...U+007E.
    private static let regular: [Int] = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ]
    private static let bold: [Int] = [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
        975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
        333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
        611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
    ]

    @Test func everyLetterOfASCII() throws {
        for (weight, table) in [(false, Self.regular), (true, Self.bold)] {
            #expect(table.count == 95)
            for (offset, thousandths) in table.enumerated() {
                let letter = String(try #require(Unicode.Scalar(0x20 + offset)))
                let width = TextWidth.of(letter, TextStyle(1000, .ink, bold: weight))
                #expect(width >= Double(thousandths) - 1, "\(letter) \(weight)")
                #expect(width <= 2 * Double(thousandths), "\(letter) \(weight)")
            }
        }
    }

    @Test(arguments: ["Kazakhstan", "98,000+", "Upper Lars (Dariali)", "Raja-Jooseppi", "21 Sept: mobilisation"])
    func wordsAreTheSumOfTheirLetters(text: String) {
        for size in [10, 11, 13, 19, 27] {
            let thousandths = text.unicodeScalars.reduce(0) { $0 + Self.regular[Int($1.value) - 0x20] }
            let width = TextWidth.of(text, TextStyle(size, .ink))
            #expect((1...1.25).contains(width / (Double(thousandths * size) / 1000)))
        }
    }

    /// Accents do not change the advance of these letters in any Helvetica.
    @Test func accentedLettersAreAsWideAsPlainOnes() {
        for (accented, plain) in zip("ÄÅÇÉÈÑÖØÜŠŽäåçéèñöøüšžčęőūļķ", "AACEENOOUSZaaceenoouszceoulk") {
            for weight in [false, true] {
                let style = TextStyle(1000, .ink, bold: weight)
                // Small l with a cedilla keeps its width; Ø keeps that of O.
                #expect(abs(TextWidth.of(String(accented), style) - TextWidth.of(String(plain), style)) <= 75)
            }
        }
    }

    /// Letters that Cyrillic and Greek share with Latin in form they share in width.
    @Test func lettersOfOneFormHaveOneWidth() {
        for (cyrillic, latin) in zip("АВЕКМНОРСТХаеорсух", "ABEKMHOPCTXaeopcyx") where cyrillic != "К" {
            for weight in [false, true] {
                let style = TextStyle(1000, .ink, bold: weight)
                let difference = TextWidth.of(String(cyrillic), style) - TextWidth.of(String(latin), style)
                #expect(abs(difference) <= 90, "\(cyrillic) \(difference)")
            }
        }
        #expect(TextWidth.of("Ω", TextStyle(1000, .ink)) > 700)
    }

    @Test func theSignsOfLabelsAreInTheTable() {
        let style = TextStyle(1000, .ink)
        for (sign, width) in [("–", 556), ("—", 1000), ("“", 333), ("”", 333), ("’", 222), ("…", 1000), ("≈", 549)] {
            #expect((Double(width) - 1...1.6 * Double(width)).contains(TextWidth.of(sign, style)), "\(sign)")
        }
        for sign in ["≤", "≥", "−", "°", "·", "→", "†", "•"] {
            #expect((300...1000).contains(TextWidth.of(sign, style)), "\(sign)")
        }
    }

    @Test func combiningMarksTakeNoRoomInAnyScript() {
        for (marked, plain) in [("е\u{301}", "е"), ("a\u{308}\u{304}", "a"), ("и\u{306}", "и")] {
            #expect(TextWidth.of(marked, .city) == TextWidth.of(plain, .city))
        }
    }

    @Test func unknownScriptsHaveRoom() {
        let style = TextStyle(100, .ink)
        // Georgian letters are wide in the fonts that have them.
        #expect(abs(TextWidth.of("ლ", style) - 69.34) < 0.1)
        #expect(abs(TextWidth.of("Ա", style) - 62) < 0.1)
        #expect(TextWidth.of("上", style) == 100 && TextWidth.of("😀", style) == 100)
        // No scalar is free but marks: everything visible takes room.
        for name in hostileNames where !PlainText.clean(name).isEmpty {
            #expect(TextWidth.of(PlainText.clean(name), style) > 0)
        }
    }

    @Test(arguments: 0..<40)
    func widthsAddUp(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let letters = Array("abcXYZ 0189,.–≈ёЖЩüß上😀ლ")
        func word() -> String {
            String(
                (0..<Int.random(in: 0...20, using: &random)).map { _ in letters.randomElement(using: &random) ?? "x" }
            )
        }
        let (one, other) = (word(), word())
        for style in [TextStyle.city, .title, .dek, .calloutValue] {
            let together = TextWidth.of(one + other, style)
            #expect(abs(together - TextWidth.of(one, style) - TextWidth.of(other, style)) < 1e-9)
        }
        var spaced = TextStyle.city
        spaced.letterSpacing = 2
        let count = Double(max(0, one.unicodeScalars.count - 1))
        #expect(abs(TextWidth.of(one, spaced) - TextWidth.of(one, .city) - 2 * count) < 1e-9)
    }

    @Test(arguments: 0..<40)
    func fittedTextFitsAndIsAStart(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let text = (0..<12).map { _ in hostileNames.randomElement(using: &random) ?? "" }.joined(separator: " ")
        let clean = PlainText.clean(text)
        for width in [20.0, 60, 200, 900] {
            let fitted = PlainText.fit(text, .dek, width: width)
            #expect(TextWidth.of(fitted, .dek) <= width)
            if fitted != clean {
                #expect(fitted.hasSuffix("…"))
                #expect(clean.hasPrefix(String(fitted.dropLast())))
            }
        }
    }

    @Test(arguments: 0..<30)
    func wrappedWordsAreTheWordsInOrder(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let words = (0..<40).map { _ in String(repeating: "w", count: Int.random(in: 1...9, using: &random)) }
        let text = words.joined(separator: "  \n")
        let lines = PlainText.wrap(text, .dek, width: 150, lines: 99)
        #expect(lines.joined(separator: " ") == words.joined(separator: " "))
        for (line, next) in zip(lines, lines.dropFirst()) {
            #expect(TextWidth.of(line, .dek) <= 150)
            // The next word would not have fitted.
            let first = next.prefix { $0 != " " }
            #expect(TextWidth.of(line + " " + first, .dek) > 150)
        }
        let short = PlainText.wrap(text, .dek, width: 150, lines: 3)
        #expect(short.prefix(2) == lines.prefix(2) && short.count == 3 && short[2].hasSuffix("…"))
    }

    @Test func sizesAndBoxes() {
        for style in [TextStyle.title, .city, .smallCountry, .footer] {
            let line = TextLine("Hg", at: Position(x: 100, y: 50), style)
            #expect(abs(line.box.height - 1.15 * Double(style.size)) < 1e-9)
            // Capitals (0.72 of the size) and descenders (0.21) are inside.
            #expect(line.box.min.y <= 50 - 0.72 * Double(style.size))
            #expect(line.box.max.y >= 50 + 0.21 * Double(style.size))
            #expect(style.size >= 10)
        }
    }
}
