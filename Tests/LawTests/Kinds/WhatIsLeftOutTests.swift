import BorderTestSupport
import Testing

/// What a number leaves out, and what an answer leaves out, is said.
@Suite struct WhatIsLeftOutTests {
    private static let header =
        "id,measure,unit,period,at,direction,population,value,value_max,qualifier,authority,source,reported_on\n"

    private func run(_ files: [String: String], _ call: String) throws -> Execution {
        try withTemporaryFolder { folder in
            for (name, text) in files { try folder.write(name, text) }
            let arguments = call.split(separator: " ").map { String($0).replacing("_", with: " ") }
            return try Binary.run(arguments: arguments, folder: folder)
        }
    }

    private func report(
        _ id: String,
        _ border: String,
        _ way: String,
        _ value: Int,
        _ word: String = "exact"
    ) -> String {
        "\(id),flow,crossing,2024-04,\(border),\(way),any,\(value),,\(word),SG,u,2024-05-02\n"
    }

    // MARK: Sums

    @Test("a sum beside a worded number of the same whole is a least one, and nobody's")
    func worded() throws {
        let table =
            Self.header + report("a1", "POL-UKR", "UKR>POL", 100) + report("a2", "SVK-UKR", "UKR>SVK", 100)
            + report("a3", "HUN-UKR", "UKR>HUN", 800, "about")
        let rows = try Printed(try run(["in.csv": table], "flows in.csv --by country --csv")).figures
        let whole = try #require(rows.first { $0["at"] == "UKR" })
        #expect(whole["qualifier"] == "at_least" && whole["value"] == "200" && whole["value_high"] == "")
        #expect(whole["note"]?.contains("the sum of 2 of 3 borders, without a3") == true, "\(whole)")
        #expect(rows.allSatisfy { $0["share"] == "" && $0["rank"] == "" }, "no part of a whole that is not known")
        try withTemporaryFolder { folder in
            try folder.write("in.csv", table)
            #expect(try Binary.run("report", "in.csv", "-o", "out", folder: folder).exitCode == 0)
            let summary = folder.text("out/summary.txt") ?? ""
            #expect(!summary.contains("- 200 crossings out of Ukraine"), "\(summary)")
            #expect(summary.contains("At least 200 crossings out of Ukraine"), "\(summary)")
        }
        // Exact numbers alone are the sum they are, with shares.
        let exact = table.replacing(",about,", with: ",exact,")
        let all = try Printed(try run(["in.csv": exact], "flows in.csv --by country --csv")).figures
        #expect(all.first { $0["at"] == "UKR" }?["value"] == "1000")
        #expect(all.first { $0["at"] == "POL" }?["share"] == "0.1")
    }

    @Test("a day between others that only a worded number has is left out of their sum")
    func wordedDay() throws {
        func row(_ day: Int, _ value: Int, _ words: String) -> String {
            "r\(day),flow,person,2024-04-0\(day),medyka-shehyni,UKR>POL,any,\(value),,\(words),SG,u,2024-05-10\n"
        }
        let table = Self.header + row(1, 60, "exact") + row(2, 160, "about") + row(3, 10, "exact")
        let rows = try Printed(try run(["in.csv": table], "flows in.csv --csv")).figures
        let sum = try #require(rows.first { $0["id"]?.hasPrefix("total") == true })
        #expect(sum["qualifier"] == "at_least" && sum["value"] == "70", "\(sum)")
        let days = try Printed(try run(["in.csv": table], "flows in.csv --by border,day --csv")).figures
        #expect(days.filter { $0["qualifier"] == "exact" }.count == 2, "each day is what it is")
    }

    @Test("a region that is a sum, one of a single crossing and a crossing in none share one whole")
    func shares() throws {
        func box(_ name: String, _ west: Double, _ south: Double, _ east: Double, _ north: Double) -> String {
            let ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
            let shape = #"{"type":"Polygon","coordinates":[\#(ring)]}"#
            return #"{"type":"Feature","properties":{"name":"\#(name)"},"geometry":\#(shape)}"#
        }
        let boxes = [box("South", 27, 60, 28.3, 60.9), box("North", 28, 60.9, 31, 63)].joined(separator: ",")
        let regions = #"{"type":"FeatureCollection","features":[\#(boxes)]}"#
        let counts = [("Vaalimaa", 1000), ("Nuijamaa", 500), ("Niirala", 70), ("Raja-Jooseppi", 9)]
        let table =
            "place,date,direction,count\n" + counts.map { "\($0.0),2023-03-01,RUS>FIN,\($0.1)\n" }.joined()
        let answer = try run(
            ["in.csv": table, "r.geojson": regions],
            "flows in.csv --regions r.geojson --by region --csv"
        )
        let rows = try Printed(answer).figures.sorted { Int($0["value"] ?? "") ?? 0 > Int($1["value"] ?? "") ?? 0 }
        let shown = rows.map { "\($0["value"] ?? "") \($0["rank"] ?? "") \($0["share"]?.prefix(5) ?? "")" }
        #expect(shown == ["1000 1 0.633", "570 2 0.361", "9 3 0.006"], "\(answer.errors)")
    }

