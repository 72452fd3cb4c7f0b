import BorderTestSupport
import Testing

/// Footnotes behind numbers and heads, as statistical offices print them.
@Suite struct FootnoteTests {
    private static let marked = ["1234*", "1234¹", "12 345 a)", "77 ²", "77**", "77†"]
    private static let values = ["1234", "1234", "12345", "77", "77", "77"]

    /// In our own columns and in those of others a number keeps its value, and its mark is a note.
    @Test(arguments: ["Date,From,To,Persons", "Datum,From,To,Anzahl"])
    func numbersKeepTheirValue(_ header: String) throws {
        let rows = Self.marked.enumerated().map { "2023-01-0\($0 + 1),RUS,FIN,\($1)\n" }.joined()
        let answer = try Answer(["flows", "FILE", "--csv", "--by", "border,day"], on: header + "\n" + rows)
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(answer.column("value") == Self.values)
        #expect(answer.column("note").allSatisfy { $0.contains("footnote ") })
        #expect(answer.rows[2]["note"]?.hasSuffix("footnote a)") ?? false)
        let whole = try Answer(["flows", "FILE", "--csv"], on: header + "\n" + rows)
        #expect(whole.figures == ["FIN-RUS RUS>FIN 15044"], "\(whole.run.errors)")
    }

    @Test(arguments: ["1234(1)", "1 234 (2)", "77[1]", "77 1)"])
    func digitsInBracketsAreRefused(_ text: String) throws {
        let answer = try Answer(["flows", "FILE", "--csv"], on: "Date,From,To,Persons\n2023-01-01,RUS,FIN,\(text)\n")
        #expect(answer.run.exitCode == 1)
        #expect(answer.rows.isEmpty)
        #expect(
            answer.run.errors.contains("error: '\(text)' has a second number in brackets")
                || answer.run.errors.contains("error: '\(text)' holds more than digits"),
            "\(answer.run.errors)"
        )
    }

    @Test(arguments: [
        "Date,Border,Entries (1),Exits (2)", "Date,Border,Entries¹,Exits*", "Date*,Border²,Entries 1),Exits 2)",
        "Date,Border,Entries [1],Exits [2]",
    ])
    func headsKeepTheirWords(_ header: String) throws {
        let text = header + "\n2023-01-01,FIN-RUS,1234,44\n2023-01-02,FIN-RUS,12,33\n"
        let answer = try Answer(["flows", "FILE", "--csv", "--reporter", "FIN"], on: text)
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(answer.figures.sorted() == ["FIN-RUS FIN>RUS 77", "FIN-RUS RUS>FIN 1246"])
    }

    @Test func aTotalWithANoteIsOne() throws {
        let answer = try Answer(
            ["flows", "FILE", "--csv"],
            on: "Date,From,To,Total²\n2023-01-01,RUS,FIN,1234\n2023-01-02,RUS,FIN,12\n"
        )
        #expect(answer.figures == ["FIN-RUS RUS>FIN 1246"], "\(answer.run.errors)")
    }

    /// Two heads that only their notes tell apart are asked about.
    @Test func headsThatDifferInNotesAreAskedAbout() throws {
        let text = "Datum,Border,Entries (1),Entries (2)\n2023-01-01,FIN-RUS,1234,44\n"
        let run = try Binary.run(["flows", "FILE", "--reporter", "FIN"], on: text)
        #expect(run.exitCode == 65 && run.errors.contains("two columns of numbers are called"), "\(run.errors)")
    }

    /// What stands for a number that is not known says so in our own columns too; a flag stays.
    @Test(arguments: ["date,border,direction,count", "Datum,Grenze,Richtung,Anzahl"])
    func missingIsNotZero(_ header: String) throws {
        let rows = ["-", ":", "..", "n/a", "–"].enumerated().map { "2023-01-0\($0 + 1),FIN-RUS,RUS>FIN,\($1)\n" }
        let more = "2023-01-08,FIN-RUS,RUS>FIN,40 p\n2023-01-09,FIN-RUS,RUS>FIN,0\n"
        let answer = try Answer(
            ["flows", "FILE", "--csv", "--by", "border,day"],
            on: header + "\n" + rows.joined() + more
        )
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(answer.column("bucket") == ["2023-01-08", "2023-01-09"])
        #expect(answer.column("value") == ["40", "0"])
        #expect(answer.rows[0]["flags"] == "provisional")
        #expect(answer.run.errors.contains("5 numbers are missing"), "\(answer.run.errors)")
        #expect(answer.run.errors.contains("2 rows read, 2 accepted, 0 rejected"))
    }

    /// What else is wrong with such a row is said.
    @Test func aMissingNumberHidesNothing() throws {
        let text = "date,border,direction,count\n2023-02-31,FIN-RUS,RUS>FIN,-\n"
        let run = try Binary.run(["flows", "FILE", "--csv"], on: text)
        #expect(run.exitCode == 1 && run.errors.contains("'2023-02-31' does not exist"), "\(run.errors)")
    }
}
