import BorderCore

/// Numbers of persons that cannot stand together though persons are never added.
///
/// Over several days there are at most as many persons as the numbers of the days make together, and men and women, or
/// citizens of two countries, are different people: together they are no more than all.
func personConflicts(_ figures: [ClaimFigure]) -> [ClaimConflict] {
    let persons = figures.filter { $0.set.unit == .person && $0.kind == .flow && $0.wholeDays != nil }
    guard persons.count > 2 else { return [] }
    let ofSet = Dictionary(grouping: persons, by: \.set)
    let ofPlace = Dictionary(grouping: persons) { PlaceAndDays($0) }
    return persons.flatMap { whole in
        let others = (ofSet[whole.set] ?? []).filter { $0.group != whole.group }
        let parts = (ofPlace[PlaceAndDays(whole)] ?? []).filter { $0.group != whole.group }
        return [tooMany(whole, days: others), tooFew(whole, parts: parts)].compactMap(\.self)
    }
}

/// The same place, way, mode and days.
private struct PlaceAndDays: Hashable {
    var set: CountedSet
    var days: ClosedRange<Day>?

    init(_ figure: ClaimFigure) {
        set = figure.set
        set.population = .any
        days = figure.wholeDays
    }
}

/// More persons than the numbers of the days that cover theirs allow together.
private func tooMany(_ whole: ClaimFigure, days others: [ClaimFigure]) -> ClaimConflict? {
    guard let days = whole.wholeDays, whole.bounds.lower > 0 else { return nil }
    let parts = others.filter { part in
        guard part.bounds.upper != nil, let own = part.wholeDays else { return false }
        return own.overlaps(days) && !(own.lowerBound <= days.lowerBound && days.upperBound <= own.upperBound)
    }.sorted { ($0.period.endLatest, $0.id) < ($1.period.endLatest, $1.id) }.prefix(ClaimConflict.comparisons)
    // The least sums that cover the days from the first through the last of each part.
    var covers: [(sum: Int64, last: Day, parts: [ClaimFigure])] = []
    for part in parts {
        guard let own = part.wholeDays, let most = part.bounds.upper else { continue }
        let before =
            own.lowerBound <= days.lowerBound
            ? (sum: Int64(0), last: own.lowerBound, parts: [])
            : covers.filter { $0.last.advanced(by: 1) >= own.lowerBound }.min { $0.sum < $1.sum }
        guard let before else { continue }
        let (sum, overflow) = before.sum.addingReportingOverflow(most)
        if !overflow { covers.append((sum, own.upperBound, before.parts + [part])) }
    }
    let least = covers.filter { $0.last >= days.upperBound }.min { $0.sum < $1.sum }
    guard let least, least.sum < whole.bounds.lower else { return nil }
    return conflict(
        of: whole,
        whole.bounds.lower,
        with: least.parts.map { ($0, $0.bounds.upper ?? 0) },
        leavesAtMost: true
    )
}

/// Fewer persons than parts of them that share nobody.
private func tooFew(_ whole: ClaimFigure, parts: [ClaimFigure]) -> ClaimConflict? {
    guard let most = whole.bounds.upper else { return nil }
    let conditions = Set(whole.set.population.conditions)
    for key in ["citizen", "sex"] {
        var largest: [String: ClaimFigure] = [:]
        for part in parts where part.set.population.conditions.count == conditions.count + 1 {
            let own = Set(part.set.population.conditions).subtracting(conditions)
            guard own.count == 1, let condition = own.first, condition.key == key, !condition.isRest,
                condition.values.count == 1, part.bounds.lower > largest[condition.value]?.bounds.lower ?? 0
            else { continue }
            largest[condition.value] = part
        }
        let chosen = largest.values.sorted { $0.id < $1.id }
        let sum = chosen.reduce(Int64(0)) { $0 > .max - $1.bounds.lower ? .max : $0 + $1.bounds.lower }
        if chosen.count > 1, sum > most {
            return conflict(of: whole, most, with: chosen.map { ($0, $0.bounds.lower) }, leavesAtMost: false)
        }
    }
    return nil
}

private func conflict(
    of whole: ClaimFigure,
    _ value: Int64,
    with parts: [(figure: ClaimFigure, value: Int64)],
    leavesAtMost: Bool
) -> ClaimConflict {
    func step(_ figure: ClaimFigure, _ value: Int64) -> ArithmeticStep {
        ArithmeticStep(value: value, adds: true, reports: [figure.id], set: figure.set, days: figure.wholeDays)
    }
    var conflict = ClaimConflict(kind: .arithmetic, reports: ([whole.id] + parts.map(\.figure.id)).sorted())
    conflict.violated = step(whole, value)
    conflict.arithmetic = parts.map { step($0.figure, $0.value) }
    conflict.leavesAtMost = leavesAtMost
    return conflict
}
