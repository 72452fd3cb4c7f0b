internal import BorderCore

/// What kinds of places bear names, in the order in which they are preferred.
package enum NamedKind: UInt8, CaseIterable, Sendable {
    case country, countrySet, crossing, group, region
}

/// How directly a name means its place.
package enum NameRank: UInt8, CaseIterable, Comparable, Sendable {
    /// A code or id.
    case code
    /// The display name.
    case name
    /// Another name of the same place.
    case alias
    /// Put together from other names, or the name of one side.
    case derived

    package static func < (left: NameRank, right: NameRank) -> Bool { left.rawValue < right.rawValue }
}

/// A name as found in an index.
struct NameHit: Hashable, Sendable {
    var kind: NamedKind
    var rank: NameRank
    /// Index into the table of the kind.
    var index: Int
}

/// The names of all places, ordered by key, read where they lie.
struct NameIndex: Sendable {
    private let bytes: AtlasBytes
    private let rows: Range<Int>
    private let pool: StringPool
    private let count: Int

    init(
        _ bytes: AtlasBytes,
        _ layout: AtlasLayout,
        tables: AtlasTables,
        regionCount: Int
    ) throws(AtlasError) {
        self.bytes = bytes
        rows = layout[.names]
        count = layout.rows(.names)
        pool = StringPool(bytes: bytes, range: layout[.strings])
        let sizes: [Int] = NamedKind.allCases.map { kind in
            switch kind {
            case .country: tables.countries.count
            case .countrySet: tables.countrySets.count
            case .crossing: tables.crossings.count
            case .group: tables.groups.count
            case .region: regionCount
            }
        }
        let (rows, count) = (rows, count)
        try bytes.withBytes { (raw) throws(AtlasError) in
            for row in 0..<count {
                let at = rows.lowerBound + row * AtlasFormat.Section.names.stride
                guard Int(raw[at + 8]) < sizes.count, NameRank(rawValue: raw[at + 9]) != nil,
                    Int(raw.uint16(at + 10)) < sizes[Int(raw[at + 8])]
                else { throw .damaged("a name belongs to no place") }
            }
        }
    }

    /// Every place with this key.
    func places(withKey key: String) -> [NameHit] {
        let wanted = Array(key.utf8)
        return bytes.withBytes { raw in
            var row = firstRow(raw, from: wanted)
            var hits: [NameHit] = []
            while row < count, keyBytes(raw, row).elementsEqual(wanted) {
                if let hit = hit(raw, row) { hits.append(hit) }
                row += 1
            }
            return hits
        }
    }

    /// The rows of the names whose keys begin with these bytes.
    func rows(beginningWith start: [UInt8]) -> Range<Int> {
        bytes.withBytes { raw in
            let first = firstRow(raw, from: start)
            var end = first
            while end < count, keyBytes(raw, end).starts(with: start) { end += 1 }
            return first..<end
        }
    }

    /// The row of the first key that does not stand before these bytes.
    private func firstRow(_ raw: UnsafeRawBufferPointer, from wanted: [UInt8]) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if keyBytes(raw, middle).lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Calls the closure with the key of every name as bytes, in their order.
    func forEach(_ body: (_ key: UnsafeRawBufferPointer) -> Void) {
        bytes.withBytes { raw in
            for row in 0..<count { body(keyBytes(raw, row)) }
        }
    }

    /// Calls the closure with the key of a row as bytes.
    func withKey<Result>(_ row: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        bytes.withBytes { body(keyBytes($0, row)) }
    }

    /// The place that a row means, and the name as people write it.
    func name(_ row: Int) -> (hit: NameHit, text: String)? {
        bytes.withBytes { raw in
            let at = rows.lowerBound + row * AtlasFormat.Section.names.stride
            return hit(raw, row).map { ($0, pool.text(raw.uint32(at + 4))) }
        }
    }

    private func keyBytes(_ raw: UnsafeRawBufferPointer, _ row: Int) -> UnsafeRawBufferPointer {
        pool.utf8(raw, raw.uint32(rows.lowerBound + row * AtlasFormat.Section.names.stride))
    }

    private func hit(_ raw: UnsafeRawBufferPointer, _ row: Int) -> NameHit? {
        let at = rows.lowerBound + row * AtlasFormat.Section.names.stride
        guard let kind = NamedKind(rawValue: raw[at + 8]), let rank = NameRank(rawValue: raw[at + 9]) else {
            return nil
        }
        return NameHit(kind: kind, rank: rank, index: Int(raw.uint16(at + 10)))
    }
}
