public import BorderCore

/// A land border with what lies along it.
package struct BorderEntry: Hashable, Sendable {
    /// The border with its lengths.
    package var border: Border
    /// The crossings on it.
    package var crossings: [Crossing]
    /// The regions along it in the alphabetically first country, by code.
    package var regionsOfFirst: [Region]
    /// The regions along it in the second country, by code.
    package var regionsOfSecond: [Region]
    /// Whether part of it is drawn differently under another worldview.
    package var isContested: Bool
}

extension Atlas {
    /// The land borders of these codes with what lies along them; codes of countries that share none are left out.
    package func entries(for codes: [BorderCode]) -> [BorderEntry] {
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
