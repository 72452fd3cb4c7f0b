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

    /// Everything that all axes together tell apart: the numbers that count it, and for each of the things that they
    /// count alike the leftovers that it is of, by their numbers. A leftover is what is counted with named things and has
    /// no name: people of no listed sex, the other crossings of a border. Nobody need be there.
    func atoms(tree: PlaceTree) -> [BitSet: Set<Set<Int>>] {
        var found: [BitSet: Set<Set<Int>>] = [all: [[]]]
        var leftovers = 0
        for axis in [places(tree), times] + people + [modes] {
            var next: [BitSet: Set<Set<Int>>] = [:]
            for (element, isLeftover) in axis.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
                if isLeftover { leftovers += 1 }
                for (holders, own) in found {
                    let both = holders.intersection(element)
                    guard !both.isEmpty else { continue }
                    let of = isLeftover ? Set(own.map { $0.union([leftovers]) }) : own
                    next[both, default: []].formUnion(of)
                }
            }
            found = next.mapValues { $0.contains([]) ? [[]] : $0 }
        }
        return found
    }

    private func places(_ tree: PlaceTree) -> [BitSet: Bool] {
        var sets: [Placement: BitSet] = [:]
        for (index, region) in regions.enumerated() { sets[region.placement, default: []].insert(index) }
        let placed = sets.map { (test: PassageTest($0, tree: tree), cells: $1) }
        let counted = sets.keys.map { CountedSet(placement: $0) }
        var passages: [BitSet: [Passage]] = [:]
        for passage in PassageUniverse(counted, tree: tree).passages {
            var holders = BitSet()
            for set in placed where set.test.counts(passage) { holders.formUnion(set.cells) }
            if !holders.isEmpty { passages[holders, default: []].append(passage) }
        }
        var elements = passages.mapValues { _ in false }
        for (holders, own) in passages {
            elements[holders] = own.allSatisfy { passage in
                !passage.isNamed
                    && passages.contains { $0.isStrictSuperset(of: holders) && $1.contains(where: passage.isBeside) }
            }
        }
        // A number that nobody knows the passages of, or that can have none, stands for itself.
        for set in placed where !elements.keys.contains(where: { !$0.isDisjoint(with: set.cells) }) {
            elements[set.cells] = false
        }
        return elements
    }

    private var times: [BitSet: Bool] {
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
        return Dictionary(uniqueKeysWithValues: elements.map { ($0, false) })
    }

    /// One axis for every condition on people: its values, and everybody else.
    private var people: [[BitSet: Bool]] {
        let keys = Set(regions.flatMap { $0.population.conditions.map(\.key) }).sorted()
        return keys.map { key in
            axis { region in region.population.conditions.first { $0.key == key }?.value }
        }
    }

    private var modes: [BitSet: Bool] { axis { $0.mode == .unspecified ? nil : $0.mode } }

    /// An axis of values that exclude one another; `nil` is all of them, and those that nobody names.
    private func axis<Value: Hashable>(_ value: (CountedRegion) -> Value?) -> [BitSet: Bool] {
        var named: [Value: BitSet] = [:]
        var whole = BitSet()
        for (index, region) in regions.enumerated() {
            if let value = value(region) { named[value, default: []].insert(index) } else { whole.insert(index) }
        }
        var elements: [BitSet: Bool] = [:]
        for set in named.values { elements[set.union(whole)] = false }
        if !whole.isEmpty, elements[whole] == nil { elements[whole] = !named.isEmpty }
        return elements
    }
}

extension Passage {
    /// Whether it goes through a crossing that has a name, from one country to another.
    fileprivate var isNamed: Bool {
        guard case .crossing = site else { return false }
        return from.country != nil && to.country != nil
    }

    /// Whether another passage is counted on the way of this one, as the crossings of a border are beside the rest of it.
    fileprivate func isBeside(_ other: Passage) -> Bool {
        if site == .restOfBorder { return (from, to) == (other.from, other.to) }
        return from == other.from || to == other.to
    }
}
