import BorderCore

/// A count of some days, as far as its relation to others goes.
struct CountItem {
    var scope: Int32
    var first: Int32
    var last: Int32
    /// Which of the days it covers, where it does not cover all: the lowest bit is the first.
    var covered: UInt32 = 0

    /// First and last day with something to count; the first and last possible day where no days are said.
    var reach: (first: Int32, last: Int32) {
        if first == Day.unknown { return (.min, .max) }
        guard covered != 0 else { return (first, last) }
        return (first + Int32(covered.trailingZeroBitCount), first + 31 - Int32(covered.leadingZeroBitCount))
    }

    var isWhole: Bool {
        let (start, end) = reach
        return covered == 0 || covered.nonzeroBitCount == Int(end - start) + 1
    }
}

/// Which counts are part of others, and whether those that are part of none exclude one another.
///
/// A count holds another where it does in place and way, people, mode and days; two exclude each other where they do in
/// any. It takes about as long as sorting the counts, however many there are: counts of one level are compared by their
/// days alone, and levels are few.
struct CountNesting {
    /// The counts that are part of no other.
    private(set) var tops: [Int] = []
    /// The counts that are.
    private(set) var parts: [Int] = []
    /// Whether all of the tops exclude one another, so that their sum is a number.
    private(set) var isExclusive = true
    /// Scopes whose own tops overlap in time.
    private(set) var entangledScopes: Set<Int32> = []
    /// Above this many levels those that may mean the same people stand side by side without a closer look.
    private static let comparedLevels = 300

    /// - Parameters:
    ///   - items: the counts, in any order.
    ///   - table: their scopes.
    init(_ items: [CountItem], _ table: inout ScopeTable) {
        var isPart = [Bool](repeating: false, count: items.count)
        var byLevel: [Int32: [Int]] = [:]
        for (index, item) in items.enumerated() {
            byLevel[table.levelOfScope[Int(item.scope)], default: []].append(index)
        }
        let inOrder = byLevel.values.map { CountNesting.markWithinScopes(items, $0, &isPart) }
        let levels = byLevel.keys.sorted()
        var pairs: [LevelPair] = []
        for one in levels {
            for other in levels where one < other {
                if levels.count > CountNesting.comparedLevels, table.areApart(one, other) {
                    isExclusive = false
                    continue
                }
                if let pair = LevelPair(one, other, &table) { pairs.append(pair) }
            }
        }
        for pair in pairs where pair.axes != .disjoint {
            for (outer, inner) in [(pair.one, pair.other), (pair.other, pair.one)] where pair.mayHold(outer) {
                let index = DayIndex(items, byLevel[outer] ?? [], pair, of: outer, &table)
                for item in byLevel[inner] ?? [] where !isPart[item] {
                    if index.holds(items[item], at: item, of: items, pair, &table) { isPart[item] = true }
                }
            }
        }
        for order in inOrder { compareTops(items, order, isPart) }
        // One thing that a publisher counts is no addend of another, on whatever days.
        if pairs.contains(where: \.isOfTwoSeries) { isExclusive = false }
        for pair in pairs where isExclusive {
            let outer = (byLevel[pair.one] ?? []).filter { !isPart[$0] }
            let index = DayIndex(items, outer, pair, of: pair.one, &table)
            isExclusive = !(byLevel[pair.other] ?? []).contains { item in
                !isPart[item] && index.touches(items[item], of: items, pair, &table)
            }
        }
        for index in items.indices { if isPart[index] { parts.append(index) } else { tops.append(index) } }
    }

