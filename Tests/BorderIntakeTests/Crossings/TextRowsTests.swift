import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// Small tables as texts, with where each field stands.
@Suite struct TextRowsTests {
    private func rows(_ text: String) throws -> [TextRows.Row] {
        var rows = try TextRows(ByteSource(text: text), named: "rows.csv")
        return try rows.all()
    }

    @Test func fieldsLinesAndColumns() throws {
        let rows = try rows("a,bb,c\n\n 1 ,ü,3\n")
        #expect(rows.map(\.fields) == [["a", "bb", "c"], ["1", "ü", "3"]])
        #expect(rows.map(\.line) == [1, 3])
        // A column is counted in bytes: ü has two.
        #expect(rows.map { $0.columns.last } == [6, 8])
        #expect(rows.allSatisfy { $0.fault == .none && $0.isText })
    }

    @Test func quotesWithinQuotes() throws {
        #expect(try rows("a,b\n\"\"\"\",\"x\"\"\"\"y\"\n").map(\.fields) == [["a", "b"], ["\"", "x\"\"y"]])
    }

    @Test func aRowWithAnOpenQuoteIsKeptWithItsFault() throws {
        let rows = try rows("a,b\n1,\"2\n")
        #expect(rows.count == 2)
        #expect(rows.last.map { $0.fault != .none && $0.fields.isEmpty && $0.line == 2 } == true)
    }

    @Test(arguments: 0..<60) func whatWasWrittenIsRead(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let pieces = ["a", "ß", "Ларс", ",", "\"", "\n", " x", "7", ";"]
        let table = (0..<Int.random(in: 1...12, using: &random)).map { _ in
            (0..<3).map { column in
                let text = (0..<Int.random(in: 0...4, using: &random)).compactMap { _ in
                    pieces.randomElement(using: &random)
                }
                return "k\(column)" + text.joined() + "e"
            }
        }
        let text = table.map { row in
            row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
        }
        let rows = try rows("one,two,three\n" + text.joined())
        #expect(rows.dropFirst().map(\.fields) == table)
        var line = 2
        for (row, written) in zip(rows.dropFirst(), text) {
            #expect(row.line == line)
            line += written.count { $0 == "\n" }
        }
    }
}
