import BorderTestSupport
import Foundation
import Testing

/// The number the shell is told, for every verb and every reason that can be there.
@Suite("Every verb with every exit code")
struct ExitStatusTests {
    /// A verb as a person calls it, with files that are all there.
    struct Verb: Sendable, CustomTestStringConvertible {
        var arguments: [String]

        init(_ call: String) { arguments = call.split(separator: " ").map { String($0.replacing("_", with: " ")) } }

        var testDescription: String { arguments.joined(separator: " ") }
    }

    /// Verbs that read reports, each ending with 0 on a table of one good row.
    static let readers = [
        "flows FILE", "reconcile FILE", "explain FILE", "conflicts FILE", "measures FILE", "status FILE",
        "coverage FILE",
        "diff FILE FILE", "map FILE", "export FILE --format csv", "report FILE -o out",
    ].map(Verb.init)
    static let gazetteers = ["crossings", "borders", "regions", "locate 27,60"].map(Verb.init)
    static let claim = Verb("claim 53,000_Russians_entered_Georgia_on_21_September_2022 --by Ministry")

    private static let files = [
        "fine.csv": plainHeader + "2022-09-24,Vaalimaa,RUS>FIN,1\n",
        "poor.csv": plainHeader + "2022-09-24,Vaalimaa,RUS>FIN,1\n2022-09-24,Nowhere,RUS>FIN,1\n",
        "words.csv": "some words\n",
    ]

    /// Runs a verb on one of the files, in a folder of its own; gives what it said and what it left there.
    private func run(_ verb: Verb, on file: String = "fine.csv", _ more: String...) throws -> (
        Execution, left: [String]
    ) {
        try withTemporaryFolder { folder in
            for (name, text) in Self.files { try folder.put(name, text) }
            let before = Set(try folder.names())
            let arguments = verb.arguments.map { $0 == "FILE" ? file : $0 }
            let run = try Binary.run(arguments: arguments + more, folder: folder)
            return (run, try folder.names().filter { !before.contains($0) })
        }
    }

    @Test("0: an answer", arguments: gazetteers + [claim]) func fine(_ verb: Verb) throws {
        let (run, left) = try run(verb)
        #expect(run.exitCode == 0 && !run.stdout.isEmpty && left.isEmpty, "\(run.errors)")
    }

    @Test("0: an answer; 1: the same with a rejected row", arguments: readers) func rejected(_ verb: Verb) throws {
        let (sound, left) = try run(verb)
        #expect(sound.exitCode == 0 && !sound.stdout.isEmpty, "\(sound.errors)")
        #expect(left == (verb.arguments[0] == "report" ? ["out"] : []))
        let (run, _) = try run(verb, on: "poor.csv")
        #expect(run.exitCode == 1, "\(run.errors)")
        // The name of the file is the only difference where it is told.
        let digest = try Regex("sha256:[0-9a-f]{64}")
        let told = run.output.replacing("poor.csv", with: "fine.csv").replacing(digest, with: "")
        // A map says what it lacks.
        let lacks = told.contains("1 row could not be read and is on no map.")
        #expect(lacks == (verb.arguments[0] == "map"))
        if !lacks { #expect(told == sound.output.replacing(digest, with: "")) }
        #expect(run.errors.contains("poor.csv:3:12: error: no place is called 'Nowhere'; "))
    }

    @Test(
        "64: an option nobody knows, with the nearest, and a filter that names nothing",
        arguments: readers + gazetteers
    )
    func usage(_ verb: Verb) throws {
        let (typed, _) = try run(verb, on: "fine.csv", "--worldveiw", "un")
        #expect(typed.exitCode == 64 && typed.stdout.isEmpty)
        #expect(typed.errors.hasPrefix("Error: Unknown option '--worldveiw'. Did you mean '--worldview'?\n"))
        let (world, left) = try run(verb, on: "fine.csv", "--worldview", "mine")
        #expect(world.exitCode == 64 && world.stdout.isEmpty && left.isEmpty)
        #expect(world.errors == "borderflow: --worldview 'mine' is unknown; write un, de-facto or the name of a file\n")
    }

    @Test("65: a file that is no table", arguments: readers)
    func unusable(_ verb: Verb) throws {
        let (run, left) = try run(verb, on: "words.csv")
        #expect(run.exitCode == 65 && run.stdout.isEmpty, "\(run.errors)")
        #expect(run.errors.hasPrefix("words.csv:") && run.errors.split(separator: "\n").count == 1, "\(run.errors)")
        #expect(left.filter { $0 != "out" }.isEmpty)
    }

    @Test("66: a file that is not there; explain takes it for an id", arguments: readers + gazetteers + [claim])
    func missing(_ verb: Verb) throws {
        let reads = verb.arguments.contains("FILE") && verb.arguments[0] != "explain"
        let (run, left) = try reads ? run(verb, on: "gone.csv") : run(verb, on: "fine.csv", "--crossings", "gone.csv")
        #expect(run.exitCode == 66 && run.stdout.isEmpty, "\(run.errors)")
        #expect(run.errors.hasPrefix("gone.csv: error: there is no such file; "), "\(run.errors)")
        #expect(left.filter { $0 != "out" }.isEmpty)
    }

    @Test("73: rejected rows that cannot be kept where they should", arguments: readers)
    func rejectsThatCannotBeMade(_ verb: Verb) throws {
        let (run, left) = try run(verb, on: "poor.csv", "--rejects", "no/such/folder.csv")
        #expect(run.exitCode == 73 && run.stdout.isEmpty, "\(run.errors)")
        #expect(
            run.errors.hasSuffix(
                "borderflow: cannot create 'no/such/folder.csv': the folder does not exist; make it first or choose "
                    + "another path\n"
            )
        )
        #expect(left.filter { $0 != "out" }.isEmpty)
    }

