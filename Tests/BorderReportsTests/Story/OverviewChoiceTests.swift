import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// Which of many numbers an overview shows, and the words it puts around them; made by hand, number by number.
@Suite("Choices of an overview map")
struct OverviewChoiceTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func head(
        _ id: String,
        _ place: String,
        _ way: String,
        _ quantity: Quantity = Quantity(1_000),
        _ period: String? = "2022-09-24",
        with change: (inout FlowRow) -> Void = { _ in }
    ) throws -> FlowRow {
        try Made.row(id, place, way, quantity, period) {
            $0.isHead = true
            change(&$0)
        }
    }

    private func overview(
        _ rows: [FlowRow],
        statuses: [ReportedStatus] = [],
        _ change: (inout Selection) -> Void = { _ in }
    ) -> MapContent {
        let summary = Made.summary(rows, Grouping(places: [.country])) { selection in
            selection.route = Route(from: .country("RUS"), to: .anywhere)
            change(&selection)
        }
        return MapStory(summary: summary, statuses: statuses, atlas: atlas).overview()
    }

    @Test("one number a country: the country's own, the usual people's, the longest, then the largest")
    func onePerCountry() throws {
        let russians = Population("citizen=RUS") ?? .any
        let base = try head("a", "FIN", "RUS>FIN", Quantity(500))
        let better: [(String, (inout FlowRow) -> Void)] = [
            ("more", { $0.quantity = Quantity(501) }),
            ("longer", { $0.period = Period("2022-09-24/2022-09-25") as Period? }),
            ("alphabet", { $0.id = "A" }),
        ]
        for (name, change) in better {
            var other = base
            other.id = "b"
            change(&other)
            for rows in [[base, other], [other, base]] {
                #expect(overview(rows).flows.map(\.id) == [other.id], "\(name)")
            }
        }
        // A part of the country never stands for it, however large; nor do other people than most numbers count.
        let part = try head("part", "FIN-RUS", "RUS>FIN", Quantity(90_000)) { $0.isFiner = true }
        let others = try head("others", "FIN", "RUS>FIN", Quantity(90_000)) { $0.population = russians }
        let georgia = try head("geo", "GEO", "RUS>GEO", Quantity(7))
        #expect(overview([part, others, georgia, base]).flows.map(\.id) == ["a", "geo"])
        // Persons come after crossings of the same days; what people travel in is never shown.
        let persons = try head("p", "FIN", "RUS>FIN", Quantity(90_000)) { $0.measure = Measure(.flow, .person) }
        let cars = try head("c", "EST", "RUS>EST") { $0.measure = Measure(.flow, .car) }
        #expect(overview([persons, base, cars]).flows.map(\.id) == ["a"])
    }

    @Test("only entries of the country people leave: no return, no transit, no row without days or of another kind")
    func entries() throws {
        let shown = try head("in", "FIN", "RUS>FIN")
        let hidden = [
            try head("back", "RUS", "FIN>RUS"), try head("transit", "EST", "LVA>EST"),
            try head("undated", "GEO", "RUS>GEO", Quantity(9), nil),
            try head("stock", "KAZ", "RUS>KAZ") { $0.measure = Measure(.stock, .person) },
            try head("part", "NOR", "RUS>NOR") { $0.isHead = false },
            try head("out", "RUS", "RUS>*") { $0.role = .part },
        ]
        let anyOrigin = try head("any", "MNG", "*>MNG", Quantity(7))
        #expect(overview([shown] + hidden + [anyOrigin]).flows.map(\.id) == ["in", "any"])
    }

    @Test("larger numbers first, of equal ones the first id", arguments: 1...15 as ClosedRange<UInt64>)
    func order(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let places = ["FIN", "EST", "LVA", "GEO", "KAZ", "MNG", "NOR", "POL"].shuffled(using: &random)
        let rows = try places.enumerated().map { index, place in
            try head("\(index)", place, "RUS>\(place)", Quantity(Int64.random(in: 0...3, using: &random)))
        }
        let expected = rows.sorted { ($1.quantity.value, $0.id) < ($0.quantity.value, $1.id) }.map(\.id)
        #expect(overview(rows.shuffled(using: &random)).flows.map(\.id) == expected, "seed \(seed)")
    }

    @Test("a mark says when, where and whom, and no more than it must")
    func notes() throws {
        let russians = Population("citizen=RUS") ?? .any
        let rows = [
            try head("a", "FIN", "RUS>FIN", Quantity(5_000)),
            try head("b", "vaalimaa-torfyanovka", "RUS>EST", Quantity(4_000)),
            try head("c", "GEO-RUS", "RUS>GEO", Quantity(3_000), "2022-09-19..2022-09-21/2022-09-25"),
            try head("d", "KAZ", "RUS>KAZ", Quantity(2_000)) { $0.population = russians },
        ]
        let marks = overview(rows).flows
        #expect(marks.map(\.headline) == ["Finland", "Estonia", "Georgia", "Kazakhstan"])
        #expect(
            marks.map(\.noteLines) == [
                ["24 Sept", "all travellers"], ["24 Sept", "at Vaalimaa", "all travellers"],
                ["19…21 Sept – 25 Sept", "land border", "all travellers"], ["24 Sept"],
            ]
        )
    }

    @Test(
        "titles: who leaves where, and whose numbers differ are travellers",
        arguments: [
            (["any"], "All travellers leaving Russia"), (["citizen=RUS"], "Citizens of Russia leaving Russia"),
            (["any", "citizen=RUS"], "Travellers leaving Russia"), ([], "Travellers leaving Russia"),
            (["sex=m;age=military"], "Men of military age leaving Russia"),
        ]
    )
    func titles(people: [String], title: String) throws {
        let rows = try zip(people, ["FIN", "GEO"]).map { words, place in
            try head(place, place, "RUS>\(place)") { $0.population = Population(words) ?? .any }
        }
        #expect(overview(rows).title == title)
    }

    @Test(
        "the legend never calls crossings people",
        arguments: [
            ([], "Entries reported"), ([.crossing], "Entries reported"), ([.person], "People reported entering"),
            ([.pedestrian], "Pedestrians"), ([.crossing, .person], "Number reported"),
        ] as [([CountUnit], String)]
    )
    func legendTitles(units: [CountUnit], title: String) throws {
        let rows = try zip(units, ["FIN", "GEO"]).map { unit, place in
            try head(place, place, "RUS>\(place)") { $0.measure = Measure(.flow, unit) }
        }
        #expect(overview(rows).legendTitle == title)
    }

    @Test("the dek gives the days asked for, else those of the numbers, and says where they differ")
    func deks() throws {
        let rows = [
            try head("a", "FIN", "RUS>FIN"), try head("b", "GEO", "RUS>GEO", Quantity(5), "2022-09-26/2022-10-02"),
        ]
        let honest = "Entries are not emigrants, and numbers are never added."
        #expect(overview([rows[0]]).dek == "Entries as reported, 24 Sept 2022. \(honest)")
        #expect(
            overview(rows).dek == "Entries as reported, 24 Sept–2 Oct 2022. \(honest) Each number covers its own days."
        )
        let asked = overview([rows[0]]) { ($0.from, $0.to) = (Day("2022-09-01"), Day("2022-09-30")) }
        #expect(asked.dek == "Entries as reported, Sept 2022. \(honest)")
        #expect(overview([]).dek == "Entries as reported. \(honest)")
    }

    @Test("the footer names who counted, once and in order, and nobody for an estimate")
    func footer() throws {
        let rows = [
            try head("a", "FIN", "RUS>FIN") { $0.authority = "Guard" },
            try head("b", "GEO", "RUS>GEO") { $0.authority = "Ministry" },
            try head("c", "KAZ", "RUS>KAZ") { $0.authority = "Guard" },
            try head("d", "EST", "RUS>EST") { $0.authority = "" },
            try head("e", "LVA", "RUS>LVA") {
                $0.authority = "Nobody"
                $0.basis = .modelled
            },
        ]
        #expect(overview(rows).sources == ["Sources: Guard; Ministry."])
        #expect(overview([rows[4]]).sources == [])
        let known = overview([rows[0]]) { $0.asOf = Day("2022-10-01") }
        #expect(known.sources == ["Sources: Guard.", "As known on 1 Oct 2022: later reports are left out."])
        var small = rows[0]
        small.withholding = .small
        #expect(
            overview([small]).sources.last
                == "1 number is withheld (--suppress): small ones, and those that would give a small one away."
        )
    }

    @Test("the strip: totals first, eight rows at most, no rate of a withheld number")
    func strip() throws {
        let total = try head("all", "RUS", "RUS>*", Quantity(200_000, .moreThan), "2022-09-21/2022-09-27")
        let union = Made.union(try head("eu", "FIN", "*>EU", Quantity(66_000), "2022-09-19/2022-09-25"), "EU")
        let region = Made.union(try head("m49", "FIN", "*>EU", Quantity(5), "2022-09-19"), "m49:154")
        let places = ["FIN", "EST", "LVA", "GEO", "KAZ", "MNG", "NOR", "POL"]
        let rows = try places.enumerated().map { index, place in
            try head(place, place, "RUS>\(place)", Quantity(Int64(9_000 - index)), "2022-09-24/2022-09-25")
        }
        let strip = try #require(overview([total, union, region] + rows).strip)
        #expect(strip.rows.map(\.label).prefix(3) == ["All destinations", "European Union", "Finland"])
        #expect(strip.rows.map(\.isTotal) == [true, true] + Array(repeating: false, count: 6))
        #expect(strip.rows[0].valueLabel == "200,000+" && strip.rows[0].perDayText == "about 29,000 a day")
        #expect(strip.rows[2].perDayText == "about 4,500 a day")
        var small = rows[0]
        small.withholding = .small
        small.quantity = Quantity(5, .lessThan)
        let withheld = try #require(overview([small]).strip)
        #expect(withheld.rows.map(\.valueLabel) == ["fewer than 5"] && withheld.rows.map(\.perDayText) == [""])
        #expect(overview([]).strip == nil)
    }

    @Test("the first dated event within the strip explains it")
    func event() throws {
        func event(_ id: String, _ days: String?, note: String = "mobilisation", _ effect: StatusEvent.Effect = .event)
            -> ReportedStatus
        {
            var event = StatusEvent(
                id: id,
                place: "RUS",
                effect: effect,
                period: days.flatMap { Period($0) as Period? }
            )
            event.details.note = note
            return ReportedStatus(
                place: .country("RUS"),
                direction: .bothWays(.anywhere, .country("RUS")),
                event: event
            )
        }
        let rows = [try head("a", "FIN", "RUS>FIN", Quantity(5), "2022-09-20/2022-09-25")]
        func label(_ events: [ReportedStatus]) -> String? { overview(rows, statuses: events).strip?.event?.label }
        #expect(label([event("b", "2022-09-22", note: "later"), event("a", "2022-09-21")]) == "21 Sept: mobilisation")
        #expect(
            label([event("b", "2022-09-21", note: "second"), event("a", "2022-09-21", note: "first")])
                == "21 Sept: first"
        )
        for other in [
            event("a", "2022-09-19"), event("a", "2022-09-26"), event("a", nil), event("a", "2022-09-21", note: ""),
            event("a", "2022-09-21", .closed), event("a", "2022-09-20..2022-09-21/2022-09-22"),
        ] { #expect(label([other]) == nil) }
    }

    @Test(
        "whom the story is about: the origin asked for, the citizens asked for, else whom most numbers are about",
        arguments: [
            ("GEO>*", "citizen=FIN", [], "GEO"), (nil, "citizen=FIN", ["RUS>GEO"], "FIN"),
            (nil, nil, ["RUS>GEO"], "RUS"),
            (nil, nil, ["RUS>GEO", "KAZ>RUS", "KAZ>CHN"], "KAZ"), (nil, nil, ["RUS>GEO", "KAZ>CHN"], "KAZ"),
            (nil, nil, ["*>GEO"], nil), (nil, nil, [], nil), ("*>GEO", nil, ["RUS>GEO"], "RUS"),
        ] as [(String?, String?, [String], String?)]
    )
    func focus(route: String?, people: String?, ways: [String], focus: String?) throws {
        let asked = try route.map(Made.route)
        let rows = try ways.map { try head($0, "FIN-RUS", $0) }
        let summary = Made.summary(rows) {
            $0.route = asked
            $0.population = people.flatMap { Population($0) }
        }
        #expect(MapStory(summary: summary, statuses: [], atlas: atlas).focusCountry?.description == focus)
    }

    @Test("where people leave weighs more than whose citizens they are, and only heads count")
    func weights() throws {
        let guests = try head("a", "GEO-RUS", "RUS>GEO") { $0.population = Population("citizen=KAZ") ?? .any }
        let entries = try head("b", "GEO", "*>GEO") { $0.population = Population("citizen=KAZ") ?? .any }
        let parts = try (0..<9).map { try Made.row("p\($0)", "EST-RUS", "EST>RUS") }
        func focus(_ rows: [FlowRow]) -> CountryCode? {
            MapStory(summary: Made.summary(rows), statuses: [], atlas: atlas).focusCountry
        }
        #expect(focus([guests] + parts) == "RUS" && focus([guests, entries, entries] + parts) == "KAZ")
        #expect(focus([guests, entries]) == "KAZ", "of equals the first in the alphabet")
    }
}

extension Made {
    /// The row of a set of countries.
    fileprivate static func union(_ row: FlowRow, _ id: String) -> FlowRow {
        var row = row
        row.placement = Placement(place: .countrySet(id), direction: .oneWay(Route(from: .anywhere, to: .set(id))))
        return row
    }
}
