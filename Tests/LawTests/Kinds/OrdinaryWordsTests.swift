import BorderFlow
import BorderTestSupport
import Testing

/// Words that are somebody's place and everybody's word: a place where a place stands, and nowhere else.
@Suite struct OrdinaryWordsTests {
    /// Frontier, Boundary and Portal are ports in Washington and North Dakota; a sentence means its own border.
    @Test func aSentenceDoesNotMeetAPortByAWordOfTheLanguage() throws {
        let sentences = [
            "5,000 Russians crossed the frontier into Georgia on Monday",
            "5,000 Russians crossed the Frontier into Georgia on Monday",
            "Frontier guards counted 5,000 Russians entering Georgia on Monday",
            "5,000 Russians reached the boundary of Georgia on Monday",
            "Boundary crossings into Georgia rose to 5,000 Russians on Monday",
            "5,000 Russians entered Georgia on Monday, the Portal reported",
            "Portal: 5,000 Russians entered Georgia on Monday",
            "5,000 Russians took the Ferry into Georgia on Monday",
            "5,000 Russians left by Ferry for Georgia on Monday",
            "the Post and the Point said 5,000 Russians entered Georgia on Monday",
        ]
        let run = try Binary.run(
            "claim",
            "-",
            "--json",
            "--reported",
            "2022-09-29",
            input: sentences.joined(separator: "\n")
        )
        let lines = run.stdout.split(separator: 10)
        #expect(lines.count == sentences.count, "\(run.errors)")
        var found = 0
        for (sentence, line) in zip(sentences, lines) {
            let reading = try JSONText(Array(line))
            let pieces = try #require(reading["pieces"]?.elements)
            let places = pieces.filter { $0["field"] == .string("place") }.compactMap { $0["meaning"] }
            // Whatever is understood of the place, it is Georgia.
            #expect(places.allSatisfy { $0 == .string("GEO") }, "\(sentence): \(places)")
            found += places.count
            // Who says so may be called as anybody likes.
            let words = pieces.filter { $0["field"] != .string("said") }.compactMap { $0["words"] }.map { "\($0)" }
                .joined(separator: " ")
            for port in ["rontier", "oundary", "ortal", "Ferry"] { #expect(!words.contains(port), "\(sentence)") }
        }
        #expect(found >= 6)
    }

    private static func rows(_ text: String) throws -> (rows: [String], summary: IntakeSummary) {
        var rows: [String] = []
        let summary = try readReports(
            from: .bytes(Array(text.utf8)),
            named: "x.csv",
            options: DossierOptions().intake(atlas: .embedded())
        ) { batch in rows += (0..<batch.count).map { batch.rowDescription($0) } }
        return (rows, summary)
    }

    /// `NA` is Namibia where a country stands, and nothing known where a number stands.
    @Test func namibiaIsNoMissingValue() throws {
        let flows = try Self.rows("origin,dest,count,time\nNA,AO,5,2022-09-24\nZA,NA,7,2022-09-24\n")
        #expect(flows.rows.map { $0.contains("NAM>AGO") } == [true, false])
        #expect(flows.rows.map { $0.contains("ZAF>NAM") } == [false, true])
        let people = try Self.rows(
            "border;Datum;Richtung;nationality;Anzahl\nAGO-NAM;24.09.2022;AGO>NAM;NA;5\nAGO-NAM;25.09.2022;AGO>NAM;AO;7"
        )
        #expect(people.rows.map { $0.contains("citizen=NAM") } == [true, false])
        #expect(people.rows.map { $0.contains("citizen=AGO") } == [false, true])
        let ways = try Self.rows("date;country;entries;exits\n2022-09-24;NA;5;NA\n2022-09-25;NA;NA;6\n")
        #expect(ways.rows.count == 2 && ways.summary.rowsRejected == 0, "\(ways.summary.diagnostics)")
        #expect(ways.rows.map { $0.contains("NAM") && !$0.contains(" 0 ") } == [true, true], "\(ways.rows)")
    }
}
