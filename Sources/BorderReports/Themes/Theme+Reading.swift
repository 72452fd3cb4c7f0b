package import BorderBytes
import BorderCore

extension Theme {
    /// Reads a theme: a YAML map of tokens to colours, such as `out: "#BF3F0A"`, and `font`. A token that it does not name keeps its
    /// usual colour.
    ///
    /// - Parameters:
    ///   - source: the file.
    ///   - name: what messages call it.
    /// - Returns: the theme.
    /// - Throws: what is no theme, with line and column; and two colours that cannot be told apart where one stands on
    ///   the other, with their ratio.
    package static func read(from source: ByteSource, named name: String) throws(IntakeError) -> Theme {
        let bytes = try readBytes(from: source, named: name, limit: YAMLText.maximumBytes)
        let node = try YAMLText.read(bytes, named: name)
        func refusal(_ at: YAMLNode, _ found: String, _ expected: String, _ advice: String)
            -> IntakeError
        {
            YAMLText.trouble(name, at.line, at.column, found, expected, advice)
        }
        guard let members = node.members else {
            throw refusal(
                node,
                "the theme is \(node.kind)",
                "a map of tokens to colours",
                "write lines such as out: \"#BF3F0A\""
            )
        }
        var theme = Theme.usual
        var places: [Ink: YAMLNode] = [:]
        var fonts = 0
        for member in members {
            if member.key.text == "font" {
                fonts += 1
                guard fonts == 1, let family = member.value.text.flatMap(Theme.family) else {
                    throw refusal(
                        member.value,
                        "'\(member.value.text ?? member.value.kind)' is no family of letters",
                        "one name of letters, digits, blanks and hyphens, once",
                        "write a line such as font: Source Sans 3"
                    )
                }
                theme.font = family
                continue
            }
            guard let word = member.key.text, let ink = Ink(rawValue: word) else {
                throw refusal(
                    member.key,
                    "'\(member.key.text ?? member.key.kind)' is no token",
                    (Ink.allCases.map(\.rawValue) + ["font"]).joined(separator: ", "),
                    "name one of them"
                )
            }
            guard places[ink] == nil else {
                throw refusal(
                    member.key,
                    "'\(word)' stands there twice",
                    "each token once",
                    "leave one out"
                )
            }
            guard let colour = member.value.text.flatMap(Theme.colour) else {
                throw refusal(
                    member.value,
                    "'\(member.value.text ?? member.value.kind)' is no colour",
                    "six hexadecimal digits behind #, such as \"#BF3F0A\"",
                    "write it in quotes: # begins a remark"
                )
            }
            theme[ink] = colour
            places[ink] = member.value
        }
        if let weak = theme.weakest {
            let place = places[weak.sign] ?? places[weak.ground] ?? node
            throw refusal(
                place,
                "\(weak.sign.rawValue) \(theme.hex(weak.sign)) on \(weak.ground.rawValue) \(theme.hex(weak.ground)) has a "
                    + "contrast of \(Theme.words(weak.ratio))",
                "\(Theme.words(weak.least)) at least",
                "make one of them darker or lighter"
            )
        }
        return theme
    }

    /// A name that can stand in a drawing as it is.
    private static func family(_ text: String) -> String? {
        let isName = text.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || ("0"..."9").contains($0) || " -".unicodeScalars.contains($0)
        }
        return isName && text.unicodeScalars.first?.properties.isAlphabetic == true && text.count <= 60 ? text : nil
    }

    /// `#BF3F0A` as a number.
    private static func colour(_ text: String) -> UInt32? {
        guard text.utf8.count == 7, text.hasPrefix("#"),
            text.dropFirst().utf8.allSatisfy({ byte in
                (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF)
            })
        else { return nil }
        return UInt32(text.dropFirst(), radix: 16)
    }

    /// `3.2:1`, rounded down, so that what fails never reads as if it passed.
    private static func words(_ ratio: Double) -> String {
        let tenths = Int((ratio * 10).rounded(.down))
        return "\(tenths / 10).\(tenths % 10):1"
    }
}
