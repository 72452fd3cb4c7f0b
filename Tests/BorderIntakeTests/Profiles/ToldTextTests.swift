import BorderCore
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// What stands beside the numbers of a table and says that they are no plain counts is asked about, or read, wherever it
/// stands.
@Suite struct ToldTextTests {
    /// A table in our own words, in those of others, and with days above its numbers.
    private static let heads = ["month,border,direction,count", "Monat,Grenze,Richtung,Anzahl"]
    private static let wide = "Border,Direction,2023-01,2023-02\nFIN-RUS,RUS>FIN,60,80\n"

    private static func table(_ head: String, _ more: (head: String, cells: [String]) = ("", [])) -> String {
        let rows = ["2023-01,FIN-RUS,RUS>FIN,60", "2023-02,FIN-RUS,RUS>FIN,80"]
        guard !more.head.isEmpty else { return ([head] + rows).joined(separator: "\n") + "\n" }
        let cells = zip(rows, more.cells).map { "\($0),\($1)" }
        return (["\(head),\(more.head)"] + cells).joined(separator: "\n") + "\n"
    }

    /// Statements that no place of a file makes harmless.
    static let statements = [
        "Cumulative figures",
        "in thousands",
        "daily averages",
        "Index 2019",
        "Forecast",
        "Net migration",
        "seasonally adjusted",
    ]

    @Test("the same words are asked about in a title, a note, a column and a remark", arguments: statements, heads)
    func everywhere(_ statement: String, _ head: String) {
        let places = [
            "\(statement)\n\n" + Self.table(head),
            Self.table(head) + "\(statement),,,\n",
            Self.table(head) + "\(statement)\n",
            Self.table(head) + "Note: \(statement),,,\n",
            Self.table(head, ("indicator", [statement, statement])),
            Self.table(head, ("remark", [statement, statement])),
            Self.table(head, ("kind", [statement, "monthly"])),
            Self.wide + "\(statement),,,\n",
            "\(statement)\n" + Self.wide,
        ]
        // A forecast and what is adjusted are statuses of numbers, which notes repeat.
        let isStatus = ObservationFlags.words.contains(statement.lowercased())
        let notes = [[statement, statement], ["", statement]].map { Self.table(head, ("note", $0)) }
        for text in places + (isStatus ? [] : notes) {
            #expect(failure(text)?.reason == .unusableHeader, "\(text)")
            #expect(failure(text)?.description.contains(statement) == true, "\(text)")
        }
    }

    @Test("other words in the same places change nothing", arguments: heads)
    func harmlessWords(_ head: String) throws {
        for word in ["as published", "Border guard", "counted since the morning", "https://x.org/index/share"] {
            for text in [
                Self.table(head, ("note", [word, word])),
                Self.table(head, ("remark", [word, "fog"])),
                Self.table(head, ("office", [word, word])),
                Self.table(head, ("link", [word, word])),
                Self.table(head, ("author", ["Index GmbH", "Growth Ltd"])),
                Self.table(head, ("weather", ["change of wind", "fog"])),
                Self.table(head, ("method", ["estimated", "counted"])),
                Self.table(head, ("frequency", ["monthly", "monthly"])),
                Self.table(head, ("transport type", ["bus", "car"])),
            ] {
                let reading = try Reading(text)
                #expect(reading.rows.count == 2 && reading.summary.rowsAccepted == 2, "\(text)")
            }
        }
    }

    // MARK: Columns

    @Test(
        "a column that nobody reads says it of every number",
        arguments: [
            ("Unit of measure", "Thousand", "thousands"),
            ("Scale", "1000", "multiples"),
            ("multiplier", "1000", "multiples"),
            ("factor", "10^3", "multiples"),
            ("frequency", "cumulative", "totals so far"),
            ("indicator", "Refugees present (stock)", "people who stay"),
            ("variable", "stock", "people who stay"),
            ("statistic", "average per day", "averages"),
            ("kind", "Net migration", "differences"),
            ("type", "Forecast", "forecasts"),
            ("transformation", "Index 2019=100", "an index"),
            ("series", "Asylum seekers", "some people only"),
            ("measured", "Waiting time", "waiting times"),
        ],
        heads
    )
    func columns(_ column: (head: String, word: String, said: String), _ head: String) {
        let text = Self.table(head, (column.head, [column.word, column.word]))
        let words = failure(text)?.description ?? "is read"
        #expect(words.contains(column.said) && words.contains("'\(column.head)'"), "\(words)")
    }

