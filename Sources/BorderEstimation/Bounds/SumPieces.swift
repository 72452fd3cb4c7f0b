/// A problem in pieces that hang together neither by sums nor by time: what is said of one says nothing of the others.
///
/// An instant that no limit reaches over divides all ways through time, those of sums too: what may pass from before it
/// to after it is what may pass up to it and what may pass from it on. A table of days is as many pieces as it has days,
/// and the limits of longer times are sums of theirs. Stillness never ties times together: nothing passes in a time if
/// nothing passes in any part of it.
struct SumPieces: Sendable {
    /// One piece.
    struct Piece: Sendable {
        /// Which nodes and sums it is about.
        var component: Int
        /// The time its limits reach over.
        var span: Range<Int>
        /// Its limits, in the order given, then those of stillness.
        var edges: [DifferenceEdge] = []
    }

    /// Nodes that sums connect.
    let components: [SumComponent]
    /// The pieces, by component and time.
    private(set) var pieces: [Piece] = []
    /// The places of each component's pieces.
    private(set) var piecesOfComponent: [Range<Int>] = []

    /// Divides a problem.
    ///
    /// - Parameters:
    ///   - problem: the statements and what is still.
    ///   - ranked: the limits of the statements, the most trusted first.
    init(_ problem: SumProblem, ranked: [DifferenceEdge]) {
        components = problem.graph.components
        var componentOfNode = [Int](repeating: 0, count: problem.graph.nodeCount)
        for (index, component) in components.enumerated() {
            for node in component.nodes { componentOfNode[node] = index }
        }
        var stated = [[DifferenceEdge]](repeating: [], count: components.count)
        var still = stated
        for edge in ranked { stated[componentOfNode[edge.node]].append(edge) }
        for edge in problem.stillnessEdges { still[componentOfNode[edge.node]].append(edge) }
        for index in components.indices {
            let first = pieces.count
            add(index, stated[index], still[index])
            piecesOfComponent.append(first..<pieces.count)
        }
    }

    /// The pieces of one component.
    private mutating func add(_ component: Int, _ stated: [DifferenceEdge], _ still: [DifferenceEdge]) {
        var spans = SumPieces.spans(of: stated.map(\.instants))
        spans += SumPieces.spans(of: still.flatMap { SumPieces.parts(of: $0.instants, outside: spans) })
        spans.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        let first = pieces.count
        pieces += spans.map { Piece(component: component, span: $0) }
        for edge in stated {
            let next = SumPieces.firstPlace(in: spans) { $0.lowerBound > edge.instants.lowerBound }
            pieces[first + next - 1].edges.append(edge)
        }
        for edge in still {
            var next = SumPieces.firstPlace(in: spans) { $0.upperBound > edge.instants.lowerBound }
            while next < spans.count, spans[next].lowerBound < edge.instants.upperBound {
                let shared = edge.instants.clamped(to: spans[next])
                if !shared.isEmpty {
                    var part = edge
                    part.instants = shared
                    pieces[first + next].edges.append(part)
                }
                next += 1
            }
        }
    }

    /// Times in runs that hang together by overlaps, in order. Times that only touch do not.
    static func spans(of times: [Range<Int>]) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        let sorted = times.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        for time in sorted {
            if let last = spans.last,
                time.lowerBound < last.upperBound || time.isEmpty && last.upperBound == time.lowerBound
            {
                spans[spans.count - 1] = last.lowerBound..<max(last.upperBound, time.upperBound)
            } else {
                spans.append(time)
            }
        }
        return spans
    }

    /// What of a time lies in none of some spans, which are in order and do not overlap.
    private static func parts(of time: Range<Int>, outside spans: [Range<Int>]) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = time.lowerBound
        var next = firstPlace(in: spans) { $0.upperBound > time.lowerBound }
        while next < spans.count, spans[next].lowerBound < time.upperBound {
            if start < spans[next].lowerBound { parts.append(start..<spans[next].lowerBound) }
            start = max(start, spans[next].upperBound)
            next += 1
        }
        if start < time.upperBound { parts.append(start..<time.upperBound) }
        return parts
    }

    /// The first place from which on something holds that does not hold before it.
    static func firstPlace(in spans: [Range<Int>], where holds: (Range<Int>) -> Bool) -> Int {
        var (low, high) = (0, spans.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(spans[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
