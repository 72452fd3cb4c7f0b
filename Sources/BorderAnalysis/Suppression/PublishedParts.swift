import BorderAtlas
import BorderCore

/// Published numbers in parts that share no passage and no time, so that sums never lead from one to another.
struct PublishedParts {
    /// The numbers of each part, by their places among those given.
    let parts: [[Int]]

    init(_ regions: [CellRegion], tree: PlaceTree) {
        let groups = PublishedParts.byPlace(regions, tree: tree)
        parts = groups.flatMap { PublishedParts.byTime(regions, $0) }
    }

    private static func byPlace(_ regions: [CellRegion], tree: PlaceTree) -> [[Int]] {
        struct Where: Hashable {
            var placement: Placement
            var measure: Measure
        }
        var cells: [Where: [Int]] = [:]
        for (index, region) in regions.enumerated() {
            cells[Where(placement: region.placement, measure: region.measure), default: []].append(index)
        }
        let places = cells.keys.sorted {
            ($0.placement, $0.measure) < ($1.placement, $1.measure)
        }
        var sets = DisjointSets(count: places.count)
        var at: [Where: Int] = [:]
        for (index, place) in places.enumerated() {
            at[Where(placement: place.placement, measure: place.measure)] = index
        }
        var samePlace: [Place: [Int]] = [:]
        for (index, place) in places.enumerated() { samePlace[place.placement.place, default: []].append(index) }
        func join(_ one: Int, _ other: Int) {
            guard places[one].measure == places[other].measure else { return }
            sets.join(one, other)
        }
        for same in samePlace.values { for other in same.dropFirst() { for one in same { join(one, other) } } }
        let all = samePlace.keys.sorted()
        for holder in all where tree.mayHoldPlaces(holder) {
            for place in all where place != holder && tree.relation(holder, place) != .disjoint {
                for one in samePlace[holder] ?? [] { for other in samePlace[place] ?? [] { join(one, other) } }
            }
        }
        return sets.sets().map { $0.flatMap { cells[places[$0]] ?? [] }.sorted() }
    }

    private static func byTime(_ regions: [CellRegion], _ group: [Int]) -> [[Int]] {
        // Sums over all days lead from every day to every other.
        if group.contains(where: { regions[$0].time == .all }) { return [group] }
        var result: [[Int]] = []
        var alone: [CellRegion.Time: [Int]] = [:]
        var spans: [(days: ClosedRange<Day>, cell: Int)] = []
        for index in group {
            if case .days(let days) = regions[index].time {
                spans.append((days, index))
            } else {
                alone[regions[index].time, default: []].append(index)
            }
        }
        spans.sort { ($0.days.lowerBound, $0.cell) < ($1.days.lowerBound, $1.cell) }
        var last: Day?
        for span in spans {
            if let last, span.days.lowerBound <= last {
                result[result.count - 1].append(span.cell)
            } else {
                result.append([span.cell])
            }
            last = max(last ?? span.days.upperBound, span.days.upperBound)
        }
        return result + alone.values.sorted { $0[0] < $1[0] }
    }
}
