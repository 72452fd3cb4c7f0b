import BorderCore
import BorderTestSupport
import Testing

@testable import BorderReports

/// Periods in words are read back: no two periods of days share their words.
@Suite("Words of periods, read back")
struct PeriodWordsPropertyTests {
    private static let months = [
        "Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
    ]

    private struct Unreadable: Error {}

    /// One side of the words: its day and month where they are given, and its year.
    private func side(_ text: some StringProtocol) -> (day: Int?, month: Int?, year: Int?) {
        var found: (day: Int?, month: Int?, year: Int?) = (nil, nil, nil)
        for word in text.split(separator: " ") {
            if let month = Self.months.firstIndex(of: String(word)) {
                found.month = month + 1
            } else if let number = Int(word) {
                if word.count == 4 { found.year = number } else { found.day = number }
            }
        }
        return found
    }

    /// The days that words of exact days mean, read without the code that wrote them.
    private func days(of words: String) throws -> ClosedRange<Day> {
        let sides = words.split(separator: "–").map { side($0) }
        guard let last = sides.last, let year = last.year else { throw Unreadable() }
        let start = sides.count == 2 ? sides[0] : last
        let firstMonth = start.month ?? last.month
        let first = Day(year: start.year ?? year, month: firstMonth ?? 1, day: start.day ?? 1)
        let lastMonth = last.month ?? 12
        let lastDay = last.day ?? Day.daysInMonth(lastMonth, ofYear: year)
        guard let first, let end = Day(year: year, month: lastMonth, day: lastDay), first <= end else {
            throw Unreadable()
        }
        return first...end
    }

    @Test("days of any length", arguments: 1...20 as ClosedRange<UInt64>)
    func seeded(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<100 {
            let first = Day(rawValue: .random(in: -160_000...160_000, using: &random))
            let longest = [0, 1, 6, 30, 31, 364, 365, 730, 180_000].randomElement(using: &random) ?? 0
            let last = first.advanced(by: Int.random(in: 0...longest, using: &random))
            let words = Period.words(from: first, to: last)
            #expect(try days(of: words) == first...last, "seed \(seed): \(words)")
        }
    }

    @Test("every unit of the calendar, and a day more or less", arguments: [2019, 2020, 2021, 2022, 1900, 2000, 1600])
    func units(year: Int) throws {
        for month in 1...12 {
            let start = try #require(Day(year: year, month: month, day: 1))
            for unit in [PeriodUnit.week, .month, .quarter, .year] {
                let around = unit.days(around: start)
                for (early, late) in [(0, 0), (-1, 0), (1, 0), (0, -1), (0, 1)] {
                    let (first, last) = (around.lowerBound.advanced(by: early), around.upperBound.advanced(by: late))
                    let words = Period.words(from: first, to: last)
                    #expect(try days(of: words) == first...last, "\(words)")
                }
            }
        }
    }

    @Test(
        "short words are the long ones without the year, where there is one",
        arguments: 1...10 as ClosedRange<UInt64>
    )
    func shortWords(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<50 {
            let first = Day(rawValue: .random(in: 0...30_000, using: &random))
            let last = first.advanced(by: Int.random(in: 0...400, using: &random))
            let period = try #require(Period(from: first, through: last))
            let (years, words) = (Set([first.civil.year, last.civil.year]), period.words)
            let isWholeYear = words == "\(first.civil.year)"
            #expect(
                period.shortWords == (years.count > 1 || isWholeYear ? words : String(words.dropLast(5))),
                "\(words)"
            )
            #expect(Period.words(from: first, to: last, in: last.civil.year + 1) == words)
        }
    }

    @Test("open ends name their earliest and their latest day", arguments: 1...10 as ClosedRange<UInt64>)
    func openEnds(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<50 {
            let early = Day(rawValue: .random(in: 0...30_000, using: &random))
            let late = early.advanced(by: Int.random(in: 1...40, using: &random))
            let endEarly = late.advanced(by: Int.random(in: 0...40, using: &random))
            let endLate = endEarly.advanced(by: Int.random(in: 0...40, using: &random))
            let words = try #require(Period(start: early...late, end: endEarly...endLate)).words
            let parts = words.split(separator: " – ").map { $0.split(separator: "…").map { side($0) } }
            #expect(parts.count == 2 && parts[0].count == 2, "\(words)")
            #expect(parts[1].count == (endEarly == endLate ? 1 : 2), "\(words)")
            let read = [parts[0][0], parts[0].last, parts[1][0], parts[1].last].map { $0?.day }
            #expect(read == [early, late, endEarly, endLate].map { $0.civil.day }, "\(words)")
            #expect(parts[1].last?.year == endLate.civil.year && parts[1].last?.month == endLate.civil.month)
        }
    }
}
