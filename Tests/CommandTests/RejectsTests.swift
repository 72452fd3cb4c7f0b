import BorderTestSupport
import Testing

/// `--rejects` keeps what was not used, with reasons, in a table that can be mended and read again.
@Suite struct RejectsTests {
    private static let text =
        plainHeader + """
            2022-09-24,Vaalimaa,RUS>FIN,1
            2022-02-31,Vaalimaa,RUS>FIN,2
            2022-09-24,Vaalimaaa,RUS>FIN,3
            2022-09-24,=cmd(),RUS>FIN,4
            2022-09-24,Vaalimaa,RUS>FIN
            2022-09-24,Vaalimaa,RUS>FIN,5,6
            2022-09-24,"Vaalimaa

            """

    @Test func theFileHasEveryRejectedRow() throws {
        try withTemporaryFolder { folder in
            try folder.put("in.csv", Self.text)
            let run = try Binary.run("flows", "in.csv", "--rejects", "out.csv", folder: folder)
            #expect(run.exitCode == 1)
            #expect(run.errors.contains("borderflow: in.csv: 7 rows read, 1 accepted, 6 rejected\n"))
            #expect(run.errors.hasSuffix("borderflow: 6 rejected rows kept in out.csv\n"))
            try expectGolden(try folder.text("out.csv"), named: "rejects.csv")
            #expect(try folder.names() == ["in.csv", "out.csv"])
        }
    }

    @Test func aMendedFileIsReadAgain() throws {
        try withTemporaryFolder { folder in
            try folder.put("in.csv", plainHeader + "2022-02-31,Vaalimaa,RUS>FIN,2\n2022-09-24,Vaalimaaa,RUS>FIN,3\n")
            _ = try Binary.run("flows", "in.csv", "--rejects", "out.csv", folder: folder)
            let mended = try folder.text("out.csv").replacing("2022-02-31,V", with: "2022-02-28,V")
                .replacing("24,Vaalimaaa", with: "24,Vaalimaa")
            let answer = try Answer.flows("-", input: mended)
            #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
            #expect(answer.figures == ["vaalimaa-torfyanovka RUS>FIN 5"])
        }
    }

    @Test func rejectsOfSeveralFilesAndVerbsAreTheSame() throws {
        try withTemporaryFolder { folder in
            try folder.put("a.csv", Self.text)
            try folder.put("b.csv", "date,crossing,direction,count,note\n2022-09-24,Nowhere,RUS>FIN,1,n\n")
            for verb in [["flows"], ["map", "-o", "m.svg"], ["export", "--format", "geojson", "-o", "e"]] {
                let run = try Binary.run(
                    arguments: verb + ["a.csv", "b.csv", "--rejects", "\(verb[0]).csv"],
                    folder: folder
                )
                #expect(run.exitCode == 1)
            }
            let flows = try folder.text("flows.csv")
            #expect(flows == (try folder.text("map.csv")))
            #expect(flows == (try folder.text("export.csv")))
            #expect(flows.split(separator: "\n").count { $0.contains("unknown-place") } == 3)
        }
    }

    @Test func withNothingRejectedTheFileHasAHeaderAlone() throws {
        try withTemporaryFolder { folder in
            let text = plainHeader + "2022-09-24,Vaalimaa,RUS>FIN,1\n"
            let run = try Binary.run("flows", "-", "--rejects", "out.csv", input: text, folder: folder)
            #expect(run.exitCode == 0)
            #expect(run.errors.hasSuffix("borderflow: 0 rejected rows kept in out.csv\n"))
            let kept = try folder.text("out.csv")
            #expect(kept.isEmpty || kept == "date,crossing,direction,count,reject_line,reject_code,reject_reason\n")
        }
    }

    @Test func aFileThatCannotBeMadeIsSaid() throws {
        try withTemporaryFolder { folder in
            let run = try Binary.run("flows", "-", "--rejects", "no/out.csv", input: Self.text, folder: folder)
            #expect(run.exitCode == 73)
            #expect(run.stdout.isEmpty)
            #expect(run.errors.contains("borderflow: cannot create 'no/out.csv': the folder does not exist; "))
        }
    }
}
