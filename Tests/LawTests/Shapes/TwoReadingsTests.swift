import BorderFlow
import BorderTestSupport
import Testing

/// Where two readings of a table give different numbers nothing is guessed: it is asked, and a flag is the answer.
@Suite struct TwoReadingsTests {
    /// A table of numbers as a ministry writes it, one row a month.
    private static func counts(_ texts: [String]) -> String {
        "Border;Datum;Richtung;Anzahl\n"
            + texts.enumerated().map { "FIN-RUS;2022-\(CountModel.twoDigits($0 + 1));RUS>FIN;\($1)\n" }.joined()
    }

    /// A table of one count for each date.
    private static func days(_ texts: [String]) -> String {
        "Border;Datum;Richtung;Anzahl\n" + texts.map { "FIN-RUS;\($0);RUS>FIN;7\n" }.joined()
    }

    private static func pins(decimal: String? = nil, order: Profile.DateOrder? = nil) -> TablePins {
        var pins = TablePins()
        (pins.decimal, pins.dateOrder) = (decimal, order)
        return pins
    }

    /// Expects a question, with the option that is its answer, and no numbers.
    private func expectQuestion(_ text: String, option: String, at location: SourceLocation = #_sourceLocation) {
        do {
            let answer = try Answered(text)
            let read = answer.cells("bucket", "value", "value_max")
            Issue.record("read as \(read) and not asked\n\(text)\(answer.said)", sourceLocation: location)
        } catch let error as IntakeError {
            #expect(error.reason == .unusableHeader, sourceLocation: location)
            #expect(error.description.contains(option), "\(error.description)\n\(text)", sourceLocation: location)
        } catch {
            Issue.record(error, sourceLocation: location)
        }
    }

    // MARK: Thousands or decimals

    /// One sign before three digits parts thousands or decimals, in a number by itself and in a wording.
    @Test(arguments: ["1.234", "1,234", "12.500", "999,999", "<1.234", "1,234+", "~1.234", "≥1,234"])
    func aSignBeforeThreeDigitsIsAsked(_ number: String) {
        expectQuestion(Self.counts([number]), option: "--decimal")
        expectQuestion(Self.counts(["7", number, "1 234"]), option: "--decimal")
        expectQuestion(
            "Country;Datum;Einreisen;Ausreisen\nFIN;2022-09;5;\(number)\nFIN;2022-10;6;7\n",
            option: "--decimal"
        )
        expectQuestion("Border;Richtung;2021;2022\nFIN-RUS;RUS>FIN;\(number);7\n", option: "--decimal")
    }

    /// What leaves the sign of another number open settles nothing: signs of what is missing, abbreviated words, blanks
    /// behind a wording or before a flag, the two ends of a range.
    @Test(
        arguments: [
            ["..", "1.234"], ["..", "1,234"], ["...", "1.234"], ["n.a.", "1,234"], ["ca. 1200", "1.234"],
            ["c. 90", "1.234"], ["1.234 e"], ["> 1,234", "5.678"], ["< 1.234"], ["1.200-1.500"], ["1,200 – 1,500"],
            ["1.234", "1,234"], ["1,234,567", "1.234.567", "1.234"],
        ]
    )
    func whatSettlesNothingIsNoAnswer(_ numbers: [String]) {
        expectQuestion(Self.counts(numbers), option: "--decimal")
    }

    /// A sign that stands twice, two signs in a number, a sign before one or two digits: each settles its column.
    @Test(
        arguments: [
            ("1.234.567", "1.234", "1234"), ("1,234,567", "1,234", "1234"), ("1.234,00", "5.678", "5678"),
            ("1,234.00", "5,678", "5678"), ("12,0", "5.678", "5678"), ("12.00", "5,678", "5678"),
            ("1 234,0", "5.678", "5678"), ("1'234.0", "5,678", "5678"), ("1200,0-1500,0", "5.678", "5678"),
        ]
    )
    func oneNumberSettlesTheOthers(_ clear: String, _ open: String, _ value: String) throws {
        for numbers in [[clear, open], [open, clear]] {
            let answer = try Answered(Self.counts(numbers))
            #expect(answer.rejected == 0, "\(answer.said)")
            #expect(answer.cells("value").contains(value), "\(numbers): \(answer.said)")
        }
    }

