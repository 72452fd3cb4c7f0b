import BorderAtlas
import BorderCore

// The row that a set of counts makes.
extension RecordRows {
    /// The sum of counts that exclude one another.
    func row(
        _ counts: [Count],
        _ key: RecordGroupKey,
        _ group: RecordGroups.Group,
        isWhole: Bool = true
    ) throws(AnalysisError) -> FlowRow {
        var sum: Int64 = 0
        var rows: Int64 = 0
        for count in counts {
            let (next, overflow) = sum.addingReportingOverflow(count.value)
            guard !overflow else { throw .sumTooLarge(file: selected.sources[Int(key.source)].name) }
            sum = next
            rows += count.rows
        }
        let first = counts[0]
        let scope = counts.allSatisfy { $0.item.scope == first.item.scope } ? first.item.scope : nil
        let details = counts.count == 1 ? first.record.flatMap { selected.details($0, first.value) } : nil
        let days = counts.count == 1 ? CoveredDays(first.item) : CoveredDays(counts.map(\.item))
        let words = wordsOfKey[group.key]
        var row = FlowRow(
            isWhole && !group.records.isEmpty ? words.subject : ownSubject(counts, key, group, scope, isWhole: isWhole),
            details == nil && first.record != nil
                ? words.citation ?? ownCitation(counts, key, nil)
                : ownCitation(counts, key, details),
            bucket: group.bucket,
            period: days.hull.flatMap { Period(from: $0.lowerBound, through: $0.upperBound) },
            quantity: Quantity(sum),
            basis: first.record == nil ? .derived : .observed,
            rowCount: rows
        )
        row.note = details?.note ?? ""
        row.flags = selected.flags(counts.compactMap(\.record))
        row.origin = first.record == nil ? .difference : .records
        row.daysCovered = days.count
        row.isFiner = row.placement.place != key.subject.group.placement.place
        if row.isFiner { row.partOf = key.subject.group.placement.place }
        for place in places(counts, scope) {
            if place == row.placement.place { row.hasWhole = true } else { row.at.append(place) }
        }
        row.coverage = coverage(counts, scope, key, group)
        row.levels = levels(counts)
        row.summedOver = axes(counts, row)
        if selected.willWithhold {
            row.regions = CountedRegion.all(counts.map(\.item), of: row.measure, scopes: scopes.scopes)
        }
        if selected.readings[Int(key.source)] == .counts {
            row.dayFingerprint = days.fingerprint
            row.coveredDays = counts.count == 1 ? placeDays(days, first.item.scope) : placeDays(counts)
        }
        if counts.count == 1 && !first.words.isEmpty { row.note = first.words }
        let mixture = mixture(counts, row.summedOver)
        if !mixture.isEmpty { row.note = row.note.appending(mixture) }
        if grouping.period != nil && group.bucket == nil {
            row.note = row.note.appending("rows of more than one \(grouping.period?.rawValue ?? "")")
        }
        // Under a grouping by countries one record is a number of both ends.
        if let id = details?.id, !id.isEmpty, !(grouping.looksAtOneEnd && isWhole) {
            row.id = id
        } else if isWhole {
            row.name(after: group.records.isEmpty ? stem(key, row.placement, scope: nil) : words.stem)
        } else {
            row.id = id(of: counts.compactMap(\.record), key, bucket: group.bucket, scope: scope, row)
        }
        return row
    }

    /// What a number is for that does not have it from its key.
    private func ownSubject(
        _ counts: [Count],
        _ key: RecordGroupKey,
        _ group: RecordGroups.Group,
        _ scope: Int32?,
        isWhole: Bool
    ) -> Shared<FlowSubject> {
        var common = CommonWords(scopes.scopes[Int(counts[0].item.scope)])
        for count in counts.dropFirst() { common.keep(scopes.scopes[Int(count.item.scope)]) }
        let placement =
            isWhole
            ? placement(ofGroup: group) : scope.map { self.placement(of: $0, key) } ?? key.subject.group.placement
        return Shared(subject(placement, key, common, among: isWhole ? citizensOfKey[group.key] : []))
    }

    /// What a number of a key is for, at a place and with what its records have in common.
    func subject(
        _ placement: Placement,
        _ key: RecordGroupKey,
        _ common: CommonWords,
        among citizens: Set<String>
    ) -> FlowSubject {
        let subject = key.subject
        let people = common.population(among: citizens)
        return FlowSubject(
            placement: placement,
            within: subject.group.within,
            measure: subject.measure,
            population: subject.population.conditions.count >= people.conditions.count ? subject.population : people,
            mode: subject.mode == .unspecified ? common.mode : subject.mode
        )
    }

