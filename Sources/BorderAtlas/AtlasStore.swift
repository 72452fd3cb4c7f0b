internal import BorderCore
internal import Synchronization

/// Everything in an atlas that no worldview changes.
final class AtlasStore: Sendable {
    let arcs: ArcTable
    let tables: AtlasTables
    let regionTable: RegionTable
    let regions: Partition
    let names: NameIndex
    let lakes: LakeTable
    /// Indices into the tables.
    let countryIndex: [CountryCode: Int]
    let groupIndex: [String: Int]
    let setIndex: [String: Int]
    /// For each node on the western side of the antimeridian that continues a seam: its place on the eastern side.
    let twins: [Int: Int]
    /// Where land is, as far as somebody has asked.
    let units: Mutex<UnitBands>
    private let outlines = Mutex<NameOutlines?>(nil)
    private let borders = Mutex<[AtlasView: BorderIndex]>([:])

    init(_ bytes: AtlasBytes) throws(AtlasError) {
        let layout = try bytes.withBytes { (raw) throws(AtlasError) in try AtlasLayout(raw) }
        let tables = try AtlasTables(bytes, layout)
        let arcs = try ArcTable(bytes, layout)
        let regionTable = try RegionTable(bytes, layout, countryCount: tables.countries.count)
        self.tables = tables
        self.arcs = arcs
        self.regionTable = regionTable
        regions = Partition(arcs, areaOfUnit: regionTable.regionOfUnit, areaCount: regionTable.count)
        names = try NameIndex(bytes, layout, tables: tables, regionCount: regionTable.count)
        lakes = LakeTable(bytes: bytes, range: layout[.lakes])
        countryIndex = AtlasStore.index(tables.countries, by: \.code)
        groupIndex = AtlasStore.index(tables.groups, by: \.id)
        setIndex = AtlasStore.index(tables.countrySets, by: \.id)
        twins = AtlasStore.twins(arcs)
        units = Mutex(UnitBands(arcs, unitCount: regionTable.regionOfUnit.count))
    }

    /// The outlines of all names; made when somebody looks for a name that nobody bears.
    var nameOutlines: NameOutlines {
        outlines.withLock { known in
            if let known { return known }
            let all = NameOutlines { names.forEach($0) }
            known = all
            return all
        }
    }

    /// The borders of a worldview, to find the nearest; made when somebody asks.
    func borderIndex(of map: WorldMap, _ view: AtlasView) -> BorderIndex {
        borders.withLock { known in
            if let known = known[view] { return known }
            let index = BorderIndex(arcs, arcs: map.borderArcs)
            known[view] = index
            return index
        }
    }

    /// The country of each region and of each unit under a view of one's own.
    func countries(of own: OwnWorldview) -> (ofRegion: [UInt16], ofUnit: [UInt16]) {
        var ofRegion = (0..<regionTable.count).map { UInt16(regionTable.country($0, own.base)) }
        var ofUnit = regionTable.countryOfUnit[own.base.column]
        for region in ofRegion.indices {
            guard let code = own.country(ofRegion: regionTable.code(region)), let country = countryIndex[code] else {
                continue
            }
            ofRegion[region] = UInt16(country)
        }
        for (unit, region) in regionTable.regionOfUnit.enumerated()
        where own.country(ofRegion: regionTable.code(Int(region))) != nil {
            ofUnit[unit] = ofRegion[Int(region)]
        }
        return (ofRegion, ofUnit)
    }

    private static func index<Row, Key: Hashable>(_ rows: [Row], by key: (Row) -> Key) -> [Key: Int] {
        Dictionary(rows.enumerated().map { (key($1), $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func twins(_ arcs: ArcTable) -> [Int: Int] {
        var east: [Int32: Int] = [:]
        var west: [Int32: Int] = [:]
        arcs.forEachRow { _, row in
            guard row.isSeam else { return }
            for node in [row.startNode, row.endNode] {
                let point = arcs.node(node)
                if point.x == AtlasFormat.antimeridian { east[point.y] = node }
                if point.x == -AtlasFormat.antimeridian { west[point.y] = node }
            }
        }
        var twins: [Int: Int] = [:]
        for (latitude, node) in west { twins[node] = east[latitude] }
        return twins
    }
}
