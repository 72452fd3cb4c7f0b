import BorderFlow
import BorderTestSupport
import Testing

/// Whom, what and when a number counts, where a table says less than its reader takes it to say.
@Suite struct WhatIsCountedTests {
    private static let header =
        "id,measure,unit,period,at,direction,population,value,value_max,qualifier,authority,source,reported_on\n"

    private func output(_ text: String, named name: String = "in.csv", _ call: String...) throws -> Execution {
        try withTemporaryFolder { folder in
            try folder.write(name, text)
            return try Binary.run(arguments: call, folder: folder)
        }
    }

    // MARK: When

    @Test("a column of midnights in UTC holds days, at a crossing, a border and a country alike")
    func midnights() throws {
        let head = "place,date,direction,count\n"
        let stamps = ["T00:00:00Z", "T00:00:00.000Z", "T00:00:00+00:00", " 00:00:00Z", "T00:00Z"]
        for stamp in stamps {
            let rows = ["San Ysidro", "MEX-USA", "USA"].map { place in
                "\(place),2023-03-01\(stamp),\(place == "USA" ? "into USA" : "MEX>USA"),100\n"
            }
            let answer = try Answered(head + rows.joined(), by: "border,day")
            #expect(Set(answer.figures.map { $0["bucket"] }) == ["2023-03-01"], "\(stamp): \(answer.said)")
            #expect(answer.said.contains("every time in 'date' is midnight"), "\(answer.said)")
        }
        // One other moment, and all are moments.
        let mixed = try Answered(
            head + "San Ysidro,2023-03-01T00:00:00Z,MEX>USA,1\nSan Ysidro,2023-03-01T12:00:00Z,MEX>USA,2\n",
            by: "border,day"
        )
        #expect(mixed.cells("bucket", "value") == ["2023-02-28 1", "2023-03-01 2"])
        let plain = try Answered(
            "Datum;Crossing;Direction;Persons\n2023-03-01T00:00:00Z;San Ysidro;MEX>USA;5\n",
            by: "border,day"
        )
        #expect(plain.cells("bucket", "value") == ["2023-03-01 5"], "\(plain.said)")
    }

    @Test("weeks are ISO weeks, however they are written")
    func weeks() throws {
        let head = "Week,Border,Direction,Crossings\n"
        let first = ["14/2024", "2024-W14", "W14 2024", "2024W14", "week 14, 2024", "KW 14/2024", "2024/14"]
        for week in first {
            let answer = try Answered(
                head + "\"\(week)\",Poland-Ukraine,UKR>POL,21000\n2024-W15,Poland-Ukraine,UKR>POL,22000\n",
                by: "border,week"
            )
            let cells = answer.cells("period", "value")
            #expect(cells == ["2024-04-01/2024-04-07 21000", "2024-04-08/2024-04-14 22000"], "\(week): \(answer.said)")
        }
        let apart = try Answered(
            "Year,Week,Border,Direction,Crossings\n2024,14,Poland-Ukraine,UKR>POL,21000\n"
                + "2024,15,Poland-Ukraine,UKR>POL,22000\n",
            by: "border,week"
        )
        #expect(apart.cells("bucket", "value") == ["2024-W14 21000", "2024-W15 22000"], "\(apart.said)")
        // A week of no year, and one that the year does not have.
        for wrong in ["14", "54/2024", "0/2024", "2023-W53"] {
            let answer = try Answered(head + "\(wrong),Poland-Ukraine,UKR>POL,21000\n", by: "border,week")
            #expect(answer.rejected == 1 && answer.figures.isEmpty, "\(wrong): \(answer.csv)")
        }
    }

    @Test("a daily number is a number of each day already; a stock is of none")
    func daily() throws {
        let rows = [
            "a1,daily,crossing,2024-04-01/2024-04-30,BLR-POL,BLR>POL,any,3000,,about,SG,u,2024-05-10\n",
            "a2,stock,person,2024-04-01/2024-04-30,POL,,any,3000,,exact,SG,u,2024-05-10\n",
            "a3,flow,crossing,2024-04-01/2024-04-30,BLR-POL,BLR>POL,any,3000,,exact,SG,u,2024-05-10\n",
        ]
        for (measure, low, high) in [("daily", "2000.0", "4000.0"), ("stock", "", ""), ("flow", "100.0", "100.0")] {
            let run = try output(Self.header + rows.joined(), "flows", "in.csv", "--measure", measure, "--csv")
            let row = try #require(try Printed(run).figures.first, "\(run.errors)")
            #expect(row["per_day_low"] == low && row["per_day_high"] == high, "\(measure): \(row)")
        }
    }

    // MARK: Whom