    /// Where one number of a column has decimals and another looks like thousands, nothing is read as either.
    @Test(arguments: [["12,5", "1,234"], ["12.50", "1.234"], ["1200,0-1500,0", "1,234"]])
    func numbersThatContradictEachOtherAreAsked(_ numbers: [String]) {
        expectQuestion(Self.counts(numbers), option: "--decimal")
    }

    /// A count with decimals is none; a decimal sign that is known makes no thousands of them.
    @Test(
        arguments: [
            (["1.234"], "."), (["1,234"], ","),
        ] as [([String], String?)]
    )
    func decimalsAreNoThousands(_ numbers: [String], _ decimal: String?) throws {
        let answer = try Answered(Self.counts(numbers), pins: Self.pins(decimal: decimal))
        #expect(!answer.cells("value").contains("1234"), "\(answer.said)")
        #expect(answer.rejected > 0)
    }

    @Test(
        arguments: [
            ("1.234", ",", "exact 1234 "), ("1,234", ".", "exact 1234 "), ("<1.234", ",", "less_than 1234 "),
            ("1,234+", ".", "at_least 1234 "), ("1.200-1.500", ",", "range 1200 1500"),
            ("8.572,00", ",", "exact 8572 "),
            ("1,200 - 1,500", ".", "range 1200 1500"),
        ]
    )
    func theDecimalSignIsTheAnswer(_ number: String, _ decimal: String, _ wanted: String) throws {
        let answer = try Answered(Self.counts([number]), pins: Self.pins(decimal: decimal))
        #expect(answer.cells("qualifier", "value", "value_max") == [wanted], "\(answer.said)")
        // Our own words in the header are no obstacle.
        let own = "border;date;direction;count\nFIN-RUS;2022-01;RUS>FIN;\(number)\n"
        let same = try Answered(own, pins: Self.pins(decimal: decimal))
        #expect(same.cells("qualifier", "value", "value_max") == [wanted], "\(same.said)")
    }

    // MARK: Days or months first

    @Test(arguments: [["03/04/2023"], ["3/4/2023", "01/02/2023"], ["03-04-2023"], ["05/05/2023", "03/04/2023"]])
    func daysThatMayBeMonthsAreAsked(_ dates: [String]) {
        expectQuestion(Self.days(dates), option: "--date-order")
    }

    /// A year of two digits may be any of the three numbers.
    @Test(arguments: ["13.04.23", "13/04/23"]) func aShortYearIsNotGuessed(_ date: String) throws {
        for text in [Self.days([date]), "border,date,direction,count\nFIN-RUS,\(date),RUS>FIN,7\n"] {
            if date.contains(".") {
                let open = try Answered(text, by: "border,day")
                #expect(open.rejected == 1 && open.said.contains("--date-order day"), "\(open.said)")
            }
            let told = try Answered(text, pins: Self.pins(order: .day), by: "border,day")
            #expect(told.cells("bucket", "value") == ["2023-04-13 7"], "\(told.said)")
        }
    }

    @Test(arguments: ["09/2022", "9.2022", "2022/09"]) func aMonthAndAYearAreAMonth(_ month: String) throws {
        let answer = try Answered(Self.days([month]))
        #expect(answer.cells("bucket", "value") == ["2022-09 7"], "\(answer.said)")
    }

    /// A column that contradicts itself settles nothing, and another column no more.
    @Test func anotherColumnIsNoAnswer() {
        expectQuestion(Self.days(["13/04/2023", "04/13/2023", "03/04/2023"]), option: "--date-order")
        let text = "Border;Datum;Richtung;Anzahl;reported_on\nFIN-RUS;03/04/2023;RUS>FIN;7;2023-04-13\n"
        expectQuestion(text, option: "--date-order")
    }

