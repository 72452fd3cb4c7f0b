/// Text from data made fit to draw: one line, no control characters, no direction tricks, never endless.
enum PlainText {
    /// The text with control characters and line ends as blanks and no runs of blanks.
    static func clean(_ text: String) -> String {
        var cleaned = String.UnicodeScalarView()
        var lastWasBlank = true
        for scalar in text.unicodeScalars {
            if isInvisible(scalar) {
                guard !lastWasBlank else { continue }
                cleaned.append(" ")
                lastWasBlank = true
            } else {
                cleaned.append(scalar)
                lastWasBlank = scalar == " "
            }
        }
        while cleaned.last == " " { cleaned.removeLast() }
        return String(cleaned)
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x21, 0x7F...0x9F, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF,
            0xFFFE, 0xFFFF:
            true
        default: false
        }
    }

    /// The text, or its start with "…" where it is wider than `width` px.
    static func fit(_ text: String, _ style: TextStyle, width: Double) -> String {
        let cleaned = clean(text)
        guard TextWidth.of(cleaned, style) > width else { return cleaned }
        var kept = ""
        for character in cleaned {
            guard TextWidth.of(kept + String(character) + "…", style) <= width else { break }
            kept.append(character)
        }
        while kept.last == " " { kept.removeLast() }
        return kept + "…"
    }

    /// The text as at most `count` lines no wider than `width` px, broken at blanks.
    static func wrap(_ text: String, _ style: TextStyle, width: Double, lines count: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var words = clean(text).split(separator: " ")[...]
        while let word = words.first {
            let longer = line.isEmpty ? String(word) : line + " " + word
            if line.isEmpty || TextWidth.of(longer, style) <= width {
                line = longer
                words = words.dropFirst()
                continue
            }
            if lines.count == count - 1 {
                line += " " + words.joined(separator: " ")
                words = []
                break
            }
            lines.append(fit(line, style, width: width))
            line = ""
        }
        if !line.isEmpty { lines.append(fit(line, style, width: width)) }
        return lines
    }
}
