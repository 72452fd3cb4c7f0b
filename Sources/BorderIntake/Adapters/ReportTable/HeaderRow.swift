import BorderBytes
import BorderCore

/// The first row of a table that has anything in it.
enum HeaderRow {
    /// Reads the header and moves the block's start behind it; `nil` if the block holds only empty lines.
    static func read(
        from block: inout RowBlock,
        _ dialect: Dialect,
        file: String,
        log: inout DiagnosticLog
    ) throws(IntakeError) -> TableSchema? {
        var splitter = RowSplitter(dialect)
        var names: [(name: String, column: Int)] = []
        var (start, line) = (block.start, block.firstLine)
        let end = block.end
        var fault = RowSplitter.Fault.none
        var isBroken = false
        block.bytes.withUnsafeBytes { all in
            guard let bytes = all.baseAddress else { return }
            while start < end && names.isEmpty {
                let next = splitter.split(bytes, from: start, count: end)
                fault = splitter.fault
                if fault != .none { return }
                names = HeaderRow.names(splitter, bytes, start)
                isBroken = ByteScan.firstBrokenUTF8(in: bytes, start..<next) != nil
                line += ByteScan.count(of: dialect.terminator, in: bytes, start..<next)
                start = next
            }
        }
        if fault != .none || block.isCutRow { throw trouble(fault, block.isCutRow, dialect, file, line) }
        if isBroken && !names.isEmpty {
            throw IntakeError.badHeader(
                file,
                max(1, line - 1),
                "the header is no UTF-8",
                "text in UTF-8",
                "save the table as CSV (UTF-8), or name its encoding with --encoding"
            )
        }
        let headerLine = line
        block.start = start
        block.firstLine = line
        guard !names.isEmpty else { return nil }
        return try TableSchema.read(names, line: max(1, headerLine - 1), file: file, log: &log)
    }

    /// Passes over the rows above the first row of numbers, whatever is in them.
    static func skip(_ rows: Int, _ blocks: inout RowBlocks, _ block: inout RowBlock) throws(IntakeError) {
        var left = rows
        while try blocks.next(&block) {
            let dialect = blocks.dialect
            var splitter = RowSplitter(dialect)
            var (start, line) = (block.start, block.firstLine)
            let end = block.end
            block.bytes.withUnsafeBytes { all in
                guard let bytes = all.baseAddress else { return }
                while start < end && left > 0 {
                    let next = splitter.split(bytes, from: start, count: end)
                    line += ByteScan.count(of: dialect.terminator, in: bytes, start..<next)
                    start = next
                    left -= 1
                }
            }
            (block.start, block.firstLine) = (start, line)
            if left == 0 { return }
        }
        block.end = block.start
    }

    /// The names of the row that was split last, none if it is empty.
    private static func names(
        _ splitter: borrowing RowSplitter,
        _ bytes: UnsafeRawPointer,
        _ start: Int
    ) -> [(name: String, column: Int)] {
        var names: [(name: String, column: Int)] = []
        for index in 0..<splitter.fieldCount {
            let field = splitter.field(index)
            let raw = UnsafeRawBufferPointer(start: bytes + field.start, count: field.end - field.start)
            names.append((String(decoding: raw, as: UTF8.self).trimmed(), field.start - start + 1))
        }
        return names.allSatisfy { $0.name.isEmpty } ? [] : names
    }

    private static func trouble(
        _ fault: RowSplitter.Fault,
        _ isCutRow: Bool,
        _ dialect: Dialect,
        _ file: String,
        _ line: Int
    ) -> IntakeError {
        let found =
            switch fault {
            case .tooManyColumns: "the header has more than \(dialect.columns) columns"
            case .unclosedQuote: "a quote in the header is never closed"
            case .textAfterQuote: "text follows a closing quote in the header"
            case .rowTooLong, .none: "the first line is longer than \(dialect.lineBytes) bytes"
            }
        return .badHeader(
            file,
            line,
            found,
            "a header row such as date,crossing,direction,count",
            "check that this is a table of reports"
        )
    }
}
