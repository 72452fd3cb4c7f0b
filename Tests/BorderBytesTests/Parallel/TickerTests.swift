import BorderTestSupport
import Foundation
import Synchronization
import Testing

@testable import BorderBytes

@Suite struct TickerTests {
    @Test func itTicksUntilItIsStopped() throws {
        let ticks = Locked(0)
        let ticker = try #require(Ticker(afterMilliseconds: 1, every: 1) { ticks.withLock { $0 += 1 } })
        let deadline = ContinuousClock.now + .seconds(30)
        while ticks.withLock({ $0 }) < 3, ContinuousClock.now < deadline {}
        ticker.stop()
        let count = ticks.withLock { $0 }
        #expect(count >= 3)
        // None is under way once it has stopped.
        let later = ContinuousClock.now + .milliseconds(20)
        while ContinuousClock.now < later {}
        #expect(ticks.withLock { $0 } == count)
    }

    @Test func whatIsStoppedBeforeTheFirstTickDoesNotWaitForIt() throws {
        let ticks = Locked(0)
        let start = ContinuousClock.now
        let ticker = try #require(Ticker(afterMilliseconds: 600_000, every: 1) { ticks.withLock { $0 += 1 } })
        ticker.stop()
        #expect(ticks.withLock { $0 } == 0 && ContinuousClock.now - start < .seconds(60))
    }

    @Test func bytesThatAreReadAreCounted() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "a.csv")
            try Data(repeating: 0x78, count: 70_000).write(to: file)
            let before = ByteStream.bytesRead.load(ordering: .relaxed)
            #expect(try readBytes(from: .file(file.path), named: "a.csv").count == 70_000)
            // Others may read at the same time.
            #expect(ByteStream.bytesRead.load(ordering: .relaxed) - before >= 70_000)
        }
    }
}
