import BorderFlow

/// All tellings of all years, and what is made of them.
struct PortStudy {
    /// The trials of one share of lies.
    struct Telling {
        var falseShare: Double
        var trials: [PortTrial]

        var falsified: Int { trials.reduce(0) { $0 + $1.told.falsified } }
        var claims: Int { trials.reduce(0) { $0 + $1.told.claims.count } }
        var setAside: Int { trials.reduce(0) { $0 + $1.search.setAsideGroups.count } }
        var sound: Int { trials.filter { $0.spans == $0.spansWithin }.count }
        var within: Double {
            100 * Double(trials.reduce(0) { $0 + $1.spansWithin }) / Double(max(1, trials.reduce(0) { $0 + $1.spans }))
        }

        /// The errors of a method, by level.
        func score(_ method: PortTrial.Method, options: EstimateOptions) -> [PortLevel: RangeScore] {
            trials.reduce(into: [:]) { $0.add($1.score(method, options: options)) }
        }

        /// Ranges, by level.
        func ranges(_ options: EstimateOptions) -> [PortLevel: RangeScore] {
            trials.reduce(into: [:]) { $0.add($1.ranges(options)) }
        }

        /// Ranges of usual counts and their noise alone, by level.
        func rangesOfLevels(_ options: EstimateOptions) -> [PortLevel: RangeScore] {
            trials.reduce(into: [:]) { $0.add($1.rangesOfLevels(options)) }
        }
    }

    let worlds: [PortWorld]
    let honest: Telling
    let falsified: Telling

    init(_ table: PortTable, tellings: Int, seed: UInt64, falseShare: Double = 0.1) {
        let worlds = PortWorld.Window.allCases.map { PortWorld(table, window: $0) }
        func telling(_ share: Double) -> Telling {
            Telling(
                falseShare: share,
                trials: worlds.flatMap { world in
                    (0..<UInt64(tellings)).map { PortTrial(world, seed: seed &+ $0, falseShare: share) }
                }
            )
        }
        self.worlds = worlds
        honest = telling(0)
        falsified = telling(falseShare)
    }

    /// The constants of the product, the noise of ranges times a factor.
    static func options(pattern: Double? = nil, noise: Double = 1, replicates: Int = 0) -> EstimateOptions {
        var options = EstimateOptions.levelsOnly
        if let pattern { options.patternDeviation = pattern }
        options.cellNoise.deviation *= noise
        options.shareDeviation *= noise
        options.sumNoise.deviation *= noise
        options.replicates = replicates
        return options
    }

    /// Which pattern constant has the least error per port and month, told with lies, state by state.
    func patterns(_ values: [Double] = [0.05, 0.1, 0.2, 0.3, 0.5, 0.8]) -> CrossValidation {
        validated(values) { trial, value in
            let estimate = trial.estimate(Self.options(pattern: value))
            return { nodes in
                let score = trial.score(estimate, nodes)[.portMonth]
                return (score?.error ?? 0, score?.truth ?? 0)
            }
        }
    }

    /// Which noise has the least interval score per port and month, told with lies, state by state.
    func noises(
        _ values: [Double] = [0.25, 0.5, 0.75, 1, 1.25, 1.5],
        replicates: Int
    ) -> CrossValidation {
        validated(values) { trial, value in
            let options = Self.options(noise: value, replicates: replicates)
            let (estimate, likely) = (trial.estimate(options), trial.likely(options))
            return { nodes in
                let score = trial.ranges(estimate, likely, nodes)[.portMonth]
                return (score?.interval ?? 0, score?.truth ?? 0)
            }
        }
    }

    private func validated(
        _ values: [Double],
        _ scorer: (PortTrial, Double) -> ((Set<Int>) -> (loss: Double, size: Double))
    ) -> CrossValidation {
        var validation = CrossValidation(values: values, states: worlds.first.map(Self.states) ?? [])
        for trial in falsified.trials {
            for (place, value) in values.enumerated() {
                let score = scorer(trial, value)
                for state in validation.states.indices {
                    let own = Set(trial.world.leaves[trial.world.states.lowerBound + state])
                    let (loss, size) = score(own)
                    validation.add(loss, of: size, state: state, value: place)
                }
            }
        }
        return validation
    }

    private static func states(_ world: PortWorld) -> [String] { world.states.map { world.names[$0] } }
}
