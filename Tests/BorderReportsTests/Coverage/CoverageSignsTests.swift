import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// Signs of days and columns of days, held against a slow way.
@Suite("Signs of a coverage")
struct CoverageSignsTests {
    @Test("every state has a sign of its own, none of them a digit")
    func signs() {
        let signs = CoverageState.allCases.map(\.sign)
        #expect(Set(signs).count == CoverageState.allCases.count)
        #expect(String(signs) == ".<>r+x#")
        #expect(signs.allSatisfy { !$0.isNumber })
        #expect(String(CoverageState.legendOrder.map(\.sign)) == "#x+r><.")
    }

    /// The sign of days by counting them one by one.
    private func slowSign(_ days: [CoverageState]) -> Character {
        if Set(days).count == 1 { return days[0].sign }
        var known = 0
        for day in days where day == .counted || day == .reported { known += 1 }
        if known == 0 { return "0" }
        var tenths = 0
        while (tenths + 1) * days.count <= known * 10 { tenths += 1 }
        return Character("\(tenths == 0 ? 1 : tenths == 10 ? 9 : tenths)")
    }

    @Test("a column of days that differ says how many tenths have a number", arguments: 1...20 as ClosedRange<UInt64>)
    func columns(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let first = Day(rawValue: .random(in: -200_000...100_000, using: &random))
        let length = Int.random(in: 1...800, using: &random)
        let columns = CoverageColumns(
            first...first.advanced(by: length - 1),
            width: .random(in: 1...120, using: &random)
        )
        let choice = CoverageState.allCases.shuffled(using: &random).prefix(Int.random(in: 1...7, using: &random))
        let states = (0..<length).map { _ in choice.randomElement(using: &random) ?? .counted }
        for column in columns.days.indices {
            #expect(
                columns.sign(column, of: states) == slowSign(Array(states[columns.days[column]])),
                "seed \(seed), column \(column)"
            )
        }
    }

    @Test(
        "a column begins with its unit of time, but the first with the first day",
        arguments: 1...20 as ClosedRange<UInt64>
    )
    func units(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let first = Day(rawValue: .random(in: 0...40_000, using: &random))
        let length = Int.random(in: 2...2_000, using: &random)
        let columns = CoverageColumns(
            first...first.advanced(by: length - 1),
            width: .random(in: 1...100, using: &random)
        )
        for range in columns.days.dropFirst() {
            let day = first.advanced(by: range.lowerBound)
            #expect(columns.unit.start(of: day) == day, "seed \(seed)")
            #expect(columns.unit.start(of: day.advanced(by: -1)) != day)
        }
    }

    @Test(
        "rulers above the columns, which never run into each other",
        arguments: [
            ("2022-09-24/2022-10-05", 12, ["Sept 2022", "24       3"]), ("2022-10-01", 12, ["1"]),
            ("2022-12-30/2023-01-10", 12, ["Dec 2022", "30 2      9"]),
            ("2022-08-29/2022-10-30", 20, ["2022", "Aug  Oct"]), ("2021-11/2022-02", 6, ["2021", "NDJF"]),
            ("1990/2022", 12, ["1990 1995 2000 2005 2010 2015"]),
        ] as [(String, Int, [String])]
    )
    func rulers(days: String, width: Int, rulers: [String]) throws {
        #expect(CoverageColumns(try Made.days(days), width: width).rulers == rulers)
    }

    @Test("five centuries are columns of years, and no day is lost")
    func centuries() throws {
        let span = try Made.days("1522/2022")
        let columns = CoverageColumns(span, width: 120)
        #expect(columns.unit == .year && columns.days.count == 501)
        #expect(columns.days.reduce(0) { $0 + $1.count } == span.lowerBound.distance(to: span.upperBound) + 1)
        #expect(columns.rulers.count == 1 && columns.rulers[0].hasPrefix("1522 1527 1532"))
    }
}
