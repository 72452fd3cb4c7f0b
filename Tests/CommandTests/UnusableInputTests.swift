import BorderTestSupport
import Foundation
import Testing

/// Input of which no row can be read: 65 where it is there, 66 where it is not.
@Suite struct UnusableInputTests {
    @Test(arguments: [
        (
            "",
            "empty.csv: error: the file is empty; expected a header row and reports; check that it was saved or downloaded whole"
        ),
        ("\n \n", "empty.csv: error: the file is empty; "),
        ("a,b,c\n1,2,3\n", "empty.csv:1:1: error: no column holds a number (found 'a', 'b', 'c'); "),
        (
            "date,crossing,direction,count,count\n",
            "empty.csv:1:31: error: columns 'count' and 'count' both hold the count; "
        ),
        ("date,crossing,direction\n", "empty.csv:1:1: error: no column holds a number "),
        ("PK\u{3}\u{4}spreadsheet", "empty.csv: error: the packed file is damaged: "),
        ("date,\"crossing,count\n", "empty.csv:1:1: error: a quote in the header is never closed; "),
        ("date,count\u{0}\n", "empty.csv: error: byte 11 is zero: this is no text; "),
    ])
    func aFileThatIsNoTable(_ text: String, _ words: String) throws {
        try withTemporaryFolder { folder in
            try folder.put("empty.csv", text)
            let run = try Binary.run("flows", "empty.csv", folder: folder)
            #expect(run.exitCode == 65)
            #expect(run.stdout.isEmpty)
            #expect(run.errors.hasPrefix(words), "\(run.errors)")
            #expect(run.errors.hasSuffix("\n") && run.errors.split(separator: "\n").count == 1)
        }
    }

    @Test func compressedAndUTF16FilesAreRecognised() throws {
        try withTemporaryFolder { folder in
            try folder.put("a.csv", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3])
            try folder.put("b.csv", [0xFF, 0xFE, 0x64, 0, 0x00, 0xD8, 0x2C, 0])
            let zipped = try Binary.run("flows", "a.csv", folder: folder)
            #expect(zipped.exitCode == 65)
            #expect(zipped.errors.contains("the packed file is damaged: it ends too early"), "\(zipped.errors)")
            let wide = try Binary.run("flows", "b.csv", folder: folder)
            #expect(wide.exitCode == 65)
            #expect(wide.errors.contains("no column holds a number") || wide.errors.contains("is no UTF-8"))
        }
    }

    @Test func whatIsNotThereIsMissingInput() throws {
        try withTemporaryFolder { folder in
            for verb in [["flows"], ["map"], ["export", "--format", "geojson"], ["report", "-o", "out"]] {
                let missing = try Binary.run(arguments: verb + ["no.csv"], folder: folder)
                #expect(missing.exitCode == 66)
                #expect(missing.stdout.isEmpty)
                #expect(
                    missing.errors
                        == "no.csv: error: there is no such file; expected a table of reports; check the spelling of the path\n"
                )
            }
            let directory = try Binary.run("flows", ".", folder: folder)
            #expect(directory.exitCode == 66)
            #expect(directory.errors == ".: error: this is a folder; expected a table of reports; name a file in it\n")
        }
    }

    @Test func aFileThatVanishedAmongOthersEndsTheRun() throws {
        try withTemporaryFolder { folder in
            try folder.put("here.csv", plainHeader + "2022-09-24,Vaalimaa,RUS>FIN,1\n")
            try FileManager.default.createSymbolicLink(
                atPath: folder.appending(path: "gone.csv").path,
                withDestinationPath: "nowhere"
            )
            let run = try Binary.run("flows", "here.csv", "gone.csv", folder: folder)
            #expect(run.exitCode == 66)
            // Half an answer would be taken for the whole one.
            #expect(run.stdout.isEmpty)
            #expect(run.errors.contains("gone.csv: error: there is no such file"))
        }
    }

    @Test func anEmptyPipeIsAnEmptyFile() throws {
        let run = try Binary.run("flows", "-")
        #expect(run.exitCode == 65)
        #expect(run.errors.hasPrefix("standard input: error: the file is empty; "))
    }

    @Test func sumsThatLeaveTheNumbersAreRefused() throws {
        let rows = (0..<1100).map { _ in "2022-09-24,Vaalimaa,RUS>FIN,9007199254740992\n" }.joined()
        let run = try Binary.run("flows", "-", input: plainHeader + rows)
        #expect(run.exitCode == 65)
        #expect(run.stdout.isEmpty)
        #expect(run.errors.hasPrefix("borderflow: "))
    }
}
