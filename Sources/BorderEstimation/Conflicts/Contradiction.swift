/// The arithmetic of a conflict: what statements that agree leave for one more limit, which goes beyond it.
struct Contradiction {
    /// The limit that cannot hold.
    let violated: BoundStep
    /// What the others come to.
    let chain: [BoundStep]
    /// Which of their limits that is.
    let side: BoundSide
    /// Whether the chain alone excludes the limit.
    let isDirect: Bool

    /// Adds limits one by one to others that agree, until one goes beyond what is left.
    init(component: SumComponent, given: [DifferenceEdge], added: [DifferenceEdge]) {
        let nodes = Set(component.nodes)
        var edges = given.filter { nodes.contains($0.node) }
        let added = added.filter { nodes.contains($0.node) }
        var closure = ComponentClosure(component, edges: edges)
        for edge in added {
            let contradiction = Contradiction(closure: closure, added: [edge])
            if contradiction.isDirect {
                self = contradiction
                return
            }
            edges.append(edge)
            closure = ComponentClosure(component, edges: edges)
            if closure.contradiction != nil { break }
        }
        self.init(cycleOf: closure, added: added)
    }

    /// Looks for the first of some limits that a closure excludes.
    init(closure: ComponentClosure, added: [DifferenceEdge]) {
        var place: [Int: Int] = [:]
        for (local, node) in closure.component.nodes.enumerated() { place[node] = local }
        for edge in added {
            let side: BoundSide = edge.side == .lower ? .upper : .lower
            guard let node = place[edge.node] else { continue }
            let chain: [BoundStep]
            let isExcluded: Bool
            if edge.instants.isEmpty {
                (chain, isExcluded) = ([], edge.side == .lower && edge.limit > 0)
            } else if let entry = closure.entry(node: node, instants: edge.instants, side: side) {
                let limit = closure.limit(entry)
                isExcluded = side == .upper ? limit < edge.limit : -limit > edge.limit
                chain = isExcluded ? closure.chain(of: entry, side: side) ?? [] : []
            } else {
                (chain, isExcluded) = ([], edge.side == .upper && edge.limit < 0)
            }
            if isExcluded {
                self.init(violated: BoundStep(edge), chain: chain, side: side, isDirect: true)
                return
            }
        }
        self.init(cycleOf: closure, added: added)
    }

    private init(violated: BoundStep, chain: [BoundStep], side: BoundSide, isDirect: Bool) {
        self.violated = violated
        self.chain = chain
        self.side = side
        self.isDirect = isDirect
    }

    /// Limits that only together go beyond what is possible: the way around that loses flow.
    private init(cycleOf closure: ComponentClosure, added: [DifferenceEdge]) {
        var chain: [BoundStep] = []
        if let at = closure.contradiction {
            let entry = DifferenceEntry(node: at.node, from: at.boundary, to: at.boundary)
            chain = closure.chain(of: entry, side: .upper) ?? []
        }
        let own = Set(added.compactMap(\.statement))
        let place = chain.lastIndex { $0.statement.map { own.contains($0) } ?? false }
        let violated = place.map { chain.remove(at: $0) } ?? added.first.map { BoundStep($0) }
        self.init(
            violated: violated ?? BoundStep(statement: nil, node: 0, instants: 0..<0, limit: 0, adds: false),
            chain: chain,
            side: violated?.adds ?? false ? .lower : .upper,
            isDirect: false
        )
    }

    /// The statements of the chain.
    var statements: [Int] { chain.compactMap(\.statement) }

    /// The conflict that this is the arithmetic of.
    func conflict(groups: [Int], setAside: Int, isMinimal: Bool) -> SumConflict {
        SumConflict(
            groups: groups,
            statements: Set(statements + [violated.statement].compactMap { $0 }).sorted(),
            setAside: setAside,
            isMinimal: isMinimal,
            violated: violated,
            chain: chain,
            side: side,
            limit: isDirect ? chain.total : nil
        )
    }
}

extension BoundStep {
    /// A limit as a statement sets it: an upper one adds to what may have passed.
    init(_ edge: DifferenceEdge) {
        self.init(
            statement: edge.statement,
            node: edge.node,
            instants: edge.instants,
            limit: edge.limit,
            adds: edge.side == .upper
        )
    }
}