    private func ownCitation(_ counts: [Count], _ key: RecordGroupKey, _ details: ReportDetails?) -> Shared<
        FlowCitation
    > {
        var citation = citation(key, of: Set(counts.compactMap { $0.record?.ledger }))
        if let id = details?.id, !id.isEmpty { citation.reports = [id] }
        if counts.count == 1 { citation.addends = counts[0].addends }
        citation.reportedOn = details?.reportedOn
        citation.periodText = details?.periodText ?? ""
        return Shared(citation)
    }

    /// Who says the numbers of a key that are made from records of some files.
    func citation(_ key: RecordGroupKey, of ledgers: Set<Int32>) -> FlowCitation {
        let source = selected.sources[Int(key.source)]
        let files = ledgers.sorted().map { selected.ledgers[Int($0)].file }.filter { !$0.isEmpty }
        var citation = FlowCitation()
        citation.authority = authority(of: source, key)
        citation.via = source.attribution.via
        citation.source = source.attribution.source
        citation.reports = files.isEmpty ? [source.name] : files
        return citation
    }

    /// The place of a group, or the only smaller place that it has records of, in all units of time.
    private func placement(ofGroup group: RecordGroups.Group) -> Placement {
        onlyPlaces[group.key] ?? keyPlacements[group.key]
    }

    /// The place and way of a scope, as far as the grouping looks at one end.
    private func placement(of scope: Int32, _ key: RecordGroupKey) -> Placement {
        let own = scopes.scopes[Int(scope)].placement
        let groups = scopes.tree.groups(of: own, by: grouping.places)
        return groups.count == 1 && groups[0].placement.direction == own.direction
            ? own : Placement(place: own.place, direction: key.subject.group.placement.direction)
    }

    /// The places that were summed, in order.
    private func places(_ counts: [Count], _ scope: Int32?) -> [Place] {
        if let scope { return [place(of: scope)] }
        return Set(
            Set(counts.map { scopes.placementOfScope[Int($0.item.scope)] }).map { scopes.placements[Int($0)].place }
        )
        .sorted()
    }

    /// Which levels of detail are summed.
    private func levels(_ counts: [Count]) -> UInt64 {
        var last: Int32 = -1
        var all: UInt64 = 0
        var met: Set<Int32> = []
        for count in counts {
            let level = scopes.levelOfScope[Int(count.item.scope)]
            guard level != last else { continue }
            last = level
            if counts.count == 1 || met.insert(level).inserted { all ^= levelHashes[Int(level)] }
        }
        return all
    }

    /// What a number is summed over because nobody says it, on some of its days or on all.
    private func axes(_ counts: [Count], _ row: FlowRow) -> SummedAxes {
        var axes: SummedAxes = []
        if !row.at.isEmpty { axes.insert(.places) }
        for count in counts {
            let scope = scopes.scopes[Int(count.item.scope)]
            let isOfSome = scope.population != .any || scope.fold.contains(.people)
            let isOfOneMode = scope.mode != .unspecified || scope.fold.contains(.modes)
            if row.population == .any && isOfSome { axes.insert(.people) }
            if row.mode == .unspecified && isOfOneMode { axes.insert(.modes) }
        }
        return axes
    }

    /// That some days are of everybody, or of every mode, and others only of those that have rows.
    private func mixture(_ counts: [Count], _ summed: SummedAxes) -> String {
        guard counts.count > 1, !summed.isDisjoint(with: [.people, .modes]) else { return "" }
        let all = counts.lazy.map { scopes.scopes[Int($0.item.scope)] }
        let hasEverybody = all.contains { $0.population == .any && !$0.fold.contains(.people) }
        let hasEveryMode = all.contains { $0.mode == .unspecified && !$0.fold.contains(.modes) }
        return [
            hasEverybody && summed.contains(.people) ? "not of everybody on every day" : "",
            hasEveryMode && summed.contains(.modes) ? "not of every mode on every day" : "",
        ].filter { !$0.isEmpty }.joined(separator: "; ")
    }

    /// Which days of some people at one place are counted.
    private func placeDays(_ days: CoveredDays, _ scope: Int32) -> UInt64 {
        days.fingerprint == 0 ? 0 : KeyIndex.hash(days.fingerprint &+ siteHash(scope))
    }

