import BitCollections
import BorderAtlas
import BorderCore

/// The axes along which published numbers are parted. An axis is its elements (a passage, a day, a sex), each as the
/// numbers that count it; elements that the same numbers count are one.
struct CellAxes {
    private let regions: [CountedRegion]
    private let all: BitSet

    /// The axes of numbers of one measure.
    init(_ regions: [CountedRegion]) {
        self.regions = regions
        all = BitSet(regions.indices)
    }

    /// For every element that all axes together tell apart the numbers that count it.
    func atoms(tree: PlaceTree) -> Set<BitSet> {
        var found: Set<BitSet> = [all]
        for axis in [places(tree), times] + people + [modes] {
            var next: Set<BitSet> = []
            for holders in found {
                for element in axis {
                    let both = holders.intersection(element)
                    if !both.isEmpty { next.insert(both) }
                }
            }
            found = next
        }
        return found
    }

    private func places(_ tree: PlaceTree) -> Set<BitSet> {
        var sets: [Placement: BitSet] = [:]
        for (index, region) in regions.enumerated() { sets[region.placement, default: []].insert(index) }
        let placed = sets.map { (test: PassageTest($0, tree: tree), cells: $1) }
        let counted = sets.keys.map { CountedSet(placement: $0) }
        var elements: Set<BitSet> = []
        for passage in PassageUniverse(counted, tree: tree).passages {
            var holders = BitSet()
            for set in placed where set.test.counts(passage) { holders.formUnion(set.cells) }
            if !holders.isEmpty { elements.insert(holders) }
        }
        // A number that nobody knows the passages of, or that can have none, stands for itself.
        for set in placed where !elements.contains(where: { !$0.isDisjoint(with: set.cells) }) {
            elements.insert(set.cells)
        }
        return elements
    }

    private var times: Set<BitSet> {
        var elements: Set<BitSet> = []
        var alone: [CountedRegion.Time: BitSet] = [:]
        var spans: [(days: ClosedRange<Day>, cell: Int)] = []
        for (index, region) in regions.enumerated() {
            switch region.time {
            case .days(let days) where region.measure.kind.addsUp: spans.append((days, index))
            default: alone[region.time, default: []].insert(index)
            }
        }
        elements.formUnion(alone.values)
        let starts = Set(spans.flatMap { [$0.days.lowerBound, $0.days.upperBound.advanced(by: 1)] }).sorted()
        var piece: [Day: Int] = [:]
        for (index, start) in starts.enumerated() { piece[start] = index }
        var pieces = [BitSet](repeating: [], count: starts.count)
        for span in spans {
            guard let first = piece[span.days.lowerBound], let end = piece[span.days.upperBound.advanced(by: 1)] else {
                continue
            }
            for index in first..<end { pieces[index].insert(span.cell) }
        }
        elements.formUnion(pieces.filter { !$0.isEmpty })
        return elements
    }

    /// One axis for every condition on people: its values, and everybody else.
    private var people: [Set<BitSet>] {
        let keys = Set(regions.flatMap { $0.population.conditions.map(\.key) }).sorted()
        return keys.map { key in
            axis { region in region.population.conditions.first { $0.key == key }?.value }
        }
    }

    private var modes: Set<BitSet> { axis { $0.mode == .unspecified ? nil : $0.mode } }

    /// An axis of values that exclude one another; `nil` is all of them, and those that nobody names.
    private func axis<Value: Hashable>(_ value: (CountedRegion) -> Value?) -> Set<BitSet> {
        var named: [Value: BitSet] = [:]
        var whole = BitSet()
        for (index, region) in regions.enumerated() {
            if let value = value(region) { named[value, default: []].insert(index) } else { whole.insert(index) }
        }
        var elements = Set(named.values.map { $0.union(whole) })
        if !whole.isEmpty { elements.insert(whole) }
        return elements
    }
}
