import BorderFlow

/// What is said of a synthetic world: official counts, and the press with round numbers and vague times.
struct WorldClaims {
    /// One claim, and how it came about.
    struct Claim {
        var statement: SumStatement
        /// The day it was made.
        var reported: Int
        /// What it aims at; for an exact count the count.
        var point: Double
    }

    private(set) var claims: [Claim] = []
    private let world: SyntheticWorld
    private let pattern: ReferencePattern
    private var noise: SeededNoise
    private let falseShare: Double

    /// Claims of a world; of those of the press a share is wrong: too high by 15 to 40 %, or about other days.
    init(_ world: SyntheticWorld, pattern: ReferencePattern, falseShare: Double) {
        self.world = world
        self.pattern = pattern
        self.falseShare = falseShare
        noise = world.noise
        let (days, event) = (SyntheticWorld.days, SyntheticWorld.event)
        let crossings = (0..<SyntheticWorld.borders).map { SyntheticWorld.crossings(of: $0) }
        // The first border publishes.
        for day in 0..<days { official(1, day..<day + 1) }
        for crossing in crossings[0] { official(crossing, 0..<days) }
        // Of the second the press has totals since the event, and the authority a few.
        press(2, start: event - 1...event + 2, end: event + 5...event + 6)
        press(2, start: event - 1...event + 2, end: days - 1...days)
        official(2, 8..<18)
        official(crossings[1][0], event + 1..<event + 2)
        official(2, 0..<days)
        // The third counts its main crossing.
        for day in 0..<days { official(crossings[2][0], day..<day + 1) }
        press(3, start: event - 1...event + 2, end: event + 4...event + 5)
        press(3, start: event - 1...event + 2, end: days - 1...days)
        let peak = (0..<days).max { world.flows[3][$0] < world.flows[3][$1] } ?? event
        press(3, start: peak...peak, end: peak + 1...peak + 1)
        // The fourth rounds.
        rounded(4, 0..<days)
        press(4, start: 26...26, end: 28...28)
        press(SyntheticWorld.everything, start: event - 1...event + 2, end: days - 1...days)
    }

    /// The problem that the claims and the known closure make.
    func problem(knowsClosures: Bool = true) -> SumProblem {
        let closures = world.limits.filter { $0.share == 0 }.map {
            SumProblem.Stillness(node: SyntheticWorld.allCrossings[$0.crossing], instants: $0.days)
        }
        return SumProblem(
            graph: SyntheticWorld.graph,
            statements: claims.map(\.statement),
            stillness: knowsClosures ? closures : []
        )
    }

    // MARK: - Who says what

    private mutating func official(_ node: Int, _ days: Range<Int>) {
        add(
            Quantity(world.flow(node, days)),
            node,
            days.lowerBound...days.lowerBound,
            days.upperBound...days.upperBound
        )
    }

    private mutating func rounded(_ node: Int, _ days: Range<Int>) {
        let quantity = Quantity(world.flow(node, days).asSpoken, .rounded)
        add(quantity, node, days.lowerBound...days.lowerBound, days.upperBound...days.upperBound)
    }

    /// A round number of a time that began and ended somewhere within the given days.
    private mutating func press(_ node: Int, start: ClosedRange<Int>, end: ClosedRange<Int>) {
        let from = start.lowerBound + Int(noise.uniform() * Double(start.count))
        let to = end.lowerBound + Int(noise.uniform() * Double(end.count))
        let isFalse = noise.uniform() < falseShare
        let isInflated = noise.uniform() < 0.5
        let size = noise.uniform()
        var truth = Double(world.flow(node, from..<to))
        if isFalse, isInflated {
            truth *= 1.15 + 0.25 * size
        } else if isFalse {
            // The number is right, but of days two to four earlier or, where there is room, later.
            let shift = (2 + Int(size * 3)) * (to + 4 <= SyntheticWorld.days ? 1 : -1)
            truth = Double(world.flow(node, from + shift..<to + shift))
        }
        let value = Int64(truth).asSpoken
        let quantity = Quantity(value, value <= Int64(truth) ? .moreThan : .nearly)
        add(quantity, node, start, end, error: 0.03, trust: 1)
    }

    private mutating func add(
        _ quantity: Quantity,
        _ node: Int,
        _ start: ClosedRange<Int>,
        _ end: ClosedRange<Int>,
        error: Double = 0,
        trust: Int = 5
    ) {
        let statement = SumStatement(
            quantity,
            node: node,
            start: start,
            end: end,
            spread: relativeSpread(node, start, end),
            error: error,
            trust: trust,
            number: claims.count
        )
        claims.append(Claim(statement: statement, reported: end.upperBound, point: quantity.point))
    }

    /// By how much the pattern's sum differs between the readings of a time.
    private func relativeSpread(_ node: Int, _ start: ClosedRange<Int>, _ end: ClosedRange<Int>) -> Double {
        let leaves = PlainSpreading.Ground.synthetic.ofNode[node]
        var sums: [Double] = []
        for from in start {
            for to in end {
                sums.append((from..<to).reduce(0) { sum, day in leaves.reduce(sum) { $0 + pattern[$1, day] } })
            }
        }
        let mean = sums.reduce(0, +) / Double(sums.count)
        guard mean > 0 else { return 0 }
        let square = sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(sums.count)
        return square.squareRoot() / mean
    }
}
