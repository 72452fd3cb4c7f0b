import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@Suite("Reports that replace others")
struct SupersessionTests {
    /// Reports `id@file>superseded`, with the day of publication where one is given.
    private func reports(_ texts: [String]) throws -> [PlacedReport] {
        let made = try MadeReports()
        return try texts.map { text in
            let parts = text.split(separator: " ")
            let names = parts[0].split(separator: ">")
            let own = names[0].split(separator: "@").map(String.init)
            return try made.report(own[0], "Vaalimaa", "RUS>FIN", "2022-09-21", 1) {
                $0.file = own.count > 1 ? own[1] : "a.csv"
                $0.details.supersedes = names.count > 1 ? String(names[1]) : ""
                $0.details.reportedOn = parts.count > 1 ? Day(parts[1]) : nil
            }
        }
    }

    private func successors(_ texts: String...) throws -> [String] {
        let all = try reports(texts)
        let supersession = Supersession(all)
        return all.map { supersession.successor(of: $0) ?? "-" }
    }

    @Test("a report is replaced by the one that says so, along chains, and by nothing else")
    func chains() throws {
        #expect(try successors("a", "b>a") == ["b", "-"])
        #expect(try successors("a", "b>a", "c>b") == ["b", "c", "-"])
        #expect(try successors("a", "b>nothing") == ["-", "-"])
        #expect(try successors("a", "b") == ["-", "-"])
    }

    @Test("of several that replace one the latest is named; of equals the first by id")
    func several() throws {
        #expect(try successors("a", "b>a 2022-09-21", "c>a 2022-09-20") == ["b", "-", "-"])
        #expect(try successors("a", "c>a 2022-09-21", "b>a 2022-09-21") == ["b", "-", "-"])
        #expect(try successors("a", "b>a", "c>a 2022-09-20") == ["c", "-", "-"])
    }

    @Test("circles replace nothing, and what hangs on them still does")
    func circles() throws {
        #expect(try successors("a>a") == ["-"])
        #expect(try successors("a>b", "b>a") == ["-", "-"])
        #expect(try successors("a>b", "b>c", "c>a", "d>a") == ["d", "-", "-", "-"])
    }

    @Test("an id means the report of its own file first")
    func files() throws {
        #expect(try successors("1@x.csv", "1@y.csv", "2@y.csv>1") == ["-", "2", "-"])
        #expect(try successors("1@x.csv", "2@y.csv>1") == ["2", "-"])
        #expect(try successors("1@x.csv", "1@y.csv", "2@z.csv>1") == ["2", "-", "-"])
    }

    @Test("states replace states")
    func states() throws {
        let made = try MadeReports()
        let states = [
            made.state("old", .closed, "Vaalimaa", "2022-09-21"),
            made.state("new", .open, "Vaalimaa", "2022-09-21") { $0.details.supersedes = "old" },
        ]
        let supersession = Supersession(states)
        #expect(supersession.successor(of: states[0]) == "new" && supersession.successor(of: states[1]) == nil)
    }

    @Test("the order of the reports never matters, and no report is replaced by one it leads to", arguments: 1...40)
    func anyOrder(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let texts = (0..<12).map { number in
            Bool.random(using: &random) ? "r\(number)>r\(Int.random(in: 0..<12, using: &random))" : "r\(number)"
        }
        let all = try reports(texts)
        let supersession = Supersession(all)
        let shuffled = Supersession(all.shuffled(using: &random))
        let targets = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0.details.supersedes) })
        for report in all {
            #expect(shuffled.successor(of: report) == supersession.successor(of: report), "seed \(seed)")
            // What a report leads to by its own word, in as many steps as there are reports.
            var reached: Set<String> = []
            var at = report.id
            for _ in all {
                guard let next = targets[at], !next.isEmpty else { break }
                reached.insert(next)
                at = next
            }
            let said = all.filter { $0.details.supersedes == report.id && !reached.contains($0.id) }.map(\.id)
            #expect((supersession.successor(of: report) != nil) == !said.isEmpty, "seed \(seed): \(report.id)")
        }
    }
}
