import BorderCore

/// The kinds of people that the populations of a run tell apart: one value, or none of the named ones, for every
/// condition.
struct PopulationClasses {
    /// Condition name to value; a missing value is none of the named ones.
    let classes: [[String: String]]

    /// Above this many classes populations are not related to one another.
    static let limit = 256

    /// `nil` where there would be too many.
    init?(_ populations: Set<Population>) {
        var values: [String: Set<String>] = [:]
        for condition in populations.flatMap(\.conditions) {
            values[PopulationClasses.key(of: condition), default: []].insert(condition.value)
        }
        var classes: [[String: String]] = [[:]]
        for (key, named) in values.sorted(by: { $0.key < $1.key }) {
            guard classes.count * (named.count + 1) <= PopulationClasses.limit else { return nil }
            classes = classes.flatMap { some in
                [some] + named.sorted().map { value in some.merging([key: value]) { $1 } }
            }
        }
        self.classes = classes
    }

    static func holds(_ population: Population, _ people: [String: String]) -> Bool {
        population.conditions.allSatisfy { people[key(of: $0)] == $0.value }
    }

    /// Whom one source counts among others another may name, so the two conditions are not held against each other.
    private static func key(of condition: Population.Condition) -> String {
        condition.isRest ? "citizen \(condition.value)" : condition.key
    }
}
