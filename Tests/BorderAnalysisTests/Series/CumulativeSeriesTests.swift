import BorderAtlas
import BorderCore
import BorderIntake
import Testing

@testable import BorderAnalysis
@testable import BorderBytes

/// Growing totals and what they add from one to the next.
struct CumulativeSeriesTests {
    private static func report(
        _ id: String,
        _ days: String,
        _ value: Int64,
        _ qualifier: Qualifier = .rounded,
        authority: String = "SE Finland Border Guard District",
        reported: String = "",
        measure: Measure = .crossings
    ) throws -> PlacedReport {
        var details = ReportDetails()
        details.authority = authority
        details.reportedOn = Day(reported)
        let route = Route(from: .country("RUS"), to: .country("FIN"))
        return PlacedReport(
            id: id,
            placement: Placement(place: .crossing("vaalimaa-torfyanovka"), direction: .oneWay(route)),
            period: Period(days),
            quantity: Quantity(value, qualifier),
            measure: measure,
            details: details
        )
    }

    @Test func februaryIsWhatTheYearToDateAdds() throws {
        let january = try Self.report("jan", "2022-01", 69_000)
        let february = try Self.report("feb", "2022-01/2022-02", 133_000)
        let found = seriesDifferences(of: [february, january])
        let step = try #require(found.steps.first)
        #expect(found.steps.count == 1 && found.contradictions.isEmpty && found.setAside.isEmpty)
        #expect(step.period == Period("2022-02"))
        #expect(step.value == 64_000)
        #expect((step.bounds.lower, step.bounds.upper) == (63_000, 65_000))
        #expect(step.derivedFrom == ["jan", "feb"])
        #expect(step.bounds.reports == ["feb", "jan"])
        #expect(step.placement == january.placement)
        #expect(step.authority == "SE Finland Border Guard District")
    }

    @Test func theTrueCountsLieWithinWhateverTheRounding() throws {
        for months in [[1_234, 5_678, 910], [69_499, 63_502, 88_000], [700, 0, 4]] as [[Int64]] {
            for unit in [1, 10, 100, 1000] as [Int64] {
                var total: Int64 = 0
                let reports = try months.enumerated().map { index, count in
                    total += count
                    let rounded = (total + unit / 2) / unit * unit
                    return try Self.report("m\(index)", "2022-01/2022-0\(index + 1)", rounded, .rounded)
                }
                let found = seriesDifferences(of: reports)
                for (step, count) in zip(found.steps, months.dropFirst()) {
                    // A rounded total may end in more zeros than it was rounded to: its interval is wider, never narrower.
                    #expect(step.bounds.contains(count), "\(months) \(unit)")
                }
            }
        }
    }

    @Test func aSmallerLaterTotalIsAContradiction() throws {
        let found = seriesDifferences(of: [
            try Self.report("jan", "2022-01", 69_321, .exact),
            try Self.report("feb", "2022-01/2022-02", 60_000, .exact),
        ])
        #expect(found.steps.isEmpty)
        #expect(
            found.contradictions == [
                SeriesContradiction(
                    reports: ["jan", "feb"],
                    words: "60,000 through 2022-02-28 is less than 69,321 through 2022-01-31, "
                        + "though both count from 2022-01-01"
                )
            ]
        )
    }

    @Test func aDecreaseThatRoundingExplainsIsNone() throws {
        let found = seriesDifferences(of: [
            try Self.report("jan", "2022-01", 69_321, .exact), try Self.report("feb", "2022-01/2022-02", 69_000),
        ])
        let step = try #require(found.steps.first)
        #expect(found.contradictions.isEmpty)
        #expect((step.bounds.lower, step.bounds.upper) == (0, 179))
        #expect(step.value == nil)
    }

    @Test func openTotalsLeaveOpenSteps() throws {
        let found = seriesDifferences(of: [
            try Self.report("jan", "2022-01", 5_000, .moreThan),
            try Self.report("feb", "2022-01/2022-02", 8_000, .moreThan),
            try Self.report("mar", "2022-01/2022-03", 9_000, .exact),
        ])
        #expect(found.steps.map(\.value) == [nil, nil])
        #expect(found.steps[0].bounds.lower == 0 && found.steps[0].bounds.upper == nil)
        #expect(found.steps[0].bounds.upperOpenedBy == ["feb"])
        #expect((found.steps[1].bounds.lower, found.steps[1].bounds.upper) == (0, 1_000))
    }

    @Test func theReportMadeLastReplacesEarlierOnesOfTheSameDays() throws {
        let found = seriesDifferences(of: [
            try Self.report("jan", "2022-01", 100, .exact),
            try Self.report("feb-new", "2022-01/2022-02", 180, .exact, reported: "2022-05-01"),
            try Self.report("feb-old", "2022-01/2022-02", 150, .exact, reported: "2022-03-01"),
        ])
        #expect(found.steps.map(\.value) == [80])
        #expect(found.setAside == ["feb-old"])
    }

    @Test func onlyLikeIsTakenFromLike() throws {
        let others = [
            try Self.report("other", "2022-01/2022-02", 9, authority: "Someone else"),
            try Self.report("persons", "2022-01/2022-02", 9, measure: Measure(.flow, .person)),
            try Self.report("later", "2022-02/2022-03", 9),
            try Self.report("vague", "2022-01-01/2022-02-27..2022-02-28", 9),
        ]
        let january = try Self.report("jan", "2022-01", 4)
        #expect(seriesDifferences(of: [january] + others).steps.isEmpty)
        let stocks = [
            try Self.report("s1", "2022-01", 4, measure: Measure(.stock, .person)),
            try Self.report("s2", "2022-01/2022-02", 9, measure: Measure(.stock, .person)),
        ]
        #expect(seriesDifferences(of: stocks) == SeriesDifferences())
        let spokesman = try Self.report(
            "feb",
            "2022-01/2022-02",
            9,
            authority: "SE Finland Border Guard District (M. P.)"
        )
        #expect(seriesDifferences(of: [january, spokesman]).steps.map(\.derivedFrom) == [["jan", "feb"]])
    }

    @Test func hostileNumbersAreCounted() throws {
        let found = seriesDifferences(of: [
            try Self.report("a", "1900", .max, .about), try Self.report("b", "1900/2100", .max, .upTo),
        ])
        #expect(found.steps.count == 1)
        #expect(found.steps[0].bounds.upper != nil)
    }

    @Test func theFinnishYearToDateFiguresOf2022() throws {
        let atlas = try Atlas.embedded()
        var reader = ReportReader(atlas: atlas, file: "claims-2022.csv")
        _ = try readReports(from: .bytes(BundledReports.claims2022), named: "claims-2022.csv") { reader.add($0) }
        let steps = seriesDifferences(of: reader.reports).steps.filter {
            $0.derivedFrom[0].hasPrefix("fi-kasr-2022-01")
        }
        let whole = steps.filter { $0.derivedFrom[0].hasSuffix("-se") }
        #expect(whole.map(\.period) == [Period("2022-02"), Period("2022-03")])
        #expect(whole.map(\.value) == [64_000, 89_000])
        #expect(
            whole.map { $0.bounds.lower } == [63_000, 88_000] && whole.map { $0.bounds.upper } == [65_000, 90_000]
        )
    }
}
