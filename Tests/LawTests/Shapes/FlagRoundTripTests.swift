import BorderTestSupport
import Foundation
import Testing

/// What a publisher says of the status of a number stays with it, through every table and back in.
@Suite struct FlagRoundTripTests {
    /// A publisher's way to flag numbers: what the flags stand for, and the file of one number for each.
    private struct Publisher: Sendable, CustomStringConvertible {
        var description: String
        var flags: [(written: String, words: String)]
        var file: @Sendable (_ month: String, _ value: Int, _ flag: String) -> String
        var header: String

        /// The table; the number of each flag is its place in the list, from 101 on.
        var text: String {
            header + "\n"
                + flags.enumerated().map { file(FlagRoundTripTests.month($0), 101 + $0, $1.written) + "\n" }.joined()
        }

        /// What the table says: months, numbers, statuses.
        var wanted: [String] {
            flags.enumerated().map { "\(FlagRoundTripTests.month($0)) \(101 + $0) \($1.words)" }.sorted()
        }
    }

    private static func month(_ index: Int) -> String { "\(2021 + index / 12)-\(CountModel.twoDigits(1 + index % 12))" }

    /// The codes that the code lists of SDMX and of Eurostat share.
    private static let letters = [
        ("b", "break"), ("c", "confidential"), ("d", "definition differs"), ("e", "estimated"), ("f", "forecast"),
        ("n", "not significant"), ("p", "provisional"), ("u", "low reliability"), ("", ""),
    ]

    private static let publishers = [
        Publisher(
            description: "a plain table",
            flags: letters + [
                ("r", "revised"), ("z", "not applicable"), ("bep", "break; estimated; provisional"),
                ("E, P", "estimated; provisional"), ("provisional", "provisional"),
                ("break;estimated", "break; estimated"),
                ("not available", "not available"), ("Confidential", "confidential"),
            ],
            file: { "FIN-RUS|\($0)|RUS>FIN|\($1)|\($2)" },
            header: "Border|Datum|Richtung|Anzahl|Flag"
        ),
        Publisher(
            description: "Eurostat",
            flags: letters + [
                ("r", "revised"), ("z", "not applicable"), ("ep", "estimated; provisional"), ("s", "estimated"),
            ],
            file: {
                "ESTAT:MIGR_ASYAPPCTZM(1.0),22/05/26 11:00:00,M,TOTAL,T,TOTAL,PER,FI,\($0),\($1),\($2)"
            },
            header: "DATAFLOW,LAST UPDATE,freq,citizen,sex,age,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG"
        ),
        Publisher(
            description: "SDMX-CSV",
            flags: letters.map { ($0.0.uppercased(), $0.1) } + [("A", ""), ("I", "imputed"), ("Q", "suppressed")],
            file: { "dataflow,X:Y(1.0),I,FI,_T,PS,\($0),\($1),\($2)" },
            header:
                "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,CITIZENSHIP,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS"
        ),
        Publisher(
            description: "Statistics Canada",
            flags: [
                ("p", "provisional"), ("r", "revised"), ("t", "break"), ("E", "low reliability"), ("F", "suppressed"),
                ("x", "suppressed"), ("..", "not available"), ("...", "not applicable"), ("A", ""), ("B", ""), ("", ""),
                ("p, r", "provisional; revised"), ("t; E", "break; low reliability"),
            ],
            file: { "\($0),Canada,2016A000011124,Persons,223,units,0,v1,1.1,\($1),\"\($2)\",,,0" },
            header: "REF_DATE,GEO,DGUID,UOM,UOM_ID,SCALAR_FACTOR,SCALAR_ID,VECTOR,COORDINATE,VALUE,STATUS,SYMBOL,"
                + "TERMINATED,DECIMALS"
        ),
        Publisher(
            description: "our own columns",
            flags: letters.map { ($0.1, $0.1) } + [
                ("break; estimated; low reliability", "break; estimated; low reliability"),
                ("not available", "not available"),
            ],
            file: { "\($0),FIN-RUS,RUS>FIN,\($1),\($2)" },
            header: "date,border,direction,count,flags"
        ),
    ]

