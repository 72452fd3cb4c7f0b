import BorderBytes
import BorderCore

/// What is changed in the cells of a table.
public struct CellMending: Hashable, Sendable {
    /// Whether blanks at the ends of cells are taken off, no-break ones among them.
    package var takesBlanksOff = false
    /// Lines of rows whose latitude and longitude are exchanged.
    package var swappedLines: Set<Int> = []

    /// Nothing.
    package init() {}
}

/// Changes cells of rows, and nothing beside them.
struct CellMender {
    private let mending: CellMending
    /// The columns of the two coordinates.
    private let coordinates: (Int, Int)?

    /// Finds the columns that are needed.
    ///
    /// - Throws: a table without one column for each coordinate, where they are to be exchanged.
    init(_ mending: CellMending, _ table: borrowing OpenedTable, named name: String) throws(IntakeError) {
        self.mending = mending
        coordinates = CellMender.coordinates(table.schema, table.plan)
        guard mending.swappedLines.isEmpty || coordinates != nil else {
            throw IntakeError(
                .unusableHeader,
                "bad-header",
                file: name,
                found: "latitude and longitude have no column each",
                expected: "two columns to exchange",
                suggestion: "mend the table by hand"
            )
        }
    }

    /// The columns of latitude and longitude, as the table has them.
    private static func coordinates(_ schema: TableSchema, _ plan: TranslationPlan?) -> (Int, Int)? {
        func column(_ role: ColumnRole, _ word: String) -> Int? {
            guard let plan else { return schema.column(of: role) }
            return plan.steps.first { $0.kind == .single && $0.sources[0].rule.role == word }?.sources[0].column
        }
        guard let one = column(.latitude, "latitude"), let two = column(.longitude, "longitude") else { return nil }
        return (one, two)
    }

    /// A row with its cells mended; `nil` where nothing is to be changed.
    func mended(_ row: ArraySlice<UInt8>, _ splitter: borrowing RowSplitter, line: Int) -> [UInt8]? {
        let count = splitter.fieldCount
        var cells: [(range: Range<Int>, text: ArraySlice<UInt8>)] = []
        for index in 0..<count {
            let field = splitter.field(index)
            let quotes = field.isQuoted ? 1 : 0
            let range = (field.start - quotes)..<(field.end + quotes)
            cells.append((range, row[range]))
        }
        var isChanged = false
        if mending.takesBlanksOff {
            for index in cells.indices {
                let isQuoted = splitter.field(index).isQuoted
                let text = isQuoted ? cells[index].text.dropFirst().dropLast() : cells[index].text
                let bare = text.withoutBlanks
                // Behind blanks a quote is a sign as any other; at the start of a cell it would open one.
                guard bare.count < text.count, isQuoted || bare.first != quoteByte else { continue }
                cells[index].text = isQuoted ? [quoteByte] + bare + [quoteByte] : bare
                isChanged = true
            }
        }
        if mending.swappedLines.contains(line), let (one, two) = coordinates, max(one, two) < count {
            let text = cells[one].text
            cells[one].text = cells[two].text
            cells[two].text = text
            isChanged = true
        }
        guard isChanged else { return nil }
        var bytes: [UInt8] = []
        var at = row.startIndex
        for cell in cells {
            bytes += row[at..<cell.range.lowerBound] + cell.text
            at = cell.range.upperBound
        }
        return bytes + row[at...]
    }
}

extension ArraySlice<UInt8> {
    /// Without blanks, tabs and no-break blanks at its ends.
    fileprivate var withoutBlanks: ArraySlice<UInt8> {
        var bytes = self
        while true {
            let count = bytes.count
            if let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
            if let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
            if bytes.starts(with: [0xC2, 0xA0]) { bytes.removeFirst(2) }
            if bytes.suffix(2).elementsEqual([0xC2, 0xA0]) { bytes.removeLast(2) }
            if bytes.starts(with: [0xE2, 0x80, 0xAF]) { bytes.removeFirst(3) }
            if bytes.suffix(3).elementsEqual([0xE2, 0x80, 0xAF]) { bytes.removeLast(3) }
            if bytes.count == count { return bytes }
        }
    }
}
