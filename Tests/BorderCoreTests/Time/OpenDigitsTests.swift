import BorderCore
import BorderTestSupport
import Testing

/// Dates with open digits, against a list of every date they can stand for.
struct OpenDigitsTests {
    /// Every number that the digits can stand for.
    private static func numbers(_ digits: String) -> [Int] {
        var texts = [""]
        for digit in digits {
            let choices = digit == "X" ? (0...9).map { "\($0)" } : ["\(digit)"]
            texts = texts.flatMap { text in choices.map { text + $0 } }
        }
        return texts.compactMap { Int($0) }
    }

    /// Every stretch of days that a date can mean, in order.
    private static func stretches(_ parts: [String]) -> [ClosedRange<Day>] {
        var found: [ClosedRange<Day>] = []
        for year in numbers(parts[0]) {
            guard parts.count > 1 else {
                if let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) {
                    found.append(first...last)
                }
                continue
            }
            for month in numbers(parts[1]) {
                let all = parts.count > 2 ? numbers(parts[2]) : Array(1...31)
                let days = all.compactMap { Day(year: year, month: month, day: $0) }
                guard let first = days.first, let last = days.last else { continue }
                found += parts.count > 2 ? days.map { $0...$0 } : [first...last]
            }
        }
        return found
    }

    /// Digits of which some are open.
    private static func digits(_ text: String, _ open: Int, _ random: inout SplitMix) -> String {
        var digits = Array(text)
        for _ in 0..<open { digits[Int.random(in: 0..<digits.count, using: &random)] = "X" }
        return String(digits)
    }

    private static func check(_ parts: [String]) {
        let text = parts.joined(separator: "-")
        let all = stretches(parts)
        let read = try? Period.edtf(text).period
        guard let first = all.first, let last = all.last else {
            #expect(read == nil, "\(text)")
            return
        }
        #expect(
            read == Period(start: first.lowerBound...last.lowerBound, end: first.upperBound...last.upperBound),
            "\(text) is \(read.map { "\($0)" } ?? "none")"
        )
    }

    @Test func whateverIsOpenLiesBetweenTheFirstAndTheLast() {
        var random = SplitMix(seed: 25)
        for _ in 0..<100 {
            let year = Int.random(in: 1800...2200, using: &random)
            let month = Int.random(in: 1...12, using: &random)
            let day = Int.random(in: 1...31, using: &random)
            // At most two digits of the year are open, or the list would be endless.
            var parts = [Self.digits("\(year)", [0, 0, 0, 0, 1, 2][Int.random(in: 0..<6, using: &random)], &random)]
            let two = [month, day].map { ($0 < 10 ? "0" : "") + "\($0)" }
            for text in two.prefix(Int.random(in: 0...2, using: &random)) {
                parts.append(Self.digits(text, Int.random(in: 0...2, using: &random), &random))
            }
            // Between 21 and 41 are the seasons.
            if parts.count > 1, Int(parts[1]) == nil, !parts[1].hasSuffix("X"), parts[1] > "12" { continue }
            Self.check(parts)
        }
    }

    /// The last year that fits may have no 29 February.
    @Test(arguments: [
        "202X-02-29", "201X-02-29", "20XX-02-29", "210X-02-29", "1900-02-2X", "XX23-02-29", "2X00-02-29", "200X-0X-29",
    ])
    func leapDaysOfOpenYears(_ text: String) { Self.check(text.split(separator: "-").map(String.init)) }

    @Test(
        arguments: [
            ("202X-02-29", "2020-02-29..2028-02-29/2020-02-29..2028-02-29"),
            ("201X-02-29", "2012-02-29..2016-02-29/2012-02-29..2016-02-29"),
            ("210X-02-29", "2104-02-29..2108-02-29/2104-02-29..2108-02-29"),
            ("199X-06", "1990-06-01..1999-06-01/1990-06-30..1999-06-30"),
            ("XXXX", "0001-01-01..9999-01-01/0001-12-31..9999-12-31"),
            ("2022-X1-31", "2022-01-31"), ("2022-0X-31", "2022-01-31..2022-08-31/2022-01-31..2022-08-31"),
            ("20X1-02-29", nil),
            ("2022-1X-XX", "2022-10-01..2022-12-31/2022-10-01..2022-12-31"), ("2022-2X", nil), ("2022-XX-00", nil),
        ] as [(String, String?)]
    )
    func openDigitsByHand(_ text: String, _ days: String?) {
        let read = try? Period.edtf(text).period.description
        #expect(read == days)
    }
}
