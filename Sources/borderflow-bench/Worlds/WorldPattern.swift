import BorderFlow
import BorderSystem

/// What a careful analyst knows of a synthetic world beside the claims.
enum WorldPattern: String, CaseIterable {
    /// Levels that are off by three tenths, weekdays, the shape of the daily series, closures and restrictions.
    case full
    /// Levels and nothing else.
    case levels
    /// Nothing: an equal split.
    case none

    /// The pattern for a world.
    func pattern(of world: SyntheticWorld) -> ReferencePattern {
        var pattern = ReferencePattern(
            cells: TimeCells(0...SyntheticWorld.days),
            nodeCount: SyntheticWorld.graph.nodeCount
        )
        guard self != .none else { return pattern }
        var noise = SeededNoise(seed: UInt64(bitPattern: world.flows[0][0]) &+ 7)
        let series = DailySeries(world)
        for (place, crossing) in SyntheticWorld.allCrossings.enumerated() {
            let level = world.levels[place] * exp(0.3 * noise.normal())
            if self == .levels {
                pattern.set(leaf: crossing, level: level)
                continue
            }
            pattern.set(
                leaf: crossing,
                level: level,
                weekday: { series.weekday[$0 % 7] },
                shape: { series.shape[$0] },
                access: { day in
                    guard let limit = world.limits.first(where: { $0.crossing == place && $0.days.contains(day) })
                    else {
                        return 1
                    }
                    return limit.share == 0 ? 0 : 0.4
                }
            )
        }
        return pattern
    }
}

/// What the two published daily series show: how weekdays differ, and how the flow went up.
private struct DailySeries {
    var weekday: [Double] = []
    var shape: [Double] = []

    init(_ world: SyntheticWorld) {
        let main = SyntheticWorld.crossings(of: 2)[0]
        let days = SyntheticWorld.days
        // Days on which access was limited say nothing of the usual.
        let limited = world.limits.filter { SyntheticWorld.allCrossings[$0.crossing] == main }
        let series: [[Double?]] = [
            world.flows[1].map { Double(max(1, $0)) },
            (0..<days).map { day in
                limited.contains { $0.days.contains(day) } ? nil : Double(max(1, world.flows[main][day]))
            },
        ]
        weekday = (0..<7).map { weekday in
            var ratios: [Double] = []
            for one in series {
                for day in 3..<days - 3 where day % 7 == weekday {
                    let around = (day - 3...day + 3).compactMap { one[$0] }
                    guard let flow = one[day], around.count == 7 else { continue }
                    ratios.append(flow / (around.reduce(0, +) / 7))
                }
            }
            return Self.median(ratios) ?? 1
        }
        let levelled = series.map { one in
            let usual = (0..<days).map { day in one[day].map { $0 / weekday[day % 7] } }
            let median = Self.median(usual.prefix(SyntheticWorld.event).compactMap { $0 }) ?? 1
            return usual.map { $0.map { $0 / median } }
        }
        shape = (0..<days).map { day in
            let ratios = levelled.compactMap { $0[day] }
            return exp(ratios.reduce(0) { $0 + log($1) } / Double(max(1, ratios.count)))
        }
    }

    private static func median(_ values: [Double]) -> Double? {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }
}
