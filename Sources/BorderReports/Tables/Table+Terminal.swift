package import BorderBytes
import BorderCore

extension Table {
    /// Writes the table as aligned text for people.
    ///
    /// Numbers have thousands separators and lean to the right, nested rows hang from `├` and `└`, what is missing is
    /// `–`. If the table is wider than the terminal its text columns wrap, the last one first; numbers are never cut.
    /// Nothing in the data can command the terminal.
    ///
    /// - Parameters:
    ///   - width: columns of the terminal; `nil` for as wide as it takes.
    ///   - styled: whether headings are bold and notes dim.
    ///   - sink: where to.
    /// - Throws: a failure of the sink.
    package func writeText(width: Int? = nil, styled: Bool = false, to sink: inout ByteSink) throws(OutputError) {
        let style = TerminalStyle(isOn: styled)
        if !title.isEmpty {
            sink.append(style.bold(title.printable))
            sink.append("\n\n")
        }
        let layout = TerminalLayout(self, width: width)
        // Headings over nothing would only be in the way of the notes, which say why.
        if !layout.columns.isEmpty && !rows.isEmpty {
            for line in layout.headingLines { sink.append(style.bold(line) + "\n") }
            sink.append(layout.rule + "\n")
        }
        for row in rows.indices {
            for line in layout.lines(ofRow: row) { sink.append(line + "\n") }
            try sink.checkpoint()
        }
        if !notes.isEmpty && !rows.isEmpty { sink.append("\n") }
        for note in notes {
            let text = note.printable
            for line in TextWrapping.lines(of: text, width: width) { sink.append(style.dim(line) + "\n") }
        }
        try sink.checkpoint()
    }
}

/// Bold and dim, if the terminal and its user want them.
struct TerminalStyle {
    var isOn: Bool

    func bold(_ text: String) -> String { isOn ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

    func dim(_ text: String) -> String { isOn ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
