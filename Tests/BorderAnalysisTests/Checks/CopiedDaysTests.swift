import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

/// Days copied from the day before, beside a slow count of them.
@Suite struct CopiedDaysTests {
    private static let places = ["Narva-1", "Luhamaa", "Koidula", "Saatse"]

    /// The days that nine in ten sources' numbers repeat, at three places or more with numbers that do not come again by
    /// chance.
    private func slow(_ numbers: [[Int?]]) -> [Int] {
        (1..<(numbers.first?.count ?? 1)).filter { day in
            let pairs = numbers.compactMap { row in row[day - 1].flatMap { last in row[day].map { (last, $0) } } }
            let equal = pairs.filter { $0.0 == $0.1 }
            return equal.count { $0.1 >= 20 } >= 3 && equal.count * 10 >= pairs.count * 9
        }
    }

    @Test(arguments: 0..<12 as Range<UInt64>) func everyCopyIsFoundAndNothingElse(_ seed: UInt64) throws {
        let atlas = try Atlas.embedded()
        var random = SplitMix(seed: seed)
        var numbers = [[Int?]](repeating: [], count: Self.places.count)
        for day in 0..<30 {
            let isCopy = day > 0 && Int.random(in: 0..<4, using: &random) == 0
            for place in numbers.indices {
                let number = [5, 21, 300 + day].randomElement(using: &random) ?? 0
                let isThere = Int.random(in: 0..<12, using: &random) > 0
                numbers[place].append(!isThere ? nil : isCopy ? numbers[place][day - 1] : number + place)
            }
        }
        var rows: [String] = []
        for (place, counts) in zip(Self.places, numbers) {
            for (day, count) in counts.enumerated() {
                guard let count else { continue }
                rows.append("\(Day(rawValue: 18_628 + Int32(day))),\(place),RUS>EST,\(count)\n")
            }
        }
        rows.shuffle(using: &random)
        let input = try Read.text("date,place,direction,count\n" + rows.joined(), atlas: atlas)
        let findings = input.checks(today: nil, atlas: atlas, file: "t.csv").filter { $0.code == .copiedDay }
        let days = findings.flatMap(\.cases).compactMap { $0.days.map { Int($0.upperBound.rawValue) - 18_628 } }
        let expected = slow(numbers)
        #expect(days.sorted() == expected, "seed \(seed)")
        #expect(findings.map(\.count).reduce(0, +) == expected.count, "seed \(seed)")
    }
}
