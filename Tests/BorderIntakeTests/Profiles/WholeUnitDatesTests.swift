import Testing

@testable import BorderBytes
@testable import BorderIntake

/// A day under "month", "week", "quarter" or "year" stands for the whole of it.
@Suite struct WholeUnitDatesTests {
    private static func table(_ head: String, _ days: [String]) -> String {
        "\(head),border,direction,persons\n"
            + days.enumerated().map { "\($1),FIN-RUS,RUS>FIN,\($0 + 5)\n" }.joined()
    }

    @Test(
        arguments: [
            ("month", ["2023-01-01", "2023-02-01"], ["2023-01-01/2023-01-31", "2023-02-01/2023-02-28"]),
            ("month", ["2023-01-31", "2023-02-28"], ["2023-01-01/2023-01-31", "2023-02-01/2023-02-28"]),
            ("Month", ["2024-02-29"], ["2024-02-01/2024-02-29"]),
            ("Monat", ["01.01.2023", "01.02.2023"], ["2023-01-01/2023-01-31", "2023-02-01/2023-02-28"]),
            ("miesiąc", ["2023-01-01", "2023-02-01"], ["2023-01-01/2023-01-31", "2023-02-01/2023-02-28"]),
            ("kuukausi", ["2023-12-01"], ["2023-12-01/2023-12-31"]),
            ("month", ["1/1/2023", "2/1/2023", "3/1/2023"], ["2023-01-01/2023-01-31", "2023-02-01/2023-02-28"]),
            ("month", ["01/01/2023", "01/02/2023"], ["2023-01-01/2023-01-31", "2023-02-01/2023-02-28"]),
            ("quarter", ["2023-01-01", "2023-04-01"], ["2023-01-01/2023-03-31", "2023-04-01/2023-06-30"]),
            ("kwartał", ["2023-03-31", "2023-12-31"], ["2023-01-01/2023-03-31", "2023-10-01/2023-12-31"]),
            ("year", ["2022-01-01", "2023-01-01"], ["2022-01-01/2022-12-31", "2023-01-01/2023-12-31"]),
            ("année", ["2022-12-31", "2023-12-31"], ["2022-01-01/2022-12-31", "2023-01-01/2023-12-31"]),
            ("week", ["2023-01-02", "2023-01-09"], ["2023-01-02/2023-01-08", "2023-01-09/2023-01-15"]),
            ("Woche", ["2023-01-01", "2023-01-15"], ["2023-01-01/2023-01-07", "2023-01-15/2023-01-21"]),
        ]
    )
    func wholeUnits(_ head: String, _ days: [String], _ periods: [String]) throws {
        let reading = try Reading(Self.table(head, days))
        let read = reading.rows.map { String($0.prefix { $0 != " " }) }
        #expect(Array(read.prefix(periods.count)) == periods && read.count == days.count, "\(read)")
        #expect(reading.summary.shape.contains("each day under '\(head.lowercased())'"), "\(reading.summary.shape)")
    }

    @Test(
        "days that are no ends are asked about",
        arguments: [
            ("month", ["2023-01-01", "2023-02-03"]),
            ("month", ["2023-01-01", "2023-01-31"]),
            ("month", ["2023-01", "2023-02-01"]),
            ("week", ["2023-01-02", "2023-01-10"]),
            ("quarter", ["2023-01-01", "2023-02-01"]),
            ("year", ["2023-07-01", "2022-07-01"]),
            ("Monat", ["05.01.2023", "06.01.2023"]),
        ]
    )
    func otherDaysAreAskedAbout(_ head: String, _ days: [String]) {
        let words = failure(Self.table(head, days))?.description ?? "is read"
        #expect(words.contains("under '\(head.lowercased())' is a day"), "\(words)")
        #expect(words.contains("call the column 'date'"))
    }

    @Test(
        "months, weeks and years as such, and days under other heads, stay what they are",
        arguments: [
            ("month", "2023-02", "2023-02-01/2023-02-28"),
            ("year", "2023", "2023-01-01/2023-12-31"),
            ("date", "2023-02-01", "2023-02-01"),
            ("day", "2023-02-01", "2023-02-01"),
            ("Datum", "01.02.2023", "2023-02-01"),
            ("week", "2023-W02", "2023-01-09/2023-01-15"),
        ]
    )
    func others(_ head: String, _ text: String, _ period: String) throws {
        let rows = try Reading(Self.table(head, [text])).rows
        #expect(rows.map { String($0.prefix { $0 != " " }) } == [period])
    }

    @Test("a profile may say it of weeks and quarters too") func profiles() throws {
        for (span, period) in [
            ("week", "2023-01-02/2023-01-08"), ("month", "2023-01"), ("quarter", "2023-01/2023-03"), ("year", "2023"),
        ] {
            var rule = Profile.Rule(["date"], "date")
            rule.span = Profile.Rule.Span(rawValue: span)
            #expect(PublishedDate(rule).read("2023-01-02") == .date(period))
        }
    }
}
