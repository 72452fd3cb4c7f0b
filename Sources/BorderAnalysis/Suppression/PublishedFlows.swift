import BitCollections
import BorderAtlas
import BorderCore
import OrderedCollections

/// The numbers of summaries that are published together, as cells with the sums a reader knows.
struct PublishedFlows {
    /// Numbers of several summaries that count the same, with the same words, are one cell.
    private struct Key: Hashable {
        var regions: [CountedRegion]
        var quantity: Quantity

        init(_ row: FlowRow) { (regions, quantity) = (row.regions, row.addedQuantity) }
    }

    private(set) var cells: WithheldCells
    private var indices: [Key: Int] = [:]
    /// What each cell is the sum of, part by part.
    private var regions: [[CountedRegion]] = []
    private let tree: PlaceTree

    /// The cells of summaries, with as many withheld as it takes.
    init(_ summaries: [FlowSummary], limit: Int64, tree: PlaceTree) {
        self.tree = tree
        cells = WithheldCells(limit: limit)
        var bySource: [String: [Int]] = [:]
        var same: [[CountedRegion]: [Int]] = [:]
        for summary in summaries {
            for row in summary.rows + summary.numbersOfPairs where row.isCounted {
                let key = Key(row)
                let cell = indices[key] ?? cells.add(key.quantity.bounds, value: row.quantity.value)
                if indices.updateValue(cell, forKey: key) == nil {
                    regions.append(key.regions)
                    same[key.regions, default: []].append(cell)
                }
                // A number that was replaced adds up with none.
                if row.role != .superseded { bySource[row.countingSource, default: []].append(cell) }
            }
        }
        guard cells.states.contains(where: { $0 != .visible }) else { return }
        for cells in same.values { joinLike(cells) }
        let sources = bySource.sorted { $0.key < $1.key }.map { agreeing($0.value) }
        for source in sources { addSums(of: source) }
        // Nor may numbers of several sources give one away that a reader takes for parts of one whole.
        if sources.count > 1 { addSums(of: agreeing(Array(sources.joined()))) }
        cells.protect()
    }

    /// Why a row is not shown; `nil` for a row that is.
    func withholding(of row: FlowRow) -> Withholding? {
        guard row.isCounted, let cell = indices[Key(row)] else { return nil }
        switch cells.states[cell] {
        case .visible: return nil
        case .small: return .small
        case .plain: return .complementary
        }
    }

    /// Numbers for one thing that are closer than the limit would stand for one another.
    private mutating func joinLike(_ own: [Int]) {
        let inOrder = own.sorted { cells.bounds[$0].lower < cells.bounds[$1].lower }
        var run: [Int] = []
        for cell in inOrder {
            if let last = run.last, cells.bounds[cell].lower - cells.bounds[last].lower >= cells.limit {
                if run.count > 1 { cells.join(run) }
                run = []
            }
            run.append(cell)
        }
        if run.count > 1 { cells.join(run) }
    }

    /// For each thing that is counted the cells that can be true together, the narrowest first: an exact number beside
    /// a worded one tells more, and "up to" limits where the number itself is withheld.
    private func agreeing(_ all: [Int]) -> [Int] {
        func width(_ cell: Int) -> Int64 { cells.bounds[cell].upper.map { $0 - cells.bounds[cell].lower } ?? .max }
        var ofThing: OrderedDictionary<[CountedRegion], [Int]> = [:]
        for cell in all where !(ofThing[regions[cell]]?.contains(cell) ?? false) {
            ofThing[regions[cell], default: []].append(cell)
        }
        return ofThing.values.flatMap { own in
            let inOrder = own.enumerated().sorted { (width($0.element), $0.offset) < (width($1.element), $1.offset) }
            var (least, most): (Int64, Int64) = (0, .max)
            return inOrder.map(\.element).filter { cell in
                let bounds = cells.bounds[cell]
                let both = (max(least, bounds.lower), min(most, bounds.upper ?? .max))
                guard both.0 <= both.1 else { return false }
                (least, most) = both
                return true
            }
        }
    }

    // MARK: Sums

    private mutating func addSums(of own: [Int]) {
        for part in PublishedParts(own.map { regions[$0] }, tree: tree).parts where part.count > 1 {
            let part = part.map { own[$0] }
            var cellsOfRegion: OrderedDictionary<CountedRegion, BitSet> = [:]
            for cell in part { for region in regions[cell] { cellsOfRegion[region, default: []].insert(cell) } }
            let holders = cellsOfRegion.values.elements
            var atoms: [BitSet: Set<Set<Int>>] = [:]
            for (atom, leftovers) in CellAxes(cellsOfRegion.keys.elements).atoms(tree: tree) {
                atoms[atom.reduce(into: BitSet()) { $0.formUnion(holders[$1]) }, default: []].formUnion(leftovers)
            }
            let inOrder = atoms.map { (cells: Array($0), leftovers: $1) }
                .sorted { $0.cells.lexicographicallyPrecedes($1.cells) }
            var kinds: [CountedRegion.Kind: Int] = [:]
            var kindOfCell: [Int: Int] = [:]
            for cell in part {
                guard let kind = regions[cell].first.map(CountedRegion.Kind.init) else { continue }
                kindOfCell[cell] = kinds[kind] ?? kinds.count
                if kinds[kind] == nil { kinds[kind] = kinds.count }
            }
            cells.add(
                AtomSystem(
                    inOrder.map(\.cells),
                    leftovers: inOrder.map(\.leftovers),
                    bounds: { cells.bounds[$0] },
                    kind: { kindOfCell[$0] ?? 0 }
                )
            )
        }
    }
}

extension CountedRegion {
    /// A level of detail: numbers of one level may part a larger one.
    struct Kind: Hashable {
        var sizeOfPlace: Int
        var isOneWay: Bool
        var people: [String]
        var hasMode: Bool
        /// Days, weeks, months, quarters, years.
        var length: Int

        init(_ region: CountedRegion) {
            sizeOfPlace = region.placement.place.sizeRank
            isOneWay = region.placement.direction.route != nil
            people = region.population.conditions.map(\.key)
            hasMode = region.mode != .unspecified
            guard case .days(let days) = region.time else {
                length = -1
                return
            }
            length = [1, 7, 31, 92, 366].firstIndex { days.dayCount <= $0 } ?? 5
        }
    }
}

extension FlowRow {
    /// What a reader knows of the number: of a sum of exact counts its value, whatever else there may be.
    fileprivate var addedQuantity: Quantity {
        summedOver.contains(.onlyExact) ? Quantity(quantity.value) : quantity
    }

    /// Whether it counts people, so that a small number may point at somebody.
    var isCounted: Bool {
        switch measure.unit {
        case .crossing, .person, .pedestrian: true
        default: false
        }
    }
}
