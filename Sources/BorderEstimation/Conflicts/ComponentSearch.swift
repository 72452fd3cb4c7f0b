/// The search for conflicts, one piece of the graph at a time; what is set aside in one is set aside in all.
struct ComponentSearch {
    let problem: SumProblem
    /// Groups, the most trusted first.
    let rankedGroups: [Int]
    private let statementsOfGroup: [Int: [Int]]
    private let edgesOfStatement: [[DifferenceEdge]]
    private(set) var setAside: Set<Int> = []
    private(set) var conflicts: [SumConflict] = []

    init(_ problem: SumProblem) {
        self.problem = problem
        edgesOfStatement = problem.statements.indices.map { problem.edges(ofStatement: $0) }
        let ranked = problem.rankedStatements
        statementsOfGroup = Dictionary(grouping: ranked) { problem.statements[$0].group }
        // A group is trusted no more than its least trusted statement.
        let trust = statementsOfGroup.mapValues { $0.map { problem.statements[$0].trust }.min() ?? 0 }
        rankedGroups = trust.keys.sorted { (-trust[$0, default: 0], $0) < (-trust[$1, default: 0], $1) }
    }

    /// Closes a component with what is not set aside.
    func close(_ component: SumComponent) -> ComponentClosure {
        close(component, groups: rankedGroups.filter { !setAside.contains($0) })
    }

    /// Whether a closure was made with statements that have been set aside since.
    func changed(_ closure: ComponentClosure) -> Bool {
        closure.edges.contains { $0.statement.map { setAside.contains(problem.statements[$0].group) } ?? false }
    }

    /// Sets groups aside until the component's statements agree; the closure is then one of what is left.
    mutating func settle(_ component: SumComponent, _ closure: inout ComponentClosure) {
        for _ in 0..<ConflictSearch.roundLimit {
            guard closure.contradiction != nil else { return }
            let groups = minimal(from: suspects(in: closure), component: component)
            guard let least = groups.last else { return }
            conflicts.append(arithmetic(of: groups, setAside: least, component: component))
            setAside.insert(least)
            closure = close(component)
        }
        guard closure.contradiction != nil else { return }
        settleInBulk(component)
        closure = close(component)
    }

    // MARK: - One conflict

    /// Groups that contradict each other, among them all that one contradiction rests on; the most trusted first.
    private func suspects(in closure: ComponentClosure) -> [Int] {
        let component = closure.component
        let all = groups(in: closure)
        guard let at = closure.contradiction else { return all }
        let entry = DifferenceEntry(node: at.node, from: at.boundary, to: at.boundary)
        let behind = Set(closure.statementsBehind(entry).map { problem.statements[$0].group })
        let reached = all.filter { behind.contains($0) }
        if reached.count < all.count, contradict(reached, in: component) { return reached }
        // Reasons that were overwritten on the way may be missing: take the shortest list from the most trusted on.
        var (agreeing, contradicting) = (0, all.count)
        while contradicting - agreeing > 1 {
            let middle = (agreeing + contradicting) / 2
            if contradict(Array(all.prefix(middle)), in: component) {
                contradicting = middle
            } else {
                agreeing = middle
            }
        }
        return Array(all.prefix(contradicting))
    }

    /// Leaves out group after group, the least trusted first, as long as the rest still contradicts itself.
    private func minimal(from suspects: [Int], component: SumComponent) -> [Int] {
        var groups = suspects
        for group in suspects.reversed() where groups.count > 1 {
            let fewer = groups.filter { $0 != group }
            if contradict(fewer, in: component) { groups = fewer }
        }
        return groups
    }

    /// What the most trusted leave, and the limit of the group set aside that goes beyond it.
    private func arithmetic(of groups: [Int], setAside least: Int, component: SumComponent) -> SumConflict {
        let others = groups.filter { $0 != least }.flatMap { edges(ofGroup: $0) } + problem.stillnessEdges
        return Contradiction(component: component, given: others, added: edges(ofGroup: least))
            .conflict(groups: groups.sorted(), setAside: least, isMinimal: true)
    }

    // MARK: - Too many conflicts to show one by one

    /// Keeps the most trusted that agree; each other group is set aside for a limit of its own that they exclude.
    private mutating func settleInBulk(_ component: SumComponent) {
        var rest = groups(in: close(component))
        while true {
            var (agreeing, contradicting) = (0, rest.count + 1)
            while contradicting - agreeing > 1 {
                let middle = (agreeing + contradicting) / 2
                if contradict(Array(rest.prefix(middle)), in: component) {
                    contradicting = middle
                } else {
                    agreeing = middle
                }
            }
            guard agreeing < rest.count else { return }
            let kept = rest.prefix(agreeing)
            let closure = close(component, groups: Array(kept))
            var left = Array(kept)
            for (order, group) in rest.enumerated().dropFirst(agreeing) {
                let isFirst = order == agreeing
                let contradiction =
                    isFirst
                    ? Contradiction(component: component, given: closure.edges, added: edges(ofGroup: group))
                    : Contradiction(closure: closure, added: edges(ofGroup: group))
                if isFirst || contradiction.isDirect {
                    let given = contradiction.statements.map { problem.statements[$0].group }
                    let groups = Set(given + [group]).sorted()
                    conflicts.append(contradiction.conflict(groups: groups, setAside: group, isMinimal: false))
                    setAside.insert(group)
                } else {
                    left.append(group)
                }
            }
            rest = left
        }
    }

    // MARK: - Statements of groups

    private func groups(in closure: ComponentClosure) -> [Int] {
        let used = Set(closure.edges.compactMap { $0.statement.map { problem.statements[$0].group } })
        return rankedGroups.filter { used.contains($0) }
    }

    private func edges(ofGroup group: Int) -> [DifferenceEdge] {
        statementsOfGroup[group, default: []].flatMap { edgesOfStatement[$0] }
    }

    private func contradict(_ groups: [Int], in component: SumComponent) -> Bool {
        close(component, groups: groups).contradiction != nil
    }

    private func close(_ component: SumComponent, groups: [Int]) -> ComponentClosure {
        let nodes = Set(component.nodes)
        let all = groups.flatMap { edges(ofGroup: $0) } + problem.stillnessEdges
        return ComponentClosure(component, edges: all.filter { nodes.contains($0.node) })
    }
}
