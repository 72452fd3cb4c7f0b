import BorderTestSupport
import Testing

/// `borderflow profiles`: the list, what a profile says, and drafts that can be read with.
@Suite struct ProfilesVerbTests {
    private static func run(_ arguments: [String], _ files: [String: String] = [:]) throws -> Execution {
        try withTemporaryFolder { folder in
            for (name, text) in files { try folder.write(name, text) }
            return try Binary.run(arguments: arguments, folder: folder)
        }
    }

    @Test func theListNamesEveryProfile() throws {
        let run = try ProfilesVerbTests.run(["profiles"])
        #expect(run.exitCode == 0)
        for name in ["bts", "statcan", "eurostat-tsv", "pl-sg", "generic"] {
            #expect(run.output.contains("\n\(name) ") || run.output.hasPrefix("\(name) "))
        }
    }

    @Test func aProfileIsExplained() throws {
        let run = try ProfilesVerbTests.run(["profiles", "show", "bts"])
        #expect(run.output.contains("known by: port_name"))
        #expect(run.output.contains("us-canada border: border = CAN-USA"))
        let file = try ProfilesVerbTests.run(["profiles", "show", "bts", "--file"])
        #expect(file.output.hasPrefix("name: bts\n"))
        let slip = try ProfilesVerbTests.run(["profiles", "show", "btz"])
        #expect(slip.exitCode == 64)
        #expect(slip.errors.contains("did you mean 'bts'?"))
    }

    @Test func aDraftCanBeReadWith() throws {
        let table = "Grenzpunkt;Datum;Anzahl;Art;border\nA;24.09.2022;5;x;FIN-RUS\nB;25.09.2022;7;y;FIN-RUS\n"
        let draft = try ProfilesVerbTests.run(["profiles", "draft", "t.csv"], ["t.csv": table])
        #expect(draft.exitCode == 0, "\(draft.errors)")
        #expect(draft.output.contains("# question: what does \"Grenzpunkt\" say?"))
        #expect(draft.output.contains("# question: which way do the rows count?"))
        let read = try ProfilesVerbTests.run(
            ["flows", "t.csv", "--profile", "p.yaml", "--csv"],
            ["t.csv": table, "p.yaml": draft.output]
        )
        #expect(read.exitCode == 0, "\(read.errors)")
        #expect(read.output.contains(",12,"))
    }

    @Test func aProfileThatDoesNotFitSaysSo() throws {
        let run = try ProfilesVerbTests.run(["flows", "t.csv", "--profile", "bts"], ["t.csv": "a,b\n1,2\n"])
        #expect(run.exitCode == 65)
        #expect(run.errors.contains("no row is a header that the profile 'bts' knows"))
        let broken = try ProfilesVerbTests.run(
            ["flows", "t.csv", "--profile", "p.yaml"],
            ["t.csv": "a,b\n1,2\n", "p.yaml": "name: x\ncolumns:\n  - {name: A, role: cuont}\n"]
        )
        #expect(broken.exitCode == 65)
        #expect(broken.errors.contains("p.yaml:3:21: error: 'cuont' is no role"))
    }

    @Test func aFileNameThatSaysNothingIsAskedFor() throws {
        let text = "Piiriületuse kpv;Piiripunkt;Piiripunkti tüüp;Kodakondsus lühend\n24.09.2022;Narva;maantee;EST\n"
        let run = try ProfilesVerbTests.run(["flows", "t.csv"], ["t.csv": text])
        #expect(run.exitCode == 65)
        #expect(run.errors.contains("a name with 'sisse', 'valja', 'välja'"))
    }
}
