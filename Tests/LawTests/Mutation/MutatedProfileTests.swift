import BorderFlow
import BorderTestSupport
import FuzzTargets
import Testing

/// Profiles that somebody edited badly: a mistake is named by its line, and what is no mistake reads tables without
/// stopping the reader, whatever it says of their columns.
@Suite struct MutatedProfileTests {
    @Test(arguments: BundledProfiles.names) func aMistakeIsNamedAndNothingStops(_ name: String) throws {
        let sound = try #require(BundledProfiles.file(name))
        let tables = MutationSeed.published.filter { $0.name.hasPrefix(name + ".") || $0.name.hasPrefix(name + "-2") }
        var options = try MutationSeed.options(name)
        for seed in MutationCount.seeds(4) {
            var mutation = Mutation(seed: name.utf8.reduce(seed) { $0 &* 41 &+ UInt64($1) })
            let bytes = mutation.damaged(sound)
            MutationCount.keep(bytes)
            do throws(IntakeError) {
                options.profile = try ProfileFile.read(bytes, named: "p.yaml")
            } catch {
                #expect(error.reason == .unusableProfile, "seed \(seed): \(error)")
                let lines = bytes.count { $0 == 10 || $0 == 13 } + 1
                #expect(error.diagnostic.problems(in: "p.yaml", ofLines: lines) == [], "seed \(seed)")
                #expect(error.diagnostic.line > 0, "seed \(seed): \(error)")
                continue
            }
            for table in tables {
                let reading = try MutatedReading(table.bytes, named: table.name, options)
                #expect(reading.problems(reading: table.bytes) == [], "seed \(seed): \(table.name)")
                let cut = try MutatedReading(table.bytes, named: table.name, options, blockBytes: 7, workers: 4)
                #expect(cut == reading, "seed \(seed): \(table.name)")
            }
        }
    }

    /// What is missing at the end is missing in the last line, not behind it.
    @Test(arguments: ["name: x\ncolumns: [{name: A", "name: x\ncolumns:\n  - {name: A, role: 'co", "name: x\ncolu"])
    func aFileThatEndsTooSoonNamesItsLastLine(_ text: String) {
        let lines = text.count { $0 == "\n" } + 1
        do throws(IntakeError) {
            _ = try ProfileFile.read(Array(text.utf8), named: "p.yaml")
            Issue.record("nothing is missing")
        } catch {
            #expect((1...lines).contains(error.diagnostic.line), "\(error)")
        }
    }
}
