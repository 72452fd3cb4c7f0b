import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

/// What looks odd in a series of counts: worked out by hand, and by an oracle that looks at everything.
@Suite struct CheckedCountsTests {
    /// The first day of a unit of time by its number: 0 is the unit that holds 1 January 2019.
    private func start(_ unit: PeriodUnit, _ number: Int) throws -> Day {
        let new = try #require(Day(year: 2019, month: 1, day: 1))
        switch unit {
        case .day: return Day(rawValue: new.rawValue + Int32(number))
        // It was a Tuesday.
        case .week: return Day(rawValue: new.rawValue - 1 + 7 * Int32(number))
        case .month: return try #require(Day(year: 2019 + number / 12, month: number % 12 + 1, day: 1))
        case .quarter: return try #require(Day(year: 2019 + number / 4, month: number % 4 * 3 + 1, day: 1))
        case .year: return try #require(Day(year: 2019 + number, month: 1, day: 1))
        }
    }

    private func counts(_ unit: PeriodUnit, _ cells: [(unit: Int, value: Int64)]) throws -> CheckedCounts {
        CheckedCounts(
            unit: unit,
            counts: try cells.map {
                CheckedCount(start: try start(unit, $0.unit), value: $0.value)
            }
        )
    }

    /// `zero-run 2..<5 of 11 x3`.
    private func words(_ oddity: CheckedCounts.Oddity) -> String {
        let usual = oddity.usual.isEmpty ? "" : " of \(oddity.usual.map { "\($0)" }.joined(separator: ", "))"
        return "\(oddity.code.rawValue) \(oddity.range)\(usual)" + (oddity.times == 1 ? "" : " x\(oddity.times)")
    }

    /// A series, in which `nil` is a unit of time without a count, and all that is odd in it.
    struct Worked: Sendable {
        var values: [Int64?]
        var odd: [String]

        init(_ values: [Int64?], _ odd: String...) { (self.values, self.odd) = (values, odd) }
    }

    static let most = Int64.max

