import BorderAtlas
import BorderCore

/// Numbers of several places that may be compared and added: one way, measure, population, mode and source, places of
/// one kind, the same counted days, and sums of the same levels of detail.
///
/// Where only some of the places listed can be compared, none has a share or a rank: it would be one among those that
/// happen to be counted alike.
struct SiblingGroups {
    /// What places are listed beside each other for, whatever their modes, days and sources.
    private struct Question: Hashable {
        var way: ComparableWay
        var within: [String]
        var measure: Measure
        var population: Population
        var sizeOfPlace: Int
        var bucket: Day?

        init?(_ cell: MeasureCell, commonEnd: Territory?) {
            let placement = cell.key.placement
            guard let way = ComparableWay(placement.direction, commonEnd: commonEnd) else { return nil }
            (self.way, within, measure) = (way, cell.key.within.map(\.id), cell.key.measure)
            (population, sizeOfPlace, bucket) = (cell.key.population, placement.place.sizeRank, cell.bucket)
        }
    }

    private struct Kind: Hashable {
        var question: Question
        var mode: Mode
        var period: Period?
        /// The days that are counted, of tables.
        var days: UInt64
        var levels: UInt64
        var isTable: Bool
        var source: String
    }

    private struct Group {
        var members: [Int]
        var isDisjoint: Bool
        /// Whether all places listed are in it.
        var isWhole: Bool
    }

    private let cells: [MeasureCell]
    private var groups: [Group] = []

    init(_ cells: [MeasureCell], tree: PlaceTree) {
        self.cells = cells
        let commonEnd = ComparableWay.commonEnd(of: cells.map(\.key.placement.direction))
        var kinds: [Kind: [Int]] = [:]
        var listed: [Question: [Mode: Set<Placement>]] = [:]
        for (index, cell) in cells.enumerated() {
            guard let question = Question(cell, commonEnd: commonEnd) else { continue }
            listed[question, default: [:]][cell.key.mode, default: []].insert(cell.key.placement)
            guard cell.key.measure.kind.addsUp, cell.isAlone, cell.hours == nil,
                cell.isTable || cell.period?.isExact ?? false
            else { continue }
            let kind = Kind(
                question: question,
                mode: cell.key.mode,
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
        groups = kinds.map { (kind: $0, members: $1.sorted()) }.filter { $0.members.count > 1 }
            .sorted { $0.members[0] < $1.members[0] }
            .map { kind, members in
                let modes = listed[kind.question] ?? [:]
                let isOfAnyMode = kind.mode == .unspecified || modes[.unspecified] != nil
                let all = isOfAnyMode ? modes.values.reduce(into: []) { $0.formUnion($1) } : modes[kind.mode] ?? []
                let placements = members.map { cells[$0].key.placement }
                return Group(
                    members: members,
                    isDisjoint: tree.excludeEachOther(placements),
                    isWhole: all.isSubset(of: placements)
                )
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
                guard group.isDisjoint, group.isWhole else {
                    let reason: WhyUndefined = group.isDisjoint ? .someSiblings : .mayOverlap
                    rows[index].share = .undefined(reason)
                    rows[index].rank = .undefined(reason)
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
            guard group.isDisjoint, group.isWhole, members.allSatisfy({ $0.quantity.qualifier == .exact }),
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