    @Test("a sum over citizenships is of these citizens")
    func citizenships() throws {
        let head = "border,date,direction,citizenship,count\n"
        let two = head + "FIN-RUS,2023-03-01,RUS>FIN,RUS,600\nFIN-RUS,2023-03-01,RUS>FIN,FIN,300\n"
        #expect(try Answered(two, by: "border").cells("population", "value") == ["citizen=FIN|RUS 900"])
        let words = try output(two, "flows", "in.csv")
        #expect(words.output.contains("citizens of Finland") && !words.output.contains("all travellers"))
        // Everybody else is named too, so that these are all.
        let all = two + "FIN-RUS,2023-03-01,RUS>FIN,other,5\n"
        #expect(try Answered(all, by: "border").cells("population", "value") == ["any 905"])
        // Who is not listed at a border did not cross there.
        let borders = two + "EST-RUS,2023-03-01,RUS>EST,RUS,7\nEST-RUS,2023-03-01,RUS>EST,EST,8\n"
        #expect(
            try Answered(borders, by: "border").cells("at", "population", "value") == [
                "EST-RUS citizen=EST|FIN|RUS 15", "FIN-RUS citizen=EST|FIN|RUS 900",
            ]
        )
        #expect(
            try Answered(try Answered(two, by: "border").csv, by: "border").cells("population", "value")
                == ["citizen=FIN|RUS 900"]
        )
    }

    @Test("sums over citizenships and over sexes contradict nothing")
    func otherPeople() throws {
        let head = "border,date,direction,citizenship,sex,count\n"
        let rows = ["RUS,,600", "FIN,,300", ",male,550", ",female,450"].map { "FIN-RUS,2023-03-01,RUS>FIN,\($0)\n" }
        let answer = try Answered(head + rows.joined(), by: "border")
        #expect(answer.cells("population", "value") == ["any 1000", "citizen=FIN|RUS 900"], "\(answer.csv)")
        #expect(!answer.csv.contains("contested") && !answer.csv.contains("another number"))
    }

    @Test("an attribute of a tag says whom its number counts")
    func attributes() throws {
        let table = """
            Country,When,Refugees,Returnees,Fishers
            #country+code,#date,#affected+refugees,#affected+returnees,#affected+fishers
            UKR,2023-03-01,1000,600,7

            """
        let answer = try Answered(table, by: "country")
        #expect(answer.cells("population", "value") == ["group=fishers 7", "status=returnee 600"], "\(answer.csv)")
    }

    // MARK: What

    @Test("people of one country who have asylum in another cross nothing")
    func asylum() throws {
        for header in ["Country of origin,Country of asylum,Date,Individuals", "coo,coa,date,persons"] {
            let table = header + "\nSudan,Chad,2024-04-30,571000\nSudan,Egypt,2024-04-30,500000\n"
            #expect(try Answered(table, by: "country").figures.isEmpty)
            let run = try output(table, "flows", "in.csv", "--measure", "stock", "--by", "country", "--csv")
            let cells = try Printed(run).figures.map { row in
                ["at", "unit", "population", "value"].map { row[$0] ?? "" }.joined(separator: " ")
            }.sorted()
            #expect(cells == ["EGY person from=SDN 500000", "TCD person from=SDN 571000"], "\(header): \(run.errors)")
        }
    }

    @Test("the other country of a number is told, and 1.5 of thousands is 1,500")
    func counterparts() throws {
        let table = """
            REF_AREA,COUNTERPART_AREA,UNIT_MEASURE,UNIT_MULT,TIME_PERIOD,OBS_VALUE
            FI,RU,PS,0,2023-03,1000
            FI,W,PS,0,2023-03,3000
            FI,RU,PS,3,2023-04,1.5

            """
        let run = try output(table, "flows", "in.csv", "--by", "border,month")
        #expect(run.exitCode == 0 && run.output.contains("between Finland and Russia"), "\(run.output)\(run.errors)")
        #expect(run.output.contains("1,500") && run.output.contains("3,000"))
        #expect(!run.errors.contains("no column says what is counted"))
        let bare = try output("REF_AREA,TIME_PERIOD,OBS_VALUE\nFI,2023-03,1000\n", "flows", "in.csv")
        #expect(bare.errors.contains("no column says what is counted"), "\(bare.errors)")
    }

    @Test("events of a catalogue are no reports of one thing; one that is there twice stands once")
    func events() throws {
        let head = "event_id_cnty,event_date,event_type,sub_event_type,iso,country,source,notes,fatalities\n"
        func row(_ id: String, _ source: String, _ count: Int) -> String {
            "\(id),01 March 2023,Battles,Armed clash,804,Ukraine,\(source),x,\(count)\n"
        }
        let table = head + row("UKR1", "A", 5) + row("UKR2", "C", 7) + row("UKR2", "C", 7) + row("UKR3", "C", 7)
        let run = try output(table, "flows", "in.csv", "--measure", "context", "--csv")
        let rows = try Printed(run).figures
        #expect(
            rows.map { "\($0["id"] ?? "") \($0["role"] ?? "") \($0["value"] ?? "") \($0["row_count"] ?? "")" }.sorted()
                == ["UKR1 figure 5 1", "UKR2 figure 7 2", "UKR3 figure 7 1"]
        )
        #expect(!run.output.contains("contested") && !run.output.contains("another number"))
    }
}
