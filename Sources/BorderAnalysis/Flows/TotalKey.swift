import BorderAtlas
package import BorderCore

/// What a number of a summary is for, whoever says it.
package struct TotalKey: Hashable, Comparable, Sendable {
    /// Place, way, and the larger places it is split by.
    package var group: GroupPlacement
    /// What is counted, and in which unit.
    package var measure: Measure
    /// Everybody the filters leave, unless populations are kept apart.
    package var population: Population
    /// The mode the filters ask for, else `.unspecified`, unless modes are kept apart.
    package var mode: Mode
    /// First day of the unit of time; `nil` where time is not grouped, and for rows longer than the unit.
    package var bucket: Day?

    /// Orders by place, way, larger places, measure, population, mode, then time.
    package static func < (left: TotalKey, right: TotalKey) -> Bool {
        if left.group != right.group { return left.group < right.group }
        if left.measure != right.measure { return left.measure < right.measure }
        if left.population != right.population { return left.population < right.population }
        if left.mode != right.mode { return left.mode.rawValue < right.mode.rawValue }
        return (left.bucket?.rawValue ?? .max) < (right.bucket?.rawValue ?? .max)
    }
}
