import BorderAnalysis
import BorderCore
import BorderTestSupport

/// What somebody says of a small world.
struct SmallClaim {
    var id: String
    /// Position of the set among those of the world.
    var subject: Int
    /// Where the days it means may begin and end.
    var start: SmallWorld.Span
    var end: SmallWorld.Span
    var kind: MeasureKind
    var value: Int64
    var rangeEnd: Int64
    var qualifier: Qualifier

    /// Whether the claim can be right if this is the truth.
    func allows(_ truth: [Int64], in world: SmallWorld) -> Bool {
        switch kind {
        case .flow:
            return start.contains { first in
                end.contains { last in first <= last && fits(world.sum(subject, first...last, in: truth)) }
            }
        case .daily:
            return (start.upperBound...end.lowerBound).allSatisfy { fits(world.sum(subject, $0...$0, in: truth)) }
        default:
            let days = (start.upperBound...end.lowerBound).map { world.sum(subject, $0...$0, in: truth) }
            return days.max().map(fits) ?? false
        }
    }

    /// Whether the wording allows a count.
    private func fits(_ count: Int64) -> Bool {
        let digit: Int64 = value > 0 && value % 10 == 0 ? 10 : 1
        return switch qualifier {
        case .exact: count == value
        case .rounded: count >= value - digit / 2 && count <= value + digit / 2
        case .about: count >= value - digit && count <= value + digit
        case .moreThan, .atLeast: count >= value
        case .nearly: count >= value - digit && count <= value
        case .lessThan: count < max(1, value)
        case .upTo: count <= value
        case .range: count >= value && count <= max(value, rangeEnd)
        }
    }

    /// The claim as a report; every claim has an authority of its own, so that none echoes another.
    func report(in world: SmallWorld) -> PlacedReport {
        let set = world.subjects[subject].set
        var details = ReportDetails()
        details.id = id
        details.authority = "Source of \(id)"
        return PlacedReport(
            id: id,
            placement: set.placement,
            period: Period(
                start: SmallWorld.days(start),
                end: SmallWorld.days(end)
            ),
            quantity: Quantity(value, qualifier, rangeEnd: rangeEnd),
            measure: Measure(kind, set.unit),
            population: set.population,
            details: details
        )
    }
}

extension SmallClaim {
    /// A claim drawn by a seed; with a truth one that the truth allows.
    static func random(_ id: String, in world: SmallWorld, truth: [Int64]?, _ random: inout SplitMix) -> SmallClaim {
        let subject = Int.random(in: world.subjects.indices, using: &random)
        let start = Int.random(in: 0..<world.dayCount, using: &random)
        let end = Int.random(in: start..<world.dayCount, using: &random)
        let kind: MeasureKind = [.flow, .flow, .flow, .flow, .daily, .peakDay][Int.random(in: 0..<6, using: &random)]
        var claim = SmallClaim(
            id: id,
            subject: subject,
            start: start...start,
            end: end...end,
            kind: kind,
            value: 0,
            rangeEnd: 0,
            qualifier: .exact
        )
        // A rate and a largest day need a certain day; a sum may have none.
        if kind == .flow, Int.random(in: 0..<3, using: &random) == 0 {
            claim.start = start...min(start + 1, world.dayCount - 1)
            claim.end = end...min(max(end, claim.start.upperBound) + 1, world.dayCount - 1)
        }
        let largest = world.most * Int64(world.subjects[subject].kinds.count * (end - start + 1))
        for _ in 0..<30 {
            claim.qualifier = Qualifier.allCases[Int.random(in: Qualifier.allCases.indices, using: &random)]
            claim.value = .random(in: 0...largest, using: &random)
            claim.rangeEnd = claim.value + .random(in: 0...2, using: &random)
            if truth.map({ claim.allows($0, in: world) }) ?? true { return claim }
        }
        // Whatever passed, it was no more than everything.
        (claim.qualifier, claim.value) = (.upTo, world.most * Int64(SmallWorld.kindCount * world.dayCount))
        return claim
    }
}
