import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis
@testable import BorderEstimation

/// Which reports carry one figure, and what becomes of the others.
struct ClaimFiguresTests {
    private let made: MadeReports

    init() throws { made = try MadeReports() }

    private func figures(_ reports: [PlacedReport], echoes: [[Int]] = []) -> ClaimFigures {
        ClaimFigures(
            reports,
            echoes: echoes,
            supersession: Supersession(reports),
            tree: PlaceTree(atlas: made.atlas)
        )
    }

    @Test func anExactCountSpeaksForItsEchoes() throws {
        let found = figures(
            [
                try made.report("worded", "FIN-RUS", "RUS>FIN", "2022-09-24", 8_600, .nearly),
                try made.report("exact", "FIN-RUS", "RUS>FIN", "2022-09-24", 8_572),
            ],
            echoes: [[0, 1]]
        )
        #expect(found.figures.map(\.id) == ["exact"])
        #expect(found.figures[0].bounds == Bounds(lower: 8_572, upper: 8_572))
        #expect(found.figures[0].reports == [1, 0])
        #expect(found.figures[0].isExact)
        #expect(found.uses == [.echo(of: "exact"), .used])
    }

    @Test func wordingsOfOneCountAreReadTogether() throws {
        let found = figures(
            [
                try made.report("about", "KAZ-RUS", "RUS>KAZ", "2022-09-21/2022-09-25..2022-09-27", 98_000, .about),
                try made.report("more", "KAZ-RUS", "RUS>KAZ", "2022-09-19..2022-09-21/2022-09-26", 98_000, .moreThan),
            ],
            echoes: [[0, 1]]
        )
        let figure = try #require(found.figures.first)
        #expect(found.figures.count == 1)
        #expect(figure.bounds == Bounds(lower: 97_000, upper: nil))
        #expect(figure.plausible == Bounds(lower: 97_500, upper: 98_500))
        #expect(figure.period.description == "2022-09-19..2022-09-21/2022-09-25..2022-09-27")
        #expect(figure.point == (98_000 + 98_250) / 2)
        #expect(found.uses == [.used, .used])
    }

    @Test func numbersOfOneGroupThatExcludeEachOtherStayApart() throws {
        let found = figures(
            [
                try made.report("one", "KAZ-RUS", "KAZ>RUS", "2022-09-21", 147_000, .about),
                try made.report("two", "KAZ-RUS", "KAZ>RUS", "2022-09-21", 174_000, .about),
            ],
            echoes: [[0, 1]]
        )
        #expect(found.figures.map(\.id) == ["one", "two"])
        #expect(found.figures[0].group == found.figures[1].group)
    }

