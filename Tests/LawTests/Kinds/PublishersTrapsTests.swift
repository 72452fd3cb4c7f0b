import BorderFlow
import BorderTestSupport
import Testing

/// Shapes of publishers and strangers in which a number is easily read as another.
@Suite struct PublishersTrapsTests {
    private func heads(_ answer: Answered) -> [String] {
        answer.figures.filter { $0["level"] == "0" }.map { "\($0["population"] ?? "") \($0["value"] ?? "")" }.sorted()
    }

    private func asked(_ text: String, by words: String = "crossing,month") -> String {
        do {
            let answer = try Answered(text, by: words)
            return "read as \(answer.cells("at", "bucket", "value"))"
        } catch { return "\(error)" }
    }

    // MARK: What may mean the same people

    /// Kinds of travellers of a statistics office hold each other in ways that only its handbook tells.
    @Test func kindsOfTravellersAreNotAdded() throws {
        let head =
            "REF_DATE,GEO,DGUID,Traveller characteristics,Traveller type,UOM,SCALAR_FACTOR,VECTOR,VALUE,STATUS\n"
        let rows = [
            "2022-09,Canada,,Non-resident visitors,Travellers,Persons,units,v1,600,\n",
            "2022-09,Canada,,United States residents,Travellers,Persons,units,v2,500,\n",
            "2022-09,Canada,,United States residents,Same-day,Persons,units,v3,300,\n",
        ]
        let answer = try Answered(head + rows.joined(), by: "country")
        #expect(heads(answer) == ["series=non-resident visitors 600", "series=united states residents 500"])
        #expect(answer.cells("level", "value").contains("1 300"))
        let total = "2022-09,Canada,,Total international travellers,Travellers,Persons,units,v0,1100,\n"
        #expect(heads(try Answered(head + total + rows.joined(), by: "country")) == ["any 1100"])
    }

