import BorderCore
import Testing

@testable import BorderIntake

/// Periods with hours and periods of EDTF, in the period column; and the side of the counter.
struct TimedPeriodTests {
    private static func reading(_ period: String, reported: String = "") throws -> Reading {
        try Reading("period,at,direction,value,reported_on\n\(period),FIN,into FIN,5,\(reported)\n")
    }

    @Test func hoursAreKeptBesideTheDays() throws {
        let reading = try Reading(
            """
            period,at,direction,value
            2022-09-28T10:00/2022-09-29T10:00,GEO,into GEO,9642
            2022-09-28,GEO,into GEO,5
            2022-09-28T10:00+04:00/2022-09-28T18:30+04:00,GEO,into GEO,6

            """
        )
        #expect(
            reading.rows == [
                "2022-09-28/2022-09-29 GEO into GEO any flow 9642 exact crossing",
                "2022-09-28 GEO into GEO any flow 5 exact crossing",
                "2022-09-28 GEO into GEO any flow 6 exact crossing",
            ]
        )
        #expect(
            reading.details.map(\.hours) == [
                DayWindow(from: 600, to: 600), nil, DayWindow(from: 600, to: 1110, zone: "+04:00"),
            ]
        )
        #expect(reading.diagnostics == [])
    }

    @Test func statusesHaveHoursToo() throws {
        let reading = try Reading("effect,at,period\nclosed,vaalimaa,2022-09-28T00:00/2022-09-29T06:00\n")
        let event = try #require(reading.summary.statusEvents.first)
        #expect(event.period == Period("2022-09-28/2022-09-29"))
        #expect(event.details.hours == DayWindow(from: 0, to: 360))
    }

    @Test(arguments: [
        ("2022-09-24~", "", "2022-09-23..2022-09-25/2022-09-23..2022-09-25"),
        ("2022-09-XX", "", "2022-09-01..2022-09-30/2022-09-01..2022-09-30"),
        ("2022-09-21/..", "2022-09-29", "2022-09-21/2022-09-27..2022-09-29"),
        ("2022-09-21/", "2022-09-29", "2022-09-21/2022-09-27..2022-09-29"),
        ("[2022-09-19..2022-09-21]/2022-09-27", "", "2022-09-19..2022-09-21/2022-09-27"),
    ])
    func periodsOfTheExtendedFormatAreDays(_ period: String, _ reported: String, _ days: String) throws {
        let reading = try Self.reading(period, reported: reported)
        #expect(reading.rows == ["\(days) FIN into FIN any flow 5 exact crossing"])
        #expect(reading.diagnostics == [])
    }

    @Test func aDoubtedDateIsReadWithAWarning() throws {
        let reading = try Self.reading("2022-09-24?")
        #expect(reading.rows == ["2022-09-24 FIN into FIN any flow 5 exact crossing"])
        #expect(
            reading.diagnostics == [
                "example:2:1: warning: '2022-09-24?' is marked as uncertain; the days are read as they stand"
            ]
        )
    }

    @Test(arguments: [
        "2022-21", "2022-13-XX", "../2022-09-24", "1066-XX", "{2022-09-21}", "2022-09-28T10:00/2022-09-28T09:00",
        "1066-01-01T10:00/1066-01-02T10:00", "9999-12-31~",
    ])
    func whatCannotBeCountedInDaysIsRejected(_ period: String) throws {
        let reading = try Self.reading(period)
        #expect(reading.rows == [])
        #expect(reading.summary.diagnostics.map(\.code) == ["bad-date"])
    }

    @Test func theSideOfTheCounterIsADirectionWhereNothingElseSaysOne() throws {
        let reading = try Reading(
            """
            at,from,to,direction,side,value
            FIN,,,,entry,1
            FIN,,,,exit,2
            ,RUS,GEO,,entry,3
            FIN-RUS,,,RUS>FIN,exit,4
            FIN,,,,left,5
            vaalimaa,,,,entry,6

            """
        )
        #expect(
            reading.rows == [
                "undated FIN entry by FIN any flow 1 exact crossing",
                "undated FIN exit by FIN any flow 2 exact crossing",
                "undated RUS>GEO any flow 3 exact crossing", "undated FIN-RUS RUS>FIN any flow 4 exact crossing",
            ]
        )
        #expect(reading.summary.diagnostics.map(\.code) == ["bad-side", "unclear-direction"])
    }
}
