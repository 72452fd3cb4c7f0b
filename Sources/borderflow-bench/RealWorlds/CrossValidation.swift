/// A constant chosen where it is not scored: for each state the one that does best on the ports of the others.
struct CrossValidation {
    /// The values tried.
    let values: [Double]
    /// By state and value, what is to be small.
    private(set) var losses: [[Double]]
    /// By state, what losses are measured in.
    private(set) var sizes: [Double]
    let states: [String]

    init(values: [Double], states: [String]) {
        self.values = values
        self.states = states
        losses = states.map { _ in values.map { _ in 0 } }
        sizes = states.map { _ in 0 }
    }

    /// Adds what a value costs in a state.
    mutating func add(_ loss: Double, of size: Double, state: Int, value: Int) {
        losses[state][value] += loss
        if value == 0 { sizes[state] += size }
    }

    /// Mean over states of a value's loss as a share of the truth, so that a large state counts like a small one.
    func loss(_ value: Int, in chosen: [Int]) -> Double {
        chosen.reduce(0) { $0 + (sizes[$1] > 0 ? losses[$1][value] / sizes[$1] : 0) } / Double(max(1, chosen.count))
    }

    /// The place of the value that does best in some states.
    func best(in chosen: [Int]) -> Int {
        values.indices.min { (loss($0, in: chosen), $0) < (loss($1, in: chosen), $1) } ?? 0
    }

    /// For each state the value that the others choose, and what it costs there.
    var folds: [(state: String, value: Double, loss: Double)] {
        states.indices.map { state in
            let value = best(in: states.indices.filter { $0 != state })
            return (states[state], values[value], loss(value, in: [state]))
        }
    }

    /// What the value chosen on all states is.
    var overall: Double { values[best(in: Array(states.indices))] }
}
