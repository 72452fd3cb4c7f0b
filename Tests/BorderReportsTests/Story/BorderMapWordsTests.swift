import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// The map of one border in words: title, dek, legend and the marks of its crossings.
@Suite("Words of a border map")
struct BorderMapWordsTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func head(
        _ place: String,
        _ way: String = "RUS>FIN",
        _ quantity: Quantity = Quantity(900),
        _ period: String = "2022-09-24",
        with change: (inout FlowRow) -> Void = { _ in }
    ) throws -> FlowRow {
        try Made.row("\(place)-\(way)", place, way, quantity, period) {
            $0.isHead = true
            change(&$0)
        }
    }

    private func map(_ rows: [FlowRow], _ change: (inout Selection) -> Void = { _ in }) throws -> MapContent {
        let summary = Made.summary(rows, Grouping(places: [.crossing])) { selection in
            selection.route = Route(from: .country("RUS"), to: .anywhere)
            change(&selection)
        }
        let border = try #require(BorderCode("FIN-RUS"))
        return MapStory(summary: summary, statuses: [], atlas: atlas).border(border)
    }

    @Test("the dek says whose crossings, when, and what is hatched")
    func deks() throws {
        let russians = Population("citizen=RUS") ?? .any
        #expect(try map([]).dek == "Crossings as reported.")
        #expect(try map([head("FIN-RUS")]).dek == "Crossings of all travellers as reported, 24 Sept 2022.")
        let two = [
            try head("FIN-RUS"),
            try head("vaalimaa-torfyanovka", "RUS>FIN", Quantity(7), "2022-09-26") { $0.population = russians },
        ]
        #expect(try map(two).dek == "Crossings as reported, 24–26 Sept 2022. Each number covers its own days.")
        let estimated = try map([head("FIN-RUS") { $0.basis = .modelled }])
        #expect(
            estimated.dek
                == "Crossings of all travellers as reported, 24 Sept 2022. Hatched: estimated from usual counts."
        )
        #expect(estimated.legendTitle == "Reported or estimated" && estimated.flows.first?.basis == .modelled)
        #expect(try map([head("FIN-RUS")]).legendTitle == "Crossings reported")
    }

    @Test(
        "people are not said twice",
        arguments: [
            (CountUnit.person, "any", "All travellers as reported, 24 Sept 2022."),
            (.person, "by=foot", "People (by foot) as reported, 24 Sept 2022."),
            (.crossing, "by=foot", "Crossings of people (by foot) as reported, 24 Sept 2022."),
            (.car, "any", "Cars as reported, 24 Sept 2022."),
        ] as [(CountUnit, String, String)]
    )
    func whom(unit: CountUnit, population: String, dek: String) throws {
        let row = try head("FIN-RUS") {
            $0.measure = Measure(.flow, unit)
            $0.population = Population(population) ?? .any
        }
        #expect(try map([row]).dek == dek)
    }

    @Test("every crossing with travellers is there, with both ways where both are known")
    func crossings() throws {
        let content = try map([
            head("FIN-RUS", "RUS>FIN", Quantity(16_886)), head("FIN-RUS", "FIN>RUS", Quantity(9_267, .about)),
            head("vaalimaa-torfyanovka", "FIN>RUS", Quantity(50, .upTo)),
            head("nuijamaa-brusnichnoye", "RUS>FIN", Quantity(4_000)),
        ])
        let whole = try #require(content.flows.first)
        #expect(whole.id == "RUS>FIN@FIN-RUS" && whole.headline == "Whole border" && whole.valueLabel == "16,886")
        #expect(
            whole.opposite == Quantity(9_267, .about) && whole.oppositeLabel == "≈9,267"
                && whole.noteLines == []
        )
        func mark(_ id: String) throws -> FlowMark { try #require(content.flows.first { $0.place == .crossing(id) }) }
        let vaalimaa = try mark("vaalimaa-torfyanovka")
        #expect(vaalimaa.quantity == Quantity(50, .upTo) && vaalimaa.valueLabel == "≤50" && vaalimaa.opposite == nil)
        #expect(vaalimaa.route.description == "FIN>RUS" && vaalimaa.headline == "Torfyanovka", "one way is not none")
        let nuijamaa = try mark("nuijamaa-brusnichnoye")
        #expect(nuijamaa.quantity == Quantity(4_000) && nuijamaa.opposite == nil && nuijamaa.oppositeLabel == "")
        #expect(nuijamaa.id == "RUS>FIN@nuijamaa-brusnichnoye" && nuijamaa.headline == "Nuijamaa")
        let places =
            content.flows.map(\.place)
            + content.statuses.compactMap { if case .place(let place) = $0.site { place } else { nil } }
        for crossing in atlas.crossings(onBorder: try #require(BorderCode("FIN-RUS")))
        where crossing.carriesTravellers && crossing.longitude != nil {
            #expect(places.count { $0 == .crossing(crossing.id) } == 1, "\(crossing.id)")
        }
    }

    @Test("days are told beside a crossing only where they are not those of all")
    func days() throws {
        let row = try head("vaalimaa-torfyanovka")
        let later = try head("nuijamaa-brusnichnoye", "RUS>FIN", Quantity(5), "2022-09-25")
        func notes(_ rows: [FlowRow]) throws -> [[String]] {
            try map(rows).flows.filter { $0.quantity != nil }.map(\.noteLines)
        }
        #expect(try notes([row]) == [[]])
        #expect(try notes([row, later]) == [["24 Sept"], ["25 Sept"]])
    }

    @Test("the way back of other days stands beside the whole, with its own days")
    func otherDays() throws {
        let content = try map([head("FIN-RUS"), head("FIN-RUS", "FIN>RUS", Quantity(5), "2022-09-25")])
        let whole = try #require(content.flows.first)
        #expect(whole.oppositeLabel == "5" && whole.noteLines == ["24 Sept"] && whole.oppositeNoteLines == ["25 Sept"])
        #expect(content.account.drawn == 2 && content.account.given == 2)
    }

    @Test("totals of both ways are numbers, beside crossings with one way too; what is not drawn is not called missing")
    func bothWays() throws {
        let both = try head("nuijamaa-brusnichnoye", "RUS>FIN", Quantity(479_000)) {
            $0.placement.direction = .bothWays(.country("FIN"), .country("RUS"))
        }
        let cars = try head("imatra-svetogorsk") { $0.measure = Measure(.flow, .car) }
        let content = try map([both, head("vaalimaa-torfyanovka"), cars])
        func mark(_ id: String) throws -> FlowMark { try #require(content.flows.first { $0.place == .crossing(id) }) }
        let nuijamaa = try mark("nuijamaa-brusnichnoye")
        #expect(nuijamaa.isBothWays && nuijamaa.valueLabel == "479,000" && nuijamaa.noteLines == ["both ways"])
        #expect(try mark("imatra-svetogorsk").valueLabel == "other counts")
        #expect(try mark("niirala-vyartsilya").valueLabel == "no data")
        #expect(content.account.drawn == 2 && content.account.missing == 1)
    }

    @Test(
        "persons and cars never stand for crossings; where nothing else is counted, they are named",
        arguments: [(CountUnit.person, "Persons reported"), (.car, "Cars reported")] as [(CountUnit, String)]
    )
    func otherUnits(unit: CountUnit, legend: String) throws {
        let other = try head("FIN-RUS") { $0.measure = Measure(.flow, unit) }
        let beside = try map([other, head("vaalimaa-torfyanovka")])
        #expect(!beside.flows.contains { $0.headline == "Whole border" })
        #expect(beside.flows.filter { $0.quantity != nil }.count == 1 && beside.legendTitle == "Crossings reported")
        let alone = try map([other])
        #expect(alone.flows.first?.headline == "Whole border" && alone.legendTitle == legend)
    }

    @Test("bases that must be told apart on the map", arguments: Basis.allCases)
    func bases(basis: Basis) throws {
        let mark = try head("FIN-RUS") { $0.basis = basis }.markBasis
        switch basis {
        case .derived: #expect(mark == .derived)
        case .modelled: #expect(mark == .modelled)
        case .observed, .reported, .withheld, .none: #expect(mark == .reported)
        }
    }
}
