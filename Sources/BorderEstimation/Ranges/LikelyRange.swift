import BorderCore

/// Where the flow of a node probably lies: between the 10th and the 90th percentile of estimates from patterns and
/// targets that were disturbed at random, and never outside the limits.
///
/// The same seed gives the same ranges.
package struct LikelyRange: Sendable {
    /// Sweeps over all statements for one replicate: the noise is far larger than what more of them would move.
    static let sweepLimit = 40

    private let closure: SumClosure
    private let replicates: [FlowSums]

    /// Estimates again and again.
    ///
    /// - Parameters:
    ///   - problem: What is stated; nothing in it may contradict the rest.
    ///   - closure: The limits of the same problem.
    ///   - pattern: What would be usual.
    ///   - options: Constants of the method, the seed among them.
    package init(_ problem: SumProblem, closure: SumClosure, pattern: ReferencePattern, options: EstimateOptions) {
        self.closure = closure
        let cells = TimeCells(problem, and: pattern.cells.boundaries)
        let model = EstimateModel(problem, closure: closure, cells: cells, grain: options.grain)
        let usual = PatternScaling.scaled(pattern, to: problem, model: model, options: options)
        var noise = SeededNoise(seed: options.seed)
        let solvers = model.blocks.map { ScalingSolver($0, options: options) }
        var logarithms = model.blocks.map { [Double](repeating: 0, count: $0.count) }
        let limits = ScalingSolver.Limits(
            sweeps: min(options.sweepLimit, LikelyRange.sweepLimit),
            cellMove: 0,
            relativeMove: 1e-3,
            miss: options.limitTolerance
        )
        var replicates: [FlowSums] = []
        for _ in 0..<max(1, options.replicates) {
            let disturbed = Disturbance.pattern(usual, model: model, options: options, noise: &noise)
            var flows = GroupedFlows(model.start(from: disturbed), groups: model.groups)
            for (block, rows) in model.blocks.enumerated() {
                let points = rows.map { Disturbance.point(of: $0, noise: &noise) }
                // The factors of the replicate before are a better start than none.
                solvers[block].apply(logarithms[block], to: &flows)
                _ = solvers[block].solve(&flows, &logarithms[block], points: points, limits: limits)
            }
            replicates.append(FlowSums(flows.cells, model: model, pattern: pattern))
        }
        self.replicates = replicates
    }

    /// The range for a node over any time; `nil` where there is no estimate.
    package func range(node: Int, instants: Range<Int>) -> ClosedRange<Double>? {
        guard let values = values(node: node, instants: instants) else { return nil }
        let range = Self.quantile(0.1, of: values)...Self.quantile(0.9, of: values)
        return range.clamped(to: closure.bounds(node: node, instants: instants).reals)
    }

    /// The estimates that the range is taken from, rising, none outside of the limits; `nil` where there is none.
    package func draws(node: Int, instants: Range<Int>) -> [Double]? {
        let limits = closure.bounds(node: node, instants: instants).reals
        return values(node: node, instants: instants)?.map { min(max($0, limits.lowerBound), limits.upperBound) }
    }

    private func values(node: Int, instants: Range<Int>) -> [Double]? {
        var values: [Double] = []
        values.reserveCapacity(replicates.count)
        for replicate in replicates {
            guard let sum = replicate.sum(node: node, instants: instants) else { return nil }
            values.append(sum)
        }
        return values.sorted()
    }

    /// A quantile of rising values, in a straight line between the two nearest.
    static func quantile(_ share: Double, of values: [Double]) -> Double {
        let place = share * Double(values.count - 1)
        let below = Int(place)
        guard below + 1 < values.count else { return values[values.count - 1] }
        return values[below] + (place - Double(below)) * (values[below + 1] - values[below])
    }
}
