import BorderAtlas
import BorderCore

/// Numbers of several places that may be compared and added: one way, measure, population, mode and source, places of
/// one kind, the same counted days, and sums of the same levels of detail.
struct SiblingGroups {
    private struct Kind: Hashable {
        var way: ComparableWay
        var within: [String]
        var measure: Measure
        var population: Population
        var mode: Mode
        var sizeOfPlace: Int
        var bucket: Day?
        var period: Period?
        /// The days that are counted, of tables.
        var days: UInt64
        var levels: UInt64
        var isTable: Bool
        var source: String
    }

    private let cells: [MeasureCell]
    private var groups: [(members: [Int], isDisjoint: Bool)] = []

    init(_ cells: [MeasureCell], tree: PlaceTree) {
        self.cells = cells
        let commonEnd = ComparableWay.commonEnd(of: cells.map(\.key.placement.direction))
        var kinds: [Kind: [Int]] = [:]
        for (index, cell) in cells.enumerated() {
            guard let way = ComparableWay(cell.key.placement.direction, commonEnd: commonEnd),
                cell.key.measure.kind.addsUp, cell.isAlone, cell.hours == nil,
                cell.isTable || cell.period?.isExact ?? false
            else { continue }
            let kind = Kind(
                way: way,
                within: cell.key.within.map(\.id),
                measure: cell.key.measure,
                population: cell.key.population,
                mode: cell.key.mode,
                sizeOfPlace: cell.key.placement.place.sizeRank,
                bucket: cell.bucket,
                // A table has one number a unit of time, and says itself which days are counted.
                period: cell.isTable && cell.bucket != nil ? nil : cell.period,
                days: cell.dayFingerprint,
                levels: cell.levels,
                isTable: cell.isTable,
                source: cell.source
            )
            kinds[kind, default: []].append(index)
        }
        // Where some place counts every mode, or nobody knows which, all places are compared whatever their mode.
        for kind in Array(kinds.keys) where kind.mode != .unspecified {
            var whole = kind
            whole.mode = .unspecified
            guard kinds[whole] != nil, let members = kinds.removeValue(forKey: kind) else { continue }
            kinds[whole]? += members
        }
        groups = kinds.values.map { $0.sorted() }.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }.map { members in
            (members, tree.excludeEachOther(members.map { cells[$0].key.placement }))
        }
    }

    /// Fills in shares of the sum of the listed places, and ranks among them.
    func addSharesAndRanks(to rows: inout [MeasureRow]) {
        for index in cells.indices where !cells[index].isAlone || cells[index].hours != nil {
            let reason: WhyUndefined = cells[index].isAlone ? .partOfDay : .contested
            rows[index].share = .undefined(reason)
            rows[index].rank = .undefined(reason)
        }
        for group in groups {
            let counts = group.members.map { cells[$0].quantity.bounds }
            for (position, index) in group.members.enumerated() {
                guard group.isDisjoint else {
                    rows[index].share = .undefined(.mayOverlap)
                    rows[index].rank = .undefined(.mayOverlap)
                    continue
                }
                var others = counts
                others.remove(at: position)
                rows[index].share = CountArithmetic.sum(others).flatMap {
                    CountArithmetic.share(counts[position], rest: $0)
                }
                rows[index].rank = .known(CountArithmetic.rank(of: position, in: counts))
            }
        }
    }

    /// The concentration of every group whose counts are exact and share nothing.
    var concentrations: [ConcentrationRow] {
        groups.compactMap { group in
            let members = group.members.map { cells[$0] }
            guard group.isDisjoint, members.allSatisfy({ $0.quantity.qualifier == .exact }),
                let concentration = Concentration.of(members.map(\.quantity.value)).value
            else { return nil }
            let bySize = members.sorted {
                ($1.quantity.value, $0.key.placement) < ($0.quantity.value, $1.key.placement)
            }
            return ConcentrationRow(
                bucket: members[0].bucket,
                period: members[0].period,
                measure: members[0].key.measure,
                population: members[0].key.population,
                mode: members[0].key.mode,
                places: bySize.map(\.key.placement),
                concentration: concentration
            )
        }
    }
}
