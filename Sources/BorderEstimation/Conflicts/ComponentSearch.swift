/// The search for conflicts: groups are believed one by one, the most trusted first, and one that contradicts those
/// believed before it is set aside.
struct ComponentSearch {
    let problem: SumProblem
    /// The problem in pieces, the limits of each in the order of their groups.
    let split: SumPieces
    /// Groups, the most trusted first.
    private let rankedGroups: [Int]
    private(set) var setAside: Set<Int> = []
    private(set) var conflicts: [SumConflict] = []
    /// Groups left out without having been looked at, because the search was stopped.
    private(set) var unexamined: Set<Int> = []
    /// Steps of work so far, those of every closing among them.
    private var work = 0
    /// What an earlier, less thorough search found, by the group it set aside.
    private var known: [Int: SumConflict] = [:]
    /// Groups that an earlier search did not get to.
    private var skipped: Set<Int> = []
    /// By piece that is being settled: where the limits of each group stand in it, one after another.
    private var places: [Int: [Int: Range<Int>]] = [:]

    init(_ problem: SumProblem) {
        self.problem = problem
        let statementsOfGroup = Dictionary(grouping: problem.rankedStatements) { problem.statements[$0].group }
        // A group is trusted no more than its least trusted statement.
        let trust = statementsOfGroup.mapValues { $0.map { problem.statements[$0].trust }.min() ?? 0 }
        rankedGroups = trust.keys.sorted { (-trust[$0, default: 0], $0) < (-trust[$1, default: 0], $1) }
        let ranked = rankedGroups.flatMap { statementsOfGroup[$0] ?? [] }
        split = SumPieces(problem, ranked: ranked.flatMap { problem.edges(ofStatement: $0) })
    }

    /// A search that starts anew and need not work out again what another one found.
    func restarted(knowing other: ComponentSearch) -> ComponentSearch {
        var search = self
        search.skipped = other.unexamined
        search.known = Dictionary(other.conflicts.map { ($0.setAside, $0) }) { first, _ in first }
        return search
    }

    /// Closes a piece with what is neither set aside nor left out.
    func close(_ piece: Int) -> ComponentClosure {
        if setAside.isEmpty { return ComponentClosure(component(piece), edges: split.pieces[piece].edges) }
        let left = split.pieces[piece].edges.filter { edge in !(group(of: edge).map(setAside.contains) ?? false) }
        return ComponentClosure(component(piece), edges: left)
    }

    /// Whether a closure was made with statements that have been set aside since.
    func changed(_ closure: ComponentClosure) -> Bool {
        !setAside.isEmpty && closure.edges.contains { group(of: $0).map(setAside.contains) ?? false }
    }

