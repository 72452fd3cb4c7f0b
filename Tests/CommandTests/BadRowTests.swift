import BorderTestSupport
import Testing

/// What is wrong with a row is said with its place, what was found, what was expected and what to do.
@Suite struct BadRowTests {
    /// A fault: the row, where it lies in it, and the words.
    struct Fault: Sendable, CustomTestStringConvertible {
        var row: String
        var column: Int
        var words: String

        init(_ row: String, _ column: Int, _ words: String) {
            (self.row, self.column, self.words) = (row, column, words)
        }

        var testDescription: String { row }
    }

    static let faults = [
        Fault(
            "2022-02-31,Vaalimaa,RUS>FIN,1",
            1,
            "'2022-02-31' does not exist; expected a day of that month from 01 to 28; check the date"
        ),
        Fault(
            "2022-13-01,Vaalimaa,RUS>FIN,1",
            1,
            "'2022-13-01' has month 13; expected a month from 01 to 12 in YYYY-MM-DD; check the date"
        ),
        Fault(
            "1022-09-24,Vaalimaa,RUS>FIN,1",
            1,
            "'1022-09-24' is outside the years 1900–2100; expected a day as YYYY-MM-DD, a month as YYYY-MM, or a period as START/END; check the year"
        ),
        Fault(
            "2022-09-25/2022-09-24,Vaalimaa,RUS>FIN,1",
            1,
            "the period '2022-09-25/2022-09-24' ends before it starts; expected START/END; write 2022-09-24/2022-09-25?"
        ),
        Fault(
            "2022-09-24,Vaalimaaa,RUS>FIN,1",
            12,
            "no place is called 'Vaalimaaa'; expected a crossing, border, country or region of the gazetteer; did you mean Vaalimaa"
        ),
        Fault("2022-09-24,RU-SE,RUS>FIN,1", 12, "'RU-SE' means several places; expected one of "),
        Fault(
            "2022-09-24,Vaalimaa,ZZZ>FIN,1",
            21,
            "no country is called 'ZZZ'; expected an ISO 3166 code or a country name"
        ),
        Fault(
            "2022-09-24,Vaalimaa,RUS>EST,1",
            21,
            "RUS>EST does not cross FIN-RUS; expected FIN>RUS or RUS>FIN; check the place and the direction of this row"
        ),
        Fault(
            "2022-09-24,Vaalimaa,sideways,1",
            21,
            "'sideways' is no direction; expected a direction such as RUS>FIN, into FIN, out of FIN, both, entry or exit; write FROM>TO with two country codes"
        ),
        Fault(
            "2022-09-24,Vaalimaa,RUS>FIN,-5",
            29,
            "'-5' is negative; expected a count of 0 or more; turn the direction round if that is meant"
        ),
        Fault(
            "2022-09-24,Vaalimaa,RUS>FIN,1.5",
            29,
            "'1.5' has a decimal point; expected a whole number in digits; counts have no fractions"
        ),
        Fault(
            "2022-09-24,Vaalimaa,RUS>FIN,12a",
            29,
            "'12a' holds more than digits; expected a whole number in digits; move words and signs to the note column"
        ),
        Fault(
            "2022-09-24,Vaalimaa,RUS>FIN,\"17,000\"",
            30,
            "'17,000' is 17000 with a sign of thousands and 17.000 with a decimal sign; expected numbers that can be read in one way; say which with --decimal comma or --decimal point"
        ),
        Fault(
            "2022-09-24,Vaalimaa,RUS>FIN,99999999999999999999",
            29,
            "'99999999999999999999' is out of range; expected a number up to 9007199254740992; check the number"
        ),
        Fault(
            "2022-09-24,Vaalimaa,RUS>FIN,",
            29,
            "the number is missing; expected a whole number in digits; leave out the row: missing is not zero"
        ),
        Fault(
            "2022-09-24,Vaalimaa,RUS>FIN",
            28,
            "the row ends after 3 fields; expected 4 as in the header; add the missing fields, empty if need be"
        ),
        Fault(
            "2022-09-24,Vaalimaa,RUS>FIN,1,2",
            31,
            "the row has 5 fields; expected 4 as in the header; put quotes around a text that holds a comma"
        ),
        Fault(
            "2022-09-24,\"Vaalimaa\"x,RUS>FIN,1",
            22,
            "text follows a closing quote; expected a comma or the end of the line; write two quotes for a quote inside a text"
        ),
    ]

    @Test(arguments: faults) func aBadRowIsExplained(_ fault: Fault) throws {
        try withTemporaryFolder { folder in
            let before = "2022-09-24,Vaalimaa,RUS>FIN,7\n"
            let after = "2022-09-25,Vaalimaa,RUS>FIN,8\n"
            try folder.put("bad.csv", plainHeader + before + fault.row + "\n" + after)
            let answer = try Answer.flows("bad.csv", folder: folder)
            let expected = "bad.csv:3:\(fault.column): error: \(fault.words)"
            #expect(answer.run.errors.hasPrefix(expected), "\(answer.run.errors)")
            #expect(answer.run.errors.hasSuffix("borderflow: bad.csv: 3 rows read, 2 accepted, 1 rejected\n"))
            #expect(answer.run.exitCode == 1)
            // The other rows go on.
            #expect(answer.figures == ["vaalimaa-torfyanovka RUS>FIN 15"])
        }
    }

