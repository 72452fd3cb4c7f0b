import BorderCore

extension PlaceTree {
    /// Whether a passage may go both ways named. A way that is not stated may be either.
    func mayOverlap(_ one: FlowDirection, _ other: FlowDirection) -> Bool {
        guard let first = one.route, let second = other.route else { return true }
        func meet(_ one: Territory, _ other: Territory) -> Bool { contains(one, other) || contains(other, one) }
        return meet(first.from, second.from) && meet(first.to, second.to)
    }
}
