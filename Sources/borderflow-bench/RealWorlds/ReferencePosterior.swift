import BorderFlow
import BorderSystem

/// What a bag says when every possible world is weighed: draws from the posterior of flows that are usual counts times
/// noise of ports, of months and of the whole, given what claims aim at and within what they allow. Written apart from
/// the estimate, so that the two can be compared.
struct ReferencePosterior {
    /// Draws of each port and month, rising.
    private(set) var draws: [[[Double]]]

    /// Draws by changing one normal at a time so that its prior stays as it is (Metropolis, preconditioned).
    init(_ bag: SmallBag, options: EstimateOptions, seed: UInt64 = 1, steps: Int = 400_000) {
        let (ports, months) = (SmallBag.ports, SmallBag.months)
        var noise = SeededNoise(seed: seed)
        func cells(_ statement: SumStatement) -> [(port: Int, month: Int)] {
            let own = statement.node == 0 ? 0..<ports : statement.node - 1..<statement.node
            let time = statement.start.lowerBound..<statement.end.upperBound
            return own.flatMap { port in time.map { (port, $0) } }
        }
        // Usual counts in the unit of the claims.
        var (said, usual) = (0.0, 0.0)
        for statement in bag.statements {
            said += statement.target?.point ?? 0
            usual += cells(statement).reduce(0) { $0 + bag.levels[$1.port] }
        }
        func run(_ normals: ArraySlice<Double>, _ kind: AutoregressiveNoise) -> [Double] {
            let fresh = (1 - kind.persistence * kind.persistence).squareRoot()
            var value = 0.0
            return normals.enumerated().map { place, normal in
                value = place == 0 ? normal : kind.persistence * value + fresh * normal
                return kind.deviation * value
            }
        }
        func flows(_ normals: [Double]) -> [[Double]] {
            let shared = run(normals[0..<months], options.sumNoise)
            return (0..<ports).map { port in
                let start = months + port * (months + 1)
                let own = run(normals[start + 1..<start + 1 + months], options.cellNoise)
                let share = options.shareDeviation * normals[start]
                return (0..<months).map { bag.levels[port] * said / usual * exp(shared[$0] + share + own[$0]) }
            }
        }
        /// The logarithm of how well flows fit; claims that are gone beyond weigh on them as far as they are.
        func fit(_ flows: [[Double]]) -> (weight: Double, excess: Double) {
            var (weight, excess) = (0.0, 0.0)
            for statement in bag.statements {
                let sum = cells(statement).reduce(0) { $0 + flows[$1.port][$1.month] }
                let (lower, upper) = (statement.bounds.lower, statement.bounds.upper.map(Double.init) ?? .infinity)
                excess += max(0, Double(lower) - sum, sum - upper) / max(1, Double(lower))
                guard let target = statement.target else { continue }
                weight -= 0.5 * (sum - target.point) * (sum - target.point) / (target.deviation * target.deviation)
            }
            return (weight, excess)
        }
        var normals = [Double](repeating: 0, count: months + ports * (months + 1))
        var now = fit(flows(normals))
        draws = Array(repeating: Array(repeating: [], count: months), count: ports)
        for step in 0..<steps {
            let place = Int(noise.uniform() * Double(normals.count))
            let size = [0.01, 0.05, 0.2, 0.7][Int(noise.uniform() * 4)]
            let before = normals[place]
            normals[place] = (1 - size * size).squareRoot() * before + size * noise.normal()
            let moved = flows(normals)
            let next = fit(moved)
            // Until it is within what claims allow it goes where they are missed by less.
            let isBetter = now.excess > 0 ? next.excess <= now.excess : next.excess == 0
            if isBetter, now.excess > 0 || log(noise.uniform() + .leastNormalMagnitude) < next.weight - now.weight {
                now = next
            } else {
                normals[place] = before
            }
            guard step >= steps / 5, step % 20 == 0, now.excess == 0 else { continue }
            for (port, own) in flows(normals).enumerated() {
                for (month, flow) in own.enumerated() { draws[port][month].append(flow) }
            }
        }
        for port in draws.indices { for month in draws[port].indices { draws[port][month].sort() } }
    }

    /// A quantile of the draws of a port and a month; `nil` where there are none.
    func quantile(_ share: Double, port: Int, month: Int) -> Double? {
        let own = draws[port][month]
        return own.isEmpty ? nil : own[min(own.count - 1, Int(share * Double(own.count)))]
    }
}
