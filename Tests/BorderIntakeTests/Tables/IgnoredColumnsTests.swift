import BorderTestSupport
import Testing

@testable import BorderIntake

/// Which unread columns tell rows apart, against a reading of all rows at once.
@Suite struct IgnoredColumnsTests {
    /// A table of texts: dimensions first, then some columns that are not read.
    private struct Sample {
        var rows: [[String]]
        var dimensions: [Int]
        var ignored: [Int]

        init(seed: UInt64) {
            var random = SplitMix(seed: seed)
            let width = Int.random(in: 2...6, using: &random)
            let columns = Array(0..<width).shuffled(using: &random)
            let count = Int.random(in: 0..<width, using: &random)
            dimensions = columns.prefix(count).sorted()
            ignored = columns.dropFirst(count).prefix(3).sorted()
            let names = Int.random(in: 1...4, using: &random)
            rows = (0..<Int.random(in: 0...30, using: &random)).map { _ in
                (0..<width).map { _ in
                    let number = Int.random(in: 0...names, using: &random)
                    return number == 0 ? "" : "text \(number)"
                }
            }
            // Some columns repeat what the one before them says.
            for column in ignored where Bool.random(using: &random) {
                guard let leader = dimensions.filter({ $0 < column }).max() else { continue }
                for row in rows.indices {
                    let code = rows[row][leader]
                    rows[row][column] = code.isEmpty ? "" : "name of \(code)"
                }
            }
        }

        /// Whether a column has two texts, and no dimension before it settles which.
        func isLost(_ column: Int) -> Bool {
            let texts = Set(rows.map { $0[column] }.filter { !$0.isEmpty })
            guard texts.count > 1 else { return false }
            guard let leader = dimensions.filter({ $0 < column }).max() else { return true }
            let beside = Dictionary(grouping: rows.filter { !$0[column].isEmpty }) { $0[leader] }
            return beside.values.contains { Set($0.map { $0[column] }).count > 1 }
        }
    }

    /// The texts of a row in memory of their own, as a reader has them.
    private final class HeldRow {
        private let texts: [UnsafeMutableRawBufferPointer]

        init(_ row: [String]) {
            texts = row.map { text in
                let bytes = Array(text.utf8)
                let held = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
                held.copyBytes(from: bytes)
                return held
            }
        }

        deinit { for text in texts { text.deallocate() } }

        subscript(column: Int) -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(texts[column]) }
    }

    private static func watched(_ rows: [[String]], _ sample: Sample) -> IgnoredColumns {
        var watch = IgnoredColumns(sample.ignored, dimensions: sample.dimensions)
        for row in rows where watch.isWatching {
            let held = HeldRow(row)
            watch.see { held[$0] }
        }
        return watch
    }

    @Test func aColumnIsLostWhereItTellsRowsApart() {
        var lost = 0
        for seed in Seeds.below(2000) {
            let sample = Sample(seed: seed)
            let watch = Self.watched(sample.rows, sample)
            let found = watch.columns.map(\.isLost)
            #expect(found == sample.ignored.map(sample.isLost), "seed \(seed): \(sample)")
            lost += found.count { $0 }
        }
        #expect(lost > Seeds.share(of: 500))
    }

    @Test func howTheRowsAreDealtChangesNothing() {
        for seed in Seeds.below(1000) {
            let sample = Sample(seed: seed)
            var random = SplitMix(seed: seed &+ 77)
            var parts: [[[String]]] = Array(repeating: [], count: 3)
            for row in sample.rows { parts[Int.random(in: 0..<3, using: &random)].append(row) }
            var all = IgnoredColumns(sample.ignored, dimensions: sample.dimensions)
            for part in parts.shuffled(using: &random) { all.merge(Self.watched(part, sample)) }
            #expect(all.columns.map(\.isLost) == sample.ignored.map(sample.isLost), "seed \(seed): \(sample)")
        }
    }

    @Test(arguments: [(999, false), (1000, false), (1001, true)])
    func namesOfTooManyCodesAreNotHeldAgainstEachOther(_ codes: Int, _ isLost: Bool) {
        var watch = IgnoredColumns([1], dimensions: [0])
        for code in 0..<codes {
            let held = HeldRow(["code \(code)", "name \(code)"])
            watch.see { held[$0] }
        }
        #expect(watch.columns[0].isVaried && watch.columns[0].isLost == isLost && watch.isWatching != isLost)
    }

    @Test func whatWatchesNothingSeesNothing() {
        var watch = IgnoredColumns.none
        #expect(!watch.isWatching && watch.columns.isEmpty)
        watch.merge(IgnoredColumns.none)
        #expect(!watch.isWatching)
    }
}