    static let worked: [Worked] = [
        Worked([]), Worked([7]), Worked([0, 0, 0]), Worked([1_000_000, 3, 500]),
        // The same number: three times, a hundred at least, one unit after the other.
        Worked([100, 100, 100], "repeated-number 0..<3"), Worked([99, 99, 99]), Worked([100, 100, 101, 101]),
        Worked([100, 100, nil, 100], "gap 1..<3"),
        Worked([104, 250, 250, 250, 250, 104, 104, 104], "repeated-number 1..<5", "repeated-number 5..<8"),
        Worked(Array(repeating: 1_200, count: 12), "repeated-number 0..<12"),
        // Zeros: one where hundreds are usual, three where tens are, none where few ever pass or little is known.
        Worked([100, 110, 0, 120], "zero-run 2..<3 of 110"), Worked([99, 98, 0, 97]),
        Worked([10, 11, 0, 0, 12]), Worked([10, 11, 0, 0, 0, 12], "zero-run 2..<5 of 11 x3"),
        Worked([9, 8, 0, 0, 0, 0, 9]), Worked([0, 0, 500, 600]),
        Worked([0, 0, 500, 600, 550], "zero-run 0..<2 of 550 x2"),
        Worked(
            [0, 500, 600, 0, 0, 550, 0],
            "zero-run 0..<1 of 550",
            "zero-run 3..<5 of 550 x2",
            "zero-run 6..<7 of 550"
        ),
        // All that follows is four times as much, or a quarter.
        Worked([10, 12, 11, 48, 50, 60], "level-shift 3..<4 of 11, 50"), Worked([10, 12, 11, 47, 50, 60]),
        Worked([48, 50, 60, 12, 10, 11], "level-shift 3..<4 of 50, 11"), Worked([48, 50, 60, 13, 10, 11]),
        Worked([9, 9, 8, 48, 50, 60]), Worked([10, 12, 48, 50, 60]), Worked([10, 12, 11, 48, 50]),
        Worked([100, 100, 110, 10_000, 11_000, 10_500], "level-shift 3..<4 of 100, 10500"),
        // A summer that ends is no new level.
        Worked([10, 11, 12, 48, 50, 52, 11, 12, 10]),
        // Thousands, and millions.
        Worked([10, 12, 11, 10_100, 11_300, 12_200], "unit-change 3..<4 of 11, 11300"),
        Worked([12_345_678, 13_345_678, 11_345_678, 12, 13, 11], "unit-change 3..<4 of 12345678, 12"),
        // A week in thousands among days, weekends and all.
        Worked(
            [5_100, 6_200, 9_100, 9_000, 5_000, 5_050, 5, 6, 5, 9, 9, 5_040, 5_100, 5_200, 6_100],
            "unit-change 6..<7 of 5050, 5",
            "unit-change 11..<12 of 9, 5100"
        ),
        // One digit too many, or too few; not where the neighbours are small, few or no measure for anything.
        Worked([20, 21, 210, 22, 23], "spike 2..<3 of 21"), Worked([20, 21, 209, 22, 23]),
        Worked([20, 210, 21, 22, 23], "spike 1..<2 of 21"), Worked([210, 20, 21, 22, 23]),
        Worked([19, 19, 190, 18, 19]), Worked([20, 21, 300, 130, 23]), Worked([20, 0, 210, 21, 22, 0, 23]),
        Worked([100, 110, 10, 120, 105], "spike 2..<3 of 105"), Worked([100, 110, 11, 120, 105]),
        Worked([99, 98, 9, 97, 96]),
        // Units without a count.
        Worked([5, nil, nil, 6, 7, nil, 8], "gap 0..<2 x2", "gap 2..<4"), Worked([nil, nil, 5, 6, nil]),
        // The largest numbers there are.
        Worked([most, most, most], "repeated-number 0..<3"),
        Worked([most, most - 1, most - 2, 20, 21, 22], "level-shift 3..<4 of \(most - 1), 21"),
        Worked([most - 3, most - 2, 90, most - 1, most], "spike 2..<3 of \(most - 2)"),
        Worked([90, 91, most, 92, 93], "spike 2..<3 of 91"),
    ]

    @Test(arguments: PeriodUnit.allCases) func whatIsOddByHand(_ unit: PeriodUnit) throws {
        for series in Self.worked {
            let cells = series.values.enumerated().compactMap { number, value in value.map { (number, $0) } }
            let odd = try counts(unit, cells).oddities.map(words)
            #expect(odd == series.odd, "\(series.values)")
        }
    }

