import BorderAtlas
import BorderCore

/// One kind of passage as far as any number of a run tells passages apart: from where to where, and through what.
struct Passage: Hashable {
    /// An end as far as any number tells ends apart.
    enum End: Hashable {
        /// A country some number names.
        case country(CountryCode)
        /// Every country no number names, with the named sets of countries it belongs to.
        case others(inSets: [String])
    }

    /// Through what the passage goes.
    enum Site: Hashable {
        /// A crossing of the border between the two ends.
        case crossing(String)
        /// The border between the two ends, but no crossing a number names.
        case restOfBorder
        /// Not over the land border between the two ends: the named airports and ports at its two ends.
        case away([String])
    }

    var from: End
    var to: End
    var site: Site
    /// The named regions it passes in: where it crosses the border, or begins and ends its flight or voyage.
    var regions: [String] = []
}

/// The passages that the sets of a run tell apart.
struct PassageUniverse {
    let passages: [Passage]

    init(_ sets: [CountedSet], tree: PlaceTree) {
        let atlas = tree.atlas
        var countries: Set<CountryCode> = []
        var countrySets: Set<String> = []
        var sites: Set<String> = []
        var regions: [CountryCode: Set<String>] = [:]
        for set in sets {
            for end in set.placement.ends {
                switch end {
                case .country(let code): countries.insert(code)
                case .set(let id): countrySets.insert(id)
                case .anywhere: break
                }
            }
            switch set.placement.place {
            case .crossing(let id): sites.insert(id)
            case .group(let id): sites.formUnion(atlas.group(id)?.members ?? [])
            case .region(let code):
                if let region = atlas.region(code) { regions[region.country, default: []].insert(code) }
            default: break
            }
        }
        let sorted = countrySets.sorted()
        var others: Set<[String]> = [[]]
        let members = sorted.map { Set(atlas.members(ofCountrySet: $0)) }
        for country in Set(members.joined()).subtracting(countries) {
            others.insert(zip(sorted, members).filter { $0.1.contains(country) }.map(\.0))
        }
        let ends =
            countries.sorted().map(Passage.End.country)
            + others.sorted { $0.lexicographicallyPrecedes($1) }.map(Passage.End.others)

        var onBorder: [BorderCode: [String]] = [:]
        var awayIn: [CountryCode: [String]] = [:]
        for id in sites.sorted() {
            guard let crossing = atlas.crossing(id) else { continue }
            if let border = crossing.border {
                onBorder[border, default: []].append(id)
            } else {
                awayIn[crossing.countryA, default: []].append(id)
            }
        }
        var passages: [Passage] = []
        for from in ends {
            for to in ends where from != to || from.isMany {
                if let one = from.country, let two = to.country, let border = BorderCode(one, two) {
                    let crossings = onBorder[border] ?? []
                    passages += crossings.map { Passage(from: from, to: to, site: .crossing($0)) }
                    passages.append(Passage(from: from, to: to, site: .restOfBorder))
                }
                let departures: [String?] = [nil] + (from.country.flatMap { awayIn[$0] } ?? [])
                let arrivals: [String?] = [nil] + (to.country.flatMap { awayIn[$0] } ?? [])
                for departure in departures {
                    for arrival in arrivals {
                        let names = [departure, arrival].compactMap { $0 }
                        passages.append(Passage(from: from, to: to, site: .away(names)))
                    }
                }
            }
        }
        self.passages = passages.flatMap { passage in
            passage.inRegions(regions.mapValues { $0.sorted() }, tree: tree)
        }
    }
}

extension Passage {
    /// The passage in every named region it may pass in, on the side of either end. A region that the atlas gives is the
    /// only one; where it gives none, every one is possible, and none.
    fileprivate func inRegions(_ regions: [CountryCode: [String]], tree: PlaceTree) -> [Passage] {
        func choices(_ end: CountryCode?) -> [String?] {
            guard let end, let named = regions[end] else { return [nil] }
            let known = stops.compactMap { tree.regionCode(at: .crossing($0), onSideOf: end) }
            if let code = known.first { return [named.contains(code) ? code : nil] }
            return [nil] + named
        }
        return choices(from.country).flatMap { start in
            choices(to.country).map { end in
                var passage = self
                passage.regions = [start, end].compactMap(\.self)
                return passage
            }
        }
    }

    /// The crossings, airports and ports it is known to go through.
    private var stops: [String] {
        switch site {
        case .crossing(let id): [id]
        case .restOfBorder: []
        case .away(let ids): ids
        }
    }
}

extension Passage.End {
    var country: CountryCode? { if case .country(let code) = self { code } else { nil } }

    /// Whether two passages between such ends may join different countries.
    fileprivate var isMany: Bool { country == nil }
}

extension Placement {
    /// The ends of the way, and the countries of a place that lies on a border.
    var ends: [Territory] {
        switch direction {
        case .oneWay(let route): [route.from, route.to]
        case .bothWays(let one, let two), .unstated(let one, let two): [one, two]
        }
    }
}
