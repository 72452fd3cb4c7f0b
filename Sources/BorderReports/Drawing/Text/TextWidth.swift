/// Widths of text from a table of letters, the larger one of Arial and DejaVu Sans for each: what has room by them has
/// room in either font. Kerning is left out, so the error is on the safe side.
package enum TextWidth {
    /// The width of a text in px.
    package static func of(_ text: String, _ style: TextStyle) -> Double {
        var units = 0
        var letters = 0
        for scalar in text.unicodeScalars {
            units += advance(scalar, bold: style.isBold)
            letters += 1
        }
        // The space after the last letter is not seen.
        return Double(units) * Double(style.size) / 2048 + style.letterSpacing * Double(max(0, letters - 1))
    }

    /// The height of a line's box, in px.
    static func lineHeight(_ style: TextStyle) -> Double { 1.15 * Double(style.size) }

    /// From the middle of a line to its baseline, in px.
    static func baselineOffset(_ style: TextStyle) -> Double { 0.33 * Double(style.size) }

    /// The advance of one letter in 2048ths of the size.
    private static func advance(_ scalar: Unicode.Scalar, bold: Bool) -> Int {
        let code = scalar.value
        let width: UInt16
        switch code {
        case 0x20...0x17F:
            let table = bold ? LetterWidths.boldLatin : LetterWidths.regularLatin
            width = table[Int(code - 0x20)]
        case 0x386...0x4FF:
            let table = bold ? LetterWidths.boldGreekCyrillic : LetterWidths.regularGreekCyrillic
            width = table[Int(code - 0x386)]
        case 0x2010...0x203A:
            let table = bold ? LetterWidths.boldPunctuation : LetterWidths.regularPunctuation
            width = table[Int(code - 0x2010)]
        default:
            width = (bold ? LetterWidths.boldSigns : LetterWidths.regularSigns)[code] ?? 0
        }
        if width > 0 { return Int(width) }
        // Signs that combine with the letter before them take no room.
        if scalar.properties.generalCategory == .nonspacingMark { return 0 }
        // Georgian letters are wider than Latin ones.
        if (0x10A0...0x10FF).contains(code) { return bold ? 1_560 : 1_420 }
        // A viewer takes another font for these: square scripts and emoji are about as wide as high, others narrower.
        return code >= 0x2E80 ? 2048 : 1270
    }
}
