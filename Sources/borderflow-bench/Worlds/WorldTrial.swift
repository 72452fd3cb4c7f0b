import BorderFlow

/// One world, told honestly or with lies, and what each method makes of it.
struct WorldTrial {
    /// Error in percent, by method and level.
    private(set) var errors: [String: [WorldScore.Level: Double]] = [:]
    /// Of the quantities that limits leave open: how many there are, and how many lie within their likely range.
    private(set) var open: [WorldScore.Level: Int] = [:]
    private(set) var covered: [WorldScore.Level: Int] = [:]
    /// Of all nodes and spans of days: how many there are, and how many lie within their limits.
    private(set) var spans = 0
    private(set) var spansWithin = 0
    /// Claims of the press, and how many of them were set aside.
    private(set) var setAside = 0
    private(set) var isPublishable = true

    static let methods = [
        full, "levels only", "no reference levels", trusting, "naive uniform", "latest claim wins",
    ]
    static let full = "levels, weekdays, shape, closures"
    static let trusting = "the same, pattern trusted to 0.1 instead of 0.3"

    /// Tries all methods on the world of a seed. `replicates` of zero leaves the ranges out.
    init(seed: UInt64, falseShare: Double, replicates: Int, differsByBorder: Bool = false) {
        let world = SyntheticWorld(seed: seed, differsByBorder: differsByBorder)
        let patterns = WorldPattern.allCases.map { $0.pattern(of: world) }
        let told = WorldClaims(world, pattern: patterns[0], falseShare: falseShare)
        let search = ConflictSearch(told.problem())
        setAside = search.setAsideGroups.count
        var trusting = EstimateOptions()
        trusting.patternDeviation = 0.1
        for (method, pattern) in zip(Self.methods, patterns + [patterns[0]]) {
            let estimate = SumEstimate(
                search.consistent,
                closure: search.closure,
                pattern: pattern,
                options: method == Self.trusting ? trusting : EstimateOptions()
            )
            isPublishable = isPublishable && estimate.isPublishable
            errors[method] = WorldScore.error(in: world) { node, days in
                estimate.best(node: node, instants: days) ?? 0
            }
        }
        errors["naive uniform"] = WorldScore.error(in: world, flows: PlainSpreading.mostSpecific.flows(told.claims))
        errors["latest claim wins"] = WorldScore.error(in: world, flows: PlainSpreading.latest.flows(told.claims))
        checkBounds(world, search.closure)
        if replicates > 0 { checkRanges(world, search, patterns[0], seed: seed, replicates: replicates) }
    }

    private mutating func checkBounds(_ world: SyntheticWorld, _ closure: SumClosure) {
        for node in 0..<SyntheticWorld.graph.nodeCount {
            for from in 0..<SyntheticWorld.days {
                var truth: Int64 = 0
                for day in from..<SyntheticWorld.days {
                    truth += world.flows[node][day]
                    let bounds = closure.bounds(node: node, instants: from..<day + 1)
                    spans += 1
                    if bounds.lower <= truth, truth <= bounds.upper ?? .max { spansWithin += 1 }
                }
            }
        }
    }

    private mutating func checkRanges(
        _ world: SyntheticWorld,
        _ search: ConflictSearch,
        _ pattern: ReferencePattern,
        seed: UInt64,
        replicates: Int
    ) {
        var options = EstimateOptions()
        options.seed = seed
        options.replicates = replicates
        let ranges = LikelyRange(search.consistent, closure: search.closure, pattern: pattern, options: options)
        for level in WorldScore.Level.allCases {
            for (node, days) in level.queries {
                let bounds = search.closure.bounds(node: node, instants: days)
                guard bounds.lower != bounds.upper, let range = ranges.range(node: node, instants: days) else {
                    continue
                }
                open[level, default: 0] += 1
                if range.contains(Double(world.flow(node, days))) { covered[level, default: 0] += 1 }
            }
        }
    }
}
