import BorderFlow

/// How far numbers are from the truth of a world, at each level of detail.
struct WorldScore {
    /// What is compared.
    enum Level: String, CaseIterable {
        case crossingDay = "crossing, day"
        case borderDay = "border, day"
        case crossingWeek = "crossing, week"
        case crossingMonth = "crossing, month"
        case afterEvent = "border, 21st to 28th"

        /// The nodes and times of the level.
        var queries: [(node: Int, days: Range<Int>)] {
            let borders = Array(1...SyntheticWorld.borders)
            let all = 0..<SyntheticWorld.days
            switch self {
            case .crossingDay: return SyntheticWorld.allCrossings.flatMap { node in all.map { (node, $0..<$0 + 1) } }
            case .borderDay: return borders.flatMap { node in all.map { (node, $0..<$0 + 1) } }
            case .crossingWeek:
                return SyntheticWorld.allCrossings.flatMap { node in (0..<4).map { (node, $0 * 7..<$0 * 7 + 7) } }
            case .crossingMonth: return SyntheticWorld.allCrossings.map { ($0, all) }
            case .afterEvent: return borders.map { ($0, SyntheticWorld.event..<SyntheticWorld.event + 8) }
            }
        }
    }

    /// The sum of all errors beside the sum of all flows, in percent, by level.
    static func error(in world: SyntheticWorld, _ number: (Int, Range<Int>) -> Double) -> [Level: Double] {
        var errors: [Level: Double] = [:]
        for level in Level.allCases {
            var (off, all) = (0.0, 0.0)
            for (node, days) in level.queries {
                let truth = Double(world.flow(node, days))
                off += abs(number(node, days) - truth)
                all += truth
            }
            errors[level] = 100 * off / all
        }
        return errors
    }

    /// The same for numbers by crossing and day.
    static func error(in world: SyntheticWorld, flows: [[Double]]) -> [Level: Double] {
        error(in: world) { node, days in
            let crossings = node <= SyntheticWorld.borders ? SyntheticWorld.crossings(of: node - 1) : [node]
            return crossings.reduce(0) { sum, crossing in
                days.reduce(sum) { $0 + flows[crossing - 1 - SyntheticWorld.borders][$1] }
            }
        }
    }
}
