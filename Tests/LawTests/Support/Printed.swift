import BorderTestSupport
import Foundation
import Testing

/// What a verb printed as CSV or JSON, by column, and how it ended.
struct Printed {
    var columns: [String]
    var rows: [[String: String]]
    var run: Execution

    init(_ run: Execution) throws { try self.init(run, csv: run.stdout) }

    /// What `flows --csv` prints of a table.
    static func flows(_ text: String, _ more: String...) throws -> Printed {
        try withTemporaryFolder { folder in
            try folder.write("input.csv", text)
            return try Printed(Binary.run(arguments: ["flows", "input.csv", "--csv"] + more, folder: folder))
        }
    }

    private init(_ run: Execution, csv: [UInt8]) throws {
        self.run = run
        if csv.first == UInt8(ascii: "{") {
            let object = try #require(JSONSerialization.jsonObject(with: Data(csv)) as? [String: Any])
            let all = try #require(object["rows"] as? [[String: Any]])
            rows = all.map { row in row.mapValues { $0 is NSNull ? "" : "\($0)" } }
            columns = rows.first?.keys.sorted() ?? []
            return
        }
        var lines = try #require(CSVText.rows(csv), "\(run.output)\(run.errors)").map { $0.map(\.text) }
        let columns = lines.isEmpty ? [] : lines.removeFirst()
        self.columns = columns
        rows = lines.map { line in
            let row = Dictionary(zip(columns, line)) { first, _ in first }
            // Tables name the place of a row and its days alike; the laws say `place`, `start` and `end`.
            let names = ["place": "at", "start": "period_start", "end": "period_end"]
            return row.merging(names.compactMapValues { row[$0] }) { own, _ in own }
        }
    }

    /// Asks in a folder of its own in which each table is a file: `a.csv`, `b.csv` … in this order.
    ///
    /// An argument `FILES` stands for all their names. `reading` names a file that the verb writes and that is read
    /// instead of its output.
    init(_ arguments: [String], on tables: [Table], reading file: String? = nil) throws {
        self = try withTemporaryFolder { folder in
            var names: [String] = []
            for (table, letter) in zip(tables, "abcdefghij") {
                names.append("\(letter).csv")
                try folder.write("\(letter).csv", table.text)
            }
            let run = try Binary.run(
                arguments: arguments.flatMap { $0 == "FILES" ? names : [$0] },
                folder: folder
            )
            guard let file else { return try Printed(run) }
            let bytes = try #require(fileBytes(at: folder.appending(path: file).path), "\(run.errors)")
            return try Printed(run, csv: bytes)
        }
    }

    init(_ call: String, on tables: Table...) throws {
        try self.init(call.split(separator: " ").map(String.init), on: tables)
    }

    /// Everything that was printed, whatever the stream.
    var said: String { run.output + run.errors }

    /// The numbers of all rows, nets left aside.
    var values: [Int] { figures.compactMap { Int($0["value"] ?? "") } }

    /// The rows that are numbers of somebody: neither a net, nor one of the two that a net is made of.
    var figures: [[String: String]] { rows.filter { !($0["role"] ?? "").hasPrefix("net") } }

    /// The rows that stand under no other.
    var heads: [[String: String]] {
        figures.filter { ($0["level"] ?? $0["nesting"] ?? "0") == "0" || Int($0["level"] ?? "") == nil }
    }

    /// The rows in which each column has the value given.
    func rows(_ wanted: KeyValuePairs<String, String>) -> [[String: String]] {
        figures.filter { row in wanted.allSatisfy { row[$0.key] == $0.value } }
    }

    /// Every number of the answer with what it counts, in the order of the text: what a law compares where names of
    /// rows and sources may differ.
    func numbers(without unlike: Set<String> = []) -> [String] {
        let columns = [
            "level", "place", "direction", "measure", "unit", "population", "mode", "bucket", "value", "value_low",
            "value_high", "qualifier", "period_start", "period_start_latest", "period_end_earliest", "period_end",
        ]
        return figures.map { row in
            columns.filter { !unlike.contains($0) }.map { row[$0] ?? "" }.joined(separator: " ")
        }.sorted()
    }
}
