import BorderCore
import BorderTestSupport
import Testing

@testable import BorderIntake

/// The days of a rule file, against a calendar that is turned back leaf by leaf.
struct PeriodExpressionTests {
    /// The first day, going back from a day, that passes a test.
    private static func back(from day: Day, _ step: Int = 0, until isFound: (Day) -> Bool) -> Day {
        var day = day.advanced(by: step)
        while !isFound(day) { day = day.advanced(by: -1) }
        return day
    }

    /// What the word of a base stands for.
    private static func day(_ base: String, _ setting: PeriodSetting) -> Day? {
        guard let report = setting.report else { return nil }
        func month() -> Day { back(from: report) { $0.civil.day == 1 } }
        func year() -> Day { back(from: report) { ($0.civil.month, $0.civil.day) == (1, 1) } }
        switch base {
        case "R": return report
        case "week": return back(from: report) { $0.isoWeekday == 1 }
        case "month": return month()
        case "year": return year()
        case "lastmonth": return back(from: month(), -1) { $0.civil.day == 1 }
        case "lastyear": return back(from: year(), -1) { ($0.civil.month, $0.civil.day) == (1, 1) }
        // The Saturday of a weekend is known by the Sunday that is over.
        case "sat": return back(from: report, -1) { $0.isoWeekday == 7 }.advanced(by: -1)
        case "weekend": return back(from: report) { $0.isoWeekday == 6 }
        case "A": return setting.anchor
        case "D": return setting.dates.first?.lowerBound
        case "D.end": return setting.dates.first?.upperBound
        case "D2": return setting.dates.dropFirst().first?.lowerBound
        default: return setting.dates.dropFirst().first?.upperBound
        }
    }

    private static let bases = [
        "R", "week", "month", "year", "lastmonth", "lastyear", "sat", "weekend", "A", "D", "D.end", "D2", "D2.end",
    ]

    private static func setting(_ report: Day, _ random: inout SplitMix) -> PeriodSetting {
        let first = report.advanced(by: -Int.random(in: 5...60, using: &random))
        let second = first.advanced(by: Int.random(in: 1...30, using: &random))
        return PeriodSetting(
            report: report,
            anchor: report.advanced(by: -Int.random(in: 0...20, using: &random)),
            dates: [first...first.advanced(by: 2), second...second.advanced(by: 3)],
            count: Int.random(in: 0...40, using: &random)
        )
    }

    @Test func everyBaseIsItsDayAroundTheEndsOfYears() throws {
        var random = SplitMix(seed: 71)
        for start in ["2019-12-20", "2020-02-20", "2020-12-25", "2022-09-20", "2100-02-20"] {
            let first = try #require(Day(start))
            for offset in 0..<20 {
                let setting = Self.setting(first.advanced(by: offset), &random)
                for base in Self.bases {
                    let expression = try #require(PeriodExpression(base))
                    let day = try #require(Self.day(base, setting))
                    #expect(setting.period(of: expression) == Period(day), "\(base) on \(first.advanced(by: offset))")
                }
            }
        }
    }

