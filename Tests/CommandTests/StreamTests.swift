import BorderTestSupport
import Testing

/// Standard output is data, standard error is talk, and each is looked at by itself.
@Suite struct StreamTests {
    /// Runs a script with the binary as `$0`.
    private func shell(_ script: String, environment: [String: String] = [:]) throws -> Execution {
        try Tool.bash.run("-c", script, try Binary.path(of: "borderflow"), environment: environment)
    }

    @Test func talkGoesToStandardErrorAlone() throws {
        for arguments in [["flows"], ["map"], ["export", "--format", "csv"], ["flows", "--json"]] {
            let run = try Binary.run(arguments: arguments)
            #expect(run.exitCode == 0)
            #expect(run.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("borderflow: ") })
            #expect(!run.output.contains("no FILE given"))
        }
        for arguments in [["crossings"], ["borders"], ["regions"], ["--help"], ["--version"]] {
            let run = try Binary.run(arguments: arguments)
            #expect(run.exitCode == 0)
            #expect(run.stderr.isEmpty, "\(arguments)")
            #expect(run.output.hasSuffix("\n"))
        }
    }

    @Test func ofManySourcesReadAlikeFiveAreTold() throws {
        func told(_ sources: Int, repeating line: (Int) -> String) throws -> [String] {
            let rows = (1...sources).map { line($0) }
            let text = (["crossing,direction,date,count,source"] + rows).joined(separator: "\n") + "\n"
            let run = try Binary.run(arguments: ["flows", "-"], input: Array(text.utf8))
            #expect(run.exitCode == 0)
            return run.errors.split(separator: "\n").map(String.init).filter { !$0.contains("rows read") }
        }
        // One row twice, and so counted once.
        func twice(_ source: Int) -> String {
            Array(repeating: "vaalimaa,RUS>FIN,2022-09-24,\(source + 1),S\(source)", count: 2).joined(separator: "\n")
        }
        let few = try told(5, repeating: twice)
        #expect(few.count == 5)
        #expect(few.allSatisfy { $0.contains("taken for a table of counts") && $0.contains("1 repeated row") })
        let many = try told(40, repeating: twice)
        #expect(many.count == 6)
        #expect(many.last == "borderflow: 35 more sources: taken for tables of counts, as above")
        // Two kinds are told each for itself.
        let mixed = try told(12) { source in
            guard source % 2 == 0 else { return twice(source) }
            let row = "vaalimaa,RUS>FIN,2022-09-24,1,S\(source)"
            return "\(row)\n\(row)"
        }
        #expect(mixed.count == 12)
        #expect(
            mixed.suffix(2) == [
                "borderflow: 1 more source: taken for tables of counts, as above",
                "borderflow: 1 more source: taken for lists of events, as above",
            ]
        )
    }

    @Test func aReaderThatHasEnoughIsNoTrouble() throws {
        for verb in [
            "flows", "flows --json", "flows --csv", "regions", "crossings --csv", "map",
            "export --format geojson --layer countries",
        ] {
            let run = try shell(
                "set -o pipefail; \"$0\" \(verb) 2>/dev/null | head -c 1 >/dev/null; echo ${PIPESTATUS[0]}"
            )
            #expect(run.output == "0\n", "\(verb): \(run.output)")
        }
        let quiet = try shell("\"$0\" regions | true")
        #expect(quiet.errors.isEmpty)
    }

    /// Runs a command in a terminal of its own and gives everything that appears there.
    private func terminal(_ command: String, environment: [String: String]) throws -> Execution {
        let script = """
            import os, pty, sys
            data = b""
            def read(descriptor):
                return os.read(descriptor, 65536)
            status = pty.spawn(["/bin/sh", "-c", sys.argv[1]], read)
            sys.exit(os.waitstatus_to_exitcode(status))
            """
        let path = try Binary.path(of: "borderflow")
        return try Tool.python.run("-c", script, command.replacing("BF", with: path), environment: environment)
    }

    @Test func coloursAreForTerminalsThatWantThem() throws {
        let command = "BF borders FIN-RUS"
        let styled = try terminal(command, environment: ["TERM": "xterm"])
        #expect(styled.output.contains("\u{1B}[1mBorders\u{1B}[0m"), "\(styled.output)\(styled.errors)")
        let refused = try terminal(command, environment: ["TERM": "xterm", "NO_COLOR": "1"])
        #expect(refused.output.contains("FIN-RUS") && !refused.output.contains("\u{1B}"))
        let dumb = try terminal(command, environment: ["TERM": "dumb"])
        #expect(dumb.output.contains("FIN-RUS") && !dumb.output.contains("\u{1B}"))
        let piped = try terminal("BF borders FIN-RUS | cat", environment: ["TERM": "xterm"])
        #expect(piped.output.contains("FIN-RUS") && !piped.output.contains("\u{1B}"))
        let file = try Binary.run(arguments: ["borders", "FIN-RUS"], environment: ["TERM": "xterm"])
        #expect(!file.output.contains("\u{1B}"))
    }

    @Test func aPersonWhoForgotTheFileIsTold() throws {
        let run = try terminal("BF flows -", environment: ["TERM": "xterm"])
        #expect(run.output.contains("borderflow: standard input is a terminal; pipe a file into it or name one"))
        #expect(run.exitCode == 64)
    }

    @Test func dataOfAFileCarriesNoCommandToTheTerminal() throws {
        let claim =
            #"printf 'date,crossing,direction,count,authority\n2022-09-24,Vaalimaa,RUS>FIN,1,\033[31mred\007\n' | BF flows -"#
        let run = try terminal(claim, environment: ["TERM": "xterm"])
        #expect(run.output.contains("red"), "\(run.output)")
        #expect(!run.output.contains("\u{1B}[31m") && !run.output.contains("\u{7}"))
    }
}
