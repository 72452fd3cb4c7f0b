import BorderReports
import BorderTestSupport
import Testing

/// Explanations for programs: the lines, numbered, under the id they explain.
@Suite("Tables of explanations")
struct ExplanationTableTests {
    @Test("a row a line, numbered from 1 under each id")
    func rows() throws {
        let table = Table(explanations: [("a", ["one", "two"]), ("none", []), ("b", ["three"])])
        #expect(table.title == "" && table.notes.isEmpty && !table.isNested)
        #expect(
            try table.csv() == [["id", "line", "text"], ["a", "1", "one"], ["a", "2", "two"], ["b", "1", "three"]]
        )
        let rows = try table.jsonRows()
        #expect(rows.map { $0.members.map(\.name) } == Array(repeating: ["id", "line", "text"], count: 3))
        #expect(rows.map { $0["line"] } == [.number("1"), .number("2"), .number("1")])
    }

    @Test("nothing explained is an empty table, not a row of nothing")
    func empty() throws {
        for table in [Table(explanations: []), Table(explanations: [("a", [])])] {
            #expect(try table.jsonRows().isEmpty && table.csv() == [["id", "line", "text"]])
            #expect(try table.screen().isEmpty)
        }
    }

    @Test("hostile words come back as they were, and run nothing")
    func hostile() throws {
        let table = Table(explanations: hostileNames.map { (id: $0, lines: [$0, "\($0)\($0)"]) })
        #expect(try table.jsonTexts("text") == hostileNames.flatMap { [$0, $0 + $0] })
        #expect(try table.jsonTexts("id") == hostileNames.flatMap { [$0, $0] })
        #expect(try table.csv().dropFirst().map { $0[2] } == hostileNames.flatMap { [$0, $0 + $0] })
        for row in try table.csv(spreadsheetSafe: true).dropFirst() {
            // A signed number is no formula.
            for cell in [row[0], row[2]] where Double(cell) == nil {
                #expect(cell.unicodeScalars.first.map { !"=+-@\t\r".unicodeScalars.contains($0) } ?? true)
            }
        }
        for line in try table.screen() { #expect(!line.contains("\u{1B}") && !line.contains("\u{202E}")) }
    }
}
