import BorderTestSupport
import Foundation
import Testing

/// `borderflow diff`: what differs between two files or two days.
@Suite("The verb diff")
struct DiffTests {
    private static let header = "id,date,crossing,direction,count,qualifier,authority,reported_on,supersedes\n"
    private static let old =
        header + "a,2022-09-21,Vaalimaa,RUS>FIN,100,,Guard,2022-09-22,\n"
        + "b,2022-09-22,Vaalimaa,RUS>FIN,200,about,Guard,2022-09-23,\n"
        + "c,2022-09-23,Vaalimaa,RUS>FIN,300,,Guard,2022-09-24,\n"
    private static let new =
        header + "a,2022-09-21,Vaalimaa,RUS>FIN,110,,Guard,2022-09-22,\n"
        + "b,2022-09-22,Vaalimaa,RUS>FIN,250,more_than,Guard,2022-09-23,\n"
        + "d,2022-09-24,Nuijamaa,RUS>FIN,400,,Guard,2022-09-25,\n"

    private func diff(_ old: String, _ new: String, _ arguments: String...) throws -> Answer {
        try withTemporaryFolder { folder in
            try folder.put("old.csv", old)
            try folder.put("new.csv", new)
            return try Answer(["diff", "--csv", "old.csv", "new.csv"] + arguments, folder: folder)
        }
    }

    @Test("the same number by somebody else, trusted otherwise or in other words is a difference")
    func retold() throws {
        let header = "id,date,crossing,direction,count,authority,grade,quote\n"
        func row(_ who: String, _ grade: String, _ quote: String) -> String {
            header + "a,2022-09-21,Vaalimaa,RUS>FIN,100,\(who),\(grade),\(quote)\n"
        }
        let before = row("FBG", "A1", "a hundred")
        #expect(try diff(before, before).run.exitCode == 0)
        for (after, told) in [
            (row("FSB", "A1", "a hundred"), "authority FBG → FSB"), (row("FBG", "F6", "a hundred"), "grade A1 → F6"),
            (row("FBG", "A1", ""), "words a hundred → none"),
        ] {
            let answer = try diff(before, after)
            #expect(answer.run.exitCode == 1)
            #expect(answer.column("change") == ["retold"] && answer.column("told") == [told])
            #expect(answer.column("difference") == [""])
        }
    }

    @Test("two files: every change with both numbers, a difference only between exact ones, and exit code 1")
    func files() throws {
        let answer = try diff(Self.old, Self.new)
        #expect(answer.run.exitCode == 1)
        let changes = answer.rows.map { row in
            ["change", "id", "old_value", "old_qualifier", "new_value", "new_qualifier", "difference"]
                .map { row[$0] ?? "?" }.joined(separator: " ")
        }
        #expect(
            changes == [
                "new d   400 exact ", "withdrawn c 300 exact   ", "revised a 100 exact 110 exact 10",
                "revised b 200 about 250 more_than ",
            ]
        )
        #expect(answer.rows[2]["difference_percent"] == "10.0" || answer.rows[2]["difference_percent"] == "10")
    }

    @Test("a file and itself: nothing, and exit code 0; rows in another order are no change")
    func same() throws {
        #expect(try diff(Self.old, Self.old).run.exitCode == 0)
        let rows = Self.old.split(separator: "\n")
        let turned = ([rows[0]] + rows.dropFirst().reversed()).joined(separator: "\n") + "\n"
        #expect(try diff(Self.old, turned).rows.isEmpty)
    }

    @Test("plain tables are compared by place, way and day; longer rows by month")
    func plainTables() throws {
        let one = plainHeader + "2022-10-01,Vaalimaa,RUS>FIN,10\n2022-11,Vaalimaa,RUS>FIN,500\n"
        let two = plainHeader + "2022-10-01,Vaalimaa,RUS>FIN,12\n2022-11,Vaalimaa,RUS>FIN,510\n"
        let answer = try diff(one, two)
        #expect(answer.column("difference") == ["2", "10"] && answer.column("change") == ["revised", "revised"])
    }

    @Test("duplicate ids are findings")
    func duplicates() throws {
        // Another number: the same row twice would count once.
        let row = "c,2022-09-23,Vaalimaa,RUS>FIN,301,,Guard,2022-09-24,\n"
        try withTemporaryFolder { folder in
            try folder.put("twice.csv", Self.old + row)
            let run = try Binary.run("diff", "twice.csv", "twice.csv", folder: folder)
            #expect(run.exitCode == 1 && run.output.contains("Duplicate id in twice.csv: c (line 4, line 5)"))
        }
    }

    @Test("one set on two days: what became known in between, and what replaced what")
    func twoDays() throws {
        let answer = try Answer([
            "diff", "--csv", "--as-of", "2022-09-26", "--as-of", "2022-09-28", "--border", "FIN-RUS",
        ])
        #expect(answer.run.exitCode == 1 && Set(answer.column("change")) == ["new"])
        #expect(answer.column("id").contains("fi-2022-09-26-in") && !answer.column("id").contains("fi-2022-09-25-in"))
        let input =
            Self.header + "a,2022-09-21,Vaalimaa,RUS>FIN,174,,Guard,2022-09-22,\n"
            + "z,2022-09-21,Vaalimaa,RUS>FIN,147,,Guard,2022-09-25,a\n"
        let revised = try Answer(
            ["diff", "-", "--csv", "--as-of", "2022-09-24", "--as-of", "2022-09-25"],
            input: input
        )
        #expect(revised.rows.map { "\($0["change"] ?? "") \($0["difference"] ?? "")" } == ["revised -27"])
    }

    @Test("neither two files nor two days is a usage error")
    func usage() throws {
        for arguments in [[], ["a.csv"], ["a.csv", "b.csv", "c.csv"], ["--as-of", "2022"]] {
            let run = try Binary.run(arguments: ["diff"] + arguments)
            #expect(run.exitCode == 64, "\(arguments)")
        }
        #expect(try Binary.run("diff", "no-such-a.csv", "no-such-b.csv").exitCode == 66)
    }
}
