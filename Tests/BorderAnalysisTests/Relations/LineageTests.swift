import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("Which reports were computed from which")
struct LineageTests {
    private func report(_ id: String, from sources: [String] = [], replacing old: String = "") throws -> PlacedReport {
        var report = try ReportBuilder.intoFinland(id, "2022-09-24", 1)
        report.details.derivedFrom = sources
        report.details.supersedes = old
        return report
    }

    @Test("ancestors, direct and indirect")
    func ancestors() throws {
        let lineage = Lineage([
            try report("total", from: ["a", "b"]), try report("a", from: ["c"]), try report("b"), try report("c"),
        ])
        #expect(lineage.ancestors(of: "total") == ["a", "b", "c"])
        #expect(lineage.ancestors(of: "c").isEmpty && lineage.ancestors(of: "nobody").isEmpty)
        #expect(lineage.cycles.isEmpty && lineage.unknownIds.isEmpty && lineage.diagnostics.isEmpty)
    }

    @Test("circles are found, said, and end no program")
    func circles() throws {
        let lineage = Lineage([
            try report("x", from: ["z"]), try report("y", from: ["x"]), try report("z", from: ["y"]),
            try report("self", from: ["self"]), try report("beside", from: ["x"]),
            try report("new", replacing: "newer"), try report("newer", replacing: "new"),
        ])
        #expect(lineage.cycles == [["self"], ["x", "y", "z"], ["new", "newer"]])
        #expect(lineage.ancestors(of: "x") == ["x", "y", "z"])
        #expect(lineage.ancestors(of: "beside") == ["x", "y", "z"])
        #expect(lineage.superseded.isEmpty)
        #expect(lineage.diagnostics.map(\.code) == ["lineage-cycle", "lineage-cycle", "lineage-cycle"])
        #expect(lineage.diagnostics[1].found.hasSuffix("x, y, z"))
    }

    @Test("ids that nobody has")
    func unknown() throws {
        let lineage = Lineage([
            try report("a", from: ["ghost", "ghost"], replacing: "gone"), try report("b", from: ["a"]),
        ])
        #expect(lineage.unknownIds.map(\.id) == ["ghost", "gone"])
        #expect(lineage.diagnostics.map(\.code) == ["unknown-lineage", "unknown-lineage"])
        #expect(lineage.superseded.isEmpty)
    }

    @Test("a chain of revisions leaves the last")
    func revisions() throws {
        let lineage = Lineage([
            try report("one"), try report("two", replacing: "one"), try report("three", replacing: "two"),
        ])
        #expect(lineage.superseded == ["one", "two"])
    }

    @Test("a chain of a hundred thousand, and a circle as long")
    func long() throws {
        let template = try report("template")
        var chain = (0..<100_000).map { number in
            var report = template
            report.id = "r\(number)"
            report.details.derivedFrom = ["r\(number + 1)"]
            return report
        }
        chain[99_999].details.derivedFrom = []
        #expect(Lineage(chain).cycles.isEmpty)
        #expect(Lineage(chain).ancestors(of: "r0").count == 99_999)
        chain[99_999].details.derivedFrom = ["r0"]
        #expect(Lineage(chain).cycles.map(\.count) == [100_000])
    }

    @Test("parts that lead to each other, against reachability", arguments: 0..<30 as Range<UInt64>)
    func components(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let count = Int.random(in: 1...12, using: &random)
        let successors = (0..<count).map { _ in
            (0..<Int.random(in: 0...2, using: &random)).map { _ in Int.random(in: 0..<count, using: &random) }
        }
        var reaches = (0..<count).map { start in (0..<count).map { successors[start].contains($0) || $0 == start } }
        for middle in 0..<count {
            for start in 0..<count where reaches[start][middle] {
                for end in 0..<count where reaches[middle][end] { reaches[start][end] = true }
            }
        }
        let found = strongComponents(of: successors)
        #expect(found.flatMap { $0 }.sorted() == Array(0..<count))
        for component in found {
            let expected = (0..<count).filter { reaches[component[0]][$0] && reaches[$0][component[0]] }
            #expect(component == expected)
        }
    }
}
