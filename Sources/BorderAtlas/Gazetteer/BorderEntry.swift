public import BorderCore

/// A land border with what lies along it.
public struct BorderEntry: Hashable, Sendable {
    /// The border with its lengths.
    public var border: Border
    /// The crossings on it.
    public var crossings: [Crossing]
    /// The regions along it in the alphabetically first country, by code.
    public var regionsOfFirst: [Region]
    /// The regions along it in the second country, by code.
    public var regionsOfSecond: [Region]
    /// Whether part of it is drawn differently under another worldview.
    public var isContested: Bool

    /// The length on the map as a share of the published one.
    public var mapShare: Double? { border.officialLengthKilometres.map { border.mapLengthKilometres / $0 } }
}

extension Atlas {
    /// The land borders of these codes with what lies along them; codes of countries that share none are left out.
    public func entries(for codes: [BorderCode]) -> [BorderEntry] {
        codes.compactMap { code in
            border(code).map { border in
                let regions = regions(along: code)
                return BorderEntry(
                    border: border,
                    crossings: crossings(onBorder: code),
                    regionsOfFirst: regions.filter { $0.country == code.first },
                    regionsOfSecond: regions.filter { $0.country == code.second },
                    isContested: map.arcs(of: code).contains { isContested(arc: $0) }
                )
            }
        }
    }

    /// The countries that share a land border with a country, by code.
    public func neighbours(of country: CountryCode) -> [CountryCode] {
        borders(of: country).compactMap { $0.code.other(than: country) }.sorted()
    }
}