    /// A day with days and counts added, and the same day counted out.
    private static func term(_ setting: PeriodSetting, _ random: inout SplitMix) -> (text: String, day: Day)? {
        let base = bases[Int.random(in: 0..<bases.count, using: &random)]
        var text = base
        guard var day = day(base, setting) else { return nil }
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            let isPlus = Bool.random(using: &random)
            let isCount = Int.random(in: 0..<3, using: &random) == 0
            let days = isCount ? setting.count : Int.random(in: 0...9, using: &random)
            text += (isPlus ? "+" : "-") + (isCount ? "N" : "\(days)")
            day = day.advanced(by: isPlus ? days : -days)
        }
        return (text, day)
    }

    @Test func sidesAreTheDaysBetweenTheirTerms() throws {
        var random = SplitMix(seed: 72)
        var periods = 0
        for _ in 0..<1500 {
            let report = Day(rawValue: Int32.random(in: 0...30_000, using: &random))
            let setting = Self.setting(report, &random)
            let terms = (0..<4).compactMap { _ in Self.term(setting, &random) }
            let text = "\(terms[0].text)..\(terms[1].text) / \(terms[2].text)..\(terms[3].text)"
            let expression = try #require(PeriodExpression(text), "\(text)")
            let (a, b, c, d) = (terms[0].day, terms[1].day, terms[2].day, terms[3].day)
            let found = setting.period(of: expression)
            guard a <= b, c <= d, a <= d else {
                #expect(found == nil, "\(text)")
                continue
            }
            periods += 1
            // A start may not lie behind the end, nor the end before the start.
            #expect(found?.startEarliest == a && found?.endLatest == d, "\(text)")
            #expect(found?.startLatest == min(b, d) && found?.endEarliest == max(c, a), "\(text)")
        }
        #expect(periods > 150)
    }

    @Test func nothingIsCountedAfterTheReport() throws {
        var random = SplitMix(seed: 73)
        for _ in 0..<3000 {
            let report = Day(rawValue: Int32.random(in: 0...30_000, using: &random))
            let days = (0..<4).map { _ in report.advanced(by: Int.random(in: -9...4, using: &random)) }.sorted()
            let (a, b) = Bool.random(using: &random) ? (days[1], days[2]) : (days[2], days[1])
            guard let period = Period(start: days[0]...a, end: b...days[3]) else { continue }
            let cut = PeriodSetting(report: report).cut(period)
            if period.endLatest <= report {
                #expect(cut?.period == period && cut?.isCut == false)
            } else if period.startEarliest > report {
                #expect(cut == nil)
            } else {
                let result = try #require(cut)
                #expect(result.isCut && result.period.endLatest == report)
                #expect(result.period.startEarliest == period.startEarliest)
                #expect(result.period.startLatest == min(period.startLatest, report))
                let last3 = report.advanced(by: -2)
                let expected = min(period.endEarliest, max(last3, period.startEarliest))
                #expect(result.period.endEarliest == expected)
            }
            #expect(PeriodSetting(report: nil).cut(period)?.isCut == false)
        }
    }

    @Test(arguments: [
        "", " ", "/", "R/", "/R", "R / R / R", "R..", "..R", "R...R", "r", "Week", "R-", "R+-1", "R-1-", "R--1", "R-x",
        "R-1.5",
        "R-10001", "R-NN", "N", "-1", "D3", "D.start", "week-7..week-1..R", "R 1", "R-99999999999999999999",
    ])
    func whatIsNoExpressionIsNone(_ text: String) { #expect(PeriodExpression(text) == nil) }

    @Test func anExpressionKnowsWhatItNeeds() throws {
        for base in Self.bases {
            let expression = try #require(PeriodExpression("D / \(base)-10000+10000"))
            #expect(
                expression.needsReport
                    == ["R", "week", "month", "year", "lastmonth", "lastyear", "sat", "weekend"].contains(base)
            )
            #expect(expression.needsAnchor == (base == "A"))
            let empty = PeriodSetting(report: nil, anchor: nil)
            #expect(empty.period(of: expression) == nil)
        }
        let one = try #require(PeriodExpression("R-1..R / R"))
        let same = try #require(PeriodExpression(" R-1 .. R/R "))
        #expect(one == same && Set([one, same]).count == 1)
        #expect(PeriodExpression("R-1..R / R+1") != one && PeriodExpression("R..R / R") != one)
    }

    /// "2, 3 and 4 March" has its last day, and no day left out.
    @Test func anyNumberOfDatesHasALast() throws {
        let expression = try #require(PeriodExpression("D / Dn.end unbroken"))
        let first = try #require(Day("2024-02-28"))
        for count in 1...5 {
            let days = (0..<count).map { first.advanced(by: $0) }
            var setting = PeriodSetting(report: nil, dates: days.map { $0...$0 })
            #expect(
                setting.period(of: expression) == Period(start: first...first, end: days[count - 1]...days[count - 1])
            )
            setting.dates.append(days[count - 1].advanced(by: 2)...days[count - 1].advanced(by: 2))
            #expect(setting.period(of: expression) == nil, "\(count)")
        }
    }

    @Test func datesOfLastYearNeedTheReport() throws {
        let expression = try #require(PeriodExpression("D / D.end last-year"))
        #expect(expression.isOfLastYear && expression.needsReport && !expression.isUnbroken)
        #expect(expression != PeriodExpression("D / D.end"))
        #expect(PeriodExpression("D / D.end last-year unbroken") == nil && PeriodExpression("last-year") == nil)
        for (reported, days) in [("2024-03-05", "2023-03-03"), ("2023-01-01", "2022-03-03")] {
            let reading = try Sentences.read("17 Russians entered Georgia on 3 March last year", reported: reported)
            #expect(reading.row.period?.description == days)
        }
        let open = try Sentences.read("17 Russians entered Georgia on 3 March last year", reported: "")
        #expect(open.row.period == nil)
        #expect(open.gaps.contains { $0.reason.contains("needs the day of the report (--reported)") })
    }

    @Test func endlessCountsGiveNoDays() throws {
        let expression = try #require(PeriodExpression("R-N-N-N / R"))
        let report = try #require(Day("2022-09-29"))
        for count in [40_000, 1 << 53, Int.max] {
            #expect(PeriodSetting(report: report, count: count).period(of: expression) == nil)
        }
        let period = PeriodSetting(report: report, count: 33_000).period(of: expression)
        #expect(period?.startEarliest == report.advanced(by: -99_000))
    }

    @Test func countedMonthsBeginWithTheYear() throws {
        func days(_ text: String, _ count: Int) throws -> String? {
            var setting = PeriodSetting(report: Day("2024-05-16"), count: count)
            setting.dates = [try #require(Day("2023-01-01"))...(try #require(Day("2023-12-31")))]
            return setting.period(of: try #require(PeriodExpression(text)))?.description
        }
        #expect(try days("D / D.months-1", 4) == "2023-01-01/2023-04-30")
        #expect(try days("D / D.months-1", 12) == "2023-01-01/2023-12-31")
        #expect(try days("D / D.months-1", 13) == nil)
        #expect(try days("year / year.months-1", 2) == "2024-01-01/2024-02-29")
        #expect(try days("R-31N-1..R-28N / R-2..R-1", 3) == "2024-02-12..2024-02-22/2024-05-14..2024-05-15")
        #expect(PeriodExpression("R-0N") == nil && PeriodExpression("R-400N") == nil && PeriodExpression("R-xN") == nil)
    }
}
