import BorderAtlas
import BorderCore
import BorderIntake

/// How targets read files: with every profile, and a gazetteer so small that looking things up costs nothing and no
/// name is remembered from one input to the next.
enum SmallWorld {
    private static let places: Set<String> = [
        "FIN-RUS", "GEO-RUS", "KAZ-RUS", "vaalimaa-torfyanovka", "upper-lars-dariali", "GEO", "FIN", "RUS", "POL",
    ]

    private static let countries: [String: CountryCode] = {
        var countries: [String: CountryCode] = [:]
        for (iso3, iso2, name) in [
            ("RUS", "ru", "russia"), ("FIN", "fi", "finland"), ("GEO", "ge", "georgia"), ("UKR", "ua", "ukraine"),
            ("POL", "pl", "poland"), ("USA", "us", "united states"), ("MEX", "mx", "mexico"), ("CAN", "ca", "canada"),
            ("SYR", "sy", "syria"), ("DEU", "de", "germany"), ("EST", "ee", "estonia"),
        ] {
            for word in [iso3.lowercased(), iso2, name] { countries[word] = CountryCode(iso3) }
        }
        return countries
    }()

    static let options: IntakeOptions = {
        var options = IntakeOptions(
            placeCheck: { place, direction, _, _ in
                let unknown = ([place] + ends(of: direction)).first { !$0.isEmpty && !isKnown($0) }
                return unknown.map {
                    Finding("unknown-place", found: "'\($0.prefix(40))' is unknown", expected: "a place")
                }
            },
            countryCheck: { country in
                countries.values.contains(country)
                    ? nil : Finding("unknown-country", found: "'\(country)' is no country", expected: "a country")
            },
            clocks: { _, _, _ in [LocalTime(minutes: 180, since: 1900), LocalTime(minutes: 120, since: 1900)] }
        )
        options.countryNamed = { countries[$0.lowercased()] }
        options.isListed = { places.contains($0) }
        options.profiles = { profiles }
        return options
    }()

    private static func isKnown(_ word: String) -> Bool {
        places.contains(word) || word == "*" || countries[word.lowercased()] != nil
    }

    /// The places that a direction names.
    private static func ends(of direction: DirectionTerm) -> [String] {
        switch direction {
        case .bothWays(let one, let other), .eitherWay(let one, let other), .route(let one, let other): [one, other]
        case .into(let place), .outOf(let place): [place]
        case .unspecified, .both, .entry, .exit: []
        }
    }

    /// What is shipped is read by a test.
    private static let profiles: [Profile] = BundledProfiles.names.compactMap { name in
        BundledProfiles.file(name).flatMap { try? ProfileFile.read($0, named: "\(name).yaml") }
    }

    private static let atlas = try? Atlas.embedded()

    /// What the names of sentences mean, to the atlas; of crossings and borders with their countries.
    static func place(_ text: String) -> PlaceReading {
        guard let atlas else { return .unknown }
        switch atlas.knownMatch(text) {
        case .place(.country(let code)): return .place(id: code.description, country: code)
        case .place(.countrySet(let id)): return .countrySet(id: id)
        case .place(.border(let code)) where atlas.border(code) != nil:
            return .place(id: code.description, country: nil, sides: [code.first, code.second])
        case .place(.crossing(let id)):
            let sides = atlas.crossing(id).map { Set([$0.countryA, $0.countryB].compactMap(\.self)) }
            return .place(id: id, country: nil, sides: sides ?? [])
        case .place(.region(let code)): return .place(id: code, country: nil)
        case .ambiguous(let places): return .ambiguous(places.map(\.id))
        case .place, .unknown, nil: return .unknown
        }
    }
}
