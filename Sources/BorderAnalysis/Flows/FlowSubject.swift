import BorderAtlas
import BorderCore

/// What a number is for, apart from its time and its source.
struct FlowSubject: Hashable {
    var placement: Placement
    /// The larger places the grouping splits by as well.
    var within: [Place]
    var measure: Measure
    var population: Population
    var mode: Mode

    /// The same, the other way.
    var reversed: FlowSubject {
        var subject = self
        subject.placement = placement.reversed
        return subject
    }
}

extension FlowSubject {
    /// What a row of a summary is for.
    init(_ row: FlowRow) {
        placement = row.placement
        within = row.within
        measure = row.measure
        population = row.population
        mode = row.mode
    }
}

extension FlowRow {
    /// Whose numbers it may be compared with: the table, or the authority without the person who spoke for it. The files
    /// of one table are named in its id; a counting country has totals of its own.
    var countingSource: String { isTableTotal ? authority : authority.withoutSpokesperson }
}
