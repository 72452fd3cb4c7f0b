import BorderTestSupport
import Foundation
import Testing

/// `borderflow-bench` as a program.
@Suite struct CommandRunTests {
    private func run(_ arguments: String...) throws -> Execution {
        try Execution.of(program: try Binary.path(of: "borderflow-bench"), arguments: arguments)
    }

    @Test(arguments: ["20", "3", "0", "-7"]) func aYearIsTimedHoweverShort(_ days: String) throws {
        let run = try run(
            "estimate",
            "--crossings",
            "2",
            "--days=\(days)",
            "--claims",
            "3",
            "--counted",
            "1",
            "--seed",
            "5"
        )
        #expect(run.ending == .exited(0), "\(run.errors)")
        let lines = run.output.split(separator: "\n").map { $0.replacing(#/\d+ ms/#, with: "N ms") }
        try #require(lines.count == 4, "\(run.output)")
        #expect(lines[0] == "bounds: N ms")
        // Two crossings and their border, both ways, over every span of twenty days.
        #expect(lines[1].hasPrefix("all \(2 * 3 * 20 * 21 / 2) spans read: N ms, checksum "), "\(lines[1])")
        #expect(lines[2].hasPrefix("best: N ms, ") && !lines[2].contains("not to be published"))
        #expect(lines[3].wholeMatch(of: #/all days read: N ms, error \d+\.\d %/#) != nil, "\(lines[3])")
    }

    @Test func theSameSeedGivesTheSameFigures() throws {
        func figures(_ seed: String) throws -> String {
            let run = try run(
                "estimate",
                "--crossings",
                "3",
                "--days",
                "20",
                "--claims",
                "9",
                "--counted",
                "1",
                "--seed",
                seed
            )
            return run.output.replacing(#/\d+ ms/#, with: "")
        }
        #expect(try figures("2") == figures("2"))
        #expect(try figures("2") != figures("3"))
    }

    @Test func whatCannotBeIsRefused() throws {
        for (arguments, words) in [
            (["worlds", "0"], "Counts cannot be negative."),
            (["worlds", "--replicates=-1"], "Counts cannot be negative."),
            (["worlds", "--falsified", "1.5"], "A share lies between 0 and 1."),
            (["generate", "rows", "--", "-3"], "A count cannot be negative."),
            (["generate", "rows"], "Missing expected argument"),
            (["estimate", "--dyas", "3"], "Did you mean '--days'?"), (["read"], "Missing expected argument"),
        ] {
            let run = try Execution.of(program: try Binary.path(of: "borderflow-bench"), arguments: arguments)
            #expect(run.exitCode == 64 && run.stdout.isEmpty, "\(arguments)")
            #expect(run.errors.contains(words), "\(arguments): \(run.errors)")
        }
    }

    @Test func rowsOnStandardOutputAreTheRowsOfAFile() throws {
        try withTemporaryFolder { folder in
            let path = folder.path + "/rows.csv"
            let piped = try run("generate", "rows", "40", "--seed", "8")
            let written = try run("generate", "rows", "40", "--seed", "8", "-o", path)
            #expect(piped.exitCode == 0 && written.exitCode == 0 && written.stdout.isEmpty)
            #expect(fileBytes(at: path) == piped.stdout)
            let read = try run("read", path, "--rounds", "2", "--workers", "1")
            let total = piped.output.split(separator: "\n").dropFirst().compactMap { row in
                Int(row.split(separator: ",").last ?? "")
            }.reduce(0, +)
            let lines = read.output.split(separator: "\n")
            #expect(lines.count == 2 && lines.allSatisfy { $0.hasPrefix("40 rows, 0 rejected, total \(total): ") })
        }
    }
}
