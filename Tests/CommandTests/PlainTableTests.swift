import BorderTestSupport
import Testing

/// A table of date, crossing, direction and count is all it takes.
@Suite struct PlainTableTests {
    private static let three =
        plainHeader + """
            2022-09-24,Vaalimaa,RUS>FIN,100
            2022-09-24,Vaalimaa,FIN>RUS,40
            2022-09-25,Nuijamaa,into FIN,50

            """

    @Test func rowsAreAddedPerBorderAndWay() throws {
        let answer = try Answer.flows("-", input: Self.three)
        #expect(answer.run.exitCode == 0)
        #expect(answer.run.errors == "borderflow: standard input: 3 rows read, 3 accepted, 0 rejected\n")
        #expect(answer.figures == ["FIN-RUS RUS>FIN 150", "vaalimaa-torfyanovka FIN>RUS 40"])
        #expect(answer.rows(["role": "figure"]).map { $0["row_count"] ?? "" } == ["2", "1"])
        // A number of one crossing stands at that crossing, and belongs to the border all the same.
        #expect(answer.rows(["role": "figure"]).map { $0["border"] ?? "" } == ["FIN-RUS", "FIN-RUS"])
    }

    @Test func aNumberOfACountryNamesTheOnlyPlaceItWasCountedAt() throws {
        let one = plainHeader + "2022-09-24,Vaalimaa,RUS>FIN,100\n2022-09-25,Vaalimaa,RUS>FIN,20\n"
        for form in ["--csv", "--json"] {
            let answer = try Binary.run("flows", "-", "--by", "country", form, input: one)
            #expect(answer.output.split(separator: "vaalimaa-torfyanovka").count == 3, "\(answer.output)")
        }
        let answer = try Answer.flows("-", "--by", "country", input: one)
        #expect(answer.figures == ["FIN *>FIN 120", "RUS RUS>* 120"])
        #expect(answer.column("counted_at") == ["vaalimaa-torfyanovka", "vaalimaa-torfyanovka"])
        // Of several places, and of the place itself, it names none.
        let several = try Answer.flows("-", "--by", "country", input: Self.three)
        #expect(several.rows(["at": "FIN", "direction": "*>FIN"]).map { $0["counted_at"] } == [""])
        // What is written is read: the numbers are those of the countries.
        let back = try Answer.flows("-", "--by", "country", input: answer.run.output)
        #expect(back.figures == answer.figures)
    }

    @Test func aSummaryNamesTheOnlyPlaceItWasCountedAt() throws {
        try withTemporaryFolder { folder in
            let table = plainHeader + "2022-09-24,Vaalimaa,RUS>FIN,1000\n"
            #expect(try Binary.run("report", "-", "-o", "out", input: table, folder: folder).exitCode == 0)
            let summary = try folder.text("out/summary.txt")
            #expect(summary.contains("- 1,000 crossings into Finland at Vaalimaa, 24 Sept 2022 (standard input)."))
            #expect(summary.contains("- 1,000 crossings out of Russia at Vaalimaa, 24 Sept 2022 (standard input)."))
        }
    }

    @Test func aTableInEveryDialectSaysTheSame() throws {
        let expected = try Answer.flows("-", input: Self.three).figures
        let dialects = [
            Self.three.replacing(",", with: ";"), Self.three.replacing(",", with: "\t"),
            Self.three.replacing("\n", with: "\r\n"), "\u{FEFF}" + Self.three,
            Self.three.replacing("Vaalimaa", with: "\"Vaalimaa\""), String(Self.three.dropLast()),
            "\n\n" + Self.three, Self.three + ",,,\n,,,\n",
        ]
        for text in dialects {
            let answer = try Answer.flows("-", input: text)
            #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
            #expect(answer.figures == expected)
        }
    }

    @Test func columnsMayStandInAnyOrder() throws {
        let answer = try Answer.flows(
            "-",
            input: "count,remarks,date,direction,crossing\n7,x,2022-09-24,RUS>FIN,Larsi\n"
        )
        // The direction does not cross the border of that place.
        #expect(answer.run.exitCode == 1)
        let fitting = try Answer.flows(
            "-",
            input: "count,remarks,date,direction,crossing\n7,x,2022-09-24,RUS>GEO,Larsi\n"
        )
        #expect(fitting.figures == ["upper-lars-dariali RUS>GEO 7"])
    }

    @Test func aTableWithoutDirectionsIsCountedWithoutThem() throws {
        let answer = try Answer.flows("-", input: "date,crossing,count\n2022-09-24,Vaalimaa,5\n")
        #expect(answer.figures == ["FIN-RUS FIN?RUS 5"] || answer.column("value") == ["5"])
        #expect(answer.column("from_country") == [""])
    }

