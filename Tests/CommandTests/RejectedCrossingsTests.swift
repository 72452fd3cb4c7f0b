import BorderTestSupport
import Foundation
import Testing

/// Rows of `--crossings` and `--levels` that cannot be used are told as those of reports are: 1, `--strict`, `--rejects`.
@Suite struct RejectedCrossingsTests {
    private static let good = "name,lat,lon,country_a,country_b\nMy Gate,61.2,29.1,RUS,FIN\n"
    private static let bad = good + "Far,200,10,RUS,FIN\n"
    private static let table = plainHeader + "2022-09-24,My Gate,RUS>FIN,5\n"
    private static let words =
        "10.0 east, 200.0 north lies outside the world; expected a longitude of -180...180 and a latitude of -90...90; "
        + "check the two numbers"

    /// Verbs that read reports, each as a person would call it.
    static let readers = [
        ["flows", "in.csv"], ["reconcile", "in.csv"], ["conflicts", "in.csv"], ["explain", "in.csv"],
        ["measures", "in.csv"], ["status", "in.csv"],
        ["coverage", "in.csv"], ["map", "in.csv"], ["export", "in.csv", "--format", "csv"],
        ["diff", "in.csv", "in.csv"],
    ]
    /// Verbs that only look things up.
    static let gazetteers = [
        ["crossings", "My Gate"], ["borders", "FIN-RUS"], ["regions", "FI-09"], ["locate", "29.1,61.2"],
        ["claim", "5 Russians crossed from Russia into Finland at My Gate on 24 September 2022"],
    ]

    private func inFolder(_ body: (URL) throws -> Void) throws {
        try withTemporaryFolder { folder in
            try folder.put("good.csv", Self.good)
            try folder.put("bad.csv", Self.bad)
            try folder.put("in.csv", Self.table)
            try body(folder)
        }
    }

