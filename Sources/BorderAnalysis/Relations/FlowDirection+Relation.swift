import BorderAtlas
import BorderCore

extension PlaceTree {
    /// How the passages of two ways stand to each other.
    func relation(_ one: FlowDirection, _ other: FlowDirection) -> AxisRelation {
        if one == other { return .equals }
        let within: (Territory, Territory) -> Bool = { contains($1, $0) }
        let holds = AxisRelation(
            holds: other.isWithin(one, in: within),
            isHeld: one.isWithin(other, in: within)
        )
        if let holds { return holds }
        let shares = one.ways.contains { mine in other.ways.contains { mayShare(mine, $0) } }
        guard shares else { return .disjoint }
        return one.isStated && other.isStated ? .partlyOverlaps : .unknown
    }

    /// Whether a passage may go both routes. Nobody passes from a country into the same country.
    private func mayShare(_ one: Route, _ other: Route) -> Bool {
        let (from, to) = (common(one.from, other.from), common(one.to, other.to))
        switch (from, to) {
        case (.nothing, _), (_, .nothing): return false
        case (.one(let start), .one(let end)): return start != end
        default: return true
        }
    }

    /// What two ends have in common.
    private enum Common { case nothing, one(CountryCode), several }

    private func common(_ one: Territory, _ other: Territory) -> Common {
        switch (one, other) {
        case (.anywhere, .country(let code)), (.country(let code), .anywhere): return .one(code)
        case (.anywhere, _), (_, .anywhere): return .several
        case (.country(let mine), .country(let theirs)): return mine == theirs ? .one(mine) : .nothing
        case (.country(let code), .set(let id)), (.set(let id), .country(let code)):
            return atlas.members(ofCountrySet: id).contains(code) ? .one(code) : .nothing
        case (.set(let mine), .set(let theirs)):
            let members = atlas.members(ofCountrySet: theirs)
            let shared = atlas.members(ofCountrySet: mine).filter(members.contains)
            return shared.count > 1 ? .several : shared.first.map(Common.one) ?? .nothing
        }
    }
}

extension FlowDirection {
    /// Whether it says which way it counts.
    fileprivate var isStated: Bool { if case .unstated = self { false } else { true } }

    /// Every route it may count.
    fileprivate var ways: [Route] {
        switch self {
        case .oneWay(let route): [route]
        case .bothWays(let one, let two), .unstated(let one, let two):
            [Route(from: one, to: two), Route(from: two, to: one)]
        }
    }
}
