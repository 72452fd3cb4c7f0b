import BorderCore
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// The adapter of the guide does what it says.
struct GateLogAdapterTests {
    @Test func itsExamplesAreTrue() throws {
        for example in GateLogAdapter.examples {
            var stream = try ByteStream.opened(ByteSource(text: example.input), named: "example")
            let opening = SourceOpening(name: "example", bytes: try stream.opening())
            #expect(GateLogAdapter.recognises(opening))
            var rows: [String] = []
            let summary = try GateLogAdapter.read(stream, named: "example", options: IntakeOptions()) { batch in
                rows += (0..<batch.count).map { batch.rowDescription($0) }
            }
            #expect(rows == example.rows)
            #expect(summary.diagnostics.map(\.description) == example.diagnostics)
            #expect((summary.rowsRead, summary.rowsAccepted) == (2, 1))
        }
        #expect(!GateLogAdapter.recognises(SourceOpening(name: "x.csv", bytes: Array("date,count".utf8))))
    }

    @Test func aRecordWithFewerTextsIsRejected() throws {
        let rejects = RejectList()
        var records = try RecordReader(
            columns: ["at", "count"],
            named: "example",
            options: IntakeOptions(rejects: rejects)
        )
        var rows = 0
        try records.read(["FIN"], line: 7) { rows += $0.count }
        try records.read([String](), line: 8) { rows += $0.count }
        try records.read(["FIN", "5"], line: 9) { rows += $0.count }
        let summary = try records.finish { rows += $0.count }
        #expect((summary.rowsRead, summary.rowsAccepted, rows) == (3, 1, 1))
        #expect(rejects.rows.map(\.line) == [7, 8] && rejects.rows[0].fields == ["FIN"])
    }
}
