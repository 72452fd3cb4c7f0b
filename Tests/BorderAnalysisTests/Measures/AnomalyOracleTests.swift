import BorderCore
import BorderTestSupport
import Foundation
import Testing

@testable import BorderAnalysis

/// Odd days and changes of level, computed day by day from the formulas of the method and nothing else.
@Suite("Odd days and changes of level, by their formulas")
struct AnomalyOracleTests {
    /// Daily counts, `nil` where none is exact.
    private struct Days {
        var counts: [Int64?]
        static let first = Day(rawValue: 19_000)

        var series: CountSeries {
            var cells: [Day: CountSeries.Cell] = [:]
            for (offset, count) in counts.enumerated() {
                // What is not exact is there in words, and must not be looked at.
                let bounds = count.map { Bounds(lower: $0, upper: $0) } ?? Bounds(lower: 900_000, upper: nil)
                cells[Days.first.advanced(by: offset)] = CountSeries.Cell(bounds)
            }
            return CountSeries(unit: .day, cells: cells)
        }

        /// y = ln(1 + Q).
        func logarithm(_ day: Int) -> Double? {
            counts.indices.contains(day) ? counts[day].map { Foundation.log(1 + Double($0)) } : nil
        }

        /// The rhythm of the week and the spread over the 56 days before a day.
        struct Week {
            var effects: [Double]
            var known: [(day: Int, value: Double)]
            var spread: Double
        }

        func week(before day: Int) -> Week? {
            let known = (day - 56..<day).compactMap { back in logarithm(back).map { (day: back, value: $0) } }
            guard known.count >= 28 else { return nil }
            let all = Days.median(known.map(\.value))
            let effects = (0..<7).map { weekday -> Double in
                let same = known.filter { ($0.day - day + 700) % 7 == weekday }.map(\.value)
                return same.isEmpty ? 0 : Days.median(same) - all
            }
            let adjusted = known.map { (day: $0.day, value: $0.value - effects[($0.day - day + 700) % 7]) }
            let centre = Days.median(adjusted.map(\.value))
            let deviation = Days.median(adjusted.map { abs($0.value - centre) })
            return Week(effects: effects, known: adjusted, spread: max(1.4826 * deviation, 0.08))
        }

        /// z = (y − the middle of the 28 days before) / spread.
        func score(_ day: Int) -> Double? {
            guard let week = week(before: day), let value = logarithm(day) else { return nil }
            let recent = week.known.filter { $0.day >= day - 28 }.map(\.value)
            guard recent.count >= 14 else { return nil }
            return (value - week.effects[0] - Days.median(recent)) / week.spread
        }

        /// The difference of means at a day that may begin a new level.
        func candidate(_ day: Int) -> Double? {
            guard let week = week(before: day) else { return nil }
            let before = week.known.filter { $0.day >= day - 14 }.map(\.value)
            let after = (0..<7).compactMap { offset in logarithm(day + offset).map { $0 - week.effects[offset] } }
            guard before.count >= 7, after.count >= 5 else { return nil }
            let difference = Days.median(after) - Days.median(before)
            guard abs(difference) > Foundation.log(1.3), abs(difference) / week.spread > 2.5 else { return nil }
            return after.reduce(0, +) / Double(after.count) - before.reduce(0, +) / Double(before.count)
        }

        static func median(_ values: [Double]) -> Double {
            let sorted = values.sorted()
            return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
        }

        /// A hundred days with a rhythm of the week, noise, holes, a spike and a step.
        static func random(_ seed: UInt64) -> Days {
            var random = SplitMix(seed: seed)
            let step = Int.random(in: 65...85, using: &random)
            let factor = [0.4, 1, 2.5][Int(seed % 3)]
            return Days(
                counts: (0..<110).map { day in
                    if Int.random(in: 0..<8, using: &random) == 0 { return nil }
                    let weekday = [1.0, 1.1, 1, 0.9, 1.4, 1.8, 1.5][day % 7]
                    // Every second series is so noisy that a step is no news.
                    let noise = Double.random(in: seed % 2 == 0 ? 0.85...1.15 : 0.5...1.5, using: &random)
                    let spike = Int.random(in: 0..<30, using: &random) == 0 ? 4.0 : 1
                    return Int64(500 * weekday * noise * spike * (day >= step ? factor : 1))
                }
            )
        }
    }

