import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// Explanations line by line: every line that a number or a report can get, as it is printed.
@Suite("Lines of explanations")
struct ExplanationLinesTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func explain(_ id: String, _ rows: String, days: [String] = []) throws -> [String] {
        Explanation(try Made.reconciliation(rows, days: days, atlas: atlas), atlas: atlas).lines(
            forID: id,
            atlas: atlas
        )
    }

    private static let weekend = """
        sat,flow,crossing,2022-09-24,FIN-RUS,RUS>FIN,citizen=RUS,8572,exact,Guard,Paper,2022-09-25,A1,,,,,
        sun,flow,crossing,2022-09-25,FIN-RUS,RUS>FIN,citizen=RUS,8314,exact,Guard,,2022-09-26,A1,,,,,
        """

    @Test("a counted number: its limits meet, so only what proves it is told")
    func counted() throws {
        let lines = try explain("flow|FIN-RUS|RUS>FIN|citizen=RUS|any|crossing|2022-09-24/2022-09-24", Self.weekend)
        #expect(
            lines == [
                "Finland–Russia border, Russia to Finland, citizens of Russia, 24 Sept 2022: 8,572 counted",
                "At least: 8,572 (sat)", "At most: 8,572 (sat)",
                "These are gross passages one way, not net and not persons: one person may make several.",
                "It rests on 1 independent source:",
                "  sat: 8,572 crossings, 24 Sept 2022, Guard via Paper, said 25 Sept 2022, grade A1",
            ]
        )
    }

    @Test("a sum of counts names every count")
    func derived() throws {
        let lines = try explain("flow|FIN-RUS|RUS>FIN|citizen=RUS|any|crossing|2022-09-24/2022-09-25", Self.weekend)
        #expect(
            lines == [
                "Finland–Russia border, Russia to Finland, citizens of Russia, 24–25 Sept 2022: "
                    + "16,886 by addition and subtraction",
                "At least: 8,314 (sun) + 8,572 (sat) = 16,886", "At most: 8,572 (sat) + 8,314 (sun) = 16,886",
                "These are gross passages one way, not net and not persons: one person may make several.",
                "It rests on 1 independent source:",
                "  sat: 8,572 crossings, 24 Sept 2022, Guard via Paper, said 25 Sept 2022, grade A1",
                "  sun: 8,314 crossings, 25 Sept 2022, Guard, said 26 Sept 2022, grade A1",
            ]
        )
    }

    @Test("a number nobody gives: what the reports allow, and why there is no estimate")
    func nobody() throws {
        #expect(
            try explain("flow|GEO|GEO>*|any|any|crossing|2022-09-24/2022-09-24", Self.weekend) == [
                "Georgia, out of Georgia, 24 Sept 2022: no figure", "The reports allow anything.",
                "No report sets an upper limit.", "No estimate: no report covers it.",
                "It rests on 0 independent sources:",
            ]
        )
    }

    @Test("a report that sets no upper limit says so, with its words and its reading")
    func openReport() throws {
        let lines = try explain(
            "many",
            """
            many,flow,crossing,2022-09-24..2022-09-25/2022-09-27,GEO,into GEO,any,53000,more_than,\
            Ministry,Paper,2022-09,B2,,,,\
            over 53 thousand,since the weekend
            """
        )
        #expect(
            lines.prefix(5) == [
                "many: more than 53,000 crossings, 24…25 Sept – 27 Sept 2022, Ministry via Paper, "
                    + "said Sept 2022, grade B2",
                "In its words: “over 53 thousand”", "“since the weekend” is read as 24…25 Sept – 27 Sept 2022.",
                "more than 53,000 is read as 53,000 or more crossings.", "Use: bounds the flows.",
            ]
        )
        #expect(lines.dropFirst(5).first == "All reports together:")
        #expect(lines.contains("  At least: 53,000 (many)") && lines.contains("  No report sets an upper limit."))
        #expect(lines.dropFirst(6).allSatisfy { $0.hasPrefix("  ") })
    }

    @Test(
        "how a wording is read",
        arguments: [
            ("8572,exact", "8,572 is read as exactly 8,572 crossings."),
            ("17000,rounded", "rounded 17,000 is read as 16,500–17,500 crossings."),
            ("17000,about", "about 17,000 is read as 16,000–18,000 crossings."),
            ("98000,nearly", "nearly 98,000 is read as 97,000–98,000 crossings."),
            ("5,at_least", "at least 5 is read as 5 or more crossings."),
            ("10,less_than", "fewer than 10 is read as 0–9 crossings."),
            ("10,up_to", "up to 10 is read as 0–10 crossings."), ("0,up_to", "up to 0 is read as exactly 0 crossings."),
            ("1,exact", "1 is read as exactly 1 crossing."), ("0,exact", "0 is read as exactly 0 crossings."),
        ]
    )
    func readings(number: String, line: String) throws {
        let lines = try explain("r", "r,flow,crossing,2022-09-24,GEO,into GEO,any,\(number),Ministry,,,,,,,,")
        #expect(lines.contains(line), "\(lines)")
    }

    @Test("every use a report can be put to has its words")
    func uses() throws {
        let rows = """
            first,flow,crossing,2022-09-24,FIN-RUS,RUS>FIN,any,100,exact,Guard,,2022-09-25,A1,,,,,
            again,flow,crossing,2022-09-24,FIN-RUS,RUS>FIN,any,110,exact,Guard,,2022-09-26,A1,,first,,,
            told,flow,crossing,2022-09-24,GEO,into GEO,any,512,exact,Ministry,,2022-09-25,A1,,,e1,,
            retold,flow,crossing,2022-09-24,GEO,into GEO,any,500,about,Ministry,Agency,2022-09-26,C3,,,e1,,
            queue,queue,car,2022-09-24,GEO,into GEO,any,2000,about,Police,,2022-09-25,,,,,,
            undated,flow,crossing,,KAZ,into KAZ,any,7,exact,Ministry,,,,,,,,
            noway,flow,crossing,2022-09-24,KAZ-RUS,,any,7,exact,Ministry,,,,,,,,
            vague,daily,crossing,2022-09-20..2022-09-25/2022-09-21..2022-09-26,KAZ,into KAZ,any,7,exact,Ministry,,,,,,,,
            """
        let result = try Made.reconciliation(rows, atlas: atlas)
        let explanation = Explanation(result, atlas: atlas)
        func use(_ id: String) -> String? {
            explanation.lines(forReport: id).first { $0.hasPrefix("Use: ") }.map { String($0.dropFirst(5)) }
        }
        #expect(use("first") == "replaced by again.")
        #expect(use("again") == "bounds the flows.")
        #expect(use("queue") == "counts something else (queue) and is never added to passages.")
        #expect(use("undated") == "says no days.")
        #expect(use("noway") == "says neither way.")
        #expect(use("vague") == "no day is certainly meant.")
        #expect(use("told") == "bounds the flows." && use("retold") == "repeats told, so it is no source of its own.")
        // A line that lists a report not used as it stands says why.
        let listed = explanation.lines(forReport: "undated")[0]
        #expect(listed == "undated: 7 crossings, days not stated, Ministry [says no days]")
        #expect(explanation.lines(forReport: "nobody").isEmpty)
    }

    @Test("a contradiction is told with the number it touches")
    func contested() throws {
        let lines = try explain(
            "flow|GEO|*>GEO|any|any|crossing|2022-09-24/2022-09-24",
            """
            low,flow,crossing,2022-09-24,GEO,into GEO,any,9000,up_to,Minister,,2022-09-25,C3,,,,,
            high,flow,crossing,2022-09-24,GEO,into GEO,any,11000,at_least,Ministry,,2022-09-25,A1,,,,,
            """
        )
        #expect(
            lines.suffix(2) == [
                "What does not agree:",
                "  Georgia, into Georgia, 24 Sept 2022: 9,000 or fewer (low), but 11,000 (high) leaves no fewer: "
                    + "set aside the least trusted, low",
            ]
        )
    }

    @Test("of two that are trusted alike the exact one is kept, whatever they are called", arguments: ["ab", "ba"])
    func equalTrust(names: String) throws {
        let (count, words) = (String(names.prefix(1)), String(names.suffix(1)))
        let rows = """
            \(words),daily,crossing,2022-09-19/2022-09-25,FIN-RUS,RUS>FIN,any,5000,more_than,Guard,,2022-09-26,,,,,,
            \(count),flow,crossing,2022-09-19/2022-09-25,FIN-RUS,RUS>FIN,any,30000,exact,Guard,,2022-09-26,,,,,,
            """
        let lines = try explain(words, rows)
        #expect(lines.contains("Use: set aside: it contradicts others of equal trust."), "\(lines)")
        #expect(lines.contains { $0.hasSuffix("set aside \(words), of equal trust with \(count)") })
    }

    @Test("what a report says stands beside the limits taken from it")
    func ownWords() throws {
        let rows = """
            all,flow,crossing,2022-09-21/2022-09-22,FIN-RUS,RUS>FIN,any,10400,about,Guard,,2022-09-27,A1,,,,,
            first,flow,crossing,2022-09-21,FIN-RUS,RUS>FIN,any,2000,at_least,Guard,,2022-09-26,A1,,,,,
            """
        let lines = try explain("flow|FIN-RUS|RUS>FIN|any|any|crossing|2022-09-22/2022-09-22", rows)
        let limit = "At most: −2,000 (first) + 10,500 (all: about 10,400, at most 10,500) = 8,500"
        #expect(lines.contains(limit), "\(lines)")
    }

    @Test(
        "a total of a plain table is explained by its rows",
        arguments: [(1, "1 row"), (2, "2 rows"), (1_200, "1,200 rows")]
    )
    func totals(count: Int64, words: String) throws {
        var row = try Made.row("total:x", "FIN-RUS", "RUS>FIN", Quantity(4_210), "2022-09") {
            $0.rowCount = count
            $0.reports = ["a.csv", "b.csv"]
        }
        let explanation = Explanation(try Made.reconciliation(Self.weekend, atlas: atlas), atlas: atlas)
        let lines = [
            "Finland–Russia border, Russia to Finland, Sept 2022: 4,210 crossings",
            "The sum of \(words) of a.csv and b.csv: rows of one table count different passages, so they are added.",
        ]
        #expect(explanation.lines(forTotal: row) == lines)
        row.note = "30 of 31 days"
        #expect(explanation.lines(forTotal: row) == lines + ["30 of 31 days"])
        row.quantity = Quantity(1)
        row.period = nil
        #expect(explanation.lines(forTotal: row)[0] == "Finland–Russia border, Russia to Finland: 1 crossing")
    }

    @Test("ids with colons and plus signs of their own are taken apart where both sides are known")
    func netsOfHostileIds() throws {
        let rows = """
            a:b,flow,crossing,2022-09-24,FIN-RUS,RUS>FIN,any,10,exact,Guard,,,,,,,,
            c,flow,crossing,2022-09-24,FIN-RUS,FIN>RUS,any,4,exact,Guard,,,,,,,,
            """
        #expect(try explain("net:a:b:c", rows).first == "Computed: 10 (a:b) − 4 (c) = 6")
        #expect(try explain("net:c:a:b", rows).first == "Computed: 4 (c) − 10 (a:b) = -6")
        #expect(try explain("sum:c+a:b", rows).first == "Computed: 4 (c) + 10 (a:b) = 14")
        #expect(try explain("net:sum:a:b+c:c", rows).first == "Computed: 10 (a:b)")
        for id in hostileNames { #expect(try explain(id, rows).isEmpty, "\(id)") }
    }

    @Test("a reported state is explained by its own words")
    func states() throws {
        var event = StatusEvent(
            id: "s1",
            place: "Upper Lars",
            effect: .queue,
            concerns: try #require(Population("citizen=RUS")),
            period: try Made.period("2022-09-24/2022-09-25"),
            magnitude: Quantity(5_500, .about),
            magnitudeUnit: "vehicles"
        )
        event.details.authority = "Traffic police"
        event.details.source = "https://example.org/1"
        event.details.note = "seen from above"
        let bare = StatusEvent(id: "s 2", place: "<script>", effect: .closed)
        let input = ReconciliationInput(
            [],
            statuses: [event, bare].map {
                ReportedStatus(place: .country("GEO"), direction: .bothWays(.anywhere, .country("GEO")), event: $0)
            }
        )
        let explanation = Explanation(Reconciliation(input, atlas: atlas), atlas: atlas)
        let lines = [
            "s1: queue, Upper Lars, for citizen=RUS, 24–25 Sept 2022, about 5,500 vehicles, Traffic police, "
                + "https://example.org/1",
            "seen from above",
        ]
        #expect(explanation.lines(forID: "s1", atlas: atlas) == lines)
        #expect(explanation.lines(forID: "status-s1", atlas: atlas) == lines)
        #expect(explanation.lines(forID: "status-s-2", atlas: atlas) == ["s 2: closed, <script>"])
        #expect(explanation.lines(forID: "s-2", atlas: atlas).isEmpty)
    }
}
