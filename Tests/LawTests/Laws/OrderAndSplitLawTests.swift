import BorderTestSupport
import Testing

/// The answer is one of the rows, not of the order they stand in, the files they came in or the workers that read them.
@Suite struct OrderAndSplitLawTests {
    static let calls = [
        "flows FILES --csv", "flows FILES --by crossing,month --csv", "measures FILES --by border --csv",
        "reconcile FILES --csv", "flows FILES --all --csv",
    ]

    /// Names of rows may carry the line they stood on; every other cell is the same to the byte.
    private static let names = ["id", "within", "reports", "addends", "derived_from"]

    private func cells(_ answer: Printed) -> [String] {
        answer.rows.map { row in
            answer.columns.filter { !Self.names.contains($0) }.map { row[$0] ?? "" }.joined(separator: ",")
        }
    }

    @Test(arguments: calls) func theOrderOfRowsChangesNothing(_ call: String) throws {
        for seed in UInt64(100)..<103 {
            let table = RandomTable(seed: seed, wordings: seed % 4 == 3, sources: seed % 4 == 2).table
            var random = SplitMix(seed: seed)
            let answer = try Printed(call, on: table)
            let other = try Printed(call, on: table.shuffled(&random))
            #expect(cells(answer).sorted() == cells(other).sorted(), "seed \(seed)\n\(table)")
            // Without words for single rows there is no line to be named, and the bytes are the same.
            let plain = PlainTableGenerator.table(seed: seed)
            let bytes = try [plain, plain.shuffled(&random)].map { try Printed(call, on: $0).run.stdout }
            #expect(bytes[0] == bytes[1], "seed \(seed)\n\(plain)")
        }
    }

    @Test(arguments: calls, ["authority", "source"])
    func theFilesOfOneSourceAreOneTable(_ call: String, _ column: String) throws {
        for seed in UInt64(200)..<202 {
            let table = RandomTable(seed: seed).table.with(column, "Border Guard")
            var random = SplitMix(seed: seed)
            let whole = try Printed(call, on: table)
            let count = Int.random(in: 2...4, using: &random)
            let parts = table.dealt(into: count, &random)
            let split = try Printed(call.split(separator: " ").map(String.init), on: parts)
            #expect(whole.numbers() == split.numbers(), "seed \(seed), \(parts.count) files\n\(table)\(split.said)")
        }
    }

    /// A table that a publisher cuts at its days is one series, though no column says so.
    @Test(arguments: 300..<310 as Range<UInt64>) func plainFilesOfOtherDaysAreOneSeries(_ seed: UInt64) throws {
        let table = PlainTableGenerator.table(seed: seed)
        let days = { (row: [String: String]) in Days.range(row["date"] ?? "") }
        let first = Table(
            columns: table.columns,
            rows: table.rows.filter { days($0).upperBound < Days.day(2022, 10, 1) }
        )
        let second = Table(
            columns: table.columns,
            rows: table.rows.filter { days($0).lowerBound >= Days.day(2022, 10, 1) }
        )
        let parts = [first, second].filter { !$0.rows.isEmpty }
        let whole = try Printed("flows FILES --csv", on: table)
        let split = try Printed(["flows", "FILES", "--csv"], on: parts)
        #expect(whole.numbers() == split.numbers(), "seed \(seed)\n\(table)\(split.said)")
        let turned = try Printed(["flows", "FILES", "--csv"], on: parts.reversed())
        #expect(whole.numbers() == turned.numbers(), "seed \(seed), the later file first\n\(table)\(turned.said)")
    }

    /// Files of one name that share days are two sources and are never added.
    @Test func plainFilesThatShareDaysAreNotAdded() throws {
        for world in World.all {
            let rows = { (value: Int) in
                Table("date,place,direction,count\n2022-08,\(world.border),\(world.ways[0]),\(value)\n")
            }
            let answer = try Printed("flows FILES --csv", on: rows(700), rows(740))
            #expect(Set(answer.values) == [700, 740])
            #expect(answer.figures.allSatisfy { ($0["share"] ?? "").isEmpty && ($0["rank"] ?? "").isEmpty })
        }
    }

    @Test func theNumberOfWorkersChangesNothing() throws {
        // Large enough for several blocks: a month beside its days, both of them by nationality.
        var random = SplitMix(seed: 8)
        let world = World.all[0]
        var table = Table("date,place,direction,nationality,count,note\n")
        for _ in 0..<6_000 {
            let day = Int.random(in: Days.day(2021, 1, 1)...Days.day(2022, 12, 31), using: &random)
            let date = Int.random(in: 0..<20, using: &random) == 0 ? String(Days.text(day).prefix(7)) : Days.text(day)
            table.rows.append([
                "date": date, "place": world.crossings[Int.random(in: 0..<4, using: &random)],
                "direction": world.ways[Int.random(in: 0..<2, using: &random)],
                "nationality": ["", "RUS", "FIN"][Int.random(in: 0..<3, using: &random)],
                "count": "\(Int.random(in: 1...500, using: &random))",
                "note": String(repeating: "counted by hand ", count: 20),
            ])
        }
        var answers: Set<[UInt8]> = []
        for workers in [1, 2, 5, 8] {
            let answer = try Printed("flows FILES --by crossing,month --csv --workers \(workers)", on: table)
            #expect(answer.run.exitCode == 0 || answer.run.exitCode == 1, "\(answer.run.errors)")
            answers.insert(answer.run.stdout)
        }
        #expect(answers.count == 1)
        #expect(answers.first?.isEmpty == false)
    }
}
