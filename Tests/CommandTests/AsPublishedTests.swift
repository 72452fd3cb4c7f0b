import BorderTestSupport
import Foundation
import Testing

/// `--as-published`: dated releases of one table as one history.
@Suite("Releases as they were published")
struct AsPublishedTests {
    private static let header = "crossing,direction,date,count\n"
    private static let first =
        header + "Vaalimaa,RUS>FIN,2022-09-24,100\nVaalimaa,RUS>FIN,2022-09-25,110\nImatra,RUS>FIN,2022-09-24,50\n"
    private static let second =
        header + "Vaalimaa,RUS>FIN,2022-09-24,100\nVaalimaa,RUS>FIN,2022-09-25,115\nVaalimaa,RUS>FIN,2022-10-02,70\n"
        + "Imatra,RUS>FIN,2022-10-02,20\n"

    private func inFolder<Value>(_ files: [String: String], _ body: (URL) throws -> Value) throws -> Value {
        try withTemporaryFolder { folder in
            let releases = folder.appending(path: "rel")
            try FileManager.default.createDirectory(at: releases, withIntermediateDirectories: false)
            for (name, text) in files { try releases.put(name, text) }
            return try body(folder)
        }
    }

    private static let two = ["counts-2022-09-30.csv": first, "counts-2022-10-31.csv": second]

