import BorderCore
import BorderTestSupport
import Testing

@testable import BorderIntake

/// Whatever a rejected row holds, the table of rejects says it again.
struct RejectRoundTripTests {
    private static func field(_ random: inout SplitMix) -> String {
        let pieces = [
            "a", "\"", ",", "\n", "=", "é", "+", "-", "@", " ", "7", "7", ".", "\u{301}", "\r", "<script>", "../", "'",
        ]
        return (0..<Int.random(in: 0...6, using: &random)).map { _ in
            pieces[Int.random(in: 0..<pieces.count, using: &random)]
        }.joined()
    }

    /// The cells of the one row of a table, by the slow reader.
    private static func cells(_ text: String) -> [String] {
        let rows = SlowTable().rows(Array(text.utf8))
        #expect(rows.count == 1 && rows.allSatisfy(\.fault.isEmpty), "\(text)")
        return rows.first?.fields.map { String(decoding: $0, as: UTF8.self) } ?? []
    }

    @Test func fieldsComeBackButForTheApostropheOfFormulas() {
        for seed in Seeds.below(3000) {
            var random = SplitMix(seed: seed)
            let fields = (0..<Int.random(in: 1...5, using: &random)).map { _ in Self.field(&random) }
            let row = RejectedRow(line: 9, fields: fields, reasons: [])
            let cells = Self.cells(RejectTable(header: fields).row(row))
            #expect(cells.count == fields.count + 3)
            for (cell, field) in zip(cells, fields) {
                let isGuarded = cell == "'" + field
                #expect(cell == field || isGuarded, "seed \(seed)")
                if let first = cell.first, "=@\t\r".contains(first) { Issue.record("'\(cell)' runs in a spreadsheet") }
                if let first = cell.first, "+-".contains(first) { #expect(Double(cell) != nil, "\(cell)") }
            }
            #expect(cells[fields.count...] == ["9", "", ""])
        }
    }

    @Test func whatIsRejectedIsRejectedAgainForTheSameReasons() throws {
        for seed in Seeds.below(400) {
            var random = SplitMix(seed: seed)
            let rows = (0..<6).map { _ in
                "\(["2022-09-24", "soon", ""][Int.random(in: 0..<3, using: &random)]),x,"
                    + ["1", "many", "1.5", ""][Int.random(in: 0..<4, using: &random)]
            }
            let first = RejectList()
            _ = try Reading(
                "date,place,count\n" + rows.joined(separator: "\n") + "\n",
                options: IntakeOptions(rejects: first)
            )
            let table = RejectTable(header: first.header)
            let again = RejectList()
            let text = RejectTable.header(first.header) + first.rows.map(table.row).joined()
            let reading = try Reading(text, options: IntakeOptions(rejects: again))
            #expect(reading.rows == [])
            #expect(again.rows.map { $0.reasons.map(\.code) } == first.rows.map { $0.reasons.map(\.code) })
            #expect(again.rows.map { Array($0.fields.prefix(3)) } == first.rows.map(\.fields))
        }
    }
}
