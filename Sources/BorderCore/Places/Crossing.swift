/// A border crossing point of the gazetteer.
public struct Crossing: Hashable, Sendable {
    /// A stable slug: `vaalimaa-torfyanovka`.
    public var id: String
    /// The display name in English press use.
    public var name: String
    /// Its name in the local language or languages.
    public var localName: String
    /// Other spellings and codes, in any script.
    public var aliases: [String]
    /// Degrees east and north on WGS 84; `nil` where no position is known.
    public var longitude: Double?
    /// Degrees north on WGS 84.
    public var latitude: Double?
    /// Radius of the position's uncertainty in metres.
    public var accuracyMetres: Int?
    /// What passes here.
    public var mode: Mode
    /// The first side: Russia wherever Russia is a side.
    public var countryA: CountryCode
    /// The other side; `nil` for airports and ports without one fixed counterpart.
    public var countryB: CountryCode?
    /// The checkpoint's name on each side.
    public var nameA: String
    /// The checkpoint's name on the second side.
    public var nameB: String
    /// ISO 3166-2 code of the region on each side; empty where unknown.
    public var regionA: String
    /// ISO 3166-2 code of the region on the second side; empty where unknown.
    public var regionB: String
    /// State of the point in Sept 2022: `open`, `closed`, `freight-only` …; empty where unknown.
    public var status: String
    /// How the position was made, and by whom.
    public var coordinateBasis: String
    /// Who published the position.
    public var source: String
    /// Remarks of the compilers.
    public var notes: String
    /// The id of the crossing whose numbers hold this one's: a port of entry of several bridges; empty for most.
    public var partOf: String

    /// A crossing with every field of the gazetteer; empty text means unknown.
    public init(
        id: String,
        name: String,
        localName: String = "",
        aliases: [String] = [],
        longitude: Double? = nil,
        latitude: Double? = nil,
        accuracyMetres: Int? = nil,
        mode: Mode = .road,
        countryA: CountryCode,
        countryB: CountryCode? = nil,
        nameA: String = "",
        nameB: String = "",
        regionA: String = "",
        regionB: String = "",
        status: String = "",
        coordinateBasis: String = "",
        source: String = "",
        notes: String = "",
        partOf: String = ""
    ) {
        self.id = id
        self.name = name
        self.localName = localName
        self.aliases = aliases
        self.longitude = longitude
        self.latitude = latitude
        self.accuracyMetres = accuracyMetres
        self.mode = mode
        self.countryA = countryA
        self.countryB = countryB
        self.nameA = nameA
        self.nameB = nameB
        self.regionA = regionA
        self.regionB = regionB
        self.status = status
        self.coordinateBasis = coordinateBasis
        self.source = source
        self.notes = notes
        self.partOf = partOf
    }

    /// The border it lies on; `nil` for airports and ports without one fixed counterpart.
    public var border: BorderCode? { countryB.flatMap { BorderCode(countryA, $0) } }

    /// Whether travellers pass, going by the gazetteer: freight lines and transit tracks have no figures to miss.
    public var carriesTravellers: Bool { status != "freight-only" && status != "transit-only" }

    /// The checkpoint's name on the side of `country`.
    public func name(onSideOf country: CountryCode) -> String {
        let own = country == countryA ? nameA : country == countryB ? nameB : ""
        return own.isEmpty ? name : own
    }
}

/// A named set of crossings that press and statistics use as if it were one place.
package struct CrossingGroup: Hashable, Sendable {
    /// How much of the border's traffic the set stands for.
    package enum Coverage: String, Sendable {
        /// All land crossings of the border.
        case whole
        /// Some of them.
        case part
        /// The name may mean one of several points.
        case ambiguous
    }

    /// A stable slug: `petropavlovsk-area`.
    package var id: String
    /// The display name in English.
    package var name: String
    /// Ids of the member crossings.
    package var members: [String]
    /// Other names that mean this set.
    package var aliases: [String]
    /// The border it lies on, if it lies on one.
    package var border: BorderCode?
    /// The country of a set without a border (airports).
    package var country: CountryCode?
    /// How much of the border the set stands for.
    package var coverage: Coverage
    /// Who uses the set, or how to resolve it.
    package var note: String

    /// A named set of crossings.
    package init(
        id: String,
        name: String,
        members: [String],
        aliases: [String] = [],
        border: BorderCode?,
        country: CountryCode? = nil,
        coverage: Coverage,
        note: String = ""
    ) {
        self.id = id
        self.name = name
        self.members = members
        self.aliases = aliases
        self.border = border
        self.country = country
        self.coverage = coverage
        self.note = note
    }
}
