import BorderBytes
import BorderCore

/// The rows of a small table as texts, for tables of dozens of rows and not of millions.
struct TextRows: ~Copyable {
    /// A row with where it and its fields stand.
    struct Row {
        /// 1-based line of the row.
        var line: Int
        /// The fields without the blanks around them; none where they cannot be told apart.
        var fields: [String]
        /// 1-based column of each field, in bytes.
        var columns: [Int]
        /// What is wrong with the row as a whole.
        var fault = RowSplitter.Fault.none
        /// The whole row, where its fields cannot be told apart.
        var whole = ""
        /// Whether every byte is part of a character, and none is zero.
        var isText = true
    }

    private var blocks: RowBlocks

    init(_ source: ByteSource, named name: String) throws(IntakeError) {
        blocks = RowBlocks(try ByteStream.opened(source, named: name), named: name, options: IntakeOptions())
    }

    /// Every row with something in it, in file order.
    mutating func all() throws(IntakeError) -> [Row] {
        var rows: [Row] = []
        var block = RowBlock()
        while try blocks.next(&block) {
            var splitter = RowSplitter(blocks.dialect)
            let (start, end, isCut) = (block.start, block.end, block.isCutRow)
            var line = block.firstLine
            block.bytes.withUnsafeBytes { all in
                guard let bytes = all.baseAddress else { return }
                var at = start
                while at < end {
                    let next = splitter.split(bytes, from: at, count: end)
                    var row = TextRows.row(splitter, bytes, at..<next, line)
                    row.isText =
                        ByteScan.first(0, in: bytes, at..<next) == nil
                        && ByteScan.firstBrokenUTF8(in: bytes, at..<next) == nil
                    if isCut && row.fault == .none { row.fault = .rowTooLong }
                    if row.fault != .none || row.fields.contains(where: { !$0.isEmpty }) { rows.append(row) }
                    line += ByteScan.count(of: splitter.dialect.terminator, in: bytes, at..<next)
                    at = isCut ? end : next
                }
            }
        }
        return rows
    }

    private static func row(
        _ splitter: borrowing RowSplitter,
        _ bytes: UnsafeRawPointer,
        _ place: Range<Int>,
        _ line: Int
    ) -> Row {
        var row = Row(line: line, fields: [], columns: [], fault: splitter.fault)
        guard splitter.fault == .none else {
            let text = UnsafeRawBufferPointer(start: bytes + place.lowerBound, count: place.count)
            row.whole = String(decoding: text, as: UTF8.self)
            while row.whole.last?.isNewline == true { row.whole.removeLast() }
            return row
        }
        for index in 0..<splitter.fieldCount {
            let field = splitter.field(index)
            var text = Array(UnsafeRawBufferPointer(start: bytes + field.start, count: field.end - field.start))
            if field.isEscaped { text = unescaped(text) }
            row.fields.append(String(decoding: text, as: UTF8.self).trimmed())
            row.columns.append(field.start - place.lowerBound + 1)
        }
        return row
    }

    /// Two quotes inside a quoted field stand for one.
    private static func unescaped(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var isSecond = false
        for byte in text {
            if byte == UInt8(ascii: "\""), !isSecond {
                isSecond = true
                result.append(byte)
            } else if byte == UInt8(ascii: "\"") {
                isSecond = false
            } else {
                isSecond = false
                result.append(byte)
            }
        }
        return result
    }
}
