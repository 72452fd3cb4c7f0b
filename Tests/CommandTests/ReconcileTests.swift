import BorderTestSupport
import Foundation
import Testing

/// `reconcile`, `conflicts`, `explain` and `--estimates` of the built binary.
@Suite("What all reports together say")
struct ReconcileTests {
    /// The numbers of the two articles with which borderflow began.
    private static let articles = """
        id,measure,unit,period,period_text,at,direction,population,value,qualifier,authority,via,reported_on,derived_from
        weekend,flow,crossing,2022-09-24/2022-09-25,at the weekend,FIN-RUS,RUS>FIN,citizen=RUS,17000,rounded,Finnish Border Guard,BZ,2022-09-27,
        georgia,flow,crossing,2022-09-19..2022-09-23/2022-09-26..2022-09-28,since last week,GEO,into GEO,citizen=RUS,53000,more_than,Georgian interior ministry,ABD,2022-09-29,
        kazakhstan,flow,crossing,2022-09-19..2022-09-23/2022-09-26..2022-09-28,since last week,KAZ-RUS,RUS>KAZ,citizen=RUS,98000,more_than,Kazakhstan,ABD,2022-09-29,
        world,flow,crossing,2022-09-21/2022-09-27..2022-09-29,since the 21st,RUS,out of RUS,citizen=RUS,200000,more_than,The New York Times,ABD,2022-09-29,georgia kazakhstan

        """

    @Test("two articles alone give wide and honest limits, all of them explained")
    func articles() throws {
        let answer = try Answer(["reconcile", "-", "--csv"], input: Self.articles)
        #expect(answer.rows.map { $0["at"] } == ["FIN-RUS", "KAZ-RUS", "GEO", "RUS"])
        #expect(answer.rows.map { $0["lower"] } == ["16500", "98000", "53000", "200000"])
        #expect(answer.rows.map { $0["upper"] } == ["17500", "", "", ""])
        #expect(answer.rows.map { $0["basis"] } == ["reported", "reported", "reported", "reported"])
        #expect(answer.rows.map { $0["obs_status"] } == ["V", "V", "V", "V"])
        #expect(answer.rows.map { $0["sources"] } == ["1", "1", "1", "0"], "a compilation is no source of its own")
        for row in answer.rows {
            let id = try #require(row["id"])
            let run = try Binary.run("explain", id, "-", input: Self.articles)
            #expect(run.exitCode == 0, "\(run.errors)")
            #expect(run.output.contains("At least:"), "\(run.output)")
        }
    }

    @Test("the screen words an estimate unlike a count")
    func words() throws {
        let run = try Binary.run("reconcile", "-", input: Self.articles)
        #expect(run.exitCode == 0)
        #expect(run.output.contains("more than 53,000"))
        #expect(run.output.contains("at least 53,000"))
        #expect(!run.output.contains("53,250"), "a wording is never replaced by the number aimed at")
        #expect(!run.output.contains("351,000"), "a total is never added to its parts")
    }

    @Test("Saturday and Sunday are counted, the weekend is their sum, and nothing is invented for other days")
    func basis() throws {
        let rows = try Answer([
            "reconcile", "--border", "FIN-RUS", "--direction", "RUS>FIN", "--from", "2022-09-24", "--to", "2022-09-30",
            "--by", "day", "--csv",
        ]).rows.filter { $0["at"] == "FIN-RUS" }
        let days = Dictionary(rows.map { ($0["period_start"] ?? "", $0) }) { first, _ in first }
        #expect(days["2022-09-24"]?["basis"] == "observed")
        #expect(days["2022-09-24"]?["best"] == "8572.0")
        #expect(days["2022-09-27"]?["lower"] == "6000")
        #expect(days["2022-09-27"]?["upper"] == "7065", "the week less the six days counted")
        #expect(days["2022-09-27"]?["wording"] == "about 7,000")
        #expect(days["2022-09-29"] == nil, "no report speaks of that day at that border")
    }

    private static let header =
        "id,measure,unit,period,at,direction,value,qualifier,authority,reported_on\n"

    private func figures(_ rows: String, _ arguments: String...) throws -> [String] {
        let call = ["reconcile", "FILE", "--csv"] + arguments
        return try Answer(call, on: Self.header + rows).rows.map { row in
            ["at", "lower", "upper", "best", "remark"].map { row[$0] ?? "" }.joined(separator: " ")
        }
    }

