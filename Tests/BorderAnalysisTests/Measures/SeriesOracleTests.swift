import BorderCore
import BorderTestSupport
import Foundation
import Testing

@testable import BorderAnalysis

/// Measures through time against a list of units in which a missing one is `nil`.
@Suite("Measures through time, by their formulas")
struct SeriesOracleTests {
    /// Consecutive units of time from a first day, some of them not counted.
    private struct Units {
        var starts: [Day]
        var cells: [CountSeries.Cell?]
        var series: CountSeries

        init(_ unit: PeriodUnit, from first: Day, _ cells: [CountSeries.Cell?]) {
            self.cells = cells
            starts = [first]
            while starts.count < cells.count { starts.append(unit.next(after: starts[starts.count - 1])) }
            var known: [Day: CountSeries.Cell] = [:]
            for (start, cell) in zip(starts, cells) { known[start] = cell }
            series = CountSeries(unit: unit, cells: known)
        }

        /// Exact and worded counts, with and without an end, a sixth of them missing.
        static func random(_ unit: PeriodUnit, count: Int, _ random: inout SplitMix) -> Units {
            let cells = (0..<count).map { _ -> CountSeries.Cell? in
                guard Int.random(in: 0..<6, using: &random) > 0 else { return nil }
                let lower = Int64.random(in: 0...90, using: &random)
                let upper: Int64? = [lower, lower, lower, lower + 20, nil][Int.random(in: 0..<5, using: &random)]
                return CountSeries.Cell(
                    Bounds(lower: lower, upper: upper),
                    coverage: [1, 1, 1, 0.9, 0.89][Int.random(in: 0..<5, using: &random)]
                )
            }
            // 4 January 2021 is a Monday, and neither 2021 nor 2022 has a 53rd week.
            let first: Int32 = unit == .week || unit == .day ? 18_631 : 18_628
            return Units(unit, from: Day(rawValue: first), cells)
        }

        /// The change of one unit on another by the formula, or why there is none.
        func change(_ index: Int, on other: Int, else reason: WhyUndefined) -> String {
            guard let now = cells[index] else { return "\(WhyUndefined.noFigure)" }
            guard other >= 0, let before = cells[other] else { return "\(reason)" }
            guard now.coverage >= 0.9, before.coverage >= 0.9 else { return "\(WhyUndefined.thinCoverage)" }
            let lower = before.bounds.upper.map { now.bounds.lower - $0 }
            let upper = now.bounds.upper.map { $0 - before.bounds.lower }
            var relative = "\(WhyUndefined.smallBase)"
            if before.bounds.lower >= 30 {
                let least = before.bounds.upper.map { Double(now.bounds.lower) / Double($0) - 1 } ?? -1
                let most = now.bounds.upper.map { Double($0) / Double(before.bounds.lower) - 1 }
                relative = "\(Self.words(least)) \(Self.words(most))"
            }
            return "\(Self.words(lower)) \(Self.words(upper)) \(relative)"
        }

        static func words(_ change: Figure<CountChange>) -> String {
            guard let value = change.value else { return change.reason.map { "\($0)" } ?? "" }
            let relative =
                value.relative.reason.map { "\($0)" }
                ?? "\(words(value.relative.value?.lower)) \(words(value.relative.value?.upper))"
            return "\(words(value.difference.lower)) \(words(value.difference.upper)) \(relative)"
        }

        private static func words(_ count: Int64?) -> String { count.map { "\($0)" } ?? "open" }
        private static func words(_ ratio: Double?) -> String { ratio.map { String(format: "%.9f", $0) } ?? "open" }
    }

