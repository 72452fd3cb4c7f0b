import BorderCore
import Testing

@testable import BorderIntake

/// Moments in the period column, and hours that cannot be.
struct MomentTests {
    private static func read(_ period: String) throws -> Reading {
        var options = IntakeOptions()
        options.clocks = { place, _, reporter in
            let clocks = [
                LocalTime(minutes: 120, summer: .european, since: 2015), LocalTime(minutes: 180, since: 2015),
            ]
            return place == "vaalimaa" ? reporter == "FIN" ? [clocks[0]] : clocks : []
        }
        return try Reading(
            "period,at,direction,reporter,value\n\(period),vaalimaa,RUS>FIN,,1\n\(period),vaalimaa,RUS>FIN,FIN,2\n"
                + "\(period),elsewhere,RUS>FIN,,3\n",
            options: options
        )
    }

    @Test(arguments: [
        ("2022-09-24T22:30:00Z", ["2022-09-25", "2022-09-25"]),
        ("2022-12-24T21:30:00Z", ["2022-12-24"]),
        ("2022-12-25T00:30+03:00", ["2022-12-25", "2022-12-24", "2022-12-25"]),
    ])
    func aMomentIsADayAtThePlace(_ moment: String, _ days: [String]) throws {
        let reading = try Self.read(moment)
        #expect(reading.rows.map { String($0.prefix(10)) } == days)
        #expect(reading.summary.diagnostics.allSatisfy { $0.code == "unclear-day" })
        #expect(reading.diagnostics.count == 3 - days.count)
        // No advice may change the day.
        #expect(reading.summary.diagnostics.allSatisfy { !$0.suggestion.contains("2022") })
    }

    @Test(arguments: [
        ("2022-09-09T10:00/2022-09-09T08:00", "end before they begin"),
        ("2022-09-10T10:00/2022-09-09T10:00", "end before they begin"),
        ("2022-09-09T10:00[Mars/Olympus]/2022-09-09T18:00", "'Mars/Olympus' is no time zone"),
        ("2022-09-09T10:00+04:00/2022-09-09T18:00+03:00", "in different zones"),
        ("2022-09-09T22:00Zulu", "is no moment"),
    ])
    func noAdviceNamesAnotherDay(_ period: String, _ words: String) throws {
        let reading = try Self.read(period)
        #expect(reading.rows == [])
        for diagnostic in reading.summary.diagnostics {
            #expect(diagnostic.found.contains(words), "\(diagnostic)")
            #expect(!diagnostic.suggestion.contains("2022"))
        }
    }

    @Test func wholeDaysHaveNoHours() throws {
        let reading = try Self.read("2022-09-28T00:00/2022-09-29T00:00")
        #expect(reading.rows.allSatisfy { $0.hasPrefix("2022-09-28 ") } && reading.rows.count == 3)
        #expect(reading.details.allSatisfy { $0.hours == nil })
    }

    @Test func aReportThatNamesItsHourHasADay() throws {
        let reading = try Reading("place,count,reported_on\nFIN,1,2022-09-26T10:00:00Z\n")
        #expect(reading.details.first?.reportedOn == Day("2022-09-26") && reading.diagnostics == [])
    }
}
