import BorderTestSupport
import Foundation
import Testing

/// `--as-of`: what was known on a day, the same for every verb.
@Suite("What was known on a day")
struct AsOfTests {
    private static let table = """
        id,date,crossing,direction,count,authority,reported_on,supersedes
        first,2022-09-21,Vaalimaa,RUS>FIN,100,Guard,2022-09-22,
        second,2022-09-21,Vaalimaa,RUS>FIN,90,Guard,2022-09-25,first
        month,2022-09-23,Vaalimaa,RUS>FIN,50,Guard,2022-09,
        never,2022-09-24,Vaalimaa,RUS>FIN,40,Guard,,

        """

    private func figures(_ day: String) throws -> [String] {
        try Answer.flows("-", "--by", "crossing", "--as-of", day, input: Self.table).rows.map {
            "\($0["id"] ?? "") \($0["role"] ?? "")"
        }
    }

    @Test("a report is there from its day, a month from its last day, and what replaces it from its own day")
    func days() throws {
        #expect(try figures("2022-09-21") == [])
        #expect(try figures("2022-09-24") == ["first figure"])
        #expect(try figures("2022-09-25") == ["second figure", "first superseded"])
        #expect(try figures("2022-09") == ["second figure", "first superseded", "month figure"])
        #expect(try figures("2022") == ["second figure", "first superseded", "month figure"])
    }

    @Test("what is left out is counted on the screen and beside it")
    func counted() throws {
        let run = try Binary.run("flows", "-", "--as-of", "2022-09-24", input: Self.table)
        #expect(run.output.contains("as known on 24 Sept 2022"))
        #expect(run.output.contains("Not known yet on that day, in all that was read: 2."))
        #expect(run.output.contains("Left out in all that was read, because nobody says when it was published: 1."))
        #expect(run.errors.contains("published later: 2 numbers, 0 states"), "\(run.errors)")
        #expect(run.errors.contains("nobody says when they were published: 1 number, 0 states"), "\(run.errors)")
    }

    @Test("rows of a plain table never say when they were published")
    func plainTable() throws {
        let run = try Binary.run(
            "flows",
            "-",
            "--as-of",
            "2030",
            input: plainHeader + "2022-09-01,Vaalimaa,RUS>FIN,10\n2022-09-02,Vaalimaa,RUS>FIN,11\n"
        )
        #expect(run.output.contains("because nobody says when it was published: 2."), "\(run.output)")
        #expect(!run.output.contains("Vaalimaa"))
    }

    @Test("maps, features and the summary leave out the same, and say which day it was")
    func otherVerbs() throws {
        try withTemporaryFolder { folder in
            let run = try Binary.run("report", "--as-of", "2022-09-26", "-o", "out", folder: folder)
            try #require(run.exitCode == 0, "\(run.errors)")
            let out = folder.appending(path: "out")
            #expect(try out.text("summary.txt").hasPrefix("Border crossings as reported, as known on 26 Sept 2022\n"))
            #expect(try out.text("overview.svg").contains("As known on 26 Sept 2022"))
            let features = try out.text("flows.geojson")
            #expect(features.contains("\"as-of\"") && features.contains("fi-2022-09-weekend-in"))
            #expect(!features.contains("fi-2022-09-26-in") && !features.contains("fi-week-after"))
        }
    }

    @Test(
        "what is no day, and two days at once, are usage errors",
        arguments: [["yesterday"], ["2022-09", "2022-10"]]
    )
    func usage(days: [String]) throws {
        let run = try Binary.run(arguments: ["flows"] + days.flatMap { ["--as-of", $0] })
        #expect(run.exitCode == 64 && run.errors.contains("--as-of"), "\(run.errors)")
    }
}
