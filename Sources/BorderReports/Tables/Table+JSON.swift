public import BorderBytes

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
    /// Numbers are numbers, what is missing is `null`.
    public func writeJSON(to sink: inout ByteSink) throws(OutputError) {
        sink.append("{\"title\":")
        sink.appendJSON(title)
        sink.append(",\"rows\":[")
        let columns = dataColumns
        let members = JSONMembers(columns.map(\.column.key))
        let places = columns.map(\.index)
        let decimals = columns.map(\.column.decimals)
        var isFirst = true
        try forEachRow(for: .data) { row throws(OutputError) in
            sink.append(isFirst ? "\n{" : ",\n{")
            isFirst = false
            for place in places.indices {
                sink.append(members[place])
                sink.appendJSON(row.cell(places[place]), decimals: decimals[place])
            }
            sink.append(UInt8(ascii: "}"))
            try sink.checkpoint()
        }
        sink.append(isFirst ? "],\n\"notes\":[" : "\n],\n\"notes\":[")
        for (number, note) in notes.enumerated() {
            if number > 0 { sink.append(UInt8(ascii: ",")) }
            sink.appendJSON(note)
        }
        sink.append("]}\n")
        try sink.checkpoint()
    }
}

/// The names of an object's members, `"name":` and `,"mode":`, ready to be copied.
struct JSONMembers: Sendable {
    private let texts: [[UInt8]]

    init(_ keys: [String]) {
        texts = keys.enumerated().map { index, key in
            var sink = ByteSink()
            if index > 0 { sink.append(UInt8(ascii: ",")) }
            sink.appendJSON(key)
            sink.append(UInt8(ascii: ":"))
            return sink.takeBytes()
        }
    }

    subscript(index: Int) -> [UInt8] { texts[index] }
}
