import BorderCore
import BorderTestSupport
import Testing

@Suite struct PeriodTests {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test(arguments: [
        ("2022-09-24", "2022-09-24", "2022-09-24"),
        ("2022-09-24/2022-09-24", "2022-09-24", "2022-09-24"),
        ("2022-09-21/2022-09-27", "2022-09-21", "2022-09-27"),
        ("2022", "2022-01-01", "2022-12-31"),
        ("2022-09", "2022-09-01", "2022-09-30"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2022-09/2022-10", "2022-09-01", "2022-10-31"),
        ("2021/2022", "2021-01-01", "2022-12-31"),
        ("2022-09-21/2022-10", "2022-09-21", "2022-10-31"),
        ("2022/2022-03-01", "2022-01-01", "2022-03-01"),
    ])
    func exactPeriods(text: String, first: String, last: String) throws {
        let period = try #require(Period(text))
        #expect(period.isExact)
        #expect(period.outer == (try day(first))...(try day(last)))
        #expect(period.inner == period.outer)
        #expect(period == Period(from: try day(first), through: try day(last)))
        let days = try day(first).distance(to: day(last)) + 1
        #expect(period.dayCount == days...days)
    }

    @Test func vagueEndsAreKept() throws {
        let text = "2022-09-19..2022-09-23/2022-09-26..2022-09-28"
        let period = try #require(Period(text))
        #expect(period.startEarliest == Day("2022-09-19"))
        #expect(period.startLatest == Day("2022-09-23"))
        #expect(period.endEarliest == Day("2022-09-26"))
        #expect(period.endLatest == Day("2022-09-28"))
        #expect(!period.isExact)
        #expect(period.inner == (try day("2022-09-23"))...(try day("2022-09-26")))
        #expect(period.dayCount == 4...10)
        #expect(period.description == text)
    }

    @Test func oneEndMayBeVague() throws {
        let since = try #require(Period("2022-09-21/2022-09-27..2022-09-29"))
        #expect(since.startEarliest == since.startLatest)
        #expect(since.description == "2022-09-21/2022-09-27..2022-09-29")
        let months = try #require(Period("2022-08..2022-09/2022-10"))
        #expect(months.description == "2022-08-01..2022-09-01/2022-10-31")
    }

    @Test func aPeriodMayShareNoCertainDay() throws {
        let period = try #require(Period("2022-05-01..2022-05-05/2022-05-03..2022-05-07"))
        #expect(period.inner == nil)
        #expect(period.dayCount == 1...7)
        let whole = try #require(Period("2022"))
        #expect(period.isCertainlyWithin(whole))
        #expect(!whole.isCertainlyWithin(period))
        #expect(!period.isCertainlyWithin(period), "it covers no day for certain, so not all it may cover")
    }

    /// Quarters, and weeks of ISO 8601: the first of a year is the one with its 4th of January.
    @Test(
        arguments: [
            ("2022-Q4", "2022-10-01/2022-12-31"), ("2022Q1", "2022-01-01/2022-03-31"),
            ("2022-q2", "2022-04-01/2022-06-30"),
            ("2022-W40", "2022-10-03/2022-10-09"), ("2022W01", "2022-01-03/2022-01-09"),
            ("2020-W53", "2020-12-28/2021-01-03"), ("2021-W01", "2021-01-04/2021-01-10"),
            ("2024-W01", "2024-01-01/2024-01-07"), ("2022-Q1/2022-Q2", "2022-01-01/2022-06-30"),
        ]
    )
    func quartersAndWeeks(_ text: String, _ days: String) {
        #expect(Period(text)?.description == days)
    }

    @Test(arguments: [
        "", "/", "//", "..", "../..", "2022/", "/2022", "2022-09-24/", "2022-09-25/2022-09-24", "2022-10/2022-09",
        "2022-09-19..2022-09-23", "2022-09-23..2022-09-19/2022-09-26", "2022-09-19/2022-09-28..2022-09-26",
        "2022-09-19...2022-09-23/2022-09-26", "2022-09-19.2022-09-23/2022-09-26", "2022-09-24/2022-09-25/2022-09-26",
        "2022-13", "2022-00", "2022-9", "022", "20222", "0000", "2022-02-30", "since last week", "2022-09-24 ",
        "+2022", "-2022", "２０２２", "..2022/2023", "2022../2023", "2022-09-20..2022-09-30/2022-09-22..2022-09-24",
        "2022-W00", "2022-W53", "2022-Q0", "2022-Q5", "2022-Q44", "22-Q1", "2022-W3",
        "99999999999999999999/99999999999999999999", "\u{0}", "2022-09-24/\u{301}2022-09-25",
    ])
    func whatIsNoPeriodIsNil(text: String) {
        #expect(Period(text) == nil)
    }

    @Test func endsInTheWrongOrderAreNil() throws {
        let early = try day("2022-09-01")
        let late = try day("2022-09-02")
        #expect(Period(from: late, through: early) == nil)
        #expect(Period(start: late...late, end: early...late) == nil)
        #expect(Period(start: early...late, end: early...early) == nil)
        #expect(Period(early) == Period(from: early, through: early))
    }

    @Test func hostileTextNeverTraps() {
        var random = SplitMix(seed: 7)
        let pieces = ["2022", "-09", "-24", "/", "..", ".", "-", "0", "9999", "9999-12-31", "0001", " ", "é", "\u{0}"]
        for _ in 0..<20_000 {
            let count = Int.random(in: 0...9, using: &random)
            let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            if let period = Period(text) { #expect(Period(period.description) == period) }
        }
    }
}

/// Laws that hold for any periods, tried on random ones close enough together to touch.
@Suite struct PeriodLaws {
    private func randomPeriod(_ random: inout SplitMix) -> Period {
        while true {
            let days = (0..<4).map { _ in Day(rawValue: 19_200 + Int32.random(in: 0...14, using: &random)) }
            let starts = min(days[0], days[1])...max(days[0], days[1])
            let ends = min(days[2], days[3])...max(days[2], days[3])
            if let period = Period(start: starts, end: ends) { return period }
        }
    }

    /// The start and end days that a period leaves open, as every pair of them.
    private func readings(of period: Period) -> [ClosedRange<Day>] {
        (period.startEarliest.rawValue...period.startLatest.rawValue).flatMap { start in
            (period.endEarliest.rawValue...period.endLatest.rawValue).compactMap { end in
                start <= end ? Day(rawValue: start)...Day(rawValue: end) : nil
            }
        }
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func everyReadingLiesBetweenInnerAndOuter(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let period = randomPeriod(&random)
        let all = readings(of: period)
        #expect(!all.isEmpty)
        #expect(all.map(\.lowerBound).min() == period.outer.lowerBound)
        #expect(all.map(\.upperBound).max() == period.outer.upperBound)
        let lengths = all.map { $0.lowerBound.distance(to: $0.upperBound) + 1 }
        #expect(lengths.min() == period.dayCount.lowerBound)
        #expect(lengths.max() == period.dayCount.upperBound)
        for day in period.outer.lowerBound.rawValue...period.outer.upperBound.rawValue {
            let isCertain = period.inner?.contains(Day(rawValue: day)) ?? false
            if isCertain { #expect(all.allSatisfy { $0.contains(Day(rawValue: day)) }) }
        }
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func containmentAndOverlapAgreeWithTheReadings(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<20 {
            let (one, other) = (randomPeriod(&random), randomPeriod(&random))
            if one.isCertainlyWithin(other) {
                let holds = readings(of: one).allSatisfy { inner in
                    readings(of: other).allSatisfy {
                        $0.lowerBound <= inner.lowerBound && inner.upperBound <= $0.upperBound
                    }
                }
                #expect(holds)
                #expect(one.mayOverlap(other))
            }
            let touches = readings(of: one).contains { mine in readings(of: other).contains { $0.overlaps(mine) } }
            #expect(one.mayOverlap(other) == touches)
            #expect(one.mayOverlap(other) == other.mayOverlap(one))
        }
    }

    @Test func containmentIsTransitive() {
        var random = SplitMix(seed: 99)
        // Three widths that touch: most triples nest, many just do not.
        func period(startsIn starts: ClosedRange<Int32>, endsIn ends: ClosedRange<Int32>) -> Period? {
            func range(_ days: ClosedRange<Int32>) -> ClosedRange<Day> {
                let (one, other) = (Int32.random(in: days, using: &random), Int32.random(in: days, using: &random))
                return Day(rawValue: min(one, other))...Day(rawValue: max(one, other))
            }
            return Period(start: range(starts), end: range(ends))
        }
        var chains = 0
        for _ in 0..<20_000 {
            guard let one = period(startsIn: 5...7, endsIn: 7...9), let two = period(startsIn: 2...6, endsIn: 8...12),
                let three = period(startsIn: 0...4, endsIn: 10...14),
                one.isCertainlyWithin(two), two.isCertainlyWithin(three)
            else { continue }
            chains += 1
            #expect(one.isCertainlyWithin(three))
        }
        #expect(chains > 50, "the law was tried on \(chains) chains")
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func textRoundTrips(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let period = randomPeriod(&random)
        #expect(Period(period.description) == period)
    }

    @Test func exactPeriodsLieWithinThemselves() {
        var random = SplitMix(seed: 3)
        for _ in 0..<200 {
            let period = randomPeriod(&random)
            if period.isExact { #expect(period.isCertainlyWithin(period)) }
            #expect(period.mayOverlap(period))
        }
    }

    @Test func theWidestPeriodDoesNotTrap() throws {
        let period = try #require(Period(from: Day(rawValue: .min), through: Day(rawValue: .max)))
        #expect(period.dayCount == (1 << 32)...(1 << 32))
        #expect(period.isCertainlyWithin(period))
    }
}
