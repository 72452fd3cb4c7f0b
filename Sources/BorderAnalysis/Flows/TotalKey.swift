import BorderAtlas
import BorderCore

/// What numbers of a summary are for, whoever says them and whenever.
struct TotalSubject: Hashable, Comparable {
    /// Place, way, and the larger places it is split by.
    var group: GroupPlacement
    /// What is counted, and in which unit.
    var measure: Measure
    /// Everybody the filters leave, unless populations are kept apart.
    var population: Population
    /// The mode the filters ask for, else `.unspecified`, unless modes are kept apart.
    var mode: Mode

    /// The same group, the other way.
    var reversed: TotalSubject {
        var subject = self
        subject.group.placement = group.placement.reversed
        return subject
    }

    /// Orders by place, way, larger places, measure, population, then mode.
    static func < (left: TotalSubject, right: TotalSubject) -> Bool {
        if left.group != right.group { return left.group < right.group }
        if left.measure != right.measure { return left.measure < right.measure }
        if left.population != right.population { return left.population < right.population }
        return left.mode.rawValue < right.mode.rawValue
    }
}

/// What a number of a summary is for, whoever says it.
struct TotalKey: Hashable, Comparable {
    var subject: TotalSubject
    /// First day of the unit of time; `nil` where time is not grouped, and for rows longer than the unit.
    var bucket: Day?

    /// Orders by subject, then time.
    static func < (left: TotalKey, right: TotalKey) -> Bool {
        if left.subject != right.subject { return left.subject < right.subject }
        return (left.bucket?.rawValue ?? .max) < (right.bucket?.rawValue ?? .max)
    }
}
