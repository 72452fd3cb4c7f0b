import BorderFlow
import BorderSystem

/// Made-up flows of four borders with three crossings each over thirty days, all of which are known: what estimates are
/// measured against.
struct SyntheticWorld {
    static let borders = 4
    static let crossings = 3
    static let days = 30
    /// The day something happens after which more people cross.
    static let event = 21
    static let everything = 0

    /// A crossing that lets through only a share for some days: none, or a part.
    struct Limit {
        var crossing: Int
        var days: Range<Int>
        var share: Double
    }

    /// Usual flow of each crossing on a day, before the event.
    private(set) var levels: [Double] = []
    /// One closure, and one restriction.
    private(set) var limits: [Limit] = []
    /// Counts, by node and day.
    private(set) var flows: [[Int64]] = []
    /// Where the random sequence stands after the world is made.
    private(set) var noise: SeededNoise

    /// Node 0 is everything, then the borders, then the crossings of each.
    static let graph: SumGraph = {
        var sums = [SumGraph.Sum(parent: everything, children: Array(1...borders))]
        for border in 0..<borders { sums.append(SumGraph.Sum(parent: border + 1, children: crossings(of: border))) }
        return SumGraph(nodeCount: 1 + borders + borders * crossings, sums: sums)
    }()

    static func crossings(of border: Int) -> [Int] { (0..<crossings).map { 1 + borders + border * crossings + $0 } }
    static let allCrossings = (0..<borders).flatMap { crossings(of: $0) }

    /// The world of a seed.
    ///
    /// - Parameters:
    ///   - seed: The same seed makes the same world.
    ///   - differsByBorder: Whether the event has a size and a length of its own at each border; otherwise only the day
    ///     on which it is felt differs.
    init(seed: UInt64, differsByBorder: Bool = false) {
        noise = SeededNoise(seed: seed &* 0x9E37_79B9)
        for factor in [0.7, 1.5, 1.6, 0.5] {
            for size in [3_000.0, 1_200, 300] { levels.append(size * factor * exp(0.5 * noise.normal())) }
        }
        let demand = makeDemand(differsByBorder: differsByBorder)
        makeLimits()
        count(displaced(demand))
    }

    /// The flow of a node over some days.
    func flow(_ node: Int, _ days: Range<Int>) -> Int64 { flows[node][days].reduce(0, +) }

    private mutating func makeDemand(differsByBorder: Bool) -> [[Double]] {
        let weekday = [0.95, 0.92, 0.94, 0.99, 1.10, 1.12, 0.98].map { $0 * exp(0.02 * noise.normal()) }
        var demand: [[Double]] = []
        var (amplitude, decay) = (0.6 + 2.4 * noise.uniform(), 4 + 6 * noise.uniform())
        for border in 0..<Self.borders {
            if differsByBorder { (amplitude, decay) = (0.6 + 2.4 * noise.uniform(), 4 + 6 * noise.uniform()) }
            let start = Self.event + Int(noise.uniform() * 3)
            let common = noise.autoregressive(count: Self.days, persistence: 0.6)
            for crossing in 0..<Self.crossings {
                let own = noise.autoregressive(count: Self.days, persistence: 0.5)
                demand.append(
                    (0..<Self.days).map { day in
                        let surge = day < start ? 1 : 1 + amplitude * exp(-Double(day - start) / decay)
                        return levels[border * Self.crossings + crossing] * weekday[day % 7] * surge
                            * exp(0.08 * common[day] + 0.12 * own[day])
                    }
                )
            }
        }
        return demand
    }

    private mutating func makeLimits() {
        let closed = Int(noise.uniform() * 12)
        let restricted = (closed + 1 + Int(noise.uniform() * 11)) % 12
        for (crossing, share) in [(closed, 0.0), (restricted, 0.2 + 0.4 * noise.uniform())] {
            let start = 3 + Int(noise.uniform() * 18)
            let length = 5 + Int(noise.uniform() * 6)
            limits.append(Limit(crossing: crossing, days: start..<min(Self.days, start + length), share: share))
        }
    }

    /// Of those who are not let through, seven in ten go to another crossing of the border.
    private func displaced(_ demand: [[Double]]) -> [[Double]] {
        var moved = demand
        for limit in limits {
            let border = limit.crossing / Self.crossings
            let others = (0..<Self.crossings).map { border * Self.crossings + $0 }.filter { $0 != limit.crossing }
            for day in limit.days {
                let lost = demand[limit.crossing][day] * (1 - limit.share)
                moved[limit.crossing][day] = moved[limit.crossing][day] * limit.share
                let room = others.reduce(0) { $0 + demand[$1][day] }
                for other in others { moved[other][day] += 0.7 * lost * demand[other][day] / room }
            }
        }
        // What is sent to a closed crossing does not pass it either.
        for limit in limits where limit.share == 0 { for day in limit.days { moved[limit.crossing][day] = 0 } }
        return moved
    }

    private mutating func count(_ expected: [[Double]]) {
        flows = [[Int64]](repeating: [Int64](repeating: 0, count: Self.days), count: Self.graph.nodeCount)
        for (place, crossing) in Self.allCrossings.enumerated() {
            for day in 0..<Self.days {
                let count = noise.poisson(expected[place][day])
                flows[crossing][day] = count
                flows[1 + place / Self.crossings][day] += count
                flows[Self.everything][day] += count
            }
        }
    }
}

extension SeededNoise {
    /// A count with a given mean; large ones are drawn from the normal distribution.
    mutating func poisson(_ mean: Double) -> Int64 {
        if mean > 60 { return Int64(max(0, (mean + mean.squareRoot() * normal()).rounded())) }
        let limit = exp(-mean)
        var (product, count) = (uniform(), Int64(0))
        while product > limit {
            product *= uniform()
            count += 1
        }
        return count
    }
}
