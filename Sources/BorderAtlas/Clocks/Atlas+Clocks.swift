package import BorderCore

extension Atlas {
    /// How the clocks on the sides of a place are set, one entry a side; `nil` where a side's are not known.
    ///
    /// A country with several zones is known through the regions of the crossings at hand.
    package func clocks(at place: Place) -> [LocalTime?] {
        switch place {
        case .country(let code): [ClockTable.countries[code.description]]
        case .region(let code): [region(code).flatMap { clock(of: $0.country, in: [code]) }]
        case .countrySet, .ownRegion: [nil]
        case .border(let code): clocks(between: [code.first, code.second], crossings(of: place))
        case .crossing, .group:
            clocks(
                between: Set(crossings(of: place).flatMap { [$0.countryA] + ($0.countryB.map { [$0] } ?? []) })
                    .sorted(),
                crossings(of: place)
            )
        }
    }

    private func clocks(between countries: [CountryCode], _ crossings: [Crossing]) -> [LocalTime?] {
        countries.map { country in
            clock(
                of: country,
                in: crossings.flatMap { crossing in
                    (crossing.countryA == country ? [crossing.regionA] : [])
                        + (crossing.countryB == country ? [crossing.regionB] : [])
                }
            )
        }
    }

    private func clock(of country: CountryCode, in regions: [String]) -> LocalTime? {
        if let clock = ClockTable.countries[country.description] { return clock }
        let clocks = Set(regions.map { ClockTable.regions[$0] })
        return clocks.count == 1 ? clocks.first ?? nil : nil
    }
}
