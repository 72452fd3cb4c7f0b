import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes

/// Bytes that wait, against an array from whose front bytes are removed.
@Suite struct ByteQueueTests {
    @Test func bytesComeOutInTheOrderTheyWentIn() {
        for seed in Seeds.below(250) {
            var random = SplitMix(seed: seed)
            var queue = ByteQueue()
            var naive: [UInt8] = []
            for step in 0..<30 {
                switch Int.random(in: 0..<4, using: &random) {
                case 0:
                    let byte = UInt8.random(in: 0...255, using: &random)
                    queue.append(byte)
                    naive.append(byte)
                case 1:
                    let more = (0..<Int.random(in: 0...20, using: &random)).map {
                        UInt8(truncatingIfNeeded: $0 &* step)
                    }
                    queue.append(more)
                    naive += more
                default:
                    var room = [UInt8](repeating: 0xEE, count: Int.random(in: 0...25, using: &random))
                    let count = room.withUnsafeMutableBytes { queue.take(into: $0) }
                    #expect(count == min(room.count, naive.count), "seed \(seed)")
                    #expect(Array(room[..<count]) == Array(naive[..<count]), "seed \(seed)")
                    // What there was nothing for stays as it was.
                    #expect(room[count...].allSatisfy { $0 == 0xEE }, "seed \(seed)")
                    naive.removeFirst(count)
                }
                #expect(Array(queue.waiting) == naive && queue.count == naive.count, "seed \(seed)")
                #expect(queue.isEmpty == naive.isEmpty, "seed \(seed)")
            }
        }
    }

    @Test func onlyTheNamedPartOfAnArrayIsFilled() throws {
        var bytes: [UInt8] = [1, 2, 3, 4, 5, 6]
        let count = try bytes.fill(2..<5) { room throws(IntakeError) in
            #expect(room.count == 3)
            room[0] = 9
            room[1] = 8
            return 2
        }
        #expect(count == 2 && bytes == [1, 2, 9, 8, 5, 6])
        #expect(try bytes.fill(6..<6) { room throws(IntakeError) in room.count } == 0)
    }

    @Test func whatAReaderFailsWithComesOutAsItIs() {
        var bytes: [UInt8] = [1, 2, 3]
        let error = #expect(throws: IntakeError.self) {
            try bytes.fill(0..<3) { room throws(IntakeError) in
                room[0] = 7
                throw FileKind.empty("y")
            }
        }
        #expect(error?.reason == .empty && error?.diagnostic.file == "y")
        #expect(bytes == [7, 2, 3])
    }
}
