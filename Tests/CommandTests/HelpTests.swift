import BorderTestSupport
import Testing

/// Everything can be found out from the tool itself.
@Suite struct HelpTests {
    static let filters = [
        "--border", "--crossing", "--country", "--region", "--from", "--to", "--direction", "--measure", "--population",
        "--mode", "--source",
    ]

    @Test(arguments: ["flows", "map", "export", "report"]) func helpNamesEveryFilter(_ verb: String) throws {
        let run = try Binary.run(verb, "--help")
        #expect(run.exitCode == 0)
        #expect(run.stderr.isEmpty)
        for filter in Self.filters + ["--strict", "--rejects", "--reporter", "--worldview", "--crossings", "--workers"]
        {
            #expect(run.output.contains("  \(filter) <") || run.output.contains("  \(filter)  "), "\(filter)")
        }
    }

    @Test func everyVerbIsListed() throws {
        let run = try Binary.run("--help")
        for verb in ["flows", "map", "export", "report", "crossings", "borders", "regions"] {
            #expect(run.output.contains("\n  \(verb) "), "\(verb)")
            #expect(try Binary.run("help", verb).exitCode == 0)
        }
        for code in [
            "0 fine", "1 findings or rejected rows", "64 usage", "65 unusable data", "66", "73 or 74",
            "130 interrupted",
        ] {
            #expect(run.output.replacing("\n", with: " ").contains(code), "\(code)")
        }
    }

    @Test func everyOptionHasHelp() throws {
        let run = try Binary.run("--experimental-dump-help")
        #expect(run.exitCode == 0)
        var unexplained: [String] = []
        func visit(_ command: JSONText) {
            let name = command["commandName"]?.string ?? ""
            for argument in command["arguments"]?.elements ?? [] where (argument["abstract"]?.string ?? "").isEmpty {
                unexplained.append("\(name) \(argument["valueName"]?.string ?? "")")
            }
            for sub in command["subcommands"]?.elements ?? [] { visit(sub) }
        }
        visit(try #require(try JSONText(run.stdout)["command"]))
        #expect(unexplained.filter { !$0.hasPrefix("help ") } == [])
    }

    @Test(arguments: [
        ("mpa", "map"), ("flow", "flows"), ("exprot", "export"), ("crosings", "crossings"), ("bordrs", "borders"),
    ])
    func aMistypedVerbIsGuessed(_ typed: String, _ meant: String) throws {
        let run = try Binary.run(typed)
        #expect(run.exitCode == 64)
        #expect(run.stdout.isEmpty)
        #expect(run.errors == "borderflow: '\(typed)' is no verb; did you mean '\(meant)'?\n")
    }

    @Test func averbBeyondGuessingListsThemAll() throws {
        let run = try Binary.run("frobnicate")
        #expect(run.exitCode == 64)
        #expect(
            run.errors.hasPrefix(
                "borderflow: 'frobnicate' is no verb; the verbs are flows, reconcile, explain, conflicts, measures, check, "
                    + "status, coverage, diff, claim, map, export, report, crossings, borders, regions, locate"
            )
        )
    }

    @Test func completionsAreGenerated() throws {
        for shell in ["bash", "zsh", "fish"] {
            let run = try Binary.run("--generate-completion-script", shell)
            #expect(run.exitCode == 0)
            #expect(run.output.contains("population"), "\(shell)")
        }
    }
}
