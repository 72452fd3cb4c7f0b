import BorderCore
import BorderSystem

/// The most plausible flow of every node over every time: a reference pattern times one factor per statement.
///
/// Parts add up to wholes and days to weeks, because everything is summed from the same cells.
package struct SumEstimate: Sendable {
    private let sums: FlowSums
    private let closure: SumClosure
    private let model: EstimateModel
    private let pattern: [Double]
    private let reference: ReferencePattern
    private let logarithms: [[Double]]
    /// How often the statements were gone through.
    package let sweeps: Int
    /// By how much, in the unit of the flows, the worst limit of a statement is missed.
    package let worstHardResidual: Double
    /// The flows that a limit is about which is missed by more than one, and by more than a thousandth of what it
    /// limits.
    private let unsettled: Set<Int>

    /// Estimates a problem without contradictions.
    ///
    /// - Parameters:
    ///   - problem: What is stated; nothing in it may contradict the rest.
    ///   - closure: The limits of the same problem.
    ///   - pattern: What would be usual.
    ///   - options: Constants of the method.
    package init(
        _ problem: SumProblem,
        closure: SumClosure,
        pattern: ReferencePattern,
        options: EstimateOptions = EstimateOptions()
    ) {
        let cells = TimeCells(problem, and: pattern.cells.boundaries)
        let model = EstimateModel(problem, closure: closure, cells: cells, grain: options.grain)
        let usual = PatternScaling.scaled(pattern, to: problem, model: model, options: options)
        var flows = GroupedFlows(model.start(from: usual), groups: model.groups)
        var logarithms: [[Double]] = []
        var outcome = ScalingSolver.Outcome()
        var unsettled: Set<Int32> = []
        let limits = ScalingSolver.Limits(options)
        for rows in model.blocks {
            var own = [Double](repeating: 0, count: rows.count)
            let solver = ScalingSolver(rows, options: options)
            let solved = solver.solve(&flows, &own, points: rows.map(\.point), limits: limits)
            logarithms.append(own)
            outcome.sweeps = max(outcome.sweeps, solved.sweeps)
            outcome.miss = max(outcome.miss, solved.miss)
            for row in solved.unsettled { for segment in rows[row].segments { unsettled.formUnion(segment.cells) } }
        }
        self.model = model
        self.closure = closure
        self.pattern = usual
        reference = pattern
        self.logarithms = logarithms
        sums = FlowSums(flows.cells, model: model, pattern: pattern)
        sweeps = outcome.sweeps
        worstHardResidual = outcome.miss
        self.unsettled =
            unsettled.isEmpty
            ? [] : Set(model.groups.ofCell.indices.filter { unsettled.contains(model.groups.ofCell[$0]) })
    }

    /// Whether every limit is met to within one, or to a thousandth of what it limits.
    package var isPublishable: Bool { unsettled.isEmpty }

    /// Whether the limits of a node's flows over some time are met as closely.
    package func isPublishable(node: Int, instants: Range<Int>) -> Bool {
        guard !unsettled.isEmpty, let span = model.cells.covering(instants) else { return true }
        return model.leafSets.ofNode[node].allSatisfy { leaf in
            span.allSatisfy { !unsettled.contains(leaf * model.cells.count + $0) }
        }
    }

    /// The estimate for a node over any time, always within its limits; `nil` where neither a statement nor a level
    /// reaches all of its leaves.
    package func best(node: Int, instants: Range<Int>) -> Double? {
        limited(sums, node, instants)
    }

    /// A sum of flows, drawn into its limits.
    private func limited(_ sums: FlowSums, _ node: Int, _ instants: Range<Int>) -> Double? {
        guard let sum = sums.sum(node: node, instants: instants) else { return nil }
        let limits = closure.bounds(node: node, instants: instants).reals
        return max(limits.lowerBound, min(sum, limits.upperBound))
    }

    /// The estimate for a node over any time if the pattern were trusted otherwise, from the same usual flows.
    ///
    /// - Parameters:
    ///   - node: index of the node.
    ///   - instants: the time.
    ///   - options: constants of the method in the place of those that the estimate was made with.
    /// - Returns: it; `nil` where there is no estimate, or where it does not settle.
    package func best(node: Int, instants: Range<Int>, options: EstimateOptions) -> Double? {
        guard let span = model.cells.covering(instants), best(node: node, instants: instants) != nil else { return nil }
        var asked: Set<Int32> = []
        for leaf in model.leafSets.ofNode[node] {
            for cell in span { asked.insert(model.groups.ofCell[leaf * model.cells.count + cell]) }
        }
        var flows = GroupedFlows(model.start(from: pattern), groups: model.groups)
        let limits = ScalingSolver.Limits(options)
        // What shares no row with the flows asked for does not move them.
        for (rows, logarithms) in zip(model.blocks, logarithms)
        where rows.contains(where: { $0.segments.contains { $0.cells.contains(where: asked.contains) } }) {
            var own = logarithms
            let solver = ScalingSolver(rows, options: options)
            solver.apply(own, to: &flows)
            let solved = solver.solve(&flows, &own, points: rows.map(\.point), limits: limits)
            guard solved.unsettled.isEmpty else { return nil }
        }
        return limited(FlowSums(flows.cells, model: model, pattern: reference), node, instants)
    }

    /// The factors that the usual flow of a leaf at an instant is multiplied with, one for each statement that pulls at
    /// it; none where the limits leave no choice. Of statements about the same sum the most trusted is named.
    package func factors(leaf: Int, instant: Int) -> [(statement: Int, factor: Double)] {
        guard let index = sums.index(leaf: leaf, instant: instant), model.fixed[index].isNaN else { return [] }
        let group = model.groups.ofCell[index]
        var factors: [Int: Double] = [:]
        for (rows, logarithms) in zip(model.blocks, logarithms) {
            for (row, logarithm) in zip(rows, logarithms) where logarithm != 0 {
                guard let statement = row.statements.first else { continue }
                for segment in row.segments where segment.cells.contains(group) {
                    factors[statement, default: 1] *= exp(segment.weight * logarithm)
                }
            }
        }
        return factors.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The usual flow that the factors are applied to, in the cell of an instant; `nil` outside of all cells and where
    /// the limits leave no choice.
    package func usual(leaf: Int, instant: Int) -> Double? {
        guard let index = sums.index(leaf: leaf, instant: instant), model.fixed[index].isNaN else { return nil }
        return pattern[index]
    }

    /// The cells that the estimate is made of.
    package var cells: TimeCells { model.cells }
}

extension EstimateModel {
    /// What is certain where it is, and the pattern elsewhere.
    func start(from pattern: [Double]) -> [Double] {
        zip(fixed, pattern).map { $0.isNaN ? $1 : $0 }
    }
}

extension ScalingSolver.Limits {
    /// When an estimate is as good as it is to be.
    init(_ options: EstimateOptions) {
        self.init(
            sweeps: options.sweepLimit,
            cellMove: options.cellTolerance,
            relativeMove: 0,
            miss: options.limitTolerance
        )
    }
}
