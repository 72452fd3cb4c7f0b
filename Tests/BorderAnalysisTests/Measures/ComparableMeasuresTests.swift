import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

/// Numbers are held against one another only where they are for the same days, places and levels of detail, and none of
/// them is lost on the way.
@Suite("Measures of what is comparable")
struct ComparableMeasuresTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private static let plain = "at,date,direction,count"
    private static let periods = "at,period,direction,count"
    private static let reports = "id,at,direction,period,value,qualifier,authority"

    private func summary(
        _ header: String,
        _ rows: [String],
        _ grouping: Grouping = Grouping(places: [.crossing], period: .day),
        from: String? = nil,
        to: String? = nil,
        baseline: String? = nil
    ) throws -> MeasureSummary {
        var selection = Selection()
        selection.from = from.flatMap { Day($0) }
        selection.to = to.flatMap { Day($0) }
        let usual = baseline.flatMap { Period($0) as Period? }?.outer
        let text = ([header] + rows).map { $0 + "\n" }.joined()
        let request = MeasureRequest(selection: selection, grouping: grouping, baseline: usual)
        return try measure(request, of: try Read.text(text, atlas: atlas), atlas: atlas)
    }

    private func row(_ summary: MeasureSummary, _ value: Int64, _ place: String? = nil) throws -> MeasureRow {
        try #require(
            summary.rows.first { row in
                row.quantity.value == value && place.map { row.placement.place.id == $0 } ?? true
            },
            "\(value)"
        )
    }

    // MARK: Hours

    private static let halves = [
        "Vaalimaa,2022-09-24T00:00/2022-09-24T12:00,RUS>FIN,10",
        "Vaalimaa,2022-09-24T12:00/2022-09-25T00:00,RUS>FIN,20",
    ]

    @Test("two windows of hours that tile the day are the day's number")
    func tiledDay() throws {
        let summary = try summary(Self.periods, Self.halves)
        #expect(summary.rows.count == 1 && summary.unmeasured.isEmpty)
        let day = try row(summary, 30)
        #expect(day.hours == nil && day.basis == .derived && day.note == "= 10 + 20" && day.reports.count == 2)
        #expect(day.cumulative.value == Bounds(lower: 30, upper: 30))
        let asked = try self.summary(Self.periods, Self.halves, Grouping(), from: "2022-09-24", to: "2022-09-24")
        #expect(asked.rows.map(\.quantity.value) == [30])
    }

    @Test("windows that do not tile the day of one source are listed with their hours, and none is the day")
    func loneHours() throws {
        let worlds: [(String, [String])] = [
            (Self.periods, [Self.halves[0]]), (Self.periods, [Self.halves[1]]),
            (
                Self.periods,
                [Self.halves[0], "Vaalimaa,2022-09-24T13:00/2022-09-25T00:00,RUS>FIN,20"]
            ),
            (Self.periods + ",authority", [Self.halves[0] + ",One", Self.halves[1] + ",Other"]),
            (Self.periods + ",mode", [Self.halves[0] + ",road", Self.halves[1] + ",rail"]),
        ]
        for (header, rows) in worlds {
            let summary = try summary(header, rows)
            #expect(summary.rows.count == rows.count, "\(rows)")
            #expect(summary.rows.allSatisfy { $0.hours != nil && $0.basis == .observed }, "\(rows)")
            for row in summary.rows {
                #expect(row.cumulative.reason == .partOfDay && row.change.reason == .partOfDay, "\(rows)")
                #expect(row.trailingMean.reason == .partOfDay && !row.isPeak, "\(rows)")
            }
        }
        let whole = try summary(Self.periods, Self.halves, Grouping())
        #expect(whole.rows.map(\.quantity.value).sorted() == [10, 20] && whole.rows.allSatisfy { $0.hours != nil })
    }

    @Test("hours beside whole days stand in no series")
    func hoursAmongDays() throws {
        let summary = try summary(
            Self.periods,
            ["Vaalimaa,2022-09-23,RUS>FIN,100", Self.halves[0], "Vaalimaa,2022-09-25,RUS>FIN,70"]
        )
        #expect(summary.rows.map(\.quantity.value) == [100, 10, 70])
        #expect(summary.rows[0].cumulative.value == Bounds(lower: 100, upper: 100))
        #expect(summary.rows[1].change.reason == .partOfDay)
        #expect(summary.rows[2].change.reason == .noPrevious && summary.rows[2].cumulative.reason == .gap)
    }

    @Test("a day by another clock is not added to the days of the place")
    func otherClock() throws {
        let summary = try summary(
            Self.periods,
            [
                "Larsi,2022-09-25,RUS>GEO,100",
                "Larsi,2022-09-26T00:00+06:00/2022-09-27T00:00+06:00,RUS>GEO,60",
            ]
        )
        #expect(summary.rows.allSatisfy { $0.cumulative.value?.lower != 160 && $0.change.value == nil })
    }

    // MARK: Usual days

    private static let fourDays = ["01", "02", "03", "05"].map { "Vaalimaa,2022-09-\($0),RUS>FIN,100" }

    @Test("usual days are taken off for the days that were counted")
    func excessOfCountedDays() throws {
        let summary = try summary(
            Self.plain,
            Self.fourDays,
            Grouping(),
            from: "2022-09-03",
            baseline: "2022-09-01/2022-09-02"
        )
        let row = try row(summary, 200)
        #expect(row.excess.value?.exact == 0 && row.daysCovered == 2)
        let all = try self.summary(Self.plain, Self.fourDays, Grouping())
        #expect(try self.row(all, 400).daysCovered == 4)
    }

    @Test("usual days of other places are no measure of these")
    func excessOfOtherPlaces() throws {
        let summary = try summary(
            Self.plain,
            [
                "Vaalimaa,2022-09-01,RUS>FIN,100", "Vaalimaa,2022-09-02,RUS>FIN,100",
                "Vaalimaa,2022-09-03,RUS>FIN,100", "Nuijamaa,2022-09-03,RUS>FIN,100",
            ],
            Grouping(),
            from: "2022-09-03",
            baseline: "2022-09-01/2022-09-02"
        )
        #expect(summary.rows.count == 1 && summary.rows.allSatisfy { $0.excess.value == nil })
    }

    // MARK: Wholes and sums of parts

    @Test("a whole is not chained with the sum of the parts that are there")
    func wholeAndParts() throws {
        let summary = try summary(
            "at,date,direction,citizenship,count",
            [
                "Vaalimaa,2022-09-01,RUS>FIN,,180", "Vaalimaa,2022-09-01,RUS>FIN,RUS,100",
                "Vaalimaa,2022-09-01,RUS>FIN,FIN,50", "Vaalimaa,2022-09-02,RUS>FIN,RUS,100",
                "Vaalimaa,2022-09-02,RUS>FIN,FIN,50", "Vaalimaa,2022-09-03,RUS>FIN,,200",
            ]
        )
        #expect(summary.rows.map(\.quantity.value) == [180, 150, 200])
        #expect(summary.rows[0].cumulative.value == Bounds(lower: 180, upper: 180))
        for row in summary.rows.dropFirst() {
            #expect(row.change.reason == .otherLevels && row.cumulative.reason == .otherLevels, "\(row.quantity.value)")
        }
        #expect(summary.rows.allSatisfy { !$0.isPeak })
        #expect(summary.unmeasured.contains { $0.reason == .part }, "parts are told")
    }

    @Test("a border of which a crossing is missing is not held against the whole of it, nor spread over its length")
    func missingCrossing() throws {
        let summary = try summary(
            Self.plain,
            [
                "Vaalimaa,2022-09-01,RUS>FIN,200", "Nuijamaa,2022-09-01,RUS>FIN,100", "Nuijamaa,2022-09-02,RUS>FIN,100",
            ],
            Grouping(places: [.border], period: .day)
        )
        #expect(summary.rows.map(\.quantity.value) == [300, 100])
        #expect(summary.rows[1].change.reason == .thinCoverage && summary.rows[1].cumulative.reason == .thinCoverage)
        #expect(summary.rows.allSatisfy { $0.perKilometre.value == nil && !$0.isPeak })
        #expect(summary.rows[1].at.map(\.id) == ["nuijamaa-brusnichnoye"])
        let whole = try self.summary(Self.plain, ["FIN-RUS,2022-09-01,RUS>FIN,300"], Grouping(period: .day))
        #expect(try row(whole, 300).perKilometre.value != nil)
    }

    @Test("of two figures of one source neither is chained")
    func contested() throws {
        let summary = try summary(
            Self.plain,
            [
                "Vaalimaa,2022-09-24,RUS>FIN,100", "Vaalimaa,2022-09-25,RUS>FIN,70", "Vaalimaa,2022-09-25,RUS>FIN,75",
                "Vaalimaa,2022-09-26,RUS>FIN,80",
            ]
        )
        #expect(summary.rows.map(\.quantity.value).sorted() == [70, 70, 75, 80, 100])
        for value in [70, 75] as [Int64] {
            let row = try row(summary, value)
            #expect(row.change.reason == .contested && row.share.reason == .contested && !row.isPeak)
        }
        let last = try row(summary, 80)
        #expect(last.change.reason == .noPrevious && last.cumulative.reason == .gap)
    }

    // MARK: Both ways

    @Test("net needs the same days both ways")
    func daysOfWayBack() throws {
        let rows = [
            "Vaalimaa,2022-09-24,RUS>FIN,100", "Vaalimaa,2022-09-25,RUS>FIN,120", "Vaalimaa,2022-09-24,FIN>RUS,80",
        ]
        let all = try row(summary(Self.plain, rows, Grouping()), 220)
        #expect(all.wayBack.reason == .otherDays && all.net.reason == .otherDays && all.total.reason == .otherDays)
        let days = try summary(Self.plain, rows)
        #expect(try row(days, 100).net.value == FlowNet(lower: 20, upper: 20))
        #expect(try row(days, 100).total.value == Bounds(lower: 180, upper: 180))
        #expect(try row(days, 120).net.reason == .noWayBack)
    }

    @Test("net needs the same places both ways")
    func placesOfWayBack() throws {
        let summary = try summary(
            Self.plain,
            ["Vaalimaa,2022-09-24,RUS>FIN,100", "Narva-1,2022-09-24,RUS>EST,50", "Narva-1,2022-09-24,EST>RUS,20"],
            Grouping(places: [.country])
        )
        let russian = summary.rows.filter { $0.placement.place == .country("RUS") }
        #expect(russian.map(\.quantity.value).sorted() == [20, 150])
        #expect(russian.allSatisfy { $0.net.value == nil && $0.wayBack.reason == .otherDays })
        let estonian = summary.rows.filter { $0.placement.place == .country("EST") }
        #expect(estonian.contains { $0.net.value == FlowNet(lower: 30, upper: 30) })
    }

    // MARK: Places side by side

    @Test("shares, ranks and concentration are of places counted on the same days")
    func siblings() throws {
        let grouping = Grouping(places: [.crossing])
        let uneven = try summary(
            Self.plain,
            [
                "Vaalimaa,2022-09-01,RUS>FIN,100", "Vaalimaa,2022-09-03,RUS>FIN,100", "Nuijamaa,2022-09-01,RUS>FIN,300",
                "Nuijamaa,2022-09-02,RUS>FIN,300", "Nuijamaa,2022-09-03,RUS>FIN,300", "Imatra,2022-09-01,RUS>FIN,400",
            ],
            grouping
        )
        #expect(uneven.rows.map(\.quantity.value).sorted() == [200, 400, 900])
        #expect(uneven.rows.allSatisfy { $0.share.reason == .noSiblings && $0.rank.reason == .noSiblings })
        #expect(uneven.concentrations.isEmpty)
        let even = try summary(
            Self.plain,
            ["01", "03"].flatMap { ["Vaalimaa,2022-09-\($0),RUS>FIN,50", "Nuijamaa,2022-09-\($0),RUS>FIN,150"] },
            grouping
        )
        let (less, more) = (try row(even, 100), try row(even, 300))
        #expect(less.share.value?.exact == 0.25 && more.share.value?.exact == 0.75)
        #expect(less.rank.value == 2...2 && more.rank.value == 1...1)
        #expect(even.concentrations.count == 1 && even.concentrations[0].mode == even.rows[0].mode)
    }

    // MARK: Nothing is lost

    @Test("every figure is listed, and what is replaced is told")
    func figures() throws {
        let worded = try summary(
            Self.reports,
            [
                "a,Vaalimaa,RUS>FIN,2022-09-24,1000,more_than,FBG", "b,Vaalimaa,RUS>FIN,2022-09-25,900,about,FBG",
                "c,Vaalimaa,RUS>FIN,2022-09-26,0,exact,FBG",
            ],
            Grouping()
        )
        #expect(worded.rows.map(\.id) == ["a", "b", "c"] && worded.unmeasured.isEmpty)
        let two = try summary(
            Self.reports,
            [
                "a,Vaalimaa,RUS>FIN,2022-09-24,1000,exact,FBG", "b,Vaalimaa,RUS>FIN,2022-09-25,900,about,FBG",
            ],
            Grouping()
        )
        #expect(two.rows.map(\.quantity.value) == [1_000, 900])
        let replaced = try summary(
            Self.reports + ",supersedes",
            [
                "a,Vaalimaa,RUS>FIN,2022-09-24,100,exact,FBG,", "b,Vaalimaa,RUS>FIN,2022-09-24,140,exact,FBG,a",
                "c,Vaalimaa,RUS>FIN,2022-09-26,300,exact,FBG,",
            ],
            Grouping()
        )
        #expect(replaced.rows.map(\.id).sorted() == ["b", "c"])
        #expect(replaced.unmeasured == [Unmeasured(reason: .superseded, count: 1)])
    }

    @Test("a replaced count makes no number of a day, nor do two that differ")
    func noSteps() throws {
        let days = try summary(
            Self.reports + ",supersedes",
            ["a,FIN-RUS,RUS>FIN,2022-09-24,100,exact,FBG,", "b,FIN-RUS,RUS>FIN,2022-09-24,140,exact,FBG,a"],
            Grouping(period: .day)
        )
        #expect(days.rows.map(\.id) == ["b"] && days.rows.map(\.quantity.value) == [140])
        let differing = ExactDifferences([
            try ReportBuilder.intoFinland("a", "2022-09-21/2022-09-22", 9),
            try ReportBuilder.intoFinland("b", "2022-09-21", 4), try ReportBuilder.intoFinland("c", "2022-09-21", 5),
        ])
        let first = try ReportBuilder.day("2022-09-21")
        #expect(differing.count(of: first...first) == nil)
        #expect(differing.count(of: first...first.advanced(by: 1))?.count == 9)
    }

    @Test("numbers longer than the unit of time are told")
    func longer() throws {
        let summary = try summary(Self.periods, ["Vaalimaa,2022-09-19/2022-09-25,RUS>FIN,700"])
        #expect(summary.rows.isEmpty)
        #expect(summary.unmeasured == [Unmeasured(reason: .longer, count: 1)])
    }
}
