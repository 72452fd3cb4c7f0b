import BorderFlow

/// Passengers of personal vehicles who entered the United States, by port and month: what was counted, and public.
struct PortTable {
    /// A port and its counts; `nil` where no row of the source has the month.
    struct Port {
        var border: String
        var state: String
        var name: String
        var counts: [Int64?]
    }

    /// What is wrong with a table.
    struct Fault: Error, CustomStringConvertible {
        var description: String
    }

    /// In the order of the table: by border, state and name.
    let ports: [Port]
    /// The months of its columns, as `2019-01`.
    let months: [String]

    /// Reads the compact cut: border, state, port, code, and a column for each month.
    init(csv: String) throws {
        let lines = csv.split(whereSeparator: \.isNewline).map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        guard let header = lines.first, header.count > 4, header[..<4] == ["border", "state", "port", "code"] else {
            throw Fault(description: "a table of ports begins with border, state, port, code and months")
        }
        months = Array(header[4...])
        ports = try lines.dropFirst().map { cells in
            guard cells.count == header.count else {
                throw Fault(description: "\(cells.prefix(3)): \(cells.count) cells instead of \(header.count)")
            }
            let counts = try cells[4...].map { cell in
                guard !cell.isEmpty else { return Int64?.none }
                guard let count = Int64(cell), count >= 0 else { throw Fault(description: "'\(cell)' is no count") }
                return count
            }
            return Port(border: cells[0], state: cells[1], name: cells[2], counts: counts)
        }
    }
}
