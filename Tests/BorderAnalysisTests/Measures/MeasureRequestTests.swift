import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis

@Suite("What measures look at beyond the days asked for")
struct MeasureRequestTests {
    private func context(_ unit: PeriodUnit?, from: String?) -> String {
        var selection = Selection()
        selection.from = from.flatMap { Day($0) }
        selection.to = Day("2022-09-30")
        selection.route = Route(from: .country("RUS"), to: .country("FIN"))
        let context = MeasureRequest(selection: selection, grouping: Grouping(period: unit)).context
        #expect(context.route == nil, "the way back is read too")
        #expect(context.to == selection.to)
        return context.from?.description ?? "-"
    }

    @Test("a year back and nine weeks at least, where time is grouped")
    func from() {
        #expect(context(nil, from: "2022-09-21") == "2022-09-21")
        #expect(context(.day, from: nil) == "-")
        #expect(context(.day, from: "2022-09-21") == "2021-09-22", "364 days before")
        #expect(context(.week, from: "2022-09-21") == "2021-09-20", "week 38 of the year before")
        #expect(context(.month, from: "2022-09-21") == "2021-09-01")
        #expect(context(.quarter, from: "2022-09-21") == "2021-07-01")
        #expect(context(.year, from: "2022-09-21") == "2021-01-01")
        #expect(context(.year, from: "0001-01-01") == "0000-01-01", "the first day there is has one before it")
    }

    @Test("usual days are read both ways and as one")
    func usual() throws {
        var selection = Selection()
        selection.from = Day("2022-09-21")
        selection.to = Day("2022-09-26")
        selection.route = Route(from: .country("RUS"), to: .country("FIN"))
        selection.population = Population(citizensOf: "RUS")
        var request = MeasureRequest(
            selection: selection,
            grouping: Grouping(places: [.crossing], period: .day, byMode: true)
        )
        #expect(request.usual == nil)
        request.baseline = try ReportBuilder.day("2022-09-01")...ReportBuilder.day("2022-09-07")
        let usual = try #require(request.usual)
        #expect(usual.selection.from == Day("2022-09-01") && usual.selection.to == Day("2022-09-07"))
        #expect(usual.selection.route == nil && usual.selection.population == selection.population)
        #expect(usual.grouping == Grouping(places: [.crossing], byMode: true))
    }

    @Test("a number beside nothing misses every measure, each for its reason")
    func reasons() throws {
        var input = FlowInput()
        input.reports = [try MadeReports().report("alone", "Vaalimaa", "RUS>FIN", "2022-09-21", 40)]
        let request = MeasureRequest(selection: Selection(), grouping: Grouping(places: [.crossing]))
        let row = try #require(try measure(request, of: input, atlas: try Atlas.embedded()).rows.first)
        #expect(
            row.reasons.map { "\($0.measure): \($0.reason.rawValue)" } == [
                "way_back: nobody gives a figure of the way back for the same days",
                "total: nobody gives a figure of the way back for the same days",
                "net: nobody gives a figure of the way back for the same days",
                "balance: nobody gives a figure of the way back for the same days",
                "return_ratio: nobody gives a figure of the way back for the same days",
                "share: no other place is counted for the same days",
                "rank: no other place is counted for the same days", "change: time is not grouped",
                "change_relative: time is not grouped", "change_last_year: time is not grouped",
                "change_last_year_relative: time is not grouped", "mean_7_days: time is not grouped",
                "cumulative: time is not grouped",
                "excess: no baseline is asked for, or its days are not all counted",
                "per_km: the place is no border with a published length", "anomaly_score: it needs counts by day",
                "mirror_count: nobody else counted the same passage",
            ]
        )
    }

    @Test("only flows have a way back; only what adds up has a change", arguments: MeasureKind.allCases)
    func kinds(kind: MeasureKind) throws {
        var input = FlowInput()
        input.reports = try ["2022-09-20", "2022-09-21"].flatMap { day in
            try [
                ReportBuilder.intoFinland("in \(day)", day, 50), ReportBuilder.outOfFinland("out \(day)", day, 40),
            ].map { report in
                var report = report
                report.measure = Measure(kind, .crossing)
                return report
            }
        }
        var selection = Selection()
        selection.kinds = [kind]
        let request = MeasureRequest(selection: selection, grouping: Grouping(period: .day))
        let rows = try measure(request, of: input, atlas: try Atlas.embedded()).rows
        let row = try #require(rows.first { $0.id == "in 2022-09-21" })
        #expect(row.net.value == (kind == .flow ? FlowNet(lower: 10, upper: 10) : nil))
        #expect((row.net.reason == .notAFlow) == (kind != .flow))
        #expect((row.change.value?.difference == FlowNet(lower: 0, upper: 0)) == kind.addsUp)
        #expect((row.cumulative.value == Bounds(lower: 100, upper: 100)) == kind.addsUp)
        #expect(row.cumulative.reason == (kind.addsUp ? nil : .notExact))
    }
}
