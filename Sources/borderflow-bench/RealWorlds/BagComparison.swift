import BorderFlow

/// How near the numbers of a small bag come to those of the reference posterior.
struct BagComparison {
    /// Mean relative differences of the best number, and of the ends of the range.
    private(set) var middle = 0.0
    private(set) var lower = 0.0
    private(set) var upper = 0.0
    /// How many there are, and in how many the best number is within 5 % of the median.
    private(set) var count = 0
    private(set) var near = 0
    /// The relative difference of the total of all ports and months.
    private(set) var sum = 0.0

    init(_ bag: SmallBag, options: EstimateOptions, steps: Int = 400_000) {
        let closure = SumClosure(bag.problem)
        let best = SumEstimate(bag.problem, closure: closure, pattern: bag.pattern, options: options)
        let likely = LikelyRange(bag.problem, closure: closure, pattern: bag.pattern, options: options)
        let posterior = ReferencePosterior(bag, options: options, steps: steps)
        var (ours, theirs) = (0.0, 0.0)
        for port in 0..<SmallBag.ports {
            for month in 0..<SmallBag.months {
                guard let number = best.best(node: port + 1, instants: month..<month + 1),
                    let range = likely.range(node: port + 1, instants: month..<month + 1),
                    let median = posterior.quantile(0.5, port: port, month: month), median > 0,
                    let low = posterior.quantile(0.1, port: port, month: month),
                    let high = posterior.quantile(0.9, port: port, month: month)
                else { continue }
                count += 1
                middle += abs(number - median) / median
                lower += abs(range.lowerBound - low) / median
                upper += abs(range.upperBound - high) / median
                if abs(number - median) <= 0.05 * median { near += 1 }
                ours += number
                theirs += median
            }
        }
        guard count > 0 else { return }
        middle /= Double(count)
        lower /= Double(count)
        upper /= Double(count)
        sum = abs(ours - theirs) / theirs
    }
}
