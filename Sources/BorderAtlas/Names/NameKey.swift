/// What is left of a name when case, accents, dashes and script are taken away: `Верхний Ларс` and `VERKHNIY-LARS`
/// have the same key.
///
/// Letters become lower case and lose their accents, Cyrillic and Georgian letters are spelled in Latin ones,
/// apostrophes and signs of softness go, everything else that is no letter or digit becomes one space.
package enum NameKey {
    /// The key of a text.
    package static func fold(_ text: some StringProtocol) -> String {
        var key = ""
        var isGap = false
        for scalar in text.lowercased().unicodeScalars {
            if let ascii = asciiLetterOrDigit(scalar) {
                if isGap && !key.isEmpty { key += " " }
                isGap = false
                key.unicodeScalars.append(ascii)
                continue
            }
            if (0x300...0x36F).contains(scalar.value) { continue }
            if let spelled = Spelling.latin[scalar] {
                if spelled.isEmpty { continue }
                if isGap && !key.isEmpty { key += " " }
                isGap = false
                key += spelled
            } else if scalar.value > 127 && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil) {
                if isGap && !key.isEmpty { key += " " }
                isGap = false
                key.unicodeScalars.append(scalar)
            } else {
                isGap = true
            }
        }
        return key
    }

    private static func asciiLetterOrDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        (97...122).contains(scalar.value) || (48...57).contains(scalar.value) ? scalar : nil
    }
}
