internal import BorderCore

/// Names that are spelled much like one that no place bears.
struct Suggestions {
    private struct Candidate: Comparable {
        var distance: Int
        var kind: UInt8
        var rank: NameRank
        var text: String

        /// Codes come after names: people read names.
        private var directness: UInt8 { rank == .code ? .max : rank.rawValue }

        static func < (left: Candidate, right: Candidate) -> Bool {
            (left.distance, left.kind, left.directness, left.text)
                < (right.distance, right.kind, right.directness, right.text)
        }
    }

    let atlas: Atlas

    /// At most five names, the nearest first, one for each place and no text twice.
    func suggestions(forKey key: String) -> [String] {
        let wanted = Array(key.utf8)
        guard (2...60).contains(wanted.count) else { return [] }
        let limit = wanted.count < 5 ? 1 : wanted.count < 9 ? 2 : 3
        let outline = NameOutline(wanted)
        var best: [Place: Candidate] = [:]
        func consider(_ place: Place, _ candidate: Candidate) {
            if best[place].map({ candidate < $0 }) ?? true { best[place] = candidate }
        }
        let outlines = atlas.store.nameOutlines
        atlas.store.names.forEach(where: { outline.mayMean(outlines[$0], limit) }) { bytes, name in
            guard let distance = distance(wanted, bytes, limit), let (hit, text) = name() else { return }
            // A word that is longer than a code is no misspelled code.
            guard let place = atlas.place(hit), hit.rank != .code || bytes.count > 3 || wanted.count <= 3 else {
                return
            }
            consider(place, Candidate(distance: distance, kind: hit.kind.rawValue, rank: hit.rank, text: text))
        }
        for (other, entries) in atlas.added?.entries ?? [:] {
            let distance = Array(other.utf8).withUnsafeBytes { self.distance(wanted, $0, limit) }
            guard let distance, let text = atlas.added?.texts[other] else { continue }
            for (id, rank) in entries {
                let kind = NamedKind.crossing.rawValue
                consider(.crossing(id), Candidate(distance: distance, kind: kind, rank: rank, text: text))
            }
        }
        var known: Set<String> = []
        return Array(best.values.sorted().map(\.text).filter { known.insert($0).inserted }.prefix(5))
    }

    /// A name that goes on where the text ends counts as one letter away.
    private func distance(_ wanted: [UInt8], _ other: UnsafeRawBufferPointer, _ limit: Int) -> Int? {
        if wanted.count >= 4 && other.count > wanted.count && other.prefix(wanted.count).elementsEqual(wanted) {
            return 1
        }
        return EditDistance.between(wanted, other, limit: limit)
    }
}
