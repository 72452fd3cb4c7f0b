import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis

/// Ways against the journeys between countries that they name.
@Suite("Ways, journey by journey")
struct DirectionOracleTests {
    private let atlas: Atlas
    private let tree: PlaceTree
    /// Sets that hold one another, share members, and share none.
    private static let territories: [Territory] = [
        .anywhere, .country("FIN"), .country("RUS"), .country("EST"), .country("NOR"), .set("EU"), .set("Schengen"),
        .set("Baltic"),
    ]

    init() throws {
        atlas = try Atlas.embedded()
        tree = PlaceTree(atlas: atlas)
    }

    private func holds(_ territory: Territory, _ country: CountryCode) -> Bool {
        switch territory {
        case .anywhere: true
        case .country(let code): code == country
        case .set(let id): atlas.members(ofCountrySet: id).contains(country)
        }
    }

    private func journeys(_ direction: FlowDirection) -> Set<[CountryCode]> {
        // Two members of each set and kind of set, and two countries of none.
        let countries: [CountryCode] = ["FIN", "SWE", "EST", "LVA", "IRL", "CYP", "NOR", "CHE", "RUS", "GEO"]
        var found: Set<[CountryCode]> = []
        for from in countries {
            for to in countries {
                func goes(_ one: Territory, _ other: Territory) -> Bool { holds(one, from) && holds(other, to) }
                let isOne =
                    switch direction {
                    case .oneWay(let route): goes(route.from, route.to)
                    case .bothWays(let one, let two): goes(one, two) || goes(two, one)
                    case .unstated: false
                    }
                if isOne { found.insert([from, to]) }
            }
        }
        return found
    }

    private static let oneWays = territories.flatMap { from in
        territories.map { FlowDirection.oneWay(Route(from: from, to: $0)) }
    }
    private static let bothWays = territories.flatMap { one in
        territories.map { FlowDirection.bothWays(one, $0) }
    }

    @Test("one way is within another, or within both ways, where all its journeys are")
    func within() {
        let others = (Self.oneWays + Self.bothWays).map { (way: $0, journeys: journeys($0)) }
        for one in Self.oneWays {
            let mine = journeys(one)
            for other in others {
                let isWithin = one.isWithin(other.way, in: { tree.contains($1, $0) })
                #expect(isWithin == mine.isSubset(of: other.journeys), "\(one) in \(other.way)")
            }
        }
    }

    @Test("both ways are within both ways where all their journeys are, and within one way never")
    func bothWithin() {
        let all = Self.bothWays.map { (way: $0, journeys: journeys($0)) }
        for (one, mine) in all {
            for (other, theirs) in all {
                let isWithin = one.isWithin(other, in: { tree.contains($1, $0) })
                #expect(isWithin == mine.isSubset(of: theirs), "\(one) in \(other)")
            }
            #expect(Self.oneWays.allSatisfy { !one.isWithin($0, in: { _, _ in true }) })
        }
    }

    @Test("two ways may overlap where some journey goes both, and ways nobody states always may")
    func overlap() {
        let all = Self.oneWays.map { (way: $0, journeys: journeys($0)) }
        for (one, mine) in all {
            for (other, theirs) in all {
                #expect(tree.mayOverlap(one, other) == !mine.isDisjoint(with: theirs), "\(one) and \(other)")
            }
            #expect(tree.mayOverlap(one, .unstated(.country("GEO"), .country("RUS"))))
            #expect(tree.mayOverlap(.bothWays(.country("GEO"), .country("RUS")), one))
        }
    }

    @Test("the way back goes back", arguments: oneWays)
    func reversed(direction: FlowDirection) {
        #expect(journeys(direction.reversed) == Set(journeys(direction).map { $0.reversed() }))
        #expect(direction.reversed.reversed == direction)
    }

    @Test("ways that compare: into places, out of them, out of or into what all have in common, or between any two")
    func comparable() {
        func way(_ from: Territory, _ to: Territory, _ end: Territory? = nil) -> ComparableWay? {
            ComparableWay(.oneWay(Route(from: from, to: to)), commonEnd: end)
        }
        let (fin, rus): (Territory, Territory) = (.country("FIN"), .country("RUS"))
        #expect(way(.anywhere, fin) == .entries && way(.anywhere, fin, fin) == .entries)
        #expect(way(fin, .anywhere) == .exits && way(.anywhere, .anywhere) == .entries)
        #expect(way(rus, fin, rus) == .outOfCommon && way(rus, fin, fin) == .intoCommon && way(rus, fin) == .between)
        #expect(ComparableWay(.bothWays(fin, rus), commonEnd: rus) == nil)
        #expect(ComparableWay(.unstated(fin, rus), commonEnd: nil) == nil)
    }

    @Test("the end that all flows between two ends have, whichever comes first")
    func commonEnd() {
        func end(_ routes: String...) -> String? {
            ComparableWay.commonEnd(
                of: routes.map { text in
                    let ends = text.split(separator: ">").map {
                        $0 == "*" ? Territory.anywhere : CountryCode($0).map(Territory.country) ?? .set(String($0))
                    }
                    return .oneWay(Route(from: ends[0], to: ends[1]))
                }
            )?.description
        }
        #expect(end("RUS>FIN", "RUS>GEO", "EST>RUS") == "RUS")
        #expect(end("FIN>RUS", "RUS>GEO") == "RUS" && end("GEO>FIN", "FIN>RUS", "EST>FIN") == "FIN")
        #expect(end("RUS>FIN", "EST>LVA") == nil && end("RUS>FIN", "FIN>GEO", "GEO>RUS") == nil)
        #expect(end("*>FIN", "GEO>*") == nil && end() == nil)
        #expect(
            end("RUS>FIN") == "RUS" && end("FIN>RUS", "RUS>FIN") == "FIN",
            "of two common ends the first that is left"
        )
        #expect(end("*>FIN", "RUS>GEO", "RUS>EST") == "RUS", "flows to or from anywhere have one end only")
    }

    @Test("entries: the way asked for, else into a place, else into the first of the two", arguments: oneWays)
    func forward(direction: FlowDirection) throws {
        guard let route = direction.route else { return }
        let plain = direction.isForward(for: Selection())
        if route.from == .anywhere {
            #expect(plain)
        } else if route.to == .anywhere {
            #expect(!plain)
        } else {
            #expect(plain == (route.to < route.from))
        }
        // Of two different ways across one place one is entries and the other is not, whatever is asked for.
        guard route.from != route.to else { return }
        var selection = Selection()
        #expect(plain != direction.reversed.isForward(for: selection))
        selection.route = route
        #expect(direction.isForward(for: selection) && !direction.reversed.isForward(for: selection))
        selection.route = route.reversed
        #expect(!direction.isForward(for: selection) && direction.reversed.isForward(for: selection))
    }
}
