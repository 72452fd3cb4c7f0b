import BorderCore

/// What some records have in common: conditions on people, and how the border is crossed.
struct CommonWords {
    private var shared = Population.any
    private(set) var mode = Mode.unspecified
    /// The citizenships that are counted where every record is of one; `nil` where some is of everybody, or of others.
    private(set) var citizens: Set<String>?

    /// Sums over more citizenships than these are not named for them.
    private static let mostCitizens = 12

    init() {}

    /// What a scope says; nothing of what was joined.
    init(_ scope: CountScope) {
        shared = scope.fold.contains(.people) ? .any : scope.population
        mode = scope.fold.contains(.modes) ? .unspecified : scope.mode
        citizens = CommonWords.citizens(scope)
    }

    /// Drops what a further scope does not say.
    mutating func keep(_ scope: CountScope) {
        if shared != .any && (shared != scope.population || scope.fold.contains(.people)) {
            let both =
                scope.fold.contains(.people) ? [] : shared.conditions.filter(scope.population.conditions.contains)
            shared = Population(both)
        }
        if mode != scope.mode { mode = .unspecified }
        if let known = citizens { citizens = CommonWords.citizens(scope).map(known.union) }
    }

    /// Whom they count: of several citizenships the citizens of each, and nobody else.
    var population: Population { population(among: []) }

    /// Whom they count, where their source counts some citizenships elsewhere as well.
    func population(among others: Set<String>) -> Population {
        guard let citizens, citizens.count > 1 else { return shared }
        let all = citizens.union(others)
        guard all.count <= CommonWords.mostCitizens else { return shared }
        let several = Population.Condition(key: "citizen", value: all.sorted().joined(separator: "|"))
        return Population(shared.conditions.filter { $0.key != "citizen" } + [several])
    }

    private static func citizens(_ scope: CountScope) -> Set<String>? {
        guard !scope.fold.contains(.people),
            let condition = scope.population.conditions.first(where: { $0.key == "citizen" }), !condition.isRest
        else { return nil }
        return Set(condition.values.map(String.init))
    }
}
