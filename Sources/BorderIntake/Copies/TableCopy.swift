package import BorderBytes
import BorderCore

/// What became of the rows of a table that was copied.
public struct TableCopy: Hashable, Sendable {
    /// Rows that were left out, and how many lines they take.
    public internal(set) var left = 0
    /// The first of them: the line, and the line of the row it repeats, or 0.
    public internal(set) var places: [Place] = []
    /// Rows whose cells were changed, and the lines of the first of them.
    package internal(set) var changed = 0
    package internal(set) var changedLines: [Int] = []
    /// Whether a byte order mark stood at the start and was taken off.
    package internal(set) var hadMark = false

    /// Nothing left out.
    public init() {}

    /// A row that was left out.
    public struct Place: Hashable, Sendable {
        /// 1-based line of the row.
        public var line: Int
        /// 1-based line of the row that it repeats; 0 where it repeats none.
        public var first: Int
    }

    mutating func change(_ line: Int) {
        changed += 1
        if changedLines.count < 100 { changedLines.append(line) }
    }

    mutating func leave(_ line: Int, repeating first: Int = 0) {
        left += 1
        if places.count < 100 { places.append(Place(line: line, first: first)) }
    }
}

/// What a copy of a table leaves out or changes.
public enum RowsLeftOut: Sendable {
    /// Leaves out rows that begin on these lines.
    case lines(Set<Int>)
    /// Leaves out rows that repeat an earlier one byte for byte, but for those on these lines and for empty ones.
    case repeats(keeping: Set<Int>)
    /// Changes cells, and leaves nothing out.
    case nothing(changing: CellMending)
}

/// Copies a delimited table without some of its rows, or with some of its cells mended. Everything else is copied as it
/// stands: titles, header, quotes and line ends.
///
/// - Parameters:
///   - source: the table; it is read from its start.
///   - name: what it is called in errors.
///   - leftOut: what is left out or changed.
///   - options: how it is read.
///   - sink: takes the copy, as UTF-8.
/// - Returns: what was left out.
/// - Throws: `IntakeError` for what is no delimited table.
package func copyTable(
    from source: ByteSource,
    named name: String,
    without leftOut: RowsLeftOut,
    options: IntakeOptions,
    to sink: inout ByteSink
) throws(IntakeError) -> TableCopy {
    var opening = try options.opened(source, named: name)
    let first = try opening.opening().first { ![0x20, 0x09, lineFeed, carriageReturn, 0xEF, 0xBB, 0xBF].contains($0) }
    guard first != UInt8(ascii: "{"), first != UInt8(ascii: "[") else {
        throw IntakeError(
            .unusableHeader,
            "bad-header",
            file: name,
            found: "the file is JSON",
            expected: "a table with a row a line",
            suggestion: "copy rows of CSV; --rejects keeps what could not be used of any file"
        )
    }
    let table = try OpenedTable(opening, named: name, options: options)
    let dialect = table.dialect
    var mender: CellMender?
    if case .nothing(let mending) = leftOut { mender = try CellMender(mending, table, named: name) }
    var stream = try options.opened(source, named: name)
    var copy = TableCopy()
    let hasMark = try stream.peek(3).elementsEqual([0xEF, 0xBB, 0xBF])
    var blocks = RowBlocks(stream, named: name, dialect, options: options)
    var splitter = RowSplitter(dialect)
    var met: [[UInt8]: Int] = [:]
    var block = RowBlock()
    while try blocks.next(&block) {
        var (at, line) = (block.start, block.firstLine)
        while at < block.end {
            let (start, end) = (at, block.end)
            let next = unsafe block.bytes.withUnsafeBytes { all in
                unsafe all.baseAddress.map { unsafe splitter.split($0, from: start, count: end) } ?? end
            }
            at = block.isCutRow ? end : next
            let row = block.bytes[start..<at]
            switch leftOut {
            case .lines(let lines) where lines.contains(line): copy.leave(line)
            case .repeats(let kept) where !row.isBlank && !kept.contains(line):
                let text = row.withoutLineEnd
                if let earlier = met[text] {
                    copy.leave(line, repeating: earlier)
                } else {
                    met[text] = line
                    sink.append(Array(row))
                }
            case .nothing where !block.isCutRow && !splitter.isFaulty:
                let mended = mender?.mended(row, splitter, line: line)
                if mended != nil { copy.change(line) }
                sink.append(mended ?? Array(row))
            default: sink.append(Array(row))
            }
            line += row.count { $0 == dialect.terminator }
        }
    }
    copy.hadMark = hasMark
    return copy
}

extension ArraySlice<UInt8> {
    fileprivate var isBlank: Bool { allSatisfy { [0x20, 0x09, lineFeed, carriageReturn].contains($0) } }

    /// The last row of a file may have no line end.
    fileprivate var withoutLineEnd: [UInt8] {
        var row = self
        while let last = row.last, last == lineFeed || last == carriageReturn { row.removeLast() }
        return Array(row)
    }
}
