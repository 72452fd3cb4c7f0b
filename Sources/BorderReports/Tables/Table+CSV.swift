package import BorderBytes
import BorderCore

extension Table {
    /// Writes the table as CSV (RFC 4180, UTF-8, line feeds): a header of keys and a line a row.
    ///
    /// What is missing is an empty cell, an empty text is `""`; rows of a nested table have a `level` first. The notes
    /// have no place here.
    ///
    /// - Parameters:
    ///   - spreadsheetSafe: puts an apostrophe before texts that a spreadsheet would run as formulas.
    ///   - sink: where to.
    /// - Throws: a failure of the sink.
    package func writeCSV(spreadsheetSafe: Bool = false, to sink: inout ByteSink) throws(OutputError) {
        let columns = dataColumns
        if isNested { sink.append(columns.isEmpty ? "level" : "level,") }
        for (place, entry) in columns.enumerated() {
            if place > 0 { sink.append(UInt8(ascii: ",")) }
            sink.appendCSV(entry.column.key, spreadsheetSafe: spreadsheetSafe)
        }
        sink.append("\n")
        for row in rows {
            if isNested { sink.appendInteger(Int64(row.level)) }
            for (place, entry) in columns.enumerated() {
                if place > 0 || isNested { sink.append(UInt8(ascii: ",")) }
                sink.appendCSV(row.cell(entry.index), decimals: entry.column.decimals, spreadsheetSafe: spreadsheetSafe)
            }
            sink.append("\n")
            try sink.checkpoint()
        }
        try sink.checkpoint()
    }
}

extension ByteSink {
    fileprivate mutating func appendCSV(_ cell: TableCell, decimals: Int?, spreadsheetSafe: Bool) {
        switch cell {
        case .text(let text): appendCSV(text, spreadsheetSafe: spreadsheetSafe)
        case .integer(let value): appendInteger(value)
        case .number(let value):
            if let decimals, value.isFinite { appendFixed(value, decimals: decimals) } else { appendNumber(value) }
        case .boolean(let value): append(value ? "true" : "false")
        case .quantity(let quantity): appendInteger(quantity.value)
        case .missing: break
        }
    }
}
