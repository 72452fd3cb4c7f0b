import BorderTestSupport
import Testing

/// Words of a table that nobody understands, and that make two rows of different things look the same: never passed
/// over where a number depends on them.
@Suite struct WordsThatPartRowsTests {
    private static func printed(_ text: String, _ call: String = "flows input.csv --csv") throws -> Printed {
        try withTemporaryFolder { folder in
            try folder.write("input.csv", text)
            return try Printed(Binary.run(arguments: call.split(separator: " ").map(String.init), folder: folder))
        }
    }

    private static let head = "Crossing,From,To,Date,"
    private static let place = "Medyka,UKR,POL,2023-03-01,"

    @Test(
        "rows that differ only in an unknown column are asked about, whatever it holds",
        arguments: [
            (head + "Shift,Persons\n\(place)day,300\n\(place)night,300\n", "'Shift' ('day', 'night')"),
            (head + "Hour,Persons\n\(place)8,600\n\(place)9,610\n", "'Hour' ('8', '9')"),
            (head + "Lane,Persons\n\(place)1,200\n\(place)2,300\n", "'Lane' ('1', '2')"),
            (
                "reporter,colleague,direction,year,persons\nEE,LV,in,2023,100\nEE,RU,in,2023,200\n",
                "'colleague' ('LV', 'RU')"
            ),
            (
                "country,indicator,month,persons\nGRC,dead,2023-03,102\nGRC,sea arrivals,2023-03,4000\n",
                "'indicator' ('dead', 'sea arrivals')"
            ),
            ("crossing,from,to,week ending,persons\nMedyka,UKR,POL,2023-01-08,7\n", "'week ending' holds dates"),
            (
                "crossing,direction,timestamp,persons\nMedyka,UKR>POL,2022-03-01T08:00,1\n"
                    + "Medyka,UKR>POL,2022-03-01T09:30,3\n",
                "'2022-03-01T09:30' has a time of day"
            ),
            (
                "Crossing;From;To;Arrivals;Zurück\nMedyka;UKR;POL;60;50\n",
                "'Zurück' holds numbers beside 'Arrivals'"
            ),
            (
                "Year,Country of origin,Country of asylum,Refugees under mandate,Asylum-seekers\n2022,SYR,TUR,35,7\n",
                "'Refugees under mandate' holds numbers beside 'Asylum-seekers'"
            ),
            (
                "Movements 2023\nCrossing;From;To;Mar;Huhti;May\nMedyka;UKR;POL;100;200;300\n",
                "'Huhti' holds numbers beside those of months"
            ),
            (
                "Crossing;From;To;Month;Persons\nMedyka;UKR;POL;2023-01;60\n\nTable 2\nCrossing;From;To;Month;Vehicles\n"
                    + "Medyka;UKR;POL;2023-01;30\n",
                "line 5 is the header of another table"
            ),
            ("Border traffic 2022/23\nCrossing;From;To;Oct;Jan\nMedyka;UKR;POL;1;2\n", "are months without a year"),
        ]
    )
    func asked(_ text: String, _ words: String) throws {
        let run = try Self.printed(text).run
        #expect(run.exitCode == 65, "\(run.output)\(run.errors)")
        #expect(run.errors.contains(words), "\(run.errors)")
    }

    @Test(
        "what only numbers the rows, is the same everywhere or nobody's beside another source parts none",
        arguments: [
            (head + "No,Persons\n\(place)1,300\n\(place)2,300\n", ["300"]),
            (head + "Shift,Persons\n\(place)day,300\n", ["300"]),
            (head + "Lane,Persons,Source\n\(place)1,300,a\n\(place)2,300,b\n", ["300"]),
            (head + "Shift,Persons\n\(place)day,300\nMedyka,UKR,POL,2023-03-02,night,400\n", ["700"]),
            (
                head + "Purpose,Persons\n\(place)work,500\n\(place)tourism,300\n\(place)Total,820\n",
                ["300", "500", "820"]
            ),
            ("Crossing,From,To,Year,Quarter,Persons\nMedyka,UKR,POL,2023,1,60\nMedyka,UKR,POL,2023,2,61\n", ["121"]),
            ("Movements 2023\nCrossing;From;To;Mar;Abr;May\nMedyka;UKR;POL;100;200;300\n", ["600"]),
            ("Crossing;From;To;janv. 2023;févr. 2023\nMedyka;UKR;POL;100;200\n", ["300"]),
            (
                "crossing,from,to,month,persons\nMedyka,UKR,POL,2023-01,1.250.000\nMedyka,UKR,POL,2023-02,60.000\n",
                ["1310000"]
            ),
            ("crossing;from;to;year;persons\nWagah;PAK;IND;2015;1,23,456\n", ["123456"]),
        ] as [(String, [String])]
    )
    func read(_ text: String, _ values: [String]) throws {
        let printed = try Self.printed(text)
        #expect(printed.run.exitCode == 0, "\(printed.run.errors)")
        let rows = printed.rows.filter { ["figure", "part"].contains($0["role"]) }
        #expect(rows.compactMap { $0["value"] }.sorted() == values, "\(printed.run.output)")
    }

    @Test(
        "a title that says what, whom or how many thousands is asked about, where no column says it",
        arguments: [
            ("Waiting time in minutes 2023", "waiting times"), ("Deaths at the border 2023", "deaths"),
            ("Visas issued 2023", "visas"), ("Cargo in tonnes 2023", "goods"), ("Deportations 2023", "sent away"),
            ("Refugees hosted 2023", "people who stay"), ("Crossings (both directions) 2023", "both ways together"),
            ("Women crossing the border 2023", "some people only"),
            ("Crossings by citizens of Ukraine 2023", "some people only"), ("Persons 2023, en miles", "thousands"),
        ]
    )
    func titles(_ title: String, _ words: String) throws {
        let run = try Self.printed("\(title)\nCrossing;From;To;Jan;Feb\nMedyka;UKR;POL;61;62\n").run
        #expect(run.exitCode == 65 && run.errors.contains(words), "\(run.output)\(run.errors)")
    }

    @Test("so is a note below the table")
    func noteBelow() throws {
        let table = "Crossing;From;To;Jan 2023;Feb 2023\nMedyka;UKR;POL;61;62\n"
        let run = try Self.printed(table + "Note: in thousands;;;;\n").run
        #expect(run.exitCode == 65 && run.errors.contains("thousands"), "\(run.output)\(run.errors)")
        #expect(try Self.printed(table + "Note: by the border guard;;;;\n").run.exitCode == 0)
    }

    @Test("vehicles among the categories of people are vehicles, or refused where the column is one of people")
    func vehicles() throws {
        let rows = "Renk,SDN,SSD,2023-05,Cars,40\nRenk,SDN,SSD,2023-05,women,25\n"
        let any = try Self.printed("Crossing,From,To,Month,Category,Number\n" + rows)
        #expect(Set(any.rows.map { "\($0["unit"] ?? "") \($0["value"] ?? "")" }) == ["car 40", "crossing 25"])
        let people = try Self.printed("Crossing,From,To,Month,Category,Persons\n" + rows)
        #expect(people.run.exitCode == 1 && people.run.errors.contains("'Cars' is no group of people"))
        #expect(people.rows.map { $0["value"] } == ["25"])
    }
}