    @Test(arguments: readers + gazetteers) func aRejectedCrossingIsAFinding(_ verb: [String]) throws {
        try inFolder { folder in
            func run(_ file: String) throws -> Execution {
                try Binary.run(arguments: verb + ["--crossings", file], folder: folder)
            }
            let (sound, broken) = (try run("good.csv"), try run("bad.csv"))
            #expect(sound.exitCode == 0, "\(sound.errors)")
            #expect(broken.exitCode == 1, "\(broken.errors)")
            // The rest of the answer stands, to the byte.
            #expect(broken.stdout == sound.stdout && !sound.stdout.isEmpty)
            #expect(sound.errors.contains("borderflow: good.csv: 1 crossing read, 1 accepted, 0 rejected\n"))
            #expect(
                broken.errors.contains(
                    "bad.csv:3:5: error: \(Self.words)\nborderflow: bad.csv: 2 crossings read, 1 accepted, 1 rejected\n"
                )
            )
        }
    }

    @Test(arguments: readers + [["export", "--format", "csv", "--layer", "crossings"]])
    func aStrictReadingStopsThere(_ verb: [String]) throws {
        try inFolder { folder in
            let before = try folder.names()
            let run = try Binary.run(
                arguments: verb + ["--crossings", "bad.csv", "--strict", "--rejects", "rejects.csv"],
                folder: folder
            )
            #expect(run.exitCode == 65 && run.stdout.isEmpty)
            #expect(run.errors == "bad.csv:3:5: error: \(Self.words)\n")
            #expect(try folder.names() == before)
        }
    }

    @Test func rejectsOfCrossingsAndReportsAreInOneFile() throws {
        try inFolder { folder in
            try folder.put("rows.csv", Self.table + "2022-09-24,Far,RUS>FIN,6\n")
            let run = try Binary.run(
                arguments: ["flows", "rows.csv", "--crossings", "bad.csv", "--rejects", "rejects.csv", "--csv"],
                folder: folder
            )
            #expect(run.exitCode == 1)
            #expect(run.errors.hasSuffix("borderflow: 2 rejected rows kept in rejects.csv\n"), "\(run.errors)")
            #expect(
                try folder.text("rejects.csv") == """
                    name,lat,lon,country_a,country_b,reject_line,reject_code,reject_reason
                    Far,200,10,RUS,FIN,3,bad-coordinate,"\(Self.words)"
                    date,crossing,direction,count,reject_line,reject_code,reject_reason
                    2022-09-24,Far,RUS>FIN,6,3,unknown-place,"no place is called 'Far'; expected a crossing, border, \
                    country or region of the gazetteer; did you mean AR, FR, MAR, Afar, Bar?"

                    """
            )
        }
    }

    @Test func placesAloneKeepTheirRejectsToo() throws {
        try inFolder { folder in
            let verb = ["export", "--format", "csv", "--layer", "crossings", "--border", "FIN-RUS"]
            let run = try Binary.run(
                arguments: verb + ["--crossings", "bad.csv", "--rejects", "rejects.csv"],
                folder: folder
            )
            #expect(run.exitCode == 1 && run.output.contains("\nmy-gate,My Gate,"), "\(run.output)")
            #expect(run.errors.hasSuffix("borderflow: 1 rejected row kept in rejects.csv\n"), "\(run.errors)")
            #expect(try folder.text("rejects.csv").split(separator: "\n").count == 2)
        }
    }

    @Test func bothSidesOfADiffAreKept() throws {
        try inFolder { folder in
            try folder.put("old.csv", Self.table + "2022-09-24,Nowhere,RUS>FIN,1\n")
            try folder.put("new.csv", Self.table + "2022-02-30,Vaalimaa,RUS>FIN,2\n")
            let run = try Binary.run(
                arguments: ["diff", "old.csv", "new.csv", "--crossings", "bad.csv", "--rejects", "rejects.csv"],
                folder: folder
            )
            #expect(run.exitCode == 1)
            let kept = try #require(CSVText.rows(Array(try folder.text("rejects.csv").utf8)))
            #expect(
                kept.map { $0[$0.count - 2].text }.filter { !$0.hasPrefix("reject") }
                    == ["bad-coordinate", "unknown-place", "bad-date"]
            )
            #expect(run.errors.hasSuffix("borderflow: 3 rejected rows kept in rejects.csv\n"), "\(run.errors)")
        }
    }

    /// The usual counts are a file of reports as any other.
    @Test(arguments: [
        ["flows", "in.csv", "--estimates"], ["reconcile", "in.csv"], ["explain", "in.csv"],
        ["export", "in.csv", "--estimates", "--format", "csv"],
    ])
    func usualCountsThatAreRejectedAreFindings(_ verb: [String]) throws {
        try inFolder { folder in
            try folder.put(
                "usual.csv",
                "crossing,direction,month,count\nVaalimaa,RUS>FIN,2021-09,60\nNowhere,RUS>FIN,2021-09,9\n"
            )
            try folder.put("in.csv", plainHeader + "2022-09-24,Vaalimaa,RUS>FIN,5\n2022-09-24,Far,RUS>FIN,6\n")
            let levels = verb + ["--levels", "usual.csv"]
            let run = try Binary.run(arguments: levels + ["--rejects", "rejects.csv"], folder: folder)
            #expect(run.exitCode == 1 && !run.stdout.isEmpty)
            let kept = try folder.text("rejects.csv").split(separator: "\n")
            #expect(kept.count == 4 && kept[1].hasPrefix("2022-09-24,Far,") && kept[3].hasPrefix("Nowhere,"), "\(kept)")
            #expect(run.errors.hasSuffix("borderflow: 2 rejected rows kept in rejects.csv\n"), "\(run.errors)")
            // Without a bad row of reports, that of the usual counts alone is a finding.
            try folder.put("in.csv", plainHeader + "2022-09-24,Vaalimaa,RUS>FIN,5\n")
            #expect(try Binary.run(arguments: levels, folder: folder).exitCode == 1)
            let strict = try Binary.run(arguments: levels + ["--strict"], folder: folder)
            #expect(strict.exitCode == 65 && strict.stdout.isEmpty && strict.errors.contains("usual.csv:3:1: error: "))
        }
    }
}
