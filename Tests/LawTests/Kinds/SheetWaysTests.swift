import BorderTestSupport
import Foundation
import Testing

/// Sheets whose names say what their tables do not.
@Suite struct SheetWaysTests {
    private func ask(_ sheets: [WorkbookFile.Sheet], _ arguments: String...) throws -> Printed {
        try Printed(
            withTemporaryFolder { folder in
                try WorkbookFile.write("book.xlsx", sheets, in: folder)
                return try Binary.run(arguments: ["flows", "book.xlsx", "--csv"] + arguments, folder: folder)
            }
        )
    }

    private func numbers(_ printed: Printed) -> [String] {
        printed.rows.filter { !($0["role"] ?? "").hasPrefix("net") }
            .map { "\($0["place"] ?? "") \($0["direction"] ?? "") \($0["value"] ?? "")" }.sorted()
    }

    private static let ours = "date;crossing;persons\n2022-09-24;Vaalimaa;"
    private static let theirs = "Datum;Grenzübergang;Anzahl\n2022-09-24;Vaalimaa;"

    /// The same number in both sheets is two numbers: one a way.
    @Test(
        arguments: [
            ("Entries", "Exits"), ("Arrivals", "Departures"), ("Въезд", "Выезд"), ("Einreise", "Ausreise"),
            ("Wjazd", "Wyjazd"), ("Entradas", "Salidas"), ("IN", "OUT"), ("Entries 2022", "Exits 2022"),
            ("Entries into Finland", "Exits from Finland"), ("Entries*", "Exits²"),
        ],
        [ours, theirs]
    )
    func theNameOfASheetSaysTheWay(_ names: (String, String), _ table: String) throws {
        for (into, out) in [(120, 120), (120, 80)] {
            let sheets = [WorkbookFile.Sheet(names.0, table + "\(into)"), .init(names.1, table + "\(out)")]
            let printed = try ask(sheets, "--sheet", "all", "--reporter", "FIN")
            #expect(printed.run.exitCode == 0, "\(printed.run.errors)")
            #expect(
                numbers(printed) == [
                    "vaalimaa-torfyanovka FIN>RUS \(out)", "vaalimaa-torfyanovka RUS>FIN \(into)",
                ],
                "\(names): \(printed.run.errors)"
            )
        }
    }

    @Test func oneSheetMaySayItToo() throws {
        for options in [["--sheet", "Exits"], []] {
            let sheets = [WorkbookFile.Sheet("Exits", Self.ours + "70")]
            let printed = try Printed(
                withTemporaryFolder { folder in
                    try WorkbookFile.write("book.xlsx", sheets, in: folder)
                    return try Binary.run(
                        arguments: ["flows", "book.xlsx", "--csv", "--reporter", "FIN"] + options,
                        folder: folder
                    )
                }
            )
            #expect(numbers(printed) == ["vaalimaa-torfyanovka FIN>RUS 70"], "\(printed.run.errors)")
            #expect(printed.run.errors.contains("the sheet 'Exits' says direction = exit"))
        }
    }

    /// A column says it better.
    @Test func whatTheTableSaysHolds() throws {
        let table = "date;crossing;direction;persons\n2022-09-24;Vaalimaa;RUS>FIN;"
        let sheets = [WorkbookFile.Sheet("Exits", table + "5"), .init("Entries", table + "5")]
        let printed = try ask(sheets, "--sheet", "all")
        #expect(numbers(printed).allSatisfy { $0 == "vaalimaa-torfyanovka RUS>FIN 5" }, "\(printed.run.errors)")
        let ways = "date;crossing;entries;exits\n2022-09-24;Vaalimaa;5;4"
        let both = try ask([.init("Arrivals", ways)], "--reporter", "FIN")
        #expect(
            numbers(both) == ["vaalimaa-torfyanovka FIN>RUS 4", "vaalimaa-torfyanovka RUS>FIN 5"],
            "\(both.run.errors)"
        )
    }

    /// What parts the sheets is not known: one number would be added to or held against the other.
    @Test(arguments: [("Road", "Rail"), ("Sheet1", "Sheet2"), ("Men", "Women"), ("Entries", "Other")])
    func otherNamesAreAskedAbout(_ names: (String, String)) throws {
        let sheets = [WorkbookFile.Sheet(names.0, Self.ours + "120"), .init(names.1, Self.ours + "80")]
        let printed = try ask(sheets, "--sheet", "all", "--reporter", "FIN")
        #expect(printed.run.exitCode == 65, "\(printed.run.errors)")
        #expect(printed.run.errors.contains("nothing says which way the numbers of the sheet '"))
        #expect(printed.run.output.isEmpty)
    }

    /// Years and places part the rows of one table.
    @Test func sheetsOfYearsAreParts() throws {
        let head = "date;border;persons\n"
        let sheets = [
            WorkbookFile.Sheet("2021", head + "2021-09-24;FIN-RUS;30"), .init("2022", head + "2022-09-24;FIN-RUS;40"),
        ]
        let printed = try ask(sheets, "--sheet", "all", "--by", "border,year")
        #expect(printed.run.exitCode == 0, "\(printed.run.errors)")
        #expect(printed.rows.compactMap { $0["value"] }.sorted() == ["30", "40"])
    }

    /// A year that is merged over its months is the year of each; a number that is merged stands once.
    @Test func aMergedYearIsThatOfItsMonths() throws {
        let table = """
            Year;Month;Crossing;Persons
            2022;1;Vaalimaa;10
            ;2;Vaalimaa;11
            ;3;Vaalimaa;12
            2023;1;Vaalimaa;20
            ;2;Vaalimaa;21
            """
        let sheet = WorkbookFile.Sheet("Data", table, merged: ["A2:A4", "A5:A6"])
        let printed = try ask([sheet], "--by", "crossing,month")
        #expect(printed.run.exitCode == 0, "\(printed.run.errors)")
        #expect(
            printed.rows.map { "\($0["bucket"] ?? "") \($0["value"] ?? "")" } == [
                "2022-01 10", "2022-02 11", "2022-03 12", "2023-01 20", "2023-02 21",
            ]
        )
        let once = "Month;Crossing;Persons\n2022-01;Vaalimaa;2000\n2022-02;Vaalimaa;"
        let merged = try ask([.init("Data", once, merged: ["C2:C3"])], "--by", "crossing,month")
        #expect(merged.rows.map { $0["value"] } == ["2000"], "\(merged.run.errors)")
    }

    /// What is raised is a footnote: no digit of a number, and no part of a word.
    @Test func raisedDigitsAreNoDigits() throws {
        let table = """
            Date;Crossing^2;From;To;Persons^1
            2022-01-01;Vaalimaa;RUS;FIN;1234^1
            2022-01-02;Vaalimaa;RUS;FIN;12 345^a)
            2022-01-03;Vaalimaa;RUS;FIN;77^1, 2
            2022-01-04;Vaalimaa;RUS;FIN;5
            """
        let printed = try ask([.init("Data", table)], "--by", "crossing,day")
        #expect(printed.run.exitCode == 0, "\(printed.run.errors)")
        #expect(printed.rows.map { $0["value"] } == ["1234", "12345", "77", "5"])
        let all = try ask([.init("Data", table)])
        #expect(numbers(all) == ["vaalimaa-torfyanovka RUS>FIN 13661"])
    }
}