    @Test("74: standard output that is full", arguments: readers.dropLast(3) + gazetteers + [claim]) func full(
        _ verb: Verb
    ) throws {
        try withTemporaryFolder { folder in
            for (name, text) in Self.files { try folder.put(name, text) }
            let arguments = verb.arguments.map { $0 == "FILE" ? "fine.csv" : $0 }
            let script = "exec \"$0\" \"$@\" >/dev/full"
            let run = try Tool.bash.run(
                arguments: ["-c", script, try Binary.path(of: "borderflow")] + arguments,
                folder: folder
            )
            #expect(run.exitCode == 74, "\(run.errors)")
            #expect(
                run.errors.hasSuffix(
                    "borderflow: cannot write 'standard output': the disk is full; free some space "
                        + "or choose another disk\n"
                ),
                "\(run.errors)"
            )
        }
    }

    @Test("a sentence: 1 incomplete, 64 unclear options, 65 no text or another table, 66 nothing, 73 nowhere to go")
    func sentences() throws {
        let sentence = Self.claim.arguments[1]
        let calls: [([String], [UInt8], Int32, String)] = [
            (["some words"], [], 1, ""), ([sentence, "--zone", "Moon"], [], 64, "--zone 'Moon' is no time zone"),
            ([sentence, "--reported", "2022-13-01"], [], 64, "--reported '2022-13-01' is no day as YYYY-MM-DD"),
            ([sentence, "--anchor", "soon"], [], 64, "--anchor 'soon' is no day as YYYY-MM-DD"),
            ([sentence, "--language", "Klingon"], [], 64, "--language 'Klingon' is none of "), ([], [], 64, "Missing"),
            (["-"], [0xFF, 0xFE, 0x0A], 65, "standard input is no UTF-8 text"),
            ([sentence, "--append", "words.csv"], [], 65, "words.csv: the header is not that of a row of claim; "),
            ([sentence, "--language", "words.csv"], [], 65, "words.csv: "),
            (["-"], Array(" \n\t\n".utf8), 66, "there is no sentence to read"),
            (["  "], [], 66, "there is no sentence to read"),
            ([sentence, "--language", "gone.rules"], [], 66, "gone.rules: error: there is no such file; "),
            ([sentence, "--append", "no/such.csv"], [], 73, "cannot create 'no/such.csv': "),
        ]
        try withTemporaryFolder { folder in
            try folder.put("words.csv", "some words\n")
            for (arguments, input, code, words) in calls {
                let run = try Binary.run(arguments: ["claim"] + arguments, input: input, folder: folder)
                #expect(
                    run.exitCode == code && (words.isEmpty || run.errors.contains(words)),
                    "\(arguments): \(run.errors)"
                )
                #expect(run.stdout.isEmpty == (code > 1), "\(arguments): \(run.output)")
            }
            #expect(try folder.names() == ["words.csv"] && folder.text("words.csv") == "some words\n")
        }
    }

    @Test("findings of conflicts and diff are 1 even where every row was good")
    func findings() throws {
        func run(_ arguments: String...) throws -> Execution { try Binary.run(arguments, on: SmallReports.text) }
        let conflicts = try run("conflicts", "FILE")
        #expect(conflicts.exitCode == 1 && !conflicts.errors.contains("error"))
        #expect(try run("conflicts", "FILE", "--source", "Ministry").exitCode == 0, "the contradiction is of others")
        #expect(try run("diff", "FILE", "--as-of", "2022-09-01", "--as-of", "2022-09-30").exitCode == 1)
        #expect(try run("diff", "FILE", "--as-of", "2022-09-30", "--as-of", "2022-09-30").exitCode == 0)
    }
}