    /// Marks the counts of a scope that are part of another of it: in the order of their first days those that end before
    /// a count of every day does.
    ///
    /// - Returns: the counts in the order of their scopes and days.
    private static func markWithinScopes(_ items: [CountItem], _ members: [Int], _ isPart: inout [Bool]) -> [Int] {
        let inOrder = members.sorted { one, other in
            let (mine, theirs) = (items[one], items[other])
            if mine.scope != theirs.scope { return mine.scope < theirs.scope }
            let (first, second) = (mine.reach, theirs.reach)
            if first.first != second.first { return first.first < second.first }
            if first.last != second.last { return first.last > second.last }
            // Of equal days the count that leaves none out holds the others.
            if mine.isWhole != theirs.isWhole { return mine.isWhole }
            return mine.covered != theirs.covered ? mine.covered < theirs.covered : one < other
        }
        var scope: Int32 = -1
        var wholeUntil = Int32.min
        for index in inOrder {
            let item = items[index]
            if item.scope != scope { (scope, wholeUntil) = (item.scope, .min) }
            // Nobody knows which days a count without days covers.
            guard item.first != Day.unknown else { continue }
            let last = item.reach.last
            if last <= wholeUntil { isPart[index] = true } else if item.isWhole { wholeUntil = last }
        }
        return inOrder
    }

    /// Finds scopes whose tops share days.
    private mutating func compareTops(_ items: [CountItem], _ inOrder: [Int], _ isPart: [Bool]) {
        var scope: Int32 = -1
        var furthest = Int32.min
        for index in inOrder where !isPart[index] {
            let reach = items[index].reach
            if items[index].scope != scope {
                (scope, furthest) = (items[index].scope, reach.last)
                continue
            }
            if reach.first <= furthest {
                isExclusive = false
                entangledScopes.insert(scope)
            }
            furthest = max(furthest, reach.last)
        }
    }
}

/// How the counts of two levels stand to each other, but for days and for which placement each has.
private struct LevelPair {
    var one: Int32
    var other: Int32
    /// People and mode together.
    var axes: AxisRelation
    /// The conditions both levels know.
    var common: [String]
    /// Whether their values cannot be compared, as they were joined.
    var isBlind: Bool
    /// Whether both state a mode that can be compared.
    var comparesModes: Bool
    /// Whether they are two things that one publisher counts.
    var isOfTwoSeries: Bool
    var places: (ScopeLevel.Place, ScopeLevel.Place)

    /// `nil` where no count of the one shares anybody with a count of the other.
    init?(_ one: Int32, _ other: Int32, _ table: inout ScopeTable) {
        let (mine, theirs) = (table.levels[Int(one)], table.levels[Int(other)])
        self.one = one
        self.other = other
        let differing = mine.apart.flatMap { left in
            theirs.apart.filter { $0.key == left.key && $0 != left }.map { (left, $0) }
        }
        // Other ages are other people, whatever else is said of them.
        if differing.contains(where: { !$0.mayOverlap($1) }) { return nil }
        isOfTwoSeries = differing.contains { $0.0.key != "age" }
        let shared = mine.people.filter(theirs.people.contains)
        common = shared.filter { key in !differing.contains { $0.0.key == key } }
        isBlind = mine.fold.contains(.people) || theirs.fold.contains(.people)
        let people = AxisRelation(
            holds: shared.count == mine.people.count && differing.allSatisfy { $0.holds($1) },
            isHeld: shared.count == theirs.people.count && differing.allSatisfy { $1.holds($0) }
        )
        let mode: AxisRelation =
            mine.isModeStated == theirs.isModeStated ? .equals : mine.isModeStated ? .within : .contains
        comparesModes =
            mine.isModeStated && theirs.isModeStated && !mine.fold.contains(.modes) && !theirs.fold.contains(.modes)
        axes = (people ?? .partlyOverlaps).combined(with: mode)
        places = (mine.place, theirs.place)
    }

    /// Whether counts of a level of the pair may hold counts of the other.
    func mayHold(_ level: Int32) -> Bool {
        guard !isBlind || common.isEmpty || axes == .equals else { return false }
        return level == one ? axes.holds : axes.flipped.holds
    }
}

/// The counts of one level by placement, people and mode as a pair of levels knows them, in the order of their days.
private struct DayIndex {
    private struct Key: Hashable {
        var placement: Int32
        var people: Int32
        var mode: UInt8
    }

    /// Counts by first day, with the furthest last day up to each.
    private struct Days {
        var members: [Int] = []
        var firsts: [Int32] = []
        var furthest: [Int32] = []
    }

    private var lists: [Key: Days] = [:]
    private var placements: [Int32] = []
    private let level: Int32

