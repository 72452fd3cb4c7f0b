import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

/// Effects of events computed anew from tables of weekdays.
@Suite("Before and after, by the formula")
struct EffectOracleTests {
    private let made: MadeReports
    private static let event = Day(rawValue: 19_256)
    private static let places = ["Vaalimaa", "Nuijamaa", "Imatra", "Niirala"]
    private static let ids = [
        "vaalimaa-torfyanovka", "nuijamaa-brusnichnoye", "imatra-svetogorsk", "niirala-vyartsilya",
    ]

    init() throws { made = try MadeReports() }

    /// Counts of the days from 14 before the event to 14 after it, a few of them missing.
    private func drawn(_ random: inout SplitMix, rarelyMissing: Bool) -> [Int64?] {
        let factor: Int64 = Bool.random(using: &random) ? 1 : 3
        return (-14...14).map { day in
            if Int.random(in: 0..<(rarelyMissing ? 20 : 7), using: &random) == 0 { return nil }
            return Int64.random(in: 40...160, using: &random) * (day > 0 ? 1 : factor)
        }
    }

    /// Means before and after over the weekdays that both sides have; `nil` where a side misses more than a fifth.
    private func means(_ counts: [Int64?], before: Int, after: Int) -> (
        before: Double?, after: Double?, known: (Int, Int)
    ) {
        func side(_ days: Range<Int>) -> [(weekday: Int, count: Int64)] {
            days.compactMap { day in counts[day + 14].map { (weekday: (day + 14) % 7, count: $0) } }
        }
        let (early, late) = (side(-before..<0), side(1..<after + 1))
        let known = (early.count, late.count)
        let isEnough =
            Double(before - early.count) <= 0.2 * Double(before) && Double(after - late.count) <= 0.2 * Double(after)
        let common = Set(early.map(\.weekday)).intersection(late.map(\.weekday))
        guard isEnough, !common.isEmpty else { return (nil, nil, known) }
        func mean(_ side: [(weekday: Int, count: Int64)]) -> Double {
            let byWeekday = common.map { weekday -> Double in
                let some = side.filter { $0.weekday == weekday }
                return Double(some.reduce(0) { $0 + $1.count }) / Double(some.count)
            }
            return byWeekday.reduce(0, +) / Double(byWeekday.count)
        }
        return (mean(early), mean(late), known)
    }

