import BorderCore
import BorderFlow
import BorderTestSupport
import Foundation
import Testing

/// A publisher's table of all US ports, made of the lines of the gazetteer: each number is at its own port, and what is
/// not known for certain is at its border, never at another port and never lost.
@Suite struct PublishedPortsTests {
    private struct Port {
        var id, name, code, border: String
    }

    /// Every port of the gazetteer with a code of four digits, read off the table.
    private static func ports() throws -> [Port] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let bytes = try #require(fileBytes(at: folder.appending(path: "geodata/crossings.csv").path))
        let rows = try #require(CSVText.rows(bytes)).map { $0.map(\.text) }
        let header = try #require(rows.first)
        return rows.dropFirst().flatMap { row -> [Port] in
            let line = Dictionary(uniqueKeysWithValues: zip(header, row))
            let codes = (line["aliases"] ?? "").split(separator: "|").map(String.init)
                .filter { $0.utf8.count == 4 && $0.utf8.allSatisfy { (48...57).contains($0) } }
            let isMexican = [line["country_a"], line["country_b"]].contains("MEX")
            return codes.map { code in
                Port(
                    id: line["id"] ?? "",
                    name: line["name"] ?? "",
                    code: code,
                    border: isMexican ? "US-Mexico Border" : "US-Canada Border"
                )
            }
        }
    }

    /// Where each number of a table stands: place and people, by the number.
    private static func places(_ rows: [[String]]) throws -> (of: [Int64: String], summary: IntakeSummary) {
        let head = "Port Name,State,Port Code,Border,Date,Measure,Value\n"
        let text =
            head
            + rows.enumerated().map { number, row in
                (row.map { $0.contains(",") ? "\"\($0)\"" : $0 } + ["Oct 2022", "Trucks", "\(1_000 + number)"])
                    .joined(separator: ",") + "\n"
            }.joined()
        var places: [Int64: String] = [:]
        let summary = try readReports(
            from: .bytes(Array(text.utf8)),
            named: "ports.csv",
            options: DossierOptions().intake(atlas: .embedded())
        ) { batch in
            for row in 0..<batch.count {
                let people = batch.words.populations[Int(batch.population[row])].description
                let words = [batch.words.places[Int(batch.place[row])], people == "any" ? "" : people]
                places[batch.quantity(of: row).value] = words.filter { !$0.isEmpty }.joined(separator: " ")
            }
        }
        return (places, summary)
    }

    @Test func everyPortIsKnownByItsCode() throws {
        let ports = try Self.ports()
        #expect(ports.count == 114)
        let (places, summary) = try Self.places(ports.map { [$0.name, "a state", $0.code, $0.border] })
        #expect(summary.rowsRead == 114 && summary.rowsRejected == 0 && summary.diagnostics.isEmpty)
        for (number, port) in ports.enumerated() {
            #expect(places[Int64(1_000 + number)] == port.id, "\(port.code) \(port.name)")
        }
    }

    /// A spreadsheet took the zeros away: a port is known by what is left with its name.
    @Test func aCodeThatLostItsZeroIsThatPort() throws {
        let ports = try Self.ports().filter { $0.code.hasPrefix("0") }
        let short = ports.map { String($0.code.drop { $0 == "0" }) }
        let (places, summary) = try Self.places(zip(ports, short).map { [$0.name, "a state", $1, $0.border] })
        #expect(summary.rowsAccepted == ports.count && ports.count == 24)
        for (number, port) in ports.enumerated() {
            #expect(places[Int64(1_000 + number)] == port.id, "\(short[number]) \(port.name)")
        }
        #expect(summary.diagnostics.isEmpty, "\(summary.diagnostics)")
        // A code that is too short and another port's name are no port.
        let (others, _) = try Self.places([["Calais", "a state", "103", "US-Canada Border"]])
        #expect(others == [1_000: "CAN-USA:Calais, a state 103"])
    }

    @Test func whatIsNotCertainIsAPortOfItsOwn() throws {
        let rows: [(row: [String], place: String)] = [
            (["Nowhere", "Maine", "9998", "US-Canada Border"], "CAN-USA:Nowhere, Maine 9998"),
            (["Laredo", "Texas", "2304", "US-Canada Border"], "CAN-USA:Laredo, Texas 2304"),
            (["Eastport", "", "", "US-Canada Border"], "CAN-USA:Eastport"),
            (["", "", "3302", "US-Canada Border"], "eastport-kingsgate"),
            (["Calais", "Maine", "0115", "US-Canada Border"], "calais-st-stephen"),
            // Words that mean something else where nobody speaks of ports are ports here, unknown or not.
            (["Frontier", "", "", "US-Canada Border"], "CAN-USA:Frontier"),
            (["Frontier", "Washington", "3020", "US-Canada Border"], "frontier-paterson"),
            (["Portal", "North Dakota", "3403", "US-Canada Border"], "portal-north-portal"),
            (["<script>", "../x", "0000", "US-Mexico Border"], "MEX-USA:<script>, ../x 0000"),
        ]
        let (places, summary) = try Self.places(rows.map(\.row))
        #expect(summary.rowsRead == rows.count && summary.rowsAccepted == rows.count)
        for (number, row) in rows.enumerated() { #expect(places[Int64(1_000 + number)] == row.place) }
        // One note says how many, and the first of them.
        let note = try #require(summary.diagnostics.first { $0.code == "unlisted-crossing" })
        #expect(note.line == 2 && note.found.hasPrefix("5 rows of 5 crossings"), "\(note)")
    }

    /// Ports of one name are parted by their state, and no port is taken for one in another state.
    @Test func theStatePartsPortsOfOneName() throws {
        let rows: [(row: [String], place: String)] = [
            (["Eastport", "Maine", "", "US-Canada Border"], "eastport-deer-island-campobello"),
            (["Eastport", "Idaho", "", "US-Canada Border"], "eastport-kingsgate"),
            (["Eastport", "Ohio", "", "US-Canada Border"], "CAN-USA:Eastport, Ohio"),
            (["Eastport", "Idaho", "0103", "US-Canada Border"], "eastport-deer-island-campobello"),
            (["Eastport", "Idaho", "", "US-Mexico Border"], "MEX-USA:Eastport, Idaho"),
            (["Calais", "Maine", "", "US-Canada Border"], "calais-st-stephen"),
            (["Frontier", "Washington", "", "US-Canada Border"], "frontier-paterson"),
            (["Laredo", "Texas", "", "US-Mexico Border"], "laredo-nuevo-laredo"),
            (["Laredo", "Ohio", "", "US-Mexico Border"], "MEX-USA:Laredo, Ohio"),
            // A word that is no state says nothing of a port.
            (["Laredo", "TX (South)", "", "US-Mexico Border"], "laredo-nuevo-laredo"),
        ]
        let (places, _) = try Self.places(rows.map(\.row))
        for (number, row) in rows.enumerated() { #expect(places[Int64(1_000 + number)] == row.place, "\(row.row)") }
    }

    /// A border that the publisher has no word for rejects the row, and the others stay.
    @Test func aBorderNobodyKnowsIsRefused() throws {
        let (places, summary) = try Self.places([
            ["Laredo", "Texas", "2304", "US-Mexico Border"], ["Laredo", "Texas", "2304", "US-Moon Border"],
            ["Laredo", "Texas", "2304", "US-Mexico Border"],
        ])
        #expect(places == [1_000: "laredo-nuevo-laredo", 1_002: "laredo-nuevo-laredo"])
        #expect(summary.rowsRejected == 1 && summary.diagnostics.map(\.line) == [3])
    }
}