    @Test("without usual counts no number is divided: a day's count says nothing of a year, nor a weekend's of a week")
    func undivided() throws {
        let year =
            "y,flow,crossing,2022,FIN-RUS,RUS>FIN,1200000,rounded,Guard,2022-10-15\n"
            + "d,flow,crossing,2022-09-24,salla-kelloselka,RUS>FIN,12,exact,Police,2022-10-15\n"
        let asked = try figures(year, "--from", "2022-01-01", "--to", "2022-12-31")
        #expect(asked.contains { $0.hasPrefix("salla-kelloselka 12 1250000  only larger numbers") }, "\(asked)")
        let week =
            "w,flow,crossing,2022-09-19/2022-09-25,FIN-RUS,RUS>FIN,50000,up_to,Guard,2022-10-15\n"
            + "s,flow,crossing,2022-09-24/2022-09-25,vaalimaa-torfyanovka,RUS>FIN,9000,about,Guard,2022-10-15\n"
        for (from, hasEstimate) in [("2022-09-19", false), ("2022-09-22", false), ("2022-09-23", true)] {
            let rows = try figures(week, "--from", from, "--to", "2022-09-25", "--crossing", "vaalimaa-torfyanovka")
            #expect(rows.count == 1 && rows[0].contains("only larger numbers") != hasEstimate, "\(from): \(rows)")
        }
    }

    @Test("a place that only larger numbers bound has a row, whether a report ever spoke of it or not")
    func bounded() throws {
        let rows =
            "se,flow,crossing,2022-09-23,finland-se-bcps,RUS>FIN,7000,nearly,Guard,2022-10-15\n"
            + "t,flow,crossing,2022-09-27,FIN-RUS,RUS>FIN,7655,exact,Guard,2022-10-15\n"
        func on(_ day: String, _ place: String) throws -> [String] {
            try figures(rows, "--crossing", place, "--from", day, "--to", day)
        }
        for place in ["finland-se-bcps", "salla-kelloselka"] {
            let found = try on("2022-09-27", place)
            #expect(found.count == 1 && found[0].hasPrefix("\(place) 0 7655  only larger numbers"), "\(found)")
        }
        #expect(try on("2022-09-28", "salla-kelloselka").isEmpty, "nothing bounds that day")
        #expect(try on("2022-09-27", "narva-ivangorod").isEmpty, "nor another border")
        #expect(try on("2022-09-23", "finland-se-bcps").count == 1, "its own report, once")
    }

