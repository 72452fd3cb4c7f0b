import BorderTestSupport
import Foundation
import Testing

/// The same input gives the same bytes, wherever and whenever.
@Suite struct DeterminismTests {
    static let questions: [[String]] = [
        ["flows"], ["flows", "--json"], ["flows", "--by", "country,month", "--csv"], ["map"],
        ["map", "--border", "FIN-RUS"],
        ["export", "--format", "geojson"],
        ["export", "--format", "geojsonseq", "--layer", "borders", "--country", "FIN"],
        ["export", "--format", "csv"], ["crossings", "--json"], ["borders"], ["regions", "--country", "RUS"],
    ]

    @Test(arguments: questions) func placeTimeAndLanguageChangeNothing(_ question: [String]) throws {
        let first = try Binary.run(arguments: question)
        #expect(first.exitCode == 0)
        #expect(!first.stdout.isEmpty)
        try withTemporaryFolder { folder in
            let environment = [
                "TZ": "Pacific/Kiritimati", "LANG": "de_DE.UTF-8", "LC_ALL": "tr_TR.UTF-8", "HOME": "/nonexistent",
            ]
            let second = try Binary.run(arguments: question, environment: environment, folder: folder)
            #expect(first.stdout == second.stdout)
            #expect(first.stderr == second.stderr)
            #expect(try folder.names().isEmpty)
        }
    }

    /// A seeded table with a bad row here and there.
    private func table(rows: Int) -> String {
        var random = SplitMix(seed: 7)
        let crossings = ["Vaalimaa", "Nuijamaa", "Imatra", "Vartius", "Nowhere"]
        var text = plainHeader
        for _ in 0..<rows {
            let day = Int.random(in: 1...30, using: &random)
            let crossing = crossings[Int.random(in: 0..<5, using: &random)]
            let way = Bool.random(using: &random) ? "RUS>FIN" : "FIN>RUS"
            text +=
                "2022-09-\(day < 10 ? "0" : "")\(day),\(crossing),\(way),\(Int.random(in: 0...999, using: &random))\n"
        }
        return text
    }

    @Test func theNumberOfWorkersChangesNothing() throws {
        try withTemporaryFolder { folder in
            try folder.put("table.csv", table(rows: 60_000))
            var answers: Set<[UInt8]> = []
            var rejects: Set<String> = []
            for workers in ["1", "2", "3", "7"] {
                let run = try Binary.run(
                    "flows",
                    "table.csv",
                    "--by",
                    "crossing,day",
                    "--csv",
                    "--workers",
                    workers,
                    "--rejects",
                    "rejects.csv",
                    folder: folder
                )
                #expect(run.exitCode == 1)
                answers.insert(run.stdout)
                rejects.insert(try folder.text("rejects.csv"))
            }
            #expect(answers.count == 1)
            #expect(rejects.count == 1)
        }
    }

    @Test func reportsAreTheSameInEveryFolder() throws {
        try withTemporaryFolder { folder in
            _ = try Binary.run("report", "-o", "one", folder: folder)
            _ = try Binary.run("report", "-o", "two/deep", environment: ["TZ": "Asia/Tokyo"], folder: folder)
            let names = try folder.appending(path: "one").names()
            #expect(names.count == 6)
            for name in names {
                #expect(
                    fileBytes(at: folder.appending(path: "one/\(name)").path)
                        == fileBytes(at: folder.appending(path: "two/deep/\(name)").path)
                )
            }
        }
    }

    @Test func theOrderOfFilesChangesNothing() throws {
        try withTemporaryFolder { folder in
            try folder.put("a.csv", plainHeader + "2022-09-01,Vaalimaa,RUS>FIN,10\n")
            try folder.put("b.csv", plainHeader + "2022-10-01,Vaalimaa,RUS>FIN,12\n")
            try folder.put("c.csv", plainHeader + "2022-10-01,Vaalimaa,RUS>FIN,13\n")
            let one = try Answer.flows("a.csv", "b.csv", "c.csv", folder: folder)
            let other = try Answer.flows("c.csv", "b.csv", "a.csv", folder: folder)
            #expect(one.run.stdout == other.run.stdout)
        }
    }
}