    @Test("the newest release holds, nothing is added to an earlier one, and what became of that is said")
    func newest() throws {
        try inFolder(Self.two) { folder in
            let answer = try Answer.flows("--as-published", "rel", "--by", "crossing", folder: folder)
            #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
            #expect(answer.figures.sorted() == ["imatra-svetogorsk RUS>FIN 20", "vaalimaa-torfyanovka RUS>FIN 285"])
            let alone = try Answer.flows("rel/counts-2022-10-31.csv", "--by", "crossing", folder: folder)
            #expect(answer.figures == alone.figures)
            let said =
                "rel: 2 releases of 2022-09-30 to 2022-10-31 as one history; of the numbers of earlier ones later ones "
            #expect(
                answer.run.errors.contains(said + "repeat 1, revise 1 and withdraw 1, and 0 stand"),
                "\(answer.run.errors)"
            )
            let text = try Binary.run("flows", "--as-published", "rel", folder: folder)
            #expect(text.output.contains("In earlier releases, and withdrawn since, in all that was read: 1."))
        }
    }

    @Test("a day between two releases knows the earlier one, a day before all of them nothing")
    func asOf() throws {
        try inFolder(Self.two) { folder in
            let known = try Answer.flows(
                "--as-published",
                "rel",
                "--by",
                "crossing",
                "--as-of",
                "2022-10-15",
                folder: folder
            )
            let alone = try Answer.flows("rel/counts-2022-09-30.csv", "--by", "crossing", folder: folder)
            #expect(known.figures == alone.figures && !known.figures.isEmpty)
            #expect(
                known.run.errors.contains("as known on 2022-10-15: the release of 2022-09-30; 1 later release left out")
            )
            let nothing = try Answer.flows("--as-published", "rel", "--as-of", "2022-09-29", folder: folder)
            #expect(nothing.rows.isEmpty && nothing.run.errors.contains("nothing was published yet"))
            let same = try Answer.flows(
                "--as-published",
                "rel",
                "--by",
                "crossing",
                "--as-of",
                "2022-10-31",
                folder: folder
            )
            #expect(same.figures.contains("vaalimaa-torfyanovka RUS>FIN 285"))
        }
    }

    @Test("diff shows new, revised and withdrawn rows of the first and the last release, or of two days")
    func diff() throws {
        try inFolder(Self.two) { folder in
            let changes = [
                "new imatra-svetogorsk  20", "new vaalimaa-torfyanovka  70", "revised vaalimaa-torfyanovka 110 115",
                "withdrawn imatra-svetogorsk 50 ",
            ]
            for days in [[], ["--as-of", "2022-09-30", "--as-of", "2022-11"]] {
                let answer = try Answer(["diff", "--csv", "--as-published", "rel"] + days, folder: folder)
                #expect(answer.run.exitCode == 1)
                let found = answer.rows.map { row in
                    ["change", "at", "old_value", "new_value"].map { row[$0] ?? "?" }.joined(separator: " ")
                }
                #expect(found.sorted() == changes, "\(answer.run.output)")
            }
            let table = try Binary.run("diff", "--as-published", "rel", folder: folder)
            #expect(table.output.hasPrefix("Changes from 2022-09-30 to 2022-10-31\n"))
        }
        try inFolder(["c-2022-09.csv": Self.first]) { folder in
            let one = try Binary.run("diff", "--as-published", "rel", folder: folder)
            #expect(one.exitCode == 65 && one.errors.contains("one release alone"))
        }
    }

    @Test("releases of new days alone are parts of one table, which is added as one")
    func newDays() throws {
        let parts = [
            "c_202209.csv": Self.header + "Vaalimaa,RUS>FIN,2022-09-24,100\n",
            "c_202210.csv": Self.header + "Vaalimaa,RUS>FIN,2022-10-24,30\n",
        ]
        try inFolder(parts) { folder in
            let answer = try Answer.flows("--as-published", "rel", "--by", "crossing", folder: folder)
            #expect(answer.figures == ["vaalimaa-torfyanovka RUS>FIN 130"])
            #expect(
                answer.run.errors.contains("2 releases of 2022-09 to 2022-10") && answer.run.errors.contains("1 stand")
            )
            let id = try #require(answer.rows.first?["id"])
            let told = try Binary.run("explain", "--as-published", "rel", id, folder: folder)
            #expect(told.exitCode == 0 && told.output.contains("130"), "\(told.errors)")
        }
    }

    @Test("a file without a date is passed over aloud, and the exit code says so")
    func undated() throws {
        try inFolder(Self.two.merging(["notes.txt": "x"]) { one, _ in one }) { folder in
            let run = try Binary.run("flows", "--as-published", "rel", folder: folder)
            #expect(run.exitCode == 1 && run.errors.contains("rel/notes.txt: error: no date stands in the name"))
            #expect(run.output.contains("305"))
        }
    }

    @Test(
        "what is no folder of releases ends the call",
        arguments: [
            (["a-2022-09.csv": first, "b-2022-10.csv": second], 65, "2 tables: 'a', 'b'"),
            (["a-2022-09.csv": first, "a-2022-09-30.csv": second], 65, "both of 2022-09;"),
            (["a.csv": first], 65, "no file has a date"),
        ]
    )
    func unusable(files: [String: String], code: Int32, words: String) throws {
        try inFolder(files) { folder in
            let run = try Binary.run("flows", "--as-published", "rel", folder: folder)
            #expect(run.exitCode == code && run.errors.contains(words) && run.output.isEmpty, "\(run.errors)")
        }
    }

    @Test("a folder that is not there is no input, a FILE beside it a usage error, and a release no output")
    func usage() throws {
        try inFolder(Self.two) { folder in
            #expect(try Binary.run("flows", "--as-published", "none", folder: folder).exitCode == 66)
            let path = "rel/counts-2022-09-30.csv"
            #expect(try Binary.run("flows", "--as-published", path, folder: folder).exitCode == 66)
            let both = try Binary.run("flows", path, "--as-published", "rel", folder: folder)
            #expect(both.exitCode == 64 && both.errors.contains("name no FILE beside it"))
            let over = try Binary.run("export", "--as-published", "rel", "--format", "csv", "-o", path, folder: folder)
            #expect(over.exitCode == 64 && over.errors.contains("would be overwritten"), "\(over.errors)")
            #expect(try folder.appending(path: "rel").text("counts-2022-09-30.csv") == Self.first)
        }
    }

    @Test("every verb that reads reports knows the same")
    func otherVerbs() throws {
        try inFolder(Self.two) { folder in
            let asked = ["--as-published", "rel", "--as-of", "2022-10-15"]
            let alone = "rel/counts-2022-09-30.csv"
            for verb in [
                ["measures", "--by", "crossing"], ["coverage", "--by", "crossing"], ["reconcile"], ["conflicts"],
            ] {
                let known = try Answer(verb + ["--csv"] + asked, folder: folder)
                let then = try Answer(verb + ["--csv", alone], folder: folder)
                func values(_ answer: Answer) -> [[String?]] {
                    answer.rows.map { row in ["at", "direction", "value", "state", "low", "high"].map { row[$0] } }
                }
                #expect(values(known) == values(then), "\(verb)")
            }
        }
    }

    @Test("regions of one's own and releases go together")
    func withRegions() throws {
        try inFolder(Self.two) { folder in
            try folder.put("mine.geojson", RegionsFileTests.regions)
            let asked = ["--as-published", "rel", "--regions", "mine.geojson", "--by", "region"]
            let answer = try Answer(["flows", "--csv"] + asked, folder: folder)
            #expect(answer.figures == ["S RUS>FIN 305"], "\(answer.run.errors)")
        }
    }
}
