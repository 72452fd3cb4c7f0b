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

    @Test("one number a country: the country's own, the usual people's, the most days, the latest")
    func onePerCountry() throws {
        let russians = Population("citizen=RUS") ?? .any
        let base = try head("a", "FIN", "RUS>FIN", Quantity(500))
        let better: [(String, (inout FlowRow) -> Void)] = [
            ("longer", { $0.period = Period("2022-09-24/2022-09-25") as Period? }),
            ("later", { $0.period = Period("2022-09-25") as Period? }),
        ]
        for (name, change) in better {
            var other = base
            other.id = "b"
            change(&other)
            for rows in [[base, other], [other, base]] {
                let map = overview(rows)
                #expect(map.flows.map(\.id) == [other.id], "\(name)")
                let left = NumberAccount.LeftOut(reason: "of other days", count: 1, filter: "--from, --to")
                #expect(map.account.drawn == 1 && map.account.leftOut == [left])
            }
        }
        // A part of the country never stands for it, however large; nor do other people than most numbers count.
        let part = try head("part", "vaalimaa-torfyanovka", "RUS>FIN", Quantity(90_000))
        let others = try head("others", "FIN", "RUS>FIN", Quantity(90_000)) { $0.population = russians }
        let georgia = try head("geo", "GEO", "RUS>GEO", Quantity(7))
        let map = overview([part, others, georgia, base])
        #expect(map.flows.map(\.id) == ["a", "geo"])
        #expect(
            map.account.leftOut.map(\.reason) == ["for a part of a place that has its own", "of other people"]
        )
        // One map has one scale: what counts something else is left out aloud.
        let persons = try head("p", "FIN", "RUS>FIN", Quantity(90_000)) { $0.measure = Measure(.flow, .person) }
        let cars = try head("c", "EST", "RUS>EST") { $0.measure = Measure(.flow, .car) }
        let mixed = overview([persons, base, cars])
        #expect(mixed.flows.map(\.id) == ["a"] && mixed.account.drawn == 1)
        #expect(
            mixed.account.leftOut.map(\.reason) == ["of cars", "of persons"]
        )
    }

    @Test("two sources of the same days: both are printed where they contradict each other, one where they agree")
    func conflicts() throws {
        let one = try head("a", "FIN", "RUS>FIN", Quantity(17_000))
        let other = try head("b", "FIN", "RUS>FIN", Quantity(43_000)) { $0.authority = "ABC" }
        for rows in [[one, other], [other, one]] {
            let map = overview(rows)
            #expect(map.flows.map(\.valueLabel) == ["17,000 or 43,000"])
            #expect(map.flows.first?.quantity == Quantity(17_000) && map.flows.first?.basis == .conflicting([43_000]))
            #expect(map.account.drawn == 2 && map.account.missing == 0)
        }
        let about = try head("b", "FIN", "RUS>FIN", Quantity(17_100, .about)) { $0.authority = "ABC" }
        let agreed = overview([one, about])
        #expect(agreed.flows.map(\.valueLabel) == ["≈17,100"] || agreed.flows.map(\.valueLabel) == ["17,000"])
        #expect(agreed.account.drawn == 1 && agreed.account.contained == 1 && agreed.account.missing == 0)
    }

    @Test("crossings of a country without a number of its own are all drawn, where they are")
    func crossings() throws {
        let gates = ["vaalimaa-torfyanovka", "nuijamaa-brusnichnoye", "imatra-svetogorsk"]
        let rows = try gates.enumerated().map { try head("\($0)", $1, "RUS>FIN", Quantity(Int64(100 + $0))) }
        let map = overview(rows + [try head("geo", "GEO", "RUS>GEO", Quantity(7))])
        #expect(Set(map.flows.map(\.place)) == Set(gates.map(Place.crossing) + [.country("GEO")]))
        #expect(map.flows.map(\.headline) == ["Imatra (Pelkola)", "Nuijamaa", "Vaalimaa", "Georgia"])
        #expect(map.account.drawn == 4 && map.account.missing == 0)
    }

    @Test("only entries of the country people leave: no return, no transit, nothing of another kind")
    func entries() throws {
        let shown = try head("in", "FIN", "RUS>FIN")
        let hidden = [
            try head("back", "RUS", "FIN>RUS"), try head("transit", "EST", "LVA>EST"),
            try head("stock", "KAZ", "RUS>KAZ") { $0.measure = Measure(.stock, .person) },
            try head("late", "NOR", "RUS>NOR") { $0.role = .beyond },
            try head("old", "POL", "RUS>POL") { $0.role = .superseded },
        ]
        let anyOrigin = try head("any", "MNG", "*>MNG", Quantity(7))
        let undated = try head("undated", "GEO", "RUS>GEO", Quantity(9), nil)
        let map = overview([shown] + hidden + [anyOrigin, undated])
        #expect(map.flows.map(\.id) == ["in", "undated", "any"])
        #expect(map.flows[1].noteLines == ["days not stated"])
        #expect(
            map.account.leftOut.map(\.reason) == [
                "between other countries or the other way", "of persons (stock)",
                "reaching beyond the days asked for", "replaced by a later report",
            ]
        )
        #expect(map.account.drawn == 3 && map.account.given == 8)
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
                ["24 Sept"], ["24 Sept", "at Vaalimaa"], ["19…21 Sept – 25 Sept", "land border"],
                ["24 Sept", "citizens of Russia"],
            ]
        )
        #expect(overview(rows).dek.contains(" All travellers unless noted. "))
        // Of two neither is the usual one.
        #expect(
            overview(Array(rows.suffix(2))).flows.map { $0.noteLines.last } == ["all travellers", "citizens of Russia"]
        )
    }

    @Test(
        "titles: who leaves where, and whose numbers differ are travellers",
        arguments: [
            (["any"], "Travellers leaving Russia"), (["citizen=RUS"], "Russians leaving Russia"),
            (["any", "citizen=RUS"], "Travellers leaving Russia"), ([], "No number reported"),
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
            ([.pedestrian], "Pedestrians reported"), ([.car], "Cars reported"),
            ([.crossing, .person], "Entries reported"), ([.person, .car], "People reported entering"),
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
        #expect(strip.rows[0].valueLabel == "200,000+" && strip.rows[0].perDayText == "more than about 29,000 a day")
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
        "what the map is of: the end asked for, citizens where they leave, the one end of all, else borders",
        arguments: [
            ("GEO>*", nil, ["GEO>TUR"], "leaving Georgia"), ("*>GEO", nil, ["RUS>GEO"], "entering Georgia"),
            ("RUS>FIN", nil, ["RUS>FIN"], "crossing from Russia to Finland"),
            (nil, nil, ["RUS>GEO", "RUS>FIN"], "leaving Russia"), (nil, nil, ["RUS>GEO", "*>FIN"], "leaving Russia"),
            (nil, nil, ["MEX>USA", "CAN>USA"], "entering the United States"),
            (nil, nil, ["*>GEO", "*>FIN"], "crossing borders"),
            (nil, nil, ["RUS>GEO", "GEO>RUS"], "crossing borders"),
            (nil, nil, ["RUS>GEO"], "crossing from Russia to Georgia"),
            (nil, nil, ["FIN-RUS:RUS>FIN", "EST-RUS:EST>RUS"], "crossing the borders of Russia"),
            (nil, nil, ["FIN-RUS:RUS>FIN", "POL-UKR:UKR>POL"], "crossing 2 borders"),
            (nil, nil, ["FIN-RUS:RUS>FIN", "FIN-RUS:FIN>RUS"], "crossing the Finland–Russia border"),
            (nil, "citizen=RUS", ["RUS>GEO", "GEO>RUS"], "leaving Russia"), (nil, nil, [], "No number reported"),
        ] as [(String?, String?, [String], String)]
    )
    func scopes(route: String?, people: String?, ways: [String], title: String) throws {
        let asked = try route.map(Made.route)
        let rows = try ways.enumerated().map { index, way in
            let parts = way.split(separator: ":").map(String.init)
            let to = parts[parts.count - 1].suffix(3)
            return try head("\(index)", parts.count > 1 ? parts[0] : String(to), parts[parts.count - 1])
        }
        let summary = Made.summary(rows) {
            $0.route = asked
            $0.population = people.flatMap { Population($0) }
        }
        let map = MapStory(summary: summary, statuses: [], atlas: atlas).overview()
        #expect(map.title == title || map.title == "Travellers \(title)", "\(map.title)")
        let left = people == nil ? 0 : Int64(1)
        #expect(map.account.missing == left && map.account.drawn == Int64(rows.count) - left)
    }

    @Test("of several borders every one is drawn, both ways as halves, and totals of both by themselves")
    func borders() throws {
        let both = try Made.row("both", "POL-UKR", "UKR>POL", Quantity(70)) {
            $0.placement.direction = .bothWays(.country("POL"), .country("UKR"))
        }
        let rows = [
            try head("out", "FIN-RUS", "RUS>FIN", Quantity(900)), try head("back", "FIN-RUS", "FIN>RUS", Quantity(100)),
            try head("mexico", "MEX-USA", "MEX>USA", Quantity(500)), both,
        ]
        let map = MapStory(summary: Made.summary(rows), statuses: [], atlas: atlas).overview()
        #expect(map.focusCountry == nil && map.isOfManyBorders && map.strip == nil)
        #expect(map.title == "Travellers crossing 3 borders" && map.legendTitle == "Crossings reported")
        #expect(map.flows.map(\.valueLabel) == ["900", "500", "70"] && map.flows[0].oppositeLabel == "100")
        #expect(map.flows.map(\.isBothWays) == [false, false, true] && map.flows[2].noteLines == ["both ways"])
        #expect(map.flows.map(\.headline) == ["Finland–Russia", "Mexico to United States", "Poland–Ukraine"])
        #expect(map.account.drawn == 4 && map.account.given == 4)
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
