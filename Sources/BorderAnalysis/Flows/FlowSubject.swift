package import BorderAtlas
package import BorderCore

/// What a number is for, apart from its time and its source.
package struct FlowSubject: Hashable, Sendable {
    /// The place the number is for, and the way.
    package var placement: Placement
    /// The larger places the grouping splits by as well.
    package var within: [Place]
    /// What is counted, and in which unit.
    package var measure: Measure
    /// Whom the number counts.
    package var population: Population
    /// How the border is crossed; `.unspecified` where nothing is said.
    package var mode: Mode

    /// The same, the other way.
    var reversed: FlowSubject {
        var subject = self
        subject.placement = placement.reversed
        return subject
    }
}

extension PlacedReport {
    /// What its number is for, apart from its time and its source.
    var subject: FlowSubject {
        FlowSubject(placement: placement, within: [], measure: measure, population: population, mode: mode)
    }
}

extension FlowRow {
    /// Whose numbers it may be compared with: the table, or the authority without the person who spoke for it. The files
    /// of one table are named in its id; a counting country has totals of its own.
    var countingSource: String { isTableTotal ? authority : authority.withoutSpokesperson }
}