    /// Sets groups aside until the statements about some pieces agree.
    ///
    /// - Parameters:
    ///   - pieces: those that contradict themselves; a group that is set aside for one is set aside for all.
    ///   - effort: steps of work after which the groups not yet looked at are left out.
    ///   - isThorough: whether contradictions over longer times than any statement's are looked for too.
    mutating func settle(_ pieces: [Int], effort: Int, isThorough: Bool) {
        var states: [GrowingClosure] = []
        var statesOfGroup: [Int: [Int]] = [:]
        for (state, piece) in pieces.enumerated() {
            let edges = split.pieces[piece].edges
            places[piece] = placesOfGroups(in: edges)
            for group in places[piece, default: [:]].keys { statesOfGroup[group, default: []].append(state) }
            states.append(GrowingClosure(component(piece), edges: edges, isThorough: isThorough))
        }
        var believed = [[Int]](repeating: [], count: pieces.count)
        work += states.reduce(0) { $0 + $1.work }
        for group in rankedGroups {
            guard let own = statesOfGroup[group] else { continue }
            if work > effort || skipped.contains(group) {
                unexamined.insert(group)
                setAside.insert(group)
                continue
            }
            // Whatever contradicts the same groups again is still set aside.
            if let found = known[group], found.groups.allSatisfy({ $0 == group || !setAside.contains($0) }) {
                setAside.insert(group)
                conflicts.append(found)
                continue
            }
            var added: [Int] = []
            var behind: (state: Int, statements: Set<Int>)?
            for state in own {
                work -= states[state].work
                let statements = states[state].add(places[pieces[state]]?[group] ?? 0..<0)
                work += states[state].work
                if let statements {
                    behind = (state, statements)
                    break
                }
                added.append(state)
            }
            guard let behind else {
                for state in own { believed[state].append(group) }
                continue
            }
            for state in added { states[state].undo() }
            setAside.insert(group)
            let piece = pieces[behind.state]
            var isKnown = true
            var suspects = groups(of: behind.statements).subtracting([group])
            if !contradict(believed[behind.state].filter(suspects.contains) + [group], in: piece) {
                // Reasons that were overwritten on the way are missing.
                let edges = places[piece]?[group] ?? 0..<0
                work -= states[behind.state].work
                let all = states[behind.state].add(edges, isThorough: true) ?? []
                work += states[behind.state].work
                suspects.formUnion(groups(of: all).subtracting([group]))
                isKnown = contradict(believed[behind.state].filter(suspects.contains) + [group], in: piece)
            }
            let others = believed[behind.state].filter(suspects.contains)
            let fewest = isKnown ? minimal(from: others, against: group, in: piece) : others
            conflicts.append(arithmetic(of: fewest + [group], setAside: group, isMinimal: isKnown, piece: piece))
        }
    }

    /// Takes one contradiction after another out of pieces in which there are few.
    ///
    /// What is set aside is what believing one group after another sets aside: each contradicts only what is trusted
    /// more
    /// and believed, and the rest agrees.
    ///
    /// - Parameters:
    ///   - pieces: those that contradict themselves.
    ///   - closures: the limits of every piece; those of pieces that were settled are of what is left of them.
    ///   - effort: steps of work after which the search has to start anew.
    /// - Returns: whether that is so; where it is not, or would take long, the search has to start anew.
    mutating func settleFew(_ pieces: [Int], _ closures: inout [ComponentClosure], effort: Int) -> Bool {
        for piece in pieces {
            places[piece] = placesOfGroups(in: split.pieces[piece].edges)
            while true {
                if changed(closures[piece]) { closures[piece] = close(piece) }
                let closure = closures[piece]
                work += closure.work
                guard let at = closure.contradiction else { break }
                let entry = DifferenceEntry(node: at.node, from: at.boundary, to: at.boundary)
                let named = groups(of: closure.statementsBehind(entry))
                var others = rankedGroups.filter(named.contains)
                guard work <= effort, contradict(others, in: piece), var least = others.popLast() else { return false }
                while contradict(others, in: piece), let next = others.popLast() { least = next }
                setAside.insert(least)
                let fewest = minimal(from: others, against: least, in: piece)
                conflicts.append(arithmetic(of: fewest + [least], setAside: least, isMinimal: true, piece: piece))
            }
        }
        let place = Dictionary(uniqueKeysWithValues: zip(rankedGroups, rankedGroups.indices))
        conflicts.sort { place[$0.setAside, default: 0] < place[$1.setAside, default: 0] }
        return conflicts.allSatisfy { found in
            found.groups.allSatisfy { $0 == found.setAside || !setAside.contains($0) }
        }
    }

