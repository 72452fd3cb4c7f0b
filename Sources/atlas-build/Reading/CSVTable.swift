/// A small CSV file with a header: UTF-8, comma, quotes doubled within quotes.
struct CSVTable {
    let path: String
    let rows: [[String: String]]

    init(_ path: String) throws {
        self.path = path
        var records = CSVTable.records(try SourceFile.read(path))
        guard !records.isEmpty else { throw BuildError("\(path) is empty") }
        let header = records.removeFirst()
        var rows: [[String: String]] = []
        for (index, record) in records.enumerated() {
            guard record.count == header.count else {
                throw BuildError("\(path): row \(index + 1) has \(record.count) fields, the header \(header.count)")
            }
            rows.append(Dictionary(zip(header, record), uniquingKeysWith: { first, _ in first }))
        }
        self.rows = rows
    }

    /// The field of a row; the column must be there.
    func field(_ row: [String: String], _ column: String) throws -> String {
        guard let value = row[column] else { throw BuildError("\(path) has no column \(column)") }
        return value
    }

    private static func records(_ bytes: [UInt8]) -> [[String]] {
        var records: [[String]] = []
        var record: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var index = 0
        func close() {
            record.append(String(decoding: field, as: UTF8.self))
            field = []
        }
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if isQuoted {
                if byte != UInt8(ascii: "\"") {
                    field.append(byte)
                } else if index < bytes.count && bytes[index] == UInt8(ascii: "\"") {
                    field.append(byte)
                    index += 1
                } else {
                    isQuoted = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isQuoted = true
            case UInt8(ascii: ","): close()
            case UInt8(ascii: "\r"): break
            case UInt8(ascii: "\n"):
                close()
                records.append(record)
                record = []
            default: field.append(byte)
            }
        }
        if !field.isEmpty || !record.isEmpty {
            close()
            records.append(record)
        }
        return records
    }
}

extension String {
    /// The parts of a field that holds a list.
    var listed: [String] { split(separator: "|").map(String.init) }
}