    init(
        _ items: [CountItem],
        _ members: [Int],
        _ pair: LevelPair,
        of level: Int32,
        _ table: inout ScopeTable
    ) {
        self.level = level
        for index in members { lists[DayIndex.key(items[index], pair, &table), default: Days()].members.append(index) }
        placements = Array(Set(lists.keys.map(\.placement))).sorted()
        for key in lists.keys {
            guard var days = lists[key] else { continue }
            days.members.sort { (items[$0].reach.first, $0) < (items[$1].reach.first, $1) }
            days.firsts = days.members.map { items[$0].reach.first }
            var furthest = Int32.min
            days.furthest = days.members.map { index in
                furthest = max(furthest, items[index].reach.last)
                return furthest
            }
            lists[key] = days
        }
    }

    private static func key(_ item: CountItem, _ pair: LevelPair, _ table: inout ScopeTable) -> Key {
        Key(
            placement: table.placementOfScope[Int(item.scope)],
            people: table.people(of: item.scope, keys: pair.common, isBlind: pair.isBlind),
            mode: pair.comparesModes ? table.scopes[Int(item.scope)].mode.rawValue : 0
        )
    }

    /// Whether some count of the level holds the count.
    func holds(
        _ item: CountItem,
        at position: Int,
        of items: [CountItem],
        _ pair: LevelPair,
        _ table: inout ScopeTable
    ) -> Bool {
        look(item, pair, &table) { days, relation in
            guard relation.holds else { return false }
            let reach = item.reach
            guard reach.first != .min else { return false }
            // The furthest of those that begin early enough reaches far enough.
            let end = days.firsts.partitioningIndex { $0 > reach.first }
            guard end > 0, days.furthest[end - 1] >= reach.last else { return false }
            return days.members[..<end].reversed().contains { index in
                let outer = items[index]
                guard outer.reach.last >= reach.last, outer.first != Day.unknown else { return false }
                if outer.isWhole { return true }
                return outer.first == item.first && item.covered != 0 && outer.covered & item.covered == item.covered
            }
        }
    }

    /// Whether some count of the level shares a day with the count, and perhaps a passage.
    func touches(_ item: CountItem, of items: [CountItem], _ pair: LevelPair, _ table: inout ScopeTable) -> Bool {
        look(item, pair, &table) { days, _ in
            let reach = item.reach
            let end = days.firsts.partitioningIndex { $0 > reach.last }
            guard end > 0, days.furthest[end - 1] >= reach.first else { return false }
            return days.members[..<end].reversed().contains { index in
                let other = items[index]
                guard other.reach.last >= reach.first else { return false }
                guard other.first == item.first, other.covered != 0, item.covered != 0 else { return true }
                return other.covered & item.covered != 0
            }
        }
    }

    /// Asks about every list of counts whose placement is not apart from the count's.
    private func look(
        _ item: CountItem,
        _ pair: LevelPair,
        _ table: inout ScopeTable,
        _ ask: (Days, AxisRelation) -> Bool
    ) -> Bool {
        var key = DayIndex.key(item, pair, &table)
        let placement = key.placement
        let (mine, theirs) = level == pair.one ? pair.places : (pair.places.1, pair.places.0)
        switch (mine, theirs) {
        case (.crossing, .crossing), (.border, .border):
            return lists[key].map { ask($0, .equals) } ?? false
        case (.border, .crossing):
            guard let border = table.borderPlacement(of: placement) else { return false }
            key.placement = border
            return lists[key].map { ask($0, .contains) } ?? false
        default:
            for other in placements {
                let relation = table.relation(other, placement)
                guard relation != .disjoint else { continue }
                key.placement = other
                if let days = lists[key], ask(days, relation) { return true }
            }
            return false
        }
    }
}

extension Population.Condition {
    /// Whether it stands for the other: of two spellings of the same years one holds the other.
    fileprivate func holds(_ other: Population.Condition) -> Bool {
        other.isWithin(self) && (!isWithin(other) || value < other.value)
    }
}

extension [Int32] {
    /// The first index whose value is past a limit, in a sorted array.
    fileprivate func partitioningIndex(where isPast: (Int32) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isPast(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
