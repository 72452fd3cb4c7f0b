/// A country, or a territory that has a code of its own.
public struct Country: Hashable, Sendable {
    /// The canonical code.
    public var code: CountryCode
    /// ISO 3166-1 alpha-2; empty where there is none.
    public var alpha2: String
    /// Short English name.
    public var name: String
    /// Names in other languages and usual short forms, in any script.
    public var aliases: [String]
    /// M49 codes of the sub-region and region: 154 and 150 for Finland; 0 where unknown.
    public var subregionM49: Int
    /// M49 code of the continental region; 0 where unknown.
    public var regionM49: Int

    /// A country with its names and its place in the M49 tree.
    public init(
        code: CountryCode,
        alpha2: String,
        name: String,
        aliases: [String] = [],
        subregionM49: Int = 0,
        regionM49: Int = 0
    ) {
        self.code = code
        self.alpha2 = alpha2
        self.name = name
        self.aliases = aliases
        self.subregionM49 = subregionM49
        self.regionM49 = regionM49
    }
}

/// A first-level administrative region.
public struct Region: Hashable, Sendable {
    /// ISO 3166-2 code where the crosswalk has one (`FI-09`), else a stable code of ours that starts with the
    /// country's alpha-3 code (`LVA:riga`).
    public var code: String
    /// The display name in English.
    public var name: String
    /// Other names, in any script.
    public var aliases: [String]
    /// The country under the worldview in use.
    public var country: CountryCode

    /// A region with its names.
    public init(code: String, name: String, aliases: [String] = [], country: CountryCode) {
        self.code = code
        self.name = name
        self.aliases = aliases
        self.country = country
    }
}

/// The land border of two countries, with its lengths.
public struct Border: Hashable, Sendable {
    /// The canonical code.
    public var code: BorderCode
    /// Length on the atlas's map in kilometres (WGS 84 geodesic); `nil` where only a link over water joins the two.
    public var mapLengthKilometres: Double?
    /// Published length in kilometres, where known.
    public var officialLengthKilometres: Double?
    /// Who publishes it; empty where unknown.
    public var officialSource: String

    /// A border with its lengths.
    public init(
        code: BorderCode,
        mapLengthKilometres: Double? = nil,
        officialLengthKilometres: Double? = nil,
        officialSource: String = ""
    ) {
        self.code = code
        self.mapLengthKilometres = mapLengthKilometres
        self.officialLengthKilometres = officialLengthKilometres
        self.officialSource = officialSource
    }
}

/// A city for orientation on a map.
package struct City: Hashable, Sendable {
    /// The display name in English.
    package var name: String
    /// The country it lies in.
    package var country: CountryCode
    /// Degrees east on WGS 84.
    package var longitude: Double
    /// Degrees north on WGS 84.
    package var latitude: Double
    /// Inhabitants.
    package var population: Int
    /// Whether it is a capital.
    package var isCapital: Bool

    /// A city at a WGS 84 position in degrees.
    package init(
        name: String,
        country: CountryCode,
        longitude: Double,
        latitude: Double,
        population: Int,
        isCapital: Bool
    ) {
        self.name = name
        self.country = country
        self.longitude = longitude
        self.latitude = latitude
        self.population = population
        self.isCapital = isCapital
    }
}