    /// Two units of time and how many lie between them: leap days, years of 53 weeks, centuries.
    @Test(arguments: [
        (PeriodUnit.day, "2020-02-28", "2020-02-29", 0), (.day, "2020-02-28", "2020-03-01", 1),
        (.day, "2021-02-28", "2021-03-01", 0), (.day, "1900-02-28", "1900-03-01", 0),
        (.day, "2000-02-28", "2000-03-01", 1), (.day, "2019-12-31", "2021-01-01", 366),
        (.week, "2020-12-21", "2020-12-28", 0), (.week, "2020-12-28", "2021-01-04", 0),
        (.week, "2020-12-21", "2021-01-04", 1), (.week, "2019-12-23", "2021-01-04", 53),
        (.week, "2017-12-25", "2018-12-31", 52),
        (.month, "2020-01-01", "2020-02-01", 0), (.month, "2020-12-01", "2021-01-01", 0),
        (.month, "2020-11-01", "2021-02-01", 2), (.month, "2019-01-01", "2021-01-01", 23),
        (.quarter, "2020-10-01", "2021-01-01", 0), (.quarter, "2020-04-01", "2021-04-01", 3),
        (.quarter, "2019-10-01", "2020-07-01", 2),
        (.year, "2019-01-01", "2020-01-01", 0), (.year, "1999-01-01", "2001-01-01", 1),
        (.year, "0001-01-01", "9999-01-01", 9_997), (.day, "0001-01-01", "9999-12-31", 3_652_057),
    ])
    func gapsAreAsLongAsTheCalendarSays(_ unit: PeriodUnit, _ one: String, _ other: String, _ missing: Int) throws {
        let days = try [#require(Day(one)), #require(Day(other))]
        let series = CheckedCounts(
            unit: unit,
            counts: days.map { CheckedCount(start: $0, value: 5) }
        )
        let expected = missing == 0 ? [] : ["gap 0..<2" + (missing == 1 ? "" : " x\(missing)")]
        #expect(series.oddities.map(words) == expected)
    }

    /// A year that was mistyped is one row far away, and not thousands of days without a number.
    @Test func aRowFarAwayIsNoGap() throws {
        let days = Array(0..<5) + [36_500]
        let odd = try counts(.day, days.map { ($0, Int64(50 + $0)) }).oddities.map(words)
        #expect(odd == ["far-row 5..<6"])
        let early = try counts(.day, ([-3_650] + Array(0..<30)).map { ($0, Int64(50 + abs($0) % 7)) }).oddities.map(
            words
        )
        #expect(early == ["far-row 0..<1"])
        // Two halves of a series, and a series that takes as long as the gap.
        #expect(
            try counts(.day, [0, 1, 2, 3_000, 3_001, 3_002].map { ($0, 50 + Int64($0 % 7)) }).oddities.map(words) == [
                "gap 2..<4 x2997"
            ]
        )
        #expect(
            try counts(.year, [0, 1, 2, 3, 4, 7].map { ($0, 50 + Int64($0)) }).oddities.map(words) == ["gap 4..<6 x2"]
        )
    }

    /// A series of a level that changes now and then; some have holes, zeros, slips of a digit and noise.
    private func randomCells(seed: UInt64) -> [(unit: Int, value: Int64)] {
        var random = SplitMix(seed: seed)
        func oneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }
        func pick(_ values: [Double]) -> Double { values[Int.random(in: 0..<values.count, using: &random)] }
        var level = pick([3, 14, 60, 150, 4_000, 2e12, 9e17])
        let (mess, noise) = (oneIn(2) ? 8 : 60, pick([1, 1.05, 1.3]))
        var unit = Int.random(in: 0..<40, using: &random)
        return (0..<Int.random(in: 0...18, using: &random)).map { _ in
            unit += oneIn(12) ? Int.random(in: 2...400, using: &random) : 1
            if oneIn(7) { level = min(max(level * pick([1e-6, 1e-3, 0.2, 0.24, 4.1, 5, 1e3, 1e6]), 1), 9e17) }
            var value = level * Double.random(in: 1 / noise...noise, using: &random)
            if oneIn(mess) { value *= pick([0.1, 0.05, 10, 12]) }
            if oneIn(mess) { value = 0 }
            // 9.2e18 is a little less than the largest number.
            return (unit, Int64(min(value, 9.2e18)))
        }
    }

    @Test(arguments: PeriodUnit.allCases) func randomSeriesAreAsTheOracleSays(_ unit: PeriodUnit) throws {
        var met: [CheckCode: Int] = [:]
        for seed in UInt64(0)..<300 {
            // Years end with 9999.
            let cells = randomCells(seed: seed).filter { unit != .year || $0.unit < 7_900 }
            let oracle = CheckedCountsOracle(
                cells: cells,
                day: { number in (try? start(unit, number)).map { Int($0.rawValue) } ?? 0 }
            ).oddities
            let odd = try counts(unit, cells).oddities
            #expect(odd == oracle, "seed \(seed): \(cells)\n\(odd.map(words))\n\(oracle.map(words))")
            for oddity in oracle { met[oddity.code, default: 0] += 1 }
        }
        for code in [CheckCode.repeatedNumber, .zeroRun, .levelShift, .unitChange, .spike, .gap] {
            #expect(
                met[code, default: 0] >= 10,
                "too few series have a \(code.rawValue) for the comparison to mean much"
            )
        }
    }
}
