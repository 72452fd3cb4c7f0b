import BorderAtlas
import BorderCore

/// Every spelling of every place, to be ordered by key.
struct NameRows {
    private struct Row: Hashable {
        var key: String
        var text: String
        var kind: NamedKind
        var rank: NameRank
        var index: Int
    }

    private var rows: [Row] = []

    mutating func add(_ countries: CountryRows) {
        for (index, country) in countries.rows.enumerated() {
            add(.country, index, [(country.code, .code), (country.alpha2, .code), (country.name, .name)])
            add(.country, index, country.aliases.map { ($0, .alias) })
        }
    }

    mutating func add(_ sets: CountrySetRows) {
        for (index, set) in sets.rows.enumerated() {
            add(.countrySet, index, [(set.id, .code), (set.name, .name)] + set.aliases.map { ($0, .alias) })
        }
    }

    mutating func add(_ crossings: CrossingRows) {
        for (index, crossing) in crossings.crossings.enumerated() { add(.crossing, index, crossing.spellings) }
        for (index, group) in crossings.groups.enumerated() {
            add(.group, index, [(group.name, .name), (group.id, .code)] + group.aliases.map { ($0, .alias) })
        }
    }

    mutating func add(_ units: UnitRows) {
        for (index, region) in units.regions.enumerated() {
            add(.region, index, [(region.code, .code), (region.name, .name)] + region.aliases.map { ($0, .alias) })
        }
    }

    private mutating func add(_ kind: NamedKind, _ index: Int, _ spellings: [(text: String, rank: NameRank)]) {
        var known: Set<String> = []
        for (text, rank) in spellings {
            let key = NameKey.fold(text)
            guard !key.isEmpty, known.insert(key).inserted else { continue }
            rows.append(Row(key: key, text: text, kind: kind, rank: rank, index: index))
        }
    }

    func bytes(_ pool: inout TextPool) throws -> [UInt8] {
        let ordered = rows.sorted { left, right in
            if left.key != right.key { return left.key.utf8.lexicographicallyPrecedes(right.key.utf8) }
            return (left.kind.rawValue, left.rank.rawValue, left.index)
                < (right.kind.rawValue, right.rank.rawValue, right.index)
        }
        var writer = ByteWriter()
        for row in ordered {
            try writer.uint32(pool.offset(row.key))
            try writer.uint32(pool.offset(row.text))
            writer.uint8(row.kind.rawValue)
            writer.uint8(row.rank.rawValue)
            try writer.uint16(row.index)
        }
        return writer.bytes
    }
}
