import BorderTestSupport
import Testing

/// Periods as offices write them are read alike under our own heads and under others.
@Suite struct PeriodSpellingTests {
    private static let spellings: [(text: String, start: String, end: String)] = [
        ("2022-S1", "2022-01-01", "2022-06-30"), ("2022-H1", "2022-01-01", "2022-06-30"),
        ("S1 2022", "2022-01-01", "2022-06-30"), ("H2 2022", "2022-07-01", "2022-12-31"),
        ("1H 2022", "2022-01-01", "2022-06-30"), ("2022-2H", "2022-07-01", "2022-12-31"),
        ("Q3/2022", "2022-07-01", "2022-09-30"), ("3Q2022", "2022-07-01", "2022-09-30"),
        ("III kwartał 2022", "2022-07-01", "2022-09-30"), ("3. Quartal 2022", "2022-07-01", "2022-09-30"),
        ("T3 2022", "2022-07-01", "2022-09-30"), ("3/2022", "2022-03-01", "2022-03-31"),
        ("März 2019", "2019-03-01", "2019-03-31"), ("2019 März", "2019-03-01", "2019-03-31"),
        ("24.IX.2022", "2022-09-24", "2022-09-24"), ("24.9.2022", "2022-09-24", "2022-09-24"),
        ("IX.2022", "2022-09-01", "2022-09-30"), ("IX/2022", "2022-09-01", "2022-09-30"),
        ("September 2022", "2022-09-01", "2022-09-30"), ("2022 Q3", "2022-07-01", "2022-09-30"),
    ]

    private func days(_ text: String) throws -> [String] {
        let answer = try Answer(["flows", "FILE", "--csv"], on: text)
        #expect(answer.run.exitCode == 0, "\(text)\(answer.run.errors)")
        return answer.rows.map { "\($0["period_start"] ?? "") \($0["period_end"] ?? "") \($0["value"] ?? "")" }
    }

    @Test(arguments: spellings.indices) func everyColumnReadsThem(_ index: Int) throws {
        let (text, start, end) = Self.spellings[index]
        let wanted = ["\(start) \(end) 100"]
        // A day under a head that says months is asked about, unless it begins or ends one.
        let head = start == end ? "Datum" : "Monat"
        #expect(try days("\(head),Border,From,To,Persons\n\(text),FIN-RUS,RUS,FIN,100\n") == wanted, "\(text)")
        #expect(try days("date,border,direction,count\n\(text),FIN-RUS,RUS>FIN,100\n") == wanted, "\(text)")
        #expect(
            try days("start,end,border,direction,count\n\(text),\(text),FIN-RUS,RUS>FIN,100\n") == wanted,
            "\(text)"
        )
    }

    /// Beside dates in our own form too.
    @Test(arguments: spellings.indices) func theyMayBeMixed(_ index: Int) throws {
        let (text, start, _) = Self.spellings[index]
        let table = "date,border,direction,count\n2018-01-01,FIN-RUS,RUS>FIN,1\n\(text),FIN-RUS,RUS>FIN,100\n"
        let answer = try Answer(["flows", "FILE", "--csv", "--by", "border,year"], on: table)
        #expect(answer.run.exitCode == 0, "\(text)\(answer.run.errors)")
        #expect(answer.column("bucket") == ["2018", String(start.prefix(4))])
        #expect(answer.column("value") == ["1", "100"])
    }

    // MARK: Months or days, months or quarters

    private func asked(_ text: String, _ options: String...) throws -> Execution {
        try Binary.run(["flows", "FILE", "--csv", "--by", "border,month"] + options, on: text)
    }

    private func table(_ dates: [String], _ head: String = "date,border,direction,count") -> String {
        head + "\n" + dates.enumerated().map { "\($1),FIN-RUS,RUS>FIN,\(100 + $0)\n" }.joined()
    }

    private func months(_ run: Execution) throws -> [String] {
        let lines = try #require(CSVText.rows(run.stdout), "\(run.errors)").map { $0.map(\.text) }
        let bucket = try #require(lines.first?.firstIndex(of: "bucket"), "\(run.errors)")
        return lines.dropFirst().map { $0[bucket] }
    }

    @Test(
        arguments: [
            (["Aug-19", "Sep-19", "Oct-19"], ["2019-08", "2019-09", "2019-10"]),
            (["Nov-19", "Dec-19", "Jan-20"], ["2019-11", "2019-12", "2020-01"]),
            (["Aug-00"], ["2000-08"]), (["Aug-45"], ["2045-08"]),
            (["Aug-19"], nil), (["Aug-19", "Aug-20"], nil), (["Aug-30", "Aug-31", "Sep-01"], nil),
            (["Aug-19", "Sep-19", "Sep-20"], nil),
        ] as [([String], [String]?)]
    )
    func neighboursSayWhetherANumberIsAYear(_ dates: [String], _ wanted: [String]?) throws {
        for head in ["date,border,direction,count", "Datum,Grenze,Richtung,Anzahl"] {
            let run = try asked(table(dates, head))
            if let wanted {
                #expect(try months(run) == wanted, "\(dates) \(run.errors)")
            } else {
                #expect(run.exitCode == 65, "\(dates) \(run.output)")
                let year = "20" + dates[0].suffix(2)
                #expect(run.errors.contains("'\(dates[0])' is a month of the year \(year) or a day of any year"))
            }
        }
    }

    @Test func aFlagOrATitleSettlesIt() throws {
        #expect(try months(asked(table(["Aug-19", "Aug-20"]), "--date-order", "month")) == ["2019-08", "2020-08"])
        let titled = "Crossings of 2019\n" + table(["Aug-19"], "Datum,Grenze,Richtung,Anzahl")
        #expect(try months(asked(titled)) == ["2019-08"])
    }

    /// Above the numbers as well as beside them.
    @Test func headsAreAskedAboutToo() throws {
        let run = try asked("Border,Direction,Aug-19,Aug-20\nFIN-RUS,RUS>FIN,5,6\n")
        #expect(
            run.exitCode == 65 && run.errors.contains("'Aug-19' is a month of the year 2019 or a day"),
            "\(run.errors)"
        )
        let settled = try asked("Border,Direction,Aug-19,Sep-19\nFIN-RUS,RUS>FIN,5,6\n")
        #expect(try months(settled) == ["2019-08", "2019-09"])
    }

    @Test(
        arguments: [
            ("date", ["III/2022", "V/2022"], ["2022-03", "2022-05"]), ("date", ["III/2022", "IV/2022"], nil),
            ("quarter", ["III/2022"], [""]),
        ] as [(String, [String], [String]?)]
    )
    func numeralsAreMonthsOrQuarters(_ head: String, _ dates: [String], _ wanted: [String]?) throws {
        let run = try asked(table(dates, "\(head),Grenze,Richtung,Anzahl"))
        if let wanted {
            #expect(run.exitCode == 0, "\(run.errors)")
            if wanted != [""] { #expect(try months(run) == wanted, "\(run.errors)") }
            if head == "quarter" {
                #expect(run.output.contains("2022-07-01/2022-09-30") || run.output.contains("2022-07-01"))
            }
        } else {
            #expect(run.exitCode == 65 && run.errors.contains("is a month or a quarter, and no row settles it"))
        }
    }
}
