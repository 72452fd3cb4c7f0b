import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderTestSupport

/// Places and placements of the real atlas, drawn by a seed.
struct RandomPlaces {
    private let atlas: Atlas
    private let reader: PlaceReader
    private let places: [Place]
    private var random: SplitMix

    init(atlas: Atlas, seed: UInt64) {
        self.atlas = atlas
        reader = PlaceReader(atlas: atlas)
        random = SplitMix(seed: seed)
        let borders = Set(atlas.crossings.compactMap(\.border)).sorted()
        let countries = Set(borders.flatMap { [$0.first, $0.second] }).sorted()
        let regions = Set(atlas.crossings.flatMap { [$0.regionA, $0.regionB] }).sorted().filter {
            atlas.region($0) != nil
        }
        places =
            atlas.crossings.map { .crossing($0.id) } + atlas.groups.map { .group($0.id) } + borders.map(Place.border)
            + countries.map(Place.country) + regions.map(Place.region) + atlas.countrySets.map(Place.countrySet)
    }

    /// Any place, every kind as often.
    mutating func place() -> Place {
        let kind = Int.random(in: 0..<6, using: &random)
        let ofKind = places.filter { $0.sizeRank == kind }
        return ofKind[Int.random(in: 0..<ofKind.count, using: &random)]
    }

    /// A placement the reader gives for a crossing, a border or a country.
    mutating func placement() -> Placement {
        while true {
            let place = place()
            let ends = PlaceTree(atlas: atlas).countries(of: place)
            if case .countrySet = place { continue }
            guard let one = ends.first else { continue }
            let other = ends.last ?? one
            let terms: [DirectionTerm] = [
                .route(from: "\(one)", to: other == one ? "*" : "\(other)"),
                .route(from: other == one ? "*" : "\(other)", to: "\(one)"), .both, .unspecified,
            ]
            let term = terms[Int.random(in: 0..<terms.count, using: &random)]
            // Some codes of regions are pairs of countries too: no row can name those.
            if let placement = try? reader.placement(of: place.id, direction: term, reporter: "") { return placement }
        }
    }

    mutating func count(_ range: ClosedRange<Int64> = 0...1_000) -> Int64 { .random(in: range, using: &random) }
}

extension Place {
    /// 0 for sets … 5 for crossings.
    fileprivate var sizeRank: Int {
        switch self {
        case .countrySet: 0
        case .country: 1
        case .border: 2
        case .region, .ownRegion: 3
        case .group: 4
        case .crossing: 5
        }
    }
}
