/// How good numbers and their ranges are, added up over many of them.
struct RangeScore {
    private(set) var count = 0
    private(set) var covered = 0
    private(set) var truth = 0.0
    private(set) var error = 0.0
    private(set) var interval = 0.0
    private(set) var crps = 0.0
    private(set) var width = 0.0

    /// The share of draws that lies below a range of four in five, and above it.
    static let tail = 0.1

    /// A number alone: its CRPS is its error, and it has no range.
    mutating func add(_ best: Double, truth: Double) {
        count += 1
        self.truth += truth
        error += abs(best - truth)
        crps += abs(best - truth)
    }

    /// A number, its range of four in five, and the draws that it comes from, rising.
    mutating func add(_ best: Double, range: ClosedRange<Double>, draws: [Double], truth: Double) {
        count += 1
        self.truth += truth
        error += abs(best - truth)
        if range.contains(truth) { covered += 1 }
        width += range.upperBound - range.lowerBound
        let (below, above) = (max(0, range.lowerBound - truth), max(0, truth - range.upperBound))
        interval += range.upperBound - range.lowerBound + (below + above) / Self.tail
        crps += Self.crps(of: draws, truth: truth)
    }

    mutating func add(_ other: RangeScore) {
        count += other.count
        covered += other.covered
        truth += other.truth
        error += other.error
        interval += other.interval
        crps += other.crps
        width += other.width
    }

    /// Mean distance of draws from the truth, less half their mean distance from each other; of rising draws.
    static func crps(of draws: [Double], truth: Double) -> Double {
        guard !draws.isEmpty else { return 0 }
        let count = Double(draws.count)
        var (off, apart) = (0.0, 0.0)
        for (rank, draw) in draws.enumerated() {
            off += abs(draw - truth)
            apart += (2 * Double(rank) + 1 - count) * draw
        }
        return off / count - apart / (count * count)
    }

    /// In percent of the truth.
    func percent(_ sum: Double) -> Double { truth > 0 ? 100 * sum / truth : 0 }

    /// How many of a hundred lie in their range, and one standard error of that if each is a draw of its own.
    var coverage: (share: Double, error: Double)? {
        guard count > 0 else { return nil }
        let share = Double(covered) / Double(count)
        return (100 * share, 100 * (share * (1 - share) / Double(count)).squareRoot())
    }
}