    @Test func monthlyFilesJoinIntoOneSeries() throws {
        try withTemporaryFolder { folder in
            try folder.put("sep.csv", plainHeader + "2022-09-01,Vaalimaa,RUS>FIN,10\n2022-09-02,Vaalimaa,RUS>FIN,11\n")
            try folder.put("oct.csv", plainHeader + "2022-10-01,Vaalimaa,RUS>FIN,20\n")
            let whole = try Answer.flows("sep.csv", "oct.csv", folder: folder)
            #expect(whole.figures == ["vaalimaa-torfyanovka RUS>FIN 41"])
            #expect(whole.column("authority") == ["sep.csv + oct.csv"])
            let months = try Answer.flows("oct.csv", "sep.csv", "--by", "crossing,month", folder: folder)
            #expect(months.column("bucket") == ["2022-09", "2022-10"])
            #expect(months.column("value") == ["21", "20"])
            // Two days and one day are no months to compare.
            #expect(months.column("change") == ["", ""])
            #expect(months.column("cumulative") == ["", ""])
            #expect(months.column("is_peak") == ["false", "false"])
            #expect(
                months.run.errors == """
                    borderflow: oct.csv: 1 row read, 1 accepted, 0 rejected
                    borderflow: sep.csv: 2 rows read, 2 accepted, 0 rejected

                    """
            )
        }
    }

    @Test func monthsCountedInFullAreCompared() throws {
        try withTemporaryFolder { folder in
            try folder.put("sep.csv", plainHeader + "2022-09,Vaalimaa,RUS>FIN,21\n")
            try folder.put("oct.csv", plainHeader + "2022-10,Vaalimaa,RUS>FIN,20\n")
            let months = try Answer.flows("oct.csv", "sep.csv", "--by", "crossing,month", folder: folder)
            #expect(months.column("value") == ["21", "20"])
            #expect(months.column("change") == ["", "-1"])
            #expect(months.column("cumulative") == ["21", "41"])
            #expect(months.column("is_peak") == ["true", "false"])
        }
    }

    @Test func filesAboutTheSameDaysStandSideBySide() throws {
        try withTemporaryFolder { folder in
            try folder.put("a.csv", plainHeader + "2022-09-01,Vaalimaa,RUS>FIN,10\n")
            try folder.put("b.csv", plainHeader + "2022-09-01,Vaalimaa,RUS>FIN,12\n")
            let answer = try Answer.flows("a.csv", "b.csv", folder: folder)
            #expect(Set(answer.column("value")) == ["10", "12"])
            #expect(Set(answer.column("authority")) == ["a.csv", "b.csv"])
            #expect(!answer.run.output.contains("22,22"))
        }
    }

    @Test(arguments: ["FIN", "fi", "Finland", "Suomi"])
    func entriesAndExitsAreThoseOfTheReporter(_ reporter: String) throws {
        let text = plainHeader + "2022-09-01,Vaalimaa,entry,10\n2022-09-01,Vaalimaa,exit,4\n"
        let answer = try Answer.flows("-", "--reporter", reporter, input: text)
        #expect(answer.figures == ["vaalimaa-torfyanovka RUS>FIN 10", "vaalimaa-torfyanovka FIN>RUS 4"])
        #expect(answer.rows(["role": "net"]).map { $0["value"] ?? "" } == ["6"])
    }

    @Test func entriesAndExitsOfNobodyAreRejected() throws {
        let run = try Binary.run("flows", "-", input: plainHeader + "2022-09-01,Vaalimaa,entry,10\n")
        #expect(run.exitCode == 1)
        #expect(run.errors.hasPrefix("standard input:2:21: error: 'entry' does not say into or out of which country; "))
        #expect(run.errors.contains("name the country that counts with --reporter"))
        let unknown = try Binary.run("flows", "-", "--reporter", "Narnia", input: plainHeader)
        #expect(unknown.exitCode == 64)
        #expect(unknown.errors.hasPrefix("borderflow: --reporter: no country is called 'Narnia'"))
    }

    @Test func aHeaderAloneIsAnEmptyAnswer() throws {
        let run = try Binary.run("flows", "-", input: plainHeader)
        #expect(run.exitCode == 0)
        #expect(run.errors == "borderflow: standard input: 0 rows read, 0 accepted, 0 rejected\n")
        #expect(run.output == "Flows by border\n\nNo row with a number was read.\n")
    }
}
