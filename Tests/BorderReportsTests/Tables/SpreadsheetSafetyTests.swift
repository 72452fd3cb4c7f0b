import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderReports

/// CSV cells that a spreadsheet could run, byte by byte.
@Suite("CSV that spreadsheets open")
struct SpreadsheetSafetyTests {
    private func line(_ text: String, safe: Bool) -> String {
        var sink = ByteSink()
        sink.appendCSV(text, spreadsheetSafe: safe)
        return String(decoding: sink.takeBytes(), as: UTF8.self)
    }

    @Test(
        "quotes where they are needed, an apostrophe where a formula starts",
        arguments: [
            ("plain", "plain", "plain"), ("", "\"\"", "\"\""), (" x", "\" x\"", "\" x\""), ("x ", "\"x \"", "\"x \""),
            ("a,b", "\"a,b\"", "\"a,b\""), ("a\"b", "\"a\"\"b\"", "\"a\"\"b\""), ("a\nb", "\"a\nb\"", "\"a\nb\""),
            ("\r", "\"\r\"", "\"'\r\""), ("=cmd()", "=cmd()", "'=cmd()"), ("+49", "+49", "+49"), ("-1", "-1", "-1"),
            ("-1.5", "-1.5", "-1.5"), ("-1-1", "-1-1", "'-1-1"), ("+", "+", "'+"), ("-.5", "-.5", "'-.5"),
            ("@SUM(A1)", "@SUM(A1)", "'@SUM(A1)"), ("\t=1", "\t=1", "'\t=1"), ("=a,b", "\"=a,b\"", "\"'=a,b\""),
            ("=\"x\"", "\"=\"\"x\"\"\"", "\"'=\"\"x\"\"\""), ("a=b", "a=b", "a=b"), ("'=1", "'=1", "'=1"),
            (" =1", "\" =1\"", "\" =1\""), ("−5", "−5", "−5"), ("\"", "\"\"\"\"", "\"\"\"\""),
        ]
    )
    func cells(text: String, plain: String, safe: String) {
        #expect(line(text, safe: false) == plain)
        #expect(line(text, safe: true) == safe)
    }

    @Test(
        "numbers are never taken for formulas, and texts are unless they are signed numbers",
        arguments: [true, false]
    )
    func numbers(safe: Bool) throws {
        let table = Table(
            columns: [
                TableColumn("i"), TableColumn("d", decimals: 2), TableColumn("q"), TableColumn("t"), TableColumn("b"),
                TableColumn("m"),
            ],
            rows: [
                TableRow([
                    .integer(-5), .number(-0.125), .integer(7), .text("-5"), .boolean(false),
                    .missing,
                ]),
                TableRow([
                    .integer(.min), .number(.nan), .quantity(Quantity(.max)), .text("=1"), .boolean(true), .missing,
                ]),
            ]
        )
        let rows = try table.csv(spreadsheetSafe: safe)
        let apostrophe = safe ? "'" : ""
        #expect(rows[1] == ["-5", "-0.13", "7", "-5", "false", ""])
        #expect(rows[2] == ["-9223372036854775808", "", "9223372036854775807", "\(apostrophe)=1", "true", ""])
    }

    @Test("every text comes back as it was, and none starts a formula", arguments: 1...20 as ClosedRange<UInt64>)
    func seeded(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let pieces = [
            "=", "+", "-", "@", "\t", "\r", "\n", ",", "\"", "'", " ", ";", "a", "é", "国", "\u{0}", "\u{202E}",
        ]
        let texts = (0..<40).map { _ in
            (0..<Int.random(in: 0...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        }
        let table = Table(
            columns: [TableColumn("a"), TableColumn("b")],
            rows: texts.map { TableRow([.text($0), .text($0)]) }
        )
        #expect(try table.csv().dropFirst().map { $0[0] } == texts)
        for (row, text) in zip(try table.csv(spreadsheetSafe: true).dropFirst(), texts) {
            let isFormula = text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
            #expect(row[1] == (isFormula ? "'" : "") + text, "seed \(seed)")
        }
    }

    @Test("hidden columns are in no data, and a level only where a column says it")
    func hiddenColumns() throws {
        var table = Table(
            columns: [TableColumn("a"), TableColumn("b", audience: .screen), TableColumn("=c", audience: .data)],
            rows: [TableRow([.text("x"), .text("no"), .integer(1)]), TableRow(level: 3, [.text("y")])]
        )
        #expect(try table.csv() == [["a", "=c"], ["x", "1"], ["y", ""]])
        table.isNested = true
        #expect(try table.csv(spreadsheetSafe: true) == [["a", "'=c"], ["x", "1"], ["y", ""]])
    }
}
