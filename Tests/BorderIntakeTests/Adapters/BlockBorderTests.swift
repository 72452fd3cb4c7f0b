import BorderCore
import Testing

@testable import BorderIntake

/// Where a block of bytes ends must not show in anything that comes out.
struct BlockBorderTests {
    private static let text = """
        id,date,crossing,direction,nationality,qualifier,count,note
        a,2022-09-24,vaalimaa,RUS>FIN,RUS,about,3120,"one, ""two""
        three"
        b,2022-09-25,Верхний Ларс,RUS>GEO,,,9000,
        c,2022-02-31,x,RUS>GEO,,,1,bad day
        d,2022-09-25,x,RUS>GEO,,,"2,5",bad number
        e,2022-09-25,x,RUS>GEO,RUS,,5,"open
        f,2022-09-25,x,RUS>GEO,RUS,,6,"closed"x
        g,2022-09-25,x,RUS>GEO,RUS,,7
        ,,,,,,,

        h,2022-09/2022-10,y,both,RUS,range,8,last
        """

    private static func all(_ bytes: [UInt8], _ blockBytes: Int) throws -> [String] {
        let rejects = RejectList()
        let options = IntakeOptions(batchRows: 2, blockBytes: blockBytes, rejects: rejects)
        let reading = try Reading(bytes: bytes, options: options)
        let batches = reading.batches.map { "\($0)" }
        let kept = rejects.rows.map { "\($0)" }
        return batches + reading.diagnostics + kept + ["\(reading.summary)", "\(rejects.header)"]
    }

    @Test func blocksOfAnySizeGiveTheSameBatches() throws {
        for end in ["\n", "\r\n"] {
            let bytes = Array(
                Self.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end).utf8
            )
            let whole = try Self.all(bytes, 1 << 20).filter { !$0.hasPrefix("IntakeSummary") }
            #expect(whole.count > 10)
            for blockBytes in 1...(bytes.count + 2) {
                let parts = try Self.all(bytes, blockBytes).filter { !$0.hasPrefix("IntakeSummary") }
                if parts != whole { Issue.record("blocks of \(blockBytes) bytes: \(parts)") }
            }
        }
    }

    @Test func batchesHoldAsManyRowsAsAskedFor() throws {
        let text = "place,count\n" + (1...10).map { "x,\($0)\n" }.joined()
        #expect(try Reading(text, options: IntakeOptions(batchRows: 4)).batches.map(\.count) == [4, 4, 2])
        #expect(try Reading(text, options: IntakeOptions(batchRows: 5)).batches.map(\.count) == [5, 5])
        #expect(try Reading(text, options: IntakeOptions(batchRows: 0)).batches.count == 10)
        #expect(try Reading(text, options: IntakeOptions(batchRows: .max)).batches.map(\.count) == [10])
        #expect(try Reading(text, options: IntakeOptions(batchRows: 4, blockBytes: -3)).rows.count == 10)
    }

    @Test func wordsGrowFromBatchToBatchAndNeverChange() throws {
        let text = "place,direction,count\na,RUS>FIN,1\nb,both,2\na,into FIN,3\nc,RUS>FIN,4\n"
        let batches = try Reading(text, options: IntakeOptions(batchRows: 1)).batches
        #expect(batches.map(\.words.places) == [["", "a"], ["", "a", "b"], ["", "a", "b"], ["", "a", "b", "c"]])
        #expect(batches.map { $0.place[0] } == [1, 2, 1, 3])
        #expect(batches.map { $0.direction[0] } == [1, 2, 3, 1])
    }

    @Test func columnsThatNeverChangeStayOneValue() throws {
        let batch = try #require(try Reading("date,place,count\n2022-09-24,x,1\n2022-09-24,x,2\n").batches.first)
        guard case .constant(1) = batch.place, case .constant = batch.start, case .constant(0) = batch.population,
            case .constant(.crossing) = batch.unit, case .values([1, 2]) = batch.value,
            case .values([2, 3]) = batch.line
        else {
            Issue.record("\(batch)")
            return
        }
    }
}
