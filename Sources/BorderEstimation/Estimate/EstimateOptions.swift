/// The constants of the estimate and of its likely range; all of them belong into the record of a run.
package struct EstimateOptions: Hashable, Sendable {
    /// How far the pattern is trusted beside wordings: the typical relative error it is given.
    package var patternDeviation = 0.3
    /// Standard deviations beyond which a target pulls no harder.
    package var huberWidth = 2.0
    /// Sweeps over all statements after which the estimate is left as it is.
    package var sweepLimit = 2_000
    /// Done when no cell moved by more in a sweep.
    package var cellTolerance = 0.005
    /// Done when no limit is missed by more.
    package var limitTolerance = 0.01
    /// Whether the pattern is first scaled to the statements. Without, it is taken to be in the unit of the flows.
    package var scalesPattern = true
    /// Instants from one possible beginning of an open time to the next: those of a day where times are told in days.
    package var grain = 1

    /// How many times the likely range is drawn.
    package var replicates = 200
    /// Where its random sequence starts.
    package var seed: UInt64 = 1
    /// Noise of single cells, and how much of it lasts until the next cell.
    package var cellNoise = AutoregressiveNoise(deviation: 0.20, persistence: 0.6)
    /// Noise of a leaf's share of the sum it belongs to.
    package var shareDeviation = 0.30
    /// Noise that all leaves of a sum have in common.
    package var sumNoise = AutoregressiveNoise(deviation: 0.15, persistence: 0.9)

    /// The constants that were tried on synthetic worlds with levels, weekdays, a shape and known closures.
    package init() {}

    /// Wider ranges, for patterns that know levels and nothing else.
    package static var levelsOnly: EstimateOptions {
        var options = EstimateOptions()
        options.cellNoise = AutoregressiveNoise(deviation: 0.30, persistence: 0.8)
        options.shareDeviation = 0.35
        options.sumNoise.deviation = 0.35
        return options
    }
}

/// Noise on a logarithmic scale that does not forget at once.
package struct AutoregressiveNoise: Hashable, Sendable {
    /// Standard deviation of the logarithm.
    package var deviation: Double
    /// Correlation of one cell with the next.
    package var persistence: Double

    /// Noise of a size and a memory.
    package init(deviation: Double, persistence: Double) {
        self.deviation = deviation
        self.persistence = persistence
    }
}
