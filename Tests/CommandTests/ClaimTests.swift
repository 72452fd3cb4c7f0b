import BorderTestSupport
import Foundation
import Testing

/// `borderflow claim`: from a sentence to a row that the other verbs read.
@Suite struct ClaimTests {
    private static let georgia = "more than 53,000 Russians entered Georgia since last week"
    private static let asked = ["claim", georgia, "--by", "Georgian interior ministry", "--reported", "2022-09-29"]

    @Test func aSentenceIsShownPieceByPiece() throws {
        let run = try Binary.run(arguments: Self.asked, environment: ["COLUMNS": "300"])
        #expect(run.exitCode == 0)
        #expect(run.stderr.isEmpty)
        let lines = run.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        #expect(lines.first == Self.georgia)
        #expect(lines.contains("qualifier more than more_than –"))
        #expect(
            lines.contains {
                $0.hasPrefix("period since last week started 19–25 Sept 2022, ended 26–28 Sept 2022 begins")
            }
        )
        #expect(lines.contains { $0.hasPrefix("row: ,flow,crossing,2022-09-19..2022-09-25/2022-09-26..2022-09-28,") })
        #expect(!run.output.contains("not understood"))
    }

    @Test func theRowIsAFileForTheOtherVerbs() throws {
        let csv = try Binary.run(arguments: Self.asked + ["--csv", "--id", "ge-1"])
        #expect(csv.exitCode == 0)
        let bundled = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "geodata/claims-2022.csv")
        let header = try String(contentsOf: bundled, encoding: .utf8).prefix { $0 != "\n" }
        #expect(csv.output.hasPrefix(header + "\nge-1,flow,crossing,"))
        let flows = try Answer.flows("-", input: csv.output)
        #expect(flows.run.exitCode == 0)
        #expect(flows.rows.count == 1)
        #expect(flows.rows.first?["value"] == "53000")
        #expect(flows.rows.first?["qualifier"] == "more_than")
        #expect(flows.rows.first?["authority"] == "Georgian interior ministry")
    }

    @Test func theRowAsJSONIsAFileToo() throws {
        let run = try Binary.run(arguments: Self.asked + ["--json"])
        let reading = try JSONText(run.stdout)
        #expect(reading["complete"] == .boolean(true))
        #expect(reading["left_over"]?.elements?.isEmpty == true)
        let row = try #require(run.output.firstRange(of: "\"row\":"))
        let object = run.output[row.upperBound...].dropLast(2)
        let flows = try Answer.flows("-", input: String(object))
        #expect(flows.column("value") == ["53000"])
        try withTemporaryFolder { folder in
            try folder.put("one.json", "[" + object + "]")
            let file = try Answer.flows(folder.appending(path: "one.json").path)
            #expect(file.column("period_end_earliest") == ["2022-09-26"])
            #expect(file.column("authority") == ["Georgian interior ministry"])
            let map = try Binary.run(
                "map",
                folder.appending(path: "one.json").path,
                "-o",
                folder.appending(path: "m.svg").path
            )
            #expect(map.exitCode == 0)
        }
    }

    @Test func whatIsMissingIsSaidAndTheStatusTellsIt() throws {
        let run = try Binary.run("claim", "thousands of Martians entered Finland since last week")
        #expect(run.exitCode == 1)
        #expect(
            run.output.contains("not understood, and left out of the row: 'thousands', 'Martians', 'since last week'")
        )
        #expect(run.output.contains("no value: no number that could be read; write it in digits"))
        #expect(run.output.contains("no period: 'since last week' needs the day of the report (--reported)"))
        let csv = try Binary.run("claim", "--csv", "thousands of Martians entered Finland since last week")
        #expect(csv.exitCode == 1)
        #expect(csv.errors.contains("no value"))
        #expect(csv.output.contains(",flow,crossing,,,FIN,into FIN,any,,,,"))
    }

    @Test func rowsAreAddedToAFile() throws {
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "claims.csv").path
            let first = try Binary.run(arguments: Self.asked + ["--append", path, "--id", "one"])
            #expect(first.exitCode == 0)
            #expect(first.errors == "borderflow: \(path): 1 row added\n")
            let two = ["claim", "-", "--reported", "2022-09-29", "--id", "two", "--append", path]
            let lines = "17,000 Russians entered Finland at the weekend\n\n5 Finns left Finland yesterday\n"
            #expect(try Binary.run(arguments: two, input: Array(lines.utf8)).exitCode == 0)
            let rows = try folder.text("claims.csv").split(separator: "\n")
            #expect(
                rows.map { $0.split(separator: ",", omittingEmptySubsequences: false)[0] } == [
                    "id", "one", "two-1", "two-2",
                ]
            )
            let flows = try Answer.flows(path)
            #expect(flows.run.errors.contains("3 rows read, 3 accepted, 0 rejected"))
            #expect(try folder.names() == ["claims.csv"])
        }
    }

    @Test func whatIsIncompleteIsNotAdded() throws {
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "claims.csv").path
            let complete = "5 Finns left Finland yesterday"
            let run = try Binary.run(
                "claim",
                complete,
                "thousands entered Georgia",
                "--reported",
                "2022-09-29",
                "--append",
                path
            )
            #expect(run.exitCode == 1)
            #expect(run.errors.contains("\(path): nothing was added, as not every row is complete"))
            #expect(try folder.names() == [])
        }
    }

    private static let happily = [
        "claim", "8,572 Russians happily entered Finland on Saturday", "--reported", "2022-09-29",
    ]
    private static let left = "not understood, and left out of the row: 'happily'"

    @Test func aWordThatIsLeftStandsInTheNoteAndKeepsTheRowOut() throws {
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "claims.csv").path
            let csv = try Binary.run(arguments: Self.happily + ["--csv", "--append", path])
            #expect(csv.exitCode == 1)
            #expect(csv.output.contains(Self.left))
            #expect(csv.errors.contains("nothing was added, as not every row is complete"))
            #expect(try folder.names() == [])
            let reading = try JSONText(try Binary.run(arguments: Self.happily + ["--json"]).stdout)
            #expect(reading["complete"] == .boolean(false))
            #expect(reading["row"]?["note"] == .string(Self.left))
            #expect(reading["row"]?["value"] == .number("8572"))
        }
    }

    @Test func anAcceptedRowIsWrittenAndMarked() throws {
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "claims.csv").path
            let run = try Binary.run(arguments: Self.happily + ["--accept", "--append", path])
            #expect(run.exitCode == 0)
            #expect(try folder.text("claims.csv").contains(",\"accepted by hand; \(Self.left)\""))
            let flows = try Answer.flows(path)
            #expect(flows.column("value") == ["8572"])
            #expect(flows.column("direction") == ["into FIN"] || flows.run.exitCode == 0)
        }
    }

    @Test(arguments: [
        "The ministry denied that 8,572 Russians entered Finland on Saturday",
        "8,000 Russians and Belarusians entered Finland on Saturday",
        "8,572 Russians happily entered on Saturday",
    ])
    func whatHasNoNumberPlaceOrPeopleCannotBeAccepted(_ sentence: String) throws {
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "claims.csv").path
            let run = try Binary.run(
                "claim",
                sentence,
                "--reported",
                "2022-09-29",
                "--accept",
                "--append",
                path
            )
            #expect(run.exitCode == 1)
            #expect(try folder.names() == [])
        }
    }

    @Test(arguments: [
        ("de", "Mehr als 5.000 Russen reisten nach Finnland ein am 24. September 2022", "FIN,into FIN"),
        ("es", "5.000 venezolanos entraron en Colombia ayer", "COL,into COL"),
        ("fi", "Suomeen saapui 8572 venäläistä lauantaina", "FIN,into FIN"),
        ("fr", "5 000 Russes sont entrés en Finlande le 24 septembre 2022", "FIN,into FIN"),
        ("ka", "5 000 რუსი შევიდა საქართველოში გუშინ", "GEO,into GEO"),
        ("pl", "300 Rosjan wjechało do Polski wczoraj", "POL,into POL"),
        ("uk", "20 тисяч людей прибули до Польщі з України вчора", "POL-UKR,UKR>POL"),
    ])
    func nineLanguagesAreKnownByName(_ language: String, _ sentence: String, _ place: String) throws {
        let asked = ["claim", sentence, "--language", language, "--reported", "2022-09-29", "--csv"]
        let run = try Binary.run(arguments: asked)
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(run.output.contains(",\(place),"))
        // Without a name it is found by its words, and said.
        let found = try Binary.run("claim", sentence, "--reported", "2022-09-29", "--csv")
        #expect(found.output == run.output)
        #expect(found.errors == "borderflow: read by the words of --language \(language)\n")
    }

    @Test func aFileWithOtherColumnsIsLeftAlone() throws {
        try withTemporaryFolder { folder in
            try folder.put("other.csv", plainHeader)
            let path = folder.appending(path: "other.csv").path
            let run = try Binary.run(arguments: Self.asked + ["--append", path])
            #expect(run.exitCode == 65)
            #expect(run.errors.contains("the header is not that of a row of claim; nothing was added"))
            #expect(run.stdout.isEmpty)
            #expect(try folder.text("other.csv") == plainHeader)
            let missing = try Binary.run(arguments: Self.asked + ["--append", path + "/x/y.csv"])
            #expect(missing.exitCode == 73)
        }
    }

    @Test func aFormulaIsNoFormulaInTheRow() throws {
        let run = try Binary.run("claim", "5 Russians entered Georgia on 24 September 2022", "--by", "=cmd()", "--csv")
        #expect(run.exitCode == 0)
        #expect(run.output.contains(",'=cmd(),"))
    }

    @Test func hoursOfTheGeorgianCountArePrintedAndReadBack() throws {
        let sentence = "9,642 Russians entered Georgia between 10:00 a.m. on Wednesday and 10:00 a.m. on Thursday"
        let run = try Binary.run("claim", sentence, "--reported", "2022-09-30", "--zone", "Asia/Tbilisi", "--csv")
        #expect(run.exitCode == 0)
        #expect(run.output.contains(",2022-09-28T10:00[Asia/Tbilisi]/2022-09-29T10:00[Asia/Tbilisi],"))
        #expect(try Answer.flows("-", input: run.output).column("value") == ["9642"])
    }

    @Test func otherLanguagesAreFiles() throws {
        let russian = "более 53 тысяч россиян въехали в Грузию с прошлой недели"
        let run = try Binary.run("claim", russian, "--language", "ru", "--reported", "2022-09-29", "--csv")
        #expect(run.exitCode == 0)
        #expect(run.output.contains(",GEO,into GEO,citizen=RUS,53000,,more_than,"))
        try withTemporaryFolder { folder in
            try folder.put("own.tsv", "direction\tiris {place}\tinto 1\n")
            let path = folder.appending(path: "own.tsv").path
            let own = try Binary.run("claim", "53,000 iris Georgia", "--language", path, "--csv")
            #expect(own.exitCode == 1)
            #expect(own.output.contains(",GEO,into GEO,any,53000,"))
            try folder.put("bad.tsv", "verb\tiris\n")
            let bad = try Binary.run("claim", "x", "--language", folder.appending(path: "bad.tsv").path)
            #expect(bad.exitCode == 65)
            #expect(bad.errors.contains("line 1 of the language rules: 'verb' is no kind of rule"))
        }
    }

    @Test(
        arguments: [
            (["claim"], 64), (["claim", "x", "--reported", "yesterday"], 64),
            (["claim", "x", "--anchor", "2022-02-30"], 64),
            (["claim", "x", "--zone", "Mars"], 64), (["claim", "x", "--language", "tlh"], 64),
            (["claim", "x", "--language", "nowhere/xx.tsv"], 66), (["claim", "-"], 66),
            (["claim", "x", "--json", "--csv"], 64),
        ] as [([String], Int32)]
    )
    func whatCannotBeAskedIsRefused(_ arguments: [String], _ status: Int32) throws {
        let run = try Binary.run(arguments: arguments)
        #expect(run.exitCode == status, "\(run.errors)")
        #expect(run.stdout.isEmpty)
        #expect(!run.errors.isEmpty)
    }

    @Test func theSameQuestionGivesTheSameBytes() throws {
        let one = try Binary.run(arguments: Self.asked + ["--json"])
        #expect(try Binary.run(arguments: Self.asked + ["--json"]).stdout == one.stdout)
    }
}
