import BorderTestSupport
import Foundation
import Testing

/// The verb `measures`, and `--suppress` on all verbs that print numbers.
@Suite struct MeasuresTests {
    private static let small = """
        date,crossing,direction,count
        2022-09-24,Vaalimaa,RUS>FIN,3
        2022-09-24,Nuijamaa,RUS>FIN,40
        2022-09-24,Imatra,RUS>FIN,57

        """

    private static let georgia = """
        id,measure,unit,period,at,direction,population,value,qualifier,authority
        in,flow,crossing,2022-09-21/2022-09-26,GEO,into GEO,citizen=RUS,53136,exact,Georgian Ministry of Internal Affairs
        long-in,flow,crossing,2022-09-17/2022-09-26,GEO,into GEO,citizen=RUS,78742,exact,Georgian Ministry of Internal Affairs
        out,flow,crossing,2022-09-21/2022-09-26,GEO,out of GEO,citizen=RUS,34990,exact,Georgian Ministry of Internal Affairs
        words,flow,crossing,2022-09-21/2022-09-26,GEO,into GEO,citizen=RUS,53000,more_than,Georgian Ministry of Internal Affairs

        """

    @Test func georgiaInSixDays() throws {
        let arguments = [
            "measures", "-", "--from", "2022-09-21", "--to", "2022-09-26", "--by", "country", "--baseline",
            "2022-09-17/2022-09-20",
        ]
        let answer = try Answer(arguments + ["--csv"], input: Self.georgia)
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        let row = try #require(answer.rows(["direction": "*>GEO"]).first)
        #expect(row["value"] == "53136" && row["way_back"] == "34990" && row["net"] == "18146")
        #expect(row["excess"] == "14727.0" && row["usual_reports"] == "long-in in")
        let text = try Binary.run(arguments: arguments, input: Array(Self.georgia.utf8))
        #expect(text.output.contains("\u{201C}more than 53,000\u{201D}"))
        #expect(text.output.contains("is supported by 53,136; gross, not net."))
    }

    @Test func whatIsMissingSaysWhy() throws {
        let run = try Binary.run(
            "measures",
            "--country",
            "POL",
            "--from",
            "2022-09-19",
            "--to",
            "2022-09-25",
            "--by",
            "country",
            "--json"
        )
        let row = try #require(try JSONText(run.stdout)["rows"]?.elements?.first)
        #expect(row["net"]?.number == nil && row["net"] != nil)
        #expect(row["missing"]?.string?.contains("net: nobody gives a figure of the way back") == true)
    }

    @Test func wrongBaseline() throws {
        for text in ["yesterday", "2022-09-20/2022-09-17", "2022-09-17..2022-09-18/2022-09-20"] {
            let run = try Binary.run("measures", "--baseline", text)
            #expect(run.exitCode == 64 && run.errors.contains("--baseline '\(text)'"))
        }
    }

    @Test func smallCountsAreNowhereInAReport() throws {
        let answer = try Answer(
            ["flows", "-", "--by", "crossing", "--suppress", "5", "--csv"],
            input: Self.small
        )
        let vaalimaa = try #require(answer.rows(["at": "vaalimaa-torfyanovka"]).first)
        #expect(vaalimaa["value"] == "" && vaalimaa["value_high"] == "4" && vaalimaa["qualifier"] == "less_than")
        #expect(vaalimaa["obs_status"] == "Q" && vaalimaa["row_count"] == "" && vaalimaa["share"] == "")
        #expect(answer.rows(["at": "imatra-svetogorsk"]).first?["obs_status"] == "A")
        let text = try Binary.run(
            arguments: ["flows", "-", "--by", "crossing", "--suppress", "5"],
            input: Array(Self.small.utf8)
        )
        #expect(text.output.contains("fewer than 5") && text.output.contains("1 number is withheld"))
        let features = try Binary.run(
            arguments: ["export", "-", "--format", "geojson", "--by", "crossing", "--suppress", "5"],
            input: Array(Self.small.utf8)
        )
        #expect(features.output.contains("\"obs_status\":\"Q\"") && !features.output.contains("\"value\":3,"))
    }

    @Test func filesOfAReportAreProtectedTogether() throws {
        try withTemporaryFolder { folder in
            let run = try Binary.run(
                arguments: ["report", "-", "--suppress", "5", "-o", "out"],
                input: Array(Self.small.utf8),
                folder: folder
            )
            #expect(run.exitCode == 0, "\(run.errors)")
            let map = try folder.appending(path: "out").text("border-FIN-RUS.svg")
            #expect(map.contains("fewer than 5") && map.contains("withheld<"))
            #expect(!map.contains(">40<"), "100 less 57 less 40 leaves 3")
            #expect(try folder.appending(path: "out").text("flows.csv").contains(",100,,100,100,"))
        }
    }

    @Test func limitsOfTheLimit() throws {
        for text in ["0", "-3", "1000001", "few"] {
            #expect(try Binary.run("flows", "--suppress=\(text)").exitCode == 64)
        }
    }
}
