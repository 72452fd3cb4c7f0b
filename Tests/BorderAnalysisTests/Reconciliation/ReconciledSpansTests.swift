import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

/// For which days reconciled numbers are given.
struct ReconciledSpansTests {
    private static let rows = """
        a,flow,crossing,2022-09-21/2022-09-26,FIN-RUS,RUS>FIN,any,40,,exact,A,,,,,,
        b,flow,crossing,2022-09-24,FIN-RUS,RUS>FIN,any,10,,exact,A,,,,,,
        c,flow,crossing,2022-10-30/2022-11-02,FIN-RUS,RUS>FIN,any,7,,exact,A,,,,,,

        """

    private func spans(_ unit: PeriodUnit?, from: String? = nil, to: String? = nil) throws -> [String] {
        let text = try ReconciledText(Self.rows)
        var selection = Selection()
        selection.from = from.flatMap { Day($0) }
        selection.to = to.flatMap { Day($0) }
        let set = try #require(text.result.sets.first)
        return ReconciledSpans(selection: selection, unit: unit).spans(of: set, in: text.result).map {
            "\($0.lowerBound)/\($0.upperBound)"
        }
    }

    @Test func withoutAWindowTheDaysAreThoseOfTheReports() throws {
        #expect(try spans(nil) == ["2022-09-21/2022-09-26", "2022-09-24/2022-09-24", "2022-10-30/2022-11-02"])
        #expect(try spans(nil, from: "2022-10-01") == ["2022-10-30/2022-11-02"])
        #expect(try spans(nil, to: "2022-09-20") == [])
    }

    @Test func aWindowIsOneSpanWhereAnyReportSharesADayWithIt() throws {
        #expect(try spans(nil, from: "2022-09-25", to: "2022-10-05") == ["2022-09-25/2022-10-05"])
        #expect(try spans(nil, from: "2022-10-05", to: "2022-10-10") == [])
    }

    @Test func unitsOfTimeAreThoseThatReportsReach() throws {
        #expect(try spans(.month) == ["2022-09-01/2022-09-30", "2022-10-01/2022-10-31", "2022-11-01/2022-11-30"])
        #expect(
            try spans(.day, from: "2022-09-25", to: "2022-09-27") == ["2022-09-25/2022-09-25", "2022-09-26/2022-09-26"]
        )
        #expect(try spans(.week).first == "2022-09-19/2022-09-25")
        #expect(try spans(.week).count == 4)
    }

    @Test func noReportMakesMoreUnitsThanAnybodyReads() throws {
        let text = try ReconciledText("x,flow,crossing,1900-01-01/2100-12-31,FIN-RUS,RUS>FIN,any,4,,exact,A,,,,,,\n")
        let set = try #require(text.result.sets.first)
        let days = ReconciledSpans(selection: Selection(), unit: .day).spans(of: set, in: text.result)
        #expect(days.count == ReconciledSpans.limit)
    }

    @Test(
        "units of time are those of every day that a report and the days asked for share",
        arguments: 0..<20 as Range<UInt64>
    )
    func everyDay(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let first = Day(rawValue: 19_230)
        let made = try MadeReports()
        let reports = try (0..<3).map { number in
            let start = first.advanced(by: .random(in: 0...90, using: &random))
            let end = start.advanced(by: .random(in: 0...20, using: &random))
            return try made.report("r\(number)", "FIN-RUS", "RUS>FIN", "\(start)/\(end)", 1, .atLeast)
        }
        var selection = Selection()
        if seed % 2 == 0 { selection.from = first.advanced(by: .random(in: -5...70, using: &random)) }
        if seed % 3 != 0 { selection.to = first.advanced(by: .random(in: 50...120, using: &random)) }
        var options = ReconciliationOptions()
        options.estimates = false
        let result = Reconciliation(ReconciliationInput(reports), options: options, atlas: made.atlas)
        let set = try #require(result.sets.first)
        for unit in PeriodUnit.allCases {
            var expected: Set<ClosedRange<Day>> = []
            for days in reports.compactMap({ $0.period?.outer }) {
                for offset in 0...days.lowerBound.distance(to: days.upperBound) {
                    let day = days.lowerBound.advanced(by: offset)
                    if selection.from.map({ day < $0 }) ?? false || selection.to.map({ day > $0 }) ?? false { continue }
                    expected.insert(unit.days(around: day))
                }
            }
            let found = ReconciledSpans(selection: selection, unit: unit).spans(of: set, in: result)
            #expect(Set(found) == expected && found.count == expected.count, "seed \(seed): \(unit)")
            #expect(zip(found, found.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }, "seed \(seed): \(unit)")
        }
    }
}
