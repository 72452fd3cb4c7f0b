import BorderAnalysis
import BorderAtlas
import BorderCore
import Testing

/// Hand-made reports at Finland's, Georgia's and Kazakhstan's borders.
struct ReportBuilder {
    static func day(_ text: String) throws -> Day { try #require(Day(text)) }

    static func report(
        _ id: String,
        at place: Place,
        from: Territory,
        to: Territory,
        _ period: String,
        _ count: Int64,
        _ qualifier: Qualifier = .exact,
        by authority: String = "Finnish Border Guard",
        population: String = "citizen=RUS",
        measure: Measure = .crossings,
        derivedFrom: [String] = []
    ) throws -> PlacedReport {
        var details = ReportDetails()
        details.id = id
        details.authority = authority
        details.derivedFrom = derivedFrom
        return PlacedReport(
            id: id,
            placement: Placement(place: place, direction: .oneWay(Route(from: from, to: to))),
            period: try #require(Period(period) as Period?),
            quantity: Quantity(count, qualifier),
            measure: measure,
            population: try #require(Population(population)),
            details: details,
            file: "test.csv",
            line: 1
        )
    }

    static func intoFinland(
        _ id: String,
        _ period: String,
        _ count: Int64,
        _ qualifier: Qualifier = .exact
    ) throws -> PlacedReport {
        try report(
            id,
            at: .border(try #require(BorderCode("FIN-RUS"))),
            from: .country("RUS"),
            to: .country("FIN"),
            period,
            count,
            qualifier
        )
    }

    static func outOfFinland(_ id: String, _ period: String, _ count: Int64) throws -> PlacedReport {
        try report(
            id,
            at: .border(try #require(BorderCode("FIN-RUS"))),
            from: .country("FIN"),
            to: .country("RUS"),
            period,
            count
        )
    }
}

@Suite("Summaries of reports")
struct SummariseReportsTests {
    let atlas: Atlas
    let weekend: [PlacedReport]

    init() throws {
        atlas = try Atlas.embedded()
        weekend = [
            try ReportBuilder.intoFinland("sat", "2022-09-24", 8_572),
            try ReportBuilder.intoFinland("sun", "2022-09-25", 8_314),
            try ReportBuilder.intoFinland("press", "2022-09-24/2022-09-25", 17_000, .about),
            try ReportBuilder.outOfFinland("sat-out", "2022-09-24", 4_199),
            try ReportBuilder.outOfFinland("sun-out", "2022-09-25", 5_068),
        ]
    }

    func summary(_ reports: [PlacedReport], _ grouping: Grouping = Grouping(), change: (inout Selection) throws -> Void)
        throws -> FlowSummary
    {
        var selection = Selection()
        try change(&selection)
        var input = FlowInput()
        input.reports = reports
        return try summarise(input, selection: selection, grouping: grouping, atlas: atlas)
    }

    func weekendWindow(_ selection: inout Selection) throws {
        selection.from = try ReportBuilder.day("2022-09-24")
        selection.to = try ReportBuilder.day("2022-09-25")
    }

    @Test("the two days are added, the press's round number stands beside the sum")
    func finnishWeekend() throws {
        let summary = try summary(weekend) { selection in
            try weekendWindow(&selection)
            selection.route = Route(from: .country("RUS"), to: .country("FIN"))
        }
        let rows = summary.rows
        #expect(rows.map(\.quantity.value) == [16_886, 17_000, 8_572, 8_314])
        #expect(rows.map(\.role) == [.figure, .alternative, .part, .part])
        #expect(rows.map(\.level) == [0, 0, 1, 1])
        #expect(rows.map(\.basis) == [.derived, .reported, .observed, .observed])
        #expect(rows[0].addends == ["sat", "sun"])
        #expect(rows[0].note == "= 8,572 + 8,314")
        #expect(!rows.contains { $0.quantity.value == 33_886 }, "the two reports were added")

        let pair = try #require(summary.pairs.first)
        #expect(summary.pairs.count == 1)
        #expect(pair.entries.quantity.value == 16_886)
        #expect(pair.exits.quantity.value == 9_267)
        #expect(pair.net == FlowNet(lower: 7_619, upper: 7_619))
        #expect(pair.total == 26_153)
    }

    @Test("a published total that equals the sum carries its addends")
    func publishedTotal() throws {
        let total = try ReportBuilder.intoFinland("total", "2022-09-24/2022-09-25", 16_886)
        let summary = try summary(weekend + [total], change: weekendWindow)
        let into = summary.rows.filter { $0.placement.direction.route?.to == .country("FIN") }
        #expect(into.map(\.id) == ["total", "press", "sat", "sun"])
        #expect(into[0].basis == .observed)
        #expect(into[0].addends == ["sat", "sun"])
    }

    @Test("the order of the reports never matters")
    func order() throws {
        let expected = try summary(weekend, change: weekendWindow)
        for rotation in 1..<weekend.count {
            let turned = Array(weekend[rotation...] + weekend[..<rotation])
            let again = try summary(turned, change: weekendWindow)
            #expect(again.rows == expected.rows)
            #expect(again.pairs == expected.pairs)
        }
    }

    @Test("a total over all destinations holds what it was computed from, and is never added to it")
    func totalOfAll() throws {
        let reports = [
            try ReportBuilder.report(
                "kz",
                at: .country("KAZ"),
                from: .anywhere,
                to: .country("KAZ"),
                "2022-09-21/2022-09-27",
                98_000,
                .about,
                by: "MIA Kazakhstan"
            ),
            try ReportBuilder.report(
                "ge",
                at: .country("GEO"),
                from: .anywhere,
                to: .country("GEO"),
                "2022-09-21/2022-09-27",
                53_000,
                .moreThan,
                by: "MIA Georgia"
            ),
            try ReportBuilder.report(
                "nyt",
                at: .country("RUS"),
                from: .country("RUS"),
                to: .anywhere,
                "2022-09-21/2022-09-27",
                200_000,
                .moreThan,
                by: "The New York Times",
                measure: Measure(.flow, .person),
                derivedFrom: ["kz", "ge"]
            ),
        ]
        let summary = try summary(reports, Grouping(places: [.country])) { _ in }
        #expect(summary.rows.map(\.id) == ["nyt", "kz", "ge"])
        #expect(summary.rows.map(\.level) == [0, 1, 1])
        #expect(summary.rows.map(\.quantity.words0) == ["moreThan 200000", "about 98000", "moreThan 53000"])
        #expect(summary.pairs.isEmpty)
    }

    @Test("lineage that goes round in a circle ends")
    func circularLineage() throws {
        let reports = [
            try ReportBuilder.report(
                "a",
                at: .country("KAZ"),
                from: .anywhere,
                to: .country("KAZ"),
                "2022-09-21",
                1,
                derivedFrom: ["b"]
            ),
            try ReportBuilder.report(
                "b",
                at: .country("GEO"),
                from: .anywhere,
                to: .country("GEO"),
                "2022-09-21",
                2,
                derivedFrom: ["a"]
            ),
        ]
        let summary = try summary(reports, Grouping(places: [.country])) { _ in }
        #expect(Set(summary.rows.map(\.id)) == ["a", "b"])
    }

    @Test("measures that do not add are left out by name")
    func otherMeasures() throws {
        let queue = try ReportBuilder.report(
            "queue",
            at: .crossing("upper-lars-dariali"),
            from: .country("RUS"),
            to: .country("GEO"),
            "2022-09-24",
            5_500,
            measure: Measure(.queue, .vehicle)
        )
        let persons = try ReportBuilder.report(
            "persons",
            at: .border(try #require(BorderCode("FIN-RUS"))),
            from: .country("RUS"),
            to: .country("FIN"),
            "2022-09-24/2022-09-25",
            9,
            measure: Measure(.flow, .person)
        )
        let summary = try summary(weekend + [queue, persons], change: weekendWindow)
        #expect(!summary.rows.contains { $0.id == "queue" })
        #expect(summary.leftOut == [LeftOut(reason: .otherMeasure(Measure(.queue, .vehicle)), count: 1)])
        // Persons and crossings are both flows and both shown, in groups of their own.
        let own = try #require(summary.rows.first { $0.id == "persons" })
        #expect(own.level == 0 && own.role == .figure)
    }

    @Test("what reaches beyond the days asked for is shown apart")
    func beyond() throws {
        let week = try ReportBuilder.intoFinland("week", "2022-09-21/2022-09-27", 50_655)
        let summary = try summary(weekend + [week]) { selection in
            try weekendWindow(&selection)
            selection.route = Route(from: .country("RUS"), to: .country("FIN"))
        }
        #expect(summary.rows.last?.id == "week")
        #expect(summary.rows.last?.role == .beyond)
        #expect(summary.rows.first?.quantity.value == 16_886)
    }

    @Test("by day: changes, running sums and the peak of an exact series")
    func byDay() throws {
        let counts: [(String, Int64)] = [("21", 4_824), ("22", 6_470), ("23", 7_667), ("24", 8_572), ("25", 8_314)]
        let reports = try counts.map { try ReportBuilder.intoFinland("d\($0.0)", "2022-09-\($0.0)", $0.1) }
        let summary = try summary(reports, Grouping(places: [.border], period: .day)) { _ in }
        #expect(summary.rows.map(\.quantity.value) == [4_824, 6_470, 7_667, 8_572, 8_314])
        #expect(summary.rows.map(\.figures.cumulative) == [4_824, 11_294, 18_961, 27_533, 35_847])
        #expect(summary.rows.map(\.figures.change) == [nil, 1_646, 1_197, 905, -258])
        #expect(summary.rows.map(\.figures.isPeak) == [false, false, false, true, false])
    }

    @Test("a week is the sum of its days, with the days nested")
    func byWeek() throws {
        let days = ["19", "20", "21", "22", "23", "24", "25"]
        let reports = try days.map { try ReportBuilder.intoFinland("d\($0)", "2022-09-\($0)", 100) }
        let summary = try summary(reports, Grouping(places: [.border], period: .week)) { _ in }
        #expect(summary.rows.count == 8)
        #expect(summary.rows[0].quantity.value == 700)
        #expect(summary.rows[0].basis == .derived)
        #expect(summary.rows.dropFirst().allSatisfy { $0.level == 1 && $0.role == .part })
    }
}

extension Quantity {
    fileprivate var words0: String { "\(qualifier) \(value)" }
}
