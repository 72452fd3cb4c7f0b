import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis

@Suite("Exact counts against worded figures")
struct SupportTests {
    let tree: PlaceTree
    let days: [PlacedReport]

    init() throws {
        tree = PlaceTree(atlas: try Atlas.embedded())
        days = [
            try ReportBuilder.intoFinland("sat", "2022-09-24", 8_572),
            try ReportBuilder.intoFinland("sun", "2022-09-25", 8_314),
            try ReportBuilder.intoFinland("mon", "2022-09-26", 7_743),
        ]
    }

    private func figure(_ period: String, _ value: Int64, _ qualifier: Qualifier) throws -> PlacedReport {
        try ReportBuilder.intoFinland("figure", period, value, qualifier)
    }

    @Test("exact days: the sum decides")
    func exactDays() throws {
        let weekend = support(of: try figure("2022-09-24/2022-09-25", 17_000, .about), by: days, tree: tree)
        #expect(weekend.verdict == .supported)
        #expect(weekend.arithmetic.map(\.words) == ["8,572 + 8,314 = 16,886"])
        #expect(weekend.arithmetic[0].addends == ["sat", "sun"])
        let wrong = support(of: try figure("2022-09-24/2022-09-25", 18_000, .moreThan), by: days, tree: tree)
        #expect(wrong.verdict == .contradicted && wrong.arithmetic[0].sum == 16_886)
        let gap = support(of: try figure("2022-09-23/2022-09-25", 17_000, .about), by: days, tree: tree)
        #expect(gap.verdict == .unknown && gap.arithmetic.isEmpty)
    }

    @Test("open days: one agreeing reading supports, all must disagree to contradict")
    func openDays() throws {
        let since = try figure("2022-09-24/2022-09-25..2022-09-26", 17_000, .about)
        let found = support(of: since, by: days, tree: tree)
        #expect(found.verdict == .supported && found.arithmetic[0].sum == 16_886)
        let none = support(of: try figure("2022-09-24/2022-09-25..2022-09-26", 90_000, .about), by: days, tree: tree)
        #expect(none.verdict == .contradicted)
        let uncounted = try figure("2022-09-24/2022-09-25..2022-09-28", 90_000, .about)
        #expect(support(of: uncounted, by: days, tree: tree).verdict == .unknown, "the 27th and 28th are not counted")
    }

    @Test("counts of a part are a lower limit")
    func parts() throws {
        func country(_ value: Int64, _ qualifier: Qualifier) throws -> Support {
            let figure = try ReportBuilder.report(
                "figure",
                at: .country("FIN"),
                from: .anywhere,
                to: .country("FIN"),
                "2022-09-24/2022-09-25",
                value,
                qualifier
            )
            return support(of: figure, by: days, tree: tree)
        }
        #expect(try country(16_000, .moreThan).verdict == .supported)
        #expect(try country(17_000, .moreThan).verdict == .unknown)
        #expect(try country(17_000, .about).verdict == .unknown)
        #expect(try country(16_000, .upTo).verdict == .contradicted)
        #expect(try country(17_000, .about).arithmetic[0].words == "8,572 + 8,314 = 16,886, for a part")
    }

    @Test("authorities that disagree decide nothing, and other things never count")
    func mixtures() throws {
        var other = try ReportBuilder.intoFinland("other", "2022-09-24/2022-09-25", 20_000)
        other.details.authority = "Frontex"
        let weekend = try figure("2022-09-24/2022-09-25", 17_000, .about)
        let disputed = support(of: weekend, by: days + [other], tree: tree)
        #expect(disputed.verdict == .unknown && disputed.arithmetic.map(\.sum) == [20_000, 16_886])
        let others: [(inout PlacedReport) -> Void] = [
            { $0.measure.kind = .refusal }, { $0.measure.unit = .person }, { $0.placement = $0.placement.reversed },
            { $0.quantity.qualifier = .about }, { $0.population = .any },
        ]
        for change in others {
            let changed = days.map { day in
                var day = day
                change(&day)
                return day
            }
            #expect(support(of: weekend, by: changed, tree: tree).arithmetic.isEmpty)
        }
        var stock = weekend
        stock.measure.kind = .stock
        #expect(support(of: stock, by: days, tree: tree).verdict == .unknown)
        stock = weekend
        stock.period = nil
        #expect(support(of: stock, by: days, tree: tree).verdict == .unknown)
        #expect(support(of: days[0], by: days, tree: tree).arithmetic.isEmpty, "a count does not support itself")
    }

    @Test("huge numbers and endless days")
    func hostile() throws {
        let huge = [
            try ReportBuilder.intoFinland("a", "2022-09-24", .max),
            try ReportBuilder.intoFinland("b", "2022-09-25", .max),
        ]
        let figure = try figure("2022-09-24/2022-09-25", .max, .moreThan)
        #expect(support(of: figure, by: huge, tree: tree).arithmetic.isEmpty)
        let long = try self.figure("1700-01-01..1900-01-01/2022-01-01..2199-12-31", 5, .moreThan)
        #expect(support(of: long, by: days, tree: tree).verdict == .unknown)
    }

    @Test("what a count leaves for the days nobody counted")
    func remainders() throws {
        let whole = try ReportBuilder.intoFinland("whole", "2022-09-24/2022-09-27", 31_629)
        let tuesday = try ReportBuilder.day("2022-09-27")
        let left = try #require(remainder(of: whole, for: tuesday...tuesday, after: days, tree: tree))
        #expect(left.count == 7_000 && !left.isUpperLimit && left.counts == [8_572, 8_314, 7_743])
        #expect(left.subtrahends == ["sat", "sun", "mon"] && left.period == Period(tuesday))
        let monday = try ReportBuilder.day("2022-09-26")
        #expect(remainder(of: whole, for: monday...monday, after: days, tree: tree) == nil, "in the middle")
        let friday = try ReportBuilder.day("2022-09-23")
        #expect(remainder(of: whole, for: friday...friday, after: days, tree: tree) == nil, "outside")
        var small = whole
        small.quantity = Quantity(5)
        #expect(remainder(of: small, for: tuesday...tuesday, after: days, tree: tree) == nil, "less than nothing")
        var vague = whole
        vague.quantity = Quantity(31_629, .about)
        #expect(remainder(of: vague, for: tuesday...tuesday, after: days, tree: tree) == nil)
    }
}
