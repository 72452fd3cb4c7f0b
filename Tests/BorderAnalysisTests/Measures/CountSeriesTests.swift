import BorderCore
import Testing

@testable import BorderAnalysis

@Suite("Measures through time")
struct CountSeriesTests {
    private func series(_ unit: PeriodUnit, _ counts: [String: Int64], coverage: [String: Double] = [:]) throws
        -> CountSeries
    {
        var cells: [Day: CountSeries.Cell] = [:]
        for (day, count) in counts {
            cells[try ReportBuilder.day(day)] =
                CountSeries.Cell(Bounds(lower: count, upper: count), coverage: coverage[day] ?? 1)
        }
        return CountSeries(unit: unit, cells: cells)
    }

    private func day(_ text: String) throws -> Day { try ReportBuilder.day(text) }

    @Test("the same unit of the year before")
    func lastYear() throws {
        func before(_ unit: PeriodUnit, _ text: String) throws -> String {
            unit.sameUnitLastYear(as: try day(text)).description
        }
        #expect(try before(.day, "2022-09-24") == "2021-09-25", "a Saturday both")
        #expect(try before(.week, "2022-09-24") == "2021-09-20", "week 38 both")
        #expect(try before(.week, "2021-01-01") == "2019-12-23", "week 53 of 2020 beside week 52 of 2019")
        #expect(try before(.week, "2022-01-03") == "2021-01-04", "week 1")
        #expect(try before(.week, "2021-12-27") == "2020-12-21", "week 52")
        #expect(try before(.month, "2024-02-29") == "2023-02-01")
        #expect(try before(.quarter, "2022-11-11") == "2021-10-01")
        #expect(try before(.year, "2022-11-11") == "2021-01-01")
    }

    @Test("every ISO week has its number or 52 the year before")
    func weeks() throws {
        var week = PeriodUnit.week.start(of: try day("1990-01-04"))
        for _ in 0..<2_000 {
            let label = PeriodUnit.week.label(of: week)
            let before = PeriodUnit.week.label(of: PeriodUnit.week.sameUnitLastYear(as: week))
            let year = try #require(Int(label.prefix(4)))
            #expect(before.prefix(4) == String(year - 1))
            #expect(before.suffix(2) == label.suffix(2) || label.hasSuffix("W53") && before.hasSuffix("W52"))
            week = week.advanced(by: 7)
        }
    }

    @Test("changes on the unit before and on the year before")
    func changes() throws {
        let months = try series(
            .month,
            ["2021-09-01": 36_407, "2022-08-01": 20, "2022-09-01": 222_274, "2022-11-01": 5],
            coverage: ["2022-11-01": 0.5]
        )
        let change = months.changeOnLastYear(at: try day("2022-09-01"))
        #expect(change.value?.difference.lower == 185_867)
        #expect(abs((change.value?.relative.value?.exact ?? 0) - 5.105) < 0.001)
        let month = months.changeOnPrevious(at: try day("2022-09-01"))
        #expect(month.value?.difference.lower == 222_254 && month.value?.relative.reason == .smallBase)
        #expect(months.changeOnPrevious(at: try day("2022-11-01")).reason == .noPrevious)
        #expect(months.changeOnLastYear(at: try day("2022-08-01")).reason == .noLastYear)
        #expect(months.changeOnPrevious(at: try day("2022-10-01")).reason == .noFigure)
        let thin = try series(.month, ["2022-10-01": 50, "2022-11-01": 50], coverage: ["2022-11-01": 0.89])
        #expect(thin.changeOnPrevious(at: try day("2022-11-01")).reason == .thinCoverage)
        let enough = try series(.month, ["2022-10-01": 50, "2022-11-01": 50], coverage: ["2022-11-01": 0.9])
        #expect(enough.changeOnPrevious(at: try day("2022-11-01")).value?.difference.lower == 0)
    }

    @Test("a seven-day mean is one of seven days, each of them counted")
    func trailingMean() throws {
        let all: [String: Int64] = [
            "2022-09-19": 10, "2022-09-20": 20, "2022-09-21": 30, "2022-09-22": 40, "2022-09-23": 50, "2022-09-24": 60,
            "2022-09-25": 70,
        ]
        func mean(without missing: [String], coverage: [String: Double] = [:]) throws -> Figure<Interval> {
            let series = try series(.day, all.filter { !missing.contains($0.key) }, coverage: coverage)
            return series.trailingMean(at: try day("2022-09-25"))
        }
        let whole = try #require(try mean(without: []).value?.exact)
        #expect(abs(whole - 40) < 1e-9)
        for missing in all.keys { #expect(try mean(without: [missing]).reason == .fewDays, "\(missing)") }
        #expect(try mean(without: [], coverage: ["2022-09-20": 0.5]).reason == .thinCoverage)
        #expect(try mean(without: [], coverage: ["2022-09-20": 0.9]).value != nil)
        let months = try series(.month, ["2022-09-01": 5])
        #expect(months.trailingMean(at: try day("2022-09-01")).reason == .dailyOnly)
    }

    @Test("what is counted in part is in no sum, is no peak and is not odd")
    func thinUnits() throws {
        let days = try series(
            .day,
            ["2022-09-21": 5, "2022-09-22": 200, "2022-09-23": 100, "2022-09-24": 300],
            coverage: ["2022-09-23": 0.5]
        )
        let sums = days.cumulative
        #expect(sums[try day("2022-09-22")]?.value == Bounds(lower: 205, upper: 205))
        #expect(sums[try day("2022-09-23")]?.reason == .thinCoverage)
        #expect(sums[try day("2022-09-24")]?.reason == .thinCoverage)
        #expect(days.anomaly(at: try day("2022-09-23")).reason == .thinCoverage)
        #expect(days.peak == [try day("2022-09-24")])
        let counts: [String: Int64] = ["2022-09-21": 5, "2022-09-22": 9, "2022-09-23": 50]
        let part = try series(.day, counts, coverage: ["2022-09-23": 0.5])
        #expect(part.peak.isEmpty, "a part is more than every whole")
    }

    @Test("running sums end at a gap")
    func cumulative() throws {
        let days = try series(.day, ["2022-09-21": 1, "2022-09-22": 2, "2022-09-24": 4])
        let sums = days.cumulative
        #expect(sums[try day("2022-09-22")]?.value?.lower == 3)
        #expect(sums[try day("2022-09-24")]?.reason == .gap)
        #expect(days.from(try day("2022-09-22")).cumulative[try day("2022-09-22")]?.value?.lower == 2)
        let huge = try series(.day, ["2022-09-21": .max, "2022-09-22": .max])
        #expect(huge.cumulative[try day("2022-09-22")]?.reason == .tooLarge)
    }

    @Test("the peak: a day, or every day it may be")
    func peak() throws {
        #expect(try series(.day, ["2022-09-21": 1, "2022-09-22": 9, "2022-09-23": 4]).peak == [day("2022-09-22")])
        #expect(try series(.day, ["2022-09-21": 9, "2022-09-22": 9, "2022-09-23": 4]).peak.count == 2)
        #expect(try series(.day, ["2022-09-21": 9, "2022-09-22": 9]).peak.isEmpty)
        #expect(try series(.day, ["2022-09-21": 9]).peak.isEmpty)
        var cells = try series(.day, ["2022-09-21": 8_572, "2022-09-22": 8_314]).cells
        cells[try day("2022-09-23")] = CountSeries.Cell(Quantity(7_000, .moreThan).bounds)
        let open = CountSeries(unit: .day, cells: cells)
        #expect(open.peak == [try day("2022-09-21"), try day("2022-09-23")], "more than 7,000 may be the most")
    }
}
