import BorderTestSupport
import Testing

/// The same trouble in many rows is one line with a count, and the file of rejected rows keeps them all.
@Suite struct FoldedFindingsTests {
    private func table(_ rows: [String]) -> String { plainHeader + rows.map { $0 + "\n" }.joined() }

    private func lines(_ run: Execution, with words: String) -> [String] {
        run.errors.split(separator: "\n").map(String.init).filter { $0.contains(words) }
    }

    @Test(arguments: [1, 2, 3, 4, 5, 1000, 10_000]) func theSameIsOneLine(_ count: Int) throws {
        let run = try Binary.run(
            ["flows", "FILE", "--csv"],
            on: table(
                ["2022-09-24,Vaalimaa,RUS>FIN,7"] + Array(repeating: "2022-09-24,Nowhere,RUS>FIN,5", count: count)
            )
        )
        #expect(run.exitCode == 1)
        let said = lines(run, with: "no place is called 'Nowhere'")
        if count < 4 {
            #expect(said.count == count, "\(run.errors)")
            #expect(said.allSatisfy { !$0.contains("more like it") })
        } else {
            let more = count == 10_000 ? "9,999" : count == 1000 ? "999" : "\(count - 1)"
            #expect(said.count == 1, "\(run.errors)")
            #expect(said[0].hasPrefix("in.csv:3:12: error: ") && said[0].hasSuffix("(and \(more) more like it)"))
        }
        let total = count + 1 == 10_001 ? "10,001" : count + 1 == 1001 ? "1,001" : "\(count + 1)"
        #expect(run.errors.contains("\(total) rows read, 1 accepted"), "\(run.errors)")
    }

    @Test func rejectedRowsAreAllKept() throws {
        try withTemporaryFolder { folder in
            try folder.put("a.csv", table(Array(repeating: "2022-09-24,Nowhere,RUS>FIN,5", count: 500)))
            let run = try Binary.run("flows", "a.csv", "--csv", "--rejects", "r.csv", folder: folder)
            #expect(run.exitCode == 1)
            let rows = try #require(CSVText.rows(Array(folder.text("r.csv").utf8)))
            #expect(rows.count == 501)
            #expect(rows.dropFirst().allSatisfy { $0.contains { $0.text.contains("no place is called 'Nowhere'") } })
        }
    }

    /// Different troubles stay apart, each with its own count.
    @Test func othersStayApart() throws {
        let rows = (0..<60).map {
            ["2022-09-24,Nowhere,RUS>FIN,5", "2022-02-31,Vaalimaa,RUS>FIN,5", "x,y,z,w"][$0 % 3]
        }
        let run = try Binary.run(["flows", "FILE", "--csv"], on: table(rows))
        for words in ["no place is called 'Nowhere'", "'2022-02-31' does not exist", "'x' is no period"] {
            #expect(lines(run, with: words).count == 1, "\(run.errors)")
            #expect(lines(run, with: words).first?.hasSuffix("(and 19 more like it)") ?? false, "\(run.errors)")
        }
    }

    /// However many workers read, the same is said.
    @Test(arguments: [1, 2, 4, 8]) func workersSayTheSame(_ workers: Int) throws {
        let rows = (0..<40_000).map { number in
            number % 7 == 0 ? "2022-09-24,Nowhere \(number % 35),RUS>FIN,5" : "2022-09-24,Vaalimaa,RUS>FIN,\(number)"
        }
        let text = table(rows)
        let one = try Binary.run(["flows", "FILE", "--csv", "--workers", "1"], on: text)
        let several = try Binary.run(["flows", "FILE", "--csv", "--workers", "\(workers)"], on: text)
        #expect(several.errors == one.errors)
        #expect(several.output == one.output)
        #expect(lines(one, with: "more like it").count == 5, "\(one.errors)")
        // With as many kinds as are kept nobody counts their likes.
        let many = table((0..<2000).map { "2022-09-24,Nowhere \($0 % 150),RUS>FIN,5" })
        let full = try Binary.run(["flows", "FILE", "--csv", "--workers", "\(workers)"], on: many)
        #expect(
            full.errors.contains("borderflow: 2,000 findings in all: unknown-place 2,000"),
            "\(full.errors.suffix(200))"
        )
        #expect(lines(full, with: "more like it").isEmpty)
    }
}
