import BorderCore

/// How a table is set for people: what is said once above it, which columns there is room for, and how wide they are.
///
/// Found in one pass over the rows, which are not kept.
struct TableLayout {
    /// A column that is shown.
    struct Slot {
        /// Its place among the columns of the table.
        var index: Int
        var column: TableColumn
        var heading: String
        var extent: ColumnExtent
        var width = 0
        /// Whether its long texts are numbered notes below the table.
        var isNoted = false
        /// The width of the number of a note.
        var noteWidth = 0

        /// The width of the widest text.
        var natural: Int {
            let texts = isNoted ? extent.widestShort + noteWidth : extent.widest
            return max(texts, column.leansRight ? headingInTwoLines : TerminalText.width(of: heading))
        }

        /// The width that no word is broken at; numbers are never broken.
        var narrowest: Int {
            column.leansRight || isNoted && column.setting == .remark
                ? natural
                : min(
                    natural,
                    max(isNoted ? max(extent.widestShortWord, noteWidth - 1) : extent.widestWord, headingWord)
                )
        }

        /// A heading over numbers may take two lines rather than widen the column.
        private var headingInTwoLines: Int {
            let whole = TerminalText.width(of: heading)
            guard whole > 8 else { return whole }
            return (headingWord..<max(whole, headingWord + 1)).first {
                TextWrapping.lines(of: heading, width: $0).count <= 2
            } ?? whole
        }

        private var headingWord: Int {
            heading.split(separator: " ").map { TerminalText.width(of: String($0)) }.max() ?? 0
        }
    }

    /// What stands where nothing is known.
    static let missing = "–"
    /// Between two columns.
    static let gap = 2
    /// Texts are wrapped no narrower than this before columns leave.
    private static let comfortable = 18

    private(set) var slots: [Slot] = []
    /// What is the same in every row: `source: Finnish Border Guard`.
    private(set) var shared: [String] = []
    /// Columns whose usual value is said above, with that value; rows with another say so in their note.
    private(set) var usual: [(index: Int, column: TableColumn, value: String?)] = []
    /// Headings of columns there was no room for.
    private(set) var omitted: [String] = []
    private(set) var rowCount = 0
    /// The lines that nested rows hang from; empty where none is nested.
    let branches: [TreeBranch]

    /// The setting of a table.
    ///
    /// - Parameters:
    ///   - table: what to set.
    ///   - width: columns of the terminal; `nil` for as wide as it takes.
    init(_ table: Table, width: Int?) {
        let shown = table.columns.indices.filter { table.columns[$0].audience != .data }
        var extents = shown.map { ColumnExtent(table.columns[$0]) }
        let tree = table.isNested ? shown.firstIndex { !table.columns[$0].leansRight } : nil
        var levels: [Int] = []
        var depth = TreeDepth()
        var count = 0
        // Rows in memory cannot fail to be made.
        try? table.forEachRow(for: .screen) { row in
            count += 1
            let indent = tree == nil ? 0 : 2 * depth.next(row.level)
            if tree != nil { levels.append(row.level) }
            for (place, index) in shown.enumerated() {
                let text = row.cell(index).text(decimals: table.columns[index].decimals)
                extents[place].add(text, indent: place == tree ? indent : 0)
            }
        }
        rowCount = count
        branches = levels.contains { $0 > 0 } ? TreeBranch.branches(ofLevels: levels) : []
        shared = table.facts.map(\.printable)
        for (index, extent) in zip(shown, extents) where extent.hasValues {
            let column = table.columns[index]
            let heading = (column.unit.isEmpty ? column.header : "\(column.header) (\(column.unit))").printable
            if count > 1, column.setting != .plain, let common = extent.common {
                shared.append("\(heading): \(common)")
            } else if count > 2, column.setting == .usual, let value = extent.usual {
                if let value { shared.append("\(heading): \(value) unless noted") }
                usual.append((index, column, value))
            } else {
                slots.append(Slot(index: index, column: column, heading: heading, extent: extent))
            }
        }
        addNotes()
        fit(into: width ?? .max)
    }

    /// The column that nested rows are drawn in.
    var treeSlot: Int? { branches.isEmpty ? nil : slots.firstIndex { !$0.column.leansRight } }

    /// How wide the table is.
    var width: Int { slots.reduce(0) { $0 + $1.width } + Self.gap * max(0, slots.count - 1) }

