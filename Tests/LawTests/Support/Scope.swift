/// What a row speaks of, as sets: of points, of days, of people, of ways to travel.
///
/// Relations follow from the sets alone, which is slow and leaves nothing to get wrong.
struct Scope: Hashable {
    /// Crossings of the border, and `rest` for all others.
    var points: Set<String>
    var days: ClosedRange<Int>
    /// Conditions that a person must meet.
    var people: [String: String]
    var modes: Set<String>

    func contains(_ other: Scope) -> Bool {
        points.isSuperset(of: other.points) && days.lowerBound <= other.days.lowerBound
            && other.days.upperBound <= days.upperBound && modes.isSuperset(of: other.modes)
            && people.allSatisfy { other.people[$0.key] == $0.value }
    }

    func excludes(_ other: Scope) -> Bool {
        points.isDisjoint(with: other.points) || !days.overlaps(other.days) || modes.isDisjoint(with: other.modes)
            || people.contains { other.people[$0.key].map { [value = $0.value] in $0 != value } ?? false }
    }
}
