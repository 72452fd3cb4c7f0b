import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@Suite("Comparing two data sets")
struct CompareDataSetsTests {
    let made: MadeReports

    init() throws { made = try MadeReports() }

    private func set(_ reports: [PlacedReport], _ name: String = "set", _ change: (inout Selection) -> Void = { _ in })
        -> DataSet
    {
        var selection = Selection()
        change(&selection)
        return DataSet(name: name, FlowInput(reports: reports), selection: selection, atlas: made.atlas)
    }

    /// Every change as `kind id old→new`.
    private func changes(_ old: [PlacedReport], _ new: [PlacedReport]) -> [String] {
        compare(set(old), set(new)).changes.map { change in
            let before = change.old.map { "\($0.quantity.value)" } ?? "-"
            let after = change.new.map { "\($0.quantity.value)" } ?? "-"
            return "\(change.kind.rawValue) \(change.report?.details.id ?? "") \(before)→\(after)"
        }
    }

    private func report(
        _ id: String,
        _ value: Int64,
        _ qualifier: Qualifier = .exact,
        _ change: (inout PlacedReport) -> Void = { _ in }
    ) throws -> PlacedReport {
        try made.report(id, "Vaalimaa", "RUS>FIN", "2022-09-21", value, qualifier, change)
    }

    @Test("by id: new, withdrawn, revised, re-dated, redefined, the same")
    func kinds() throws {
        let one = try report("a", 10)
        #expect(changes([one], [one]) == [])
        #expect(changes([], [one]) == ["new a -→10"])
        #expect(changes([one], []) == ["withdrawn a 10→-"])
        #expect(try changes([one], [report("a", 12)]) == ["revised a 10→12"])
        #expect(try changes([one], [report("a", 10, .about)]) == ["revised a 10→10"])
        #expect(try changes([one], [report("a", 10) { $0.period = Period("2022-09-22") }]) == ["re-dated a 10→10"])
        #expect(try changes([one], [report("a", 10) { $0.period = nil }]) == ["re-dated a 10→10"])
        #expect(try changes([one], [report("a", 10) { $0.measure.unit = .vehicle }]) == ["redefined a 10→10"])
        #expect(
            try changes([one], [made.report("a", "Nuijamaa", "RUS>FIN", "2022-09-21", 10)]) == ["redefined a 10→10"]
        )
    }

    @Test("differences only between exact numbers, relative ones only to more than zero")
    func differences() throws {
        func difference(_ old: PlacedReport, _ new: PlacedReport) throws -> (Int64?, Double?) {
            let change = try #require(compare(set([old]), set([new])).changes.first)
            return (change.difference, change.relativeDifference)
        }
        #expect(try difference(report("a", 10), report("a", 12)) == (2, 0.2))
        #expect(try difference(report("a", 0), report("a", 12)) == (12, nil))
        #expect(try difference(report("a", .max), report("a", 0)) == (-.max, -1))
        #expect(try difference(report("a", 10, .about), report("a", 12)) == (nil, nil))
        #expect(try difference(report("a", 10), report("a", 12, .moreThan)) == (nil, nil))
        #expect(try difference(report("a", 10), report("a", 10) { $0.period = nil }) == (nil, nil))
    }

    @Test("without an id a report is known by what it is about and who says so")
    func withoutIds() throws {
        func bare(_ value: Int64, _ authority: String = "Guard", _ file: String = "a.csv") throws -> PlacedReport {
            try report("", value) {
                $0.id = "\(file):\(value)"
                $0.file = file
                $0.details.authority = authority
            }
        }
        #expect(try changes([bare(10)], [bare(10, "Guard", "b.csv")]) == [])
        #expect(try changes([bare(10)], [bare(12, "Guard (a spokesman)", "b.csv")]) == ["revised  10→12"])
        #expect(try changes([bare(10)], [bare(12, "Police")]) == ["new  -→12", "withdrawn  10→-"])
        // Equal numbers pair first, in any order.
        #expect(try changes([bare(10), bare(20)], [bare(30), bare(10)]) == ["revised  20→30"])
        #expect(try changes([bare(10), bare(10)], [bare(10)]) == ["withdrawn  10→-"])
        // A new id for an old report is no change of what it says.
        #expect(try changes([report("a", 10)], [report("b", 10)]) == [])
    }

    @Test("a report that supersedes one of the old set is its revision, whether the old one is still there or not")
    func supersedes() throws {
        let old = try report("old", 174)
        let new = try report("new", 147) { $0.details.supersedes = "old" }
        #expect(changes([old], [new]) == ["revised new 174→147"])
        #expect(changes([old], [old, new]) == ["revised new 174→147"])
        let both = compare(set([]), set([old, new])).changes
        #expect(both.map(\.kind) == [.new, .new] && both.map(\.successor) == [nil, "new"])
    }

    @Test("duplicate ids are reported with their places and paired in order")
    func duplicates() throws {
        func line(_ line: Int, _ value: Int64) throws -> PlacedReport { try report("a", value) { $0.line = line } }
        let comparison = compare(set([try line(2, 1), try line(5, 2)], "old"), set([try line(2, 1)], "new"))
        #expect(comparison.duplicates.map(\.set) == ["old"] && comparison.duplicates.map(\.id) == ["a"])
        #expect(comparison.duplicates.map(\.places) == [["made.csv:2", "made.csv:5"]])
        #expect(comparison.changes.map(\.kind) == [.withdrawn] && comparison.unchanged == 1)
    }

    @Test("filters narrow both sides")
    func filters() throws {
        let reports = [try report("a", 1), try made.report("b", "Upper Lars", "RUS>GEO", "2022-09-21", 2)]
        #expect(set(reports).reports.count == 2)
        #expect(set(reports) { $0.places = [[.border(.georgian)]] }.reports.map(\.id) == ["b"])
        #expect(set(reports) { $0.kinds = [.queue] }.reports.isEmpty)
        #expect(set(reports) { $0.from = Day("2022-09-22") }.reports.isEmpty)
    }

    @Test("a set differs from itself in nothing, the way back mirrors, and every report is told", arguments: 1...40)
    func properties(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        func reports() throws -> [PlacedReport] {
            try (0..<15).map { _ in
                let id = ["", "a", "b", "c", "d"].randomElement(using: &random) ?? ""
                return try report(id, .random(in: 1...3, using: &random)) {
                    $0.period = Period(["2022-09-21", "2022-09-22"].randomElement(using: &random) ?? "2022")
                }
            }
        }
        let (one, two) = (set(try reports()), set(try reports()))
        #expect(compare(one, one).changes.isEmpty, "seed \(seed)")
        let forth = compare(one, two)
        let back = compare(two, one)
        func count(_ comparison: DataSetComparison, _ kind: ReportChange.Kind) -> Int {
            comparison.changes.count { $0.kind == kind }
        }
        #expect(count(forth, .new) == count(back, .withdrawn) && forth.unchanged == back.unchanged, "seed \(seed)")
        #expect(forth.unchanged + forth.changes.count(where: { $0.old != nil }) == 15, "seed \(seed)")
        #expect(forth.unchanged + forth.changes.count(where: { $0.new != nil }) == 15, "seed \(seed)")
    }
}
