import BorderCore
import Testing

@testable import BorderIntake

@Suite struct PublishedDateTests {
    @Test(
        arguments: [
            ("Oct 2022", "2022-10"), ("JAN2009", "2009-01"), ("October 2022", "2022-10"), ("2022-M09", "2022-09"),
            ("2022M09", "2022-09"), ("2022Q3", "2022Q3"), ("2022-Q3", "2022-Q3"),
            ("Q3 2022", "2022-07/2022-09"), ("2022-S2", "2022-07/2022-12"), ("2022/09", "2022-09"),
            ("09/2022", "2022-09"), ("10.2022", "2022-10"), ("9/2022", "2022-09"),
            ("24.02.2022", "2022-02-24"), ("3.2.2022", "2022-02-03"), ("13/04/2022", "2022-04-13"),
            ("04/13/2022", "2022-04-13"), ("2022/04/13", "2022-04-13"), ("24 September 2022", "2022-09-24"),
            ("September 24, 2022", "2022-09-24"), ("2017-03-30T00:00:00", "2017-03-30"),
            ("2022-09-24 10:15 EDT", "2022-09-24"), ("helmikuu 2019", "2019-02"), ("październik 2022", "2022-10"),
            ("2022", "2022"), ("2022-09", "2022-09"), ("2022-09-24", "2022-09-24"), ("05/05/2022", "2022-05-05"),
            ("20220924", "2022-09-24"), ("Jan-22", "2022-01"), ("24-Sep-22", "2022-09-24"),
            ("24 сентября 2022", "2022-09-24"), ("24 сентября 2022 г.", "2022-09-24"), ("сен 2022", "2022-09"),
            ("24 вересня 2022", "2022-09-24"), ("24 września 2022", "2022-09-24"), ("24 Sept 2022", "2022-09-24"),
            ("24 de septiembre de 2022", "2022-09-24"), ("24th September 2022", "2022-09-24"),
            ("Saturday, 24 September 2022", "2022-09-24"), ("24. syyskuuta 2022", "2022-09-24"),
            ("Okt 2022", "2022-10"),
        ] as [(String, String)]
    )
    func formsOfPublishers(_ text: String, _ date: String) {
        #expect(PublishedDate().read(text) == .date(date))
    }

    @Test func aDayOrAMonthFirstIsNotGuessed() {
        #expect(PublishedDate().read("03/04/2022") == .ambiguous("2022-04-03", "2022-03-04"))
        #expect(PublishedDate(order: .day).read("03/04/2022") == .date("2022-04-03"))
        #expect(PublishedDate(order: .month).read("03/04/2022") == .date("2022-03-04"))
        #expect(PublishedDate(order: .month).read("13/04/2022") == .notUnderstood)
        #expect(PublishedDate(order: .day).read("22/05/26 11:00:00") == .date("2026-05-22"))
        #expect(PublishedDate().read("22/05/26") == .shortYear)
        #expect(PublishedDate().read("13.04.23") == .shortYear)
        #expect(PublishedDate(order: .day).read("13.04.23") == .date("2023-04-13"))
    }

    /// A time of another clock is kept, as its day depends on the place.
    @Test func timesOfAnotherClock() {
        var rule = Profile.Rule(["seen"], "date")
        (rule.order, rule.zone) = (.day, "Z")
        let reader = PublishedDate(rule)
        #expect(reader.read("2022-09-24 22:30") == .date("2022-09-24T22:30:00Z"))
        #expect(reader.read("2022-09-24T22:30:15") == .date("2022-09-24T22:30:15Z"))
        #expect(reader.read("24.09.2022 22:30") == .date("2022-09-24T22:30:00Z"))
        #expect(reader.read("24/09/2022 10:30 pm") == .date("2022-09-24T22:30:00Z"))
        #expect(reader.read("24/09/2022 12:05 am") == .date("2022-09-24T00:05:00Z"))
        #expect(reader.read("2022-09-24") == .date("2022-09-24"))
        #expect(PublishedDate().read("2022-09-24 22:30") == .date("2022-09-24"))
    }

