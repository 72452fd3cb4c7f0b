import BorderTestSupport
import Foundation
import Testing

/// Several sheets of one workbook in one call, each a table of its own.
@Suite struct SheetsTests {
    private static let persons = """
        Placówka SG;Przejście;Rodzaj przejścia;Odcinek;Data;Kto;Kierunek;Razem
        Medyka;Medyka;drogowe;ukraiński;24.02.2022;C;P;12 345
        Medyka;Medyka;drogowe;ukraiński;24.02.2022;RP;P;1 234
        """
    private static let foreigners = """
        Data;Przejście;Rodzaj przejścia;Kierunek do/z RP;Obywatelstwo (kod);Obywatelstwo (nazwa);Razem
        24.02.2022;Medyka;drogowe;przyjazd;NA;Namibia;3
        24.02.2022;Medyka;drogowe;przyjazd;UA;Ukraina;210
        """
    private static let polish = [
        WorkbookFile.Sheet("Opis", "Baza ruchu"), .init("Osoby", persons), .init("Cudzoziemcy", foreigners),
    ]
    private static let plain = [
        WorkbookFile.Sheet("24 Sept", "date;crossing;direction;count\n2022-09-24;vaalimaa;RUS>FIN;5"),
        .init("Notes", "see the web"),
        .init("25 Sept", "date;crossing;direction;count\n2022-09-25;vaalimaa;RUS>FIN;7\n2022-09-25;nuijamaa;RUS>FIN;x"),
    ]

    private func ask(_ sheets: [WorkbookFile.Sheet], _ arguments: String...) throws -> Execution {
        try withTemporaryFolder { folder in
            try WorkbookFile.write("book.xlsx", sheets, in: folder)
            return try Binary.run(arguments: arguments, folder: folder)
        }
    }

    private func numbers(_ run: Execution, _ columns: String...) throws -> [String] {
        let lines = try #require(CSVText.rows(run.stdout), "\(run.errors)").map { $0.map(\.text) }
        let places = try columns.map { try #require(lines.first?.firstIndex(of: $0)) }
        return lines.dropFirst().map { line in places.map { line[$0] }.joined(separator: " ") }
    }

    /// Foreigners by citizenship are a part of all, and are not added to them.
    @Test func aProfileNamesBothSheets() throws {
        let run = try ask(Self.polish, "flows", "book.xlsx", "--csv", "--by", "crossing")
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(
            try numbers(run, "level", "at", "population", "value") == [
                "0 medyka-shehyni any 13579", "1 medyka-shehyni citizen=UKR;status=foreigner 210",
                "1 medyka-shehyni citizen=NAM;status=foreigner 3",
            ]
        )
        for sheet in ["Osoby", "Cudzoziemcy"] {
            #expect(run.errors.contains("book.xlsx[\(sheet)]: read with the profile 'pl-sg'"))
            #expect(run.errors.contains("book.xlsx[\(sheet)]: 2 rows read, 2 accepted, 0 rejected"))
        }
        #expect(
            run.errors.contains("book.xlsx: warning: sheet 'Opis' was not read; --sheet names those that are meant")
        )
    }

    @Test func whoNamesOneReadsOne() throws {
        let run = try ask(Self.polish, "flows", "book.xlsx", "--sheet", "Cudzoziemcy", "--csv", "--by", "crossing")
        #expect(try numbers(run, "population", "value") == ["citizen=NAM|UKR;status=foreigner 213"])
        #expect(run.errors.contains("borderflow: book.xlsx: 2 rows read"))
    }

    @Test(arguments: [["--sheet", "all"], ["--sheet", "25 Sept", "--sheet", "24 Sept", "--sheet", "25 Sept"]])
    func sheetsAreTablesWithTheirNames(options: [String]) throws {
        let run = try withTemporaryFolder { folder in
            try WorkbookFile.write("book.xlsx", Self.plain, in: folder)
            return try Binary.run(
                arguments: ["flows", "book.xlsx", "--csv", "--by", "crossing,day"] + options,
                folder: folder
            )
        }
        #expect(run.exitCode == 1)
        #expect(try numbers(run, "bucket", "value") == ["2022-09-24 5", "2022-09-25 7"])
        #expect(run.errors.contains("book.xlsx[25 Sept]:3:29: error: 'x' is no number"), "\(run.errors)")
        let note = "book.xlsx: note: sheet 'Notes' was not read for want of a table"
        #expect(run.errors.contains(note) == (options.count == 2))
    }

