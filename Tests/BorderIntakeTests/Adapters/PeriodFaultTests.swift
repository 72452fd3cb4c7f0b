import Testing

@testable import BorderIntake

/// Rows that are rejected, with the words for it.
struct PeriodFaultTests {
    @Test func daysThatTheCalendarLacks() throws {
        try expectRejected(
            header: "date,place,direction,count",
            rows: [
                (
                    "2022-02-31,FIN,into FIN,1",
                    """
                    1: error: '2022-02-31' does not exist; expected a day of that month from 01 to 28; \
                    check the date
                    """
                ),
                (
                    "2022-13-01,FIN,into FIN,1",
                    """
                    1: error: '2022-13-01' has month 13; expected a month from 01 to 12 in YYYY-MM-DD; \
                    check the date
                    """
                ),
                (
                    "2022-09-24T10:00,FIN,into FIN,1",
                    """
                    1: error: '2022-09-24T10:00' has a time of day; \
                    expected a day as YYYY-MM-DD, a month as YYYY-MM, or a period as START/END; write 2022-09-24
                    """
                ),
                (
                    "last week,FIN,into FIN,1",
                    """
                    1: error: 'last week' is no period; \
                    expected a day as YYYY-MM-DD, a month as YYYY-MM, or a period as START/END; \
                    write words such as 'last week' into period_text
                    """
                ),
                (
                    "1822-09-24,FIN,into FIN,1",
                    """
                    1: error: '1822-09-24' is outside the years 1900–2100; \
                    expected a day as YYYY-MM-DD, a month as YYYY-MM, or a period as START/END; check the year
                    """
                ),
                (
                    "2022-09-27/2022-09-21,FIN,into FIN,1",
                    """
                    1: error: the period '2022-09-27/2022-09-21' ends before it starts; expected START/END; \
                    write 2022-09-21/2022-09-27?
                    """
                ),
                (
                    "2022-09-21/..,FIN,into FIN,1",
                    """
                    1: error: '2022-09-21/..' has no end, and the day of the report is not known; \
                    expected a day, month or period, or a date of EDTF; \
                    write the last day it may cover, or the day of the report
                    """
                ),
                (
                    "2022-00-00,FIN,into FIN,1",
                    """
                    1: error: '2022-00-00' has month 0; expected a month from 01 to 12 in YYYY-MM-DD; \
                    check the date
                    """
                ),
            ]
        )
    }

    /// What can be one day only is that day, however it is written.
    @Test(arguments: [
        ("24.9.2022", "2022-09-24"), ("09/24/2022", "2022-09-24"), ("2022-9-4", "2022-09-04"),
        ("24.IX.2022", "2022-09-24"), ("Sept 2022", "2022-09-01/2022-09-30"), ("2022-S1", "2022-01-01/2022-06-30"),
    ])
    func otherSpellingsAreRead(_ text: String, _ days: String) throws {
        let reading = try Reading("date,place,direction,count\n2022-01-01,FIN,into FIN,1\n\(text),FIN,into FIN,2\n")
        #expect(
            reading.rows == [
                "2022-01-01 FIN into FIN any flow 1 exact crossing", "\(days) FIN into FIN any flow 2 exact crossing",
            ]
        )
        #expect(reading.diagnostics.isEmpty)
    }

    /// What only a column settles is refused beside days of ours.
    @Test(arguments: ["9/4/2022", "Aug-19", "III/2022", "24.9.22"])
    func openSpellingsAreRefused(_ text: String) throws {
        let reading = try Reading("date,place,direction,count\n2022-01-01,FIN,into FIN,1\n\(text),FIN,into FIN,2\n")
        #expect(reading.rows == ["2022-01-01 FIN into FIN any flow 1 exact crossing"])
        #expect(reading.summary.diagnosticCounts == ["bad-date": 1])
    }

    @Test func halvesOfPeriods() throws {
        try expectRejected(
            header: "period_start,period_end,place,direction,count",
            rows: [
                (
                    "2022-09-27,2022-09-21,FIN,into FIN,1",
                    """
                    12: error: the end 2022-09-21 is before the start 2022-09-27; \
                    expected an end on or after the start; swap the two days if they are the wrong way round
                    """
                ),
                (
                    "2022-09-27,,FIN,into FIN,1",
                    """
                    1: error: the period has a start but no end; expected both; \
                    write the days it may end on as EARLIEST..LATEST
                    """
                ),
                (
                    ",2022-09-27,FIN,into FIN,1",
                    """
                    2: error: the period has an end but no start; expected both; \
                    write the days it may start on as EARLIEST..LATEST
                    """
                ),
                (
                    "2022-09-31,2022-10-01,FIN,into FIN,1",
                    """
                    1: error: '2022-09-31' does not exist; expected a day of that month from 01 to 30; \
                    check the date
                    """
                ),
            ]
        )
    }

    @Test func periodsSaidTwice() throws {
        try expectRejected(
            header: "date,period_start,period_end,place,direction,count",
            rows: [
                (
                    "2022-09-24,2022-09-27,2022-09-28,FIN,into FIN,1",
                    """
                    12: error: the period and its start and end say different days; expected one period; \
                    leave one of them empty
                    """
                )
            ]
        )
    }
}
