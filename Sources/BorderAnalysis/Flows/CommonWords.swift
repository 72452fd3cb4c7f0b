import BorderCore

/// What some records have in common: conditions on people, and how the border is crossed.
struct CommonWords {
    private(set) var population = Population.any
    private(set) var mode = Mode.unspecified

    init() {}

    /// What a scope says; nothing of what was joined.
    init(_ scope: CountScope) {
        population = scope.fold.contains(.people) ? .any : scope.population
        mode = scope.fold.contains(.modes) ? .unspecified : scope.mode
    }

    /// Drops what a further scope does not say.
    mutating func keep(_ scope: CountScope) {
        if population != .any && (population != scope.population || scope.fold.contains(.people)) {
            let shared =
                scope.fold.contains(.people)
                ? [] : population.conditions.filter(scope.population.conditions.contains)
            population = Population(shared)
        }
        if mode != scope.mode { mode = .unspecified }
    }
}
