import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// Rates a day, held against a division by hand.
@Suite("Rates a day")
struct RatePerDayOracleTests {
    private func words(_ quantity: Quantity, start: ClosedRange<Day>, end: ClosedRange<Day>) throws -> String {
        var row = try Made.row("a", "GEO", "*>GEO", quantity, nil)
        row.period = Period(start: start, end: end)
        return RatePerDay(row).words
    }

    /// The whole part of a quotient with its first two digits, the second rounded half up; nothing below one is 0.
    private func slowRate(_ value: Int64, over days: Int64) -> Int64 {
        guard value >= days else { return 0 }
        var unit: Int64 = 1
        while value / days / unit >= 100 { unit *= 10 }
        return (2 * value + days * unit) / (2 * days * unit) * unit
    }

    @Test("the least over the most days to the most over the fewest", arguments: 1...20 as ClosedRange<UInt64>)
    func seeded(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<100 {
            let first = Day(rawValue: .random(in: 0...30_000, using: &random))
            let firstLatest = first.advanced(by: Int.random(in: 0...4, using: &random))
            let lastEarliest = firstLatest.advanced(by: Int.random(in: 1...40, using: &random))
            let last = lastEarliest.advanced(by: Int.random(in: 0...4, using: &random))
            let value = Int64.random(in: 1...999_999, using: &random) >> Int64.random(in: 0...19, using: &random)
            guard value > 0 else { continue }
            let end = Bool.random(using: &random) ? value + Int64.random(in: 0...5_000, using: &random) : nil
            let quantity = Quantity(value, end == nil ? .moreThan : .range, rangeEnd: end)
            let low = slowRate(value, over: Int64(first.distance(to: last) + 1))
            let high = slowRate(end ?? value, over: Int64(firstLatest.distance(to: lastEarliest) + 1))
            let atLeast = low == 0 ? "" : "more than about \(low.grouped) a day"
            let closed =
                high == 0
                ? "less than 1 a day"
                : low == 0
                    ? "up to about \(high.grouped) a day"
                    : low == high ? "about \(low.grouped) a day" : "about \(low.grouped)–\(high.grouped) a day"
            let expected = end == nil ? atLeast : closed
            let found = try words(quantity, start: first...firstLatest, end: lastEarliest...last)
            #expect(found == expected, "seed \(seed): \(quantity), \(first)")
        }
    }

    @Test("a rate needs a lower limit", arguments: Qualifier.allCases)
    func qualifiers(qualifier: Qualifier) throws {
        let (first, last) = (try Made.day("2022-09-21"), try Made.day("2022-09-30"))
        let text = try words(Quantity(500, qualifier, rangeEnd: 500), start: first...first, end: last...last)
        switch qualifier {
        case .upTo, .lessThan: #expect(text.isEmpty)
        case .moreThan, .atLeast: #expect(text == "more than about 50 a day")
        default: #expect(text == "about 50 a day")
        }
    }

    @Test("five centuries and numbers beyond mankind")
    func hostile() throws {
        let (first, last) = (try Made.day("1522-01-01"), try Made.day("2022-12-31"))
        #expect(try words(Quantity(182_987), start: first...first, end: last...last) == "about 1 a day")
        #expect(try words(Quantity(182_986), start: first...first, end: last...last) == "less than 1 a day")
        // 9.22·10^18 over 182,987 days: 5.04·10^13.
        #expect(try words(Quantity(.max), start: first...first, end: last...last) == "about 50,000,000,000,000 a day")
    }
}
