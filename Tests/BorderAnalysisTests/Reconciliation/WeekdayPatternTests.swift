import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

/// How the days of the week differ, and how usual counts are spread by it.
struct WeekdayPatternTests {
    private let made: MadeReports

    init() throws { made = try MadeReports() }

    private func figures(_ reports: [PlacedReport]) -> [ClaimFigure] {
        let tree = PlaceTree(atlas: made.atlas)
        return ClaimFigures(reports, echoes: [], supersession: Supersession(reports), tree: tree).figures
    }

    /// Five weeks from a Monday: 700 on Fridays, 500 on other days but for a Sunday of 200.
    private func fiveWeeks(_ change: (Int, Int64) -> Int64? = { $1 }) throws -> [PlacedReport] {
        let week: [Int64] = [500, 500, 500, 500, 700, 500, 200]
        return try made.days("FIN-RUS", "RUS>FIN", from: "2022-08-01", (0..<35).map { change($0, week[$0 % 7]) })
    }

    @Test func ratiosAreReadOffAFullSeries() throws {
        let pattern = try #require(WeekdayPattern(figures(fiveWeeks())))
        let mean = 3_400.0 / 7
        for (ratio, count) in zip(pattern.ratios, [500.0, 500, 500, 500, 700, 500, 200]) {
            #expect(abs(ratio - count / mean) < 1e-12)
        }
        #expect(pattern.sets.map { "\($0.placement.direction)" } == ["RUS>FIN"])
    }

    @Test func oneWildDayDoesNotMakeAHabit() throws {
        // The Wednesday of the third week has ten times as many.
        let wild = try #require(WeekdayPattern(figures(fiveWeeks { $0 == 16 ? $1 * 10 : $1 })))
        #expect(wild.ratios[2] < 1.2 && wild.ratios[2] > 0.8)
        #expect(abs(wild.ratios.reduce(0, +) - 7) < 1e-12)
    }

    @Test func fewDaysAndGapsTellNothing() throws {
        #expect(try WeekdayPattern(figures(Array(fiveWeeks().prefix(27)))) == nil)
        #expect(try WeekdayPattern(figures(Array(fiveWeeks().prefix(28)))) != nil)
        // Every seventh day is missing: no day has seven around it.
        #expect(try WeekdayPattern(figures(fiveWeeks { $0 % 7 == 6 ? nil : $1 })) == nil)
        #expect(try WeekdayPattern(figures(fiveWeeks { _, _ in 0 })) == nil)
        #expect(WeekdayPattern([]) == nil)
    }

    @Test func wordedNumbersAndWeeksAreNoDailyCounts() throws {
        let worded = try (0..<35).map { day in
            try made.report(
                "\(day)",
                "FIN-RUS",
                "RUS>FIN",
                "\(try #require(Day("2022-08-01")).advanced(by: day))",
                500,
                .about
            )
        }
        #expect(WeekdayPattern(figures(worded)) == nil)
        let weekly = try (0..<35).map { week in
            let first = try #require(Day("2022-01-03")).advanced(by: 7 * week)
            return try made.report("\(week)", "FIN-RUS", "RUS>FIN", "\(first)/\(first.advanced(by: 6))", 500)
        }
        #expect(WeekdayPattern(figures(weekly)) == nil)
    }

    @Test func aLongTimeWeighsItsDays() throws {
        let pattern = try #require(WeekdayPattern(figures(fiveWeeks())))
        let monday = try #require(Day("2022-09-19"))
        func factor(_ from: Int, _ days: Int) -> Double {
            pattern.factor(of: Instants.of(monday.advanced(by: from)...monday.advanced(by: from + days - 1)))
        }
        var random = SplitMix(seed: 5)
        for _ in 0..<200 {
            let (from, days) = (Int.random(in: -4_000...4_000, using: &random), Int.random(in: 1...60, using: &random))
            let slow = (from..<from + days).reduce(0.0) { sum, day in
                sum + pattern.ratios[monday.advanced(by: day).isoWeekday - 1]
            }
            #expect(abs(factor(from, days) - slow / Double(days)) < 1e-12, "\(from) \(days)")
        }
        #expect(pattern.factor(of: 0..<0) == 1)
        // Half a Thursday and half a Friday.
        let noon = Instants.start(of: monday.advanced(by: 3)) + Instants.perDay / 2
        let half = pattern.factor(of: noon..<noon + Instants.perDay)
        #expect(abs(half - (pattern.ratios[3] + pattern.ratios[4]) / 2) < 1e-12)
        // Five centuries are whole weeks and a rest, and take no time.
        #expect(abs(factor(0, 182_625) - 1) < 1e-3)
        let before = try #require(Day("1969-12-29"))
        #expect(pattern.factor(of: Instants.of(before...before)) == pattern.ratios[0])
    }

    @Test func usualCountsAreSpreadByTheWeek() throws {
        // A week's total at another border, and a usual month of its only named crossing.
        var reports = try fiveWeeks()
        reports.append(try made.report("week", "GEO-RUS", "RUS>GEO", "2022-09-19/2022-09-25", 34_000, .about))
        let level = try made.report("usual", "GEO-RUS", "RUS>GEO", "2021-09-01/2021-09-30", 90_000)
        let monday = try #require(Day("2022-09-19"))
        var input = ReconciliationInput(reports, levels: [level])
        input.days = (0..<7).map { monday.advanced(by: $0)...monday.advanced(by: $0) }
        var options = ReconciliationOptions()
        options.replicates = 0
        let found = Reconciliation(input, options: options, atlas: made.atlas)
        let set = CountedSet(try #require(reports.last))
        let days = input.days.map { found.flow(of: set, on: $0).best ?? .nan }
        for (best, count) in zip(days, [5_000.0, 5_000, 5_000, 5_000, 7_000, 5_000, 2_000]) {
            #expect(abs(best - count) < 1, "\(days)")
        }
        #expect(found.weekdays(of: .crossing)?.sets.count == 1)

        let even = Reconciliation(
            ReconciliationInput([try #require(reports.last)], levels: [level], days: input.days),
            options: options,
            atlas: made.atlas
        )
        #expect(even.weekdays(of: .crossing) == nil)
        #expect(abs((even.flow(of: set, on: input.days[4]).best ?? .nan) - 34_000 / 7) < 1)
        let without = Reconciliation(
            ReconciliationInput(reports, days: input.days),
            options: options,
            atlas: made.atlas
        )
        #expect(without.weekdays(of: .crossing) == nil)
    }
}
