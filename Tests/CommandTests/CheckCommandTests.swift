import BorderTestSupport
import Foundation
import Testing

/// `check`: how it ends, what it prints in every form, and that hostile names harm nobody.
@Suite struct CheckCommandTests {
    private static let row = "2022-09-24,Vaalimaa,RUS>FIN,1000\n"
    private static let clean = plainHeader + row
    private static let repeated = clean + row
    private static let rejected = clean + "2022-02-31,Vaalimaa,RUS>FIN,7\n"
    private static let noted = plainHeader + "2022-09-24,Vaalimaa,RUS>FIN,10\n2022-09-24,Vaalimaa,both,30\n"
    private static let conflicting = repeated + "2022-09-25,Vaalimaa,RUS>FIN,7\n2022-09-25,Vaalimaa,RUS>FIN,8\n"

    @Test(
        arguments: [
            (["FILE"], clean, 0), (["FILE"], noted, 0), (["FILE"], repeated, 1), (["FILE"], conflicting, 1),
            (["FILE"], rejected, 1), (["FILE", "--rows", "events"], repeated, 0),
            (["FILE", "--today", "2022-09-24"], clean, 0), (["FILE", "--today", "2022-09-23"], clean, 1),
            (["--explain", "gap"], clean, 0), (["--explain", "no-such-thing"], clean, 64),
            (["FILE", "--today", "2022-02-31"], clean, 64),
            (["FILE", "--fix", "spike", "-o", "x.csv"], clean, 64), (["FILE", "--fix", "repeated-row"], clean, 64),
            (["FILE", "-o", "x.csv"], clean, 64), (["FILE", "FILE", "--valid", "x.csv"], clean, 64),
            (["-", "--valid", "x.csv"], clean, 64), (["--valid", "x.csv"], clean, 64),
            (["FILE", "--sarif", "--json"], clean, 64), (["FILE", "--sarif", "--csv"], clean, 64),
            (["FILE", "--sarif", "--markdown"], clean, 64),
            (["FILE"], "", 65), (["FILE"], "a,b\n1,2\n", 65), (["FILE", "--sarif"], "a,b\n1,2\n", 65),
            (["FILE", "missing.csv"], clean, 66), (["missing.csv", "--sarif"], clean, 66),
        ] as [([String], String, Int32)]
    )
    func theEndSaysWhatWasFound(_ arguments: [String], _ text: String, _ code: Int32) throws {
        let run = try Binary.run(["check"] + arguments, on: text)
        #expect(run.exitCode == code, "\(run.output)\(run.errors)")
        // Where there is no answer, nothing stands in its place.
        if code > 1 { #expect(run.stdout.isEmpty && !run.stderr.isEmpty, "\(run.output)") }
    }

    @Test func aCheckWritesNothing() throws {
        try withTemporaryFolder { folder in
            try folder.put("in.csv", Self.conflicting)
            let before = try Answer.flows("in.csv", folder: folder)
            for form in [[], ["--json"], ["--csv"], ["--markdown"], ["--sarif"], ["--cases"]] {
                _ = try Binary.run(arguments: ["check", "in.csv"] + form, folder: folder)
            }
            #expect(try folder.text("in.csv") == Self.conflicting && folder.names() == ["in.csv"])
            #expect(try Answer.flows("in.csv", folder: folder).run.stdout == before.run.stdout)
        }
    }

    @Test func tablesSayTheSameInEveryForm() throws {
        let keys = ["severity", "code", "count", "source", "line", "last_line", "what", "advice"]
        let csv = try Answer(["check", "FILE", "--csv"], on: Self.conflicting)
        #expect(
            csv.rows.map { [$0["severity"], $0["code"], $0["count"], $0["source"], $0["line"], $0["last_line"]] } == [
                ["error", "conflicting-key", "1", "in.csv", "4", "5"],
                ["warning", "repeated-row", "1", "in.csv", "2", "3"],
            ]
        )
        let json = try Binary.run(["check", "FILE", "--json"], on: Self.conflicting)
        let table = try JSONText(json.stdout)
        let rows = try #require(table["rows"]?.elements)
        #expect(rows.allSatisfy { $0.members.map(\.name) == keys })
        #expect(rows.map { $0["code"]?.string } == csv.column("code"))
        #expect(rows.map { $0["what"]?.string } == csv.column("what"))
        #expect(rows.map { $0["count"] } == [.number("1"), .number("1")])
        #expect(rows.map { $0["line"] } == [.number("4"), .number("2")])
        #expect(table["title"]?.string == "1 error, 1 warning and 0 notes in 4 rows of 1 file, 0 rejected")
        let markdown = try Binary.run(["check", "FILE", "--markdown"], on: Self.conflicting)
        let lines = markdown.output.split(separator: "\n").filter { $0.hasPrefix("|") }
        #expect(lines.count == 4 && lines[2].contains("| conflicting-key | 1 | 4 |"), "\(markdown.output)")
        let screen = try Binary.run(["check", "FILE"], on: Self.conflicting)
        #expect(screen.output.hasPrefix("1 error, 1 warning and 0 notes in 4 rows of 1 file, 0 rejected\n"))
        let none = try Binary.run(["check", "FILE"], on: Self.clean)
        #expect(none.output.hasPrefix("Nothing found in 1 row of 1 file, 0 rejected\n"), "\(none.output)")
    }

