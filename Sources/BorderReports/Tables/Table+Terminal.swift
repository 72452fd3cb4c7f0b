public import BorderBytes
import BorderCore

extension Table {
    /// How wide a table is set where there is no terminal to ask.
    public static let widthWithoutTerminal = 100

    /// Writes the table as aligned text for people.
    ///
    /// Numbers have thousands separators and lean to the right, nested rows hang from `├` and `└`, what is missing is
    /// `–`. What is the same in every row is said once above the table; remarks, and long sources where there is no
    /// room, are numbered notes below. Where the table is wider than the terminal the least important columns leave
    /// and texts wrap between words; numbers are never cut. Nothing in the data can command the terminal.
    ///
    /// - Parameters:
    ///   - width: columns of the terminal; `nil` for as wide as it takes.
    ///   - styled: whether headings are bold and notes dim.
    ///   - sink: where to.
    /// - Throws: a failure of the sink.
    public func writeText(width: Int? = nil, styled: Bool = false, to sink: inout ByteSink) throws(OutputError) {
        let style = TerminalStyle(isOn: styled)
        let layout = TableLayout(self, width: width)
        if !title.isEmpty {
            for line in TextWrapping.lines(of: title.printable, width: width) {
                sink.append(style.bold(line) + "\n")
            }
        }
        for line in TextWrapping.lines(ofItems: layout.shared, width: width) { sink.append(line + "\n") }
        if !title.isEmpty || !layout.shared.isEmpty { sink.append("\n") }
        var numbered = TableNotes()
        // Headings over nothing would only be in the way of the notes, which say why.
        if layout.rowCount > 0 && !layout.slots.isEmpty {
            for line in layout.assemble(layout.headings, isHeading: true) { sink.append(style.bold(line) + "\n") }
            sink.append(layout.slots.map { String(repeating: "─", count: $0.width) }.joined(separator: "  ") + "\n")
            var number = 0
            try forEachRow(for: .screen) { row throws(OutputError) in
                for line in layout.lines(of: row, number: number, &numbered) { sink.append(line + "\n") }
                number += 1
                try sink.checkpoint()
            }
        }
        let below = (layout.omission.map { [$0] } ?? []) + notes.map(\.printable)
        if layout.rowCount > 0 && !(numbered.texts.isEmpty && below.isEmpty) { sink.append("\n") }
        for (index, text) in numbered.texts.enumerated() {
            let mark = TableLayout.note(index + 1) + " "
            let lines = TextWrapping.lines(of: text, width: width.map { max(8, $0 - mark.utf8.count) })
            for (place, line) in lines.enumerated() {
                sink.append((place == 0 ? mark : String(repeating: " ", count: mark.utf8.count)) + line + "\n")
            }
        }
        for note in below {
            for line in TextWrapping.lines(of: note, width: width) { sink.append(style.dim(line) + "\n") }
        }
        try sink.checkpoint()
    }
}

extension TableLayout {
    /// The headings, each in lines.
    fileprivate var headings: [[String]] {
        slots.map { TextWrapping.lines(of: $0.heading, width: max($0.width, 1)) }
    }

    /// The lines of a row, which are several where a cell had to wrap.
    fileprivate func lines(of row: TableRow, number: Int, _ notes: inout TableNotes) -> [String] {
        let tree = treeSlot
        let branch = tree == nil ? nil : branches[number]
        var lines = cells(of: row, &notes).enumerated().map { place, cell in
            let slot = slots[place]
            if slot.column.leansRight { return [cell] }
            let indent = place == tree ? branch?.width ?? 0 : 0
            return TextWrapping.lines(of: cell, width: max(1, slot.width - indent))
        }
        if let tree, let branch {
            // Branches go on beside every line of the row.
            let height = lines.map(\.count).max() ?? 0
            lines[tree] = (0..<height).map { line in
                let text = line < lines[tree].count ? lines[tree][line] : ""
                return (line == 0 ? branch.first : branch.further) + text
            }
        }
        return assemble(lines.map { $0.map(\.withoutTrailingBlanks) }, isHeading: false)
    }

    /// Sets the lines of each column side by side; headings stand on the line below them.
    fileprivate func assemble(_ cells: [[String]], isHeading: Bool) -> [String] {
        let height = cells.map(\.count).max() ?? 0
        return (0..<height).map { line in
            var text = ""
            var waiting = 0
            for (index, slot) in slots.enumerated() {
                let place = isHeading ? line - (height - cells[index].count) : line
                let cell = cells[index].indices.contains(place) ? cells[index][place] : ""
                let blank = max(0, slot.width - TerminalText.width(of: cell))
                // Blanks are written only when something follows them.
                if !cell.isEmpty {
                    let before = slot.column.leansRight ? blank : 0
                    text += String(repeating: " ", count: waiting + before) + cell
                    waiting = blank - before
                } else {
                    waiting += slot.width
                }
                waiting += Self.gap
            }
            return text
        }
    }
}

/// Bold and dim, if the terminal and its user want them.
struct TerminalStyle {
    var isOn: Bool

    func bold(_ text: String) -> String { isOn ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

    func dim(_ text: String) -> String { isOn ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
