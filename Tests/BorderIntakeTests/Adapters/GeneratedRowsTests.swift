import BorderCore
import BorderTestSupport
import Testing

@testable import BorderIntake

/// Tables whose every field is drawn from a pool that says what it means, in any order of columns, with any quoting,
/// delimiter and line end: what comes out must be what was put in.
struct GeneratedRowsTests {
    /// A field as it is written, and what it means; `nil` for one that must cost the row.
    private typealias Field = (text: String, meaning: String?)

    private static let dates: [Field] = [
        ("2022-09-24", "2022-09-24"), ("2022-12-31", "2022-12-31"), ("2024-02-29", "2024-02-29"),
        ("2022-09", "2022-09-01/2022-09-30"), ("", "undated"), ("  2022-09-25 ", "2022-09-25"), ("2023-02-29", nil),
        ("2022-9-24", "2022-09-24"), ("soon", nil), ("2022-09-24,", nil),
    ]
    private static let places: [Field] = [
        ("vaalimaa-torfyanovka", "vaalimaa-torfyanovka"), ("Верхний Ларс", "Верхний Ларс"), ("FIN-RUS", "FIN-RUS"),
        ("a \"quoted\" name", "a \"quoted\" name"), ("one, two", "one, two"), ("two\nlines", "two\nlines"), ("x", "x"),
        (" padded\t", "padded"), ("a name of more than sixteen bytes", "a name of more than sixteen bytes"),
    ]
    private static let directions: [Field] = [
        ("RUS>FIN", "RUS>FIN"), ("into FIN", "into FIN"), ("out of RUS", "out of RUS"), ("both", "both"),
        ("BOTH", "both"),
        ("*>GEO", "into GEO"), ("", ""), ("sideways", nil), ("RUS>", nil),
    ]
    private static let nationalities: [Field] = [
        ("RUS", "citizen=RUS"), ("fin", "citizen=FIN"), ("", "any"), ("any", "any"), ("RU", nil), ("Russians", nil),
    ]
    private static let modes: [Field] = [("road", "road"), ("Train", "rail"), ("", ""), ("teleport", nil)]
    private static let counts: [Field] = [
        ("0", "0"), ("7", "7"), ("16886", "16886"), ("9007199254740992", "9007199254740992"), ("007", "7"), ("", nil),
        ("9007199254740993", nil), ("-1", nil), ("1.5", nil), ("1,000", nil), ("1 000", "1000"), ("many", nil),
    ]

    private struct Table {
        var bytes: [UInt8]
        var rows: [String]
        var rejected: Int
    }

    private static func table(_ seed: UInt64) -> Table {
        var random = SplitMix(seed: seed)
        let columns = [
            ("date", dates), ("place", places), ("direction", directions), ("nationality", nationalities),
            ("mode", modes), ("count", counts),
        ]
        let order = (0..<6).shuffled(using: &random)
        let delimiter = [",", ";", "\t"][Int.random(in: 0..<3, using: &random)]
        let end = ["\n", "\r\n"][Int.random(in: 0..<2, using: &random)]
        let honesty = Int.random(in: 1...12, using: &random)
        var text = Bool.random(using: &random) ? "\u{FEFF}" : ""
        text += order.map { columns[$0].0 }.joined(separator: delimiter) + end
        var table = Table(bytes: [], rows: [], rejected: 0)
        for _ in 0..<Int.random(in: 1...40, using: &random) {
            let fields = columns.map { pick($0.1, honesty, &random) }
            text += order.map { quoted(fields[$0].text, delimiter, &random) }.joined(separator: delimiter) + end
            let meanings = fields.compactMap(\.meaning)
            guard meanings.count == 6 else {
                table.rejected += 1
                continue
            }
            let parts = [meanings[0], meanings[1], meanings[2], meanings[3], meanings[4], "flow", meanings[5]]
            table.rows.append(parts.filter { !$0.isEmpty }.joined(separator: " ") + " exact crossing")
        }
        table.bytes = Array(text.utf8)
        return table
    }

    private static func pick(_ pool: [Field], _ honesty: Int, _ random: inout SplitMix) -> Field {
        let field = pool[Int.random(in: 0..<pool.count, using: &random)]
        // Most fields must be right, or no row would be.
        guard field.meaning == nil, Int.random(in: 0..<12, using: &random) < honesty else { return field }
        return pool[0]
    }

    private static func quoted(_ text: String, _ delimiter: String, _ random: inout SplitMix) -> String {
        let needsQuotes = text.contains { "\"\n\r".contains($0) || String($0) == delimiter }
        guard needsQuotes || Int.random(in: 0..<5, using: &random) == 0 else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    @Test func whatComesOutIsWhatWasPutIn() throws {
        for seed in Seeds.below(2500) {
            let table = Self.table(seed)
            var options = IntakeOptions()
            options.blockBytes = [1, 13, 100, 1 << 20][Int(seed % 4)]
            options.batchRows = [1, 3, 65_536][Int(seed % 3)]
            let reading = try Reading(bytes: table.bytes, options: options)
            let isRight = reading.rows == table.rows && reading.summary.rowsRejected == table.rejected
            if !isRight {
                Issue.record(
                    "seed \(seed): \(String(decoding: table.bytes, as: UTF8.self))\n\(reading.rows)\n\(table.rows)"
                )
                return
            }
            #expect(reading.summary.rowsRead == table.rows.count + table.rejected)
            #expect(reading.batches.allSatisfy { $0.count <= options.batchRows })
            #expect(reading.summary.diagnostics.allSatisfy { $0.severity == .error && $0.line > 1 && $0.column > 0 })
        }
    }
}
