import BorderCore
import BorderTestSupport
import Foundation
import Testing

/// A table of geodata/ as anybody reads it, without a line of ours.
struct GeodataTable {
    /// Each row by the words of the header.
    var rows: [[String: String]]

    init(_ name: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "geodata")
        let bytes = try #require(fileBytes(at: folder.appending(path: name).path))
        let all = try #require(CSVText.rows(bytes)).map { $0.map(\.text) }
        let header = try #require(all.first)
        rows = all.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
        try #require(!rows.isEmpty)
    }

    /// The crossings with every column as text.
    static let crossings = Result { try GeodataTable("crossings.csv").rows.map(CrossingLine.init) }
    static let groups = Result { try GeodataTable("crossing_groups.csv").rows }
}

/// A line of geodata/crossings.csv, cut up by hand.
struct CrossingLine {
    var cells: [String: String]

    subscript(_ column: String) -> String { cells[column] ?? "" }

    var id: String { self["id"] }
    var aliases: [String] { CrossingLine.list(self["aliases"]) }
    /// The two countries in the order of the alphabet, with a hyphen between them; empty with one country only.
    var border: String {
        self["country_b"].isEmpty ? "" : [self["country_a"], self["country_b"]].sorted().joined(separator: "-")
    }
    /// Longitude and latitude, where there are any.
    var degrees: (east: Double, north: Double)? {
        Double(self["lon"]).flatMap { east in Double(self["lat"]).map { (east, $0) } }
    }
    /// The codes of US ports: four digits.
    var portCodes: [String] { aliases.filter { $0.utf8.count == 4 && $0.utf8.allSatisfy { (48...57).contains($0) } } }

    static func list(_ text: String) -> [String] {
        text.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
}
