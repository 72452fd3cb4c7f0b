import BorderTestSupport
import Testing

/// A number that is published again is one number: releases under one another are never added, however many.
@Suite struct ReleasedNumberLawTests {
    private func table(months: Int, releases: Int, dated: Bool, revised: Int) -> String {
        var lines = ["month,crossing,direction,persons" + (dated ? ",reported_on" : "")]
        for release in 0..<releases {
            for month in 1...months {
                let count = month * 100 + release * revised
                lines.append(
                    "2023-0\(month),Medyka,into POL,\(count)" + (dated ? ",2023-1\(release % 3)-0\(release + 1)" : "")
                )
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    @Test(arguments: [3, 6, 9], [2, 3, 4, 7])
    func unchangedNumbersStandOnce(_ months: Int, _ releases: Int) throws {
        for dated in [false, true] {
            let read = try Answered(table(months: months, releases: releases, dated: dated, revised: 0))
            let months = (1...months).map { String($0 * 100) }
            #expect(read.figures.filter { $0["is_head"] == "true" }.compactMap { $0["value"] }.sorted() == months)
        }
    }

    @Test(arguments: [3, 6, 9], [3, 4, 7])
    func revisedNumbersStandSideBySide(_ months: Int, _ releases: Int) throws {
        let read = try Answered(table(months: months, releases: releases, dated: true, revised: 40))
        for figure in read.figures {
            let most = (months + 1) * 100 + releases * 40
            #expect(Int64(figure["value"] ?? "").map { $0 < most } == true, "\(figure)")
        }
        #expect(read.figures.contains { $0["value"] == "100" && $0["value_max"] == String(100 + (releases - 1) * 40) })
    }

    @Test func numbersThatDifferAreAListOfEvents() throws {
        var lines = ["date,crossing,direction,count"]
        for row in 0..<40 { lines.append("2023-01-0\(1 + row % 4),Medyka,into POL,\(1 + row * 37 % 97)") }
        let read = try Answered(lines.joined(separator: "\n"), by: "crossing")
        #expect(read.figures.first?["value"] == String((0..<40).map { 1 + $0 * 37 % 97 }.reduce(0, +)))
    }

    @Test(arguments: 0..<12 as Range<UInt64>)
    func orderAndRepetitionChangeNothing(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let isDated = Bool.random(using: &random)
        let text = table(months: 6, releases: Int.random(in: 4...6, using: &random), dated: isDated, revised: 0)
        var lines = text.split(separator: "\n").map(String.init)
        let header = lines.removeFirst()
        let first = try Answered(text)
        for times in 1...3 {
            let rows = Array(repeating: lines, count: times).flatMap { $0 }.shuffled(using: &random)
            let again = try Answered(([header] + rows).joined(separator: "\n") + "\n")
            #expect(again.numbers == first.numbers, "\(times) times, dated \(isDated)")
        }
    }
}
