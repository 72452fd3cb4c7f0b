import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderBytes
@testable import BorderReports

/// What a coverage says in sentences, made by hand from its parts.
@Suite("Sentences of a coverage")
struct CoverageSentencesTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private static let places = ["vaalimaa-torfyanovka", "salla-kelloselka", "nuijamaa-brusnichnoye"]

    /// The coverage of crossings into Finland in the first days of October, and of both ways where no way is named.
    private func coverage(
        _ reports: [PlacedReport],
        places: [String] = Self.places,
        days: String = "2022-10-01/2022-10-10",
        way: String? = "RUS>FIN",
        by dimension: PlaceDimension = .crossing,
        _ change: (inout Selection) -> Void = { _ in }
    ) throws -> Coverage {
        var selection = Selection()
        let span = try Made.days(days)
        (selection.from, selection.to) = (span.lowerBound, span.upperBound)
        selection.places = [places.map(Made.place)]
        selection.route = try way.map(Made.route)
        change(&selection)
        return try #require(
            measureCoverage(
                CoverageInput(FlowInput(reports: reports)),
                selection: selection,
                by: dimension,
                atlas: atlas
            )
        )
    }

    private func counted(_ place: Int, _ days: String, _ qualifier: Qualifier = .exact) throws -> PlacedReport {
        try Made.report("r\(place)", Self.places[place], "RUS>FIN", Quantity(7, qualifier), days)
    }

    @Test(
        "the title names the places, the days and the day of knowledge",
        arguments: [
            ("2022-10-01/2022-10-10", nil, "Coverage by crossing, 1–10 Oct 2022"),
            ("2022-10", "2022-11-05", "Coverage by crossing, Oct 2022, as known on 5 Nov 2022"),
            ("2022-10-01", nil, "Coverage by crossing, 1 Oct 2022"),
        ] as [(String, String?, String)]
    )
    func titles(days: String, asOf: String?, title: String) throws {
        #expect(try coverage([], days: days) { $0.asOf = asOf.flatMap { Day($0) } }.title == title)
    }

    @Test("shares of all days, and who has no number at all")
    func shares() throws {
        let coverage = try coverage([counted(0, "2022-10-01/2022-10-03"), counted(1, "2022-10-04", .about)])
        #expect(
            coverage.sentences(atlas: atlas) == [
                "Russia to Finland: of 30 crossing-days 0 (0.0 %) counted, 4 (13.3 %) reported, 26 (86.7 %) unreported.",
                "2 of 3 crossings (66.7 %) have a number on some day.", "Without any number: Nuijamaa.",
            ]
        )
    }

    @Test("one day, one place: singular words")
    func singular() throws {
        let one = try coverage([counted(0, "2022-10-01")], places: [Self.places[0]], days: "2022-10-01")
        #expect(
            one.sentences(atlas: atlas) == [
                "Russia to Finland: of 1 crossing-day 1 (100.0 %) counted, 0 (0.0 %) unreported.",
                "1 of 1 crossing (100.0 %) has a number on some day.",
            ]
        )
        let none = try coverage([], places: [Self.places[0]], days: "2022-10-01/2022-10-02")
        #expect(
            none.sentences(atlas: atlas) == [
                "Russia to Finland: of 2 crossing-days 0 (0.0 %) counted, 2 (100.0 %) unreported.",
                "0 of 1 crossing (0.0 %) have a number on some day.", "Without any number: Vaalimaa.",
            ]
        )
    }

    @Test("both ways get a sentence each, after one for all")
    func ways() throws {
        let sentences = try coverage([counted(0, "2022-10-01")], places: [Self.places[0]], way: nil).sentences(
            atlas: atlas
        )
        #expect(
            sentences.prefix(3) == [
                "All ways: of 20 crossing-days 1 (5.0 %) counted, 19 (95.0 %) unreported.",
                "Finland to Russia: of 10 crossing-days 0 (0.0 %) counted, 10 (100.0 %) unreported.",
                "Russia to Finland: of 10 crossing-days 1 (10.0 %) counted, 9 (90.0 %) unreported.",
            ]
        )
    }

    @Test(
        "places are called what they are",
        arguments: [(PlaceDimension.border, "1 of 1 border (100.0 %)"), (.country, "1 of 1 country (100.0 %)")]
    )
    func dimensions(dimension: PlaceDimension, start: String) throws {
        let place = dimension == .border ? "FIN-RUS" : "FIN"
        let way = dimension == .border ? "RUS>FIN" : "*>FIN"
        let report = try Made.report("r", place, way, Quantity(7), "2022-10-01")
        let sentences = try coverage([report], places: [place], way: way, by: dimension).sentences(atlas: atlas)
        #expect(sentences.contains("\(start) has a number on some day."), "\(sentences)")
        #expect(sentences[0].contains("of 10 \(dimension.rawValue)-days 1 (10.0 %) counted"))
    }

    @Test("what the matrix cannot show is said")
    func remarks() throws {
        var coverage = try coverage([counted(0, "2022-10-01")])
        let before = coverage.sentences(atlas: atlas)
        let cases: [(String, (inout Coverage) -> Void)] = [
            (
                "Not shown, numbers of smaller places (--by shows them): Salla (Kelloselkä), nowhere.",
                { $0.smallerPlaces = [.crossing("salla-kelloselka"), .crossing("nowhere")] }
            ),
            ("All numbers count citizen=RUS only.", { $0.populations = [Population("citizen=RUS") ?? .any] }),
            (
                "Numbers may count some travellers only: any, sex=m.",
                { $0.populations = [.any, Population("sex=m") ?? .any] }
            ),
            ("Left out, no travellers by the gazetteer: a, b.", { $0.withoutTravellers = ["a", "b"] }),
            ("Not shown, no day of theirs is certain: r1, <script>.", { $0.withoutCertainDay = ["r1", "<script>"] }),
            ("Not shown, rows without a day: 1.", { $0.undatedRows = 1 }),
            ("Not shown, rows without a day: 9,223,372,036,854,775,807.", { $0.undatedRows = .max }),
            ("Not shown as closed, another state says open: s1, s2.", { $0.contested = ["s1", "s2"] }),
        ]
        for (sentence, change) in cases {
            var changed = coverage
            change(&changed)
            #expect(changed.sentences(atlas: atlas) == before + [sentence])
        }
        coverage.populations = [.any]
        #expect(coverage.sentences(atlas: atlas) == before)
    }

    @Test("a larger place's number is told apart from those of the places in it")
    func largerPlaces() throws {
        let whole = try Made.report("whole", "FIN-RUS", "RUS>FIN", Quantity(7), "2022-10-01")
        let coverage = try coverage([whole])
        #expect(
            coverage.sentences(atlas: atlas).last
                == "A number for a larger place says nothing of a single crossing in it."
        )
        var sink = ByteSink()
        try CoverageText(coverage, atlas: atlas).write(width: nil, to: &sink)
        let text = String(decoding: sink.takeBytes(), as: UTF8.self)
        #expect(text.contains("(Finland–Russia border) RUS>FIN #......... 1/10\n"), "\(text)")
        #expect(text.contains("One character a day: # counted, . unreported; (larger places). At the end: "))
    }

    @Test("nothing that matches is said in four words")
    func nothing() throws {
        var coverage = try coverage([])
        coverage.series = []
        #expect(coverage.sentences(atlas: atlas) == ["Nothing matches the filters."])
        var sink = ByteSink()
        try CoverageText(coverage, atlas: atlas).write(width: 80, to: &sink)
        #expect(
            String(decoding: sink.takeBytes(), as: UTF8.self)
                == "Coverage by crossing, 1–10 Oct 2022\n\nNothing matches the filters.\n"
        )
        #expect(Table(coverage: coverage, atlas: atlas).rows.isEmpty)
    }
}
