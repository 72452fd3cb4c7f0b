import BorderAtlas
import BorderCore

/// Which placements may count the same passages, directly or through others: what is said of one group says nothing of
/// another.
///
/// Two numbered crossings of land borders share no passage unless one is part of the other, so they hang together only where a number of something
/// larger (a border, a country, a group, a region) may hold passages of both.
struct RelatedPlacements {
    private var sets: DisjointSets

    init(_ placements: [Placement], tree: PlaceTree) {
        let routes = placements.map { placement -> [Route] in
            switch placement.direction {
            case .oneWay(let route): [route]
            case .bothWays(let one, let two): [Route(from: one, to: two), Route(from: two, to: one)]
            case .unstated: []
            }
        }
        var codes: [Route: Int] = [:]
        for route in routes.joined() where codes[route] == nil { codes[route] = codes.count }
        let known = codes.sorted { $0.value < $1.value }.map(\.key)
        // Every way is a number behind those of the placements.
        sets = DisjointSets(count: placements.count + known.count)
        func node(_ code: Int) -> Int { placements.count + code }
        var meeting: [Route: [Int]] = [:]
        func codesMeeting(_ route: Route) -> [Int] {
            if let found = meeting[route] { return found }
            let found = known.indices.filter { tree.mayOverlap(.oneWay(route), .oneWay(known[$0])) }
            meeting[route] = found
            return found
        }
        var isHeld = [Bool](repeating: false, count: known.count)
        var named: [String: [Int]] = [:]
        for (place, placement) in placements.enumerated() {
            if case .crossing(let id) = placement.place, tree.atlas.crossing(id)?.border != nil {
                named[tree.atlas.wholes(ofCrossing: id).last ?? id, default: []].append(place)
                continue
            }
            for code in routes[place].flatMap(codesMeeting) {
                isHeld[code] = true
                sets.join(place, node(code))
            }
        }
        for members in named.values {
            for (position, one) in members.enumerated() {
                for route in routes[one] {
                    if let code = codes[route], isHeld[code] { sets.join(one, node(code)) }
                }
                for other in members[..<position]
                where tree.mayOverlap(placements[one].direction, placements[other].direction) {
                    sets.join(one, other)
                }
            }
        }
    }

    /// Lets two placements hang together for another reason.
    mutating func join(_ one: Int, _ other: Int) { sets.join(one, other) }

    /// The group of a placement, by its position among those given.
    mutating func group(of place: Int) -> Int { sets.root(of: place) }
}
