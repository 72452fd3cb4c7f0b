import BorderTestSupport
import Testing

/// What stands above a plain table is heeded, or asked about, and named.
@Suite struct TableTitleTests {
    private static let table = "\n\nCrossing,Direction,2023-01,2023-02\nVaalimaa,entry,12,25\n"

    private func flows(_ title: String, _ more: String...) throws -> Answer {
        try Answer(["flows", "FILE", "--csv", "--reporter", "FIN"] + more, on: title + Self.table)
    }

    @Test(arguments: [
        "in 1000", "w tysiącach", "Average per day", "in per cent", "Index 2019=100", "Forecast", "Share of travellers",
        "Seasonally adjusted", "Среднее в сутки", "Durchschnitt je Monat", "Cumulative", "Change on last year in %",
    ])
    func whatIsNoCountIsAsked(_ title: String) throws {
        let answer = try flows(title)
        #expect(answer.run.exitCode == 65)
        #expect(answer.run.errors.contains("'\(title)'"), "\(answer.run.errors)")
        #expect(answer.rows.isEmpty)
    }

    @Test(arguments: [
        ("Refusals of entry at the border", "refusal", "crossing"),
        ("Asylum applications at the border", "application", "person"),
        ("Vehicles crossing the border", "flow", "vehicle"), ("Border traffic in persons", "flow", "person"),
        ("Liczba osób", "flow", "person"), ("Border crossings by car", "flow", "crossing"),
        ("Persons and vehicles", "flow", "crossing"), ("Border traffic", "flow", "crossing"),
    ])
    func measureAndUnitAreHeeded(_ title: String, _ measure: String, _ unit: String) throws {
        let answer = try flows(title, "--measure", measure)
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(Set(answer.column("measure")) == [measure])
        #expect(Set(answer.column("unit")) == [unit])
        #expect(answer.run.errors.contains("above the header '\(title)'"))
    }

    @Test("a column says better than the title what it counts") func columnsComeFirst() throws {
        let text = "Vehicles and more vehicles\n\nCrossing,Date,Entries,Exits,Unit\nVaalimaa,2023-01-01,12,25,persons\n"
        let answer = try Answer(["flows", "FILE", "--csv", "--reporter", "FIN"], on: text)
        #expect(Set(answer.column("unit")) == ["person"])
    }

    @Test func totalsSoFarAreNeverAdded() throws {
        let answer = try flows("Cumulative since January")
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(!answer.column("value").contains("37"))
        #expect(answer.rows.filter { $0["level"] == "0" }.map { $0["value"] } == ["25"])
        #expect(answer.run.errors.contains("from January on"))
        let dates =
            "Year to date\n\nCrossing,Direction,Datum,Count\nVaalimaa,entry,31.01.2023,12\nVaalimaa,entry,28.02.2023,25\n"
        let long = try Answer(["flows", "FILE", "--csv", "--reporter", "FIN"], on: dates)
        #expect(long.rows.filter { $0["level"] == "0" }.map { $0["value"] } == ["25"])
    }

    @Test func monthsTakeTheYearOfTheTitle() throws {
        let text = "Border crossings 2023\n\nCrossing,Direction,January,February\nVaalimaa,entry,12,25\n"
        let answer = try Answer(["flows", "FILE", "--csv", "--reporter", "FIN", "--by", "month"], on: text)
        #expect(answer.column("bucket") == ["2023-01", "2023-02"])
        #expect(answer.column("value") == ["12", "25"])
        for title in ["Border crossings", "Border crossings 2022 and 2023", "As of 2 March 2023"] {
            let asked = try Answer(
                ["flows", "FILE", "--reporter", "FIN"],
                on: text.replacing("Border crossings 2023", with: title)
            )
            #expect(asked.run.exitCode == 65, "\(title)")
        }
    }
}