    @Test("contradictions are listed and end with 1; none is averaged")
    func conflicts() throws {
        let answer = try Answer(["conflicts", "--csv"])
        #expect(answer.run.exitCode == 1)
        let rows = answer.rows
        #expect(
            rows.map { $0["kind"] } == ["arithmetic", "balance", "dates"],
            "what was corrected contradicts nothing"
        )
        #expect(rows[0]["set_aside"] == "ge-2022-09-26-in-lower")
        #expect(rows[0]["what"]?.contains("10,300 (ge-2022-09-26-in)") == true, "\(rows[0])")
        #expect(rows[1]["what"]?.contains("400,000 (kz-400k-in) − 320,000 (kz-400k-out) = 80,000") == true)
        #expect(rows[2]["reports"] == "ge-zourabichvili-700k ge-zourabichvili-700k-year")
        let calm = try Binary.run("conflicts", "--border", "FIN-RUS", "--to", "2022-09-26")
        #expect(calm.exitCode == 0, "\(calm.output)")
        #expect(calm.output.contains("That does not make them true."))
    }

    @Test("every id of flows and of the map is explained")
    func everyID() throws {
        let window = ["--border", "FIN-RUS", "--from", "2022-09-24", "--to", "2022-09-25"]
        var ids = try Answer(["flows", "--csv"] + window).column("id")
        #expect(ids.contains { $0.hasPrefix("sum:") } && ids.contains { $0.hasPrefix("net:") })
        let map = try Binary.run(arguments: ["map"] + window)
        let marks = map.output.split(separator: "\"").map(String.init).filter {
            $0.hasPrefix("flow-") || $0.hasPrefix("status-")
        }
        #expect(marks.contains("flow-RUS-FIN-FIN-RUS"))
        ids += marks.filter {
            map.output.contains("id=\"\($0)\"") && $0.hasSuffix("FIN-RUS") || $0.hasPrefix("status-abd")
        }
        let run = try Binary.run(arguments: ["explain"] + ids)
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(run.output.contains("Computed: 4,199 (fi-2022-09-24-out) + 5,068 (fi-2022-09-25-out) = 9,267"))
        #expect(run.output.contains("gross passages one way, not net"))
    }

    @Test("the minister's figure is gross, and the ministry's count behind it is named")
    func gross() throws {
        let run = try Binary.run("explain", "ge-since-last-week")
        #expect(run.output.contains("repeats ge-2022-09-21-26-in"), "\(run.output)")
        let count = try Binary.run("explain", "ge-2022-09-21-26-in")
        #expect(count.output.contains("53,136 counted"))
        #expect(count.output.contains("gross passages one way, not net and not persons"))
        #expect(count.output.contains("It rests on 1 independent source:"))
    }

    @Test("an id that nothing has is a usage error with a way out")
    func unknownID() throws {
        let run = try Binary.run("explain", "no-such-number")
        #expect(run.exitCode == 64)
        #expect(run.errors.contains("'no-such-number' is neither a file nor the id of a number"), "\(run.errors)")
    }

    @Test("a total of a table is explained by its rows")
    func total() throws {
        let input = plainHeader + "2022-09-01,Vaalimaa,RUS>FIN,10\n2022-09-02,Vaalimaa,RUS>FIN,11\n"
        let id = "total:standard input:vaalimaa-torfyanovka:RUS>FIN:flow:crossing"
        let run = try Binary.run("explain", id, "-", input: input)
        #expect(run.output.contains("21 crossings"), "\(run.output)\(run.errors)")
        #expect(run.output.contains("The sum of 2 rows of standard input"))
    }

    @Test("usual counts divide a border's number, hatched on the map and marked in features")
    func levels() throws {
        try withTemporaryFolder { folder in
            try """
            crossing,direction,nationality,month,count
            Vaalimaa,RUS>FIN,RUS,2021-09,60000
            Nuijamaa,RUS>FIN,RUS,2021-09,30000

            """.write(to: folder.appending(path: "usual.csv"), atomically: true, encoding: .utf8)
            try """
            id,date,crossing,direction,nationality,count,authority
            sat,2022-09-24,FIN-RUS,RUS>FIN,RUS,8572,Guard

            """.write(to: folder.appending(path: "claims.csv"), atomically: true, encoding: .utf8)
            let day = ["--from", "2022-09-24", "--to", "2022-09-24", "--border", "FIN-RUS"]
            let estimates = ["claims.csv", "--estimates", "--levels", "usual.csv"] + day
            let rows = try Answer(["flows", "--csv", "--by", "crossing"] + estimates, folder: folder).rows
            let modelled = rows.filter { $0["basis"] == "modelled" }
            #expect(modelled.map { $0["at"] } == ["nuijamaa-brusnichnoye", "vaalimaa-torfyanovka"])
            #expect(modelled.map { $0["qualifier"] } == ["about", "about"])
            #expect(modelled.map { $0["estimate_upper"] } == ["8572", "8572"])
            #expect(modelled.map { $0["obs_status"] } == ["I", "I"])
            let features = try Binary.run(
                arguments: ["export", "--format", "geojson", "--by", "crossing"] + estimates,
                folder: folder
            )
            #expect(features.output.contains("\"basis\":\"modelled\""))
            #expect(features.output.contains("\"obs_status\":\"I\""))
            let map = try Binary.run(arguments: ["map"] + estimates, folder: folder)
            #expect(map.output.contains("estimated, not reported"), "\(map.errors)")
            let plain = try Binary.run(arguments: ["map", "claims.csv"] + day, folder: folder)
            #expect(!plain.output.contains("estimated, not reported"))
        }
    }

    @Test("the same seed gives the same bytes")
    func deterministic() throws {
        let arguments = ["reconcile", "-", "--json", "--seed", "7"]
        let first = try Binary.run(arguments: arguments, input: Array(Self.articles.utf8))
        #expect(try Binary.run(arguments: arguments, input: Array(Self.articles.utf8)).output == first.output)
    }
}