    @Test(
        "what one column says of all numbers is taken from it",
        arguments: [
            ("Description", "Number of vehicles", "flow 60 exact vehicle"),
            ("Aggregation", "persons", "flow 60 exact person"),
            ("indicator", "Refusals of entry", "refusal 60 exact crossing"),
            ("indicator", "Apprehensions", "detection 60 exact crossing"),
            ("scale", "1", "flow 60 exact crossing"),
            ("UNIT_MULT", "3", "flow 60000 exact crossing"),
            ("unit_mult", "0", "flow 60 exact crossing"),
        ],
        heads
    )
    func taken(_ column: (head: String, word: String, row: String), _ head: String) throws {
        let reading = try Reading(Self.table(head, (column.head, [column.word, column.word])))
        #expect(reading.rows.first?.hasSuffix(column.row) == true, "\(reading.rows)")
        #expect(reading.rows.count == 2)
    }

    @Test(
        "totals since January are read from there",
        arguments: [
            ("Aggregation", "YTD"), ("series", "year to date"), ("remark", "cumulative since 1 Jan"),
        ]
    )
    func sinceJanuary(_ head: String, _ word: String) throws {
        let reading = try Reading(Self.table(Self.heads[1], (head, [word, word])))
        #expect(
            reading.rows == [
                "2023-01-01/2023-01-31 FIN-RUS RUS>FIN any flow 60 exact crossing",
                "2023-01-01/2023-02-28 FIN-RUS RUS>FIN any flow 80 exact crossing",
            ]
        )
        #expect(reading.summary.shape.contains("each number counts from January on"))
        #expect(reading.diagnostics == [])
    }

    @Test(
        "values that say different things of rows part them, or are asked about",
        arguments: [
            ("kind", "monthly", "cumulative"),
            ("type", "Forecast", "Actual"),
            ("status", "refused", "admitted"),
            ("group", "stock", "flow"),
            ("result", "Refused entry", "Let in"),
            ("category", "cumulative", "monthly"),
            ("purpose", "average per day", "tourism"),
        ],
        heads
    )
    func parts(_ column: (head: String, one: String, other: String), _ head: String) {
        let text = Self.table(head, (column.head, [column.one, column.other]))
        let words = failure(text)?.description ?? "is read"
        #expect(words.contains("some rows count other things") && words.contains(column.one), "\(words)")
    }

    @Test("a column of units is one, whatever its head", arguments: ["kind", "object", "what is counted"], heads)
    func unitColumns(_ column: String, _ head: String) throws {
        let reading = try Reading(Self.table(head, (column, ["Travellers", "Trucks"])))
        #expect(reading.rows.map { $0.split(separator: " ").last } == ["person", "truck"])
        #expect(reading.summary.shape.contains("\(column) = unit"))
    }

    @Test("beside persons a column of vehicles is what they came in") func vehiclesOfPersons() throws {
        let text = Self.table("month,border,direction,persons", ("came in", ["Cars", "Trucks"]))
        #expect(try Reading(text).rows.map { $0.split(separator: " ").last } == ["person", "person"])
    }

    @Test("refusals among purposes are no entries", arguments: ["purpose", "category", "reason"])
    func refusalsAmongPurposes(_ column: String) throws {
        let rows = try Reading(Self.table(Self.heads[1], (column, ["Refused entry", "tourism"]))).rows
        #expect(rows[0].hasSuffix("any refusal 60 exact crossing"), "\(rows)")
        #expect(rows[1].contains("=tourism flow 80 exact crossing"), "\(rows)")
    }

    @Test("lists of events have texts of their own, and many texts are tales") func tales() throws {
        let events = "date,border,direction,count,event\n2023-01-01,FIN-RUS,RUS>FIN,1,stock of the week\n"
        #expect(try Reading(events).rows.count == 1)
        let many = (10..<30).map { "2023-01-\($0),FIN-RUS,RUS>FIN,\($0),index of day \($0)\n" }.joined()
        #expect(try Reading("date,border,direction,count,remarks\n" + many).rows.count == 20)
    }

    // MARK: Notes and flags of rows

    @Test(
        "a row whose note says that it counts from another day on must say the days",
        arguments: ["note", "comment", "notes", "flag", "flags"]
    )
    func notesOfRows(_ column: String) throws {
        let word = column.hasPrefix("flag") ? "cumulative" : "since 24 February"
        let rows = "2023-03,FIN-RUS,RUS>FIN,100,\(word)\n2023-04,FIN-RUS,RUS>FIN,250,\(word)\n"
        let asked = failure("date,border,direction,count,\(column)\n" + rows)
        #expect(asked?.description.contains("the remark '\(word)'") == true, "\(asked?.description ?? "is read")")
        let days = rows.replacing("2023-03,", with: "2023-02-24/2023-03-31,")
            .replacing("2023-04,", with: "2023-02-24/2023-04-30,")
        #expect(try Reading("date,border,direction,count,\(column)\n" + days).rows.count == 2)
        let ends = rows.replacing("2023-03,", with: "2023-02-24,2023-03-31,")
            .replacing("2023-04,", with: "2023-02-24,2023-04-30,")
        #expect(try Reading("period_start,period_end,border,direction,count,\(column)\n" + ends).rows.count == 2)
    }

    @Test("a status of a number may be a forecast", arguments: ["forecast", "seasonally adjusted", "f", "estimated"])
    func statuses(_ flag: String) throws {
        let text = "date,border,direction,count,flags\n2023-03,FIN-RUS,RUS>FIN,100,\(flag)\n"
        #expect(try Reading(text).rows.count == 1)
        #expect(failure(text.replacing(",\(flag)\n", with: ",in thousands\n")) != nil)
    }

    @Test("a note far below is met as well") func farBelow() {
        let rows = (0..<20_000).map { "2023-01-\($0 % 28 < 9 ? "0" : "")\($0 % 28 + 1),FIN-RUS,RUS>FIN,\($0),\n" }
        let head = "date,border,direction,count,note\n" + rows.joined()
        #expect(failure(head + "2023-02-01,FIN-RUS,RUS>FIN,5,in thousands\n") != nil)
        #expect(failure(head + "All numbers are in thousands,,,,\n")?.diagnostic.line == 20_002)
        let plain = head.replacing("border,", with: "Grenze,").replacing("date,", with: "Datum,")
        #expect(failure(plain + "All numbers are in thousands,,,,\n")?.diagnostic.line == 20_002)
        #expect(failure(plain + "Source: border guard,,,,\n") == nil)
    }

    @Test("what is measured may be no sum already") func averagesThatSayIt() throws {
        let text =
            "date,border,direction,measure,count,note\n2023-01,FIN-RUS,RUS>FIN,daily,60,average per day\n"
        #expect(try Reading(text).rows == ["2023-01-01/2023-01-31 FIN-RUS RUS>FIN any daily 60 exact crossing"])
    }

    // MARK: Lines over rows

    @Test(
        "a line that heads the rows below it is no row",
        arguments: [
            ("Persons", "Vehicles"),
            ("Entry", "Exit"),
            ("Russian citizens", "All travellers"),
            ("January 2023", "February 2023"),
            ("Refusals", "Admitted persons"),
        ]
    )
    func sections(_ one: String, _ other: String) {
        for commas in ["", ",", ",,"] {
            let numbers = commas == ",," ? "10,11" : "10"
            let head = commas == ",," ? "Border,2023-01,2023-02" : "Border,2023-01"
            let text = "\(head)\n\(one)\(commas)\nFIN-RUS,\(numbers)\n\(other)\(commas)\nEST-RUS,\(numbers)\n"
            let words = failure(text)?.description ?? "is read"
            #expect(words.contains("'\(one)'") && words.contains("line 2"), "\(words)")
        }
    }

    @Test("among our own rows it is none either", arguments: ["Persons", "Entry", "Russian citizens"])
    func ownSections(_ word: String) {
        let text = "border,direction,date,count\n\(word),,,\nFIN-RUS,RUS>FIN,2023-01,10\n"
        #expect(failure(text)?.description.contains("'\(word)'") == true)
    }

    @Test("places without a number and notes below are none") func noSections() throws {
        let text =
            "Border,Direction,2023-01,2023-02\nFIN-RUS,RUS>FIN,10,11\nEST-RUS,,,\nLVA-RUS,RUS>LVA,3,4\nPersons,,,\n"
        let reading = try Reading(text)
        #expect(reading.rows.count == 4)
        #expect(reading.rows.allSatisfy { $0.hasSuffix("exact person") }, "the note below says it of all")
    }

    // MARK: Headers

    @Test("a row with a date below words is no header") func rowsAreNoHeaders() {
        for rows in [1, 3] {
            for head in ["ts,gate,way,doc", "timestamp,crossing,direction,id"] {
                let lines = (1...rows).map { "2023-01-0\($0),Vaalimaa,entry,A\($0)\n" }.joined()
                let words = failure("\(head)\n\(lines)")?.description ?? "is read"
                #expect(words.contains("no column holds a number"), "\(words)")
            }
        }
    }

    @Test("a title above a header of months is none") func titlesAboveMonths() throws {
        let text = "Border traffic,,,\nBorder,Direction,2023-01,2023-02\nFIN-RUS,RUS>FIN,60,80\n"
        #expect(try Reading(text).rows.count == 2)
    }

    // MARK: Fiscal years

    @Test("fiscal years are no calendar years, and months of any year are months") func fiscalYears() throws {
        let years = "year,border,direction,persons\n2022,FIN-RUS,RUS>FIN,5\n2023,FIN-RUS,RUS>FIN,7\n"
        let asked = failure("Fiscal year (Oct-Sep)\n" + years)?.description ?? "is read"
        #expect(asked.contains("another month than January"), "\(asked)")
        let column = years.replacing("year,", with: "year,year type,").replacing(",FIN-RUS", with: ",fiscal,FIN-RUS")
        #expect(failure(column)?.description.contains("'year type'") == true)
        #expect(try Reading("Fiscal year (Oct-Sep)\n\n" + Self.wide).rows.count == 2)
    }
}
