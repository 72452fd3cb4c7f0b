import BorderFlow
import BorderTestSupport
import Testing

/// Tables as strangers brought them, each of a kind that was once read as something else.
@Suite struct StrangersTablesTests {
    private static let head = "date,border,crossing,direction,persons\n"

    // MARK: Crossings that nobody lists

    /// A row that means all crossings of its border is the border's, in whatever language and letters.
    @Test(
        arguments: [
            "Total", "TOTAL", "total", "Grand total", "All crossings", "Subtotal", "Insgesamt", "Всего", "Razem",
            "Итого",
            "Yhteensä", "Total border", "Ogółem", "Kokku", "",
        ]
    )
    func aTotalIsTheBorder(_ word: String) throws {
        let text =
            Self.head + "2022-09-24,GEO-RUS,Kozani Hill Gate,RUS>GEO,77\n2022-09-24,GEO-RUS,Upper Lars,RUS>GEO,5000\n"
            + "2022-09-24,GEO-RUS,\(word),RUS>GEO,5077\n"
        let answer = try Answered(text, by: "border")
        #expect(answer.cells("at", "level", "value").contains("GEO-RUS 0 5077"), "\(answer.csv)")
        #expect(answer.figures.filter { $0["level"] == "0" }.count == 1)
        #expect(answer.rejected == 0)
    }

    /// Large and small letters and blanks make no two crossings.
    @Test func lettersMakeNoTwoCrossings() throws {
        let names = ["Kozani Hill Gate", "kozani hill gate", "KOZANI  HILL GATE"]
        let text = Self.head + names.map { "2022-09-24,GEO-RUS,\($0),RUS>GEO,77\n" }.joined()
        let answer = try Answered(text, by: "crossing")
        #expect(answer.cells("at", "place_name", "value") == ["GEO-RUS:Kozani Hill Gate Kozani Hill Gate 77"])
    }

    /// A letter off a crossing that is listed on the border, a name is refused with that crossing, and never added.
    @Test(arguments: ["Uper Lars", "Upper Larss", "upper lar"]) func aMisspeltCrossingIsRefused(_ name: String) throws {
        let text =
            Self.head + "2022-09-24,GEO-RUS,Upper Lars,RUS>GEO,5000\n2022-09-24,GEO-RUS,\(name),RUS>GEO,5000\n"
        let answer = try Answered(text, by: "border")
        #expect(answer.rejected == 1 && answer.said.contains("did you mean Upper Lars?"), "\(answer.said)")
        #expect(answer.cells("value") == ["5000"])
    }

    /// What is not listed is said, with its position where the row has one, and is listed once it was written down.
    @Test func unlistedCrossingsAreSaidUntilTheyAreListed() throws {
        let text =
            "date,from,to,crossing,count,lat,lon\n2022-01,FIN,RUS,Hilla,12,61.5,29.5\n2022-01,FIN,RUS,Vaalimaa,5,,\n"
        let answer = try Answered(text, by: "crossing")
        #expect(answer.cells("at", "value") == ["FIN-RUS:Hilla@61.500,29.500 12", "vaalimaa-torfyanovka 5"])
        #expect(answer.said.contains("1 row of 1 crossing that no gazetteer lists ('Hilla')"))
        try withTemporaryFolder { folder in
            try folder.write("in.csv", text)
            let found = try Binary.run("crossings", "--from", "in.csv", "--csv", folder: folder)
            #expect(found.exitCode == 0 && found.output.contains("\"FIN-RUS:Hilla@61.500,29.500\",Hilla,"))
            try folder.write("own.csv", found.output)
            let again = try Binary.run("flows", "in.csv", "--crossings", "own.csv", folder: folder)
            #expect(again.exitCode == 0 && !again.errors.contains("no gazetteer lists"), "\(again.errors)")
        }
    }

    /// What `--csv` writes of such a crossing is read back as itself.
    @Test func unlistedCrossingsAreReadBack() throws {
        let text =
            Self.head
            + "2022-09-24,GEO-RUS,Kozani Hill Gate,RUS>GEO,77\n2022-09-25,GEO-RUS,Kozani Hill Gate,RUS>GEO,8\n"
        let once = try Answered(text, by: "crossing,day")
        let twice = try Answered(once.csv, named: "in.csv", by: "crossing,day")
        let columns = { (answer: Answered) in answer.cells("at", "place_name", "direction", "bucket", "value", "period")
        }
        #expect(columns(twice) == columns(once) && twice.rejected == 0, "\(twice.said)")
    }

    // MARK: Nets

    /// A net is of the same people both ways.
    @Test func aNetIsOfTheSamePeople() throws {
        let head = "crossing,date,direction,persons,citizenship\n"
        let rows = [
            "Vaalimaa,2022-09-24,RUS>FIN,100,RUS\n", "Vaalimaa,2022-09-24,RUS>FIN,50,FIN\n",
            "Vaalimaa,2022-09-24,FIN>RUS,40,RUS\n", "Vaalimaa,2022-09-24,FIN>RUS,5,FIN\n",
        ]
        #expect(try Answered(head + rows.prefix(3).joined(), by: "crossing").nets.isEmpty)
        let both = try Answered(head + rows.joined(), by: "crossing")
        #expect(both.nets.map { $0["value"] ?? "" } == ["-105"] || both.nets.map { $0["value"] ?? "" } == ["105"])
        let russians = try Answered(head + rows.prefix(3).joined(), by: "crossing,population")
        #expect(russians.nets.compactMap { Int($0["value"] ?? "") }.map(abs) == [60])
    }

