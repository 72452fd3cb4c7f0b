import BorderAtlas
import BorderCore

/// Makes rows of a summary from the records of one group.
///
/// The number of a group is the sum of its maximal records, those that no other record holds, where these exclude one
/// another. Where some overlap in part they stand side by side, and nothing is added. What a maximal record holds is
/// nested under it. A key with two numbers is two rows and in no sum.
struct RecordRows {
    let selected: RecordSelection
    let grouping: Grouping
    let selection: Selection
    /// Sources whose counting country has to be named, because their files have several.
    let severalReporters: Set<Int32>
    var scopes: ScopeTable
    /// How many smaller places each key has records of, over all units of time.
    let placesOfKey: [Int]
    /// The only placement of a key's records, where the grouping does not look at one end of a flow.
    let onlyPlaces: [Placement?]
    let keyPlacements: [Placement]
    /// A hash of the place of every placement, whatever the way.
    let placeHashes: [UInt64]
    /// The same of the people of scopes; 0 of everybody.
    let peopleHashes: [UInt64]
    /// A hash of every level of detail.
    let levelHashes: [UInt64]
    /// The people and the mode that all records of a key have in common, in all units of time.
    let commonOfKey: [CommonWords]
    /// The citizenships over which the numbers of a key's source are summed: who is not listed at one place is none there.
    let citizensOfKey: [Set<String>]
    /// What the number of each key has in all units of time: its subject, who says it, and how its ids begin.
    private(set) var wordsOfKey: [KeyWords] = []
    /// The records of the group at hand; kept for their memory.
    private var counts: [Count] = []

    /// What the numbers of a key share.
    struct KeyWords {
        var subject: Shared<FlowSubject>
        /// `nil` where the key has records of several files.
        var citation: Shared<FlowCitation>?
        var stem: String
    }

    init(_ selected: RecordSelection, _ groups: RecordGroups, selection: Selection, grouping: Grouping) {
        self.selected = selected
        self.selection = selection
        self.grouping = grouping
        severalReporters = selected.sourcesWithSeveralReporters
        scopes = selected.scopes
        var places = [Set<Int32>](repeating: [], count: groups.keys.count)
        var common = [CommonWords?](repeating: nil, count: groups.keys.count)
        var ledgers = [Set<Int32>](repeating: [], count: groups.keys.count)
        for group in groups.groups {
            for record in groups.records[group.records] {
                ledgers[group.key].insert(record.ledger)
                let scope = selected.scopes.scopes[Int(record.scope)]
                if common[group.key] == nil { common[group.key] = CommonWords(scope) }
                common[group.key]?.keep(scope)
                places[group.key].insert(selected.scopes.placementOfScope[Int(record.scope)])
            }
        }
        commonOfKey = common.map { $0 ?? CommonWords() }
        citizensOfKey = RecordRows.citizens(groups.keys, commonOfKey)
        placesOfKey = places.map(\.count)
        placeHashes = selected.scopes.placements.map { $0.place.id.stableHash }
        peopleHashes = selected.scopes.populations.map { $0 == .any ? 0 : $0.description.stableHash }
        levelHashes = selected.scopes.levels.map { level in
            let place =
                switch level.place {
                case .crossing: "crossing"
                case .border: "border"
                case .single(let placement): "\(placement.place.sizeRank)"
                }
            let people = level.apart.isEmpty ? "\(level.people)" : "\(level.people) \(level.apart.map(\.value))"
            return "\(place) \(people) \(level.isModeStated) \(level.fold.rawValue)".stableHash
        }
        keyPlacements = groups.keys.map(\.subject.group.placement)
        let isOneEnded = grouping.looksAtOneEnd
        onlyPlaces = places.map { places in
            places.count == 1 && !isOneEnded ? places.first.map { selected.scopes.placements[Int($0)] } : nil
        }
        wordsOfKey = groups.keys.indices.map { index in
            let key = groups.keys[index]
            let placement = onlyPlaces[index] ?? keyPlacements[index]
            return KeyWords(
                subject: Shared(subject(placement, key, commonOfKey[index], among: citizensOfKey[index])),
                citation: ledgers[index].count == 1 ? Shared(citation(key, of: ledgers[index])) : nil,
                stem: stem(key, placement, scope: nil)
            )
        }
    }

    private static func citizens(_ keys: [RecordGroupKey], _ common: [CommonWords]) -> [Set<String>] {
        struct Counted: Hashable {
            var source: Int32
            var measure: Measure
        }
        let counted = keys.map { Counted(source: $0.source, measure: $0.subject.measure) }
        var all: [Counted: Set<String>] = [:]
        for (counted, words) in zip(counted, common) {
            if let citizens = words.citizens, citizens.count > 1 { all[counted, default: []].formUnion(citizens) }
        }
        return counted.map { all[$0] ?? [] }
    }

    /// One record of a group, or one difference of two.
    struct Count {
        var item: CountItem
        var value: Int64
        var rows: Int64
        var record: SelectedRecord?
        /// The other number of a key with two.
        var other: Int64?
        /// How a difference was made.
        var words = ""
        var addends: [String] = []
    }

