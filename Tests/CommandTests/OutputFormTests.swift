import BorderTestSupport
import Foundation
import Testing

/// Text, JSON and CSV say the same, and each ends with a line end.
@Suite struct OutputFormTests {
    static let questions: [[String]] = [
        ["flows", "--border", "FIN-RUS", "--from", "2022-09-24", "--to", "2022-09-25"],
        ["flows", "--by", "country", "--from", "2022-09-21", "--to", "2022-09-27"], ["flows"],
        ["crossings", "--border", "GEO-RUS"], ["borders", "--country", "RUS"], ["regions", "--country", "Finland"],
        ["flows", "--source", "nobody"],
    ]

    @Test(arguments: questions) func jsonAndCSVHoldTheSameRows(_ question: [String]) throws {
        let csv = try Answer(question + ["--csv"])
        let run = try Binary.run(arguments: question + ["--json"])
        let rows = try #require(try JSONText(run.stdout)["rows"]?.elements)
        #expect(rows.count == csv.rows.count)
        for (json, line) in zip(rows, csv.rows) {
            for member in json.members {
                let text: String? =
                    switch member.value {
                    case .string(let text): text
                    case .number(let text): text
                    case .boolean(let value): value ? "true" : "false"
                    case .null: ""
                    default: nil
                    }
                #expect(line[member.name] == text, "\(member.name)")
            }
        }
        #expect(run.output.hasSuffix("\n") && csv.run.output.hasSuffix("\n"))
        let foundation = try JSONSerialization.jsonObject(with: Data(run.stdout)) as? [String: Any]
        #expect((foundation?["rows"] as? [Any])?.count == rows.count)
    }

    @Test func everyCountOnTheScreenIsInTheData() throws {
        let question = ["flows", "--border", "FIN-RUS", "--from", "2022-09-24", "--to", "2022-09-25"]
        let text = try Binary.run(arguments: question).output
        let data = Set(try Answer(question + ["--csv"]).column("value"))
        let counts = text.matches(of: #/(?:[ ]{2}|nearly[ ]|about[ ])(\d{1,3}(?:,\d{3})+)[ ]{2}/#).map {
            String($0.1).replacing(",", with: "")
        }
        #expect(counts.count >= 9)
        for count in counts { #expect(data.contains(count), "\(count)") }
    }

    @Test func anotherReaderAgrees() throws {
        let csv = try Binary.run("flows", "--csv")
        let script =
            "import csv, sys, io; rows = list(csv.reader(io.TextIOWrapper(sys.stdin.buffer, 'utf-8', newline=''), strict=True)); "
            + "print(len(rows), sorted({len(r) for r in rows}) == [len(rows[0])])"
        let python = try Tool.python.run("-c", script, input: csv.stdout)
        let expected = try #require(CSVText.rows(csv.stdout)).count
        #expect(python.output == "\(expected) True\n", "\(python.errors)")
    }

    @Test func wholeAnswersAreAsAgreed() throws {
        try withTemporaryFolder { folder in
            try folder.put(
                "table.csv",
                plainHeader
                    + "2022-09-24,Vaalimaa,RUS>FIN,100\n2022-09-24,Vaalimaa,FIN>RUS,40\n2022-09-25,Nuijamaa,into FIN,50\n"
            )
            let by = ["table.csv", "--by", "crossing,day"]
            for (form, name) in [([], "txt"), (["--json"], "json"), (["--csv"], "csv")] {
                let run = try Binary.run(arguments: ["flows"] + by + form, folder: folder)
                try expectGolden(run.stdout, named: "table-by-crossing-day.\(name)")
            }
            let borders = try Binary.run("borders", "FIN-RUS", "RU-GE")
            try expectGolden(borders.stdout, named: "borders.txt")
            let weekend = try Binary.run(arguments: Self.questions[0])
            try expectGolden(weekend.stdout, named: "finnish-weekend.txt")
        }
    }

    @Test func geojsonIsSound() throws {
        for layer in ["crossings", "borders", "flows"] {
            let run = try Binary.run("export", "--format", "geojson", "--layer", layer, "--country", "FIN")
            #expect(run.exitCode == 0)
            #expect(RFC7946Checker.problems(inCollection: run.stdout).isEmpty, "\(layer)")
            #expect(run.output.hasSuffix("\n"))
        }
    }

    @Test func mapsAreSoundAndEndWithALine() throws {
        let empty = try Binary.run("map", "--source", "nobody")
        #expect(empty.exitCode == 65 && empty.stdout.isEmpty && empty.errors.contains("no number can be drawn"))
        for filters in [[], ["--border", "FIN-RUS"], ["--direction", "into RUS"]] {
            let run = try Binary.run(arguments: ["map"] + filters)
            #expect(run.exitCode == 0, "\(run.errors)")
            #expect(SVGChecker(run.stdout, mostElements: 20_000, mostBytes: 1_000_000).problems.isEmpty)
            #expect(run.output.hasSuffix("</svg>\n"))
        }
    }
}
