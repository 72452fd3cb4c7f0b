import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderReports

@Suite("Coverage as text and data")
struct CoverageTextTests {
    let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func coverage(from: String, to: String, _ reports: [(String, String, Qualifier)]) throws -> Coverage {
        var selection = Selection()
        selection.from = Day(from)
        selection.to = Day(to)
        selection.places = [[.crossing("vaalimaa-torfyanovka"), .crossing("salla-kelloselka")]]
        selection.route = Route(from: .country("RUS"), to: .country("FIN"))
        let reader = PlaceReader(atlas: atlas)
        let placed = try reports.map { id, period, qualifier in
            PlacedReport(
                id: id,
                placement: try reader.placement(
                    of: "Vaalimaa",
                    direction: .route(from: "RUS", to: "FIN"),
                    reporter: ""
                ),
                period: Period(period),
                quantity: Quantity(7, qualifier)
            )
        }
        return try #require(
            measureCoverage(
                CoverageInput(FlowInput(reports: placed)),
                selection: selection,
                by: .crossing,
                atlas: atlas
            )
        )
    }

    private func text(_ coverage: Coverage, width: Int? = nil) throws -> [String] {
        var sink = ByteSink()
        try CoverageText(coverage, atlas: atlas).write(width: width, to: &sink)
        return String(decoding: sink.takeBytes(), as: UTF8.self).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        .map(String.init)
    }

    @Test("a character a day under the days of the month, with shares below")
    func matrix() throws {
        let coverage = try coverage(
            from: "2022-10-01",
            to: "2022-10-12",
            [("a", "2022-10-03", .exact), ("b", "2022-10-10/2022-10-12", .about)]
        )
        #expect(try text(coverage).allSatisfy { TerminalText.width(of: $0) <= 100 }, "no terminal is 100 columns")
        let lines = try text(coverage, width: 120)
        #expect(
            lines.prefix(9) == [
                "Coverage by crossing, 1–12 Oct 2022", "",
                "                           Oct 2022",
                "                           1 3      10",
                "Salla (Kelloselkä) RUS>FIN ............ 0/12",
                "Vaalimaa           RUS>FIN ..#......+++ 4/12", "",
                "One character a day: # counted, + reported, . unreported. At the end: days with a number of all days.",
                "Russia to Finland: of 24 crossing-days 1 (4.2 %) counted, 3 (12.5 %) reported, 20 (83.3 %) unreported.",
            ]
        )
        #expect(lines.contains("1 of 2 crossings (50.0 %) has a number on some day."))
        #expect(lines.contains("Without any number: Salla (Kelloselkä)."))
    }

    @Test("the matrix keeps to the terminal: weeks, then months, then years", arguments: [60, 80, 120, 200])
    func widths(width: Int) throws {
        for (from, to) in [("2022-09-01", "2022-10-31"), ("2022-01-01", "2022-12-31"), ("2013-01-01", "2022-12-31")] {
            let lines = try text(try coverage(from: from, to: to, [("a", "2022-09-03", .exact)]), width: width)
            #expect(
                lines.allSatisfy { TerminalText.width(of: $0) <= width },
                "\(from)"
            )
        }
    }

    @Test("a week whose days differ shows the tenths of its days with a number")
    func shares() throws {
        let span = try #require(Day("2022-09-05").flatMap { $0...$0.advanced(by: 27) })
        let columns = CoverageColumns(span, width: 10)
        #expect(columns.unit == .week && columns.days == [0..<7, 7..<14, 14..<21, 21..<28])
        var states = [CoverageState](repeating: .unreported, count: 28)
        states[0] = .counted
        for day in 7..<14 { states[day] = .counted }
        for day in 14..<20 { states[day] = .reported }
        states[21] = .restricted
        #expect(String((0..<4).map { columns.sign($0, of: states) }) == "1#80")
        #expect(CoverageColumns(span, width: 28).unit == .day && CoverageColumns(span, width: 3).unit == .month)
    }

    @Test("columns tile the days, whatever the span and the width", arguments: 1...30)
    func tiling(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let first = Day(rawValue: .random(in: 0...20_000, using: &random))
        let length = Int.random(in: 1...3_000, using: &random)
        let columns = CoverageColumns(
            first...first.advanced(by: length - 1),
            width: .random(in: 1...150, using: &random)
        )
        #expect(columns.days.first?.lowerBound == 0 && columns.days.last?.upperBound == length, "seed \(seed)")
        #expect(zip(columns.days, columns.days.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
        #expect(columns.days.allSatisfy { !$0.isEmpty })
        #expect(columns.rulers.allSatisfy { $0.count <= columns.days.count })
    }

    @Test(
        "a name takes no more than half the width, and is cut where it would",
        arguments: [
            (60, "Salla (Kelloselkä)"), (51, "Salla (Kelloselk…"), (40, "Salla (Kell…"), (20, "Salla (…"),
            (1, "Salla (…"),
        ]
    )
    func cutNames(width: Int, name: String) throws {
        let lines = try text(try coverage(from: "2022-10-01", to: "2022-10-12", []), width: width)
        #expect(lines.contains("\(name) RUS>FIN ............ 0/12"), "\(lines)")
    }

    @Test("long form: a row a day with its state and the ids behind it")
    func longForm() throws {
        let coverage = try coverage(from: "2022-10-01", to: "2022-10-03", [("a", "2022-10-03", .exact)])
        var sink = ByteSink()
        try Table(coverage: coverage, atlas: atlas).writeCSV(to: &sink)
        let rows = try #require(CSVText.rows(sink.takeBytes())).map { $0.map(\.text).joined(separator: "|") }
        #expect(rows.count == 7)
        #expect(
            rows[6] == "vaalimaa-torfyanovka|crossing|Vaalimaa|FIN-RUS|RUS>FIN|true|2022-10-03|counted|a"
        )
        #expect(rows[1] == "salla-kelloselka|crossing|Salla (Kelloselkä)|FIN-RUS|RUS>FIN|true|2022-10-01|unreported|")
    }
}
