/// The search for conflicts: groups are believed one by one, the most trusted first, and one that contradicts those
/// believed before it is set aside.
struct ComponentSearch {
    let problem: SumProblem
    /// Groups, the most trusted first.
    private let rankedGroups: [Int]
    private let statementsOfGroup: [Int: [Int]]
    private let edgesOfStatement: [[DifferenceEdge]]
    private(set) var setAside: Set<Int> = []
    private(set) var conflicts: [SumConflict] = []
    /// Groups left out without having been looked at, because the search was stopped.
    private(set) var unexamined: Set<Int> = []

    init(_ problem: SumProblem) {
        self.problem = problem
        edgesOfStatement = problem.statements.indices.map { problem.edges(ofStatement: $0) }
        let ranked = problem.rankedStatements
        statementsOfGroup = Dictionary(grouping: ranked) { problem.statements[$0].group }
        // A group is trusted no more than its least trusted statement.
        let trust = statementsOfGroup.mapValues { $0.map { problem.statements[$0].trust }.min() ?? 0 }
        rankedGroups = trust.keys.sorted { (-trust[$0, default: 0], $0) < (-trust[$1, default: 0], $1) }
    }

    /// Closes a component with what is neither set aside nor left out.
    func close(_ component: SumComponent) -> ComponentClosure {
        close(component, groups: rankedGroups.filter { !setAside.contains($0) })
    }

    /// Whether a closure was made with statements that have been set aside since.
    func changed(_ closure: ComponentClosure) -> Bool {
        closure.edges.contains { $0.statement.map { setAside.contains(problem.statements[$0].group) } ?? false }
    }

    /// Sets groups aside until the statements about some components agree.
    ///
    /// - Parameters:
    ///   - components: those that contradict themselves; a group that is set aside for one is set aside for all.
    ///   - effort: steps of work after which the groups not yet looked at are left out.
    ///   - isThorough: whether contradictions over longer times than any statement's are looked for too.
    mutating func settle(_ components: [SumComponent], effort: Int, isThorough: Bool) {
        var states: [GrowingClosure] = []
        var places: [Int: [(state: Int, edges: [Int])]] = [:]
        for (state, component) in components.enumerated() {
            let nodes = Set(component.nodes)
            var edges = problem.stillnessEdges.filter { nodes.contains($0.node) }
            for group in rankedGroups {
                let own = self.edges(ofGroup: group).filter { nodes.contains($0.node) }
                guard !own.isEmpty else { continue }
                places[group, default: []].append((state, Array(edges.count..<edges.count + own.count)))
                edges += own
            }
            states.append(GrowingClosure(component, edges: edges, isThorough: isThorough))
        }
        var believed = [[Int]](repeating: [], count: components.count)
        for group in rankedGroups {
            guard let own = places[group] else { continue }
            if states.reduce(0, { $0 + $1.work }) > effort {
                unexamined.insert(group)
                setAside.insert(group)
                continue
            }
            var added: [Int] = []
            var behind: (state: Int, statements: Set<Int>)?
            for (state, edges) in own {
                if let statements = states[state].add(edges) {
                    behind = (state, statements)
                    break
                }
                added.append(state)
            }
            guard let behind else {
                for (state, _) in own { believed[state].append(group) }
                continue
            }
            for state in added { states[state].undo() }
            setAside.insert(group)
            let component = components[behind.state]
            var isKnown = true
            var suspects = groups(of: behind.statements).subtracting([group])
            if !contradict(believed[behind.state].filter(suspects.contains) + [group], in: component) {
                // Reasons that were overwritten on the way are missing.
                let place = own.first { $0.state == behind.state }
                let all = states[behind.state].add(place?.edges ?? [], isThorough: true) ?? []
                suspects.formUnion(groups(of: all).subtracting([group]))
                isKnown = contradict(believed[behind.state].filter(suspects.contains) + [group], in: component)
            }
            let others = believed[behind.state].filter(suspects.contains)
            let fewest = isKnown ? minimal(from: others, against: group, in: component) : others
            conflicts.append(
                arithmetic(of: fewest + [group], setAside: group, isMinimal: isKnown, component: component)
            )
        }
    }

    /// Leaves out the least trusted until what is left about a component agrees.
    mutating func leaveOut(until component: SumComponent) {
        let groups = rankedGroups.filter { !setAside.contains($0) }
        var (agreeing, contradicting) = (0, groups.count)
        while contradicting - agreeing > 1 {
            let middle = (agreeing + contradicting) / 2
            if contradict(Array(groups.prefix(middle)), in: component) {
                contradicting = middle
            } else {
                agreeing = middle
            }
        }
        unexamined.formUnion(groups.dropFirst(agreeing))
        setAside.formUnion(groups.dropFirst(agreeing))
    }

    // MARK: - One conflict

    private func groups(of statements: Set<Int>) -> Set<Int> { Set(statements.map { problem.statements[$0].group }) }

    /// Leaves out others, the least trusted first and many at a time at first, as long as a group still contradicts the
    /// rest.
    private func minimal(from others: [Int], against group: Int, in component: SumComponent) -> [Int] {
        var kept = others
        var step = max(1, kept.count / 4)
        while true {
            var end = kept.count
            while end > 0 {
                let start = max(0, end - step)
                let fewer = Array(kept[..<start] + kept[end...])
                if contradict(fewer + [group], in: component) { kept = fewer }
                end = start
            }
            if step == 1 { return kept }
            step = max(1, min(step / 2, kept.count / 2))
        }
    }

    /// What the most trusted leave, and the limit of the group set aside that goes beyond it.
    private func arithmetic(
        of groups: [Int],
        setAside least: Int,
        isMinimal: Bool,
        component: SumComponent
    ) -> SumConflict {
        let others = groups.filter { $0 != least }.flatMap { edges(ofGroup: $0) } + problem.stillnessEdges
        var conflict = Contradiction(component: component, given: others, added: edges(ofGroup: least))
            .conflict(groups: groups.sorted(), setAside: least, isMinimal: isMinimal)
        // Where no chain names a group, all it says of these places is part of it.
        let named = Set(conflict.statements.map { problem.statements[$0].group })
        let nodes = Set(component.nodes)
        let unnamed = groups.filter { !named.contains($0) }.flatMap { edges(ofGroup: $0) }
        let missing = unnamed.filter { nodes.contains($0.node) }.compactMap(\.statement)
        conflict.statements = Set(conflict.statements + missing).sorted()
        return conflict
    }

    // MARK: - Statements of groups

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
