import BorderTestSupport
import Foundation
import Testing

/// Waits at crossings, looked at again and again: a folder of dated files as one timeline.
@Suite struct SnapshotTests {
    /// A file of CBP's as it was at a time: minutes at two kinds of lanes of one bridge.
    private func cbp(_ day: Int, _ time: String, _ cars: String, _ walkers: String, status: String = "Open") -> String {
        """
        [{"port_number":"230401","border":"Mexican Border","port_name":"Laredo","crossing_name":"Bridge I",\
        "date":"9/\(day)/2022","time":"\(time)","port_status":"\(status)","passenger_vehicle_lanes":\
        {"standard_lanes":{"delay_minutes":"\(cars)"}},"pedestrian_lanes":{"standard_lanes":{"delay_minutes":"\(walkers)"}}}]
        """
    }

    private func cbsa(_ rows: String...) -> String {
        "Customs Office;; Location;; Last updated;; Commercial Flow - Canada bound;; Travellers Flow - Canada bound;;\n"
            + rows.map { "St. Stephen;; St. Stephen, NB;; \($0);;\n" }.joined()
    }

    private func ask(_ files: [String: String], _ arguments: String...) throws -> Execution {
        try withTemporaryFolder { folder in
            let waits = folder.appending(path: "waits")
            try FileManager.default.createDirectory(at: waits, withIntermediateDirectories: false)
            for (name, text) in files { try waits.write(name, text) }
            return try Binary.run(arguments: arguments + ["--as-published", "waits"], folder: folder)
        }
    }

    private func states(_ run: Execution) throws -> [String] {
        try Printed(run).rows.map { row in
            ["period_start", "period_text", "effect", "magnitude", "note"].map { row[$0] ?? "" }.joined(separator: " ")
        }
    }

