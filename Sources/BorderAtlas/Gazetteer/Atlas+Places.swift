public import BorderCore

extension Atlas {
    /// The display name of a place: `Finland–Russia` for a border; the id where the atlas does not know it.
    public func name(of place: Place) -> String {
        switch place {
        case .crossing(let id): crossing(id)?.name ?? id
        case .group(let id): group(id)?.name ?? id
        case .country(let code): countryName(code)
        case .region(let code): region(code)?.name ?? code
        case .countrySet(let id): countrySetName(id) ?? id
        case .ownRegion(let code): ownRegions?.region(code)?.name ?? code
        case .border(let code): countryName(code.first) + "–" + countryName(code.second)
        }
    }

    /// Id, kind and name, for a list of candidates: `RU-SE (region North Ossetia)`.
    public func label(of place: Place) -> String { "\(place.id) (\(place.kind.rawValue) \(name(of: place)))" }

    private func countryName(_ code: CountryCode) -> String { country(code)?.name ?? code.description }

    /// The crossings a place stands for, in the order of `crossings`: those of a group, on a border, with a side in
    /// the country, region or set of countries. A crossing's sides are those of the gazetteer, not of the map.
    public func crossings(of place: Place) -> [Crossing] {
        switch place {
        case .crossing(let id): return crossing(id).map { [$0] } ?? []
        case .group(let id):
            let members = Set(group(id)?.members ?? [])
            return crossings.filter { members.contains($0.id) }
        case .border(let code): return crossings(onBorder: code)
        case .country(let code): return crossings.filter { $0.countryA == code || $0.countryB == code }
        case .region(let code): return crossings.filter { $0.regionA == code || $0.regionB == code }
        case .ownRegion(let code):
            return crossings.filter { ownRegions?.region(ofCrossing: $0.id) == code }
        case .countrySet(let id):
            let members = Set(self.members(ofCountrySet: id))
            return crossings.filter { crossing in
                members.contains(crossing.countryA) || crossing.countryB.map(members.contains) ?? false
            }
        }
    }

    /// The groups that have a crossing among their members.
    package func groups(with crossing: String) -> [CrossingGroup] { groups.filter { $0.members.contains(crossing) } }
}
