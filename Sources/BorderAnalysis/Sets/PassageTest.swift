import BorderAtlas
import BorderCore

/// Whether a placement's number counts a passage.
struct PassageTest {
    private let routes: [Route]
    private let site: SiteTest
    private let tree: PlaceTree

    /// Through which sites the number counts.
    private enum SiteTest {
        case any
        case border
        case named(Set<String>)
        case region(String)
        /// A region that the atlas does not have: which passages these are is not known.
        case unknown
    }

    init(_ placement: Placement, tree: PlaceTree) {
        self.tree = tree
        switch placement.direction {
        case .oneWay(let route): routes = [route]
        case .bothWays(let one, let two): routes = [Route(from: one, to: two), Route(from: two, to: one)]
        case .unstated: routes = []
        }
        switch placement.place {
        case .crossing(let id): site = .named(Set([id] + tree.atlas.parts(ofCrossing: id)))
        case .group(let id):
            let group = tree.atlas.group(id)
            site = group?.coverage == .whole && group?.border != nil ? .border : .named(Set(group?.members ?? []))
        case .border: site = .border
        case .country, .countrySet: site = .any
        // It has crossings that nobody lists, too.
        case .ownRegion: site = .unknown
        case .region(let code): site = tree.atlas.region(code) == nil ? .unknown : .region(code)
        }
    }

    /// Whether nothing is known of which passages are counted: such a number stands alone.
    var isOpaque: Bool {
        if case .unknown = site { return true }
        return routes.isEmpty
    }

    func counts(_ passage: Passage) -> Bool { countsSite(of: passage) && routes.contains { goes($0, passage) } }

    private func countsSite(of passage: Passage) -> Bool {
        switch (site, passage.site) {
        case (.any, _): true
        case (.border, .crossing), (.border, .restOfBorder): true
        case (.border, .away): false
        case (.region(let code), _): passage.regions.contains(code)
        case (.named(let ids), .crossing(let id)): ids.contains(id)
        case (.named(let ids), .away(let names)): names.contains(where: ids.contains)
        case (.named, .restOfBorder), (.unknown, _): false
        }
    }

    /// Who enters a country comes from elsewhere, and who enters a set of countries comes from outside of it.
    private func goes(_ route: Route, _ passage: Passage) -> Bool {
        guard holds(route.from, passage.from), holds(route.to, passage.to) else { return false }
        if route.from == .anywhere && route.to != .anywhere && holds(route.to, passage.from) { return false }
        if route.to == .anywhere && route.from != .anywhere && holds(route.from, passage.to) { return false }
        return true
    }

    private func holds(_ territory: Territory, _ end: Passage.End) -> Bool {
        switch (territory, end) {
        case (.anywhere, _): true
        case (.country(let code), .country(let other)): code == other
        case (.country, .others): false
        case (.set(let id), .country(let code)): tree.atlas.members(ofCountrySet: id).contains(code)
        case (.set(let id), .others(let sets)): sets.contains(id)
        }
    }
}
