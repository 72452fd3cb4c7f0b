import BorderCore

/// The places of a table's cells on a terminal.
struct TerminalLayout {
    /// A column that is shown, with the texts of its cells.
    struct Column {
        var heading: String
        var leansRight: Bool
        var texts: [String]
        var width: Int
    }

    /// Between two columns.
    private static let gap = 2
    /// Wrapping makes no text column narrower than this.
    private static let narrowest = 12

    private(set) var columns: [Column]
    /// The lines that nested rows hang from; drawn in the first text column.
    private let branches: [TreeBranch]
    private let treeColumn: Int?

    init(_ table: Table, width: Int?) {
        branches = table.isNested ? TreeBranch.branches(ofLevels: table.rows.map(\.level)) : []
        columns = table.columns.enumerated().filter { $0.element.audience != .data }.map { index, column in
            let heading = column.unit.isEmpty ? column.header : "\(column.header) (\(column.unit))"
            return Column(
                heading: heading.printable,
                leansRight: column.alignment == .trailing,
                texts: table.rows.map { $0.cell(index).screenText(decimals: column.decimals) },
                width: 0
            )
        }
        treeColumn = branches.isEmpty ? nil : columns.firstIndex { !$0.leansRight }
        for index in columns.indices { columns[index].width = naturalWidth(of: index) }
        if let width { fit(into: width) }
    }

    /// The heading, in several lines where it had to wrap.
    var headingLines: [String] {
        assemble(columns.map { $0.leansRight ? [$0.heading] : TextWrapping.lines(of: $0.heading, width: $0.width) })
    }

    /// The line between the heading and the rows.
    var rule: String { columns.map { String(repeating: "─", count: $0.width) }.joined(separator: "  ") }

    /// The lines of a row, which are several where a cell had to wrap.
    func lines(ofRow row: Int) -> [String] {
        assemble(
            columns.enumerated().map { index, column in
                guard !column.leansRight else { return [column.texts[row]] }
                guard index == treeColumn else { return TextWrapping.lines(of: column.texts[row], width: column.width) }
                let branch = branches[row]
                let room = max(1, column.width - branch.width)
                let texts = TextWrapping.lines(of: column.texts[row], width: room)
                return texts.enumerated().map { ($0 == 0 ? branch.first : branch.further) + $1 }
            }
        )
    }

    private func naturalWidth(of index: Int) -> Int {
        let column = columns[index]
        var widest = TerminalText.width(of: column.heading)
        for (row, text) in column.texts.enumerated() {
            let indent = index == treeColumn ? branches[row].width : 0
            widest = max(widest, TerminalText.width(of: text) + indent)
        }
        return widest
    }

    /// Takes width from text columns until the table fits, or every one is as narrow as it may be.
    private mutating func fit(into width: Int) {
        var excess = columns.reduce(0) { $0 + $1.width } + Self.gap * max(0, columns.count - 1) - width
        let texts = columns.indices.filter { !columns[$0].leansRight }
        guard let last = texts.last else { return }
        let others = texts.dropLast().sorted { (columns[$1].width, $0) < (columns[$0].width, $1) }
        for index in [last] + others where excess > 0 {
            let taken = min(excess, max(0, columns[index].width - Self.narrowest))
            columns[index].width -= taken
            excess -= taken
        }
    }

    /// Sets the lines of each column side by side.
    private func assemble(_ cells: [[String]]) -> [String] {
        (0..<(cells.map(\.count).max() ?? 0)).map { line in
            var text = ""
            var waiting = 0
            for (index, column) in columns.enumerated() {
                let cell = line < cells[index].count ? cells[index][line] : ""
                let blank = max(0, column.width - TerminalText.width(of: cell))
                // Blanks are written only when something follows them.
                if !cell.isEmpty {
                    text += String(repeating: " ", count: waiting + (column.leansRight ? blank : 0)) + cell
                    waiting = column.leansRight ? 0 : blank
                } else {
                    waiting += column.width
                }
                waiting += Self.gap
            }
            return text
        }
    }
}

extension TableCell {
    /// The cell as people read it, harmless to a terminal.
    fileprivate func screenText(decimals: Int?) -> String {
        switch self {
        case .text(let text): text.printable.withoutTrailingBlanks
        case .integer(let value): NumberWords.grouped(value)
        case .number(let value): value.isFinite ? NumberWords.grouped(value, decimals: decimals) : "–"
        case .boolean(let value): value ? "yes" : "no"
        case .quantity(let quantity): NumberWords.worded(quantity)
        case .missing: "–"
        }
    }
}

extension String {
    fileprivate var withoutTrailingBlanks: String {
        guard let last = lastIndex(where: { $0 != " " }) else { return "" }
        return String(self[...last])
    }
}