    @Test("changes on the unit before and on the year before", arguments: PeriodUnit.allCases, [1, 2, 3] as [UInt64])
    func changes(unit: PeriodUnit, seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let (count, year) =
            switch unit {
            case .day: (380, 364)
            case .week: (100, 52)
            case .month: (36, 12)
            case .quarter: (16, 4)
            case .year: (9, 1)
            }
        let units = Units.random(unit, count: count, &random)
        for (index, start) in units.starts.enumerated() {
            #expect(
                Units.words(units.series.changeOnPrevious(at: start))
                    == units.change(index, on: index - 1, else: .noPrevious),
                "seed \(seed): \(start)"
            )
            #expect(
                Units.words(units.series.changeOnLastYear(at: start))
                    == units.change(index, on: index - year, else: .noLastYear),
                "seed \(seed): \(start)"
            )
        }
    }

    @Test("the mean of seven days counts all of them", arguments: 0..<8 as Range<UInt64>)
    func trailingMean(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let units = Units.random(.day, count: 60, &random)
        for index in 6..<60 {
            let week = units.cells[index - 6...index]
            let mean = units.series.trailingMean(at: units.starts[index])
            let days = week.map { $0.map { $0.coverage < 0.9 ? "-" : "#" } ?? "." }.joined()
            guard !days.contains(".") && !days.contains("-") else {
                // The earliest day that spoils it is named.
                let isThin = days.first { $0 != "#" } == "-"
                #expect(mean.reason == (isThin ? .thinCoverage : .fewDays), "seed \(seed): \(days)")
                continue
            }
            let known = week.compactMap(\.self)
            let low = known.reduce(0.0) { $0 + Double($1.bounds.lower) } / 7
            let isOpen = known.contains { $0.bounds.upper == nil }
            let high = known.reduce(0.0) { $0 + Double($1.bounds.upper ?? 0) } / 7
            #expect(abs((mean.value?.lower ?? .nan) - low) < 1e-9, "seed \(seed): \(days)")
            #expect((mean.value?.upper == nil) == isOpen, "seed \(seed): \(days)")
            if !isOpen { #expect(abs((mean.value?.upper ?? .nan) - high) < 1e-9, "seed \(seed): \(days)") }
        }
    }

    @Test("of all weeks of days counted or not, one has a mean", arguments: [0, 32, 64, 96])
    func everyWeek(block: Int) {
        for pattern in block..<block + 32 {
            let cells = (0..<7).map { day -> CountSeries.Cell? in
                pattern >> day & 1 == 1 ? CountSeries.Cell(Bounds(lower: Int64(day), upper: Int64(day))) : nil
            }
            let units = Units(.day, from: Day(rawValue: 19_000), cells)
            let mean = units.series.trailingMean(at: Day(rawValue: 19_006))
            let words = String(pattern, radix: 2)
            if pattern == 127 {
                #expect(mean.value?.exact.map { abs($0 - 3) < 1e-12 } ?? false, "\(words)")
            } else {
                #expect(mean.reason == .fewDays, "\(words)")
            }
        }
    }

    @Test(
        "running sums add what was counted and end at the first missing unit",
        arguments: PeriodUnit.allCases,
        [4, 5, 6] as [UInt64]
    )
    func cumulative(unit: PeriodUnit, seed: UInt64) {
        var random = SplitMix(seed: seed)
        let units = Units.random(unit, count: 25, &random)
        for first in [nil, 0, 7, 15] as [Int?] {
            let sums = units.series.from(first.map { units.starts[$0] }).cumulative
            let start = units.cells.indices.first { $0 >= first ?? 0 && units.cells[$0] != nil } ?? 0
            var sum: Bounds? = Bounds(lower: 0, upper: 0)
            var reason: WhyUndefined?
            for index in start..<25 {
                guard let cell = units.cells[index] else {
                    (sum, reason) = (nil, .gap)
                    #expect(sums[units.starts[index]] == nil, "seed \(seed): what is missing has no sum")
                    continue
                }
                if cell.coverage < 0.9 { (sum, reason) = (nil, .thinCoverage) }
                sum = sum.map { before in
                    Bounds(
                        lower: before.lower + cell.bounds.lower,
                        upper: before.upper.flatMap { known in cell.bounds.upper.map { known + $0 } }
                    )
                }
                #expect(sums[units.starts[index]]?.value == sum, "seed \(seed)")
                #expect(sums[units.starts[index]]?.reason == reason, "seed \(seed): \(units.starts[index])")
            }
            #expect(sums.count == units.cells.enumerated().count { $0.offset >= first ?? 0 && $0.element != nil })
        }
    }

    @Test(
        "a unit that is counted may be the peak where no other is certainly larger",
        arguments: 0..<20 as Range<UInt64>
    )
    func peak(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let units = Units.random(.month, count: 12, &random)
        let known = units.cells.indices.filter { units.cells[$0] != nil }
        let whole = known.filter { (units.cells[$0]?.coverage ?? 0) >= 0.9 }
        let mayBe = whole.filter { mine in
            known.allSatisfy { other in
                guard let most = units.cells[mine]?.bounds.upper, let least = units.cells[other]?.bounds.lower else {
                    return true
                }
                return least <= most
            }
        }
        let expected = mayBe.count == whole.count ? [] : mayBe.map { units.starts[$0] }
        #expect(units.series.peak == expected, "seed \(seed)")
    }

    @Test("excess: what passed less as many usual days", arguments: [1, 4, 7, 365])
    func excess(length: Int) throws {
        let first = Day(rawValue: 19_000)
        let baseline = Baseline(days: first...first.advanced(by: length - 1), count: Bounds(lower: 1_000, upper: 1_400))
        #expect(baseline.dayCount == length)
        for days in [1, 7, 30] {
            let excess = baseline.excess(of: Bounds(lower: 500, upper: 600), over: days)
            #expect(abs((excess.lower ?? .nan) - (500 - 1_400 * Double(days) / Double(length))) < 1e-6)
            #expect(abs((excess.upper ?? .nan) - (600 - 1_000 * Double(days) / Double(length))) < 1e-6)
        }
        let open = Baseline(days: first...first, count: Bounds(lower: 10, upper: nil))
        #expect(open.excess(of: Bounds(lower: 5, upper: 8), over: 2) == Interval(lower: nil, upper: -12))
        #expect(open.excess(of: Bounds(lower: 5, upper: nil), over: 2) == Interval(lower: nil, upper: nil))
    }
}
