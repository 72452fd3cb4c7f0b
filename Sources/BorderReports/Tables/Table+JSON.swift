package import BorderBytes
import BorderCore

extension Table {
    /// Writes the table as JSON: an object with the rows as flat objects, all with the same members, and the notes.
    ///
    /// ```json
    /// {"title":"…","rows":[
    /// {"border":"FIN-RUS","map_length_km":1219.0}
    /// ],
    /// "notes":["…"]}
    /// ```
    ///
    /// Numbers are numbers, what is missing is `null`; rows of a nested table have a `level` first.
    package func writeJSON(to sink: inout ByteSink) throws(OutputError) {
        sink.append("{\"title\":")
        sink.appendJSON(title)
        sink.append(",\"rows\":[")
        let columns = dataColumns
        for (number, row) in rows.enumerated() {
            sink.append(number > 0 ? ",\n{" : "\n{")
            if isNested {
                sink.append("\"level\":")
                sink.appendJSON(Int64(row.level))
            }
            for (place, entry) in columns.enumerated() {
                if place > 0 || isNested { sink.append(UInt8(ascii: ",")) }
                sink.appendJSON(entry.column.key)
                sink.append(UInt8(ascii: ":"))
                sink.appendJSON(row.cell(entry.index), decimals: entry.column.decimals)
            }
            sink.append(UInt8(ascii: "}"))
            try sink.checkpoint()
        }
        sink.append(rows.isEmpty ? "],\n\"notes\":[" : "\n],\n\"notes\":[")
        for (number, note) in notes.enumerated() {
            if number > 0 { sink.append(UInt8(ascii: ",")) }
            sink.appendJSON(note)
        }
        sink.append("]}\n")
        try sink.checkpoint()
    }
}

extension ByteSink {
    fileprivate mutating func appendJSON(_ cell: TableCell, decimals: Int?) {
        switch cell {
        case .text(let text): appendJSON(text)
        case .integer(let value): appendJSON(value)
        case .number(let value):
            if let decimals, value.isFinite { appendFixed(value, decimals: decimals) } else { appendJSON(value) }
        case .boolean(let value): appendJSON(value)
        case .quantity(let quantity): appendJSON(quantity.value)
        case .missing: append("null")
        }
    }
}