    private func siteHash(_ scope: Int32) -> UInt64 {
        placeHashes[Int(scopes.placementOfScope[Int(scope)])] &+ peopleHashes[Int(scopes.peopleOfScope[Int(scope)])]
            &* 3
    }

    /// Which days of whom at which places are counted.
    private func placeDays(_ counts: [Count]) -> UInt64 {
        var byPlace: [UInt64: (scope: Int32, items: [CountItem])] = [:]
        for count in counts {
            byPlace[siteHash(count.item.scope), default: (count.item.scope, [])].items.append(count.item)
        }
        return byPlace.values.reduce(0) { $0 ^ placeDays(CoveredDays($1.items), $1.scope) }
    }

    private func place(of scope: Int32) -> Place { scopes.placements[Int(scopes.placementOfScope[Int(scope)])].place }

    private func authority(of source: RecordSource, _ key: RecordGroupKey) -> String {
        guard severalReporters.contains(key.source), !source.reporter.isEmpty else { return source.name }
        return "\(source.reporter), \(source.name)"
    }

    /// How much of the days of a unit of time, else from the first to the last day, is counted, over the places that are
    /// counted at all: 1 for all of it.
    private func coverage(
        _ counts: [Count],
        _ scope: Int32?,
        _ key: RecordGroupKey,
        _ group: RecordGroups.Group
    ) -> Double {
        let own = max(1, placesOfKey[group.key])
        guard
            let days = group.bucket.flatMap({ grouping.period?.days(around: $0) })
                ?? CoveredDays(counts.map(\.item)).hull
        else { return 1 }
        let all = Double(own * days.dayCount)
        let whole = key.subject.group.placement.place
        if let scope, counts.count == 1 {
            return Double(CoveredDays(counts[0].item).count * (place(of: scope) == whole ? own : 1)) / all
        }
        var byPlace: [Int32: [CountItem]] = [:]
        for count in counts { byPlace[scopes.placementOfScope[Int(count.item.scope)], default: []].append(count.item) }
        // The whole place speaks for all places in it.
        if byPlace.keys.contains(where: { scopes.placements[Int($0)].place == whole }) {
            return Double(CoveredDays(counts.map(\.item)).count * own) / all
        }
        return Double(byPlace.values.reduce(0) { $0 + CoveredDays($1).count }) / all
    }

    /// A stable id: the source and everything the number is for.
    func id(
        of records: [SelectedRecord],
        _ key: RecordGroupKey,
        bucket: Day?,
        scope: Int32?,
        _ row: FlowRow? = nil
    ) -> String {
        // Of several numbers of a key each is told apart by whom it counts.
        var id = stem(key, row?.placement ?? key.subject.group.placement, scope: scope, people: row?.population)
        if let bucket { id += ":\(bucket)" }
        guard scope != nil else { return id }
        if let period = row?.period { id += ":\(period)" }
        if records.count == 1, let value = row?.quantity.value,
            selected.entry(records[0]).least != selected.entry(records[0]).greatest
        {
            id += ":\(value)"
        }
        return id
    }

    /// What the ids of a number begin with in all units of time.
    func stem(
        _ key: RecordGroupKey,
        _ placement: Placement,
        scope: Int32?,
        people: Population? = nil
    ) -> String {
        let source = selected.sources[Int(key.source)]
        let subject = key.subject
        var parts = ["total", source.name]
        parts += [source.attribution.via, source.attribution.source].filter { !$0.isEmpty && $0 != source.name }
        parts += [placement.place.id, placement.direction.description]
        parts += subject.group.within.map(\.id)
        parts += [subject.measure.kind.code, subject.measure.unit.code]
        let population =
            scope.map { scopes.scopes[Int($0)].population } ?? people
            ?? (grouping.byPopulation ? subject.population : .any)
        if population != .any { parts.append(population.description) }
        let mode = scope.map { scopes.scopes[Int($0)].mode } ?? (grouping.byMode ? subject.mode : .unspecified)
        if mode != .unspecified { parts.append(mode.code) }
        if severalReporters.contains(key.source) && !source.reporter.isEmpty { parts.append(source.reporter) }
        return parts.joined(separator: ":")
    }
}

extension String {
    /// The text with another remark behind it; a remark that a table of ours was written with is not said twice.
    func appending(_ remark: String) -> String {
        if isEmpty { return remark }
        return "; \(self); ".contains("; \(remark); ") ? self : "\(self); \(remark)"
    }
}
