import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Simulated series of 180 days: weekday effects and noise that remembers half of the day before.
@Suite("Odd days and new levels, on simulated series")
struct AnomalySimulationTests {
    private static let first = Day(rawValue: 19_000)

    private static func normal(_ random: inout SplitMix) -> Double {
        let (one, two) = (Double.random(in: 1e-12..<1, using: &random), Double.random(in: 0..<1, using: &random))
        return sqrt(-2 * log(one)) * cos(2 * .pi * two)
    }

    private static func values(seed: UInt64) -> [Double] {
        var random = SplitMix(seed: seed)
        let weekdays = (0..<7).map { _ in 0.2 * normal(&random) }
        var noise = 0.0
        return (0..<180).map { day in
            noise = 0.5 * noise + 0.12 * sqrt(0.75) * normal(&random)
            return exp(log(1_000) + weekdays[day % 7] + noise)
        }
    }

    private static func series(_ values: [Double]) -> CountSeries {
        var cells: [Day: CountSeries.Cell] = [:]
        for (index, value) in values.enumerated() {
            let count = Int64(value.rounded())
            cells[first.advanced(by: index)] = CountSeries.Cell(Bounds(lower: count, upper: count))
        }
        return CountSeries(unit: .day, cells: cells)
    }

    @Test("about one false flag in 100 days; most spikes and nearly all dips are found")
    func anomalies() throws {
        var (flags, days, spikes, dips) = (0, 0, 0, 0)
        let worlds = 60
        for seed in 0..<UInt64(worlds) {
            let values = Self.values(seed: seed)
            let series = Self.series(values)
            for day in 56..<180 {
                guard let anomaly = series.anomaly(at: Self.first.advanced(by: day)).value else { continue }
                days += 1
                if anomaly.isFlagged { flags += 1 }
            }
            var random = SplitMix(seed: seed + 1_000)
            let day = Int.random(in: 60..<170, using: &random)
            func isFound(_ factor: Double) -> Bool {
                var changed = values
                changed[day] *= factor
                return Self.series(changed).anomaly(at: Self.first.advanced(by: day)).value?.isFlagged ?? false
            }
            if isFound(1.8) { spikes += 1 }
            if isFound(0.4) { dips += 1 }
        }
        #expect(days == worlds * 124)
        let falseFlags = 100 * Double(flags) / Double(days)
        #expect(falseFlags > 0.5 && falseFlags < 1.6, "\(falseFlags) in 100 days")
        #expect(spikes * 100 >= 85 * worlds, "\(spikes) of \(worlds)")
        #expect(dips * 100 >= 97 * worlds, "\(dips) of \(worlds)")
    }

    @Test("new levels are dated within two days, one-day spikes are none")
    func levels() {
        var (wrong, days, small, large, spikes) = (0, 0, 0, 0, 0)
        let worlds = 60
        for seed in 0..<UInt64(worlds) {
            let values = Self.values(seed: seed)
            wrong += Self.series(values).levelShifts.count
            days += values.count
            var random = SplitMix(seed: seed + 2_000)
            let start = Int.random(in: 60..<150, using: &random)
            func isDated(_ factor: Double) -> Bool {
                var changed = values
                for day in start..<180 { changed[day] *= factor }
                return Self.series(changed).levelShifts.contains {
                    abs(Self.first.advanced(by: start).distance(to: $0.day)) <= 2
                }
            }
            if isDated(1.6) { small += 1 }
            if isDated(2.5) && isDated(0.3) { large += 1 }
            var spiked = values
            spiked[start] *= 2.5
            spikes += max(0, Self.series(spiked).levelShifts.count - Self.series(values).levelShifts.count)
        }
        #expect(100 * Double(wrong) / Double(days) < 0.5, "\(wrong) in \(days) days")
        #expect(small * 100 >= 80 * worlds, "\(small) of \(worlds)")
        #expect(large * 100 >= 97 * worlds, "\(large) of \(worlds)")
        #expect(spikes * 100 <= 5 * worlds)
    }

    @Test("what cannot be judged is not")
    func reasons() {
        let short = Self.series(Array(Self.values(seed: 1).prefix(28)))
        #expect(short.anomaly(at: Self.first.advanced(by: 27)).reason == .shortHistory)
        #expect(short.anomaly(at: Self.first.advanced(by: 99)).reason == .notExact)
        #expect(short.levelShifts.isEmpty)
        let months = CountSeries(unit: .month, cells: short.cells)
        #expect(months.anomaly(at: Self.first).reason == .dailyOnly && months.levelShifts.isEmpty)
        let flat = Self.series([Double](repeating: 0, count: 100))
        #expect(flat.anomaly(at: Self.first.advanced(by: 90)).value == Anomaly(score: 0))
        #expect(flat.levelShifts.isEmpty)
    }
}
