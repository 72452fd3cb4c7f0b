import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("Exact counts that tile a span of days")
struct TilingTests {
    static let origin = Day(rawValue: 19_000)

    static func report(
        _ id: String,
        _ days: ClosedRange<Int>,
        _ count: Int64,
        _ qualifier: Qualifier = .exact
    ) -> PlacedReport {
        PlacedReport(
            id: id,
            placement: Placement(
                place: .country("FIN"),
                direction: .oneWay(Route(from: .anywhere, to: .country("FIN")))
            ),
            period: Period(from: origin.advanced(by: days.lowerBound), through: origin.advanced(by: days.upperBound)),
            quantity: Quantity(count, qualifier)
        )
    }

    static func span(_ days: ClosedRange<Int>) -> ClosedRange<Day> {
        origin.advanced(by: days.lowerBound)...origin.advanced(by: days.upperBound)
    }

    @Test func twoDays() throws {
        let reports = [Self.report("b", 1...1, 8_314), Self.report("a", 0...0, 8_572)]
        let tiles = try #require(Tiling.tile(Self.span(0...1), with: reports))
        #expect(tiles.map(\.id) == ["a", "b"])
        #expect(tiles.map(\.quantity.value).reduce(0, +) == 16_886)
    }

    @Test func gapsAndOverlapsDoNotTile() throws {
        let gap = [Self.report("a", 0...0, 1), Self.report("c", 2...2, 1)]
        #expect(Tiling.tile(Self.span(0...2), with: gap) == nil)
        let overlap = [Self.report("a", 0...1, 1), Self.report("b", 1...2, 1)]
        #expect(Tiling.tile(Self.span(0...2), with: overlap) == nil)
        let outside = [Self.report("a", -1...1, 1), Self.report("b", 2...2, 1)]
        #expect(Tiling.tile(Self.span(0...2), with: outside) == nil)
    }

    @Test func noSumRestsOnContestedDays() throws {
        let reports = [
            Self.report("a", 0...0, 8_572), Self.report("a2", 0...0, 8_600), Self.report("b", 1...1, 8_314),
        ]
        #expect(Tiling.tile(Self.span(0...1), with: reports) == nil)
        // The same number said twice is contested by nobody, and a number of all days needs no parts.
        let twice = [reports[0], Self.report("again", 0...0, 8_572), reports[2]]
        #expect(Tiling.tile(Self.span(0...1), with: twice)?.map(\.id) == ["a", "b"])
        let whole = reports + [Self.report("all", 0...1, 16_900)]
        #expect(Tiling.tile(Self.span(0...1), with: whole)?.map(\.id) == ["all"])
    }

    @Test func wordedNumbersAreNeverAdded() throws {
        for qualifier in Qualifier.allCases where qualifier != .exact {
            let reports = [Self.report("a", 0...0, 1), Self.report("b", 1...1, 1, qualifier)]
            #expect(Tiling.tile(Self.span(0...1), with: reports) == nil, "\(qualifier)")
        }
    }

    @Test func fewestReportsWin() throws {
        let reports = [
            Self.report("day0", 0...0, 1), Self.report("day1", 1...1, 1), Self.report("day2", 2...2, 1),
            Self.report("both", 0...1, 2),
        ]
        #expect(Tiling.tile(Self.span(0...2), with: reports)?.map(\.id) == ["both", "day2"])
        #expect(Tiling.tile(Self.span(0...1), with: reports)?.map(\.id) == ["both"])
    }

    @Test("agrees with trying every subset", arguments: 0..<60 as Range<UInt64>)
    func oracle(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let length = Int.random(in: 1...6, using: &random)
        let reports = (0..<Int.random(in: 1...9, using: &random)).map { number in
            let start = Int.random(in: 0..<length, using: &random)
            let end = Int.random(in: start..<length, using: &random)
            return Self.report("r\(number)", start...end, Int64(number % 4 / 3))
        }
        // Days of which two numbers differ belong to no tiling.
        let standing = reports.filter { mine in
            !reports.contains { $0.period == mine.period && $0.quantity != mine.quantity }
        }
        var fewest: Int?
        for subset in 1..<(1 << standing.count) where !standing.isEmpty {
            let chosen = standing.indices.filter { subset >> $0 & 1 == 1 }.map { standing[$0] }
            var days = [Int](repeating: 0, count: length)
            for report in chosen {
                let period = try #require(report.period)
                let first = Self.origin.distance(to: period.startEarliest)
                for day in first...Self.origin.distance(to: period.endLatest) { days[day] += 1 }
            }
            if days.allSatisfy({ $0 == 1 }) { fewest = min(fewest ?? .max, chosen.count) }
        }
        let tiles = Tiling.tile(Self.span(0...(length - 1)), with: reports)
        #expect(tiles?.count == fewest, "seed \(seed)")
    }
}