    /// What two sheets say of one place and day is never added, as it is not of two files.
    @Test func whatMayOverlapIsNotAdded() throws {
        let sheets = [
            WorkbookFile.Sheet("By age", "date;border;direction;age;count\n2022-09;FIN-RUS;RUS>FIN;0-17;40"),
            .init("By sex", "date;border;direction;sex;count\n2022-09;FIN-RUS;RUS>FIN;f;60"),
        ]
        let run = try ask(sheets, "flows", "book.xlsx", "--sheet", "all", "--csv", "--by", "border")
        #expect(try numbers(run, "value").sorted() == ["40", "60"])
    }

    @Test func theAnswerIsThatOfTwoFiles() throws {
        let (book, files) = try withTemporaryFolder { folder in
            try WorkbookFile.write("book.xlsx", Self.polish, in: folder)
            try folder.write("a.csv", Self.persons)
            try folder.write("b.csv", Self.foreigners)
            let form = ["--json", "--by", "crossing,population"]
            func ask(_ files: String...) throws -> Execution {
                try Binary.run(arguments: ["flows"] + files + form, folder: folder)
            }
            return (try ask("book.xlsx"), try ask("a.csv", "b.csv"))
        }
        #expect(book.output == files.output)
        #expect(book.output.contains("12345"))
    }

    @Test func aProfileOfOnesOwnMayNameSheets() throws {
        let profile = """
            name: mine
            header: [[day, gate, cars]]
            sheet: [North, South]
            set: {unit: car, direction: RUS>FIN}
            columns:
              - {name: day, role: date}
              - {name: gate, role: crossing}
              - {name: cars, role: count}

            """
        let run = try withTemporaryFolder { folder in
            try folder.write("mine.yaml", profile)
            let table = "day;gate;cars\n2022-09-24;Vaalimaa;"
            let sheets = ["South", "Cover", "North"].enumerated().map { WorkbookFile.Sheet($1, table + "\($0 + 1)") }
            try WorkbookFile.write("book.xlsx", sheets, in: folder)
            return try Binary.run(
                arguments: ["flows", "book.xlsx", "--profile", "mine.yaml", "--csv", "--by", "crossing"],
                folder: folder
            )
        }
        #expect(try numbers(run, "value", "authority").sorted() == ["1 book.xlsx[South]", "3 book.xlsx[North]"])
        #expect(run.errors.contains("sheet 'Cover' was not read"))
    }

    @Test func whatIsNotThereOrNotMeantIsSaid() throws {
        let missing = try ask(Self.plain, "flows", "book.xlsx", "--sheet", "Nix", "--sheet", "Notes")
        #expect(missing.exitCode == 65)
        #expect(missing.errors.contains("the spreadsheet has no sheet 'Nix'; expected one of 24 Sept, Notes, 25 Sept"))
        let both = try ask(Self.plain, "flows", "book.xlsx", "--sheet", "all", "--sheet", "Notes")
        #expect(both.exitCode == 64)
        #expect(both.errors.contains("--sheet all reads every sheet; name no other beside it."))
        let fix = try ask(Self.polish, "check", "book.xlsx", "--fix", "repeated-row", "-o", "out.csv")
        #expect(fix.exitCode == 65)
        #expect(fix.errors.contains("2 sheets are read of it; expected one table to copy; name one with --sheet"))
    }

    /// A sheet called `all` is that sheet.
    @Test func aSheetMayBeCalledAll() throws {
        let sheets = [WorkbookFile.Sheet("all", Self.plain[0].table), .init("more", Self.plain[2].table)]
        let run = try ask(sheets, "flows", "book.xlsx", "--sheet", "all", "--csv", "--by", "crossing,day")
        #expect(run.exitCode == 0)
        #expect(try numbers(run, "value") == ["5"])
    }
}
