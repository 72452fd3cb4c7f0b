import BorderAnalysis
import BorderCore
import BorderTestSupport
import Testing

@Suite("Periods against the days asked for")
struct PeriodFitTests {
    static let origin: Int32 = 19_250

    private static func day(_ number: Int) -> Day { Day(rawValue: origin + Int32(number)) }

    /// Day by day: inside if every day that is certain lies in the window and some day may, outside if no day may.
    private func slowFit(_ starts: ClosedRange<Int>, _ ends: ClosedRange<Int>, _ window: (Int?, Int?)) -> PeriodFit {
        func isAsked(_ day: Int) -> Bool {
            (window.0.map { $0 <= day } ?? true) && (window.1.map { day <= $0 } ?? true)
        }
        guard (starts.lowerBound...ends.upperBound).contains(where: isAsked) else { return .outside }
        if starts.upperBound <= ends.lowerBound {
            return (starts.upperBound...ends.lowerBound).allSatisfy(isAsked) ? .inside : .beyond
        }
        // No day is certain: the wording may mean the days asked for if it can start and end among them.
        return starts.contains { $0 >= window.0 ?? .min } && ends.contains { $0 <= window.1 ?? .max }
            ? .inside : .beyond
    }

    @Test("agree with looking at every day, for every small period and window")
    func everySmallCase() throws {
        let days = 0...4
        let limits: [Int?] = [nil, 0, 1, 2, 3, 4]
        var cases = 0
        for startEarly in days {
            for startLate in startEarly...4 {
                for endEarly in startEarly...4 {
                    for endLate in max(endEarly, startLate)...4 {
                        let period = try #require(
                            Period(
                                start: Self.day(startEarly)...Self.day(startLate),
                                end: Self.day(endEarly)...Self.day(endLate)
                            )
                        )
                        for from in limits {
                            for to in limits where from == nil || to == nil || from.map({ $0 <= to ?? 9 }) == true {
                                var selection = Selection()
                                selection.from = from.map(Self.day)
                                selection.to = to.map(Self.day)
                                let expected = slowFit(startEarly...startLate, endEarly...endLate, (from, to))
                                #expect(selection.fit(period) == expected, "\(period) in \(from ?? -1)...\(to ?? -1)")
                                cases += 1
                            }
                        }
                    }
                }
            }
        }
        #expect(cases > 1_000)
    }

    @Test("a report without days is undated only where days are asked for")
    func undated() {
        var selection = Selection()
        #expect(selection.fit(nil) == .inside)
        selection.to = Self.day(0)
        #expect(selection.fit(nil) == .undated)
        #expect(selection.window == nil)
        selection.from = Self.day(0)
        #expect(selection.window == Self.day(0)...Self.day(0))
    }

    @Test("an end before the start is no trap and shows nothing")
    func backwards() {
        var selection = Selection()
        selection.from = Self.day(3)
        selection.to = Self.day(1)
        #expect(selection.window == nil)
        for day in 0...4 { #expect(selection.fit(Period(Self.day(day))) == .outside) }
    }
}
