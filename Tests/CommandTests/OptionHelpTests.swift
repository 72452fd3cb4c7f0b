import BorderTestSupport
import Testing

/// The help of each verb, against what the parser says of itself.
@Suite("The help of every option")
struct OptionHelpTests {
    /// A verb and the names of its options, as the parser dumps them.
    struct Verb: Sendable, CustomTestStringConvertible {
        var name: String
        var options: [String]
        var abstract: String
        var testDescription: String { name }
    }

    static let verbs: [Verb] = {
        guard let run = try? Binary.run("--experimental-dump-help"), let dump = try? JSONText(run.stdout) else {
            return []
        }
        return (dump["command"]?["subcommands"]?.elements ?? []).compactMap { verb in
            guard let name = verb["commandName"]?.string, name != "help" else { return nil }
            let names = (verb["arguments"]?.elements ?? []).flatMap { $0["names"]?.elements ?? [] }
            let long = names.filter { $0["kind"]?.string == "long" }.compactMap { $0["name"]?.string }
            return Verb(name: name, options: long.map { "--\($0)" }, abstract: verb["abstract"]?.string ?? "")
        }
    }()

    @Test func thereAreTwentyVerbs() { #expect(Self.verbs.count == 20 && Set(Self.verbs.map(\.name)).count == 20) }

    @Test(arguments: verbs) func helpNamesEveryOptionOnceAndFitsTheScreen(_ verb: Verb) throws {
        let run = try Binary.run(verb.name, "--help")
        #expect(run.exitCode == 0 && run.stderr.isEmpty)
        let lines = run.output.split(separator: "\n").map(String.init)
        for option in verb.options {
            let own = lines.filter { line in
                line.hasPrefix("  ")
                    && line.dropFirst(2).split(separator: " ").contains { $0 == option || $0 == option + "," }
                    && line.dropFirst(2).first == "-"
            }
            #expect(own.count == 1, "\(option): \(own)")
        }
        #expect(lines.allSatisfy { $0.count <= 80 || $0.hasPrefix("USAGE: ") })
        #expect(run.output.replacing("\n", with: " ").contains(verb.abstract))
        #expect(try Binary.run("help", verb.name).output == run.output)
    }

    /// How many letters have to be added, taken away or changed.
    private func distance(_ one: String, _ other: String) -> Int {
        var row = Array(0...other.count)
        for (i, x) in one.enumerated() {
            var next = [i + 1]
            for (j, y) in other.enumerated() {
                next.append(min(row[j + 1] + 1, next[j] + 1, row[j] + (x == y ? 0 : 1)))
            }
            row = next
        }
        return row[other.count]
    }

    @Test(arguments: verbs.filter { $0.name != "profiles" }) func aMistypedOptionIsGuessed(_ verb: Verb) throws {
        var random = SplitMix(seed: UInt64(verb.name.utf8.reduce(7) { $0 * 31 + Int($1) }))
        let option = try #require(
            verb.options.filter { $0.count > 6 && $0 != "--version" }.randomElement(using: &random)
        )
        // One letter is left out, and no other option is as near.
        var typed = option
        typed.remove(at: typed.index(typed.startIndex, offsetBy: Int.random(in: 3..<option.count, using: &random)))
        let near = verb.options.filter { $0 != typed }.map { distance($0, typed) }
        try #require(near.min() == 1 && near.count { $0 == 1 } == 1, "\(typed)")
        // What is needed is given, so that nothing else is wrong.
        let needed = [
            "claim": ["5"], "locate": ["1,1"], "export": ["--format", "csv"], "report": ["-o", "/nowhere/at/all"],
            "verify": ["nowhere.svg"], "validate": ["nowhere.svg"],
        ]
        let run = try Binary.run(arguments: [verb.name] + (needed[verb.name] ?? []) + [typed])
        #expect(run.exitCode == 64 && run.stdout.isEmpty)
        #expect(run.errors.contains("Unknown option '\(typed)'. Did you mean '\(option)'?\n"), "\(run.errors)")
    }
}
