import BorderFlow

/// One year of ports, told once, and what each method makes of it.
struct PortTrial {
    /// A way to fill a year.
    enum Method: String, CaseIterable {
        case full = "borderflow"
        case withoutLevels = "borderflow without usual counts"
        case levels = "usual counts alone"
        case raking = "fitting usual counts to midpoints (IPF)"
        case latest = "latest claim"
        case specific = "naive: narrowest claim, spread evenly"
    }

    let world: PortWorld
    let told: PortClaims
    let search: ConflictSearch
    /// What limits leave open, by level: the rest is known to every method that keeps them.
    let open: [PortLevel: [(node: Int, months: Range<Int>)]]
    /// Of all nodes and spans of months: how many there are, and how many lie within their limits.
    private(set) var spans = 0
    private(set) var spansWithin = 0

    init(_ world: PortWorld, seed: UInt64, falseShare: Double) {
        self.world = world
        told = PortClaims(world, seed: seed, falseShare: falseShare)
        let search = ConflictSearch(told.problem)
        self.search = search
        var open: [PortLevel: [(node: Int, months: Range<Int>)]] = [:]
        for level in PortLevel.allCases {
            open[level] = level.queries(of: world).filter { query in
                let bounds = search.closure.bounds(node: query.node, instants: query.months)
                return bounds.lower != bounds.upper
            }
        }
        self.open = open
        for node in 0..<world.graph.nodeCount {
            for from in 0..<PortWorld.months {
                for to in from + 1...PortWorld.months {
                    let bounds = search.closure.bounds(node: node, instants: from..<to)
                    let truth = world.flow(node, from..<to)
                    spans += 1
                    if bounds.lower <= truth, truth <= bounds.upper ?? .max { spansWithin += 1 }
                }
            }
        }
    }

    /// The best numbers with some constants.
    func estimate(_ options: EstimateOptions, knowsLevels: Bool = true) -> SumEstimate {
        SumEstimate(
            search.consistent,
            closure: search.closure,
            pattern: world.pattern(knowsLevels: knowsLevels),
            options: options
        )
    }

    /// The errors of a method over what is open, by level; of some ports and states only where they are named.
    func score(_ method: Method, options: EstimateOptions, nodes: Set<Int>? = nil) -> [PortLevel: RangeScore] {
        let ground = PlainSpreading.Ground(
            leaves: Array(world.ports),
            ofNode: world.leaves,
            siblings: world.ports.map { port in
                let state = world.stateOfPort[port - world.ports.lowerBound]
                let own = world.leaves[world.states.lowerBound + state]
                return own[0] - world.ports.lowerBound..<own[own.count - 1] + 1 - world.ports.lowerBound
            },
            days: PortWorld.months
        )
        switch method {
        case .full, .withoutLevels:
            return score(estimate(options, knowsLevels: method != .withoutLevels), nodes)
        case .levels:
            return score(cells: world.levels.map { [Double](repeating: $0, count: PortWorld.months) }, nodes)
        case .raking: return score(cells: Raking(told.claims, of: world).flows, nodes)
        case .latest: return score(cells: PlainSpreading.latest.flows(told.claims, on: ground), nodes)
        case .specific: return score(cells: PlainSpreading.mostSpecific.flows(told.claims, on: ground), nodes)
        }
    }

    /// The same with ranges drawn.
    func ranges(_ options: EstimateOptions, nodes: Set<Int>? = nil) -> [PortLevel: RangeScore] {
        ranges(estimate(options), likely(options), nodes)
    }

    /// The ranges with some constants.
    func likely(_ options: EstimateOptions) -> LikelyRange {
        LikelyRange(search.consistent, closure: search.closure, pattern: world.pattern(), options: options)
    }

    /// The same of usual counts and their noise alone, as if nothing had been said.
    func rangesOfLevels(_ options: EstimateOptions) -> [PortLevel: RangeScore] {
        let silence = SumProblem(graph: world.graph, statements: [])
        let closure = SumClosure(silence)
        return ranges(
            SumEstimate(silence, closure: closure, pattern: world.pattern(), options: options),
            LikelyRange(silence, closure: closure, pattern: world.pattern(), options: options),
            nil
        )
    }

    /// How good best numbers are, by level; of some nodes only where they are named.
    func score(_ estimate: SumEstimate, _ nodes: Set<Int>?) -> [PortLevel: RangeScore] {
        score(nodes) { node, months in estimate.best(node: node, instants: months) ?? 0 }
    }

    /// How good they and their ranges are.
    func ranges(_ best: SumEstimate, _ likely: LikelyRange, _ nodes: Set<Int>?) -> [PortLevel: RangeScore] {
        each(nodes) { score, node, months, truth in
            guard let number = best.best(node: node, instants: months),
                let range = likely.range(node: node, instants: months),
                let draws = likely.draws(node: node, instants: months)
            else { return }
            score.add(number, range: range, draws: draws, truth: truth)
        }
    }

    private func score(cells: [[Double]], _ nodes: Set<Int>?) -> [PortLevel: RangeScore] {
        score(nodes) { node, months in
            world.leaves[node].reduce(0) { sum, port in
                months.reduce(sum) { $0 + cells[port - world.ports.lowerBound][$1] }
            }
        }
    }

    private func score(_ nodes: Set<Int>?, _ number: (Int, Range<Int>) -> Double) -> [PortLevel: RangeScore] {
        each(nodes) { score, node, months, truth in score.add(number(node, months), truth: truth) }
    }

    private func each(
        _ nodes: Set<Int>?,
        _ add: (inout RangeScore, Int, Range<Int>, Double) -> Void
    ) -> [PortLevel: RangeScore] {
        var scores: [PortLevel: RangeScore] = [:]
        for (level, queries) in open {
            var score = RangeScore()
            for (node, months) in queries where nodes?.contains(node) ?? true {
                add(&score, node, months, Double(world.flow(node, months)))
            }
            scores[level] = score
        }
        return scores
    }
}

extension [PortLevel: RangeScore] {
    /// Adds other scores to those of the same levels.
    mutating func add(_ others: [PortLevel: RangeScore]) {
        for (level, score) in others { self[level, default: RangeScore()].add(score) }
    }
}
