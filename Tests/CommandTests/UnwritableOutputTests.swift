import BorderTestSupport
import Foundation
import Testing

/// Output that cannot be made is 73, output that cannot be written 74, and nothing is half-written.
@Suite struct UnwritableOutputTests {
    private static let verbs = [
        ["map"], ["export", "--format", "geojson"], ["export", "--format", "geojsonseq", "--layer", "crossings"],
        ["export", "--format", "csv", "--layer", "borders"],
    ]

    @Test func aPathThatCannotBeMade() throws {
        try withTemporaryFolder { folder in
            try folder.put("file", "kept")
            let paths = [
                ("no/out", "the folder does not exist; make it first or choose another path"),
                ("file/out", "a part of the path is a file, not a folder; choose another path"),
                (".", "it is a folder; add a file name"), ("", "the name is empty; give a file name"),
                (String(repeating: "n", count: 300), "the name is too long; choose a shorter one"),
            ]
            // The first path with every verb, every path with the quickest verb.
            let calls = Self.verbs.map { ($0, paths[0]) } + paths.map { (Self.verbs[2], $0) }
            for (verb, (path, words)) in calls {
                let run = try Binary.run(arguments: verb + ["-o", path], folder: folder)
                #expect(run.exitCode == 73, "\(verb) \(path)")
                #expect(run.stdout.isEmpty)
                #expect(run.errors.hasSuffix("borderflow: cannot create '\(path)': \(words)\n"), "\(run.errors)")
            }
            #expect(try folder.names() == ["file"])
            #expect(try folder.text("file") == "kept")
        }
    }

    @Test func aDeviceThatIsFull() throws {
        for verb in Self.verbs {
            let run = try Binary.run(arguments: verb + ["-o", "/dev/full"])
            #expect(run.exitCode == 74)
            #expect(
                run.errors.hasSuffix(
                    "borderflow: cannot write '/dev/full': the disk is full; free some space or choose another disk\n"
                )
            )
        }
    }

    @Test func standardOutputThatIsFull() throws {
        for verb in [["flows"], ["flows", "--json"], ["crossings"], ["borders", "--csv"], ["regions"], ["map"]] {
            let script = "exec \"$0\" \(verb.joined(separator: " ")) >/dev/full"
            let run = try Tool.bash.run("-c", script, try Binary.path(of: "borderflow"))
            #expect(run.exitCode == 74, "\(verb)")
            #expect(run.errors.contains("borderflow: cannot write 'standard output': the disk is full; "))
        }
    }

    @Test func aReportsFolder() throws {
        try withTemporaryFolder { folder in
            try folder.put("file", "kept")
            let run = try Binary.run("report", "-o", "file", folder: folder)
            #expect(run.exitCode == 73)
            #expect(
                run.errors
                    == "borderflow: cannot create 'file': a part of the path is a file, not a folder; choose another path\n"
            )
            let deep = try Binary.run("report", "-o", "a/b/c", folder: folder)
            #expect(deep.exitCode == 0)
            #expect(
                deep.output.split(separator: "\n").map(String.init) == [
                    "a/b/c/overview.svg", "a/b/c/border-FIN-RUS.svg", "a/b/c/crossings.geojson", "a/b/c/flows.geojson",
                    "a/b/c/flows.csv", "a/b/c/summary.txt",
                ]
            )
            #expect(
                try folder.appending(path: "a/b/c").names() == [
                    "border-FIN-RUS.svg", "crossings.geojson", "flows.csv", "flows.geojson", "overview.svg",
                    "summary.txt",
                ]
            )
        }
    }

    @Test func aFileOfAnotherLifeIsReplacedWhole() throws {
        try withTemporaryFolder { folder in
            try folder.put("out.csv", String(repeating: "old\n", count: 100_000))
            let run = try Binary.run(
                "export",
                "--format",
                "csv",
                "--layer",
                "crossings",
                "-o",
                "out.csv",
                folder: folder
            )
            #expect(run.exitCode == 0)
            #expect(run.stdout.isEmpty)
            let direct = try Binary.run("export", "--format", "csv", "--layer", "crossings")
            #expect(try folder.text("out.csv") == direct.output)
            #expect(try folder.names() == ["out.csv"])
        }
    }
}
