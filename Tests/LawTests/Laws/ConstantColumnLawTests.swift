import BorderTestSupport
import Testing

/// A column that says the same in every row changes no number.
@Suite struct ConstantColumnLawTests {
    /// A column, its word, and the columns of the answer that may then say more.
    struct Constant: Sendable {
        var column: String
        var word: String
        var unlike: Set<String> = []
    }

    static let constants = [
        Constant(column: "note", word: "as published"), Constant(column: "source", word: "yearbook 2022"),
        Constant(column: "authority", word: "Border Guard"), Constant(column: "via", word: "AP > Yle"),
        Constant(column: "reported_on", word: "2023-01-15"), Constant(column: "retrieved_on", word: "2023-02-01"),
        Constant(column: "grade", word: "A1"), Constant(column: "measure", word: "flow"),
        Constant(column: "unit", word: "crossing"), Constant(column: "qualifier", word: "exact"),
        Constant(column: "period_text", word: "as in the table"), Constant(column: "id", word: ""),
        Constant(column: "note", word: ""), Constant(column: "value_max", word: ""),
        Constant(column: "reporter", word: "RUS"), Constant(column: "mode", word: "road", unlike: ["mode"]),
        Constant(column: "remarks", word: "an unknown column"),
    ]

    static let calls = ["flows FILES --by border --csv", "measures FILES --by crossing,month --csv"]

    @Test(arguments: 500..<503 as Range<UInt64>, calls) func itChangesNoNumber(_ seed: UInt64, _ call: String) throws {
        // A table without modes, so that a mode can be the constant.
        var table = PlainTableGenerator.table(seed: seed)
        if table.columns.contains("mode") {
            table.columns.removeAll { $0 == "mode" }
            var seen: Set<[String: String]> = []
            table.rows = table.rows.map { $0.merging(["mode": ""]) { _, new in new } }
                .filter { seen.insert($0.merging(["count": ""]) { _, new in new }).inserted }
        }
        let plain = try Printed(call, on: table)
        for constant in Self.constants {
            let other = try Printed(call, on: table.with(constant.column, constant.word))
            #expect(
                plain.numbers(without: constant.unlike) == other.numbers(without: constant.unlike),
                "\(constant.column)\n\(table)\(plain.run.output)\(other.said)"
            )
        }
    }

    /// One row at one crossing is the border's number, whoever says it.
    @Test(arguments: ["authority", "source", "via", "note", "reported_on"])
    func itChangesNoPlace(_ column: String) throws {
        for world in World.few {
            let table = Table("date,place,direction,count\n2021-03-04,\(world.crossings[0]),\(world.ways[0]),500\n")
            let word = column == "reported_on" ? "2021-04-01" : "Guard"
            for call in Self.calls {
                let answers = try [table, table.with(column, word)].map { try Printed(call, on: $0) }
                let numbers = answers.map { $0.numbers(without: ["mode"]) }
                #expect(numbers[0] == numbers[1], "\(answers[0].said)\(answers[1].said)")
            }
        }
    }

    /// A word in one cell alone changes nothing either.
    @Test(arguments: 600..<604 as Range<UInt64>) func aWordInOneCellChangesNoNumber(_ seed: UInt64) throws {
        let table = PlainTableGenerator.table(seed: seed)
        let plain = try Printed("flows FILES --csv", on: table)
        // What is asked about has no number yet.
        if plain.run.exitCode == 65 { return }
        let words = [
            ("reported_on", "2023-01-15"), ("retrieved_on", "2023-02-01"), ("grade", "B2"), ("id", "sum:1"),
            ("note", "preliminary"), ("period_text", "Saturday"),
        ]
        for (column, word) in words {
            var marked = table
            marked.columns.append(column)
            marked.rows[marked.rows.count / 2][column] = word
            let other = try Printed("flows FILES --csv", on: marked)
            #expect(plain.numbers() == other.numbers(), "\(marked)\(plain.run.output)\(other.said)")
        }
    }
}
