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
    /// A view of one's own, made from that one; `nil` where there is none.
    public let ownWorldview: OwnWorldview?
    /// The country of each region and unit, where the view is one's own.
    let ownCountries: (ofRegion: [UInt16], ofUnit: [UInt16])?
    /// Every crossing and where it stands, once some were added; `nil` before.
    private var own: (crossings: [Crossing], index: [String: Int], parts: [String: [String]])?
    /// Names of added crossings; `nil` where there are none.
    private(set) var added: AddedNames?
    /// What countries are called instead of their English names.
    private var countryNames: [CountryCode: String] = [:]
    /// Regions of one's own; `nil` where there are none.
    public internal(set) var ownRegions: OwnRegions?

    /// The atlas that is compiled into the program.
    public static func embedded(worldview: Worldview = .un) throws(AtlasError) -> Atlas {
        try EmbeddedAtlas.atlas(worldview)
    }

    /// An atlas of bytes laid out as `AtlasFormat` says.
    public init(bytes: [UInt8], worldview: Worldview) throws(AtlasError) {
        self.init(try AtlasStore(.owned(bytes)), worldview)
    }

    init(_ store: AtlasStore, _ worldview: Worldview) {
        (self.store, self.worldview) = (store, worldview)
        (ownWorldview, ownCountries) = (nil, nil)
        map = WorldMap(store, countryOfUnit: store.regionTable.countryOfUnit[worldview.column])
    }

    private init(_ store: AtlasStore, _ own: OwnWorldview) {
        (self.store, worldview, ownWorldview) = (store, own.base, own)
        let countries = store.countries(of: own)
        ownCountries = countries
        map = WorldMap(store, countryOfUnit: countries.ofUnit)
    }

    /// The atlas that is compiled into the program, under a view of one's own.
    ///
    /// - Throws: `AtlasError` where a code of the view is no region, no country, or means no land.
    public static func embedded(worldview own: OwnWorldview) throws(AtlasError) -> Atlas {
        let store = try embedded(worldview: own.base).store
        for code in Set(own.countries.keys).union(own.words.keys).sorted() {
            let isKnown = store.regionTable.ordered.contains {
                OwnWorldview.means(code, region: store.regionTable.code($0))
            }
            guard isKnown else { throw .unknownRegion(code) }
        }
        for country in Set(own.countries.values).sorted() where store.countryIndex[country] == nil {
            throw .unknownCountry(country.description)
        }
        return Atlas(store, own)
    }

    /// What files and maps call the view.
    package var worldviewName: String { ownWorldview?.name ?? worldview.rawValue }

    /// The view, whoever's it is.
    var view: AtlasView { AtlasView(worldview: worldview, own: ownWorldview) }

    /// Every country and territory with a code of its own, by code.
    public var countries: [Country] { store.tables.countries }

    /// The country of a code.
    public func country(_ code: CountryCode) -> Country? {
        store.countryIndex[code].map { index in
            var country = store.tables.countries[index]
            if let name = countryNames[code] { country.name = name }
            return country
        }
    }

    /// The same atlas with other names for countries, as they are shown; they are found by all their names as before.
    package func calling(_ names: [CountryCode: String]) -> Atlas {
        var atlas = self
        atlas.countryNames = names
        return atlas
    }

    /// Every crossing: those of the atlas in its order, then those that were added.
    public var crossings: [Crossing] { own?.crossings ?? store.tables.crossings.all }

    /// The crossing of an id; also of one that bears all that is known of it, as nobody lists it.
    public func crossing(_ id: String) -> Crossing? {
        if let own { return own.index[id].map { own.crossings[$0] } ?? unlisted(id) }
        return store.tables.crossings.index[id].map { store.tables.crossings[$0] } ?? unlisted(id)
    }

    /// Whether a text is a place that has an entry of its own, and no crossing whose id bears all that is known of it.
    package func isListed(_ text: String) -> Bool {
        guard case .place(let place)? = knownMatch(text) else { return false }
        guard case .crossing(let id) = place else { return true }
        return lists(crossing: id)
    }

    /// Whether a crossing has an entry of its own.
    package func lists(crossing id: String) -> Bool {
        own?.index[id] != nil || store.tables.crossings.index[id] != nil
    }

    /// The border of each crossing; `nil` for airports and ports without one fixed counterpart.
    var crossingBorders: [BorderCode?] { own?.crossings.map(\.border) ?? store.tables.crossings.borders }

    /// The ids of the crossings whose numbers are in those of a crossing: the bridges of a port, and their parts.
    package func parts(ofCrossing id: String) -> [String] {
        let parts = own?.parts ?? store.tables.crossings.parts
        var found = parts[id] ?? []
        var next = 0
        while next < found.count {
            found += (parts[found[next]] ?? []).filter { $0 != id && !found.contains($0) }
            next += 1
        }
        return found
    }

    /// The ids of the crossings whose numbers hold those of a crossing, the nearest first.
    package func wholes(ofCrossing id: String) -> [String] {
        var found: [String] = []
        var next = crossing(id)?.partOf ?? ""
        while !next.isEmpty, next != id, !found.contains(next) {
            found.append(next)
            next = crossing(next)?.partOf ?? ""
        }
        return found
    }

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
    public func crossings(onBorder border: BorderCode) -> [Crossing] {
        if let own { return own.crossings.filter { $0.border == border } }
        let records = store.tables.crossings
        return records.borders.indices.filter { records.borders[$0] == border }.map { records[$0] }
    }

    /// Whether a crossing is one of those that were added.
    package func isAdded(crossing id: String) -> Bool { added?.ids.contains(id) ?? false }

    /// The same atlas with crossings of one's own: each replaces the one of the same id, or is added.
    public func adding(crossings some: [Crossing]) -> Atlas {
        var (all, index) = (crossings, own?.index ?? store.tables.crossings.index)
        for crossing in some {
            if let place = index[crossing.id] {
                all[place] = crossing
            } else {
                index[crossing.id] = all.count
                all.append(crossing)
            }
        }
        var atlas = self
        let parts = Dictionary(grouping: all.filter { !$0.partOf.isEmpty }, by: \.partOf).mapValues { $0.map(\.id) }
        atlas.own = (all, index, parts)
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
