import BorderCore
import BorderEstimation

/// The figures of one unit as a problem in numbers, and its solution. Cars, trucks and buses belong to vehicles.
///
/// Whoever is counted among persons crossed at least once: a number of persons is the least number of crossings of the
/// same people, place, way and days, and nothing else follows from one unit for another.
struct UnitModel: Sendable {
    let graph: PassageGraph
    /// Every set a question may be about.
    let nodes: [CountedSet: Int]
    /// The set of each node that has one; of equal sets the first in their order.
    let sets: [Int: CountedSet]
    /// Position among all figures of the figure each statement comes from.
    let figureOfStatement: [Int]
    /// The same for the statements that are left when contradictions are set aside.
    let figureOfKept: [Int]
    let search: ConflictSearch
    let estimate: SumEstimate?
    let likely: LikelyRange?
    /// The days of the week that usual counts are spread by; `nil` where none are given or known to differ.
    let weekdays: WeekdayPattern?
    private let leavesWithLevel: Set<Int>
    /// The limits of persons, which are not added; `nil` for other units.
    private let persons: PersonLimits?
    let setAsideGroups: Set<Int>
    /// Those of them that were left out without having been looked at.
    let unexaminedGroups: Set<Int>

    init(
        _ unit: CountUnit,
        figures: [ClaimFigure],
        input: ReconciliationInput,
        without known: Set<Int> = [],
        options: ReconciliationOptions,
        tree: PlaceTree
    ) {
        let closures = input.statuses.compactMap { Closure($0, unit: unit) }
        let levels = input.levels.filter { $0.measure.unit.whole == unit && $0.measure.kind == .flow }
        let least = figures.map { unit == .crossing ? $0.leastCrossings : nil }
        var sets = Set(figures.map(\.set) + input.sets + closures.map(\.set) + levels.map(CountedSet.init))
        sets = sets.filter { $0.unit.whole == unit }
        sets.formUnion(least.compactMap { $0?.set })
        let sorted = sets.sorted()
        graph = PassageGraph(sorted, tree: tree)
        var nodes: [CountedSet: Int] = [:]
        for (set, node) in zip(sorted, graph.nodes) { nodes[set] = node }
        self.nodes = nodes
        self.sets = Dictionary(zip(graph.nodes, sorted)) { first, _ in first }

        let mine = figures.indices.filter { index in
            !known.contains(figures[index].group) && (figures[index].set.unit.whole == unit || least[index] != nil)
        }
        let byTrust = mine.sorted { figures[$0].trust < figures[$1].trust }
        var rank: [Int: Int] = [:]
        for (position, index) in byTrust.enumerated() { rank[index] = position }
        var statements: [SumStatement] = []
        var origin: [Int] = []
        for index in mine {
            let figure = least[index] ?? figures[index]
            guard let node = nodes[figure.set] else { continue }
            var some = figure.statements(node: node, trust: rank[index] ?? 0)
            // How often persons cross is nobody's count: their number limits, and no estimate aims at it.
            if least[index] != nil { for place in some.indices { some[place].target = nil } }
            statements += some
            origin += some.map { _ in index }
        }
        let entries = zip(origin, statements).map { PersonLimits.Entry(figure: $0, statement: $1) }
        if unit == .person {
            let (problem, figures) = PersonLimits(entries, atoms: graph.atoms).problem
            search = ConflictSearch(problem)
            figureOfStatement = figures
        } else {
            figureOfStatement = origin
            search = ConflictSearch(
                UnitModel.problem(graph: graph, statements: statements, closures: closures, nodes: nodes)
            )
        }
        let setAside = Set(search.setAsideGroups).union(known)
        setAsideGroups = setAside
        unexaminedGroups = Set(search.unexaminedGroups)
        let kept = entries.filter { !setAside.contains(figures[$0.figure].group) }
        figureOfKept = kept.map(\.figure)
        persons = unit == .person ? PersonLimits(kept, atoms: graph.atoms) : nil

        guard options.estimates, unit != .person else {
            (estimate, likely, weekdays, leavesWithLevel) = (nil, nil, nil, [])
            return
        }
        let usual = UsualFlow(levels, nodes: nodes, graph: graph)
        leavesWithLevel = Set(usual.perDay.keys)
        let counted = mine.lazy.map { figures[$0] }.filter { $0.set.unit.whole == unit && !setAside.contains($0.group) }
        weekdays = usual.perDay.isEmpty ? nil : WeekdayPattern(Array(counted))
        let asked = input.days.map(Instants.of).flatMap { [$0.lowerBound, $0.upperBound] }
        let cells = TimeCells(
            UnitModel.problem(graph: graph, statements: statements, closures: closures, nodes: nodes),
            and: asked
        )
        let pattern = usual.pattern(of: graph, cells: cells, weekdays: weekdays)
        var how = EstimateOptions.levelsOnly
        how.grain = Instants.perDay
        how.replicates = options.replicates
        how.seed = options.seed
        estimate = SumEstimate(search.consistent, closure: search.closure, pattern: pattern, options: how)
        // Without any usual count a range would say more of our even split than of the flows.
        likely =
            options.replicates > 0 && !usual.perDay.isEmpty
            ? LikelyRange(search.consistent, closure: search.closure, pattern: pattern, options: how) : nil
    }

    /// The figures and closures of one unit as sums.
    private static func problem(
        graph: PassageGraph,
        statements: [SumStatement],
        closures: [Closure],
        nodes: [CountedSet: Int]
    ) -> SumProblem {
        var problem = SumProblem(graph: graph.graph, statements: statements)
        problem.stillness = closures.compactMap { closure in
            nodes[closure.set].map { SumProblem.Stillness(node: $0, instants: Instants.of(closure.days)) }
        }
        return problem
    }

    /// The limits of a node during some time.
    func bounds(node: Int, instants: Range<Int>) -> Bounds {
        guard let persons else { return search.closure.bounds(node: node, instants: instants) }
        return Bounds(
            lower: persons.proof(node: node, instants: instants, of: .lower)?.limit ?? 0,
            upper: persons.proof(node: node, instants: instants, of: .upper)?.limit
        )
    }

    /// The additions and subtractions that come to a limit.
    func proof(node: Int, instants: Range<Int>, of side: BoundSide) -> [BoundStep] {
        guard let persons else { return search.closure.proof(node: node, instants: instants, of: side) }
        return persons.proof(node: node, instants: instants, of: side).map { [$0] } ?? []
    }

    func isSetAside(_ figure: ClaimFigure) -> Bool { isSetAside(group: figure.group) }

    /// Whether a piece of evidence is.
    func isSetAside(group: Int) -> Bool { setAsideGroups.contains(group) }

    /// Whether every part of a node has a reference level of its own.
    func hasLevels(node: Int) -> Bool { graph.atoms[node].allSatisfy(leavesWithLevel.contains) }
}

/// A place through which nobody passes: closed for everybody, according to a source graded A or B.
private struct Closure {
    var set: CountedSet
    var days: ClosedRange<Day>

    init?(_ status: ReportedStatus, unit: CountUnit) {
        let event = status.event
        guard event.effect == .closed, event.concerns == .any, let days = event.period?.inner,
            event.details.grade.hasPrefix("A") || event.details.grade.hasPrefix("B")
        else { return nil }
        // A closure that names no way concerns both.
        var direction = status.direction
        if case .unstated(let one, let two) = direction { direction = .bothWays(one, two) }
        set = CountedSet(placement: Placement(place: status.place, direction: direction), unit: unit)
        self.days = days
    }
}
