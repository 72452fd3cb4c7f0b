import BorderTestSupport
import Testing

/// A blank cell is nothing said: it is filled only where nothing else can be meant.
@Suite struct BlankCellsTests {
    private static func printed(_ text: String, _ more: String...) throws -> Printed {
        try withTemporaryFolder { folder in
            try folder.write("input.csv", text)
            return try Printed(Binary.run(arguments: ["flows", "input.csv", "--csv"] + more, folder: folder))
        }
    }

    private static let key = "2023-01,FIN-RUS,RUS>FIN,"

    @Test(
        "whom, how or what a row counts, left blank beside rows that say it, is asked about",
        arguments: [
            ("nationality", "Russia", "4"), ("nationality", "RUS", "19"), ("mode", "road", "4"),
            ("unit", "persons", "4"),
            ("sex", "women", "4"), ("Citizenship", "Russia", "4"), ("category", "tourists", "5"),
        ]
    )
    func asked(_ head: String, _ word: String, _ count: String) throws {
        let header = "month,border,direction,\(head),count\n"
        for rows in [["\(word),20", ",\(count)"], [",\(count)", "\(word),20"]] {
            let answer = try Self.printed(header + rows.map { Self.key + $0 + "\n" }.joined())
            #expect(answer.run.exitCode == 65, "\(answer.run.output)")
            #expect(answer.run.errors.contains("leaves '\(head)' blank"), "\(answer.run.errors)")
            #expect(answer.run.errors.contains("others say '\(word)'"), "\(answer.run.errors)")
        }
    }

    @Test("a blank is the total where some blank row is the sum of those beside it")
    func sums() throws {
        let header = "month,border,direction,nationality,persons\n"
        let sum = try Self.printed(header + ["Russia,20", "Finland,5", ",25"].map { Self.key + $0 + "\n" }.joined())
        #expect(sum.run.exitCode == 0, "\(sum.run.errors)")
        #expect(sum.heads.map { $0["value"] } == ["25"])
        // Beside a total that says so, a blank is none.
        let both = try Self.printed(header + ["Russia,20", "total,25", ",20"].map { Self.key + $0 + "\n" }.joined())
        #expect(both.run.exitCode == 65, "\(both.run.output)")
        // One month settles the other.
        let other = "2023-02,FIN-RUS,RUS>FIN,"
        let months = ["Russia,20", ",20"].map { Self.key + $0 + "\n" } + ["Russia,7", ",9"].map { other + $0 + "\n" }
        #expect(try Self.printed(header + months.joined()).run.exitCode == 0)
    }

    @Test(
        "a blank beside nothing of its own place, way and days is no question",
        arguments: [
            "2023-01,FIN-RUS,RUS>FIN,Russia,20\n2023-01,FIN-RUS,FIN>RUS,,4\n",
            "2023-01,FIN-RUS,RUS>FIN,Russia,20\n2023-02,FIN-RUS,RUS>FIN,,4\n",
            "2023-01,FIN-RUS,RUS>FIN,,20\n2023-02,FIN-RUS,RUS>FIN,,4\n",
            "2023-01,FIN-RUS,RUS>FIN,Russia,20\n2023-01,FIN-RUS,RUS>FIN,,\n",
        ]
    )
    func unasked(_ rows: String) throws {
        let answer = try Self.printed("month,border,direction,nationality,persons\n" + rows)
        #expect(answer.run.exitCode != 65, "\(answer.run.errors)")
        #expect(!answer.run.errors.contains("blank"), "\(answer.run.errors)")
    }

    // MARK: Merged cells

    @Test(
        "blanks below a name are filled down where their rows would be the same without it",
        arguments: [
            (
                "crossing,direction,2023-01\nVaalimaa,RUS>FIN,10\n,FIN>RUS,20\nNuijamaa,RUS>FIN,30\n,FIN>RUS,40\n",
                [20, 30, 10, 40]
            ),
            (
                "Crossing;Direction;Jan 2023;Feb 2023\n\"Vaalimaa\";RUS>FIN;6;4\n;FIN>RUS;15;5\n\"Nuijamaa\";RUS>FIN;20;10\n;FIN>RUS;39;1\n",
                [20, 30, 10, 40]
            ),
        ]
    )
    func places(_ text: String, _ values: [Int]) throws {
        let answer = try Self.printed(text, "--by", "crossing")
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(answer.run.errors.contains("are filled down, as of merged cells"), "\(answer.run.errors)")
        let found = answer.figures.reduce(into: [String: Int]()) { sums, row in
            sums["\(row["place"] ?? "") \(row["direction"] ?? "")", default: 0] += Int(row["value"] ?? "") ?? 0
        }
        #expect(
            found == [
                "vaalimaa-torfyanovka FIN>RUS": values[0], "nuijamaa-brusnichnoye RUS>FIN": values[1],
                "vaalimaa-torfyanovka RUS>FIN": values[2], "nuijamaa-brusnichnoye FIN>RUS": values[3],
            ]
        )
    }

    @Test("a blank month below a month is that month")
    func months() throws {
        let answer = try Self.printed(
            """
            month,border,direction,persons
            2023-01,FIN-RUS,RUS>FIN,10
            ,FIN-RUS,FIN>RUS,20
            2023-02,FIN-RUS,RUS>FIN,30
            ,FIN-RUS,FIN>RUS,40

            """,
            "--by",
            "border,month"
        )
        #expect(
            answer.run.exitCode == 0 && answer.run.errors.contains("'month' are filled down"),
            "\(answer.run.errors)"
        )
        #expect(
            answer.figures.map { "\($0["direction"] ?? "") \($0["bucket"] ?? "") \($0["value"] ?? "")" }.sorted()
                == ["FIN>RUS 2023-01 20", "FIN>RUS 2023-02 40", "RUS>FIN 2023-01 10", "RUS>FIN 2023-02 30"]
        )
    }

    @Test("one blank below a name may be for all places, and is asked about")
    func oneBlank() throws {
        let answer = try Self.printed("crossing,direction,2023-01\nVaalimaa,RUS>FIN,10\n,FIN>RUS,20\n")
        #expect(answer.run.exitCode == 65)
        #expect(answer.run.errors.contains("the cell below 'Vaalimaa' is blank"), "\(answer.run.errors)")
    }

    @Test(
        "what is a total, says where it is, or would become a copy is not filled",
        arguments: [
            ("crossing,direction,2023-01\nVaalimaa,RUS>FIN,10\nNuijamaa,RUS>FIN,30\n,RUS>FIN,40\n", "FIN-RUS"),
            (
                "crossing,border,date,direction,count\nVaalimaa,FIN-RUS,2023-01,RUS>FIN,10\n,FIN-RUS,2023-01,RUS>FIN,40\n",
                "FIN-RUS"
            ),
            ("crossing,direction,date,count\n,RUS>FIN,2023-01,40\nVaalimaa,RUS>FIN,2023-01,10\n", "FIN-RUS"),
        ]
    )
    func unfilled(_ text: String, _ place: String) throws {
        let answer = try Self.printed(text, "--by", "border")
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(!answer.run.errors.contains("filled down"))
        #expect(answer.rows(["place": place, "value": "40"]).count == 1, "\(answer.run.output)")
    }
}