    /// Adds the rows of a group in the order in which they are shown: its number first, its parts nested.
    ///
    /// - Parameters:
    ///   - group: the group.
    ///   - groups: all groups.
    ///   - differences: what growing totals give for the group's unit of time.
    ///   - rows: where to.
    /// - Throws: `AnalysisError.sumTooLarge` when a sum leaves 64 bits.
    mutating func appendRows(
        of group: RecordGroups.Group,
        in groups: RecordGroups,
        differences: [GrowingTotals.Difference],
        to rows: inout [FlowRow]
    ) throws(AnalysisError) {
        let key = groups.keys[group.key]
        counts.removeAll(keepingCapacity: true)
        counts.reserveCapacity(group.records.count + differences.count)
        let isCounts = selected.readings[Int(key.source)] == .counts
        for record in groups.records[group.records] {
            let entry = selected.entry(record)
            let isKept = isCounts && selected.fold(of: record).isEmpty
            counts.append(
                Count(
                    item: CountItem(scope: record.scope, first: entry.first, last: entry.last, covered: entry.covered),
                    value: isKept ? entry.least : entry.sum,
                    rows: entry.rows,
                    record: record,
                    other: isKept && entry.least != entry.greatest ? entry.greatest : nil
                )
            )
        }
        for difference in differences {
            counts.append(
                Count(
                    item: difference.item,
                    value: difference.value,
                    rows: 2,
                    words: difference.words,
                    addends: difference.totals.map { id(of: [$0], key, bucket: nil, scope: nil) }
                )
            )
        }
        if counts.count == 1 && counts[0].other == nil {
            rows.append(try row(counts, key, group))
        } else {
            let nesting = CountNesting(counts.map(\.item), &scopes)
            rows += try self.rows(counts, nesting, key, group)
        }
    }

    private mutating func rows(
        _ counts: [Count],
        _ nesting: CountNesting,
        _ key: RecordGroupKey,
        _ group: RecordGroups.Group
    ) throws(AnalysisError) -> [FlowRow] {
        let agreed = nesting.tops.filter { counts[$0].other == nil }
        var sets: [[Int]] = []
        if nesting.isExclusive {
            if !agreed.isEmpty { sets = [agreed] }
        } else {
            // Counts of one level exclude one another but where they overlap in time.
            var levels: [Int32: [Int]] = [:]
            for index in agreed {
                let scope = counts[index].item.scope
                if nesting.entangledScopes.contains(scope) {
                    sets.append([index])
                } else {
                    levels[scopes.levelOfScope[Int(scope)], default: []].append(index)
                }
            }
            sets += levels.values
        }
        var heads: [(row: FlowRow, members: [Int])] = []
        var told: [(head: Int, row: FlowRow)] = []
        for members in sets {
            var row = try row(members.map { counts[$0] }, key, group, isWhole: nesting.isExclusive)
            if nesting.isExclusive && agreed.count < nesting.tops.count {
                let left = nesting.tops.count - agreed.count
                row.note = row.note.appending("without \(left.counted("count")) that rows disagree on")
            }
            heads.append((row, members))
            var own = try ownRows(of: members, counts, key, group)
            if own.isEmpty { own = try routeRows(of: members, counts, key, group) }
            for var row in own {
                row.repeatsRows = true
                told.append((heads.count - 1, row))
            }
        }
        for index in nesting.tops { heads += contested(counts[index], key, group).map { ($0, [index]) } }
        if grouping.looksAtOneEnd {
            for index in heads.indices where heads[index].row.placement != key.subject.group.placement {
                heads[index].row.at = [heads[index].row.placement.place]
                heads[index].row.placement = key.subject.group.placement
                (heads[index].row.isFiner, heads[index].row.hasWhole) = (false, false)
            }
        }
        var rowsOfHead = [String: [FlowRow]]()
        for own in told { rowsOfHead[heads[own.head].row.id, default: []].append(own.row) }
        heads.sort { one, other in
            (
                -one.row.daysCovered, one.row.period?.startEarliest.rawValue ?? .max,
                one.row.role == .alternative ? 1 : 0,
                -one.row.quantity.value, one.row.id
            ) < (
                -other.row.daysCovered, other.row.period?.startEarliest.rawValue ?? .max,
                other.row.role == .alternative ? 1 : 0, -other.row.quantity.value, other.row.id
            )
        }
        guard !nesting.parts.isEmpty else { return heads.flatMap { [$0.row] + (rowsOfHead[$0.row.id] ?? []) } }
        var parts = try partRows(nesting.parts, counts, key, group)
        var rows: [FlowRow] = []
        for head in heads {
            rows.append(head.row)
            rows += rowsOfHead[head.row.id] ?? []
            // One number holds all parts; of several, each holds those it holds by itself.
            let own = heads.count == 1 ? parts : parts.filter { part in isHeld(part, by: head.members, counts) }
            let ids = Set(own.map(\.row.id))
            parts.removeAll { ids.contains($0.row.id) }
            rows += nested(own, under: 1)
        }
        return rows + nested(parts, under: 1)
    }

