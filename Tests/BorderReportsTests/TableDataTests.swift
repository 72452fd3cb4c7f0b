import BorderCore
import BorderReports
import BorderTestSupport
import Testing

@testable import BorderBytes

/// Tables for programs.
@Suite struct TableDataTests {
    private func json(_ table: Table) throws -> [UInt8] {
        var sink = ByteSink()
        try table.writeJSON(to: &sink)
        return sink.takeBytes()
    }

    private func csv(_ table: Table, spreadsheetSafe: Bool = false) throws -> [[CSVText.Cell]] {
        var sink = ByteSink()
        try table.writeCSV(spreadsheetSafe: spreadsheetSafe, to: &sink)
        return try #require(CSVText.rows(sink.takeBytes()))
    }

    @Test func looksAsRecorded() throws {
        try expectGolden(try json(SampleTables.nested), named: "nested-table.json")
        var sink = ByteSink()
        try SampleTables.nested.writeCSV(to: &sink)
        try expectGolden(sink.takeBytes(), named: "nested-table.csv")
    }

    @Test func rowsHaveTheSameMembersAndNumbersAreNumbers() throws {
        let file = try JSONText(try json(SampleTables.nested))
        #expect(file.members.map(\.name) == ["title", "rows", "notes"])
        let rows = try #require(file["rows"]?.elements)
        let keys = ["place", "persons", "persons_qualifier", "map_length_km", "is_open", "source"]
        for row in rows { #expect(row.members.map(\.name) == keys) }
        #expect(
            rows.map { $0["persons"] } == [
                .number("16886"), .string("more than 8,000"), .number("0"), .string("2,000–3,000"), .null,
            ]
        )
        #expect(rows[0]["map_length_km"] == .number("1219.0"))
        #expect(rows[0]["is_open"] == .boolean(true) && rows[2]["is_open"] == .boolean(false))
        #expect(file["notes"]?.elements?.count == 1)
    }

    @Test func whatIsNotThereIsMissing() throws {
        let table = Table(
            columns: [TableColumn("a"), TableColumn("b", audience: .screen)],
            rows: [TableRow([.number(.nan), .text("x")]), TableRow([]), TableRow([.number(0.1)])]
        )
        let rows = try #require(try JSONText(try json(table))["rows"]?.elements)
        #expect(rows == [.null, .null, .number("0.1")].map { .object([.init(name: "a", value: $0)]) })
        #expect(try csv(table).map { $0.map(\.text) } == [["a"], [""], [""], ["0.1"]])
        let empty = try JSONText(try json(Table(columns: [TableColumn("a")])))
        #expect(empty["rows"]?.elements == [] && empty["notes"]?.elements == [])
    }

    @Test func csvHasTheSameRows() throws {
        let rows = try csv(SampleTables.nested)
        #expect(
            rows[0].map(\.text) == [
                "place", "persons", "persons_qualifier", "map_length_km", "is_open", "source",
            ]
        )
        #expect(rows[1].map(\.text) == ["FIN-RUS", "16886", "exact", "1219.0", "true", "Finnish Border Guard"])
        #expect(rows[5].map(\.text) == ["GEO-RUS", "", "", "697.9", "", "国境 🇬🇪 ზემო ლარსი"])
        #expect(Set(rows.map(\.count)) == [6])
    }

    @Test func hostileNamesComeBackEqual() throws {
        let table = Table(
            title: hostileNames[3],
            columns: [TableColumn("name"), TableColumn("=n"), TableColumn("x")],
            rows: hostileNames.map { TableRow([.text($0), .integer(-1), .known($0)]) },
            notes: hostileNames
        )
        let file = try JSONText(try json(table))
        #expect(file["rows"]?.elements?.map { $0["name"]?.string } == hostileNames)
        #expect(file["notes"]?.elements?.map(\.string) == hostileNames)
        let rows = try csv(table)
        #expect(rows.dropFirst().map { $0[0].text } == hostileNames)
        // Missing and empty stay apart.
        #expect(rows[1][0].isQuoted && !rows[1][2].isQuoted)
        let safe = try csv(table, spreadsheetSafe: true)
        #expect(safe[0][1].text == "'=n")
        // A signed number is no formula.
        for row in safe where Double(row[0].text) == nil {
            #expect(row[0].text.utf8.first.map { !"=+-@\t\r".utf8.contains($0) } ?? true, "\(row[0].text)")
        }
        #expect(safe.dropFirst().allSatisfy { $0[1].text == "-1" })
    }
}
