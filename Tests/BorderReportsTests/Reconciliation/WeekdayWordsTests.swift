import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// The week in words, and whose it is.
@Suite struct WeekdayWordsTests {
    @Test func theSeriesAndEveryDayAreNamed() throws {
        let atlas = try Atlas.embedded()
        let first = try Made.day("2022-08-01")
        let counts = [500, 500, 500, 500, 700, 500, 200]
        let rows = (0..<28).map { offset in
            let day = first.advanced(by: offset)
            return "d\(offset),flow,crossings,\(day),FIN-RUS,RUS>FIN,,\(counts[offset % 7]),exact,Guard,,,,,,,,"
        }
        let reconciliation = try Made.reconciliation(rows.joined(separator: "\n"), atlas: atlas)
        #expect(reconciliation.weekdays(of: .crossing) == nil, "no usual counts, nothing to spread")
        let pattern = try #require(WeekdayPattern(reconciliation.figures))
        #expect(
            pattern.sentence(atlas: atlas)
                == "The days of the week weigh as in the daily counts of Finland–Russia border, Russia to Finland: "
                + "Monday 1.03, Tuesday 1.03, Wednesday 1.03, Thursday 1.03, Friday 1.44, Saturday 1.03, Sunday 0.41."
        )
    }
}
