public import BorderBytes

extension Table {
    /// Writes the table as CSV (RFC 4180, UTF-8, line feeds): a header of keys and a line a row.
    ///
    /// What is missing is an empty cell, an empty text is `""`. The notes have no place here.
    ///
    /// - Parameters:
    ///   - spreadsheetSafe: puts an apostrophe before texts that a spreadsheet would run as formulas.
    ///   - sink: where to.
    /// - Throws: a failure of the sink.
    public func writeCSV(spreadsheetSafe: Bool = false, to sink: inout ByteSink) throws(OutputError) {
        let columns = dataColumns
        for (place, entry) in columns.enumerated() {
            if place > 0 { sink.append(UInt8(ascii: ",")) }
            sink.appendCSV(entry.column.key, spreadsheetSafe: spreadsheetSafe)
        }
        sink.append("\n")
        let places = columns.map(\.index)
        let decimals = columns.map(\.column.decimals)
        try forEachRow(for: .data) { row throws(OutputError) in
            for place in places.indices {
                if place > 0 { sink.append(UInt8(ascii: ",")) }
                sink.appendCSV(row.cell(places[place]), decimals: decimals[place], spreadsheetSafe: spreadsheetSafe)
            }
            sink.append(0x0A)
            try sink.checkpoint()
        }
        try sink.checkpoint()
    }
}
