import BorderFlow
import BorderTestSupport
import FuzzTargets
import Testing

/// Files of every kind that is read, damaged by chance: nothing stops the reader, everything it says can be looked up,
/// and neither the size of a block nor the number of workers shows in what comes out.
@Suite struct MutatedTablesTests {
    /// What is wrong with reading some bytes, in words.
    private static func problems(_ bytes: [UInt8], _ name: String) throws -> [String] {
        MutationCount.keep(bytes)
        let options = try MutationSeed.options(name)
        let start = ContinuousClock.now
        let whole = try MutatedReading(bytes, named: name, options)
        var problems = whole.problems(reading: bytes)
        if ContinuousClock.now - start > .seconds(10) { problems.append("takes too long") }
        for workers in [1, 4] {
            let other = try MutatedReading(bytes, named: name, options, blockBytes: 7, workers: workers)
            if other != whole {
                problems.append("differs in blocks of 7 bytes with \(workers) workers: \(other)\n\(whole)")
            }
        }
        return problems
    }

    private static func check(_ file: MutationSeed) throws {
        for seed in MutationCount.seeds(2) {
            // Each file has damage of its own.
            let own = file.name.utf8.reduce(seed) { $0 &* 31 &+ UInt64($1) }
            var mutation = Mutation(seed: own)
            let bytes = mutation.damaged(file.bytes)
            let problems = try problems(bytes, file.name)
            #expect(problems == [], "seed \(seed): \(String(decoding: bytes.prefix(2_000), as: UTF8.self))")
        }
    }

    @Test(arguments: MutationSeed.published) func publishersTables(_ file: MutationSeed) throws { try Self.check(file) }

    @Test(arguments: MutationSeed.own) func tablesOfOurs(_ file: MutationSeed) throws {
        #expect(try Self.problems(file.bytes, file.name) == [])
        try Self.check(file)
    }

    /// What once failed must not fail again.
    @Test(arguments: MutationSeed.kept) func filesThatWereKept(_ file: MutationSeed) throws {
        #expect(try Self.problems(file.bytes, file.name) == [])
    }

    @Test func nothingIsMissing() {
        #expect(MutationSeed.published.count >= 29 && MutationSeed.own.count == 8 && MutationSeed.kept.count >= 10)
    }

    /// A file that a disc or a network cut at any byte is read up to there, or refused in words.
    @Test(arguments: MutationSeed.own) func filesCutAnywhere(_ file: MutationSeed) throws {
        let options = try MutationSeed.options(file.name)
        let whole = try MutatedReading(file.bytes, named: file.name, options)
        let isList = file.name == "list.json" || file.name == "features.geojson"
        // Every 17th byte, each file from another one on.
        for length in stride(from: file.name.utf8.count, to: file.bytes.count, by: 17) {
            let bytes = Array(file.bytes.prefix(length))
            MutationCount.keep(bytes)
            let cut = try MutatedReading(bytes, named: file.name, options)
            #expect(cut.problems(reading: bytes) == [], "\(length) bytes")
            // The rows that ended before the cut are there, unless the table is another one without its last rows.
            guard cut.failure == nil, ["counts.csv", "reports.csv", "states.csv", "lines.ndjson"].contains(file.name)
            else {
                #expect(!isList || cut.failure != nil || cut.rowsRejected > 0, "\(length) bytes are not a list")
                continue
            }
            let lines = bytes.count { $0 == "\n".utf8.first }
            #expect(cut.rows.filter { $0.line <= lines } == whole.rows.filter { $0.line <= lines }, "\(length) bytes")
        }
    }
}
