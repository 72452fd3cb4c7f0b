import BorderCore

// Rows that are told beside a number: those behind it, its routes, and numbers that rows disagree on.
extension RecordRows {
    /// The sums of single routes under the sum of all: what a publisher tells apart by its route is like a place.
    mutating func routeRows(
        of members: [Int],
        _ counts: [Count],
        _ key: RecordGroupKey,
        _ group: RecordGroups.Group
    ) throws(AnalysisError) -> [FlowRow] {
        var routes: [String: [Int]] = [:]
        for index in members {
            let people = scopes.scopes[Int(counts[index].item.scope)].population
            guard let route = people.conditions.first(where: { $0.key == "route" }) else { return [] }
            routes[route.value, default: []].append(index)
        }
        guard (2...RecordRows.toldLimit).contains(routes.count) else { return [] }
        return try routes.sorted { $0.key < $1.key }.map { _, members throws(AnalysisError) in
            var row = try row(members.map { counts[$0] }, key, group, isWhole: false)
            row.level = 1
            row.role = .part
            return row
        }
    }

    /// Above this many rows a sum is told without them.
    static let toldLimit = 50

    /// The rows behind a sum, where each has an id of its own: what somebody called by a name is shown.
    func ownRows(
        of members: [Int],
        _ counts: [Count],
        _ key: RecordGroupKey,
        _ group: RecordGroups.Group
    ) throws(AnalysisError) -> [FlowRow] {
        guard (2...RecordRows.toldLimit).contains(members.count),
            selected.sources[Int(key.source)].attribution != Attribution(),
            members.allSatisfy({ index in
                let count = counts[index]
                return count.record.flatMap { selected.details($0, count.value)?.id.isEmpty } == false
            })
        else { return [] }
        let rows = try members.map { index throws(AnalysisError) in
            var row = try row([counts[index]], key, group, isWhole: false)
            row.level = 1
            row.role = .part
            return (first: counts[index].item.first, value: selected.willWithhold ? 0 : counts[index].value, row: row)
        }
        return rows.sorted { ($0.first, $0.value, $0.row.id) < ($1.first, $1.value, $1.row.id) }.map(\.row)
    }

    /// The two numbers of a key that rows disagree on, under the range of both: neither is the number.
    func contested(_ count: Count, _ key: RecordGroupKey, _ group: RecordGroups.Group) -> [FlowRow] {
        guard let other = count.other else { return [] }
        var rows: [FlowRow] = [other, count.value].compactMap { value in
            var one = count
            one.other = nil
            one.value = value
            guard var row = try? row([one], key, group, isWhole: false) else { return nil }
            row.role = .alternative
            row.repeatsRows = true
            row.isContested = true
            if count.rows > 2 { row.note = row.note.appending("least and greatest of \(count.rows.counted("row"))") }
            return row
        }
        if var head = rows.last {
            head.quantity = Quantity(count.value, .range, rangeEnd: other)
            head.role = .figure
            (head.repeatsRows, head.isDisagreement) = (false, true)
            let value = ":\(count.value)"
            head.id = head.id.hasSuffix(value) ? String(head.id.dropLast(value.count)) : head.id + ":range"
            head.note = "rows of one key give \(count.value.grouped) and \(other.grouped)"
            rows.insert(head, at: 0)
        }
        return rows
    }
}