    @Test func severalLooksOfADayStandByTheirTimes() throws {
        let files = [
            "bwt-2022-09-24T0815.json": cbp(24, "08:15:00", "35", "5"),
            "bwt-2022-09-24T1015.json": cbp(24, "10:15:00", "50", "N/A"),
            "bwt-2022-09-23T22-15.json": cbp(23, "10:15:00 pm", "0", "", status: "Open"),
            "bwt-2022-09-25T0815.json": cbp(25, "08:15:00", "N/A", "N/A", status: "Closed"),
        ]
        let run = try ask(files, "status", "--csv")
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(
            try states(run) == [
                "2022-09-23 22:15 queue 0 passenger vehicles, standard lanes",
                "2022-09-24 08:15 queue 35 passenger vehicles, standard lanes",
                "2022-09-24 08:15 queue 5 pedestrians, standard lanes",
                "2022-09-24 10:15 queue 50 passenger vehicles, standard lanes",
                "2022-09-25 08:15 closed  ",
            ]
        )
        #expect(
            run.errors.contains(
                "waits: 4 releases of 2022-09-23 22:15 to 2022-09-25 08:15 as one history; of the states of earlier ones "
                    + "later ones repeat 0 and revise 0, and 4 stand, each at its time\n"
            ),
            "\(run.errors)"
        )
        let known = try ask(files, "status", "--csv", "--as-of", "2022-09-24")
        #expect(try states(known).count == 4)
        let text = try ask(files, "status").output
        #expect(text.contains("on 24 Sept 2022 at 08:15") && text.contains("on 24 Sept 2022 at 10:15"), "\(text)")
    }

    /// What an office did not look at again is the same look; a later file may put another number in its place.
    @Test func aLookThatIsToldAgainIsOne() throws {
        let files = [
            "w-2022-09-22.csv": cbsa("2022-09-22 10:15 ADT;; 25 minutes;; No Delay"),
            "w-2022-09-23.csv": cbsa("2022-09-22 10:15 ADT;; 30;; No Delay"),
            "w-2022-09-24.csv": cbsa("2022-09-24 9:05 ADT;; 5;; Not Applicable"),
        ]
        let run = try ask(files, "status", "--csv")
        #expect(
            try states(run) == [
                "2022-09-22 10:15 ADT queue 30 commercial traffic", "2022-09-22 10:15 ADT queue 0 travellers",
                "2022-09-24 09:05 ADT queue 5 commercial traffic",
            ],
            "\(run.output)\(run.errors)"
        )
        #expect(run.errors.contains("later ones repeat 1 and revise 1, and 2 stand, each at its time"), "\(run.errors)")
        let then = try ask(files, "status", "--csv", "--as-of", "2022-09-22")
        #expect(try states(then)[0] == "2022-09-22 10:15 ADT queue 25 commercial traffic")
    }

    /// The time in the name stands for looks that say none.
    @Test func theNameSaysWhen() throws {
        let header = "effect,at,direction,magnitude,magnitude_unit,date\n"
        let run = try ask(
            [
                "q_20220924_101500.csv": header + "queue,Vaalimaa,RUS>FIN,7,km,2022-09-24\n",
                "q_20220924_114500.csv": header + "queue,Vaalimaa,RUS>FIN,9,km,\nclosed,Imatra,,,,2022-09-24\n",
            ],
            "status",
            "--csv"
        )
        #expect(
            try states(run).sorted() == [
                "2022-09-24 10:15 queue 7 ", "2022-09-24 11:45 closed  ", "2022-09-24 11:45 queue 9 ",
            ],
            "\(run.output)\(run.errors)"
        )
    }

    /// A list of what held over days is revised as a whole, whether queues stand in it or not.
    @Test func aListOfStatesIsNoLook() throws {
        let header = "effect,at,period,magnitude,magnitude_unit\n"
        let first = "closed,Vaalimaa,2022-09-24/2022-09-26,,\nqueue,Imatra,2022-09-25,7,km\n"
        let run = try ask(
            [
                "s-2022-09-30.csv": header + first,
                "s-2022-10-31.csv": header + "closed,Vaalimaa,2022-09-24/2022-09-27,,\n",
            ],
            "status",
            "--csv"
        )
        #expect(try Printed(run).rows.map { $0["period"] } == ["2022-09-24/2022-09-27"], "\(run.errors)")
    }

    @Test func filesOfOneTimeAreRefused() throws {
        let text = cbsa("2022-09-22 10:15 ADT;; 25;; 0")
        let run = try ask(["w-2022-09-22T10-15.csv": text, "w-20220922T1015.csv": text], "status")
        #expect(run.exitCode == 65 && run.errors.contains("are both of 2022-09-22 10:15"), "\(run.errors)")
        let diff = try ask(["w-2022-09-22T10-15.csv": text, "w-2022-09-22T11-15.csv": text], "diff")
        #expect(diff.exitCode == 65 && diff.errors.contains("all releases are of one day"), "\(diff.errors)")
    }

    /// Random looks: every place and time once, with what the last file says of it.
    @Test(arguments: 0..<4 as Range<UInt64>) func theLastWordOnEveryLookHolds(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var files: [String: String] = [:]
        var wanted: [String: Int] = [:]
        for day in 20...27 {
            let rows = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                let of = day - Int.random(in: 0...2, using: &random)
                let hour = Int.random(in: 10...12, using: &random)
                return (time: "2022-09-\(of) \(hour):00", minutes: Int.random(in: 0...90, using: &random))
            }
            let last = Dictionary(rows.map { ($0.time, $0.minutes) }) { first, _ in first }
            files["w-2022-09-\(day).csv"] = cbsa() + last.map { "St. Stephen;; x;; \($0);; \($1);; --;;\n" }.joined()
            wanted.merge(last) { _, now in now }
        }
        let run = try ask(files, "status", "--csv")
        let told = try Printed(run).rows.map { row in
            "\(row["period_start"] ?? "") \(row["period_text"] ?? "") \(row["magnitude"] ?? "")"
        }
        #expect(told == wanted.sorted { $0.key < $1.key }.map { "\($0) \($1)" }, "seed \(seed) \(run.errors)")
    }
}
