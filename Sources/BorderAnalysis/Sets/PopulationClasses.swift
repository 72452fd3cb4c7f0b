import BorderCore

/// The kinds of people that the populations of a run tell apart: one value, or none of the named ones, for every
/// condition.
struct PopulationClasses {
    /// Condition name to value; a missing value is none of the named ones.
    let classes: [[String: String]]

    /// Above this many classes populations are not related to one another.
    static let limit = 256

    /// Conditions that are asked by themselves: somebody may meet them and others of their name.
    private let alone: Set<Population.Condition>

    /// `nil` where there would be too many.
    init?(_ populations: Set<Population>) {
        let conditions = Set(populations.flatMap(\.conditions))
        alone = conditions.filter { one in
            one.isRest
                || one.mayMingle
                    && conditions.contains { $0.key == one.key && $0 != one && one.mayOverlap($0) }
        }
        var values: [String: Set<String>] = [:]
        for condition in conditions {
            let key = PopulationClasses.key(of: condition, alone)
            values[key, default: []].formUnion(condition.values.map(String.init))
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

    func holds(_ population: Population, _ people: [String: String]) -> Bool {
        population.conditions.allSatisfy { condition in
            guard let value = people[PopulationClasses.key(of: condition, alone)] else { return false }
            return condition.values.contains { $0 == value }
        }
    }

    /// Whom one source counts among others another may name, so the two conditions are not held against each other.
    private static func key(of condition: Population.Condition, _ alone: Set<Population.Condition>) -> String {
        alone.contains(condition) ? "\(condition.key) \(condition.value)" : condition.key
    }
}
