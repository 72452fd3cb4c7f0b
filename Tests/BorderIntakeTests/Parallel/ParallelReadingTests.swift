import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// Reading with several workers gives what reading with one gives, rows in another order aside.
struct ParallelReadingTests {
    /// What a worker folds its batches into.
    private struct Rows: Sendable {
        var described: [String] = []
    }

    private static func rows(_ batch: ObservationBatch) -> [String] {
        (0..<batch.count).map { "\(batch.line[$0]): \(batch.rowDescription($0)) \(batch.details(of: $0).note)" }
    }

    private static func check(_ bytes: [UInt8], _ options: IntakeOptions, workers: Int) throws {
        var alone = options
        let (oneSink, manySink) = (RejectList(), RejectList())
        alone.rejects = oneSink
        var together = options
        together.rejects = manySink
        var expected: [String] = []
        let one = try readReports(from: .bytes(bytes), named: "example", options: alone) { expected += rows($0) }
        let many = try readReportsInParallel(
            from: .bytes(bytes),
            named: "example",
            options: together,
            workers: workers,
            startingWith: { Rows() },
            onBatch: { $0.described += rows($1) }
        )
        #expect(many.partials.flatMap(\.described).sorted() == expected.sorted())
        #expect(many.summary.rowsRead == one.rowsRead)
        #expect(many.summary.rowsAccepted == one.rowsAccepted)
        #expect(many.summary.diagnostics == one.diagnostics)
        #expect(many.summary.diagnosticCounts == one.diagnosticCounts)
        #expect(many.summary.statusEvents == one.statusEvents)
        #expect(many.summary.hasDetails == one.hasDetails)
        #expect(many.summary.columns == one.columns)
        #expect(manySink.rows == oneSink.rows)
        #expect(manySink.header == oneSink.header)
    }

    private static func table(_ seed: UInt64) -> [UInt8] {
        var random = SplitMix(seed: seed)
        var text = "date,place,direction,count,effect,note,strange\n"
        for row in 0..<Int.random(in: 0...400, using: &random) {
            switch Int.random(in: 0..<14, using: &random) {
            case 0: text += "2022-02-30,FIN,into FIN,1,,,\n"
            case 1: text += "2022-09-24,FIN,into FIN,x,,,\n"
            case 2: text += "2022-09-24,FIN,into FIN\n"
            case 3: text += "2022-09-24,FIN,into FIN,1,,\"open \(row)\n"
            case 4: text += "2022-09-24,FIN,into FIN,1,,\"two\nlines, \"\"\(row)\"\"\",\n"
            case 5: text += "2022-09-24,FIN,into FIN,,closed,event \(row),\n"
            case 6: text += "\n"
            default: text += "2022-09-\(10 + row % 20),place \(row % 7),RUS>FIN,\(row),,,\n"
            }
        }
        return Array(text.utf8)
    }

    @Test func anyNumberOfWorkersGivesTheSame() throws {
        for seed in 0..<120 as Range<UInt64> {
            var random = SplitMix(seed: seed &+ 9)
            let options = IntakeOptions(
                batchRows: Int.random(in: 1...50, using: &random),
                blockBytes: Int.random(in: 1...2000, using: &random)
            )
            try Self.check(Self.table(seed), options, workers: Int.random(in: 1...8, using: &random))
        }
    }

    /// With blocks of a few bytes every worker gets some rows of a file of many faults.
    @Test(arguments: 1...8) func everyNumberOfWorkersGivesTheSame(_ workers: Int) throws {
        for seed in [3, 17] as [UInt64] {
            for blockBytes in [9, 700] {
                try Self.check(Self.table(seed), IntakeOptions(batchRows: 7, blockBytes: blockBytes), workers: workers)
            }
        }
    }

    @Test func blocksOfTheUsualSizeGiveTheSame() throws {
        var text = "date,place,direction,count\n"
        for row in 0..<120_000 { text += "2022-09-24,place \(row % 100),RUS>FIN,\(row % 5000 == 0 ? "x" : "\(row)")\n" }
        try Self.check(Array(text.utf8), IntakeOptions(), workers: 2)
    }

    @Test func aSmallSourceHasOneWorker() throws {
        let result = try readReportsInParallel(
            from: ByteSource(text: "place,count\nFIN,1\n"),
            named: "example",
            workers: 8,
            startingWith: { 0 },
            onBatch: { $0 += $1.count }
        )
        #expect(result.partials == [1])
    }

    @Test func aSourceThatCannotBeReadIsRefused() {
        do {
            _ = try readReportsInParallel(
                from: .file("/nowhere/at all.csv"),
                named: "x",
                startingWith: { 0 },
                onBatch: { $0 += $1.count }
            )
            Issue.record("nothing was thrown")
        } catch {
            #expect(error.reason == .noSuchFile)
        }
    }

    @Test func threadsDoEachPieceOnce() {
        for count in [0, 1, 2, 7] {
            let done = SharedValue([Int]())
            Threads.run(count) { index in done.change { $0.append(index) } }
            #expect(done.read { $0.sorted() } == Array(0..<max(1, count)))
        }
        #expect(Threads.processorCount >= 1)
    }

    /// However many sources a table has, no row is refused for them, and no batch holds more than its own.
    @Test(arguments: [1, 2, 3])
    func everyRowMayHaveASourceOfItsOwn(_ workers: Int) throws {
        let rows = (0..<20_000).map { "2023-01-01,FIN,\($0),Guard,https://news.example/report/\($0)" }
        let text = "date,place,count,authority,source\n" + rows.joined(separator: "\n") + "\n"
        var options = IntakeOptions()
        options.limits.words = 100
        options.limits.wordBytes = 4000
        try Self.check(Array(text.utf8), options, workers: workers)
        let reading = try Reading(text, options: options)
        #expect(reading.summary.rowsRejected == 0)
        #expect(reading.batches.allSatisfy { $0.words.attributions.count <= 8193 })
        #expect(reading.batches.count > 2)
        #expect(reading.details.enumerated().allSatisfy { $1.source == "https://news.example/report/\($0)" })
        #expect(reading.details.allSatisfy { $0.authority == "Guard" })
    }
}
