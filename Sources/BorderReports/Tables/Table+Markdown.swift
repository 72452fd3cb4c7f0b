public import BorderBytes
import BorderCore

extension Table {
    /// Writes the table as Markdown for tickets, wikis and chats: what is the same in every row above, remarks as
    /// numbered notes below, numbers to the right.
    ///
    /// - Throws: a failure of the sink.
    public func writeMarkdown(to sink: inout ByteSink) throws(OutputError) {
        let layout = TableLayout(self, width: nil)
        if !title.isEmpty { sink.append("**\(title.markdown)**\n\n") }
        if !layout.shared.isEmpty { sink.append(layout.shared.map(\.markdown).joined(separator: " · ") + "\n\n") }
        var numbered = TableNotes()
        if layout.rowCount > 0 && !layout.slots.isEmpty {
            sink.append("| " + layout.slots.map(\.heading.markdown).joined(separator: " | ") + " |\n")
            sink.append("|" + layout.slots.map { $0.column.leansRight ? " ---: |" : " --- |" }.joined() + "\n")
            let tree = layout.treeSlot
            try forEachRow(for: .screen) { row throws(OutputError) in
                var cells = layout.cells(of: row, &numbered).map(\.markdown)
                if let tree, row.level > 0 {
                    cells[tree] = String(repeating: "&nbsp;&nbsp;", count: row.level - 1) + "└ " + cells[tree]
                }
                sink.append("| " + cells.joined(separator: " | ") + " |\n")
                try sink.checkpoint()
            }
            sink.append("\n")
        }
        for (index, text) in numbered.texts.enumerated() {
            sink.append("\\[\(index + 1)\\] \(text.markdown)  \n")
        }
        if !numbered.texts.isEmpty && !notes.isEmpty { sink.append("\n") }
        for note in notes { sink.append("\(note.printable.markdown)  \n") }
        try sink.checkpoint()
    }
}

extension String {
    /// The text with everything escaped that Markdown or a table in it would take for markup.
    var markdown: String {
        var text = ""
        for character in self.printable {
            if "\\`*_{}[]<>#|~".contains(character) { text.append("\\") }
            text.append(character)
        }
        return text
    }
}
