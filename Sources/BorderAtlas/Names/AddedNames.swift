internal import BorderCore

/// The names of crossings that were added to an atlas or replaced one of its own.
struct AddedNames: Sendable {
    /// By key: id and rank.
    private(set) var entries: [String: [(id: String, rank: NameRank)]] = [:]
    /// By key: the spelling it was made of.
    private(set) var texts: [String: String] = [:]
    /// Ids whose names in the atlas no longer hold.
    private(set) var ids: Set<String> = []

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
        return names
    }
}