    /// The flags of every table and of what is printed of it, read again.
    @Test(arguments: publishers.indices) func flagsGoThroughEveryTableAndBack(_ index: Int) throws {
        let publisher = Self.publishers[index]
        let first = try Answered(publisher.text, by: "country,month")
        let again =
            try [first, Answered(first.csv, by: "country,month")]
            + [Answered(first.json(), named: "in.json", by: "country,month")]
        for answer in again {
            #expect(answer.rejected == 0, "\(publisher): \(answer.said)")
            // Of a border each passage is an exit here and an entry there.
            #expect(Set(answer.cells("bucket", "value", "flags")) == Set(publisher.wanted), "\(publisher)")
        }
    }

    /// Twelve flags or more of every publisher that has its own.
    @Test func publishersHaveEnoughOfThem() {
        for publisher in Self.publishers.dropLast() {
            #expect(publisher.flags.count >= 12, "\(publisher)")
        }
    }

    /// The flags of a file through the command's exports, read by the command again.
    @Test(arguments: publishers.indices, ["csv", "geojson", "geojsonseq"])
    func flagsGoThroughEveryExportAndBack(_ index: Int, _ format: String) throws {
        let publisher = Self.publishers[index]
        try withTemporaryFolder { folder in
            try folder.write("in.csv", publisher.text)
            let call = ["export", "in.csv", "--layer", "flows", "--by", "country,month", "--format", format]
            let measures = ["--measure", "flow", "--measure", "application"]
            let export = try Binary.run(arguments: call + measures + ["-o", "out.\(format)"], folder: folder)
            #expect(export.exitCode == 0, "\(export.errors)")
            let again = try Answered(folder.text("out.\(format)") ?? "", named: "out.\(format)", by: "country,month")
            #expect(again.rejected == 0, "\(publisher): \(again.said)")
            #expect(Set(again.cells("bucket", "value", "flags")) == Set(publisher.wanted), "\(publisher)")
        }
    }

    // MARK: Where flags stand

    private static let head = "Border;Datum;Richtung;Anzahl"

    /// The statuses of a table by month.
    private func statuses(_ text: String) throws -> [String] {
        let answer = try Answered(text)
        #expect(answer.rejected == 0, "\(answer.said)")
        return answer.cells("bucket", "value", "flags")
    }

    /// A flag behind the number, as Eurostat prints it, is one in any table, alone or beside a column of flags.
    @Test func flagsBehindNumbersAreFlags() throws {
        let alone =
            "\(Self.head)\nFIN-RUS;2022-09;RUS>FIN;628 e\nFIN-RUS;2022-10;RUS>FIN;7 bp\nFIN-RUS;2022-11;RUS>FIN;8\n"
        #expect(try statuses(alone) == ["2022-09 628 estimated", "2022-10 7 break; provisional", "2022-11 8 "])
        let both = "\(Self.head);Flag\nFIN-RUS;2022-09;RUS>FIN;628 e;p\n"
        #expect(try statuses(both) == ["2022-09 628 estimated; provisional"])
        let wide = "Border;Richtung;2022-09;2022-10\nFIN-RUS;RUS>FIN;628 e;1 234 p\n"
        #expect(try statuses(wide) == ["2022-09 628 estimated", "2022-10 1234 provisional"])
    }

    /// A column of flags is read whether the other words of the header are ours or not.
    @Test(arguments: ["flag", "flags", "Flag", "obs_flag", "OBS_STATUS", "obs_status"])
    func flagsBesideOurOwnWordsAreFlags(_ word: String) throws {
        let text =
            "date,border,direction,count,\(word)\n2022-09,FIN-RUS,RUS>FIN,12,provisional\n2022-10,FIN-RUS,RUS>FIN,13,\n"
        #expect(try statuses(text) == ["2022-09 12 provisional", "2022-10 13 "])
        let object = #"{"date":"2022-09","border":"FIN-RUS","direction":"RUS>FIN","count":12,"\#(word)":"p"}"#
        #expect(try Answered(object, named: "in.json").cells("value", "flags") == ["12 provisional"])
    }

