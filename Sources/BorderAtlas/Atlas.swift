public import BorderCore

/// Where things are: countries, regions, borders, crossings and their names, under one worldview.
///
/// The tables and outlines are read where they lie in the program; loading costs a few milliseconds once, and an
/// outline is decoded when it is asked for. Neither GEOS nor PROJ is touched before a distance is asked for.
public struct Atlas: Sendable {
    let store: AtlasStore
    let map: WorldMap
    /// Whose view of disputed regions is shown.
    public let worldview: Worldview
    /// Every crossing: those of the atlas in its order, then those that were added.
    public private(set) var crossings: [Crossing]
    private var crossingIndex: [String: Int]
    /// Names of added crossings; `nil` where there are none.
    private(set) var added: AddedNames?

    /// The atlas that is compiled into the program.
    public static func embedded(worldview: Worldview = .un) throws(AtlasError) -> Atlas {
        try EmbeddedAtlas.atlas(worldview)
    }

    /// An atlas of bytes laid out as `AtlasFormat` says.
    public init(bytes: [UInt8], worldview: Worldview) throws(AtlasError) {
        self.init(try AtlasStore(.owned(bytes)), worldview)
    }

    init(_ store: AtlasStore, _ worldview: Worldview) {
        self.store = store
        self.worldview = worldview
        map = WorldMap(store, worldview)
        crossings = store.tables.crossings
        crossingIndex = store.crossingIndex
    }

    /// Every country and territory with a code of its own, by code.
    public var countries: [Country] { store.tables.countries }

    /// The country of a code.
    public func country(_ code: CountryCode) -> Country? {
        store.countryIndex[code].map { store.tables.countries[$0] }
    }

    /// The crossing of an id.
    public func crossing(_ id: String) -> Crossing? { crossingIndex[id].map { crossings[$0] } }

    /// The named sets of crossings.
    package var groups: [CrossingGroup] { store.tables.groups }

    /// The set of crossings of an id.
    package func group(_ id: String) -> CrossingGroup? { store.groupIndex[id].map { store.tables.groups[$0] } }

    /// Cities for orientation, largest first.
    package var cities: [City] { store.tables.cities }

    /// The countries of a set: `EU`, `m49:151`; none where the id is unknown.
    public func members(ofCountrySet id: String) -> [CountryCode] {
        store.setIndex[id].map { store.tables.countrySets[$0].members } ?? []
    }

    /// The name of a set of countries.
    public func countrySetName(_ id: String) -> String? {
        store.setIndex[id].map { store.tables.countrySets[$0].name }
    }

    /// The ids of all sets of countries.
    public var countrySets: [String] { store.tables.countrySets.map(\.id) }

    /// The crossings on a border, in the order of `crossings`.
    public func crossings(onBorder border: BorderCode) -> [Crossing] { crossings.filter { $0.border == border } }

    /// The same atlas with crossings of one's own: each replaces the one of the same id, or is added.
    public func adding(crossings some: [Crossing]) -> Atlas {
        var atlas = self
        for crossing in some {
            if let index = atlas.crossingIndex[crossing.id] {
                atlas.crossings[index] = crossing
            } else {
                atlas.crossingIndex[crossing.id] = atlas.crossings.count
                atlas.crossings.append(crossing)
            }
        }
        atlas.added = (added ?? AddedNames()).adding(some)
        return atlas
    }
}

/// The compiled-in atlas is read once, whoever asks, and each worldview when it is asked for.
private enum EmbeddedAtlas {
    static let store = Result { () throws(AtlasError) in try AtlasStore(.embedded) }
    static let un = store.map { Atlas($0, .un) }
    static let deFacto = store.map { Atlas($0, .deFacto) }

    static func atlas(_ worldview: Worldview) throws(AtlasError) -> Atlas {
        switch worldview {
        case .un: try un.get()
        case .deFacto: try deFacto.get()
        }
    }
}
