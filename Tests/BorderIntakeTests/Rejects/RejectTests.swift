import BorderCore
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// What happens to rows that cannot be used.
struct RejectTests {
    private struct Refusal: Error {}

    private struct RefusingSink: RejectSink {
        var refusesHeader = false
        func begin(header: [String]) throws { if refusesHeader { throw Refusal() } }
        func reject(_ row: RejectedRow) throws { throw Refusal() }
    }

    @Test func rejectedRowsAreKeptWithEveryReason() throws {
        let sink = RejectList()
        let text =
            "Date,place,count\n2022-02-31,FIN,x\n2022-09-24,FIN,1\n\"2022-09-24\",\"F\"\"IN\",\n2022\n\"open,FIN,1\n"
        let reading = try Reading(text, options: IntakeOptions(rejects: sink))
        #expect(sink.header == ["Date", "place", "count"])
        #expect(sink.rows.map(\.line) == [2, 4, 5, 6])
        #expect(
            sink.rows.map(\.fields) == [
                ["2022-02-31", "FIN", "x"], ["2022-09-24", "F\"IN", ""], ["2022"], ["\"open,FIN,1"],
            ]
        )
        #expect(
            sink.rows.map { $0.reasons.map(\.code) } == [
                ["bad-date", "bad-number"], ["no-number"], ["field-count"], ["open-quote"],
            ]
        )
        #expect(sink.rows.flatMap(\.reasons) == reading.summary.diagnostics)
        #expect(reading.summary.rowsRejected == 4)
    }

    @Test func brokenBytesAreReplacedInWhatIsKept() throws {
        let sink = RejectList()
        _ = try Reading(
            bytes: Array("place,count\nF".utf8) + [0xFF] + Array("N,1\n".utf8),
            options: IntakeOptions(rejects: sink)
        )
        #expect(sink.rows.map(\.fields) == [["F\u{FFFD}N", "1"]])
    }

    @Test func rowsBeyondTheHundredthAreKeptToo() throws {
        let sink = RejectList()
        let reading = try Reading(
            "place,count\n" + String(repeating: "FIN,x\n", count: 250),
            options: IntakeOptions(rejects: sink)
        )
        #expect(sink.rows.count == 250)
        #expect(sink.rows.allSatisfy { $0.reasons.count == 1 })
        #expect(reading.summary.diagnostics.count == 3)
        #expect(reading.summary.repeats.values.sorted() == [247])
        #expect(reading.summary.diagnosticCounts == ["bad-number": 250])
    }

    @Test func aSinkThatFailsEndsTheReading() throws {
        let text = "place,count\nFIN,x\n"
        for sink in [RefusingSink(refusesHeader: true), RefusingSink()] {
            let error = try #require(failure(text, options: IntakeOptions(rejects: sink)))
            #expect(error.reason == .receiver)
            #expect(error.underlying is Refusal)
        }
        #expect(failure("place,count\nFIN,1\n", options: IntakeOptions(rejects: RefusingSink())) == nil)
    }

    @Test func theTableHasTheOriginalRowAndTheReasons() throws {
        let sink = RejectList()
        _ = try Reading("date,place,count\n2022-02-31,\"a, \"\"b\"\"\",x\n", options: IntakeOptions(rejects: sink))
        let table = RejectTable(header: sink.header)
        #expect(RejectTable.header(sink.header) == "date,place,count,reject_line,reject_code,reject_reason\n")
        #expect(
            sink.rows.map(table.row) == [
                "2022-02-31,\"a, \"\"b\"\"\",x,2,bad-date bad-number,'2022-02-31' does not exist; expected a day of "
                    + "that month from 01 to 28; check the date | 'x' is no number; expected a whole number in digits; "
                    + "check the column\n"
            ]
        )
    }

    @Test func theTableCanBeRepairedAndReadAgain() throws {
        let sink = RejectList()
        _ = try Reading(
            "date,place,count\n2022-02-31,FIN,1\n2022-09-24,\"x\ny\",2z\n",
            options: IntakeOptions(rejects: sink)
        )
        let table = RejectTable(header: sink.header)
        let text = RejectTable.header(sink.header) + sink.rows.map(table.row).joined()
        let repaired = text.split(separator: "2022-02-31", omittingEmptySubsequences: false)
        let fixed =
            repaired.prefix(2).joined(separator: "2022-02-28")
            + repaired.dropFirst(2).map { "2022-02-31" + $0 }.joined()
        let reading = try Reading(fixed)
        #expect(reading.rows == ["2022-02-28 FIN any flow 1 exact crossing"])
        #expect(reading.summary.diagnostics.map(\.code) == ["bad-number"])
    }

    @Test(arguments: [
        ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"), ("+SUM(A1)", "'+SUM(A1)"), ("@x", "'@x"), ("-x", "'-x"),
        ("-5", "-5"), ("+5.5", "+5.5"), ("-", "'-"), ("\tx", "'\tx"), ("a=b", "a=b"), ("", ""),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
    ])
    func noCellBecomesAFormula(text: String, cell: String) {
        let row = RejectedRow(line: 7, fields: [text], reasons: [Diagnostic(.error, "bad-x", found: "it is bad")])
        #expect(RejectTable(header: ["a"]).row(row) == "\(cell),7,bad-x,it is bad\n")
    }

    @Test func rowsOfAnyLengthKeepTheReasonsInTheirColumns() {
        let table = RejectTable(header: ["a", "b"])
        let reason = [Diagnostic(.error, "c", found: "f")]
        #expect(table.row(RejectedRow(line: 2, fields: [], reasons: reason)) == ",,2,c,f\n")
        #expect(table.row(RejectedRow(line: 2, fields: ["1"], reasons: reason)) == "1,,2,c,f\n")
        #expect(
            table.row(RejectedRow(line: 2, fields: ["1", "2", "3", "4"], reasons: reason)) == "1,\"2,3,4\",2,c,f\n"
        )
    }

    @Test func blocksReadOutOfOrderAreKeptInOrder() throws {
        let sink = RejectList()
        var rejects = OrderedRejects(sink, from: 3, of: "example")
        func row(_ line: Int) -> RejectedRow { RejectedRow(line: line, fields: [], reasons: []) }
        try rejects.add([row(50)], of: 5)
        #expect(sink.rows.isEmpty)
        try rejects.add([], of: 4)
        try rejects.add([row(30), row(31)], of: 3)
        #expect(sink.rows.map(\.line) == [30, 31, 50])
        try rejects.add([row(60)], of: 6)
        #expect(sink.rows.map(\.line) == [30, 31, 50, 60])
    }
}
