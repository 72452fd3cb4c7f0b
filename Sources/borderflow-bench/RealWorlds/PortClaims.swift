import BorderFlow

/// What an authority and the press would say of a year of ports: exact totals of borders, and of states and ports round
/// numbers, "more than", and sums since the beginning.
struct PortClaims {
    private(set) var claims: [WorldClaims.Claim] = []
    /// How many would have been made, and are missing; how many are false.
    private(set) var missing = 0
    private(set) var falsified = 0
    private let world: PortWorld
    private var noise: SeededNoise
    private let missingShare: Double
    private let falseShare: Double

    /// Claims about a world. The same seed makes the same claims, and falsifies more of them for a larger share.
    init(_ world: PortWorld, seed: UInt64, missingShare: Double = 0.1, falseShare: Double) {
        self.world = world
        self.missingShare = missingShare
        self.falseShare = falseShare
        noise = SeededNoise(seed: seed &* 0x9E37_79B9 &+ 11)
        let year = 0..<PortWorld.months
        for border in world.borders {
            for month in year { official(border, month..<month + 1) }
        }
        for state in world.states {
            for month in year where noise.uniform() < 0.4 { press(state, month..<month + 1) }
            for end in [3, 6, 9, 12] { press(state, 0..<end) }
        }
        let middle = world.levels.sorted()[world.levels.count / 2]
        for (port, level) in zip(world.ports, world.levels) {
            // The larger half of the ports is spoken of now and then, and so are a few of the others; of the rest nobody
            // says a word.
            let isLarge = level > middle
            for month in year where noise.uniform() < (isLarge ? 0.25 : 0.02) { press(port, month..<month + 1) }
            if noise.uniform() < (isLarge ? 0.7 : 0.1) { press(port, year) }
        }
        press(PortWorld.everything, year)
    }

    /// The problem that the claims make.
    var problem: SumProblem { SumProblem(graph: world.graph, statements: claims.map(\.statement)) }

    private mutating func official(_ node: Int, _ months: Range<Int>) {
        guard noise.uniform() >= missingShare else { return missing += 1 }
        add(Quantity(world.flow(node, months)), node, months, error: 0, trust: 5)
    }

    /// A round number, worded in one of four ways. A false one is 15 to 40 % too high, or the number of other months.
    private mutating func press(_ node: Int, _ months: Range<Int>) {
        let (drop, lie, kind, size, words) = (
            noise.uniform(), noise.uniform(), noise.uniform(), noise.uniform(), noise.uniform()
        )
        guard drop >= missingShare else { return missing += 1 }
        var number = Double(world.flow(node, months))
        if lie < falseShare {
            falsified += 1
            if kind < 0.5 || months.count > 9 {
                number *= 1.15 + 0.25 * size
            } else {
                let shift = months.upperBound + 3 <= PortWorld.months ? 3 : -min(3, months.lowerBound)
                let other = months.lowerBound + shift..<months.upperBound + shift
                number = Double(world.flow(node, other == months ? 0..<PortWorld.months : other))
            }
        }
        let value = Int64(number).asSpoken
        let quantity: Quantity =
            if words < 0.4 {
                Quantity(value, .rounded)
            } else if words < 0.5 {
                Quantity(value, .about)
            } else {
                Quantity(value, value <= Int64(number) ? .moreThan : .nearly)
            }
        add(quantity, node, months, error: 0.03, trust: 1)
    }

    private mutating func add(_ quantity: Quantity, _ node: Int, _ months: Range<Int>, error: Double, trust: Int) {
        let statement = SumStatement(
            quantity,
            node: node,
            start: months.lowerBound...months.lowerBound,
            end: months.upperBound...months.upperBound,
            error: error,
            trust: trust,
            number: claims.count
        )
        claims.append(WorldClaims.Claim(statement: statement, reported: months.upperBound, point: quantity.point))
    }
}
