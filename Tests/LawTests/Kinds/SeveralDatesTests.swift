import BorderBytes
import BorderCore
import BorderFlow
import BorderIntake
import Testing

/// Several columns of dates in one table: the finest says when, and the others must agree with it.
@Suite struct SeveralDatesTests {
    private static func days(_ head: String, _ rows: [String]) -> String {
        "\(head),Crossing,Entries\n" + rows.map { "\($0)\n" }.joined()
    }

    /// Days with the same number are no repeated rows of their month.
    @Test(
        arguments: [
            ("Year,Month,Date", ["2019,1,2019-01-01", "2019,1,2019-01-02", "2019,1,2019-01-03"]),
            ("Year,Month,Date", ["2019,1,1", "2019,1,2", "2019,1,3"]),
            ("Date,Month,Year", ["2019-01-01,January,2019", "2019-01-02,January,2019", "2019-01-03,January,2019"]),
            ("Year,Date", ["2019,2019-01-01", "2019,2019-01-02", "2019,2019-01-03"]),
            ("Month,Date", ["2019-01,2019-01-01", "2019-01,2019-01-02", "2019-01,2019-01-03"]),
            ("Year,Quarter,Date", ["2019,Q1,2019-01-01", "2019,Q1,2019-01-02", "2019,Q1,2019-01-03"]),
            ("Rok,Miesiąc,Data", ["2019,1,2019-01-01", "2019,1,2019-01-02", "2019,1,2019-01-03"]),
        ]
    )
    func theFinestIsTheDate(_ head: String, _ dates: [String]) throws {
        for numbers in [["7", "7", "7"], ["7", "8", "9"]] {
            let text = Self.days(head, zip(dates, numbers).map { "\($0),Medyka,\($1)" })
            let answer = try Answered(text, reporter: "POL", by: "crossing,day")
            #expect(
                answer.cells("bucket", "value") == zip(1...3, numbers).map { "2019-01-0\($0) \($1)" },
                "\(text)\(answer.said)"
            )
            #expect(answer.rejected == 0)
        }
    }

    /// The same under the words of our own tables.
    @Test func ourOwnWordsAreNoObstacle() throws {
        let text =
            "year,month,date,border,direction,persons\n2019,1,2019-01-01,FIN-RUS,RUS>FIN,7\n"
            + "2019,1,2019-01-02,FIN-RUS,RUS>FIN,7\n"
        let answer = try Answered(text, by: "border,day")
        #expect(answer.cells("bucket", "value") == ["2019-01-01 7", "2019-01-02 7"], "\(answer.said)")
    }

    @Test(
        arguments: [
            ("Year,Quarter,Month", ["2019,1,1", "2019,1,2"]), ("Year,Quarter,Month", ["2019,Q1,Jan", "2019,Q1,Feb"]),
            ("Year,Month", ["2019,2019-01", "2019,2019-02"]),
            ("Year,Month", ["2019,January 2019", "2019,February 2019"]),
        ]
    )
    func monthsAreFinerThanQuartersAndYears(_ head: String, _ dates: [String]) throws {
        let answer = try Answered(
            Self.days(head, zip(dates, [7, 8]).map { "\($0),Medyka,\($1)" }),
            reporter: "POL"
        )
        #expect(answer.cells("bucket", "value") == ["2019-01 7", "2019-02 8"], "\(answer.said)")
    }

    /// A year that is not the day's is a slip, and what nobody understands parts rows all the same.
    @Test(
        arguments: [
            ("Year,Date", ["2018,2019-01-01", "2019,2019-01-02"], "two dates of one row"),
            ("Month,Date", ["2019-02,2019-01-01", "2019-01,2019-01-02"], "two dates of one row"),
            ("Year,Month,Period", ["2019,1,1-15", "2019,1,16-31"], "rows differ only"),
        ]
    )
    func whatDisagreesIsAsked(_ head: String, _ dates: [String], _ words: String) {
        let text = Self.days(head, zip(dates, [7, 8]).map { "\($0),Medyka,\($1)" })
        let error = #expect(throws: IntakeError.self) { try Answered(text, reporter: "POL") }
        #expect(error?.reason == .unusableHeader && error?.description.contains(words) == true, "\(text)")
    }

    /// A time of day is no date beside one.
    @Test(arguments: ["Time,Date", "Date,Time"]) func aTimeIsNoDate(_ head: String) throws {
        let dates = ["2019-01-01", "2019-01-02"].map { head == "Time,Date" ? "10:00,\($0)" : "\($0),10:00" }
        let text = Self.days(head, zip(dates, [7, 8]).map { "\($0),Medyka,\($1)" })
        let answer = try Answered(text, reporter: "POL", by: "crossing,day")
        #expect(answer.cells("bucket", "value") == ["2019-01-01 7", "2019-01-02 8"], "\(answer.said)")
    }

    // MARK: Days that may be months

    @Test(
        arguments: [
            ["2023-01-01", "2023-02-01", "2023-03-01"], ["2023-01-31", "2023-02-28", "2023-03-31"],
            ["01.01.2023", "01.02.2023", "01.03.2023"],
        ]
    )
    func firstsOrLastsOfMonthsAreAsked(_ dates: [String]) throws {
        func text(_ head: String) -> String {
            "Crossing,\(head),Entries\n" + zip(dates, [100, 200, 300]).map { "Medyka,\($0),\($1)\n" }.joined()
        }
        let error = #expect(throws: IntakeError.self) { try Answered(text("Date"), reporter: "POL") }
        #expect(error?.description.contains("may be that day or the whole month") == true)
        // The head answers it.
        let months = try Answered(text("Month"), reporter: "POL")
        #expect(months.cells("bucket", "value") == ["2023-01 100", "2023-02 200", "2023-03 300"])
        guard dates[0].contains("-") else { return }
        let asDays = try Answered(text("Day"), reporter: "POL", by: "crossing,day")
        #expect(asDays.cells("period_start").sorted() == asDays.cells("period_end").sorted(), "\(asDays.csv)")
        #expect(asDays.cells("value") == ["100", "200", "300"])
    }

    /// One other day settles it, and two dates are too few to tell.
    @Test(arguments: [["2023-01-01", "2023-02-01", "2023-03-02"], ["2023-01-01", "2023-02-01"]])
    func otherDaysAreDays(_ dates: [String]) throws {
        let text = "Crossing,Date,Entries\n" + dates.map { "Medyka,\($0),100\n" }.joined()
        let answer = try Answered(text, reporter: "POL", by: "crossing,day")
        #expect(answer.cells("bucket") == dates, "\(answer.said)")
    }
}
