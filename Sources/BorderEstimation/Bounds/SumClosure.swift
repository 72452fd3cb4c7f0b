package import BorderCore

/// Limits of every node over every time: the least and the most that statements, stillness and sums leave.
///
/// For one node the limits are exact, whatever times the statements are about. Across sums they are never too narrow,
/// and sometimes wider than an exact solution would be. Quantities beyond 2⁶¹ are read as 2⁶¹ below, and as no limit
/// above.
package struct SumClosure: Sendable {
    /// The pieces of all components, each component's in order of time.
    private let pieces: [ComponentClosure]
    /// The times they reach over.
    private let spans: [Range<Int>]
    /// The places of each component's pieces.
    private let piecesOfComponent: [Range<Int>]
    /// Which component a node is in, and its place there.
    private let places: [(component: Int, node: Int)]
    /// By component: whether statements about it contradict each other.
    private let contradicts: [Bool]

    /// Computes the limits until none of them falls any more.
    package init(_ problem: SumProblem) {
        let ranked = problem.rankedStatements.flatMap { problem.edges(ofStatement: $0) }
        let split = SumPieces(problem, ranked: ranked)
        self.init(split.pieces.map { ComponentClosure(split.components[$0.component], edges: $0.edges) }, of: split)
    }

    /// Puts closed pieces together.
    init(_ closures: [ComponentClosure], of split: SumPieces) {
        self.init(
            closures,
            spans: split.pieces.map(\.span),
            components: split.components,
            piecesOfComponent: split.piecesOfComponent
        )
    }

    /// Puts closed components together.
    init(components: [ComponentClosure]) {
        self.init(
            components,
            spans: components.map { closed in
                let boundaries = closed.cells.boundaries
                return (boundaries.first ?? 0)..<(boundaries.last ?? 0)
            },
            components: components.map(\.component),
            piecesOfComponent: components.indices.map { $0..<$0 + 1 }
        )
    }

    private init(
        _ pieces: [ComponentClosure],
        spans: [Range<Int>],
        components: [SumComponent],
        piecesOfComponent: [Range<Int>]
    ) {
        self.pieces = pieces
        self.spans = spans
        self.piecesOfComponent = piecesOfComponent
        var places = [(component: Int, node: Int)](
            repeating: (0, 0),
            count: components.reduce(0) { $0 + $1.nodes.count }
        )
        for (index, component) in components.enumerated() {
            for (place, node) in component.nodes.enumerated() { places[node] = (index, place) }
        }
        self.places = places
        contradicts = piecesOfComponent.map { own in own.contains { pieces[$0].contradiction != nil } }
    }

    /// Whether all statements can be true at once, as far as the limits show.
    package var isFeasible: Bool { !contradicts.contains(true) }

    /// The limits of a node over any time. A time that is no union of cells gets the upper limit of the cells around it
    /// and the lower limit of those within it. Where statements contradict each other, nothing is limited.
    package func bounds(node: Int, instants: Range<Int>) -> Bounds {
        if instants.isEmpty { return Bounds(lower: 0, upper: 0) }
        var lower: Int64 = 0
        for (piece, entry) in entries(node: node, instants: instants, side: .lower) {
            lower = DifferenceMatrices.add(lower, pieces[piece].limit(entry))
        }
        var upper: Int64?
        for (piece, entry) in entries(node: node, instants: instants, side: .upper) {
            upper = DifferenceMatrices.add(upper ?? 0, pieces[piece].limit(entry))
        }
        return Bounds(lower: -lower, upper: upper == DifferenceMatrices.none ? nil : upper)
    }

    /// The additions and subtractions that come to one limit, in their order: what a reader can check by hand.
    ///
    /// - Parameters:
    ///   - node: Index of the node.
    ///   - instants: The time.
    ///   - side: Which limit.
    /// - Returns: The chain; empty where there is no such limit, and for a lower limit of nothing.
    package func proof(node: Int, instants: Range<Int>, of side: BoundSide) -> [BoundStep] {
        var steps: [BoundStep] = []
        for (piece, entry) in entries(node: node, instants: instants, side: side) {
            if side == .lower, pieces[piece].limit(entry) == 0 { continue }
            guard let chain = pieces[piece].chain(of: entry, side: side) else { return [] }
            steps += chain
        }
        return steps
    }

    /// The entries that a limit is the sum of, one for every piece that the time reaches into: those of a lower limit
    /// from the last piece to the first, as ways back through time are. None where there is no such limit.
    private func entries(
        node: Int,
        instants: Range<Int>,
        side: BoundSide
    ) -> [(piece: Int, entry: DifferenceEntry)] {
        let (component, local) = places[node]
        let own = piecesOfComponent[component]
        guard !contradicts[component], !own.isEmpty, !instants.isEmpty else { return [] }
        var place = firstPiece(in: own) { spans[$0].upperBound > instants.lowerBound }
        var entries: [(piece: Int, entry: DifferenceEntry)] = []
        var reached = instants.lowerBound
        while place < own.upperBound, spans[place].lowerBound < instants.upperBound {
            defer { place += 1 }
            if spans[place].isEmpty { continue }
            switch side {
            case .lower:
                if let entry = pieces[place].entry(node: local, instants: instants, side: .lower) {
                    entries.append((place, entry))
                }
            case .upper:
                // Of what lies between two pieces nothing is known.
                guard spans[place].lowerBound <= reached,
                    let entry = pieces[place].entry(
                        node: local,
                        instants: instants.clamped(to: spans[place]),
                        side: .upper
                    )
                else { return [] }
                entries.append((place, entry))
                reached = spans[place].upperBound
            }
        }
        if side == .upper { return reached < instants.upperBound ? [] : entries }
        return entries.reversed()
    }

    /// The first of some pieces from which on something holds that does not hold before it.
    private func firstPiece(in range: Range<Int>, where holds: (Int) -> Bool) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
