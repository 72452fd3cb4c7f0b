import BitCollections
import BorderAtlas
import BorderCore

/// Published numbers in parts that share no passage and no time, so that sums never lead from one to another.
struct PublishedParts {
    /// The numbers of each part, by their places among those given.
    let parts: [[Int]]

    /// Parts of numbers, of each what it is the sum of.
    init(_ regions: [[CountedRegion]], tree: PlaceTree) {
        let groups = PublishedParts.byPlace(regions, tree: tree)
        parts = groups.flatMap { PublishedParts.byTime(regions, $0) }
    }

    private static func byPlace(_ regions: [[CountedRegion]], tree: PlaceTree) -> [[Int]] {
        struct Where: Hashable {
            var placement: Placement
            var measure: Measure
        }
        var cells: [Where: BitSet] = [:]
        for (index, all) in regions.enumerated() {
            for region in all {
                cells[Where(placement: region.placement, measure: region.measure), default: []].insert(index)
            }
        }
        let places = cells.keys.sorted { ($0.placement, $0.measure) < ($1.placement, $1.measure) }
        var sets = DisjointSets(count: regions.count)
        // The numbers of one place are one set, so one of them stands for all.
        for own in cells.values { if let one = own.first { for other in own { sets.join(one, other) } } }
        var samePlace: [Place: [Where]] = [:]
        for place in places { samePlace[place.placement.place, default: []].append(place) }
        func join(_ one: Where, _ other: Where) {
            guard one.measure == other.measure, let first = cells[one]?.first, let second = cells[other]?.first else {
                return
            }
            sets.join(first, second)
        }
        for same in samePlace.values { for other in same.dropFirst() { for one in same { join(one, other) } } }
        let all = samePlace.keys.sorted()
        for holder in all where tree.mayHoldPlaces(holder) {
            for place in all where place != holder && tree.relation(holder, place) != .disjoint {
                for one in samePlace[holder] ?? [] { for other in samePlace[place] ?? [] { join(one, other) } }
            }
        }
        return sets.sets()
    }

    private static func byTime(_ regions: [[CountedRegion]], _ group: [Int]) -> [[Int]] {
        var sets = DisjointSets(count: group.count)
        var alone: [CountedRegion.Time: Int] = [:]
        var spans: [(days: ClosedRange<Day>, cell: Int)] = []
        for (position, cell) in group.enumerated() {
            for region in regions[cell] {
                if case .days(let days) = region.time {
                    spans.append((days, position))
                } else if let known = alone.updateValue(position, forKey: region.time) {
                    sets.join(known, position)
                }
            }
        }
        spans.sort { ($0.days.lowerBound, $0.cell) < ($1.days.lowerBound, $1.cell) }
        var last: (day: Day, cell: Int)?
        for span in spans {
            if let last, span.days.lowerBound <= last.day { sets.join(last.cell, span.cell) }
            last = (max(last?.day ?? span.days.upperBound, span.days.upperBound), span.cell)
        }
        return sets.sets().map { $0.map { group[$0] } }
    }
}
