import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("Keys in the order of their series and days")
struct CheckedSlotsTests {
    @Test("they are where a plain sort puts them", arguments: 0..<8 as Range<UInt64>)
    func order(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let (seriesCount, unitCount) = (7, CheckedSlots.units.count)
        var slots = CheckedSlots()
        var days: Set<[Int]> = []
        for entry in 0..<Int32(seed == 0 ? 0 : 700) {
            // The third series has none, as its keys may have no days.
            let series = [0, 1, 3, 4, 5, 6][Int.random(in: 0..<6, using: &random)]
            let unit = Int.random(in: 0...unitCount, using: &random)
            let first = Int.random(in: 19_000...19_040, using: &random)
            let last = first + Int.random(in: 0...2, using: &random)
            guard days.insert([series, unit, first, last]).inserted else { continue }
            slots.append(
                CheckedSlots.Slot(
                    series: Int32(series),
                    unit: UInt8(unit),
                    first: Int32(first),
                    last: Int32(last),
                    entry: entry,
                    least: Int64(entry) * 3,
                    lines: .one(entry + 1)
                )
            )
        }
        slots.sort(seriesCount: seriesCount)
        let sorted = days.sorted { $0.lexicographicallyPrecedes($1) }
        #expect(slots.all.map { [Int($0.series), Int($0.unit), Int($0.first), Int($0.last)] } == sorted)
        #expect(slots.all.allSatisfy { $0.least == Int64($0.entry) * 3 && $0.lines == .one($0.entry + 1) })
        for series in 0..<seriesCount {
            for unit in 0...unitCount {
                let range = slots[series, UInt8(unit)]
                #expect(range.count == sorted.count { $0[0] == series && $0[1] == unit })
                #expect(slots.all[range].allSatisfy { $0.series == series && $0.unit == unit })
            }
        }
    }

    @Test("a unit of time is the shortest that the days are")
    func units() throws {
        let first = try #require(Day("2022-01-01"))
        func unit(_ last: String) throws -> UInt8 { CheckedSlots.unit(of: first...(try #require(Day(last)))) }
        let place = { (unit: PeriodUnit) in UInt8(PeriodUnit.allCases.firstIndex(of: unit) ?? 0) }
        #expect(try unit("2022-01-01") == place(.day))
        #expect(try unit("2022-01-31") == place(.month))
        #expect(try unit("2022-12-31") == place(.year))
        #expect(try unit("2022-01-05") == UInt8(PeriodUnit.allCases.count))
    }
}
