import BorderBytes
import BorderCore
import BorderFlow
import BorderIntake
import Testing

/// A text above the header is a title, never a part of the heads below it, and what it says holds for every number.
@Suite struct TitlesOverHeadersTests {
    /// A year below a title is no number of people.
    @Test(
        arguments: [
            ("Exits from Poland", "POL>*"), ("Entries into Poland", "*>POL"), ("Exits", "POL>"),
            ("Entries to Poland", ">POL"),
        ]
    )
    func aTitleIsNoHead(_ title: String, _ way: String) throws {
        let rows = "Year,Crossing,Persons\n2019,Medyka,3000\n2020,Medyka,4000\n"
        for head in ["\(title),,\n", "\(title)\n", "\(title),\(title),\(title)\n"] {
            let answer = try Answered(head + rows, reporter: "POL", by: "crossing,year")
            #expect(
                answer.cells("bucket", "unit", "value") == ["2019 person 3000", "2020 person 4000"],
                "\(answer.csv)"
            )
            let isExit = title.hasPrefix("Exit")
            #expect(answer.figures.allSatisfy { $0["direction"] == (isExit ? "POL>UKR" : "UKR>POL") }, "\(answer.csv)")
            #expect(answer.rejected == 0)
        }
    }

    @Test func otherHeadsBelowATitle() throws {
        let ways = "Number of persons,,,\nYear,Crossing,Entries,Exits\n2019,Medyka,3000,1000\n"
        #expect(try Answered(ways, reporter: "POL", by: "crossing,year").cells("value") == ["1000", "3000"])
        let days = "Exits,,\nCrossing,Date,Persons\nMedyka,2019-01-01,3000\nMedyka,2019-01-02,4000\n"
        let read = try Answered(days, reporter: "POL", by: "crossing,day")
        #expect(read.cells("bucket", "value") == ["2019-01-01 3000", "2019-01-02 4000"] && read.rejected == 0)
        let months = "Entries to Poland,,\nMonth,Crossing,Persons\n2019-01,Medyka,3000\n2019-02,Medyka,2000\n"
        #expect(try Answered(months, reporter: "POL").cells("bucket", "value") == ["2019-01 3000", "2019-02 2000"])
    }

    /// Groups over columns stay groups.
    @Test func groupsAreNoTitles() throws {
        let text = "Border,Entries,,Exits,\n,2021,2022,2021,2022\nPOL-UKR,1,2,3,4\n"
        #expect(try Answered(text, reporter: "POL", by: "border,year").cells("value") == ["1", "2", "3", "4"])
    }

    private static let table = "Month,Crossing,Entries\n2023-01,Medyka,100\n2023-02,Medyka,200\n"

    /// Whom a title or a note counts is no word in passing.
    @Test(
        arguments: [
            "Foreigners,,\n" + table, "Ukrainian citizens,,\n" + table, "Citizens of Ukraine\n" + table,
            table + "Note: only citizens of Ukraine,,\n", table + "Only foreigners,,\n",
            "Month,Crossing,Entries,Coverage\n2023-01,Medyka,100,Ukrainian citizens\n",
        ]
    )
    func somePeopleAreAsked(_ text: String) {
        let error = #expect(throws: IntakeError.self) { try Answered(text, reporter: "POL") }
        #expect(error?.description.contains("of some people only") == true, "\(text)")
    }

    /// How people travelled is taken from the title.
    @Test(arguments: [("By air only", "air"), ("Passengers by rail", "rail"), ("Entries on foot", "pedestrian")])
    func aTitleSaysTheMode(_ title: String, _ mode: String) throws {
        let answer = try Answered("\(title),,\n" + Self.table, reporter: "POL")
        #expect(answer.cells("mode", "value") == ["\(mode) 100", "\(mode) 200"], "\(answer.said)")
    }
}