    // MARK: Parts

    private struct Part {
        var row: FlowRow
        var scope: Int32
        var first: Int32
        var last: Int32
    }

    /// A row for each scope of the parts, with what is part of it by days alone in rows of their own.
    private mutating func partRows(
        _ members: [Int],
        _ counts: [Count],
        _ key: RecordGroupKey,
        _ group: RecordGroups.Group
    ) throws(AnalysisError) -> [Part] {
        var byScope: [Int32: [Int]] = [:]
        for index in members { byScope[counts[index].item.scope, default: []].append(index) }
        var parts: [Part] = []
        for (scope, members) in byScope.sorted(by: { $0.key < $1.key }) {
            var left = members
            // Each turn takes what no other of the scope holds: a year, its months, their days.
            for _ in 0..<8 where !left.isEmpty {
                let nesting = CountNesting(left.map { counts[$0].item }, &scopes)
                let tops = nesting.tops.map { left[$0] }
                let agreed = tops.filter { counts[$0].other == nil }
                let sets = nesting.isExclusive ? (agreed.isEmpty ? [] : [agreed]) : agreed.map { [$0] }
                for set in sets {
                    // What has an id of its own is shown by itself.
                    let told = try ownRows(of: set, counts, key, group)
                    for members in told.isEmpty ? [set] : set.map({ [$0] }) {
                        let row = try row(members.map { counts[$0] }, key, group, isWhole: false)
                        let reaches = members.map { counts[$0].item.reach }
                        parts.append(
                            Part(
                                row: row,
                                scope: scope,
                                first: reaches.map(\.first).min() ?? .min,
                                last: reaches.map(\.last).max() ?? .max
                            )
                        )
                    }
                }
                for index in tops {
                    let reach = counts[index].item.reach
                    parts += contested(counts[index], key, group).map {
                        Part(row: $0, scope: scope, first: reach.first, last: reach.last)
                    }
                }
                left = nesting.parts.map { left[$0] }
            }
        }
        for index in parts.indices where parts[index].row.role == .figure { parts[index].row.role = .part }
        return parts
    }

    /// Whether a part lies in one of some records.
    private mutating func isHeld(_ part: Part, by members: [Int], _ counts: [Count]) -> Bool {
        members.contains { index in
            let item = counts[index].item
            guard item.first != Day.unknown, item.reach.first <= part.first, part.last <= item.reach.last else {
                return false
            }
            return holds(item.scope, part.scope)
        }
    }

    private mutating func holds(_ outer: Int32, _ inner: Int32) -> Bool {
        if outer == inner { return true }
        let (whole, part) = (scopes.scopes[Int(outer)], scopes.scopes[Int(inner)])
        guard part.population.isWithin(whole.population) || whole.population == .any,
            whole.mode == part.mode || whole.mode == .unspecified
        else { return false }
        return scopes.relation(scopes.placementOfScope[Int(outer)], scopes.placementOfScope[Int(inner)]).holds
    }

    /// Above this many parts the tree among them would take longer than anybody reads.
    private static let treeLimit = 400

    /// Parts in reading order, each under the smallest other part that holds it.
    private mutating func nested(_ parts: [Part], under level: Int) -> [FlowRow] {
        func order(_ part: Part) -> (Int, Int, Int, Int64, String) {
            let row = part.row
            return (
                row.placement.place.sizeRank, row.population.conditions.count, row.role == .alternative ? 1 : 0,
                selected.willWithhold ? 0 : -row.quantity.value, row.id
            )
        }
        let ordered = parts.sorted { order($0) < order($1) }
        guard ordered.count <= RecordRows.treeLimit else {
            return ordered.map { part in
                var row = part.row
                row.level = level
                return row
            }
        }
        var parents = [Int?](repeating: nil, count: ordered.count)
        for inner in ordered.indices {
            for outer in ordered.indices where outer != inner {
                let (whole, part) = (ordered[outer], ordered[inner])
                guard whole.row.role == .part, whole.first <= part.first, part.last <= whole.last,
                    (whole.scope, whole.first, whole.last) != (part.scope, part.first, part.last),
                    holds(whole.scope, part.scope)
                else { continue }
                // The later in order is the smaller place, or the narrower people.
                if let current = parents[inner],
                    ordered[current].last - ordered[current].first < whole.last - whole.first
                        || ordered[current].last - ordered[current].first == whole.last - whole.first && current > outer
                {
                    continue
                }
                parents[inner] = outer
            }
        }
        var children: [Int: [Int]] = [:]
        for index in ordered.indices { children[parents[index] ?? -1, default: []].append(index) }
        var rows: [FlowRow] = []
        func append(_ index: Int, _ level: Int) {
            var row = ordered[index].row
            row.level = level
            rows.append(row)
            for child in children[index] ?? [] { append(child, level + 1) }
        }
        for root in children[-1] ?? [] { append(root, level) }
        return rows
    }
}
