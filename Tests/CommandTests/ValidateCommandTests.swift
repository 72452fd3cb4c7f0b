import BorderTestSupport
import Testing

/// `borderflow validate`, by its words and how it ends.
@Suite struct ValidateCommandTests {
    private static let evil = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9">
        <title>A</title><desc>B</desc>
          <script>alert(1)</script>
        </svg>
        """

    @Test func ourMapsPass() throws {
        try withTemporaryFolder { folder in
            for (name, filters) in [("a.svg", []), ("b.svg", ["--border", "FIN-RUS"])] {
                #expect(try Binary.run(arguments: ["map", "-o", name] + filters, folder: folder).exitCode == 0)
            }
            let run = try Binary.run("validate", "a.svg", "b.svg", folder: folder)
            #expect(run.exitCode == 0 && run.stderr.isEmpty)
            #expect(run.output.contains(" elements in 2 files keeps to the safe subset"), "\(run.output)")
        }
    }

    @Test func findingsHaveLineAndColumnAndEndWithOne() throws {
        let run = try Binary.run("validate", "-", input: Self.evil)
        #expect(run.exitCode == 1 && run.stderr.isEmpty)
        #expect(run.output.contains("1 finding in 4 elements of 1 file"))
        let rows = try Answer(["validate", "-", "--csv"], input: Self.evil)
        #expect(rows.rows.count == 1 && rows.run.exitCode == 1)
        let row = try #require(rows.rows.first)
        #expect(row["source"] == "standard input" && row["line"] == "3" && row["position"] == "3")
        #expect(row["code"] == "script" && row["what"]?.hasPrefix("an element 'script'; expected one of ") == true)
        #expect(row["advice"] == "leave it out; a drawing runs nothing")
    }

    @Test func whatIsNoFileSaysSo() throws {
        #expect(try Binary.run("validate").exitCode == 64)
        #expect(try Binary.run("validate", "-", "-").exitCode == 64)
        let missing = try Binary.run("validate", "nowhere.svg")
        #expect(missing.exitCode == 66 && missing.errors.contains("nowhere.svg"))
        let text = try Binary.run("validate", "-", input: "no drawing")
        #expect(text.exitCode == 1 && text.output.contains("not-well-formed"))
    }

    @Test func hostileNamesStayText() throws {
        let run = try Binary.run(
            "validate",
            "-",
            input: "<svg xmlns='http://www.w3.org/2000/svg'><\u{202E}x y='\u{9b}31m'/></svg>"
        )
        #expect(run.exitCode == 1 && !run.output.unicodeScalars.contains("\u{202E}"))
    }
}