    /// All days of a year, written with the day or the month first: the days themselves say which, wherever in the
    /// column the first of them stands that can.
    @Test(arguments: UInt64(0)..<6) func theColumnSettlesItsDays(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var days: Set<Int> = [Days.day(2023, 3, 25)]
        while days.count < 15 { days.insert(Days.day(2023, 1, 1) + Int.random(in: 0..<365, using: &random)) }
        let texts = days.sorted().map(Days.text).shuffled(using: &random)
        let sign = ["/", "-"][Int(seed % 2)]
        let isDayFirst = seed % 3 > 0
        let written = texts.map { text in
            let parts = text.split(separator: "-").map(String.init)
            return (isDayFirst ? [parts[2], parts[1], parts[0]] : [parts[1], parts[2], parts[0]]).joined(
                separator: sign
            )
        }
        let answer = try Answered(Self.days(written), by: "border,day")
        #expect(answer.cells("bucket") == texts.sorted(), "\(written)\n\(answer.said)")
        let order: Profile.DateOrder = isDayFirst ? .day : .month
        let pinned = try Answered(Self.days(written), pins: Self.pins(order: order), by: "border,day")
        #expect(pinned.numbers == answer.numbers)
    }

    /// Where the pin is wrong for a date, its row is refused; it does not become another day.
    @Test func theOrderIsTheAnswer() throws {
        let table = Self.days(["03/04/2023", "11/12/2023", "13/04/2023"])
        let first = try Answered(table, pins: Self.pins(order: .day), by: "border,day")
        #expect(first.cells("bucket") == ["2023-04-03", "2023-04-13", "2023-12-11"])
        let second = try Answered(table, pins: Self.pins(order: .month), by: "border,day")
        #expect(second.cells("bucket") == ["2023-03-04", "2023-11-12"])
        #expect(second.rejected == 1)
    }

    /// Nobody writes the month first with points, and a day that is its month is one day.
    @Test func whatIsOneDayIsNotAsked() throws {
        let answer = try Answered(Self.days(["3.4.2023", "05/05/2023", "2023/02/01"]), by: "border,day")
        #expect(answer.cells("bucket") == ["2023-02-01", "2023-04-03", "2023-05-05"], "\(answer.said)")
    }

    // MARK: The command

    private func run(_ text: String, _ options: String...) throws -> Printed {
        try withTemporaryFolder { folder in
            try folder.write("in.csv", text)
            let call = ["flows", "in.csv", "--csv", "--by", "day"] + options
            return try Printed(Binary.run(arguments: call, folder: folder))
        }
    }

    /// The command ends with 65, prints no number, and its own advice, taken, gives the right one.
    @Test(
        arguments: [
            (counts(["1.234"]), ["--decimal", "comma"], "2022-01-01 1234"),
            (days(["03/04/2023"]), ["--date-order", "month"], "2023-03-04 7"),
            (days(["03/04/2023"]), ["--date-order", "day"], "2023-04-03 7"),
        ]
    )
    func theCommandAsks(_ table: String, _ options: [String], _ wanted: String) throws {
        let asked = try run(table)
        #expect(asked.run.exitCode == 65 && asked.run.stdout.isEmpty)
        #expect(asked.run.errors.contains(options.joined(separator: " ")), "\(asked.run.errors)")
        let told = try run(table, options[0], options[1])
        #expect(told.run.exitCode == 0, "\(told.run.errors)")
        #expect(told.figures.map { "\($0["start"] ?? "") \($0["value"] ?? "")" } == [wanted])
    }

    /// A delimiter of nobody else, and a header below another that says the same in other words.
    @Test func delimiterAndHeaderCanBeNamed() throws {
        let table = "Border^Datum^Richtung^Anzahl\nFIN-RUS^2023-04-03^RUS>FIN^7\n"
        let unknown = try run(table)
        #expect(unknown.run.exitCode == 65 && unknown.run.stdout.isEmpty)
        #expect(try run(table, "--delimiter", "^").values == [7])
        let twice = "Border;Datum;Richtung;Anzahl\nborder;date;way;total\nFIN-RUS;2023-04-03;RUS>FIN;7\n"
        let second = try run(twice, "--header-row", "2")
        #expect(second.values == [7] && second.run.exitCode == 0, "\(second.run.errors)")
        let tabs = try run(
            "x;y;z\n\nBorder\tDatum\tRichtung\tAnzahl\nFIN-RUS\t2023-04-03\tRUS>FIN\t7\n",
            "--delimiter",
            "tab"
        )
        #expect(tabs.values == [7] && tabs.run.exitCode == 0, "\(tabs.run.errors)")
    }
}
