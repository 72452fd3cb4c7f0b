import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("Place, direction and other filters")
struct PlaceFilterTests {
    let atlas: Atlas
    let tree: PlaceTree
    let reader: PlaceReader

    init() throws {
        atlas = try Atlas.embedded()
        tree = PlaceTree(atlas: atlas)
        reader = PlaceReader(atlas: atlas)
    }

    private func verdict(
        _ place: String,
        _ term: DirectionTerm,
        places: [[Place]] = [],
        route: Route? = nil
    ) throws -> PlaceFilter.Verdict {
        var selection = Selection()
        selection.places = places
        selection.route = route
        let placement = try reader.placement(of: place, direction: term, reporter: "")
        return PlaceFilter(selection, tree: tree).verdict(on: placement)
    }

    private let out = DirectionTerm.route(from: "RUS", to: "FIN")
    private let route = Route(from: .country("RUS"), to: .country("FIN"))

    @Test("any place of one list, every list")
    func andOr() throws {
        let borders: [Place] = [.border(.finnish), .border(.georgian)]
        #expect(try verdict("Vaalimaa", out, places: [borders]) == .included)
        #expect(try verdict("Narva-1", .both, places: [borders]) == .excluded)
        #expect(try verdict("Vaalimaa", out, places: [borders, [.country("FIN")]]) == .included)
        #expect(try verdict("Vaalimaa", out, places: [borders, [.country("GEO")]]) == .excluded)
        #expect(try verdict("Vaalimaa", out, places: [[.group("finland-se-3")], [.region("FI-09")]]) == .included)
        #expect(try verdict("Vaalimaa", out, places: []) == .included)
        #expect(try verdict("Vaalimaa", out, places: [[]]) == .excluded)
    }

    @Test("a number for a larger place is wider, not excluded")
    func wider() throws {
        #expect(try verdict("FIN-RUS", out, places: [[.crossing("vaalimaa-torfyanovka")]]) == .wider)
        #expect(try verdict("FIN", .into("FIN"), places: [[.border(.finnish)]]) == .wider)
        #expect(try verdict("GEO", .into("GEO"), places: [[.border(.finnish)]]) == .excluded)
        #expect(try verdict("", .into("FIN"), route: route) == .wider)
        #expect(try verdict("Vaalimaa", .both, route: route) == .wider)
        #expect(try verdict("Vaalimaa", .unspecified, route: route) == .excluded)
    }

    @Test("a country is concerned by what enters or leaves it, wherever it is counted")
    func concerned() throws {
        #expect(try verdict("GEO", .route(from: "RUS", to: "GEO"), places: [[.country("RUS")]]) == .included)
        #expect(try verdict("GEO", .into("GEO"), places: [[.country("RUS")]]) == .excluded)
        #expect(try verdict("", .outOf("RUS"), places: [[.country("RUS")]]) == .included)
    }

    @Test("the way asked for, the way back, and neither")
    func ways() throws {
        #expect(try verdict("Vaalimaa", out, route: route) == .included)
        #expect(try verdict("Vaalimaa", out, route: route.reversed) == .reversed)
        #expect(try verdict("Narva-1", .into("EST"), route: route) == .excluded)
        let leaving = Route(from: .country("RUS"), to: .anywhere)
        #expect(try verdict("Vaalimaa", out, route: leaving) == .included)
        #expect(try verdict("Narva-1", .into("RUS"), route: leaving) == .reversed)
        let intoEU = Route(from: .anywhere, to: .set("EU"))
        #expect(try verdict("Vaalimaa", out, route: intoEU) == .included)
        #expect(try verdict("Vaalimaa", .into("RUS"), route: intoEU) == .reversed)
        #expect(try verdict("Upper Lars", .into("GEO"), route: intoEU) == .excluded)
    }

    @Test("population, mode and source")
    func words() throws {
        var report = try ReportBuilder.intoFinland("id-7", "2022-09-24", 1)
        report.mode = .road
        report.details.via = "AFP > Le Monde"
        func matches(_ change: (inout Selection) -> Void) -> Bool {
            var selection = Selection()
            change(&selection)
            return selection.matchesWords(of: report)
        }
        #expect(matches { _ in })
        #expect(matches { $0.population = Population(citizensOf: "RUS") })
        #expect(matches { $0.population = .any })
        #expect(!matches { $0.population = Population("citizen=RUS;sex=m") })
        #expect(matches { $0.mode = .road } && !matches { $0.mode = .rail })
        for source in ["finnish border", "le monde", "ID-7", "test.csv", ""] { #expect(matches { $0.source = source }) }
        #expect(!matches { $0.source = "TASS" })
    }

    @Test("measures: flows unless others are asked for")
    func measures() {
        var selection = Selection()
        #expect(selection.includes(.crossings) && selection.includes(Measure(.flow, .person)))
        #expect(!selection.includes(Measure(.stock, .person)))
        selection.kinds = [.stock]
        #expect(!selection.includes(.crossings) && selection.includes(Measure(.stock, .person)))
        selection.kinds = []
        selection.units = [.vehicle]
        #expect(selection.includes(Measure(.flow, .vehicle)) && !selection.includes(.crossings))
    }

    @Test("the words of every dimension, and combinations of them")
    func dimensions() throws {
        for word in Dimension.words { #expect(Dimension(word.uppercased()) != nil, "\(word)") }
        #expect(Dimension.words.count == 15)
        for (word, place) in [
            ("macro", PlaceDimension.macroRegion), ("m49", .macroRegion), ("macroregion", .macroRegion),
        ] {
            #expect(Dimension(word) == .place(place))
        }
        #expect(Dimension("nationality") == .population)
        #expect(Dimension("fortnight") == nil && Dimension("") == nil)
        let grouping = Grouping(
            ["month", "day", "country", "crossing", "mode", "source", "population", "measure", "direction"].compactMap {
                Dimension($0)
            }
        )
        #expect(grouping.places == [.crossing, .country])
        #expect(grouping.period == .day)
        #expect(grouping.byMode && grouping.bySource && grouping.byPopulation)
        #expect(Grouping([]) == Grouping())
        #expect(Grouping([.period(.year)]) == Grouping(places: [.border], period: .year))
    }
}
