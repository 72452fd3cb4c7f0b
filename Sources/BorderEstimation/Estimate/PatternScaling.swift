import BorderCore

/// Brings a pattern to the size of what is stated: one factor for the leaves of each sum, and where leaves have no
/// levels, first one for each leaf that statements are about.
struct PatternScaling {
    private let problem: SumProblem
    private let model: EstimateModel
    private let grain: Int
    private var flows: [Double]

    /// Flows of a pattern over the leaves and cells of a model, not scaled.
    static func flows(_ pattern: ReferencePattern, over model: EstimateModel) -> [Double] {
        let cells = model.cells
        var flows = [Double](repeating: 0, count: model.leafSets.leaves.count * cells.count)
        let places = (0..<cells.count).map { pattern.cells.cell(at: cells[$0].lowerBound) }
        let median = pattern.cells.medianLength
        for (place, leaf) in model.leafSets.leaves.enumerated() {
            for cell in 0..<cells.count {
                let length = cells.length(of: cell)
                // Beyond the pattern's time there is nothing but the length of the cell to go by.
                flows[place * cells.count + cell] =
                    places[cell].map { pattern[leaf, $0] * length / pattern.cells.length(of: $0) } ?? length / median
            }
        }
        return flows
    }

    /// The pattern's flows, scaled, and with no cell at zero that may have flow.
    static func scaled(
        _ pattern: ReferencePattern,
        to problem: SumProblem,
        model: EstimateModel,
        options: EstimateOptions
    ) -> [Double] {
        var scaling = PatternScaling(
            problem: problem,
            model: model,
            grain: options.grain,
            flows: flows(pattern, over: model)
        )
        if options.scalesPattern { scaling.scale(pattern) }
        return scaling.raised
    }

    private mutating func scale(_ pattern: ReferencePattern) {
        let sizes = problem.statements.map { size(of: $0) }
        let patterns = problem.statements.map { patternSum($0, leaves: model.leafSets.ofNode[$0.node]) }
        let overall = ratio(problem.statements.indices.map { (sizes[$0], patterns[$0]) })
        var statementsOfNode: [Int: [Int]] = [:]
        for (index, statement) in problem.statements.enumerated() {
            statementsOfNode[statement.node, default: []].append(index)
        }
        let leaves = model.leafSets.leaves
        let byGroup = Dictionary(grouping: leaves.indices) { model.leafSets.groups[$0] ?? leaves[$0] }
        for (group, members) in byGroup.sorted(by: { $0.key < $1.key }) {
            let nodes = Set([group] + members.map { leaves[$0] }).sorted()
            let own = nodes.flatMap { statementsOfNode[$0, default: []] }
            let factor = ratio(own.map { (sizes[$0], patterns[$0]) }) ?? overall ?? 1
            var unstated: [Int] = []
            var stated: [(member: Int, factor: Double)] = []
            for member in members {
                let about = statementsOfNode[leaves[member], default: []]
                if pattern.isKnown(leaves[member]) {
                    stated.append((member, factor))
                } else if let one = ratio(about.map { (sizes[$0], patterns[$0]) }), leaves[member] != group {
                    stated.append((member, one))
                } else {
                    unstated.append(member)
                }
            }
            for (member, factor) in stated { multiply(member, by: factor) }
            guard !unstated.isEmpty else { continue }
            // What the whole has beside the leaves that statements are about is left to the others.
            let rests = statementsOfNode[group, default: []].map { index in
                let taken = patternSum(problem.statements[index], leaves: stated.map(\.member))
                let left = patternSum(problem.statements[index], leaves: unstated)
                return (sizes[index].map { max(0.1 * $0, $0 - taken) }, left)
            }
            let rest = stated.isEmpty ? factor : ratio(rests) ?? factor
            for member in unstated { multiply(member, by: rest) }
        }
    }

    /// What a statement is about in numbers: what an estimate would aim at.
    private func size(of statement: SumStatement) -> Double? {
        if let target = statement.target { return target.point.isFinite && target.point > 0 ? target.point : nil }
        let lower = Double(statement.bounds.lower)
        let middle = statement.bounds.upper.map { (lower + Double($0)) / 2 } ?? lower
        return middle > 0 ? middle : nil
    }

    private func ratio(_ parts: [(size: Double?, pattern: Double)]) -> Double? {
        var (stated, usual) = (0.0, 0.0)
        for part in parts where part.pattern > 0 {
            guard let size = part.size else { continue }
            stated += size
            usual += part.pattern
        }
        return usual > 0 && stated > 0 ? stated / usual : nil
    }

    private func patternSum(_ statement: SumStatement, leaves: [Int]) -> Double {
        guard let first = model.cells.index(of: statement.start.lowerBound),
            let certain = model.cells.index(of: statement.start.upperBound),
            let end = model.cells.index(of: statement.end.lowerBound),
            let last = model.cells.index(of: statement.end.upperBound)
        else { return 0 }
        let time = OpenTime(start: first...certain, end: end...last)
        var sum = 0.0
        for cell in time.outer {
            let weight = time.weight(of: cell, in: model.cells, grain: grain)
            for leaf in leaves { sum += weight * flows[leaf * model.cells.count + cell] }
        }
        return sum
    }

    private mutating func multiply(_ leaf: Int, by factor: Double) {
        for cell in leaf * model.cells.count..<(leaf + 1) * model.cells.count { flows[cell] *= factor }
    }

    /// A cell at zero could never be scaled to what is stated, so it gets a millionth of the mean.
    private var raised: [Double] {
        let positive = flows.lazy.filter { $0 > 0 && $0.isFinite }
        let mean = positive.reduce(0, +) / Double(max(1, positive.count))
        let least = mean > 0 ? mean * 1e-6 : 1
        return flows.map { $0 >= least && $0.isFinite ? $0 : least }
    }
}
