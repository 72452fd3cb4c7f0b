import BorderTestSupport
import Foundation
import Testing

/// The rows of a CSV answer, by column name.
struct Answer {
    var rows: [[String: String]]
    var run: Execution

    /// Runs a verb whose arguments ask for CSV, and reads what it prints.
    init(_ arguments: [String], input: String = "", folder: URL? = nil) throws {
        try self.init(try Binary.run(arguments: arguments, input: Array(input.utf8), folder: folder))
    }

    /// Runs a verb on a text that stands in a file, which the arguments call `FILE`.
    init(_ arguments: [String], on text: String) throws { try self.init(try Binary.run(arguments, on: text)) }

    private init(_ run: Execution) throws {
        self.run = run
        var lines = try #require(CSVText.rows(run.stdout), "\(run.output)\(run.errors)")
        let header = lines.isEmpty ? [] : lines.removeFirst().map(\.text)
        rows = lines.map { line in
            Dictionary(zip(header, line.map(\.text))) { first, _ in first }
        }
    }

    /// The flows that `flows --csv` prints.
    static func flows(_ arguments: String..., input: String = "", folder: URL? = nil) throws -> Answer {
        try Answer(["flows", "--csv"] + arguments, input: input, folder: folder)
    }

    /// One column, in order.
    func column(_ name: String) -> [String] { rows.map { $0[name] ?? "" } }

    /// The rows in which each of the columns has the value given.
    func rows(_ wanted: KeyValuePairs<String, String>) -> [[String: String]] {
        rows.filter { row in wanted.allSatisfy { row[$0.key] == $0.value } }
    }

    /// The values of `place` and `value` of every row that is neither a net nor part of one.
    var figures: [String] {
        rows.filter { !($0["role"] ?? "").hasPrefix("net") }.map { row in
            "\(row["at"] ?? "") \(row["direction"] ?? "") \(row["value"] ?? "")"
        }
    }
}

extension URL {
    /// Writes a file into this folder.
    func put(_ name: String, _ text: String) throws { try put(name, Array(text.utf8)) }

    /// Writes a file of bytes into this folder.
    func put(_ name: String, _ bytes: [UInt8]) throws { try Data(bytes).write(to: appending(path: name)) }

    /// The names of everything in this folder.
    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

    /// The text of a file in this folder.
    func text(_ name: String) throws -> String { try String(contentsOf: appending(path: name), encoding: .utf8) }
}

/// The header of the smallest table.
let plainHeader = "date,crossing,direction,count\n"
