import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// Bytes that were never meant to be read: nothing may crash, and the counts must add up.
struct HostileFilesTests {
    private static let seedFile = Array(
        """
        id,measure,period,at,direction,population,unit,value,value_max,qualifier,effect,magnitude,magnitude_unit,\
        reported_on,grade,derived_from,note
        a,flow,2022-09-24/2022-09-25,FIN-RUS,RUS>FIN,citizen=RUS,crossing,17000,,about,,,,2022-09,B2,b c,"x, ""y"" z"
        b,daily,2022-09-19..2022-09-21/2022-09-26,GEO,into GEO,any,person,5000,6000,range,,,,2022-09-27,,,
        ,,2022-09-26,upper-lars-dariali,RUS>GEO,,,,,,queue,3500,vehicles,,,,long queues

        """.utf8
    )

    private static func survives(_ bytes: [UInt8], _ seed: UInt64) {
        var options = IntakeOptions(reporter: seed % 2 == 0 ? "FIN" : nil, batchRows: 3)
        options.blockBytes = 1 + Int(seed % 300)
        options.limits.fieldBytes = 64
        options.limits.lineBytes = 400
        options.rejects = RejectList()
        do {
            let reading = try Reading(bytes: bytes, options: options)
            let summary = reading.summary
            let rows = reading.rows.count
            #expect(summary.rowsAccepted == rows + summary.statusEvents.count, "seed \(seed)")
            #expect(summary.rowsRejected >= 0 && summary.rowsRead >= summary.rowsAccepted, "seed \(seed)")
            #expect((options.rejects as? RejectList)?.rows.count == summary.rowsRejected, "seed \(seed)")
            // What was said thrice of other rows is counted only.
            let repeated = summary.repeats.values.reduce(0, +)
            let errors = summary.diagnostics.filter { $0.severity == .error }.count + repeated
            #expect(errors >= min(summary.rowsRejected, 90) || summary.diagnostics.count == 100, "seed \(seed)")
            for batch in reading.batches {
                for row in 0..<batch.count {
                    #expect(batch.value[row] >= 0 && batch.quantity(of: row).value <= 1 << 53)
                }
            }
        } catch {
            guard let error = error as? IntakeError else { return #expect(Bool(false), "\(error)") }
            #expect([.empty, .notText, .unusableHeader, .malformed].contains(error.reason), "seed \(seed): \(error)")
        }
    }

    @Test func filesWithBytesChanged() {
        for seed in Seeds.below(6000) {
            var random = SplitMix(seed: seed)
            var bytes = Self.seedFile
            for _ in 0..<Int.random(in: 1...20, using: &random) {
                let at = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[at] = UInt8.random(in: 1...255, using: &random)
                case 1: bytes.remove(at: at)
                case 2: bytes.insert([10, 34, 44, 13, 45, 57][Int.random(in: 0..<6, using: &random)], at: at)
                default: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 30)], at: at)
                }
            }
            Self.survives(bytes, seed)
        }
    }

    @Test func filesOfRandomPieces() {
        for seed in Seeds.below(3000) {
            let header = seed % 3 == 0 ? [] : Array("place,direction,count,effect,note\n".utf8)
            Self.survives(header + RandomTables.pieces(seed &+ 5_000_000), seed)
        }
    }

    @Test func filesOfRandomBytes() {
        for seed in Seeds.below(1500) {
            var random = SplitMix(seed: seed)
            let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            Self.survives(bytes, seed)
        }
    }

    @Test func wordsBeyondTheLimitsAreRefused() throws {
        var options = IntakeOptions()
        options.limits.words = 3
        let rows = ["a", "b", "c", "a", "d", "e", "c"].map { "\($0),1\n" }.joined()
        let reading = try Reading("place,count\n" + rows, options: options)
        #expect(reading.rows.count == 5)
        #expect(
            reading.diagnostics.first
                == "example:6:1: error: the table names more than 3 different places; expected names that repeat; "
                + "check that the column holds names and not numbers or remarks"
        )
        options.limits.words = 0
        for column in ["direction", "population", "reporter", "nationality", "mode", "measure", "unit", "qualifier"] {
            let table = "country,count,\(column)\n,1,x\n"
            #expect(try Reading(table, options: options).summary.rowsRejected == 1, "\(column)")
        }
        #expect(try Reading("from,to,count\na,b,1\n", options: options).summary.rowsRejected == 1)
        #expect(try Reading("country,direction,count\nFIN,in,1\n", options: options).summary.rowsRejected == 1)
    }

    @Test func aQuoteThatNeverClosesCostsLittle() throws {
        // Each of the lines opens a quote; none may make the rest of a large file be searched for its end again.
        let lines = String(repeating: "\"open,1\nx,1\n\"\"\"\n", count: 30_000)
        let start = ContinuousClock.now
        let reading = try Reading("place,count\n" + lines)
        #expect(ContinuousClock.now - start < .seconds(20))
        #expect(reading.summary.rowsRejected > 0)
    }
}
