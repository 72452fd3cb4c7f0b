internal import BorderCore

/// The names of crossings that were added to an atlas or replaced one of its own.
struct AddedNames: Sendable {
    /// By key: id and rank.
    private(set) var entries: [String: [(id: String, rank: NameRank)]] = [:]
    /// By key: the spelling it was made of.
    private(set) var texts: [String: String] = [:]
    /// Ids whose names in the atlas no longer hold.
    private(set) var ids: Set<String> = []
    /// All keys in the order of their bytes, and their outlines.
    private(set) var keys: [[UInt8]] = []
    private(set) var outlines = NameOutlines()

    func adding(_ crossings: [Crossing]) -> AddedNames {
        var names = self
        for crossing in crossings {
            if names.ids.contains(crossing.id) {
                names.entries = names.entries.mapValues { $0.filter { $0.id != crossing.id } }
            }
            names.ids.insert(crossing.id)
            for (text, rank) in crossing.spellings {
                let key = NameKey.fold(text)
                guard !key.isEmpty, !(names.entries[key] ?? []).contains(where: { $0.id == crossing.id }) else {
                    continue
                }
                names.entries[key, default: []].append((crossing.id, rank))
                if names.texts[key] == nil { names.texts[key] = text }
            }
        }
        names.keys = names.entries.keys.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
        names.outlines = NameOutlines { body in
            for key in names.keys { key.withUnsafeBytes(body) }
        }
        return names
    }

    /// The rows of the keys that begin with these bytes.
    func rows(beginningWith start: [UInt8]) -> Range<Int> {
        var (low, high) = (0, keys.count)
        while low < high {
            let middle = (low + high) / 2
            if keys[middle].lexicographicallyPrecedes(start) { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < keys.count, keys[end].starts(with: start) { end += 1 }
        return low..<end
    }

    /// The crossings that bear the name of a row, and the name as people write it.
    func name(_ row: Int) -> (entries: [(id: String, rank: NameRank)], text: String)? {
        let key = String(decoding: keys[row], as: UTF8.self)
        guard let entries = entries[key], let text = texts[key] else { return nil }
        return (entries, text)
    }
}
