import BorderAtlas
import BorderCore

/// What a count is of, apart from its days: where, which way, whom and by what.
struct CountScope: Hashable, Sendable {
    var placement: Placement
    var population: Population
    var mode: Mode
    /// Whether people or modes of this kind were joined, so that it may be any of them.
    var fold: LedgerFold

    /// Scopes of one level differ in the values of the same words: crossings, citizenships, stated modes. They share no
    /// passage, and whether those of two levels do is decided once for the levels.
    func level(in tree: PlaceTree) -> ScopeLevel {
        let place: ScopeLevel.Place =
            switch placement.place {
            case .crossing: tree.isPart(placement.place) ? .single(placement) : .crossing
            case .border: .border
            default: .single(placement)
            }
        return ScopeLevel(
            place: place,
            people: population.conditions.map(\.key),
            apart: population.conditions.filter {
                Population.Condition.overlapping.contains($0.key) || $0.values.count > 1
            },
            isModeStated: mode != .unspecified || fold.contains(.modes),
            fold: fold.intersection([.people, .modes])
        )
    }
}

/// A level of detail: the kind of place, the kinds of conditions on people, and whether a mode is stated.
struct ScopeLevel: Hashable, Sendable {
    /// Crossings share no passage, nor do borders; of larger places each is a level of its own, as countries, sets and
    /// regions overlap, and so is each part of a crossing.
    enum Place: Hashable, Sendable { case crossing, border, single(Placement) }

    var place: Place
    /// Keys of conditions, sorted.
    var people: [String]
    /// Conditions of which others of one name may mean the same people: each value is a level of its own.
    var apart: [Population.Condition]
    var isModeStated: Bool
    var fold: LedgerFold
}

/// Numbers scopes and their levels, and says how placements and people of two levels stand to each other.
struct ScopeTable {
    let tree: PlaceTree
    private(set) var scopes: [CountScope] = []
    private var codes: [CountScope: Int32] = [:]
    private(set) var levels: [ScopeLevel] = []
    private var levelCodes: [ScopeLevel: Int32] = [:]
    /// The level, placement and population of every scope, as numbers.
    private(set) var levelOfScope: [Int32] = []
    private(set) var placementOfScope: [Int32] = []
    private(set) var peopleOfScope: [Int32] = []
    private(set) var placements: [Placement] = []
    private var placementCodes: [Placement: Int32] = [:]
    private(set) var populations: [Population] = []
    private var populationCodes: [Population: Int32] = [:]
    private var restricted: [Restriction: Int32] = [:]
    private var borders: [Int32: Int32] = [:]
    private var relations: [UInt64: AxisRelation] = [:]

    private struct Restriction: Hashable {
        var population: Int32
        var keys: [String]
        var isBlind: Bool
    }

    init(tree: PlaceTree) { self.tree = tree }

    /// The number of a scope.
    mutating func code(of scope: CountScope) -> Int32 {
        if let code = codes[scope] { return code }
        let code = Int32(scopes.count)
        codes[scope] = code
        scopes.append(scope)
        let level = scope.level(in: tree)
        if levelCodes[level] == nil {
            levelCodes[level] = Int32(levels.count)
            levels.append(level)
        }
        levelOfScope.append(levelCodes[level] ?? 0)
        placementOfScope.append(placementCode(scope.placement))
        peopleOfScope.append(populationCode(scope.population))
        return code
    }

    private mutating func placementCode(_ placement: Placement) -> Int32 {
        if let code = placementCodes[placement] { return code }
        let code = Int32(placements.count)
        placementCodes[placement] = code
        placements.append(placement)
        return code
    }

    private mutating func populationCode(_ population: Population) -> Int32 {
        if let code = populationCodes[population] { return code }
        let code = Int32(populations.count)
        populationCodes[population] = code
        populations.append(population)
        return code
    }

    /// The number of the people of a scope as far as some conditions say, and without their values where those were
    /// joined.
    mutating func people(of scope: Int32, keys: [String], isBlind: Bool) -> Int32 {
        let wanted = Restriction(population: peopleOfScope[Int(scope)], keys: keys, isBlind: isBlind)
        if let code = restricted[wanted] { return code }
        let conditions = populations[Int(wanted.population)].conditions.filter { keys.contains($0.key) }
        let code = populationCode(
            Population(isBlind ? conditions.map { Population.Condition(key: $0.key, value: "") } : conditions)
        )
        restricted[wanted] = code
        return code
    }

    /// Whether each of two levels has conditions of which others may mean the same people.
    func areApart(_ one: Int32, _ other: Int32) -> Bool {
        !levels[Int(one)].apart.isEmpty && !levels[Int(other)].apart.isEmpty
    }

    /// How two placements stand to each other, the way counted in.
    mutating func relation(_ one: Int32, _ other: Int32) -> AxisRelation {
        if one == other { return .equals }
        let key = UInt64(UInt32(bitPattern: one)) << 32 | UInt64(UInt32(bitPattern: other))
        if let known = relations[key] { return known }
        let (mine, theirs) = (placements[Int(one)], placements[Int(other)])
        let place = tree.relation(mine.place, theirs.place)
        let relation =
            place == .disjoint ? .disjoint : place.combined(with: tree.relation(mine.direction, theirs.direction))
        relations[key] = relation
        return relation
    }

    /// The border placement, among those known, that holds a placement at a crossing.
    mutating func borderPlacement(of placement: Int32) -> Int32? {
        if let known = borders[placement] { return known < 0 ? nil : known }
        let inner = placements[Int(placement)]
        let code = tree.border(of: inner.place).flatMap {
            placementCodes[Placement(place: .border($0), direction: inner.direction)]
        }
        borders[placement] = code ?? -1
        return code
    }
}
