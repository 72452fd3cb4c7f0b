import BorderCore
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// Readings that end early.
struct StrictReadingTests {
    private struct Refusal: Error, CustomStringConvertible {
        var description: String { "the disk is full" }
    }

    private let text = "place,count,grade\nFIN,1,Z9\nFIN,x,\nFIN,y,\n"

    @Test func theFirstBadRowEndsAStrictReading() throws {
        let error = try #require(failure(text, options: IntakeOptions(strict: true)))
        #expect(error.reason == .badRow)
        #expect(!error.isMissingInput)
        #expect(
            error.description
                == "example:3:5: error: 'x' is no number; expected a whole number in digits; check the column"
        )
        #expect(try Reading("place,count,grade\nFIN,1,Z9\n", options: IntakeOptions(strict: true)).rows.count == 1)
    }

    @Test func rowShapesCountToo() throws {
        let cases = [
            ("FIN", "field-count"), ("\"FIN,1", "open-quote"), ("\"F\"x,1", "text-after-quote"),
            ("FIN,\u{200B}1", "bad-number"),
        ]
        for (row, code) in cases {
            #expect(failure("place,count\n\(row)\n", options: IntakeOptions(strict: true))?.diagnostic.code == code)
        }
    }

    @Test func aStrictReadingInParallelEndsAtTheSameRow() throws {
        let rows = (1...5000).map { $0 == 2500 || $0 > 2600 ? "FIN,x\n" : "FIN,1\n" }.joined()
        let options = IntakeOptions(strict: true, blockBytes: 64)
        do {
            _ = try readReportsInParallel(
                from: ByteSource(text: "place,count\n" + rows),
                named: "example",
                options: options,
                workers: 4,
                startingWith: { 0 },
                onBatch: { $0 += $1.count }
            )
            Issue.record("the reading went on")
        } catch {
            #expect(error.diagnostic.line == 2501)
        }
    }

    @Test func theReceiversErrorIsKept() throws {
        do {
            _ = try readReports(from: ByteSource(text: text), named: "example") { _ in throw Refusal() }
            Issue.record("nothing was thrown")
        } catch {
            #expect(error.reason == .receiver)
            #expect(error.underlying is Refusal)
            #expect(error.description == "the disk is full")
        }
    }

    @Test func theReceiversErrorStopsAllWorkers() throws {
        let rows = String(repeating: "FIN,1\n", count: 20_000)
        do {
            _ = try readReportsInParallel(
                from: ByteSource(text: "place,count\n" + rows),
                named: "example",
                options: IntakeOptions(batchRows: 10, blockBytes: 100),
                workers: 3,
                startingWith: { 0 },
                onBatch: { (count: inout Int, batch: ObservationBatch) in
                    count += batch.count
                    if count > 100 { throw Refusal() }
                }
            )
            Issue.record("nothing was thrown")
        } catch {
            #expect(error.reason == .receiver)
        }
    }
}
