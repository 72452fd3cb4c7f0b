import BorderAtlas
import BorderFlow
import BorderTestSupport
import FuzzTargets
import Testing

/// Gazetteers of somebody's own, damaged by chance: every row is a crossing or is rejected with its reasons, the other
/// rows stay, and an atlas takes whatever was read.
@Suite struct MutatedCrossingsTests {
    /// Keeps rejected rows in memory.
    private final class Rejects: RejectSink {
        private let kept = Locked<[RejectedRow]>([])
        var rows: [RejectedRow] { kept.withLock { $0 } }
        func begin(header: [String]) {}
        func reject(_ row: RejectedRow) { kept.withLock { $0.append(row) } }
    }

    private static func read(_ bytes: [UInt8]) throws -> (table: CrossingTable, rejected: [RejectedRow])? {
        MutationCount.keep(bytes)
        let sink = Rejects()
        do throws(IntakeError) {
            let table = try readCrossings(
                from: .bytes(bytes),
                named: "crossings.csv",
                options: IntakeOptions(rejects: sink)
            )
            return (table, sink.rows)
        } catch {
            #expect([.empty, .notText, .unusableHeader].contains(error.reason), "\(error)")
            #expect(error.diagnostic.problems(in: "crossings.csv", ofLines: bytes.count + 1) == [])
            return nil
        }
    }

    @Test func everyRowIsACrossingOrRejected() throws {
        let atlas = try Atlas.embedded()
        for seed in MutationCount.seeds(60) {
            var mutation = Mutation(seed: seed)
            let bytes = mutation.damaged(MutationSeed.crossings.bytes)
            guard let (table, rejected) = try Self.read(bytes) else { continue }
            #expect(table.rowsRead == table.crossings.count + rejected.count, "seed \(seed)")
            let lines = bytes.count { $0 == 10 || $0 == 13 } + 1
            let said = table.diagnostics + rejected.flatMap(\.reasons)
            #expect(said.flatMap { $0.problems(in: "crossings.csv", ofLines: lines) } == [], "seed \(seed)")
            #expect(Set(table.crossings.map(\.id)).count == table.crossings.count, "seed \(seed)")
            for crossing in table.crossings {
                #expect(!crossing.id.isEmpty && !crossing.name.isEmpty, "seed \(seed)")
                #expect((crossing.longitude == nil) == (crossing.latitude == nil), "seed \(seed)")
                #expect(abs(crossing.longitude ?? 0) <= 180 && abs(crossing.latitude ?? 0) <= 90, "seed \(seed)")
            }
            let richer = atlas.adding(crossings: table.crossings)
            for crossing in table.crossings {
                #expect(richer.crossing(crossing.id) == crossing, "seed \(seed): \(crossing.id)")
                #expect(!richer.wholes(ofCrossing: crossing.id).contains(crossing.id), "seed \(seed)")
            }
            #expect(Set(richer.crossings.map(\.id)).count == richer.crossings.count)
        }
    }

    /// The second of five gates is damaged; the others are what they were.
    @Test func theOtherRowsStay() throws {
        func gate(_ number: Int) -> String { "gate-\(number),Gate \(number),60.\(number),27.5,road,RUS,FIN" }
        let head = "id,name,lat,lon,mode,country_a,country_b\n"
        let sound = try #require(try Self.read(Array((head + (1...5).map { gate($0) + "\n" }.joined()).utf8)))
        #expect(sound.table.crossings.count == 5)
        for seed in MutationCount.seeds(120) {
            var mutation = Mutation(seed: seed)
            let line = mutation.damaged(Array(gate(2).utf8))
            let bytes =
                Array((head + gate(1) + "\n").utf8) + line
                + Array(("\n" + (3...5).map { gate($0) + "\n" }.joined()).utf8)
            let (table, _) = try #require(try Self.read(bytes), "seed \(seed)")
            // A damaged id may be that of a gate below, which is then the second of its name.
            let own = table.crossings.filter { $0.id.hasPrefix("gate-") && $0.name == "Gate \($0.id.dropFirst(5))" }
            let others = sound.table.crossings.filter { $0.id != "gate-2" }
            #expect(
                own.filter { $0.id != "gate-2" } == others
                    || table.diagnostics.contains { $0.code == "doubled-id" && $0.line > 3 },
                "seed \(seed): \(String(decoding: line, as: UTF8.self))"
            )
        }
    }
}