    @Test func whatTakesNoPartSaysWhy() throws {
        let found = figures([
            try made.report("stock", "KAZ", "unstated", "2022-10-03", 100_000) {
                $0.measure = Measure(.stock, .person)
            },
            try made.report("undated", "FIN-RUS", "RUS>FIN", nil, 5),
            try made.report("noway", "FIN-RUS", "unstated", "2022-09-21", 5),
            try made.report("old", "FIN-RUS", "RUS>FIN", "2022-09-21", 5),
            try made.report("new", "FIN-RUS", "RUS>FIN", "2022-09-21", 6) { $0.details.supersedes = "old" },
            try made.report("sum", "FIN-RUS", "RUS>FIN", "2022-09-21", 7) { $0.details.derivedFrom = ["new"] },
            try made.report("rate", "FIN-RUS", "RUS>FIN", "2022-09-21..2022-09-25/2022-09-22..2022-09-27", 9) {
                $0.measure = Measure(.daily, .crossing)
            },
        ])
        #expect(
            found.uses == [
                .otherKind(.stock), .undated, .noWay, .superseded(by: "new"), .used, .compilation, .noCertainDay,
            ]
        )
        #expect(found.figures.map(\.id) == ["new", "sum"])
    }

    @Test func anAmbiguousNameBoundsFromBelowOnly() throws {
        let found = figures([try made.report("p", "petropavlovsk-area", "RUS>KAZ", "2022-09-21", 500)])
        #expect(found.figures[0].bounds == Bounds(lower: 500, upper: nil))
        #expect(!found.figures[0].isExact, "which of the points is meant is not known")
    }

    @Test func theLargestDayBoundsEveryDayFromAbove() throws {
        let found = figures([
            try made.report("peak", "FIN-RUS", "RUS>FIN", "2022-09-21/2022-09-23", 9_000) {
                $0.measure = Measure(.peakDay, .crossing)
            }
        ])
        let statements = found.figures[0].statements(node: 0, trust: 1)
        #expect(statements.count == 3)
        #expect(statements.allSatisfy { $0.bounds == Bounds(lower: 0, upper: 9_000) && $0.target == nil })
    }

    @Test func aRateHoldsForEveryCertainDay() throws {
        let found = figures([
            try made.report("rate", "GEO", "*>GEO", "2022-09-20..2022-09-21/2022-09-23..2022-09-24", 5_000, .about) {
                $0.measure = Measure(.daily, .crossing)
            }
        ])
        let statements = found.figures[0].statements(node: 4, trust: 1)
        #expect(statements.map(\.outer.lowerBound) == [21, 22, 23].map { (19_235 + $0) * 1440 })
        #expect(statements.allSatisfy { $0.outer.count == 1440 && $0.node == 4 })
        #expect(statements.allSatisfy { $0.bounds == Bounds(lower: 4_000, upper: 6_000) })
    }

    @Test func hoursCutTheFirstAndTheLastDay() throws {
        let found = figures([
            try made.report("window", "GEO", "*>GEO", "2022-09-28/2022-09-29", 9_642) {
                $0.details.hours = DayWindow(from: 600, to: 600)
            }
        ])
        let figure = found.figures[0]
        let statement = try #require(figure.statements(node: 0, trust: 0).first)
        #expect(statement.outer.count == 1440)
        #expect(statement.outer.lowerBound % 1440 == 600)
        #expect(statement.target == nil, "exact, and of an exact time")
        #expect(!figure.isOf(figure.period.outer), "it counts neither of the two days wholly")
    }

    @Test func trustGoesByGradeThenCarriersThenDayThenName() {
        func trust(_ grade: String, _ carriers: Int, _ day: Int32, _ id: String) -> ClaimTrust {
            ClaimTrust(grade: ClaimTrust.grade(grade), carriers: carriers, reported: day, id: id)
        }
        let rising = [
            trust("F6", 9, 9, "a"), trust("C3", 1, 1, "a"), trust("B3", 1, 1, "a"), trust("", 1, 1, "b"),
            trust("B2", 1, 1, "a"), trust("B2", 1, 2, "a"), trust("B2", 2, 1, "a"), trust("A1", 1, 1, "a"),
        ]
        #expect(rising.sorted() == rising)
        var exact = trust("B2", 1, 1, "z")
        exact.isExact = true
        #expect(trust("B2", 1, 1, "a") < exact && exact < trust("B2", 1, 2, "a"), "a count is kept before a wording")
        #expect(exact.isAlike(trust("B2", 1, 1, "a")), "though neither is trusted more")
        #expect(!exact.isAlike(trust("B2", 1, 2, "z")) && !exact.isAlike(trust("B1", 1, 1, "z")))
        #expect(ClaimTrust.grade("nonsense") == ClaimTrust.grade("B2"))
        #expect(
            ["A", "B", "C", "D", "E", "F", ""].map(ClaimTrust.relativeError) == [0, 0.01, 0.03, 0.06, 0.15, 0.3, 0.01]
        )
    }

    @Test func theSpreadOfATargetHasThreeParts() throws {
        let found = figures([try made.report("six", "FIN-RUS", "RUS>FIN", "2022-09-21/2022-09-26", 44_000, .nearly)])
        let target = try #require(found.figures[0].statements(node: 0, trust: 0).first?.target)
        #expect(target.point == 43_750)
        // Half the plausible width as a uniform spread, and one per cent for the source.
        #expect(abs(target.deviation * target.deviation - (250.0 * 250 / 3 + 437.5 * 437.5)) < 1e-6)
        let open = figures([
            try made.report(
                "open",
                "FIN-RUS",
                "RUS>FIN",
                "2022-09-19..2022-09-23/2022-09-26..2022-09-28",
                53_000,
                .moreThan
            )
        ])
        let wide = try #require(open.figures[0].statements(node: 0, trust: 0).first?.target)
        // Four days more or less at one end and two at the other, of seven days in the mean.
        let relative = ((25.0 - 1 + 9 - 1) / 12).squareRoot() / 7
        #expect(abs(wide.deviation / 53_250 - relative) < 0.01)
    }
}