    /// The counterpart of a country is kept, and no way between the two is made up.
    @Test func theCounterpartIsNoDirection() throws {
        let answer = try Answered(
            "REF_AREA,COUNTERPART_AREA,MEASURE,TIME_PERIOD,OBS_VALUE\nDEU,SYR,B11,2022,100\nDEU,_T,B11,2021,7\n",
            by: "country,direction,year"
        )
        #expect(answer.rejected == 0, "\(answer.said)")
        #expect(
            answer.cells("at", "direction", "bucket", "population", "value") == [
                "DEU *?DEU 2021 series=b11 7", "DEU *?DEU 2022 series=b11 100", "SYR *?SYR 2022 series=b11 100",
            ]
        )
    }

    /// A series that never falls may be one of totals so far: adding it up would count the first people three times.
    @Test func totalsSoFarAreAskedAbout() throws {
        let head = "geomaster_name,date,population_group,individuals\n"
        let growing = head + "Italy,2022-01-31,4797,3000\nItaly,2022-02-28,4797,5000\nItaly,2022-03-31,4797,9000\n"
        try withTemporaryFolder { folder in
            try folder.write("in.csv", growing)
            try folder.write("falls.csv", growing + "Italy,2022-04-30,4797,100\n")
            let asked = try Binary.run("flows", "in.csv", folder: folder)
            #expect(asked.exitCode == 65 && asked.errors.contains("--profile unhcr-odp-totals"), "\(asked.errors)")
            func counts(_ file: String, _ more: String...) throws -> [String] {
                let run = try Binary.run(arguments: ["flows", file, "--csv"] + more, folder: folder)
                #expect(run.exitCode == 0, "\(run.errors)")
                return try Printed(run).figures.map { "\($0["measure"] ?? "") \($0["value"] ?? "")" }
            }
            #expect(
                try counts("in.csv", "--profile", "unhcr-odp-totals", "--measure", "stock") == [
                    "stock 3000", "stock 5000", "stock 9000",
                ]
            )
            #expect(
                try counts("in.csv", "--profile", "unhcr-odp", "--measure", "registration") == ["registration 17000"]
            )
            #expect(try counts("falls.csv", "--measure", "registration") == ["registration 17100"])
        }
    }

    // MARK: Which number, and of which days

    @Test(arguments: [
        "Date,From,To,Number,Refused\n2022-09-24,RUS,FIN,100,60\n2022-09-25,RUS,FIN,10,70\n",
        "Date,From,To,Individuals,Travellers\n2022-09-24,RUS,FIN,100,60\n",
        "Datum,From,To,Anzahl,Davon Neu\n2022-09-24,RUS,FIN,100,60\n2022-09-25,RUS,FIN,90,50\n",
    ])
    func twoNumbersOfARowAreAskedAbout(_ text: String) {
        let words = asked(text)
        #expect(words.contains("nothing says which is the count"), "\(words)")
    }

    @Test(arguments: [
        "Date,From,To,Number,Week\n2022-09-24,RUS,FIN,100,38\n2022-09-25,RUS,FIN,10,39\n",
        "Date,From,To,Number,Remark\n2022-09-24,RUS,FIN,100,a\n2022-09-25,RUS,FIN,10,b\n",
        "Date,From,To,Number of people,Number of cars\n2022-09-24,RUS,FIN,100,60\n2022-09-25,RUS,FIN,10,7\n",
    ])
    func whereItIsClearNobodyIsAsked(_ text: String) throws {
        let answer = try Answered(text, by: "border,day")
        #expect(answer.cells("bucket", "value").filter { $0 == "2022-09-24 100" || $0 == "2022-09-25 10" }.count == 2)
    }

    @Test func aNumberOfOthersBesideThatOfPeopleIsAskedAbout() {
        let text = "Date,From,To,Number of people,Refused\n2022-09-24,RUS,FIN,100,60\n2022-09-25,RUS,FIN,10,70\n"
        let words = asked(text)
        #expect(words.contains("'Refused' holds numbers beside 'Number of people'"), "\(words)")
    }

    @Test func rowsWithoutADateAreSaidOnce() throws {
        let head = "border,direction,count,date,period_text\n"
        let some = try Answered(head + "FIN-RUS,RUS>FIN,1,2022-09-24,\nFIN-RUS,RUS>FIN,2,,\nFIN-RUS,RUS>FIN,3,,\n")
        #expect(some.said == "in.csv:3:1: note: 2 rows have no date: they are in no number of a day, month or year")
        // Words about the days are something.
        #expect(try Answered(head + "FIN-RUS,RUS>FIN,2,,last week\n").said.isEmpty)
    }

    /// From and to above days are no countries.
    @Test(arguments: ["from,to", "From,To"]) func endsOfAPeriod(_ header: String) throws {
        let iso = try Answered(
            "border,direction,\(header),count\nFIN-RUS,RUS>FIN,2022-09-24,2022-09-30,100\n",
            by: "border"
        )
        let points = try Answered(
            "border,direction,\(header),count\nFIN-RUS,RUS>FIN,24.09.2022,30.09.2022,100\n",
            by: "border"
        )
        for answer in [iso, points] {
            #expect(
                answer.cells("direction", "period", "value") == ["RUS>FIN 2022-09-24/2022-09-30 100"],
                "\(answer.said)"
            )
        }
    }

    @Test(arguments: [
        "20220924", "24 сентября 2022", "24 Sept 2022", "September 24, 2022", "24-Sep-22", "Sat 24 Sep 2022",
        "24th September 2022", "24 вересня 2022 р.", "24 września 2022",
    ])
    func oneDayInManyForms(_ day: String) throws {
        let answer = try Answered("border,direction,count,date\nFIN-RUS,RUS>FIN,5,\"\(day)\"\n", by: "border,day")
        #expect(answer.cells("bucket", "value") == ["2022-09-24 5"], "\(answer.said)")
    }

    // MARK: How many

    /// Fewer than five people are four at most, and no more than that.
    @Test func fewerThanFiveAreFourAtMost() throws {
        let answer = try Answered(
            "date,border,direction,count\n2022-09-24,FIN-RUS,RUS>FIN,<5\n2022-09-25,FIN-RUS,RUS>FIN,1.1 thousand\n",
            by: "border,day"
        )
        #expect(
            answer.cells("value", "qualifier", "value_low", "value_high") == [
                "1100 rounded 1050 1150", "5 less_than 0 4",
            ],
            "\(answer.said)"
        )
    }

    @Test(
        arguments: [
            ("Number of people", "person"), ("Persons crossed", "person"), ("No. of crossings", "crossing"),
            ("Total crossings", "crossing"), ("# of people", "person"), ("Pax", "person"),
            ("Persons (total)", "person"),
            ("Total number of travellers", "person"), ("Number of border crossings", "crossing"),
            ("Crossed", "crossing"),
            ("Number of vehicles", "vehicle"), ("Liczba osób", "person"), ("Total people", "person"),
        ]
    )
    func wordsForTheNumber(_ header: String, _ unit: String) throws {
        let answer = try Answered("Date,From,To,\(header)\n2022-09-24,RUS,FIN,100\n", by: "border")
        #expect(answer.cells("unit", "value") == ["\(unit) 100"], "\(answer.said)")
    }

    /// What attributes of a tag say is kept: two ways and two sexes are no two numbers of one thing.
    @Test func attributesOfTags() throws {
        let answer = try Answered(
            "Date,Country,In,Out,Women,Minors\n#date,#country+code,#affected+ind+in,#affected+ind+out,#affected+f,"
                + "#affected+children\n2022-03-01,POL,1000,100,400,300\n",
            by: "country,direction"
        )
        #expect(
            answer.cells("direction", "population", "value") == [
                "*>POL any 1000", "*?POL age=children 300", "*?POL sex=f 400", "POL>* any 100",
            ],
            "\(answer.csv)"
        )
    }

    /// A dash for the country of asylum is no place; the rows are counted aloud, and no error.
    @Test func nobodyKnowsWhere() throws {
        let answer = try Answered("year,coo_iso,coa_iso,refugees\n2022,SYR,DEU,1000\n2022,SYR,-,12\n2021,AFG,-,5\n")
        #expect(answer.rejected == 0)
        #expect(answer.said.contains("2 rows left out ('-'): no country of asylum is told"), "\(answer.said)")
    }

    /// A remark of ours that is read back is not said again.
    @Test func remarksAreSaidOnce() throws {
        let text =
            "date,border,direction,count,source,note,flags\n2022-09-24,FIN-RUS,RUS>FIN,100,a,with a remark,e\n"
            + "2022-09-24,FIN-RUS,RUS>FIN,250,b,,p\n"
        let once = try Answered(text, by: "border")
        let twice = try Answered(once.csv, by: "border")
        let thrice = try Answered(twice.csv, by: "border")
        #expect(once.figures.map { $0["note"] } == twice.figures.map { $0["note"] }, "\(once.csv)\(twice.csv)")
        #expect(twice.csv == thrice.csv)
    }

    /// Times of a clock of Greenwich are days of the place.
    @Test func theZoneOfAProfile() throws {
        try withTemporaryFolder { folder in
            try folder.write(
                "gate.yaml",
                "name: gate\nheader:\n  - [Gate, Seen, Way]\nrow_is: one passage\ncolumns:\n"
                    + "  - {name: Gate, role: crossing}\n  - {name: Seen, role: date, order: day, zone: UTC}\n"
                    + "  - {name: Way, role: direction}\n"
            )
            try folder.write(
                "in.csv",
                "Gate,Seen,Way\nvaalimaa-torfyanovka,2022-09-24 22:30:00,RUS>FIN\n"
                    + "vaalimaa-torfyanovka,24/09/2022 12:00,RUS>FIN\nvaalimaa-torfyanovka,24/09/2022 11:30 PM,RUS>FIN\n"
            )
            let run = try Binary.run(
                "flows",
                "in.csv",
                "--profile",
                "gate.yaml",
                "--by",
                "crossing,day",
                "--csv",
                folder: folder
            )
            let days = try Printed(run).figures.map { "\($0["bucket"] ?? "") \($0["value"] ?? "")" }
            #expect(days == ["2022-09-24 1", "2022-09-25 2"], "\(run.output)\(run.errors)")
            try folder.write(
                "bad.yaml",
                "name: bad\ncolumns:\n  - {name: d, role: date, zone: Mars}\n  - {name: n, role: count}\n"
            )
            let bad = try Binary.run("flows", "in.csv", "--profile", "bad.yaml", folder: folder)
            #expect(bad.exitCode == 65 && bad.errors.contains("'Mars' is no offset from UTC"), "\(bad.errors)")
        }
    }

    /// One moment under the clocks of Greenwich, an offset, a country and a state, in one column or two; the day is that
    /// of the crossing, and where its two sides do not share it, of whoever counted.
    @Test(
        arguments: [
            ("UTC", "2022-09-24 21:30", "2022-09-25"), ("UTC", "2022-09-24 20:59", "2022-09-24"),
            ("+08:00", "2022-09-25 04:59", "2022-09-24"), ("+08:00", "2022-09-25 05:00", "2022-09-25"),
            ("UZB", "2022-09-25 01:59", "2022-09-24"), ("US-NY", "2022-09-24 17:00", "2022-09-25"),
            ("POL", "2022-01-24 22:59", "2022-01-24"), ("POL", "2022-01-24 23:00", "2022-01-25"),
            ("POL", "2022-07-24 22:59", "2022-07-24"), ("POL", "2022-07-24 23:00", "2022-07-25"),
        ],
        [false, true]
    )
    func theClocksOfAPlace(_ moment: (zone: String, time: String, day: String), inTwoColumns: Bool) throws {
        try withTemporaryFolder { folder in
            let columns =
                inTwoColumns
                ? "  - {name: Day, role: date}\n  - {name: Hour, role: time, zone: \(moment.zone)}\n"
                : "  - {name: Seen, role: date, zone: \(moment.zone)}\n"
            let header = inTwoColumns ? "Gate,Day,Hour" : "Gate,Seen"
            try folder.write(
                "gate.yaml",
                "name: gate\nheader:\n  - [\(header)]\nrow_is: one passage\n"
                    + "set: {direction: RUS>FIN, reporter: FIN}\n"
                    + "columns:\n  - {name: Gate, role: crossing}\n\(columns)"
            )
            let time = inTwoColumns ? moment.time.replacing(" ", with: ",") : moment.time
            try folder.write("in.csv", "\(header)\nvaalimaa-torfyanovka,\(time)\n")
            let call = ["flows", "in.csv", "--profile", "gate.yaml", "--by", "crossing,day", "--csv"]
            let run = try Binary.run(arguments: call, folder: folder)
            #expect(try Printed(run).figures.map { $0["bucket"] } == [moment.day], "\(run.output)\(run.errors)")
        }
    }

    /// Coordinates the wrong way round are said once, with how many rows have them.
    @Test func exchangedCoordinates() throws {
        let head = "date,place,lat,lon,count\n"
        let rows = "2022-09-24,Vaalimaa,27.87,60.60,100\n2022-09-25,Vaalimaa,27.87,60.60,120\n"
        #expect(
            try Answered(head + rows).said.hasPrefix(
                "in.csv:2:21: warning: latitude and longitude are exchanged in 2 rows ('Vaalimaa')"
            )
        )
        #expect(try Answered(head + "2022-09-24,Vaalimaa,60.60,27.87,100\n").said.isEmpty)
    }
}
