import BorderCore
import BorderEstimation

/// The figures of one unit as a problem in numbers, and its solution.
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
    let setAsideGroups: Set<Int>
    /// Those of them that were left out without having been looked at.
    let unexaminedGroups: Set<Int>

    init(
        _ unit: CountUnit,
        figures: [ClaimFigure],
        input: ReconciliationInput,
        options: ReconciliationOptions,
        tree: PlaceTree
    ) {
        let closures = input.statuses.compactMap { Closure($0, unit: unit) }
        let levels = input.levels.filter { $0.measure.unit == unit && $0.measure.kind == .flow }
        var sets = Set(figures.map(\.set) + input.sets + closures.map(\.set) + levels.map(CountedSet.init))
        sets = sets.filter { $0.unit == unit }
        let sorted = sets.sorted()
        graph = PassageGraph(sorted, tree: tree)
        var nodes: [CountedSet: Int] = [:]
        for (set, node) in zip(sorted, graph.nodes) { nodes[set] = node }
        self.nodes = nodes
        self.sets = Dictionary(zip(graph.nodes, sorted)) { first, _ in first }

        let mine = figures.indices.filter { figures[$0].set.unit == unit }
        let byTrust = mine.sorted { figures[$0].trust < figures[$1].trust }
        var rank: [Int: Int] = [:]
        for (position, index) in byTrust.enumerated() { rank[index] = position }
        var statements: [SumStatement] = []
        var origin: [Int] = []
        for index in mine {
            guard let node = nodes[figures[index].set] else { continue }
            let some = figures[index].statements(node: node, trust: rank[index] ?? 0)
            statements += some
            origin += some.map { _ in index }
        }
        figureOfStatement = origin
        var problem = SumProblem(graph: graph.graph, statements: statements)
        problem.stillness = closures.compactMap { closure in
            nodes[closure.set].map { SumProblem.Stillness(node: $0, instants: Instants.of(closure.days)) }
        }
        search = ConflictSearch(problem)
        let setAside = Set(search.setAsideGroups)
        setAsideGroups = setAside
        unexaminedGroups = Set(search.unexaminedGroups)
        figureOfKept = origin.filter { !setAside.contains(figures[$0].group) }

        guard options.estimates else {
            (estimate, likely, weekdays, leavesWithLevel) = (nil, nil, nil, [])
            return
        }
        let usual = UsualFlow(levels, nodes: nodes, graph: graph)
        leavesWithLevel = Set(usual.perDay.keys)
        let kept = mine.lazy.map { figures[$0] }.filter { !setAside.contains($0.group) }
        weekdays = usual.perDay.isEmpty ? nil : WeekdayPattern(Array(kept))
        let asked = input.days.map(Instants.of).flatMap { [$0.lowerBound, $0.upperBound] }
        let cells = TimeCells(problem, and: asked)
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

    func isSetAside(_ figure: ClaimFigure) -> Bool { setAsideGroups.contains(figure.group) }

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
