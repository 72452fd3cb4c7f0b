import BorderTestSupport
import Testing

/// Objects say what the rows of a table say, and are read alike.
@Suite struct ObjectsLikeTablesTests {
    private static func printed(_ text: String, in name: String, _ more: String...) throws -> Printed {
        try withTemporaryFolder { folder in
            try folder.write(name, text)
            return try Printed(Binary.run(arguments: ["flows", name, "--csv"] + more, folder: folder))
        }
    }

    private static func object(_ members: String) -> String {
        "[{\"border\":\"FIN-RUS\",\"direction\":\"RUS>FIN\",\(members)}]"
    }

    @Test(
        "numbers and days in objects are read as in a table",
        arguments: [
            ("\"date\":\"2023-01\",\"persons\":10,\"vehicles\":3", "month", "2023-01,10,3", "date,persons,vehicles"),
            ("\"date\":\"2023-01\",\"persons\":\"<5\"", "month", "2023-01,<5", "date,persons"),
            ("\"date\":\"2023-01-01T00:00:00.000\",\"persons\":7", "day", "2023-01-01T00:00:00.000,7", "date,persons"),
            ("\"date\":\"2023-01-01T00:00:00Z\",\"persons\":7", "day", "2023-01-01T00:00:00Z,7", "date,persons"),
        ]
    )
    func alike(_ members: String, _ unit: String, _ cells: String, _ head: String) throws {
        let objects = try Self.printed(Self.object(members), in: "in.json", "--by", "border,\(unit)")
        let table = try Self.printed(
            "border,direction,\(head)\nFIN-RUS,RUS>FIN,\(cells)\n",
            in: "in.csv",
            "--by",
            "border,\(unit)"
        )
        #expect(objects.run.exitCode == 0, "\(objects.run.errors)")
        #expect(objects.numbers() == table.numbers())
        #expect(!objects.figures.isEmpty)
    }

    @Test("a wording that has members of its own is not said in the number too")
    func wordings() throws {
        let said = Self.object("\"date\":\"2023-01\",\"persons\":5,\"qualifier\":\"about\"")
        #expect(try Self.printed(said, in: "in.json").figures.map { $0["qualifier"] } == ["about"])
        let twice = Self.object("\"date\":\"2023-01\",\"persons\":\"<5\",\"qualifier\":\"about\"")
        #expect(try Self.printed(twice, in: "in.json").run.exitCode == 1)
    }

    @Test("a moment among midnights is no day", arguments: ["2023-01-02T10:00:00", "2023-01-02T10:00:00Z"])
    func moments(_ moment: String) throws {
        let objects = ["2023-01-01T00:00:00", moment].map { date in
            "{\"border\":\"FIN-RUS\",\"direction\":\"RUS>FIN\",\"persons\":1,\"date\":\"\(date)\"}"
        }
        let answer = try Self.printed("[\(objects.joined(separator: ","))]", in: "in.json")
        #expect(answer.run.exitCode == 1 && answer.values.isEmpty || answer.values.count < 2, "\(answer.run.errors)")
    }

    @Test("inflow and outflow are entries and exits")
    func inflow() throws {
        let answer = try Self.printed("Country;Year;Month;Inflow;Outflow\nFIN;2023;1;10;20\n", in: "in.csv")
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        let told = answer.figures.map { "\($0["direction"] ?? "") \($0["value"] ?? "")" }.sorted()
        #expect(told == ["*>FIN 10", "FIN>* 20"])
    }

    @Test(
        "ways in words, as cells of a table have them",
        arguments: [
            ("Russia to Georgia", "RUS>GEO"), ("to Georgia", "*>GEO"), ("Arrivals from Russia", "RUS>*"),
        ]
    )
    func ways(_ words: String, _ way: String) throws {
        let answer = try Self.printed("month,direction,persons\n2023-01,\(words),10\n", in: "in.csv")
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(answer.figures.map { $0["direction"] } == [way])
    }

    @Test("a week of two months is said to be of more than one")
    func weekOfTwoMonths() throws {
        let text = "period,border,direction,persons\n2023-01-30/2023-02-05,FIN-RUS,RUS>FIN,10\n"
        let answer = try Self.printed(text, in: "in.csv", "--by", "border,month")
        #expect(answer.figures.map { $0["note"] } == ["rows of more than one month"], "\(answer.run.output)")
    }
}
