import BorderAtlas
import BorderCore

/// Sums of exact counts beside a worded number of the same whole: what is added is a part, and the whole is at least that.
struct IncompleteSums {
    private struct Key: Hashable {
        var authority: String
        var measure: Measure
        var bucket: Day?
    }

    private let tree: PlaceTree
    private var worded: [Key: [FlowRow]] = [:]

    /// The worded numbers of a summary.
    init(_ rows: [FlowRow], tree: PlaceTree) {
        self.tree = tree
        for index in rows.indices where rows[index].exactCount == nil && !rows[index].isTableTotal {
            let row = rows[index]
            // "Up to 500" may be nobody.
            guard row.role.stands, row.measure.kind.addsUp, ![.lessThan, .upTo].contains(row.quantity.qualifier)
            else { continue }
            worded[key(row), default: []].append(row)
        }
    }

    private func key(_ row: FlowRow) -> Key {
        Key(authority: row.authority, measure: row.measure, bucket: row.bucket)
    }

    /// Words every sum that leaves a worded number out as "at least", and says what it is the sum of.
    func mark(_ rows: inout [FlowRow]) {
        guard !worded.isEmpty else { return }
        for index in rows.indices where rows[index].origin == .records && rows[index].isHead {
            guard rows[index].rowCount > 1, rows[index].exactCount != nil else { continue }
            let row = rows[index]
            guard let all = worded[key(row)] else { continue }
            let left = all.filter { isLeftOut($0, of: row) }
            guard !left.isEmpty else { continue }
            rows[index].quantity = Quantity(row.quantity.value, .atLeast)
            rows[index].basis = .derived
            rows[index].summedOver.insert(.onlyExact)
            rows[index].note = row.note.appending(IncompleteSums.words(row, left))
        }
    }

    /// Whether a worded number is of the whole that a sum is named for, and of nothing that it adds.
    private func isLeftOut(_ part: FlowRow, of sum: FlowRow) -> Bool {
        let place = part.placement
        guard let days = sum.period?.outer, let own = part.period?.outer, days.overlaps(own),
            part.population.isWithin(sum.population),
            sum.mode == .unspecified || sum.mode == part.mode, tree.contains(sum.placement, place)
        else { return false }
        let isElsewhere =
            !sum.at.isEmpty && !sum.hasWhole
            && sum.at.allSatisfy { tree.relation($0, place.place) == .disjoint }
        if isElsewhere { return days.overlaps(own) }
        // Days between those that are counted.
        let counted = sum.daysCovered
        return counted > 0 && days.lowerBound <= own.lowerBound
            && own.upperBound <= days.upperBound && own.dayCount <= days.dayCount - counted
    }

    /// `the sum of 2 of 3 borders, without about 800 at Hungary–Ukraine`.
    private static func words(_ sum: FlowRow, _ left: [FlowRow]) -> String {
        let missing = Set(left.map(\.placement.place)).subtracting(sum.at)
        let ids = left.map(\.id).sorted()
        let shown = ids.prefix(3).joined(separator: ", ") + (ids.count > 3 ? " and \(ids.count - 3) more" : "")
        guard !sum.at.isEmpty, !missing.isEmpty else { return "the sum of exact numbers, without \(shown)" }
        let places = Set(sum.at).union(missing)
        let ranks = Set(places.map(\.sizeRank))
        let word = ranks == [Place.borderRank] ? "border" : ranks == [Place.crossingRank] ? "crossing" : "place"
        return "the sum of \(places.count - missing.count) of \(places.count.counted(word)), without \(shown)"
    }
}
