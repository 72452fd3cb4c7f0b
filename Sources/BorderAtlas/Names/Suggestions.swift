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
        guard (2...60).contains(wanted.count), let word = MisspeltWord(wanted) else { return [] }
        let limit = wanted.count < 5 ? 1 : wanted.count < 9 ? 2 : 3
        var best: [Place: Candidate] = [:]
        func consider(_ place: Place, _ candidate: Candidate) {
            if best[place].map({ candidate < $0 }) ?? true { best[place] = candidate }
        }
        let names = atlas.store.names
        func consider(_ row: Int, _ distance: Int) {
            // A word that is longer than a code is no misspelled code.
            guard let (hit, text) = names.name(row), let place = atlas.place(hit),
                hit.rank != .code || wanted.count <= 3 || names.withKey(row, \.count) > 3
            else { return }
            consider(place, Candidate(distance: distance, kind: hit.kind.rawValue, rank: hit.rank, text: text))
        }
        atlas.store.nameOutlines.forEachRow(near: wanted, limit: limit) { row in
            if let slips = names.withKey(row, { word.slips(to: $0, limit: limit) }) { consider(row, slips) }
        }
        // A name that goes on where the text ends counts as one letter away.
        if wanted.count >= 4 { for row in names.rows(beginningWith: wanted) { consider(row, 1) } }
        if let added = atlas.added {
            func considerAdded(_ row: Int, _ distance: Int) {
                guard let (entries, text) = added.name(row) else { return }
                for (id, rank) in entries {
                    let kind = NamedKind.crossing.rawValue
                    consider(.crossing(id), Candidate(distance: distance, kind: kind, rank: rank, text: text))
                }
            }
            added.outlines.forEachRow(near: wanted, limit: limit) { row in
                let slips = added.keys[row].withUnsafeBytes { word.slips(to: $0, limit: limit) }
                if let slips { considerAdded(row, slips) }
            }
            if wanted.count >= 4 { for row in added.rows(beginningWith: wanted) { considerAdded(row, 1) } }
        }
        var known: Set<String> = []
        return Array(best.values.sorted().map(\.text).filter { known.insert($0).inserted }.prefix(5))
    }
}
