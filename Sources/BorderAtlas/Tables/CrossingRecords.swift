internal import BorderCore
internal import Synchronization

/// The crossings of an atlas, each decoded when it is asked for first: most questions are about a few of a thousand.
final class CrossingRecords: Sendable {
    /// The ids, in the order of the table.
    let ids: [String]
    /// Index into the table by id.
    let index: [String: Int]
    /// The border of each; `nil` for airports and ports without one fixed counterpart.
    let borders: [BorderCode?]
    /// The ids of the parts of each crossing that has any.
    let parts: [String: [String]]

    private let bytes: AtlasBytes
    private let section: Range<Int>
    private let starts: [Int]
    private let decoded: Mutex<[Crossing?]>

    /// Checks every record, and keeps of each where it starts, its id and its border.
    init(_ bytes: AtlasBytes, _ layout: AtlasLayout) throws(AtlasError) {
        let section = layout[.crossings]
        var ids: [String] = []
        var borders: [BorderCode?] = []
        var parts: [String: [String]] = [:]
        var starts: [Int] = []
        try bytes.withBytes { (raw) throws(AtlasError) in
            var reader = TableReader(RecordReader(raw, section, of: .crossings))
            let count = try reader.records.count()
            for _ in 0..<count {
                starts.append(reader.records.position)
                let (id, border, whole) = try reader.crossingKey()
                ids.append(id)
                borders.append(border)
                if !whole.isEmpty { parts[whole, default: []].append(id) }
            }
        }
        (self.bytes, self.section) = (bytes, section)
        (self.ids, self.borders, self.parts, self.starts) = (ids, borders, parts, starts)
        index = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        decoded = Mutex(Array(repeating: nil, count: ids.count))
    }

    /// How many there are.
    var count: Int { ids.count }

    /// Every crossing, in the order of the table.
    var all: [Crossing] {
        decoded.withLock { known in known.indices.map { crossing($0, &known) } }
    }

    /// The crossing at a place of the table.
    subscript(index: Int) -> Crossing {
        decoded.withLock { known in crossing(index, &known) }
    }

    private func crossing(_ index: Int, _ known: inout [Crossing?]) -> Crossing {
        if let crossing = known[index] { return crossing }
        let crossing = bytes.withBytes { raw -> Crossing in
            var reader = TableReader(RecordReader(raw, starts[index]..<section.upperBound, of: .crossings))
            guard let crossing = try? reader.crossing() else { preconditionFailure("records were checked when read") }
            return crossing
        }
        known[index] = crossing
        return crossing
    }
}
