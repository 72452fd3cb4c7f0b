import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis

/// A published count stands: nothing computed takes its place, and what was corrected says nothing any more.
@Suite("Published counts stand")
struct StandingCountsTests {
    private let made: MadeReports

    init() throws { made = try MadeReports() }

    private func reconciled(_ reports: [PlacedReport]) -> Reconciliation {
        Reconciliation(ReconciliationInput(reports), atlas: made.atlas)
    }

    private func flow(_ result: Reconciliation, _ id: String) throws -> ReconciledFlow {
        let report = try #require(result.report(id))
        return result.flow(of: CountedSet(report), on: try #require(report.period).outer)
    }

    @Test("what was corrected, once or more often, contradicts nothing", arguments: 2...5)
    func corrections(length: Int) throws {
        let reports = try (0..<length).map { number in
            try made.report("r\(number)", "Vaalimaa", "RUS>FIN", "2022-09-24", Int64(100 + 10 * number)) {
                $0.details.supersedes = number == 0 ? "" : "r\(number - 1)"
                $0.details.evidence = "one figure"
            }
        }
        let result = reconciled(reports)
        #expect(result.conflicts.isEmpty)
        let last = try flow(result, "r\(length - 1)")
        #expect(last.best == Double(90 + 10 * length) && last.basis == .observed)
        #expect(!last.isContested && last.setAside.isEmpty)
        #expect(last.reports == ["r\(length - 1)"])
    }

    @Test("two numbers of one source for one day both stand, and neither is certain")
    func rivals() throws {
        let result = reconciled([
            try made.report("a", "Vaalimaa", "RUS>FIN", "2022-09-24", 70),
            try made.report("b", "Vaalimaa", "RUS>FIN", "2022-09-24", 75),
            try made.report("c", "Vaalimaa", "RUS>FIN", "2022-09-25", 9),
        ])
        #expect(result.conflicts.map(\.id) == ["conflict:wording:a+b"])
        #expect(result.conflicts.flatMap(\.setAside).isEmpty)
        for id in ["a", "b"] {
            let day = try flow(result, id)
            #expect(day.rivals == [70, 75] && day.basis == .reported && day.isContested)
            #expect(day.best == nil && day.gap == .rivals)
            #expect(day.lower == 70 && day.upper == 75)
            #expect(day.reports == ["a", "b"] && day.setAside.isEmpty && day.independentSources == 1)
        }
        #expect(try !flow(result, "c").isContested)
    }

    @Test("a later report, a better grade and a second carrier are trusted more, so there are no rivals")
    func noRivals() throws {
        func aside(_ change: (inout PlacedReport) -> Void) throws -> [String] {
            reconciled([
                try made.report("a", "Vaalimaa", "RUS>FIN", "2022-09-24", 70),
                try made.report("b", "Vaalimaa", "RUS>FIN", "2022-09-24", 75, .exact, change),
            ]).conflicts.flatMap(\.setAside)
        }
        #expect(try aside { $0.details.reportedOn = Day("2022-09-26") } == ["a"])
        #expect(try aside { $0.details.grade = "A1" } == ["a"])
        let carried = reconciled([
            try made.report("a", "Vaalimaa", "RUS>FIN", "2022-09-24", 70),
            try made.report("b", "Vaalimaa", "RUS>FIN", "2022-09-24", 75),
            try made.report("c", "Vaalimaa", "RUS>FIN", "2022-09-24", 75),
        ])
        #expect(carried.conflicts.flatMap(\.setAside) == ["a"])
        #expect(try flow(carried, "b").best == 75)
    }

    @Test("two sources of equal trust both stand, and neither is picked by its name", arguments: ["ab", "ba"])
    func equalSources(names: String) throws {
        let (one, other) = (String(names.prefix(1)), String(names.suffix(1)))
        let result = reconciled([
            try made.report(one, "FIN-RUS", "RUS>FIN", "2023-01", 1010) { $0.details.authority = "Border Guard" },
            try made.report(other, "FIN-RUS", "RUS>FIN", "2023-01", 1000) { $0.details.authority = "Statistics" },
            try made.report("c", "FIN-RUS", "RUS>FIN", "2023-02", 7) { $0.details.authority = "Statistics" },
        ])
        #expect(result.conflicts.map(\.id) == ["conflict:wording:a+b"])
        #expect(result.conflicts.allSatisfy { $0.setAside.isEmpty })
        let month = try flow(result, one)
        #expect(month.lower == 1000 && month.upper == 1010)
        #expect(month.rivals == [1000, 1010] && month.best == nil && month.gap == .rivals)
        #expect(month.isContested && month.setAside.isEmpty && month.independentSources == 2)
        #expect(try !flow(result, "c").isContested)
    }

    @Test("two sources that give one number do not outvote a third")
    func thirdSource() throws {
        let result = reconciled(
            try [("a", 10), ("b", 12), ("c", 12)].map { name, count in
                try made.report(name, "FIN-RUS", "RUS>FIN", "2023-01", Int64(count)) { $0.details.authority = name }
            }
        )
        #expect(result.conflicts.flatMap(\.setAside).isEmpty)
        let month = try flow(result, "b")
        #expect(month.rivals == [10, 12] && month.lower == 10 && month.upper == 12 && month.isContested)
    }

    @Test("a year that its months do not come to contradicts them, and every one keeps its number")
    func months() throws {
        var reports = try (1...12).map { month in
            try made.report(
                "m\(month)",
                "FIN-RUS",
                "RUS>FIN",
                "2021-" + (month < 10 ? "0" : "") + "\(month)",
                Int64(month * 100)
            )
        }
        reports.append(try made.report("year", "FIN-RUS", "RUS>FIN", "2021", 7_900))
        let result = reconciled(reports)
        #expect(result.conflicts.map(\.kind) == [.arithmetic])
        #expect(result.conflicts.first?.reports.count == 13)
        for report in reports {
            let shown = try flow(result, report.id)
            #expect(shown.best == Double(report.quantity.value) && shown.roundedBest == shown.best)
            #expect(shown.basis == .observed || shown.basis == .reported)
            #expect(shown.isContested, "\(report.id)")
            #expect(!shown.setAside.contains(report.id) && shown.reports.contains(report.id))
        }
        let against = try reports.map { try flow(result, $0.id) }.filter { $0.othersLeave != nil }
        #expect(against.count == 1)
        let one = try #require(against.first)
        let others = try #require(one.othersLeave)
        #expect(others.lower == others.upper && abs(Double(others.lower) - (one.best ?? 0)) == 100)
        #expect(Double(one.lower) == min(one.best ?? 0, Double(others.lower)))
    }

    @Test(
        "a report of the passage itself is reported in its words, whatever arithmetic makes of it",
        arguments: [
            (Quantity(5, .rounded), 5), (Quantity(100, .range, rangeEnd: 100), 100), (Quantity(1, .lessThan), nil),
        ] as [(Quantity, Int64?)]
    )
    func wordings(quantity: Quantity, exactly: Int64?) throws {
        let result = reconciled([
            try made.report("a", "Vaalimaa", "RUS>FIN", "2022-09-24", 0) { $0.quantity = quantity }
        ])
        let shown = try flow(result, "a")
        #expect(shown.basis == .reported && shown.wording == quantity)
        #expect(shown.lower == quantity.bounds.lower && shown.upper == quantity.bounds.upper)
        if let exactly { #expect(shown.best == Double(exactly)) }
    }

    @Test("a count that a more trusted report of the same contradicts does not stand before it")
    func lessTrusted() throws {
        let result = reconciled([
            try made.report("exact", "Vaalimaa", "RUS>FIN", "2022-09-24", 100) { $0.details.grade = "F6" },
            try made.report("worded", "Vaalimaa", "RUS>FIN", "2022-09-24", 200, .atLeast) { $0.details.grade = "A1" },
        ])
        let shown = try flow(result, "worded")
        #expect(shown.basis == .reported && shown.wording == Quantity(200, .atLeast) && shown.lower == 200)
        #expect(shown.setAside == ["exact"] && shown.othersLeave == nil && shown.best != 100)
    }

    @Test("what only arithmetic gives is still said to be arithmetic")
    func derived() throws {
        let result = reconciled([
            try made.report("both", "Vaalimaa", "RUS>FIN", "2022-09-24/2022-09-25", 300),
            try made.report("one", "Vaalimaa", "RUS>FIN", "2022-09-24", 100),
            try made.report("more", "Vaalimaa", "RUS>FIN", "2022-09-25", 150, .atLeast),
        ])
        let second = try flow(result, "more")
        #expect(second.basis == .derived && second.best == 200)
    }

    @Test(
        "a reported net is held against entries less exits of its place and days",
        arguments: [
            (20, "2022-09-24", .exact, true), (15, "2022-09-24", .exact, false), (20, "2022-09-25", .exact, false),
            (20, "2022-09-24", .about, false), (40, "2022-09-24", .atLeast, true), (10, "2022-09-24", .atLeast, false),
            (20, "2022-09-24", .lessThan, false), (10, "2022-09-24", .lessThan, true),
        ] as [(Int64, String, Qualifier, Bool)]
    )
    func nets(net: Int64, day: String, qualifier: Qualifier, isFound: Bool) throws {
        var reports = [
            try made.report("in", "Vaalimaa", "RUS>FIN", "2022-09-24", 700),
            try made.report("out", "Vaalimaa", "FIN>RUS", "2022-09-24", 685),
        ]
        reports.append(
            try made.report("net", "Vaalimaa", "RUS>FIN", day, net, qualifier) { $0.measure = Measure(.net, .crossing) }
        )
        let found = reconciled(reports).conflicts
        #expect(found.map(\.id) == (isFound ? ["conflict:balance:in+net+out"] : []))
        #expect(found.map(\.difference) == (isFound ? [15 - net] : []))
        // The same net told from the other side.
        reports[2] = try made.report("net", "Vaalimaa", "FIN>RUS", "2022-09-24", 15) {
            $0.measure = Measure(.net, .crossing)
        }
        #expect(reconciled(reports).conflicts.map(\.kind) == [.balance])
        // Exits of somebody else are not held against it, nor what nobody reports.
        reports[1].details.authority = "Somebody else"
        #expect(reconciled(reports).conflicts.isEmpty)
        #expect(reconciled([reports[0], reports[2]]).conflicts.isEmpty)
    }
}
