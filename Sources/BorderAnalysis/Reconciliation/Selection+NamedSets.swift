import BorderAtlas
import BorderCore

extension Selection {
    /// The places that are asked for by name, each as far as reports of larger places count what passes there.
    ///
    /// - Parameters:
    ///   - reports: the reports.
    ///   - tree: which places lie in which.
    /// - Returns: the sets in order; none without filters of places.
    package func setsToBound(by reports: [PlacedReport], tree: PlaceTree) -> [CountedSet] {
        let named = Set(places.joined())
        var found: Set<CountedSet> = []
        for place in named {
            for larger in Set(reports.filter { $0.measure.kind == .flow }.map(CountedSet.init)) {
                // Another way, or another mode, at the place would be another question.
                guard larger.placement.place != place, tree.contains(larger.placement.place, place),
                    let direction = tree.direction(larger.placement.direction, at: place)
                else { continue }
                var set = larger
                set.placement = Placement(place: place, direction: direction)
                found.insert(set)
            }
        }
        return found.sorted()
    }
}

extension PlaceTree {
    /// A way as it is at a place on a border: "into Finland" comes from Russia there. `nil` where nobody passes so.
    fileprivate func direction(_ direction: FlowDirection, at place: Place) -> FlowDirection? {
        guard let border = border(of: place) else { return nil }
        let (one, other) = (Territory.country(border.first), Territory.country(border.second))
        let ways = [Route(from: one, to: other), Route(from: other, to: one)].filter { way in
            FlowDirection.oneWay(way).isWithin(direction, in: { contains($1, $0) })
        }
        if ways.count == 2 { return .bothWays(min(one, other), max(one, other)) }
        return ways.first.map { .oneWay($0) }
    }
}
