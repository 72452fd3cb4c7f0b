import BorderTestSupport
import Foundation
import Testing

/// `check --fix`: what can be mended safely, row by row, and nothing else.
@Suite struct CheckFixTests {
    /// The mended copy of a table, and what was said.
    private func fix(_ code: String, _ bytes: [UInt8], _ more: String...) throws -> (copy: String?, run: Execution) {
        try withTemporaryFolder { folder in
            try Data(bytes).write(to: folder.appending(path: "in.csv"))
            let call = ["check", "in.csv", "--fix", code, "-o", "out.csv", "--csv"] + more
            let run = try Binary.run(arguments: call, folder: folder)
            #expect(fileBytes(at: folder.appending(path: "in.csv").path) == bytes, "the input stays as it is")
            return (folder.text("out.csv"), run)
        }
    }

    private func fix(_ code: String, _ text: String) throws -> (copy: String?, run: Execution) {
        try fix(code, Array(text.utf8))
    }

    @Test func exchangedCoordinatesAreExchangedWhereThatIsRight() throws {
        let head = "crossing,latitude,longitude,date,direction,count\n"
        let text =
            head + "Vaalimaa,60.60,27.87,2022-09-24,RUS>FIN,1\nVaalimaa,27.87,60.60,2022-09-25,RUS>FIN,2\n"
            + "\"Nuijamaa\",\"28.56\",60.95,2022-09-25,RUS>FIN,3\r\nImatra,10,20,2022-09-25,RUS>FIN,4\n"
        let (copy, run) = try fix("bad-position", text)
        #expect(
            copy == head + "Vaalimaa,60.60,27.87,2022-09-24,RUS>FIN,1\nVaalimaa,60.60,27.87,2022-09-25,RUS>FIN,2\n"
                + "\"Nuijamaa\",60.95,\"28.56\",2022-09-25,RUS>FIN,3\r\nImatra,10,20,2022-09-25,RUS>FIN,4\n",
            "\(run.errors)"
        )
        for line in [3, 4] {
            #expect(run.errors.contains("in.csv:\(line): latitude and longitude exchanged\n"), "\(run.errors)")
        }
        #expect(run.errors.contains("in.csv with latitude and longitude exchanged in 2 rows is in out.csv"))
        let again = try fix("bad-position", copy ?? "")
        #expect(again.copy == copy && again.run.errors.contains("exchanged in 0 rows"))
    }

    @Test func blanksAreTakenOffTheEndsOfCells() throws {
        let text = """
            date, crossing ,direction,count,note
            2022-09-24,\u{A0}Vaalimaa\u{202F},RUS>FIN,\t5 ,"  said, twice "
            2022-09-25,Vaalimaa,RUS>FIN,6,in between
            2022-09-26,Vaalimaa,RUS>FIN,7, "quoted late"
            2022-09-27,Vaalimaa,RUS>FIN,8,"two
             lines "

            """
        let (copy, run) = try fix("blanks", text)
        #expect(
            copy == """
                date,crossing,direction,count,note
                2022-09-24,Vaalimaa,RUS>FIN,5,"said, twice"
                2022-09-25,Vaalimaa,RUS>FIN,6,in between
                2022-09-26,Vaalimaa,RUS>FIN,7, "quoted late"
                2022-09-27,Vaalimaa,RUS>FIN,8,"two
                 lines"

                """,
            "\(run.errors)"
        )
        for line in [1, 2, 5] { #expect(run.errors.contains("in.csv:\(line): blanks taken off"), "\(run.errors)") }
        #expect(run.errors.contains("in.csv with blanks taken off in 3 rows is in out.csv"), "\(run.errors)")
    }

    /// The mended copy reads as the table did, whatever stands in its cells.
    @Test(arguments: 0..<6 as Range<UInt64>) func nothingElseChanges(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let blanks = ["", "", " ", "\t", "\u{A0}", "\u{202F} "]
        var text = "date;crossing;direction;count;note\n"
        var bare = text
        for row in 0..<30 {
            let note = ["x y", "\"a; b\"", "\"say \"\"so\"\"\"", "é", ""].randomElement(using: &random) ?? ""
            let cells = ["2022-09-\(10 + row % 20)", "Vaalimaa", "RUS>FIN", "\(row)", note]
            bare += cells.joined(separator: ";") + "\n"
            let padded = cells.map { cell in
                let before = blanks.randomElement(using: &random) ?? ""
                let after = blanks.randomElement(using: &random) ?? ""
                guard cell.hasPrefix("\"") else { return before + cell + after }
                return "\"" + before + cell.dropFirst().dropLast() + after + "\""
            }
            text += padded.joined(separator: ";") + "\n"
        }
        #expect(try fix("blanks", text).copy == bare, "seed \(seed)")
        #expect(try fix("blanks", bare).copy == bare, "seed \(seed)")
    }

    @Test func lettersAreWrittenAsUTF8() throws {
        let text = "date;border;direction;count;note\n2022-09-24;POL-UKR;UKR>POL;5;Kraków, Łódź, żółw, gęś\n"
        let marked = try fix("encoding", [0xEF, 0xBB, 0xBF] + Array(text.utf8))
        #expect(marked.copy == text)
        #expect(marked.run.errors.contains("in.csv as UTF-8 without its byte order mark is in out.csv"))
        let wide = text.utf16.reduce(into: [0xFF, 0xFE] as [UInt8]) { $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)] }
        #expect(try fix("encoding", wide).copy == text)
        let letters: [Character: UInt8] = ["ó": 0xF3, "Ł": 0xA3, "ź": 0x9F, "ż": 0xBF, "ł": 0xB3, "ę": 0xEA, "ś": 0x9C]
        let page = text.map { letters[$0] ?? $0.asciiValue ?? 0x3F }
        let polish = try fix("encoding", page, "--encoding", "windows-1250")
        #expect(polish.copy == text && polish.run.errors.contains("in.csv as UTF-8 is in out.csv"))
    }

    @Test func whatCannotBeMendedSafelyIsRefused() throws {
        let text = "date,crossing,direction,count\n2022-09-24,Vaalimaa,RUS>FIN,5\n"
        let unknown = try fix("spike", text)
        #expect(unknown.run.exitCode == 64 && unknown.copy == nil)
        for word in ["repeated-row", "bad-position", "blanks", "encoding"] {
            #expect(unknown.run.errors.contains(word), "\(unknown.run.errors)")
        }
        let json = try fix("blanks", #"[{"date":"2022-09-24","crossing":"Vaalimaa","direction":"RUS>FIN","count":5}]"#)
        #expect(json.run.exitCode == 65 && json.copy == nil)
        let none = try fix("bad-position", text)
        #expect(none.copy == text && none.run.errors.contains("exchanged in 0 rows"))
    }

    /// Killed at any time, the copies are those of before or whole.
    @Test(arguments: [
        ["check", "in.csv", "--fix", "repeated-row", "-o", "out.csv", "--valid", "valid.csv"],
        ["check", "in.csv", "--fix", "blanks", "-o", "out.csv"], ["flows", "in.csv", "--rejects", "out.csv"],
    ])
    func aKillLeavesTheOldFileOrTheNewOne(call: [String]) throws {
        try withTemporaryFolder { folder in
            let row = " 2022-09-24,Vaalimaa,RUS>FIN,5 \n"
            let bad = "2022-09-31,Vaalimaa,RUS>FIN,5\n"
            try folder.write(
                "in.csv",
                "date,crossing,direction,count\n" + String(repeating: row + bad, count: 10_000)
            )
            let began = ContinuousClock.now
            _ = try Binary.run(arguments: call, folder: folder)
            let duration = ContinuousClock.now - began
            let outputs = ["out.csv"] + (call.contains("valid.csv") ? ["valid.csv"] : [])
            let whole = outputs.map { folder.text($0) }
            #expect(whole.allSatisfy { ($0?.utf8.count ?? 0) > 100 })
            var random = SplitMix(seed: 7)
            var wasKilled = false
            for _ in 0..<12 {
                for output in outputs { try folder.write(output, "as before") }
                let limit = duration * Double.random(in: 0.1...1.1, using: &random)
                let run = try Binary.run(
                    arguments: call,
                    environment: Execution.unmeasured,
                    folder: folder,
                    timeout: limit
                )
                wasKilled = wasKilled || run.exitCode == nil
                for (output, text) in zip(outputs, whole) {
                    let now = folder.text(output)
                    #expect(now == "as before" || now == text, "\(now?.utf8.count ?? -1) bytes after \(limit)")
                }
            }
            #expect(wasKilled)
        }
    }
}
