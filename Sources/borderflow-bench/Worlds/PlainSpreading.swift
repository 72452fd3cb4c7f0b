import BorderFlow

/// What is done without a method: one claim is picked for each crossing and day, and its number spread evenly over the
/// crossings and days it is about.
enum PlainSpreading: CaseIterable {
    /// The claim about the fewest crossings and days.
    case mostSpecific
    /// The claim made last.
    case latest

    /// What claims are about: leaves, which of them each node is the sum of, and which belong together.
    struct Ground {
        var leaves: [Int]
        var ofNode: [[Int]]
        /// Places among the leaves of those that belong together, by leaf.
        var siblings: [Range<Int>]
        var days: Int

        /// The ground of made-up worlds.
        static let synthetic = Ground(
            leaves: SyntheticWorld.allCrossings,
            ofNode: (0..<SyntheticWorld.graph.nodeCount).map { node in
                switch node {
                case SyntheticWorld.everything: SyntheticWorld.allCrossings
                case 1...SyntheticWorld.borders: SyntheticWorld.crossings(of: node - 1)
                default: [node]
                }
            },
            siblings: SyntheticWorld.allCrossings.indices.map { place in
                let first = place / SyntheticWorld.crossings * SyntheticWorld.crossings
                return first..<first + SyntheticWorld.crossings
            },
            days: SyntheticWorld.days
        )
    }

    /// A number for each crossing and day. Where no claim is about one, it gets the mean of the days of its crossing that
    /// some claim is about, else of its border, else of everything.
    func flows(_ claims: [WorldClaims.Claim], on ground: Ground = .synthetic) -> [[Double]] {
        let picked = ground.leaves.map { leaf in
            (0..<ground.days).map { day in pick(claims, leaf: leaf, day: day, on: ground) }
        }
        func mean(_ rows: [[Double?]]) -> Double? {
            let known = rows.flatMap { $0.compactMap { $0 } }
            return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
        }
        return picked.indices.map { place in
            let spare = mean([picked[place]]) ?? mean(Array(picked[ground.siblings[place]])) ?? mean(picked) ?? 0
            return picked[place].map { $0 ?? spare }
        }
    }

    private func pick(_ claims: [WorldClaims.Claim], leaf: Int, day: Int, on ground: Ground) -> Double? {
        var best: (rank: (Int, Int), flow: Double)?
        for claim in claims {
            let begin = (claim.statement.start.lowerBound + claim.statement.start.upperBound) / 2
            guard begin <= day, day < claim.statement.end.upperBound else { continue }
            let own = ground.ofNode[claim.statement.node]
            guard own.contains(leaf) else { continue }
            let cells = own.count * (claim.statement.end.upperBound - begin)
            let rank = self == .latest ? (-claim.reported, cells) : (cells, -claim.reported)
            if best.map({ rank < $0.rank }) ?? true { best = (rank, claim.point / Double(cells)) }
        }
        return best?.flow
    }
}