    @Test("change, expectation, relative change and displacement", arguments: 0..<40 as Range<UInt64>)
    func effects(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let counts = (0..<4).map { _ in drawn(&random, rarelyMissing: seed % 4 != 0) }
        let (before, after) = (Int.random(in: 5...14, using: &random), Int.random(in: 5...14, using: &random))
        let hasControl = Bool.random(using: &random)
        var reports: [PlacedReport] = []
        for (place, days) in zip(Self.places, counts) {
            reports += try made.days(place, "RUS>FIN", from: "\(Self.event.advanced(by: -14))", days)
        }
        var selection = Selection()
        selection.places = [[.crossing(Self.ids[0])]]
        let neighbours = try Self.ids.dropFirst(2).map { try #require(made.atlas.crossing($0)) }
        let effect = try #require(
            measureEffect(
                CoverageInput(FlowInput(reports: reports.shuffled(using: &random))),
                windows: EffectWindows(event: Self.event, before: before, after: after),
                controls: hasControl ? [.crossing(Self.ids[1])] : [],
                selection: selection,
                atlas: made.atlas,
                neighbours: { _ in neighbours }
            ).first
        )
        let mine = means(counts[0], before: before, after: after)
        #expect((effect.figures.knownBefore, effect.figures.knownAfter) == mine.known, "seed \(seed)")
        let control = means(counts[1], before: before, after: after)
        let ratio = hasControl ? control.before.flatMap { low in control.after.map { $0 / low } } : 1
        guard let low = mine.before, let high = mine.after else {
            #expect(effect.refusal == .tooFewDays && effect.change == nil, "seed \(seed)")
            return
        }
        guard let ratio else {
            #expect(effect.change == nil && effect.expected == nil && effect.controlRatio == nil, "seed \(seed)")
            if case .controlUnknown(let placement) = effect.refusal {
                #expect(placement.place == .crossing(Self.ids[1]))
            } else {
                Issue.record("seed \(seed): \(effect.refusal.map { "\($0)" } ?? "no refusal")")
            }
            return
        }
        let change = high - ratio * low
        #expect(effect.refusal == nil && abs((effect.change ?? .nan) - change) < 1e-9, "seed \(seed)")
        #expect(abs((effect.expected ?? .nan) - ratio * low) < 1e-9, "seed \(seed)")
        let relative = ratio * low < 30 ? nil : change / (ratio * low)
        #expect((effect.relativeChange == nil) == (relative == nil), "seed \(seed)")
        #expect(abs((effect.relativeChange ?? 0) - (relative ?? 0)) < 1e-9, "seed \(seed)")
        guard change < 0 else {
            #expect(effect.displacement == nil, "seed \(seed): there is no loss")
            return
        }
        let displacement = try #require(effect.displacement, "seed \(seed)")
        var (gains, known) = (0.0, 0)
        for (id, days) in zip(Self.ids, counts).dropFirst(2) {
            let one = means(days, before: before, after: after)
            known += one.known.0 + one.known.1
            let expected = one.before.flatMap { low in one.after.map { $0 - ratio * low } }
            let found = displacement.neighbours.first { $0.placement.place == .crossing(id) }
            #expect((found?.change == nil) == (expected == nil), "seed \(seed): \(id)")
            #expect(abs((found?.change ?? 0) - (expected ?? 0)) < 1e-9, "seed \(seed): \(id)")
            gains += max(0, expected ?? 0)
        }
        let missing = 1 - Double(known) / Double(2 * (before + after))
        #expect(abs(displacement.missingShare - missing) < 1e-9, "seed \(seed)")
        if missing > 0.2 + 1e-9 {
            #expect(displacement.ratio == nil, "seed \(seed)")
        } else {
            #expect(abs((displacement.ratio ?? .nan) - gains / -change) < 1e-9, "seed \(seed)")
        }
    }

    @Test("windows have a day at least and never the event", arguments: [-5, 0, 1, 7, 400])
    func windows(length: Int) {
        let windows = EffectWindows(event: Self.event, before: length, after: length)
        let days = max(1, length)
        #expect(windows.before == days && windows.after == days)
        #expect(windows.daysBefore == Self.event.advanced(by: -days)...Self.event.advanced(by: -1))
        #expect(windows.daysAfter == Self.event.advanced(by: 1)...Self.event.advanced(by: days))
    }

    /// One authority may count cars and walkers at one control: which of its series compares must not hang on chance.
    @Test("of several modes of a control the place's own compares, else the first", arguments: Mode.allCases)
    func modes(mode: Mode) throws {
        func days(_ place: String, _ mode: Mode, _ low: Int64, _ high: Int64) throws -> [PlacedReport] {
            let counts = [Int64?](repeating: low, count: 7) + [nil] + [Int64?](repeating: high, count: 7)
            return try made.days(place, "RUS>FIN", from: "2022-09-14", counts).map { report in
                var report = report
                report.mode = mode
                return report
            }
        }
        var reports = try days("Vaalimaa", mode, 100, 100)
        // At the control every mode but the first falls to a part of its own: 1/2, 1/3 …
        for (number, other) in Mode.allCases.enumerated().dropFirst() {
            reports += try days("Nuijamaa", other, 60, 60 / Int64(number))
        }
        var selection = Selection()
        selection.places = [[.crossing(Self.ids[0])]]
        let effect = measureEffect(
            CoverageInput(FlowInput(reports: reports)),
            windows: EffectWindows(event: Self.event),
            controls: [.crossing(Self.ids[1])],
            selection: selection,
            atlas: made.atlas
        ).first
        let number = mode == .unspecified ? 1 : Int(mode.rawValue)
        #expect(effect?.controlRatio == Double(60 / number) / 60)
    }
}
