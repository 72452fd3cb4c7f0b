import BorderCore
import BorderEstimation

extension ClaimFigure {
    /// The crossings that these persons made at least; `nil` for anything but persons.
    var leastCrossings: ClaimFigure? {
        guard set.unit == .person, bounds.lower > 0 else { return nil }
        var least = self
        least.set.unit = .crossing
        least.bounds.upper = nil
        least.isExact = false
        return least
    }

    /// What the figure says, as statements about a node: one, or one a day for what holds on every day.
    func statements(node: Int, trust: Int) -> [SumStatement] {
        let (from, to) = (hours?.start ?? 0, hours?.end ?? Instants.perDay)
        let start = Instants.start(of: period.startEarliest) + from...Instants.start(of: period.startLatest) + from
        let end = Instants.start(of: period.endEarliest) + to...Instants.start(of: period.endLatest) + to
        if kind == .flow {
            return [
                SumStatement(
                    id: id,
                    node: node,
                    start: start,
                    end: end,
                    bounds: bounds,
                    target: isExact && period.isExact ? nil : target,
                    group: group,
                    trust: trust
                )
            ]
        }
        // Nobody reads, or states, a rate for more than a few years of days.
        guard let days = period.inner, days.lowerBound.distance(to: days.upperBound) < 3660 else { return [] }
        return (0...days.lowerBound.distance(to: days.upperBound)).map { offset in
            let day = days.lowerBound.advanced(by: offset)
            let instants = Instants.of(day...day)
            return SumStatement(
                id: id,
                node: node,
                start: instants.lowerBound...instants.lowerBound,
                end: instants.upperBound...instants.upperBound,
                bounds: bounds,
                target: isExact || kind == .peakDay ? nil : target,
                group: group,
                trust: trust
            )
        }
    }

    /// Where an estimate aims, with the spread of the wording, of the open days and of the source.
    private var target: SumStatement.Target {
        let high = Double(plausible.upper ?? plausible.lower)
        let half = (high - Double(plausible.lower)) / 2
        let byDays = point * relativeSpreadOfDays
        let bySource = point * relativeError
        let deviation = (half * half / 3 + byDays * byDays + bySource * bySource).squareRoot()
        return SumStatement.Target(point: point, deviation: max(deviation, 0.5))
    }

    /// How much the number of days may differ, if every start and every end that the wording allows is equally likely.
    private var relativeSpreadOfDays: Double {
        if kind != .flow || period.isExact { return 0 }
        let starts = Double(period.startEarliest.distance(to: period.startLatest) + 1)
        let ends = Double(period.endEarliest.distance(to: period.endLatest) + 1)
        let shortest = Double(period.startLatest.distance(to: period.endEarliest) + 1)
        let longest = Double(period.startEarliest.distance(to: period.endLatest) + 1)
        let mean = max(1, (shortest + longest) / 2)
        return ((starts * starts - 1 + ends * ends - 1) / 12).squareRoot() / mean
    }
}
