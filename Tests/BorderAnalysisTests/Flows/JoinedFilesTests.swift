import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("Files that are one series")
struct JoinedFilesTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    /// A file of rows at one crossing, one way: for each some days, if any, and a count.
    private func table(_ file: String, _ rows: [(days: ClosedRange<Int32>?, count: Int64)]) -> Ledger {
        var words = ObservationBatch.Words()
        words.places.append("vaalimaa-torfyanovka")
        words.directions.append(.route(from: "RUS", to: "FIN"))
        var batch = ObservationBatch(
            count: rows.count,
            words: words,
            place: .constant(1),
            direction: .constant(1),
            start: .values(rows.map { $0.days?.lowerBound ?? Day.unknown }),
            value: .values(rows.map(\.count))
        )
        batch.end = .values(rows.map { $0.days?.upperBound ?? Day.unknown })
        return Read.batches([batch], named: file, atlas: atlas).ledgers[0]
    }

    private func table(_ file: String, _ days: ClosedRange<Int32>?, _ count: Int64 = 1) -> Ledger {
        table(file, [(days, count)])
    }

    private func sums(_ ledgers: [Ledger]) throws -> [(file: String, count: Int64)] {
        try summarise(FlowInput(ledgers: ledgers), selection: Selection(), grouping: Grouping(), atlas: atlas).rows
            .map { ($0.authority, $0.quantity.value) }
    }

    /// The joined files in any order of input; an issue if the order matters.
    private func joined(_ ledgers: Ledger...) throws -> [String] {
        var answers: Set<[String]> = []
        var random = SplitMix(seed: 1)
        for _ in 0..<12 {
            answers.insert(try sums(ledgers.shuffled(using: &random)).map { "\($0.file) = \($0.count)" })
        }
        #expect(answers.count == 1, "the order of the files matters: \(answers)")
        return (answers.first ?? []).sorted()
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
                == ["a = 10", "b = 100", "first = 1"]
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
        let half = table("half", [(61...90, 100), (nil, 1_000)])
        #expect(
            try joined(table("a", 1...30), table("b", 31...60, 10), half)
                == ["a + b = 11", "half = 100", "half = 1000"]
        )
        #expect(try joined(table("u", nil), table("v", nil, 10)) == ["u = 1", "v = 10"])
        #expect(try sums([]).isEmpty)
    }

    @Test("joined days never overlap, and no count is lost", arguments: 0..<40 as Range<UInt64>)
    func random(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let spans = (0..<6).map { _ in
            let start = Int32.random(in: 0...30, using: &random)
            return start...start + Int32.random(in: 0...8, using: &random)
        }
        let sums = try sums(spans.enumerated().map { table("t\($0)", $1, Int64(1) << $0) }).map(\.count)
        #expect(sums.reduce(0, +) == 63)
        for sum in sums {
            let members = spans.enumerated().filter { sum >> $0.offset & 1 == 1 }.map(\.element)
            for (index, one) in members.enumerated() {
                for other in members.dropFirst(index + 1) { #expect(!one.overlaps(other)) }
            }
        }
    }

    @Test("a series beyond 64 bits is an error")
    func overflow() throws {
        #expect(throws: AnalysisError.sumTooLarge(file: "a + b")) {
            try sums([table("a", 1...2, .max), table("b", 3...4, 1)])
        }
    }

    @Test("errors say what is wrong")
    func words() {
        #expect(
            AnalysisError.sumTooLarge(file: "x.csv").description.hasPrefix(
                "the counts of x.csv add up to more than 9,223,"
            )
        )
    }
}
