import BorderCore

/// The rows of one group of flows: its number, and what stands beside and under it.
struct FlowBlock {
    /// What the group is for, as a number.
    var subject: Int32
    /// First day of the unit of time; `nil` where time is not grouped, and for rows longer than the unit.
    var bucket: Day?
    /// Its rows among all rows.
    var rows: Range<Int>
    /// Whether the rows are sums of records.
    var isTable: Bool
    /// Whether they name whoever says so.
    var isNamed: Bool
}

/// The groups of a summary, with their rows in one piece.
struct FlowBlocks {
    private(set) var blocks: [FlowBlock] = []
    var rows: [FlowRow] = []
    /// What groups are for.
    var subjects: [TotalSubject] { numbering.values }
    private var numbering = Numbering<TotalSubject>()

    /// The number of a subject; a new one for a subject not met before.
    mutating func code(of subject: TotalSubject) -> Int32 { numbering.code(of: subject) }

    /// For every subject the same the other way, where some group has it.
    var wayBack: [Int32?] { subjects.map { numbering.known($0.reversed) } }

    mutating func append(_ block: FlowBlock) { blocks.append(block) }

    /// Adds a group of reports.
    mutating func append(_ key: TotalKey, _ own: [FlowRow], isHeaded: Bool) {
        let start = rows.count
        rows += own
        if isHeaded && rows.count > start { rows[start].isHead = rows[start].role == .figure }
        blocks.append(
            FlowBlock(
                subject: code(of: key.subject),
                bucket: key.bucket,
                rows: start..<rows.count,
                isTable: false,
                isNamed: false
            )
        )
    }
}

/// Finds groups by what they are for, their unit of time and, where asked, who says them.
struct FlowBlockIndex {
    private struct Key: Hashable {
        var subject: Int32
        var bucket: Int32
        var who: Int32

        init(_ subject: Int32, _ bucket: Day?, _ who: Int32) {
            (self.subject, self.bucket, self.who) = (subject, bucket?.rawValue ?? .max, who)
        }
    }

    private var places: [Key: Int32] = [:]
    /// The next group of the same key; -1 for none.
    private var next: [Int32]

    /// Groups among those given, which are found in their order.
    ///
    /// - Parameters:
    ///   - blocks: all groups.
    ///   - indices: which of them are found.
    ///   - who: whose numbers a group has, where groups are looked for by that.
    init(
        _ blocks: [FlowBlock],
        among indices: some BidirectionalCollection<Int>,
        saidBy who: (FlowBlock) -> Int32 = { _ in 0 }
    ) {
        next = [Int32](repeating: -1, count: blocks.count)
        places.reserveCapacity(indices.count)
        for index in indices.reversed() {
            let key = Key(blocks[index].subject, blocks[index].bucket, who(blocks[index]))
            if let known = places.updateValue(Int32(index), forKey: key) { next[index] = known }
        }
    }

    /// The groups of a subject and a unit of time.
    func blocks(_ subject: Int32, _ bucket: Day?, saidBy who: Int32 = 0) -> some Sequence<Int> {
        sequence(first: Int(places[Key(subject, bucket, who)] ?? -1)) { Int(next[$0]) }
            .lazy.prefix { $0 >= 0 }
    }
}
