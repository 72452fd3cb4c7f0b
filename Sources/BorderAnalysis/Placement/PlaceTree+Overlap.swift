import BorderAtlas
import BorderCore

extension PlaceTree {
    /// Whether a passage may go both ways named. A way that is not stated may be either.
    func mayOverlap(_ one: FlowDirection, _ other: FlowDirection) -> Bool {
        guard let first = one.route, let second = other.route else { return true }
        return meet(first.from, second.from) && meet(first.to, second.to)
    }

    /// Whether two ends have a country in common: sets may share some of their countries.
    private func meet(_ one: Territory, _ other: Territory) -> Bool {
        if contains(one, other) || contains(other, one) { return true }
        guard case .set(let first) = one, case .set(let second) = other else { return false }
        let members = Set(atlas.members(ofCountrySet: first))
        return atlas.members(ofCountrySet: second).contains(where: members.contains)
    }
}
