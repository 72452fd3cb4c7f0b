import BorderFlow

/// Iterative proportional fitting: every claim is taken as exactly the middle of what it may mean, and the usual counts
/// are scaled to one after the other until the sweeps are used up. What is done where no limits are kept.
struct Raking {
    /// Flows by leaf and month; the leaves begin with the given node.
    private(set) var flows: [[Double]]

    init(_ claims: [WorldClaims.Claim], of world: PortWorld, sweeps: Int = 100) {
        flows = world.levels.map { [Double](repeating: max($0, 1e-6), count: PortWorld.months) }
        let first = world.ports.lowerBound
        for _ in 0..<sweeps {
            for claim in claims {
                let months = claim.statement.start.lowerBound..<claim.statement.end.upperBound
                let own = world.leaves[claim.statement.node]
                let sum = own.reduce(0) { sum, leaf in months.reduce(sum) { $0 + flows[leaf - first][$1] } }
                guard sum > 0, claim.point > 0 else { continue }
                for leaf in own { for month in months { flows[leaf - first][month] *= claim.point / sum } }
            }
        }
    }
}
