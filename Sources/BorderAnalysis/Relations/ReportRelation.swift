import BorderAtlas
import BorderCore

/// How two reports stand to each other: axis by axis, and what that means for their numbers.
package struct ReportRelation: Hashable, Sendable {
    /// The relation on each of the five axes.
    package struct Axes: Hashable, Sendable {
        /// Place and mode.
        package var place: AxisRelation
        /// Days.
        package var period: AxisRelation
        /// People.
        package var population: AxisRelation
        /// Way.
        package var direction: AxisRelation
        /// What is counted, and in which unit.
        package var measure: AxisRelation

        /// All five in the order of the properties.
        var all: [AxisRelation] { [place, period, population, direction, measure] }
    }

    /// The relation on each axis.
    package var axes: Axes
    /// What it means for the numbers.
    package var verdict: RelationVerdict

    /// Place and mode.
    package var place: AxisRelation { axes.place }
    /// Days.
    package var period: AxisRelation { axes.period }
    /// People.
    package var population: AxisRelation { axes.population }
    /// Way.
    package var direction: AxisRelation { axes.direction }
    /// What is counted, and in which unit.
    package var measure: AxisRelation { axes.measure }
}

/// What may be done with two numbers.
package enum RelationVerdict: String, CaseIterable, Sendable {
    /// One repeats or replaces the other: the same thing, counted by the same authority or in one group of evidence.
    case redundant
    /// Both can be true: the same thing said twice, or a part that is no larger than its whole.
    case consistent
    /// They cannot both be true.
    case contradictory
    /// They share nothing and differ in one respect only, so that their sum has a meaning.
    case additive
    /// Nothing follows from one for the other: they count different things, or overlap in part.
    case unrelated
}

/// How two reports stand to each other.
///
/// The verdict is the same whichever of the two comes first. A report that names the other among those it was
/// computed from is its whole, whatever the axes say.
///
/// - Parameters:
///   - one: a report.
///   - other: another report.
///   - tree: which places lie in which.
/// - Returns: the relation on every axis, seen from `one`, and the verdict.
package func relation(_ one: PlacedReport, _ other: PlacedReport, tree: PlaceTree) -> ReportRelation {
    let containment = Containment(tree: tree)
    let axes = containment.axes(one, other)
    return ReportRelation(axes: axes, verdict: verdict(one, other, axes: axes, containment: containment))
}

private func verdict(
    _ one: PlacedReport,
    _ other: PlacedReport,
    axes: ReportRelation.Axes,
    containment: Containment
) -> RelationVerdict {
    guard axes.measure != .disjoint else { return .unrelated }
    let (mine, theirs) = (one.quantity.bounds, other.quantity.bounds)
    if one.replaces(other) || other.replaces(one) { return mine.overlaps(theirs) ? .redundant : .contradictory }
    if containment.isSameThing(one, other) {
        let isEvident = one.isSameEvidence(as: other)
        // Two numbers without days may be about different days.
        guard mine.overlaps(theirs) else { return one.period == nil && !isEvident ? .unrelated : .contradictory }
        return isEvident || one.sourceKey == other.sourceKey ? .redundant : .consistent
    }
    // Two reports that name each other say nothing of which is the whole.
    let (isWhole, isPart) = (one.isComputed(from: other), other.isComputed(from: one))
    if isWhole != isPart { return isWhole ? fits(part: theirs, in: mine) : fits(part: mine, in: theirs) }
    // Only what adds up has parts: two rates or two stocks say nothing of each other.
    guard one.measure.kind.addsUp else { return .unrelated }
    let isCertain = axes.period != .equals || one.period?.isExact ?? false && other.period?.isExact ?? false
    let holds = axes.all.allSatisfy(\.holds)
    if holds || axes.all.allSatisfy(\.flipped.holds) {
        let verdict = holds ? fits(part: theirs, in: mine) : fits(part: mine, in: theirs)
        return verdict == .contradictory && !isCertain ? .unrelated : verdict
    }
    return isAdditive(one, other, axes: axes) ? .additive : .unrelated
}

private func fits(part: Bounds, in whole: Bounds) -> RelationVerdict {
    whole.upper.map { part.lower > $0 } ?? false ? .contradictory : .consistent
}

/// Whether the two share nothing and differ in one respect.
///
/// Place and way are one respect where two ways have an end in common: out of Russia into Finland and into Estonia.
/// Persons are different people, and the same person may come on two days or through two places, so persons add up
/// over groups of people only.
private func isAdditive(_ one: PlacedReport, _ other: PlacedReport, axes: ReportRelation.Axes) -> Bool {
    guard axes.measure == .equals else { return false }
    let isSameWhere = axes.place == .equals && axes.direction == .equals
    if axes.population == .disjoint { return isSameWhere && axes.period == .equals }
    guard axes.population == .equals, one.measure.unit != .person else { return false }
    if axes.period == .disjoint { return isSameWhere }
    guard axes.period == .equals else { return false }
    if axes.direction == .equals { return axes.place == .disjoint }
    guard axes.direction == .disjoint, let mine = one.placement.direction.route,
        let theirs = other.placement.direction.route
    else { return false }
    if mine == theirs.reversed { return axes.place == .equals }
    return mine.from == theirs.from || mine.to == theirs.to
}

extension PlacedReport {
    /// Whether it says that it was computed from the other.
    func isComputed(from other: PlacedReport) -> Bool { details.derivedFrom.contains(other.id) }

    /// Whether it says that it stands in the place of the other.
    func replaces(_ other: PlacedReport) -> Bool { id != other.id && details.supersedes == other.id }
}
