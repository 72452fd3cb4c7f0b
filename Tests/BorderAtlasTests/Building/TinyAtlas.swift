import BorderCore

@testable import BorderAtlas
@testable import atlas_build

/// A little world of square cells, each a unit and a region of its own, divided among four countries.
struct TinyAtlas {
    static let countries = ["AAA", "BBB", "CCC", "DDD"]

    var columns: Int
    var rows: Int
    /// The country of each cell, row by row from the south; `nil` is sea.
    var owners: [Int?]

    /// Cells that are land, in order.
    var land: [Int] { owners.indices.filter { owners[$0] != nil } }

    func shapes() -> [[GridRing]] {
        land.map { cell in
            let (x, y) = (Int32(cell % columns) * 100, Int32(cell / columns) * 100)
            let corners = [(0, 0), (100, 0), (100, 100), (0, 100)].map { GridPoint(x: x + $0.0, y: y + $0.1) }
            return [GridRing(corners)]
        }
    }

    func bytes() throws -> [UInt8] {
        var sections = try ArcSections(try ArcBuilding().build(shapes())).sections()
        var pool = TextPool()
        var (units, regions, order) = (ByteWriter(), ByteWriter(), ByteWriter())
        for (index, cell) in land.enumerated() {
            let owner = owners[cell] ?? 0
            for value in [index, owner, owner, 0] { try units.uint16(value) }
            try regions.uint32(pool.offset(Self.code(cell)))
            for _ in 0..<2 { try regions.uint32(pool.offset("Cell \(cell)")) }
            for _ in 0..<2 { try regions.uint16(owner) }
            try order.uint16(index)
        }
        var countries = ByteWriter()
        countries.unsigned(Self.countries.count)
        for code in Self.countries {
            for text in [code, "", "Land " + code] { countries.text(text) }
            for _ in 0..<3 { countries.unsigned(0) }
        }
        var names = ByteWriter()
        for text in ["land aaa", "Land AAA"] { try names.uint32(pool.offset(text)) }
        names.uint8(NamedKind.country.rawValue)
        names.uint8(NameRank.name.rawValue)
        try names.uint16(0)
        sections[.units] = units.bytes
        sections[.regions] = regions.bytes
        sections[.regionOrder] = order.bytes
        sections[.countries] = countries.bytes
        sections[.names] = names.bytes
        sections[.strings] = pool.writer.bytes
        for section in [AtlasFormat.Section.crossings, .groups, .countrySets, .officialLengths, .cities, .lakes] {
            sections[section] = [0]
        }
        return try AtlasFile.bytes(sections)
    }

    /// Codes that sort like the cells.
    static func code(_ cell: Int) -> String { "C:" + String(1000 + cell) }
}