    @Test(arguments: [
        ("XXX", "no country is called 'XXX'; expected an ISO 3166 code or a country name"),
        ("SUN", "no country is called 'SUN'; expected an ISO 3166 code or a country name"),
        ("EEU", "'EEU' is no country; expected an ISO 3166 code; write the code of one country"),
    ])
    func theCitizensOfNoCountryAreNotCounted(_ code: String, _ words: String) throws {
        try withTemporaryFolder { folder in
            let header = "date,crossing,direction,nationality,population,count\n"
            let rows = [
                "2022-09-24,Vaalimaa,RUS>FIN,RUS,,7", "2022-09-24,Vaalimaa,RUS>FIN,\(code),,1",
                "2022-09-24,Vaalimaa,RUS>FIN,,citizen=\(code);sex=m,2", "2022-09-24,Vaalimaa,RUS>FIN,XKX,,3",
            ]
            try folder.put("bad.csv", header + rows.joined(separator: "\n") + "\n")
            let answer = try Answer.flows("bad.csv", folder: folder)
            let lines = answer.run.errors.split(separator: "\n").map(String.init)
            try #require(lines.count == 3, "\(answer.run.errors)")
            #expect(lines[0].hasPrefix("bad.csv:3:29: error: \(words)"), "\(lines[0])")
            #expect(lines[1].hasPrefix("bad.csv:4:30: error: \(words)"), "\(lines[1])")
            #expect(lines[2] == "borderflow: bad.csv: 4 rows read, 2 accepted, 2 rejected")
            #expect(answer.run.exitCode == 1)
            #expect(answer.figures == ["vaalimaa-torfyanovka RUS>FIN 10"])
        }
    }

    @Test func brokenUTF8IsShownByItsByte() throws {
        try withTemporaryFolder { folder in
            let row = Array("2022-09-24,Vaa".utf8) + [0xFF] + Array("limaa,RUS>FIN,1\n".utf8)
            try folder.put("bad.csv", Array(plainHeader.utf8) + row)
            let run = try Binary.run("flows", "bad.csv", folder: folder)
            #expect(
                run.errors == """
                    bad.csv:2:15: error: byte 0xFF is no UTF-8; expected text in UTF-8; save the table as CSV (UTF-8), or name its encoding with --encoding
                    borderflow: bad.csv: 1 row read, 0 accepted, 1 rejected

                    """
            )
            #expect(run.exitCode == 1)
        }
    }

    @Test func anOpenQuoteIsPointedOut() throws {
        let text =
            plainHeader
            + "2022-09-24,Vaalimaa,RUS>FIN,1\n2022-09-24,\"Vaalimaa,RUS>FIN,1\n2022-09-24,Vaalimaa,RUS>FIN,1\n"
        let answer = try Answer.flows("-", input: text)
        #expect(answer.run.exitCode == 1)
        #expect(
            answer.run.errors.hasPrefix(
                "standard input:3:12: error: the quote that opens here is never closed; expected a closing quote before "
                    + "the next comma or line end; close it, or write two quotes for a quote inside a text\n"
            ),
            "\(answer.run.errors)"
        )
    }

    @Test func strictReadingStopsAtTheFirst() throws {
        try withTemporaryFolder { folder in
            try folder.put("bad.csv", plainHeader + Self.faults.map { $0.row + "\n" }.joined())
            for verb in [
                ["flows"], ["map", "-o", "m.svg"], ["export", "--format", "csv", "-o", "e.csv"], ["report", "-o", "r"],
            ] {
                let run = try Binary.run(arguments: verb + ["bad.csv", "--strict"], folder: folder)
                #expect(run.exitCode == 65)
                #expect(run.stdout.isEmpty)
                #expect(
                    run.errors
                        == "bad.csv:2:1: error: '2022-02-31' does not exist; expected a day of that month from 01 to 28; check the date\n"
                )
            }
            #expect(!(try folder.names()).contains { ["m.svg", "e.csv"].contains($0) || $0.hasSuffix(".tmp") })
        }
    }

    @Test func afterAHundredFindingsOnlyTheirNumberIsSaid() throws {
        let rows = (0..<250).map { "2022-09-24,Vaalimaa,RUS>FIN,x\($0)\n" }.joined()
        let run = try Binary.run("flows", "-", input: plainHeader + rows)
        let lines = run.errors.split(separator: "\n")
        #expect(lines.count { $0.contains(": error: ") } == 100)
        #expect(lines.contains("borderflow: 250 findings in all: bad-number 250"), "\(lines.suffix(2))")
        #expect(lines.last == "borderflow: standard input: 250 rows read, 0 accepted, 250 rejected")
        #expect(run.exitCode == 1)
    }
}
