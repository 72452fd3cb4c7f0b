import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("Files that are one series")
struct JoinedTablesTests {
    private static let key = TotalKey(
        group: GroupPlacement(
            placement: Placement(
                place: .border(.finnish),
                direction: .oneWay(Route(from: .country("RUS"), to: .country("FIN")))
            ),
            within: []
        ),
        measure: .crossings,
        population: .any,
        mode: .unspecified,
        bucket: nil
    )

    private func table(_ file: String, _ days: ClosedRange<Int32>?, _ count: Int64 = 1) -> FlowInput.Table {
        var totals = PartialTotals()
        totals.days = days.map { Day(rawValue: $0.lowerBound)...Day(rawValue: $0.upperBound) }
        totals.rows = 1
        totals.totals[Self.key] = Total(count: count, rows: 1, days: totals.days)
        return FlowInput.Table(file: file, totals: totals)
    }

    /// The joined files in any order of input; an issue if the order matters.
    private func joined(_ tables: FlowInput.Table...) throws -> [String] {
        var answers: Set<[String]> = []
        var random = SplitMix(seed: 1)
        for _ in 0..<12 {
            var input = FlowInput()
            input.tables = tables.shuffled(using: &random)
            let result = try input.joinedTables()
            answers.insert(result.map { "\($0.file) = \($0.totals.totals[Self.key]?.count ?? 0)" })
        }
        #expect(answers.count == 1, "the order of the files matters: \(answers)")
        return answers.first ?? []
    }

    @Test("one after the other")
    func inARow() throws {
        #expect(try joined(table("a", 1...30)) == ["a = 1"])
        #expect(
            try joined(table("a", 1...30), table("b", 31...60, 10), table("c", 100...130, 100)) == ["a + b + c = 111"]
        )
    }

    @Test("two of three")
    func twoOfThree() throws {
        #expect(
            try joined(table("jan", 1...30), table("feb", 31...60, 10), table("both", 1...60, 100))
                == ["both = 100", "jan + feb = 11"]
        )
        #expect(
            try joined(table("jan", 1...30), table("feb", 31...60, 10), table("middle", 20...40, 100))
                == ["jan + feb = 11", "middle = 100"]
        )
    }

    @Test("what could continue two series continues none")
    func ambiguous() throws {
        #expect(
            try joined(table("a", 1...30), table("b", 1...30, 10), table("next", 31...60, 100))
                == ["a = 1", "b = 10", "next = 100"]
        )
        #expect(
            try joined(table("first", 1...30), table("a", 31...60, 10), table("b", 40...50, 100))
                == ["first = 1", "a = 10", "b = 100"]
        )
    }

    @Test("months stay one series beside a doubled one")
    func doubledMonth() throws {
        #expect(
            try joined(
                table("jan", 1...30),
                table("feb", 31...60, 10),
                table("mar", 61...90, 100),
                table("mar2", 61...90, 1000)
            )
                == ["jan + feb = 11", "mar = 100", "mar2 = 1000"]
        )
    }

    @Test("files without days, or with some rows without, stand alone")
    func undated() throws {
        #expect(
            try joined(table("a", 1...30), table("b", 31...60, 10), table("u", nil, 100)) == ["a + b = 11", "u = 100"]
        )
        var half = table("half", 61...90, 100)
        half.totals.totals[Self.key]?.days = nil
        #expect(try joined(table("a", 1...30), table("b", 31...60, 10), half) == ["a + b = 11", "half = 100"])
        #expect(try joined(table("u", nil), table("v", nil, 10)) == ["u = 1", "v = 10"])
        #expect(try FlowInput().joinedTables().isEmpty)
    }

    @Test("joined days never overlap, and no count is lost", arguments: 0..<40 as Range<UInt64>)
    func random(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var input = FlowInput()
        input.tables = (0..<6).map { number in
            let start = Int32.random(in: 0...30, using: &random)
            return table("t\(number)", start...start + Int32.random(in: 0...8, using: &random), Int64(1) << number)
        }
        let joined = try input.joinedTables()
        let sums = joined.map { $0.totals.totals[Self.key]?.count ?? 0 }
        #expect(sums.reduce(0, +) == 63)
        for sum in sums {
            let members = input.tables.enumerated().filter { sum >> $0.offset & 1 == 1 }.compactMap(
                \.element.totals.days
            )
            for (index, one) in members.enumerated() {
                for other in members.dropFirst(index + 1) { #expect(!one.overlaps(other)) }
            }
        }
    }

    @Test("a series beyond 64 bits is an error")
    func overflow() throws {
        var input = FlowInput()
        input.tables = [table("a", 1...2, .max), table("b", 3...4, 1)]
        #expect(throws: AnalysisError.sumTooLarge(file: "b")) { try input.joinedTables() }
    }

    @Test("errors say what is wrong")
    func words() {
        #expect(
            AnalysisError.sumTooLarge(file: "x.csv").description.hasPrefix(
                "the counts of x.csv add up to more than 9,223,"
            )
        )
        #expect(
            AnalysisError.tooManyGroups(what: "places", limit: 5).description
                == "more than 5 different places; group or filter by fewer"
        )
    }
}
