/// A reader of delimited text that goes byte by byte and remembers nothing: the oracle for the fast one.
package struct SlowTable {
    package var delimiter = UInt8(ascii: ",")
    package var terminator: UInt8 = 10
    package var lineBytes = 1 << 20
    package var fieldBytes = 64 << 10
    package var columns = 1024

    /// A reader of tables that commas and line feeds part.
    package init() {}

    /// One row: its line, and its fields or what is wrong with it.
    package struct Row: Equatable, CustomStringConvertible {
        package var line: Int
        package var fields: [[UInt8]]
        package var fault = ""

        /// A row on a line.
        package init(line: Int, fields: [[UInt8]], fault: String = "") {
            self.line = line
            self.fields = fields
            self.fault = fault
        }

        package var description: String { "\(line): \(fault) \(fields.map { String(decoding: $0, as: UTF8.self) })" }
    }

    /// The rows of a whole file behind its byte order mark, empty lines left out.
    package func rows(_ bytes: [UInt8]) -> [Row] {
        var rows: [Row] = []
        var at = 0
        var line = 1
        while at < bytes.count {
            let (row, next, isBlank) = row(bytes, at)
            if !isBlank { rows.append(Row(line: line, fields: row.fault.isEmpty ? row.fields : [], fault: row.fault)) }
            line += bytes[at..<next].count { $0 == terminator }
            at = next
        }
        return rows
    }

    private func row(_ bytes: [UInt8], _ start: Int) -> (row: Row, next: Int, isBlank: Bool) {
        var row = Row(line: 0, fields: [])
        var at = start
        var lastIsQuoted = false
        while true {
            var field: [UInt8] = []
            lastIsQuoted = at < bytes.count && bytes[at] == 34
            if lastIsQuoted {
                let quoted = quoted(bytes, at, start)
                if !quoted.fault.isEmpty && quoted.end == nil {
                    let end = next(bytes, from: at)
                    let isEnded = end > at && bytes[end - 1] == terminator
                    let isLong = quoted.fault == "long" || end - (isEnded ? 1 : 0) > start + lineBytes
                    row.fault = isLong ? "long" : "open"
                    return (row, isLong ? next(bytes, from: start + lineBytes) : end, false)
                }
                if row.fault.isEmpty { row.fault = quoted.fault }
                field = quoted.text
                at = quoted.end ?? bytes.count
            } else {
                while at < bytes.count, bytes[at] != delimiter, bytes[at] != terminator {
                    field.append(bytes[at])
                    at += 1
                }
            }
            row.fields.append(field)
            if at == bytes.count || bytes[at] == terminator { break }
            at += 1
        }
        if at > start + lineBytes {
            row.fault = "long"
            return (row, next(bytes, from: start + lineBytes), false)
        }
        if row.fields.count > columns && row.fault.isEmpty { row.fault = "columns" }
        if terminator == 10, !lastIsQuoted, row.fields[row.fields.count - 1].last == 13 {
            row.fields[row.fields.count - 1].removeLast()
        }
        let isBlank = row.fields == [[]] && !lastIsQuoted && row.fault.isEmpty
        return (row, min(at + 1, bytes.count), isBlank)
    }

    /// The text of the field whose quote opens at `open`, and where the separator after it is.
    private func quoted(_ bytes: [UInt8], _ open: Int, _ rowStart: Int) -> (text: [UInt8], end: Int?, fault: String) {
        var text: [UInt8] = []
        var at = open + 1
        let limits = [bytes.count, open + 1 + fieldBytes + 1, rowStart + lineBytes + 1]
        let limit = limits.min() ?? 0
        while true {
            guard at < limit else {
                let isLong = limit == limits[2] && limit < limits[1]
                return ([], nil, isLong ? "long" : "open")
            }
            guard bytes[at] == 34 else {
                text.append(bytes[at])
                at += 1
                continue
            }
            if at >= rowStart + lineBytes { return ([], nil, "long") }
            guard at + 1 < bytes.count, bytes[at + 1] == 34 else { break }
            text.append(34)
            at += 2
        }
        let after = at + 1
        if after >= bytes.count { return (text, bytes.count, "") }
        if bytes[after] == delimiter || bytes[after] == terminator { return (text, after, "") }
        if bytes[after] == 13 && terminator == 10 {
            if after >= rowStart + lineBytes { return ([], nil, "long") }
            if after + 1 == bytes.count { return (text, bytes.count, "") }
            if bytes[after + 1] == 10 { return (text, after + 1, "") }
        }
        if bytes[(open + 1)..<at].contains(terminator) { return ([], nil, "open") }
        var end = after
        while end < bytes.count, bytes[end] != delimiter, bytes[end] != terminator { end += 1 }
        return (text, end, "after")
    }

    private func next(_ bytes: [UInt8], from start: Int) -> Int {
        guard start < bytes.count, let end = bytes[start...].firstIndex(of: terminator) else { return bytes.count }
        return end + 1
    }
}