    /// Statuses of two words stay whole in a list of several.
    @Test(arguments: ["provisional, low reliability", "low reliability; provisional", "low reliability|provisional"])
    func wordsOfAStatusStayTogether(_ flags: String) throws {
        let text = "\(Self.head);Flag\nFIN-RUS;2022-09;RUS>FIN;628;\"\(flags)\"\n"
        #expect(try statuses(text) == ["2022-09 628 low reliability; provisional"])
    }

    /// S in the code list of SDMX is a strike or another special event, and nobody imputed anything.
    @Test func aStrikeIsNoImputation() throws {
        let text = "REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS\nFI,2022-09,5,S\n"
        let all = try statuses(text)
        #expect(all.count == 1 && !all[0].contains("imputed"), "\(all)")
    }

    /// A zero in place of a number that nobody tells is none; any other number stays.
    @Test func aZeroThatIsNotToldIsMissing() throws {
        let text =
            "\(Self.head);Flag\nFIN-RUS;2022-09;RUS>FIN;0;x\nFIN-RUS;2022-10;RUS>FIN;00;..\n"
            + "FIN-RUS;2022-11;RUS>FIN;0;p\nFIN-RUS;2022-12;RUS>FIN;5;x\n"
        let answer = try Answered(text)
        #expect(answer.cells("bucket", "value", "flags") == ["2022-11 0 provisional", "2022-12 5 suppressed"])
        #expect(answer.said.contains("2 numbers are missing"), "\(answer.said)")
    }

    /// A flag of a number in words, and one of a number that is missing, which stays missing.
    @Test func wordingsAndGapsHaveFlagsToo() throws {
        let text =
            "\(Self.head);Flag\nFIN-RUS;2022-09;RUS>FIN;<5;c\nFIN-RUS;2022-10;RUS>FIN;:;c\nFIN-RUS;2022-11;RUS>FIN;;p\n"
        let answer = try Answered(text)
        #expect(answer.cells("bucket", "qualifier", "value", "flags") == ["2022-09 less_than 5 confidential"])
        #expect(answer.said.contains("2 numbers are missing") && answer.said.contains("confidential"), "\(answer.said)")
    }

    // MARK: What is made of flagged numbers

    /// What is computed from flagged numbers has the status of each, and the number of all.
    @Test func sumsAndNetsHaveTheFlagsOfTheirParts() throws {
        let text = """
            \(Self.head);Flag
            FIN-RUS;2022-09;RUS>FIN;100;p
            FIN-RUS;2022-10;RUS>FIN;50;e
            FIN-RUS;2022-09;FIN>RUS;30;b
            FIN-RUS;2022-10;FIN>RUS;5;

            """
        let sums = try Answered(text, by: "border")
        #expect(
            sums.cells("direction", "value", "flags") == ["FIN>RUS 35 break", "RUS>FIN 150 estimated; provisional"]
        )
        #expect(sums.nets.map { "\($0["value"] ?? "") \($0["flags"] ?? "")" } == ["115 break; estimated; provisional"])
    }

    /// The table for people, the tables of the other verbs and every export show a flag.
    @Test(
        arguments: [
            ["flows"], ["flows", "--markdown"], ["measures", "--csv"],
            ["export", "--layer", "flows", "--format", "csv"],
            ["export", "--layer", "flows", "--format", "geojson"],
        ]
    )
    func everyTableShowsThem(_ call: [String]) throws {
        try withTemporaryFolder { folder in
            try folder.write("in.csv", "\(Self.head);Flag\nFIN-RUS;2022-09;RUS>FIN;628;u\n")
            let output = call[0] == "export" ? ["-o", "-"] : []
            let run = try Binary.run(arguments: [call[0], "in.csv"] + call.dropFirst() + output, folder: folder)
            #expect(run.exitCode == 0, "\(run.errors)")
            #expect(run.output.contains("628") && run.output.contains("low reliability"), "\(run.output)")
        }
    }
}