    // MARK: What has to be asked

    /// Tables whose numbers, days or columns would be lost or mean something else are asked about, not read.
    @Test(
        arguments: [
            ("Crossing;Entries;;Exits;\nVaalimaa;10;20;30;40\n", "has no name"),
            (
                "Passenger traffic, thousands of persons;;\nCrossing;Month;Persons\nVaalimaa;2022-04;12\n",
                "thousands or millions"
            ),
            ("Crossing;Month;Total (thousands)\nVaalimaa;2022-04;12\n", "no column holds a number"),
            ("Crossing;Year;Persons\nVaalimaa;2009-10;100\nVaalimaa;2010-11;200\n", "from one summer to the next"),
            (
                "Date;Crossing;Direction;Persons\n24.09.2022 08:00;Vaalimaa;RUS>FIN;200\n"
                    + "24.09.2022 09:00;Vaalimaa;RUS>FIN;200\n", "time of day"
            ),
            ("crossing,year,Jan,Feb,Total\nVaalimaa,2022,1,2,3\n", "months without a year"),
        ]
    )
    func whatWouldBeLostIsAsked(_ text: String, _ words: String) {
        do {
            let answer = try Answered(text)
            Issue.record("read as \(answer.cells("bucket", "value")): \(answer.said)")
        } catch let error as IntakeError {
            #expect(error.description.contains(words), "\(error)")
        } catch {
            Issue.record(error)
        }
    }

    /// The total of a row of months is none of them, and the times of a list of events are no numbers.
    @Test func whatIsClearIsRead() throws {
        let wide = try Answered(
            "Crossing,Jan 2022,Feb 2022,Total\nVaalimaa,1,2,3\nNuijamaa,4,5,9\n",
            by: "crossing,month"
        )
        #expect(
            wide.cells("at", "bucket", "value") == [
                "nuijamaa-brusnichnoye 2022-01 4", "nuijamaa-brusnichnoye 2022-02 5", "vaalimaa-torfyanovka 2022-01 1",
                "vaalimaa-torfyanovka 2022-02 2",
            ]
        )
        let events =
            "Date;Crossing;Direction;Persons\n24.09.2022 08:00;Vaalimaa;RUS>FIN;1\n"
            + "24.09.2022 09:00;Vaalimaa;RUS>FIN;1\n"
        #expect(try Answered(events, by: "crossing").cells("value") == ["2"])
    }

    // MARK: Words of others

    /// A word for the place, or for whom, makes a table one of others, whatever its other words are.
    @Test func placesAndPeopleInWordsOfOthersAreRead() throws {
        let places =
            "Border crossing,Day,Direction,Persons\nVaalimaa,2022-09-24,RUS>FIN,100\nImatra,2022-09-24,RUS>FIN,200\n"
        #expect(try Answered(places, by: "crossing").cells("value") == ["100", "200"])
        let sexes =
            "date,crossing,direction,sex,persons\n2022-04,Vaalimaa,RUS>FIN,male,100\n"
            + "2022-04,Vaalimaa,RUS>FIN,female,100\n"
        #expect(try Answered(sexes, by: "crossing").cells("value") == ["200"])
    }

    /// A row of a plain table without a date, where others have one, is refused.
    @Test func aRowWithoutItsDateIsRefused() throws {
        let answer = try Answered("Monat;Crossing;Anzahl\n2022-04;Vaalimaa;10\n;Imatra;20\n", by: "crossing")
        #expect(answer.rejected == 1 && answer.said.contains("no date stands here"), "\(answer.said)")
        #expect(answer.cells("value") == ["10"])
    }

    /// A publisher of one language writes its numbers in one way: a comma before three digits parts thousands.
    @Test func aPublisherKnowsItsDecimalSign() throws {
        let text = """
            Port Name,State,Port Code,Border,Date,Measure,Value
            Laredo,Texas,2304,US-Mexico Border,Oct 2022,Pedestrians,"4,321"
            Laredo,Texas,2304,US-Mexico Border,Nov 2022,Pedestrians,"1,800,000"

            """
        let answer = try Answered(text)
        #expect(answer.cells("bucket", "value") == ["2022-10 4321", "2022-11 1800000"], "\(answer.said)")
    }

    // MARK: Checks

    /// Parts that share nobody are larger than their whole together, though none is alone.
    @Test(
        arguments: [
            (["FIN-RUS,,,6000", "Vaalimaa,,,4100", "Nuijamaa,,,2600"], "its crossings add up to 6,700"),
            (["Vaalimaa,RUS,,3000", "Vaalimaa,FIN,,1700", "Vaalimaa,,,4000"], "its citizenships add up to 4,700"),
            (["Vaalimaa,,road,7000", "Vaalimaa,,rail,1500", "Vaalimaa,,,8000"], "its modes add up to 8,500"),
        ]
    )
    func partsTogetherAreHeldAgainstTheirWhole(_ rows: [String], _ words: String) throws {
        let head = "date,direction,place,nationality,mode,count\n"
        let text = head + rows.map { "2022-09-24,RUS>FIN,\($0)\n" }.joined()
        let found = try Checked(text).items.filter { $0.code == "part-larger" }
        #expect(found.count == 1 && found.first?.cases.first?.text.contains(words) ?? false, "\(found)")
        let fitting = text.replacing("6000", with: "6700").replacing("4000", with: "4700").replacing(
            "8000",
            with: "8500"
        )
        #expect(try !Checked(fitting).codes.contains("part-larger"))
    }
}