    /// `[12]`.
    static func note(_ number: Int) -> String { "[\(number)]" }

    /// Makes remarks notes where one is long, and where rows have something unusual to say.
    private mutating func addNotes() {
        for index in slots.indices { slots[index].noteWidth = 1 + TableLayout.note(max(1, rowCount)).utf8.count }
        let isLong = slots.contains { $0.column.setting == .remark && $0.extent.widest > ColumnExtent.longestRemark }
        if isLong || !usual.isEmpty { noteRemarks() }
    }

    /// Makes every remark a numbered note, in a column made for them where there is none.
    private mutating func noteRemarks() {
        if !slots.contains(where: { $0.column.setting == .remark }) {
            let column = TableColumn("note", setting: .remark)
            slots.append(Slot(index: -1, column: column, heading: "note", extent: ColumnExtent(column)))
            slots[slots.count - 1].noteWidth = 1 + TableLayout.note(max(1, rowCount)).utf8.count
        }
        for index in slots.indices where slots[index].column.setting == .remark {
            slots[index].isNoted = true
            slots[index].heading = "note"
        }
    }

    /// Takes a column out; rows with another value than the usual one, which is said above, have it in their notes.
    private mutating func moveToNotes(_ index: Int, usually value: String?) {
        let slot = slots.remove(at: index)
        if let value { shared.append("\(slot.heading): \(value) unless noted") }
        usual.append((slot.index, slot.column, value))
        noteRemarks()
    }

    private mutating func fit(into room: Int) {
        func isTooWide(_ width: (Slot) -> Int) -> Bool {
            slots.reduce(0) { $0 + width($1) } + Self.gap * max(0, slots.count - 1) > room
        }
        if isTooWide(\.natural) {
            for index in slots.indices where slots[index].extent.longCount > 0 {
                slots[index].isNoted = true
                if slots[index].column.setting == .remark { slots[index].heading = "note" }
            }
        }
        while isTooWide({ min($0.natural, max($0.narrowest, Self.comfortable)) }),
            let first = slots.indices.filter({ slots[$0].column.leaves > 0 }).max(by: {
                slots[$0].column.leaves < slots[$1].column.leaves
            })
        {
            omitted.append(slots.remove(at: first).heading)
        }
        while isTooWide(\.narrowest), rowCount > 1,
            let index = slots.firstIndex(where: { $0.column.setting == .usual }),
            let value = slots[index].extent.mostCommon
        {
            // Rather than break words, what rows differ in moves to their notes.
            moveToNotes(index, usually: value)
        }
        while isTooWide(\.narrowest), rowCount > 1,
            let index = slots.firstIndex(where: { $0.column.setting == .source })
        {
            // Sources go last, and one is said above only where most rows have it.
            moveToNotes(index, usually: slots[index].extent.usual.flatMap { $0 })
        }
        for index in slots.indices { slots[index].width = slots[index].natural }
        narrow(to: room) { max($0.narrowest, Self.comfortable) }
        narrow(to: room, limit: \.narrowest)
        // Where not even the words fit they are broken, as the terminal would.
        narrow(to: room) { $0.column.leansRight ? $0.natural : 4 }
    }

    /// Takes width from the widest texts until the table fits or each is at its limit.
    private mutating func narrow(to room: Int, limit: (Slot) -> Int) {
        var excess = width - room
        while excess > 0,
            let widest = slots.indices.filter({ slots[$0].width > limit(slots[$0]) && !slots[$0].column.leansRight })
                .max(by: { slots[$0].width < slots[$1].width })
        {
            slots[widest].width -= 1
            excess -= 1
        }
    }
}

extension CellValue {
    /// The value as people read it, harmless to a terminal; `nil` where there is none.
    func text(decimals: Int?) -> String? {
        switch self {
        case .text(let text): text.printable.withoutTrailingBlanks
        case .integer(let value): NumberWords.grouped(value)
        case .number(let value): value.isFinite ? NumberWords.grouped(value, decimals: decimals) : nil
        case .boolean(let value): value ? "yes" : "no"
        case .day(let day): day.words
        case .missing: nil
        }
    }
}

extension String {
    var withoutTrailingBlanks: String {
        guard let last = lastIndex(where: { $0 != " " }) else { return "" }
        return String(self[...last])
    }
}
