import BorderTestSupport
import Testing

@testable import atlas_build

/// The small CSV reader of the tool, beside the slow one of the tests.
@Suite struct CSVTableTests {
    private func table(_ text: String) throws -> CSVTable {
        try TinyGeodata(files: ["t.csv": text]).inFolder { try CSVTable("\($0)/t.csv") }
    }

    @Test func rowsByColumn() throws {
        let rows = try table("a,b\r\n1,\"x, \"\"y\"\"\nz\"\r\n,\n").rows
        #expect(rows == [["a": "1", "b": "x, \"y\"\nz"], ["a": "", "b": ""]])
        #expect(try table("a\nlast").rows == [["a": "last"]])
        #expect(try table("a\n\"\"").rows.isEmpty)
        #expect(try table("only,a,header").rows.isEmpty)
    }

    @Test func ofTwoColumnsOfOneNameTheFirstCounts() throws {
        #expect(try table("a,a\n1,2\n").rows == [["a": "1"]])
    }

    @Test(arguments: [
        ("a,b\n1\n", "t.csv: row 1 has 1 fields, the header 2"),
        ("a,b\n1,2\n\n1,2\n", "t.csv: row 2 has 1 fields, the header 2"),
        ("a\n1,2,3\n", "t.csv: row 1 has 3 fields, the header 1"), ("", "t.csv is empty"),
    ])
    func rowsOfAnotherLength(_ text: String, _ words: String) throws {
        let error = #expect(throws: BuildError.self) { _ = try table(text) }
        #expect(error?.description.hasSuffix(words) == true, "\(error?.description ?? "")")
    }

    @Test func aMissingColumnIsNamed() throws {
        let table = try table("a,b\n1,2\n")
        #expect(try table.field(table.rows[0], "b") == "2")
        let error = #expect(throws: BuildError.self) { _ = try table.field(table.rows[0], "B") }
        #expect(error?.description.hasSuffix("t.csv has no column B") == true)
    }

    @Test func listsAreDividedByBars() {
        #expect("a|b c||d|".listed == ["a", "b c", "d"])
        #expect("".listed.isEmpty && "|".listed.isEmpty)
    }

    /// Random tables with hostile fields, read here and by the reader of the tests.
    @Test(arguments: 0..<60) func twoReadersAgree(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let columns = (0..<Int.random(in: 1...5, using: &random)).map { "column\($0)" }
        var rows: [[String]] = []
        for _ in 0..<Int.random(in: 0...8, using: &random) {
            // A field that is not quoted loses its carriage returns, as the file's line ends do.
            rows.append(columns.map { _ in hostileNames.randomElement(using: &random) ?? "" })
        }
        let text = ([columns] + rows).map { row in
            row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
        }
        let read = try table(text.joined()).rows
        let slow = try #require(CSVText.rows(Array(text.joined().utf8)))
        #expect(read.map { row in columns.map { row[$0] } } == slow.dropFirst().map { $0.map(\.text) }, "seed \(seed)")
        #expect(slow.dropFirst().map { $0.map(\.text) } == rows, "seed \(seed)")
    }
}
