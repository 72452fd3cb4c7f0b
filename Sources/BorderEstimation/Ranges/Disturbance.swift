import BorderSystem

/// How wrong the pattern and the targets may be, drawn at random.
enum Disturbance {
    /// A pattern with noise of cells, of shares and of whole sums.
    static func pattern(
        _ usual: [Double],
        model: EstimateModel,
        options: EstimateOptions,
        noise: inout SeededNoise
    ) -> [Double] {
        let count = model.cells.count
        var disturbed = usual
        var common: [Int: [Double]] = [:]
        for (place, leaf) in model.leafSets.leaves.enumerated() {
            let group = model.leafSets.groups[place] ?? leaf
            let shared =
                common[group]
                ?? noise.autoregressive(count: count, persistence: options.sumNoise.persistence)
            common[group] = shared
            let own = noise.autoregressive(count: count, persistence: options.cellNoise.persistence)
            let share = options.shareDeviation * noise.normal()
            for cell in 0..<count {
                let logarithm =
                    options.cellNoise.deviation * own[cell] + share + options.sumNoise.deviation * shared[cell]
                disturbed[place * count + cell] *= exp(logarithm)
            }
        }
        return disturbed
    }

    /// A target off by its spread, but within the row's limits.
    static func point(of row: EstimateRow, noise: inout SeededNoise) -> Double {
        guard row.precision > 0 else { return row.point }
        let drawn = row.point + noise.normal() / row.precision.squareRoot()
        return max(row.lower, min(row.upper, drawn))
    }
}
