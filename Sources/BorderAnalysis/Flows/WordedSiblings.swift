import BorderAtlas
import BorderCore

/// Numbers of places that are worded ("about 800"): beside one of them no exact number has a share that is known.
struct WordedSiblings {
    private struct Key: Hashable {
        var authority: String
        var measure: Measure
        var bucket: Day?
        var placeSize: Int
        var way: ComparableWay
    }

    private let grouping: Grouping
    private let commonEnd: Territory?
    private var rows: [Key: [FlowRow]] = [:]

    /// The worded numbers of a summary, each as the number of its group.
    init(_ all: [FlowRow], grouping: Grouping, commonEnd: Territory?) {
        (self.grouping, self.commonEnd) = (grouping, commonEnd)
        for index in all.indices where all[index].isHead && all[index].exactCount == nil && !all[index].isTableTotal {
            let row = all[index]
            guard row.measure.kind.addsUp, row.role.stands, let key = key(row) else { continue }
            rows[key, default: []].append(row)
        }
    }

    private func key(_ row: FlowRow) -> Key? {
        guard case .oneWay(let route) = row.placement.direction,
            var way = ComparableWay(row.placement.direction, commonEnd: commonEnd)
        else { return nil }
        // Of a country it is an entry or an exit, wherever from or to.
        if let group = row.partOf, case .country(let code) = group {
            way = route.to == .country(code) ? .entries : .exits
        }
        return Key(
            authority: row.authority,
            measure: row.measure,
            bucket: row.bucket,
            placeSize: row.rankOfGroup(grouping),
            way: way
        )
    }

    /// Whether a worded number counts what none of some numbers of one source counts, on days that they count.
    func hasOne(beside members: [FlowRow], tree: PlaceTree) -> Bool {
        guard let first = members.first, let key = key(first), let worded = rows[key] else {
            return false
        }
        return worded.contains { row in
            guard row.population.isWithin(first.population), row.mode == first.mode || first.mode == .unspecified,
                row.bucket != nil || sharesDays(row, first)
            else { return false }
            return members.allSatisfy { member in
                tree.relation(member.placement.place, row.placement.place) == .disjoint
                    || tree.relation(member.placement.direction, row.placement.direction) == .disjoint
            }
        }
    }

    private func sharesDays(_ one: FlowRow, _ other: FlowRow) -> Bool {
        guard let mine = one.period?.outer, let theirs = other.period?.outer else {
            return one.period == nil && other.period == nil
        }
        return mine.overlaps(theirs)
    }
}

extension FlowRow {
    /// How large the place is that the number stands for in a grouping: a crossing that is in no region stands beside the
    /// regions.
    func rankOfGroup(_ grouping: Grouping) -> Int {
        let place = partOf ?? placement.place
        let byRegion = grouping.places.first == .ownRegion || grouping.places.first == .region
        if byRegion, case .crossing = place { return Place.region("").sizeRank }
        return place.sizeRank
    }
}
