import BorderTestSupport
import Testing

/// Days are the same days in one column, in two, in four, and in whatever spelling has one reading.
@Suite struct PeriodColumnsLawTests {
    /// Two days as year, month and day.
    struct Span: Sendable {
        var first: (year: Int, month: Int, day: Int)
        var last: (year: Int, month: Int, day: Int)

        init(using random: inout SplitMix) {
            let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            func day(_ random: inout SplitMix) -> (Int, Int, Int) {
                let year = Int.random(in: 2019...2023, using: &random)
                let month = Int.random(in: 1...12, using: &random)
                let leap = year == 2020 && month == 2 ? 1 : 0
                return (year, month, Int.random(in: 1...(lengths[month - 1] + leap), using: &random))
            }
            (first, last) = (day(&random), day(&random))
        }

        var isInOrder: Bool { (first.year, first.month, first.day) <= (last.year, last.month, last.day) }
    }

    private static func iso(_ day: (year: Int, month: Int, day: Int)) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(day.year)-\(two(day.month))-\(two(day.day))"
    }

    /// The columns of a way to write days, and what stands in them.
    private static let writings: [(header: String, cells: @Sendable (Span) -> String)] = [
        ("period", { iso($0.first) + "/" + iso($0.last) }),
        ("start,end", { iso($0.first) + "," + iso($0.last) }),
        ("start,end", { " \(iso($0.first)) ,\"\(iso($0.last))\"" }),
        (
            "period_start,period_start_latest,period_end_earliest,period_end",
            { [iso($0.first), iso($0.first), iso($0.last), iso($0.last)].joined(separator: ",") }
        ),
        (
            "period_start,period_start_latest,period_end_earliest,period_end",
            { "\(iso($0.first)),,,\(iso($0.last))" }
        ),
        (
            "period,start,end",
            { "\(iso($0.first))/\(iso($0.last)),\(iso($0.first)),\(iso($0.last))" }
        ),
    ]

    private func answer(_ spans: [Span], _ writing: (header: String, cells: @Sendable (Span) -> String)) throws
        -> Printed
    {
        let rows = spans.enumerated().map { "r\($0),vaalimaa,RUS>FIN,\(100 + $0),about,\(writing.cells($1))" }
        let text = (["id,crossing,direction,count,qualifier,\(writing.header)"] + rows).joined(separator: "\n") + "\n"
        return try Printed(Binary.run(arguments: ["flows", "-", "--csv"], input: Array(text.utf8)))
    }

    private func days(_ answer: Printed) -> Set<String> {
        Set(
            answer.rows.map { row in
                ["id", "period_start", "period_end", "value"].map { row[$0] ?? "" }.joined(separator: " ")
            }
        )
    }

    @Test(arguments: 0..<4 as Range<UInt64>) func theyAreTheSameDays(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let spans = (0..<60).map { _ in Span(using: &random) }
        let expected = Set(
            spans.enumerated().filter(\.element.isInOrder).map { number, span in
                "r\(number) \(Self.iso(span.first)) \(Self.iso(span.last)) \(100 + number)"
            }
        )
        let rejected = spans.count - expected.count
        for writing in Self.writings {
            let found = try answer(spans, writing)
            #expect(days(found) == expected, "\(writing.header)")
            #expect(found.run.exitCode == (rejected > 0 ? 1 : 0))
            #expect(found.run.errors.contains("60 rows read, \(expected.count) accepted, \(rejected) rejected"))
        }
    }

    @Test("what two columns say of the days otherwise than a third is refused")
    func contradictions() throws {
        let text = """
            id,crossing,direction,count,period,start,end
            a,vaalimaa,RUS>FIN,10,2022-09-24/2022-09-26,2022-09-24,2022-09-26
            b,vaalimaa,RUS>FIN,11,2022-09-24/2022-09-26,2022-09-24,2022-09-27
            c,vaalimaa,RUS>FIN,12,2022-10-01,,
            d,vaalimaa,RUS>FIN,13,,2022-11-01,
            e,vaalimaa,RUS>FIN,14,,2022-02-29,2022-03-01

            """
        let run = try Binary.run(arguments: ["flows", "-", "--csv"], input: Array(text.utf8))
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("5 rows read, 2 accepted, 3 rejected"))
        #expect(run.errors.contains("the period and its start and end say different days"))
        #expect(run.errors.contains("the period has a start but no end"))
        #expect(run.errors.contains("2022-02-29"))
    }
}