    /// Of many cases the first is in the table, with `--cases` the first twenty are, and SARIF has these.
    @Test func twentyCasesAreListed() throws {
        let days = (1...25).map { "2022-08-\($0 < 10 ? "0" : "")\($0),Vaalimaa,RUS>FIN,\(40 + $0 % 2)\n" }
        let text = plainHeader + days.map { $0 + $0 }.joined()
        let one = try Answer(["check", "FILE", "--csv"], on: text)
        #expect(one.column("count") == ["25"] && one.column("line") == ["2"])
        #expect(one.column("what").first?.hasSuffix("; and 24 more") == true, "\(one.column("what"))")
        let all = try Answer(["check", "FILE", "--csv", "--cases"], on: text)
        #expect(all.column("line") == (0..<20).map { "\(2 * $0 + 2)" })
        #expect(all.column("last_line") == (0..<20).map { "\(2 * $0 + 3)" })
        let sarif = try Self.results(try Binary.run(["check", "FILE", "--sarif"], on: text))
        #expect(sarif.map(\.lines) == (0..<20).map { (2 * $0 + 2)...(2 * $0 + 3) })
    }

    // MARK: SARIF

    private struct Result {
        var code: String
        var level: String
        /// The files that are named, as they are written there.
        var files: [String]
        var lines: ClosedRange<Int>?
    }