    /// Leaves out the least trusted that speak of a piece until what is left about it agrees.
    mutating func leaveOut(until piece: Int) {
        let own = Set(split.pieces[piece].edges.compactMap { group(of: $0) })
        let groups = rankedGroups.filter { own.contains($0) && !setAside.contains($0) }
        var (agreeing, contradicting) = (0, groups.count)
        while contradicting - agreeing > 1 {
            let middle = (agreeing + contradicting) / 2
            if contradict(Array(groups.prefix(middle)), in: piece) {
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

    /// As few of some others as a group contradicts: any one less and it does not.
    private mutating func minimal(from others: [Int], against group: Int, in piece: Int) -> [Int] {
        if contradict([group], in: piece) { return [] }
        // Most contradictions are of two, and nothing is easier to judge; else the most trusted first.
        if let one = others.first(where: { contradict([$0, group], in: piece) }) { return [one] }
        var kept = namedInContradiction(others, against: group, in: piece)
        // The least trusted are left out first, and many at a time at first.
        var step = max(1, kept.count / 4)
        while true {
            var end = kept.count
            while end > 0 {
                let start = max(0, end - step)
                let fewer = Array(kept[..<start] + kept[end...])
                if contradict(fewer + [group], in: piece) { kept = fewer }
                end = start
            }
            if step == 1 { return kept }
            step = max(1, min(step / 2, kept.count / 2))
        }
    }

    /// Those of some others that the way around a contradiction names, as long as naming leaves any out.
    private mutating func namedInContradiction(_ others: [Int], against group: Int, in piece: Int) -> [Int] {
        var kept = others
        while true {
            let closure = closure(of: kept + [group], in: piece)
            guard let at = closure.contradiction else { return kept }
            let entry = DifferenceEntry(node: at.node, from: at.boundary, to: at.boundary)
            let named = groups(of: closure.statementsBehind(entry))
            let fewer = kept.filter(named.contains)
            if fewer.count == kept.count || !contradict(fewer + [group], in: piece) { return kept }
            kept = fewer
        }
    }

    /// What the most trusted leave, and the limit of the group set aside that goes beyond it.
    private func arithmetic(of groups: [Int], setAside least: Int, isMinimal: Bool, piece: Int) -> SumConflict {
        var conflict = Contradiction(
            component: component(piece),
            given: edges(of: groups.filter { $0 != least }, in: piece),
            added: Array(own(least, in: piece))
        ).conflict(groups: groups.sorted(), setAside: least, isMinimal: isMinimal)
        // Where no chain names a group, all it says of these places and times is part of it.
        let named = Set(conflict.statements.map { problem.statements[$0].group })
        let missing = groups.filter { !named.contains($0) }.flatMap { own($0, in: piece) }.compactMap(\.statement)
        conflict.statements = Set(conflict.statements + missing).sorted()
        return conflict
    }

    // MARK: - Limits of groups

    private func component(_ piece: Int) -> SumComponent { split.components[split.pieces[piece].component] }

    /// The group a limit belongs to; `nil` for stillness.
    private func group(of edge: DifferenceEdge) -> Int? { edge.statement.map { problem.statements[$0].group } }

    /// Where the limits of each group stand among those of a piece; those of stillness stand behind them.
    private func placesOfGroups(in edges: [DifferenceEdge]) -> [Int: Range<Int>] {
        var places: [Int: Range<Int>] = [:]
        for (place, edge) in edges.enumerated() {
            guard let group = group(of: edge) else { break }
            places[group] = (places[group]?.lowerBound ?? place)..<place + 1
        }
        return places
    }

    /// What a group says in a piece that is being settled.
    private func own(_ group: Int, in piece: Int) -> ArraySlice<DifferenceEdge> {
        split.pieces[piece].edges[places[piece]?[group] ?? 0..<0]
    }

    /// What some groups say in a piece that is being settled, in their order, and what is still in it.
    private func edges(of groups: [Int], in piece: Int) -> [DifferenceEdge] {
        let still = split.pieces[piece].edges.reversed().prefix { $0.statement == nil }.reversed()
        return groups.flatMap { own($0, in: piece) } + still
    }

    private mutating func contradict(_ groups: [Int], in piece: Int) -> Bool {
        closure(of: groups, in: piece).contradiction != nil
    }

    /// The limits that some groups leave by themselves.
    private mutating func closure(of groups: [Int], in piece: Int) -> ComponentClosure {
        let closure = ComponentClosure(component(piece), edges: edges(of: groups, in: piece))
        work += closure.work
        return closure
    }
}