    // MARK: Filters

    @Test(
        "every row that the filters leave out is counted, worded or not, and so is the way back",
        arguments: [
            ("flows old.csv --from 2024-04-06", 5), ("flows old.csv --direction into_UKR", 5),
            ("flows two.csv --border FIN-RUS", 2), ("flows two.csv --mode rail", 4),
            ("flows two.csv --source nobody", 4),
        ]
    )
    func filters(_ call: String, _ count: Int) throws {
        let old = (1...5).map { day in
            "a\(day),flow,crossing,2024-04-0\(day),POL-UKR,UKR>POL,any,\(day)000,,"
                + "\(day == 3 ? "about" : "exact"),SG,u,2024-04-07\n"
        }
        let two = [
            "a1,flow,crossing,2024-04-01,POL-UKR,UKR>POL,any,1000,,about,SG,u,2024-04-02\n",
            "a2,flow,crossing,2024-04-02,POL-UKR,POL>UKR,any,2000,,more_than,SG,u,2024-04-03\n",
            "a3,flow,crossing,2024-04-03,FIN-RUS,RUS>FIN,citizen=RUS,3000,,exact,RB,u,2024-04-04\n",
            "a4,flow,person,2024-04-03,FIN-RUS,RUS>FIN,citizen=RUS,2500,,exact,RB,u,2024-04-04\n",
        ]
        let files = ["old.csv": Self.header + old.joined(), "two.csv": Self.header + two.joined()]
        let answer = try run(files, call)
        let words = answer.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("Rows left out by the filters: \(count)."), "\(answer.output)")
    }

    @Test("where nothing was asked for, no filter is blamed")
    func noRows() throws {
        let answer = try run(["in.csv": "crossing,date,direction,count\n"], "flows in.csv")
        #expect(answer.output.contains("No row with a number was read.") && !answer.output.contains("filters"))
        let asked = try run(["in.csv": "crossing,date,direction,count\n"], "flows in.csv --from 2024-01-01")
        #expect(asked.output.contains("Nothing matches the filters."))
    }

    // MARK: Answers of services

    private static let row = #"{"crossing":"Vaalimaa","date":"2023-03-01","direction":"RUS>FIN","count":1000}"#

    @Test(
        "a page of several says so",
        arguments: [
            #"{"count":20,"next":"https://x/?page=2","previous":null,"results":[ROW]}"#,
            #"{"meta":{"total":20,"page":1,"pages":10},"results":[ROW]}"#, #"{"data":[ROW],"total_count":7}"#,
            #"{"results":[ROW],"pagination":{"last_page":3,"links":[{"a":"}"}]}}"#,
            #"{"exceededTransferLimit":true,"features":[{"attributes":ROW}]}"#, #"{"data":[ROW],"has_more":true}"#,
            #"{"type":"FeatureCollection","numberMatched":900,"features":[{"properties":ROW}]}"#,
            #"{"result":{"records":[ROW],"total":20}}"#,
        ]
    )
    func pages(_ shape: String) throws {
        let answer = try run(["in.json": shape.replacing("ROW", with: Self.row)], "flows in.json")
        #expect(answer.errors.contains("warning: this is a page of more:"), "\(shape): \(answer.errors)")
        let check = try run(["in.json": shape.replacing("ROW", with: Self.row)], "check in.json")
        #expect(check.exitCode == 1, "\(check.output)")
    }

    @Test(
        "an answer that is all there is says nothing",
        arguments: [
            #"{"count":1,"next":null,"results":[ROW]}"#, #"{"meta":{"total":1,"pages":1},"results":[ROW]}"#,
            #"{"error":null,"data":[ROW]}"#, #"[ROW]"#, #"ROW"#, #"{"data":[ROW],"has_more":false}"#,
            #"{"success":true,"result":{"records":[ROW],"total":1}}"#, #"{"response":{"data":[ROW]}}"#,
        ]
    )
    func whole(_ shape: String) throws {
        let answer = try run(["in.json": shape.replacing("ROW", with: Self.row)], "flows in.json")
        #expect(answer.exitCode == 0 && !answer.errors.contains("page of more"), "\(shape): \(answer.errors)")
    }

    @Test("an answer that is an error is none")
    func failure() throws {
        let answer = try run(["in.json": #"{"error":"rate limit exceeded","data":[]}"#], "flows in.json")
        #expect(answer.exitCode == 65 && answer.errors.contains("rate limit exceeded"), "\(answer.errors)")
    }

    // MARK: Crossings that nobody lists

    @Test("crossings --from ends with 1 where rows were rejected, and says what is missing")
    func unlistedRejected() throws {
        let table = "crossing,date,direction,count\nNew Post,2023-03-01,RUS>FIN,1000\nVaalimaa,2023-03-02,RUS>FIN,1\n"
        let answer = try run(["in.csv": table], "crossings --from in.csv")
        #expect(answer.exitCode == 1 && answer.errors.contains("New Post"), "\(answer.errors)")
        #expect(answer.output.contains("the crossings of 1 row that could not be read"), "\(answer.output)")
    }

    @Test("a file of crossings that was written down changes no number when it is given back")
    func writtenDown() throws {
        let near = """
            crossing,lat,lon,date,direction,count
            New A,61.00,28.80,2023-03-01,RUS>FIN,10
            New A,61.30,29.20,2023-03-01,RUS>FIN,20
            new a,61.00,28.80,2023-03-02,RUS>FIN,40
            New B,60.60,27.90,2023-03-01,RUS>FIN,5

            """
        try withTemporaryFolder { folder in
            try folder.write("near.csv", near)
            let plain = try Binary.run("flows", "near.csv", "--by", "crossing", "--csv", folder: folder)
            try folder.write("c.csv", try Binary.run("crossings", "--from", "near.csv", "--csv", folder: folder).output)
            let given = try Binary.run(
                "flows",
                "near.csv",
                "--crossings",
                "c.csv",
                "--by",
                "crossing",
                "--csv",
                folder: folder
            )
            func told(_ run: Execution) throws -> [String] {
                try Printed(run).figures.map { row in
                    ["at", "value", "mode", "period", "role"].map { row[$0] ?? "" }.joined(separator: " ")
                }.sorted()
            }
            #expect(try told(plain) == told(given), "\(given.errors)")
            #expect(try told(plain).count == 3)
        }
    }

    @Test("a position far from the crossing that a row names is a finding")
    func farPositions() throws {
        let head = "crossing,lat,lon,date,direction,count\n"
        let far = try run(["in.csv": head + "Vaalimaa,10.0,10.0,2023-03-01,RUS>FIN,10\n"], "check in.csv")
        #expect(far.exitCode == 1 && far.output.contains("far"), "\(far.output)")
        let table = "crossing;lat;lon;date;direction;count\nNew A;60,60;27,90;2023-03-01;RUS>FIN;1\n"
        let comma = try run(["in.csv": table], "flows in.csv")
        #expect(comma.errors.contains("'60,60' cannot be read: write degrees"), "\(comma.errors)")
        let near = try run(["in.csv": head + "Vaalimaa,60.65,27.9,2023-03-01,RUS>FIN,10\n"], "check in.csv")
        #expect(near.exitCode == 0, "\(near.output)")
    }

    // MARK: Why there is no number

    @Test("why there is no excess, and why there is no estimate")
    func reasons() throws {
        let days = (1...14).filter { $0 != 6 }.map { day in
            "Vaalimaa,2023-03-\(day < 10 ? "0" : "")\(day),RUS>FIN,\(day < 8 ? 100 : 300)\n"
        }
        let window = "--by crossing --from 2023-03-08 --to 2023-03-14 --baseline 2023-03-01/2023-03-07"
        let head = "crossing,date,direction,count\n"
        let gap = try run(["in.csv": head + days.joined()], "measures in.csv \(window)")
        #expect(gap.output.contains("1 number has no excess: not every usual day is counted."), "\(gap.output)")
        let full = head + days.joined() + "Vaalimaa,2023-03-06,RUS>FIN,100\n"
        let known = try run(["in.csv": full], "measures in.csv \(window)")
        #expect(known.output.contains("excess") && known.output.contains("1,400"), "\(known.output)")
        #expect(!known.output.contains("Not shown for want of room: excess"))

        let some = "border,date,direction,count\nFIN-RUS,2023-03-01,RUS>FIN,1000\nFIN-RUS,2023-03-02,RUS>FIN,500\n"
        let limits = try run(["in.csv": some], "reconcile in.csv --by week")
        let words = limits.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("at least 1,500") && !words.contains("larger numbers"), "\(words)")
        #expect(words.contains("only some of its days, places or people are reported"), "\(words)")
    }

    @Test("the border of an island with a bridge is its bridge")
    func bridge() throws {
        let answer = try run([:], "locate 103.8,1.35")
        #expect(answer.output.contains("MYS-SGP"), "\(answer.output)")
    }
}
