import BorderAtlas
import BorderCore

@testable import BorderAnalysis

/// One passage of one traveller, with everything a number may look at.
struct ConcretePassage {
    var from: CountryCode
    var to: CountryCode
    /// The crossing of the land border, `nil` for some other point of it; airports and ports are in `stops`.
    var crossing: String?
    var isOverLand: Bool
    var stops: [String]
    /// Regions it passes in, on either side.
    var regions: Set<String> = []
}

/// Travellers between real countries of the atlas, two of every kind no number names, so that numbers can be compared
/// passage by passage.
struct ConcretePassages {
    private let atlas: Atlas
    let passages: [ConcretePassage]

    init(of sets: [CountedSet], atlas: Atlas) {
        self.atlas = atlas
        let places = sets.map(\.placement)
        let ends = places.flatMap(ConcretePassages.ends)
        var countries = Set(ends.compactMap(\.country))
        let unions = Set(ends.compactMap { if case .set(let id) = $0 { id } else { nil } }).sorted()
        // Two countries of every kind that the named sets tell apart, and two of none.
        var unnamed: [[Bool]: Int] = [:]
        for country in atlas.countries.map(\.code) where !countries.contains(country) {
            let kind = unions.map { atlas.members(ofCountrySet: $0).contains(country) }
            unnamed[kind, default: 0] += 1
            if unnamed[kind, default: 0] <= 2 { countries.insert(country) }
        }
        var named: Set<String> = []
        for placement in places {
            if case .crossing(let id) = placement.place { named.insert(id) }
            if case .group(let id) = placement.place { named.formUnion(atlas.group(id)?.members ?? []) }
        }
        let sites = named.sorted().compactMap(atlas.crossing)
        var passages: [ConcretePassage] = []
        for from in countries.sorted() {
            for to in countries.sorted() where from != to {
                let land = sites.filter { $0.border?.has(from) ?? false && $0.border?.has(to) ?? false }
                passages += (land.map(\.id) + [nil]).map {
                    ConcretePassage(from: from, to: to, crossing: $0, isOverLand: true, stops: [])
                }
                let departures = sites.filter { $0.border == nil && $0.countryA == from }.map(\.id) + [nil]
                let arrivals = sites.filter { $0.border == nil && $0.countryA == to }.map(\.id) + [nil]
                for departure in departures {
                    passages += arrivals.map {
                        ConcretePassage(
                            from: from,
                            to: to,
                            crossing: nil,
                            isOverLand: false,
                            stops: [departure, $0].compactMap(\.self)
                        )
                    }
                }
            }
        }
        // Where the atlas does not say in which region a passage is, there is one in each that is named and in none.
        var regions: [CountryCode: Set<String>] = [:]
        for case .region(let code) in places.map(\.place) {
            if let country = atlas.region(code)?.country { regions[country, default: []].insert(code) }
        }
        for (country, named) in regions.sorted(by: { $0.key < $1.key }) {
            passages = passages.flatMap { passage -> [ConcretePassage] in
                guard passage.from == country || passage.to == country else { return [passage] }
                let stops = ([passage.crossing].compactMap(\.self) + passage.stops).compactMap(atlas.crossing)
                let known = stops.compactMap { stop in
                    stop.countryA == country ? stop.regionA : stop.countryB == country ? stop.regionB : nil
                }.filter { !$0.isEmpty }
                let choices = known.first.map { [named.contains($0) ? $0 : nil] } ?? [nil] + named.sorted()
                return choices.map { region in
                    var copy = passage
                    if let region { copy.regions.insert(region) }
                    return copy
                }
            }
        }
        self.passages = passages
    }

    private static func ends(_ placement: Placement) -> [Territory] {
        switch placement.direction {
        case .oneWay(let route): [route.from, route.to]
        case .bothWays(let one, let two), .unstated(let one, let two): [one, two]
        }
    }

    /// Whether a placement's number counts a passage.
    func counts(_ placement: Placement, _ passage: ConcretePassage) -> Bool {
        switch placement.direction {
        case .oneWay(let route): goes(route, passage) && passes(placement.place, passage)
        case .bothWays(let one, let two):
            (goes(Route(from: one, to: two), passage) || goes(Route(from: two, to: one), passage))
                && passes(placement.place, passage)
        case .unstated: false
        }
    }

    private func goes(_ route: Route, _ passage: ConcretePassage) -> Bool {
        let (leaves, enters) = (countries(of: route.from), countries(of: route.to))
        guard leaves?.contains(passage.from) ?? true, enters?.contains(passage.to) ?? true else { return false }
        // Who comes from anywhere into a union was outside of it, and who leaves it ends outside.
        if leaves == nil, let enters { return !enters.contains(passage.from) }
        if enters == nil, let leaves { return !leaves.contains(passage.to) }
        return true
    }

    /// `nil` for anywhere.
    private func countries(of territory: Territory) -> Set<CountryCode>? {
        switch territory {
        case .anywhere: nil
        case .country(let code): [code]
        case .set(let id): Set(atlas.members(ofCountrySet: id))
        }
    }

    private func passes(_ place: Place, _ passage: ConcretePassage) -> Bool {
        func passes(anyOf ids: [String]) -> Bool {
            passage.crossing.map(ids.contains) ?? false || passage.stops.contains(where: ids.contains)
        }
        switch place {
        case .crossing(let id): return passes(anyOf: [id])
        case .group(let id):
            guard let group = atlas.group(id) else { return false }
            return group.coverage == .whole && group.border != nil ? passage.isOverLand : passes(anyOf: group.members)
        case .border: return passage.isOverLand
        case .country, .countrySet: return true
        case .region(let code): return passage.regions.contains(code)
        case .ownRegion: return false
        }
    }
}
