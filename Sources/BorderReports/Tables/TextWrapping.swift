/// Breaks text into lines for a terminal.
enum TextWrapping {
    /// The text in lines of at most `width` columns, broken at spaces where there are any; at least one line. A `nil`
    /// width does not break.
    static func lines(of text: String, width: Int?) -> [String] {
        guard let width, TerminalText.width(of: text) > width else { return [text] }
        let room = max(width, 2)
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(separator: " ") {
            let length = TerminalText.width(of: String(word))
            if used > 0 && used + 1 + length <= room {
                line += " " + word
                used += 1 + length
                continue
            }
            if used > 0 { lines.append(line) }
            line = ""
            used = 0
            // A word longer than a line is broken anywhere.
            for character in word {
                let step = TerminalText.width(of: character)
                if used + step > room {
                    lines.append(line)
                    line = ""
                    used = 0
                }
                line.append(character)
                used += step
            }
        }
        if !line.isEmpty || lines.isEmpty { lines.append(line) }
        return lines
    }

    /// Items side by side with `·` between, in lines of at most `width` columns; an item is broken only where it is
    /// longer than a line. Nothing for no items.
    static func lines(ofItems items: [String], width: Int?) -> [String] {
        var lines: [String] = []
        for item in items {
            if let last = lines.last, width.map({ TerminalText.width(of: "\(last) · \(item)") <= $0 }) ?? true {
                lines[lines.count - 1] = "\(last) · \(item)"
            } else {
                lines += TextWrapping.lines(of: item, width: width)
            }
        }
        return lines
    }
}
