import BorderTestSupport
import Testing

/// A number is of the place that its row names, and never of the whole country because no place was understood.
@Suite struct LostPlaceTests {
    private func flows(_ text: String, _ more: String...) throws -> Answer {
        try Answer(["flows", "FILE", "--csv", "--reporter", "FIN"] + more, on: text)
    }

    @Test(arguments: [
        "Crossing,Direction,Date,Persons\nVaalimaa,entry,2023-01,12\n,entry,2023-02,25\n",
        "Border,Date,Direction,Persons\nFIN-RUS,2023-01,entry,12\n,2023-02,entry,25\n",
        "Place,Direction,Datum,Persons\nVaalimaa,entry,01.01.2023,12\n,entry,02.01.2023,25\n",
    ])
    func aBlankPlaceIsNotTheCountry(_ text: String) throws {
        let answer = try flows(text)
        #expect(answer.run.exitCode == 1)
        #expect(answer.run.errors.contains(":3:") && answer.run.errors.contains("the row names no place"))
        #expect(answer.column("value") == ["12"])
    }

    @Test("who names the country, or has no column of places, means it") func theCountryItself() throws {
        let named = try flows("Crossing,Country,Direction,Date,Count\n,FIN,entry,2023-02,25\n")
        #expect(named.figures == ["FIN *>FIN 25"])
        #expect(try flows("Direction,Date,Count\nentry,2023-02,25\n").figures == ["FIN *>FIN 25"])
        #expect(
            try flows("Crossing,Reporter,Direction,Date,Count\n,FIN,entry,2023-02,25\n").figures == ["FIN *>FIN 25"]
        )
        #expect(try flows("Crossing,Direction,Date,Count\n,RUS>FIN,2023-02,25\n").run.exitCode == 0)
    }

    @Test func rowsOfSumsAreNotTheCountry() throws {
        let answer = try flows(
            """
            Section,Crossing,Direction,2023-01,2023-02
            South,Vaalimaa,entry,1,2
            ,Nuijamaa,entry,3,4
            South total,,entry,4,6
            North,Raja-Jooseppi,entry,1,1
            North total,,entry,1,1
            All,,entry,5,7

            """
        )
        #expect(answer.figures == ["FIN-RUS RUS>FIN 12"])
        #expect(!answer.column("at").contains("FIN"))
        // Each row is told once, whatever the number of its months.
        #expect(answer.run.errors.split(separator: "\n").count { $0.contains("names no place") } == 3)
    }

    @Test func aTotalOfPlacesIsPassedOverAloud() throws {
        let wide = """
            Crossing;Direction;January 2023;February 2023;Total
            Vaalimaa;entry;1 234;2 000;3 234
            Nuijamaa;entry;500;..;500
            Total;entry;1 734;2 000;3 734

            """
        let long = "crossing,date,direction,count\nVaalimaa,2023-01,entry,10\nTOTAL,2023-01,entry,10\n"
        for (text, sum) in [(wide, "3734"), (long, "10")] {
            let answer = try flows(text)
            #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
            #expect(answer.column("value") == [sum])
            #expect(answer.run.errors.contains("1 row left out ('T"))
            #expect(!answer.run.errors.contains("BOTA"))
        }
        // With the border beside it the total is the border's.
        let border = try flows("border,crossing,date,direction,count\nFIN-RUS,Total,2023-01,entry,10\n")
        #expect(border.figures == ["FIN-RUS RUS>FIN 10"])
    }

    @Test(arguments: [
        "Station", "Port", "Border point", "Post", "Airport", "Gate", "Site", "Name", "Grenzübergang", "Placówka SG",
        "Checkpoint name", "Anything at all",
    ])
    func aColumnOfPlacesIsReadWhateverItsName(_ name: String) throws {
        let answer = try flows(
            "Date,\(name),Direction,Persons\n2023-04-13,Vaalimaa,entry,1000\n2023-04-14,Nuijamaa,entry,30\n",
            "--by",
            "crossing"
        )
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(Set(answer.figures) == ["vaalimaa-torfyanovka RUS>FIN 1000", "nuijamaa-brusnichnoye RUS>FIN 30"])
    }

    @Test("a name is a place only where nothing better is") func weakNames() throws {
        let answer = try flows("Name,Crossing,Datum,Direction,Persons\nAnna,Vaalimaa,13.04.2023,entry,1\n")
        #expect(answer.figures == ["vaalimaa-torfyanovka RUS>FIN 1"])
    }

    @Test func wordsThatPartRowsAndAreNotUnderstoodAreAsked() throws {
        let text =
            "Border;Datum;Direction;Colour;Persons\nFIN-RUS;13.04.2023;entry;red;10\nFIN-RUS;13.04.2023;entry;blue;20\n"
        let asked = try flows(text)
        #expect(asked.run.exitCode == 65)
        #expect(asked.run.errors.contains("'Colour' ('red', 'blue'), which is not understood"))
        // Events differ in their remarks, and rows of other days are other rows.
        #expect(try flows(text.replacing(";10", with: ";1").replacing(";20", with: ";1")).run.exitCode == 0)
        #expect(try flows(text.replacing("13.04.2023;entry;blue", with: "14.04.2023;entry;blue")).run.exitCode == 0)
        #expect(try flows(text.replacing("Colour", with: "Remarks")).run.exitCode == 0)
    }
}
