/// Writes lines of comma-separated cells.
package enum DelimitedLine {
    /// A line with its end; empty cells have no quotes. A cell that a spreadsheet would run as a formula is kept from it
    /// with an apostrophe.
    package static func text(_ cells: [String]) -> String {
        var sink = ByteSink()
        for (index, cell) in cells.enumerated() {
            if index > 0 { sink.append(UInt8(ascii: ",")) }
            if !cell.isEmpty { sink.appendCSV(cell, spreadsheetSafe: true) }
        }
        sink.append(UInt8(ascii: "\n"))
        return String(decoding: sink.takeBytes(), as: UTF8.self)
    }
}
