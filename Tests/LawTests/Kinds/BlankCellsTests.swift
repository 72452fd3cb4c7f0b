import BorderTestSupport
import Testing

/// A blank cell is nothing said: it is filled only where nothing else can be meant.
@Suite struct BlankCellsTests {
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
        let answer = try Printed.flows(text, "--by", "crossing")
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
        let answer = try Printed.flows(
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
        let answer = try Printed.flows("crossing,direction,2023-01\nVaalimaa,RUS>FIN,10\n,FIN>RUS,20\n")
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
        let answer = try Printed.flows(text, "--by", "border")
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(!answer.run.errors.contains("filled down"))
        #expect(answer.rows(["place": place, "value": "40"]).count == 1, "\(answer.run.output)")
    }
}
