package import BorderBytes

/// What the fast reader of rows makes of bytes that arrive in blocks, in the words of the slow one.
package enum FastTable {
    /// The rows of a whole file, empty lines left out.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - blockBytes: how many bytes are read at a time.
    ///   - dialect: how much a row may have; what parts fields and rows is read off the bytes.
    /// - Returns: the rows.
    /// - Throws: what is no text, and what has no first row.
    package static func rows(
        _ bytes: [UInt8],
        blockBytes: Int,
        within dialect: Dialect
    ) throws(IntakeError) -> [SlowTable.Row] {
        var blocks = RowBlocks(
            try ByteStream(.bytes(bytes), named: "example"),
            named: "example",
            within: dialect,
            blockBytes: blockBytes
        )
        var block = RowBlock()
        var rows: [SlowTable.Row] = []
        var sequence = 0
        while try blocks.next(&block) {
            precondition(block.sequence == sequence, "blocks come in their order")
            sequence += 1
            rows += split(block, blocks.dialect)
        }
        return rows
    }

    private static func split(_ block: RowBlock, _ dialect: Dialect) -> [SlowTable.Row] {
        var splitter = RowSplitter(dialect)
        var rows: [SlowTable.Row] = []
        var line = block.firstLine
        var at = block.start
        block.bytes.withUnsafeBytes { all in
            guard let bytes = all.baseAddress else { return }
            while at < block.end {
                let next = splitter.split(bytes, from: at, count: block.end)
                let fault =
                    switch block.isCutRow ? .rowTooLong : splitter.fault {
                    case .none: ""
                    case .unclosedQuote: "open"
                    case .textAfterQuote: "after"
                    case .rowTooLong: "long"
                    case .tooManyColumns: "columns"
                    }
                let fields = fault.isEmpty ? (0..<splitter.fieldCount).map { text(splitter.field($0), all) } : []
                let only = splitter.field(0)
                let isBlank = fields == [[]] && !only.isQuoted
                if !isBlank { rows.append(SlowTable.Row(line: line, fields: fields, fault: fault)) }
                line += all[at..<next].count { $0 == dialect.terminator }
                at = block.isCutRow ? block.end : next
            }
        }
        return rows
    }

    private static func text(_ field: RowSplitter.Field, _ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        var text: [UInt8] = []
        var at = field.start
        while at < field.end {
            text.append(bytes[at])
            at += field.isEscaped && bytes[at] == 34 ? 2 : 1
        }
        return text
    }
}

extension SlowTable {
    /// The slow reader of a dialect.
    package init(_ dialect: Dialect) {
        self.init()
        delimiter = dialect.delimiter
        terminator = dialect.terminator
        lineBytes = dialect.lineBytes
        fieldBytes = dialect.fieldBytes
        columns = dialect.columns
    }

    /// The rows of a whole file with its byte order mark, and what parts them read off its first row.
    package static func rows(_ bytes: [UInt8], within limits: Dialect) -> [Row] {
        var dialect = limits
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        dialect.recognise(text)
        return SlowTable(dialect).rows(text)
    }
}
