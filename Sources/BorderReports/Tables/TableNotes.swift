/// The numbered notes below a table, in the order in which its rows name them.
struct TableNotes {
    private var numbers: [String: Int] = [:]
    private(set) var texts: [String] = []

    /// `[3]` for a text; the same for the same text.
    mutating func mark(_ text: String) -> String {
        if let number = numbers[text] { return TableLayout.note(number) }
        texts.append(text)
        numbers[text] = texts.count
        return TableLayout.note(texts.count)
    }
}

extension TableLayout {
    /// The cells of a row as they are shown, long ones as numbers of notes.
    func cells(of row: TableRow, _ notes: inout TableNotes) -> [String] {
        slots.map { slot in
            let setting = slot.column.setting
            guard setting == .remark else {
                guard let text = row.text(slot.index, slot.column) else { return TableLayout.missing }
                let short = slot.isNoted ? TableLayout.shortened(text, setting) : text
                return short == text ? text : short.isEmpty ? notes.mark(text) : "\(short) \(notes.mark(text))"
            }
            let remark = slot.index < 0 ? nil : row.text(slot.index, slot.column)
            let all = exceptions(of: row) + (remark.map { [$0] } ?? [])
            guard slot.isNoted, !all.isEmpty else { return remark ?? "" }
            return notes.mark(all.joined(separator: "; "))
        }
    }

    /// What a row has where most have something else.
    private func exceptions(of row: TableRow) -> [String] {
        usual.compactMap { index, column, value in
            let text = row.text(index, column)
            return text == value ? nil : "\(column.header): \(text ?? "not said")"
        }
    }

    /// What is said below the notes about columns there was no room for.
    var omission: String? {
        omitted.isEmpty ? nil : "Not shown for want of room: \(omitted.joined(separator: ", "))."
    }
}

extension TableRow {
    fileprivate func text(_ index: Int, _ column: TableColumn) -> String? {
        cell(index).text(decimals: column.decimals)
    }
}
