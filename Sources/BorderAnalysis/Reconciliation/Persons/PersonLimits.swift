import BitCollections
import BorderCore
import BorderEstimation

/// What figures that count persons say of one another.
///
/// The same person may come on two days, through two places and both ways, so numbers of persons are neither added nor
/// subtracted: those of a part are among those of its whole, and nothing else follows.
struct PersonLimits: Sendable {
    /// What a figure says of a time whose ends are certain.
    struct Entry: Sendable {
        /// Position of the figure among all.
        var figure: Int
        var statement: SumStatement
    }

    private let entries: [Entry]
    /// The atoms of each node.
    private let atoms: [BitSet]

    init(_ entries: [Entry], atoms: [BitSet]) {
        self.entries = entries
        self.atoms = atoms
    }

    /// Position of the figure of each entry.
    var figures: [Int] { entries.map(\.figure) }

    /// A node for each entry, with what it says itself and every part that is larger; and for each statement the
    /// position of its figure.
    var problem: (problem: SumProblem, figures: [Int]) {
        var statements: [SumStatement] = []
        var figures: [Int] = []
        func add(_ entry: Entry, at node: Int, _ bounds: Bounds) {
            var statement = entry.statement
            (statement.node, statement.start, statement.end) = (node, 0...0, 1...1)
            (statement.bounds, statement.target) = (bounds, nil)
            statements.append(statement)
            figures.append(entry.figure)
        }
        for (node, whole) in entries.enumerated() {
            add(whole, at: node, whole.statement.bounds)
            guard let most = whole.statement.bounds.upper, let time = whole.statement.inner else { continue }
            for (other, part) in entries.enumerated() where other != node && part.statement.bounds.lower > most {
                if holds(whole.statement.node, time, part) {
                    add(part, at: node, Bounds(lower: part.statement.bounds.lower, upper: nil))
                }
            }
        }
        return (SumProblem(graph: SumGraph(nodeCount: entries.count), statements: statements), figures)
    }

    /// The entry that limits the persons of a node during some time the most; `nil` where none does.
    func proof(node: Int, instants: Range<Int>, of side: BoundSide) -> BoundStep? {
        var found: BoundStep?
        for (index, entry) in entries.enumerated() {
            let bounds = entry.statement.bounds
            let limit: Int64
            switch side {
            case .lower:
                guard bounds.lower > found?.limit ?? 0, holds(node, instants, entry) else { continue }
                limit = bounds.lower
            case .upper:
                guard let most = bounds.upper, most < found?.limit ?? .max, let time = entry.statement.inner,
                    atoms[node].isSubset(of: atoms[entry.statement.node]), time.holds(instants)
                else { continue }
                limit = most
            }
            found = BoundStep(statement: index, node: node, instants: instants, limit: limit, adds: true)
        }
        return found
    }

    /// Whether everybody an entry counts is counted at a node during some time.
    private func holds(_ node: Int, _ time: Range<Int>, _ part: Entry) -> Bool {
        time.holds(part.statement.outer) && atoms[part.statement.node].isSubset(of: atoms[node])
    }
}

extension Range<Int> {
    fileprivate func holds(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}
