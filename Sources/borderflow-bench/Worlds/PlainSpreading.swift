import BorderFlow

/// What is done without a method: one claim is picked for each crossing and day, and its number spread evenly over the
/// crossings and days it is about.
enum PlainSpreading: CaseIterable {
    /// The claim about the fewest crossings and days.
    case mostSpecific
    /// The claim made last.
    case latest

    /// A number for each crossing and day. Where no claim is about one, it gets the mean of the days of its crossing that
    /// some claim is about, else of its border, else of everything.
    func flows(_ claims: [WorldClaims.Claim]) -> [[Double]] {
        let days = SyntheticWorld.days
        let picked = SyntheticWorld.allCrossings.enumerated().map { place, crossing in
            (0..<days).map { day in
                pick(claims, crossing: crossing, border: 1 + place / SyntheticWorld.crossings, day: day)
            }
        }
        func mean(_ rows: [[Double?]]) -> Double? {
            let known = rows.flatMap { $0.compactMap { $0 } }
            return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
        }
        return picked.indices.map { place in
            let border = place / SyntheticWorld.crossings * SyntheticWorld.crossings
            let spare = mean([picked[place]]) ?? mean(Array(picked[border..<border + 3])) ?? mean(picked) ?? 0
            return picked[place].map { $0 ?? spare }
        }
    }

    private func pick(_ claims: [WorldClaims.Claim], crossing: Int, border: Int, day: Int) -> Double? {
        var best: (rank: (Int, Int), flow: Double)?
        for claim in claims {
            let node = claim.statement.node
            guard node == crossing || node == border || node == SyntheticWorld.everything else { continue }
            let begin = (claim.statement.start.lowerBound + claim.statement.start.upperBound) / 2
            guard begin <= day, day < claim.statement.end.upperBound else { continue }
            let crossings =
                node == crossing ? 1 : node == border ? SyntheticWorld.crossings : SyntheticWorld.allCrossings.count
            let cells = crossings * (claim.statement.end.upperBound - begin)
            let rank = self == .latest ? (-claim.reported, cells) : (cells, -claim.reported)
            if best.map({ rank < $0.rank }) ?? true { best = (rank, claim.point / Double(cells)) }
        }
        return best?.flow
    }
}
