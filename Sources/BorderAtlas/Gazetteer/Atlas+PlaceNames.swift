internal import BorderCore

extension Atlas {
    /// The display name of a place: `Finland–Russia` for a border; the id where the atlas does not know it.
    package func name(of place: Place) -> String {
        switch place {
        case .crossing(let id): crossing(id)?.name ?? id
        case .group(let id): group(id)?.name ?? id
        case .country(let code): countryName(code)
        case .region(let code): region(code)?.name ?? code
        case .countrySet(let id): countrySetName(id) ?? id
        case .border(let code): countryName(code.first) + "–" + countryName(code.second)
        }
    }

    /// Id, kind and name, for a list of candidates: `RU-SE (region North Ossetia)`.
    package func label(of place: Place) -> String { "\(place.id) (\(place.kind.rawValue) \(name(of: place)))" }

    private func countryName(_ code: CountryCode) -> String { country(code)?.name ?? code.description }
}