    /// The results of SARIF 2.1.0, read by somebody else's reader, with what the standard asks of every one of them.
    private static func results(_ run: Execution) throws -> [Result] {
        let log = try #require(
            try JSONSerialization.jsonObject(with: Data(run.stdout)) as? [String: Any],
            "\(run.output)"
        )
        #expect(log["version"] as? String == "2.1.0" && log["$schema"] as? String != nil)
        let runs = try #require(log["runs"] as? [[String: Any]])
        #expect(runs.count == 1)
        let driver = try #require((runs.first?["tool"] as? [String: Any])?["driver"] as? [String: Any])
        #expect(driver["name"] as? String == "borderflow" && driver["version"] as? String != nil)
        let rules = try #require(driver["rules"] as? [[String: Any]]).map { $0["id"] as? String ?? "" }
        #expect(Set(rules).count == rules.count && !rules.contains(""))
        return try #require(runs.first?["results"] as? [[String: Any]]).map { result in
            let code = try #require(result["ruleId"] as? String)
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules.indices.contains(index) && rules[index] == code)
            let message = try #require(result["message"] as? [String: Any])
            #expect((message["text"] as? String)?.isEmpty == false)
            let level = try #require(result["level"] as? String)
            #expect(["none", "note", "warning", "error"].contains(level))
            let places = (result["locations"] as? [[String: Any]] ?? [])
                .compactMap { $0["physicalLocation"] as? [String: Any] }
            let files = places.compactMap { ($0["artifactLocation"] as? [String: Any])?["uri"] as? String }
            // RFC 3986: a reference has no blanks and no letters beyond ASCII.
            #expect(files.allSatisfy { $0.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } }, "\(files)")
            var lines: ClosedRange<Int>?
            if let region = places.first?["region"] as? [String: Any] {
                let first = try #require(region["startLine"] as? Int)
                let last = region["endLine"] as? Int ?? first
                #expect(first >= 1 && last >= first)
                if first <= last { lines = first...last }
            }
            return Result(code: code, level: level, files: files, lines: lines)
        }
    }

    @Test func sarifSaysTheSame() throws {
        let found = try Self.results(try Binary.run(["check", "FILE", "--sarif"], on: Self.conflicting + "x,y,z,1\n"))
        let words = found.map { "\($0.level) \($0.code) \($0.files) \($0.lines.map { "\($0)" } ?? "")" }
        for expected in [
            "error conflicting-key [\"in.csv\"] 4...5", "warning repeated-row [\"in.csv\"] 2...3",
            "error bad-date [\"in.csv\"] 6...6",
        ] {
            #expect(words.contains(expected), "\(words)")
        }
        #expect(try Self.results(try Binary.run(["check", "FILE", "--sarif"], on: Self.clean)).isEmpty)
    }

    /// A file is named and nobody else: an authority is no file, where rows of several files are its.
    @Test func sarifNamesFilesAlone() throws {
        try withTemporaryFolder { folder in
            let header = "date,crossing,direction,count,authority\n"
            for (name, count) in [("a.csv", 5), ("b.csv", 6)] {
                try folder.put(name, header + "2022-09-24,Vaalimaa,RUS>FIN,\(count),Border Guard\n")
            }
            let run = try Binary.run("check", "a.csv", "b.csv", "--sarif", folder: folder)
            let results = try Self.results(run)
            #expect(results.map(\.code) == ["conflicting-key"], "\(run.output)")
            #expect(results.allSatisfy { Set($0.files).isSubset(of: ["a.csv", "b.csv"]) }, "\(run.output)")
        }
    }

    /// A file of crossings is checked with the counts that name them: swapped coordinates, equal sides, far places.
    @Test func crossingsOfOnesOwnAreLookedAt() throws {
        try withTemporaryFolder { folder in
            try folder.put("in.csv", Self.clean)
            let rows = ["x1,Alpha,FIN,RUS,27.86,60.60", "x2,Beta,FIN,FIN,60.60,27.86", "x3,Gamma,FIN,RUS,48,2"]
            let header = "id,name,country_a,country_b,lat,lon,mode\n"
            try folder.put("own.csv", header + rows.map { $0 + ",road\n" }.joined())
            let call = ["check", "in.csv", "--crossings", "own.csv"]
            let csv = try Answer(call + ["--csv"], folder: folder)
            #expect(csv.run.exitCode == 1 && csv.column("code") == ["same-country", "far-from-border"])
            #expect(csv.column("count") == ["1", "2"] && csv.column("source") == ["own.csv", "own.csv"])
            let sarif = try Self.results(try Binary.run(arguments: call + ["--sarif"], folder: folder))
            #expect(sarif.count == 3 && sarif.allSatisfy { $0.files == ["own.csv"] }, "\(sarif)")
        }
    }

    // MARK: Hostile names

    private static let names: [(name: String, uri: String)] = [
        ("a b#?.csv", "a%20b%23%3F.csv"), ("<script>.csv", "%3Cscript%3E.csv"), ("=cmd().csv", "%3Dcmd%28%29.csv"),
        ("100%.csv", "100%25.csv"), ("c:x.csv", "c%3Ax.csv"), ("\u{1B}[31m\u{7}.csv", "%1B%5B31m%07.csv"),
        ("Нарва.csv", "%D0%9D%D0%B0%D1%80%D0%B2%D0%B0.csv"), ("a\"b\\c.csv", "a%22b%5Cc.csv"), ("x|y.csv", "x%7Cy.csv"),
    ]

    @Test func filesMayBeCalledAnything() throws {
        try withTemporaryFolder { folder in
            for (index, name) in Self.names.enumerated() {
                // Other numbers in each: two files that say the same would be one.
                try folder.put(name.name, Self.repeated.replacing("1000", with: "\(index + 5)"))
            }
            let call = ["check"] + Self.names.map(\.name)
            let sarif = try Self.results(try Binary.run(arguments: call + ["--sarif"], folder: folder))
            #expect(sarif.flatMap(\.files).sorted() == Self.names.map(\.uri).sorted())
            #expect(sarif.allSatisfy { $0.lines == 2...3 })
            for form in [[], ["--markdown"], ["--json"]] {
                let shown = try Binary.run(arguments: call + form, folder: folder)
                #expect(shown.exitCode == 1 && !Self.commands(shown.stdout + shown.stderr), "\(form)")
            }
            let csv = try Answer(call + ["--csv"], folder: folder)
            #expect(csv.column("source").sorted() == Self.names.map(\.name).sorted())
            for (name, _) in Self.names.prefix(6).suffix(3) {
                let valid = try Binary.run("check", name, "--csv", "--valid", "v.csv", folder: folder)
                #expect(valid.exitCode == 1 && !Self.commands(valid.stderr), "\(name.debugDescription)")
                #expect(try folder.text("v.csv") == folder.text(name))
            }
        }
    }

    @Test func authoritiesFlagsAndPlacesMayBeCalledAnything() throws {
        let evil = hostileNames.filter { !$0.contains("\0") && $0.count < 30 }
        func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
        let rows = evil.flatMap { name in
            let cells = ["2022-09-24", "Vaalimaa", "RUS>FIN", "5", quoted(name), quoted(name)].joined(separator: ",")
            return [cells, cells, ["2022-09-24", quoted(name), "RUS>FIN", "5", "", ""].joined(separator: ",")]
        }
        let text = "date,place,direction,count,authority,flags\n" + rows.joined(separator: "\n") + "\n"
        for form in [["--cases"], ["--markdown"]] {
            let run = try Binary.run(["check", "FILE"] + form, on: text)
            #expect(run.exitCode == 1 && !Self.commands(run.stdout + run.stderr))
        }
        #expect(try !Self.results(try Binary.run(["check", "FILE", "--sarif"], on: text)).isEmpty)
        let csv = try Answer(["check", "FILE", "--csv"], on: text)
        #expect(csv.column("source").contains("=cmd()") && csv.column("source").contains("<script>alert(1)</script>"))
        let safe = try Answer(["check", "FILE", "--csv", "--spreadsheet-safe"], on: text)
        #expect(safe.rows.allSatisfy { $0.values.allSatisfy { !$0.hasPrefix("=") && !$0.hasPrefix("@") } })
        let json = try JSONText(try Binary.run(["check", "FILE", "--json"], on: text).stdout)
        #expect(json["rows"]?.elements?.count == csv.rows.count)
    }

    /// Bytes that command a terminal.
    private static func commands(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { scalar in
            scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
                || (0x202A...0x202E).contains(scalar.value)
        }
    }

    // MARK: Explanations

    @Test(arguments: ["repeated-row", "not-text"]) func aFindingIsExplained(_ code: String)
        throws
    {
        let run = try Binary.run("check", "--explain", code)
        #expect(run.exitCode == 0 && run.output.hasPrefix("\(code): ") && run.output.contains("\nWhat to do: "))
        #expect(run.output.hasSuffix(".\n") && run.stderr.isEmpty)
    }

    @Test func whatIsNoFindingIsSaidWithAllThatAre() throws {
        let run = try Binary.run("check", "--explain", "\u{1B}[31mspikes")
        #expect(run.exitCode == 64 && run.stdout.isEmpty && !Self.commands(run.stderr), "\(run.errors)")
        for code in ["conflicting-key", "spike", "zero-run", "bad-number"] { #expect(run.errors.contains(code)) }
    }
}