    @Test("the score of every day", arguments: 0..<9 as Range<UInt64>)
    func scores(seed: UInt64) throws {
        let days = Days.random(seed)
        let series = days.series
        var flagged = 0
        for offset in days.counts.indices {
            let anomaly = series.anomaly(at: Days.first.advanced(by: offset))
            let expected = days.score(offset)
            #expect((anomaly.value == nil) == (expected == nil), "seed \(seed), day \(offset)")
            if days.counts[offset] == nil {
                #expect(anomaly.reason == .notExact, "seed \(seed), day \(offset)")
            } else if expected == nil {
                #expect(anomaly.reason == .shortHistory, "seed \(seed), day \(offset)")
            }
            guard let expected, let score = anomaly.value?.score else { continue }
            #expect(abs(score - expected) < 1e-9, "seed \(seed), day \(offset)")
            #expect(anomaly.value?.isFlagged == (abs(expected) > 3.5), "seed \(seed), day \(offset)")
            if abs(expected) > 3.5 { flagged += 1 }
        }
        if seed % 2 == 0 { #expect(flagged > 0, "a series without an odd day shows nothing") }
    }

    @Test(
        "of each run of days on which a level may begin, the one with the largest difference",
        arguments: 0..<9 as Range<UInt64>
    )
    func levels(seed: UInt64) throws {
        let days = Days.random(seed)
        var runs: [[(day: Int, difference: Double)]] = []
        for (day, difference) in days.counts.indices.map({ ($0, days.candidate($0)) }) {
            guard let difference else { continue }
            if let last = runs.last?.last?.day, last == day - 1 {
                runs[runs.count - 1].append((day, difference))
            } else {
                runs.append([(day, difference)])
            }
        }
        let expected = runs.compactMap { run in run.max { abs($0.difference) < abs($1.difference) } }
        let shifts = days.series.levelShifts
        #expect(shifts.map(\.day) == expected.map { Days.first.advanced(by: $0.day) }, "seed \(seed)")
        for (shift, run) in zip(shifts, expected) {
            #expect(abs(shift.factor - Foundation.exp(run.difference)) < 1e-9, "seed \(seed)")
        }
        if seed % 6 == 0 || seed % 6 == 2 { #expect(!shifts.isEmpty, "seed \(seed): a step is found") }
    }

    @Test("28 counted days of the 56 before are enough, 27 are not; 14 of the last 28 are, 13 are not")
    func history() {
        func reason(_ counted: (Int) -> Bool) -> WhyUndefined? {
            let days = Days(counts: (0...56).map { $0 == 56 || counted($0) ? 100 : nil })
            return days.series.anomaly(at: Days.first.advanced(by: 56)).reason
        }
        #expect(reason { $0 < 14 || $0 >= 42 } == nil)
        #expect(reason { $0 < 13 || $0 >= 42 } == .shortHistory, "27 of 56")
        #expect(reason { $0 < 28 || $0 >= 42 } == nil)
        #expect(reason { $0 < 28 || $0 >= 43 } == .shortHistory, "13 of the last 28")
        #expect(reason { _ in true } == nil)
    }

    @Test("counts of nothing and of 10^18 have scores, and no other unit than the day has")
    func extremes() {
        var days = Days(counts: [Int64?](repeating: 0, count: 60))
        days.counts[58] = 1_000_000_000_000_000_000
        days.counts[59] = .max
        let series = days.series
        let flat = series.anomaly(at: Days.first.advanced(by: 57)).value
        #expect(flat?.score == 0 && flat?.isFlagged == false)
        let high = series.anomaly(at: Days.first.advanced(by: 58)).value
        // ln(1 + 10^18) over the smallest spread there is.
        #expect(abs((high?.score ?? 0) - 41.446531673892822 / 0.08) < 1e-6 && high?.isFlagged == true)
        let weeks = CountSeries(unit: .week, cells: series.cells)
        #expect(weeks.anomaly(at: Days.first).reason == .dailyOnly && weeks.levelShifts.isEmpty)
    }
}