    /// The clocks of a place are set forward in summer.
    @Test func timesOfAPlace() {
        var reader = PublishedDate()
        (reader.order, reader.zone) = (.day, "POL")
        #expect(reader.read("2022-09-24 22:30") == .date("2022-09-24T22:30:00"), "nobody knows these clocks")
        reader.clock = LocalTime(minutes: 60, summer: .european, since: 1996)
        #expect(reader.read("2022-09-24 22:30 CEST") == .date("2022-09-24T22:30:00+02:00"))
        #expect(reader.read("24.12.2022 9:05") == .date("2022-12-24T09:05:00+01:00"))
        #expect(reader.read("2022-10-30 02:30") == .date("2022-10-30T02:30:00+02:00"), "twice that night")
        #expect(reader.read("2022-03-27 02:30") == .date("2022-03-27T02:30:00"), "not at all that night")
        #expect(reader.read("24.12.1995 9:05") == .date("1995-12-24T09:05:00"))
        reader.clock = LocalTime(minutes: -360, summer: .american, since: 2007)
        #expect(reader.read("2022-01-24 22:30 PST") == .date("2022-01-24T22:30:00-06:00"))
    }

    @Test(
        arguments: [
            ("10:15", "10:15"), ("9:05", "09:05"), ("9.05", "09:05"), ("10:15:59", "10:15"), ("10:15:00.123", "10:15"),
            ("3:05 pm", "15:05"), ("3:05PM", "15:05"), ("12:05 a.m.", "00:05"), ("12:05 p.m. EDT", "12:05 EDT"),
            ("At 10:00 am CDT", "10:00 CDT"), ("10:15 PDT", "10:15 PDT"), ("22:15 ADT", "22:15 ADT"),
        ]
    )
    func timesOfDay(text: String, words: String) { #expect(PublishedTime(text)?.words == words) }

    @Test(arguments: ["", "10", "24:00", "10:60", "13:05 pm", "10:5", "a:b", "10-15", "10:15 one two three", "-1:00"])
    func whatIsNoTimeOfDay(text: String) { #expect(PublishedTime(text) == nil) }

    @Test func timesBehindDays() {
        #expect(PublishedTime(behindDateIn: "2022-09-24 10:15 EDT")?.words == "10:15 EDT")
        #expect(PublishedTime(behindDateIn: "24 Sept 2022 9:05")?.words == "09:05")
        #expect(PublishedTime(behindDateIn: "2022-09-24T10:15:00")?.words == "10:15")
        #expect(PublishedTime(behindDateIn: "2022-09-24") == nil)
        #expect(PublishedTime(behindDateIn: "10:15") == nil)
    }

    @Test func aDayMayStandForItsMonth() {
        var rule = Profile.Rule(["date"], "date")
        (rule.order, rule.span) = (.month, .month)
        #expect(PublishedDate(rule).read("03/01/2019 12:00:00 AM") == .date("2019-03"))
        rule.isSerial = true
        #expect(PublishedDate(rule).read("44593") == .date("2022-02"))
        rule.span = .year
        #expect(PublishedDate(rule).read("44593") == .date("2022"))
    }

    @Test(
        arguments: [
            (["fiscal_year": "2023", "month": "OCT"], "2022-10"),
            (["fiscal_year": "2026 (FYTD)", "month": "JAN"], "2026-01"),
            (["fiscal_year": "FY2023"], "2022-10/2023-09"),
        ] as [([String: String], String)]
    )
    func fiscalYears(_ parts: [String: String], _ date: String) {
        var reader = PublishedDate()
        reader.fiscalStart = 10
        #expect(
            reader.read(parts: parts.sorted { $0.key < $1.key }.map { (role: $0.key, text: $0.value) }) == .date(date)
        )
    }

    @Test func yearsAndMonthsApart() {
        let reader = PublishedDate()
        #expect(reader.read(parts: [("year", "2022"), ("month", "9")]) == .date("2022-09"))
        #expect(reader.read(parts: [("year", "2022"), ("quarter", "Q3")]) == .date("2022-07/2022-09"))
        #expect(reader.read(parts: [("year", "2022"), ("month", "2"), ("day", "30")]) == .notUnderstood)
        #expect(reader.read(parts: [("year", "2022"), ("month", "13")]) == .notUnderstood)
        #expect(reader.read(parts: [("month", "9")]) == .notUnderstood)
    }

    @Test(arguments: [
        "", "soon", "13/2022", "0.2022", "123.2022", "32.01.2022", "2022-13", "1/2", "10:15", "Q5 2022",
        "Octember 2022", "0000/1", "1.0000", "Oct 0000", "0000-Q3", "Q1 0999",
    ])
    func whatIsNoDate(_ text: String) {
        if case .date(let date) = PublishedDate().read(text) { Issue.record("\(text) read as \(date)") }
    }
}
