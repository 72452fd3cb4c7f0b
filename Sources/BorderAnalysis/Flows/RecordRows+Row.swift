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
        let scope = counts.allSatisfy { $0.item.scope == counts[0].item.scope } ? counts[0].item.scope : nil
        let source = selected.sources[Int(key.source)]
        let details = counts.count == 1 ? counts[0].record.flatMap { selected.details($0, counts[0].value) } : nil
        let days = CoveredDays(counts.map(\.item))
        let common = common(counts, group, isWhole: isWhole)
        var row = FlowRow(
            id: "",
            placement: isWhole
                ? placement(ofGroup: group) : scope.map { placement(of: $0, key) } ?? key.group.placement,
            within: key.group.within,
            measure: key.measure,
            population: key.population.conditions.count >= common.population.conditions.count
                ? key.population : common.population,
            mode: key.mode == .unspecified ? common.mode : key.mode,
            bucket: group.bucket,
            period: days.hull.flatMap { Period(from: $0.lowerBound, through: $0.upperBound) },
            quantity: Quantity(sum),
            basis: counts[0].record == nil ? .derived : .observed,
            rowCount: rows,
            reports: details.flatMap { $0.id.isEmpty ? nil : [$0.id] } ?? files(of: counts, source),
            addends: counts.count == 1 ? counts[0].addends : [],
            authority: authority(of: source, key),
            via: source.attribution.via,
            source: source.attribution.source,
            reportedOn: details?.reportedOn,
            periodText: details?.periodText ?? "",
            note: details?.note ?? ""
        )
        row.origin = counts[0].record == nil ? .difference : .records
        row.daysCovered = days.count
        let places = places(counts)
        row.isFiner = row.placement.place != key.group.placement.place
        if row.isFiner { row.partOf = key.group.placement.place }
        row.hasWhole = places.contains(row.placement.place)
        row.at = places.filter { $0 != row.placement.place }.sorted()
        row.coverage = coverage(counts, key, group)
        if counts.count == 1 && !counts[0].words.isEmpty { row.note = counts[0].words }
        if grouping.period != nil && group.bucket == nil {
            row.note = row.note.appending("rows longer than a \(grouping.period?.rawValue ?? "")")
        }
        // Under a grouping by countries one record is a number of both ends.
        row.id =
            details.flatMap { $0.id.isEmpty || grouping.looksAtOneEnd && isWhole ? nil : $0.id }
            ?? id(of: counts.compactMap(\.record), key, bucket: group.bucket, scope: isWhole ? nil : scope, row)
        return row
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
            ? own : Placement(place: own.place, direction: key.group.placement.direction)
    }

    /// The places that were summed.
    private func places(_ counts: [Count]) -> Set<Place> {
        Set(
            Set(counts.map { scopes.placementOfScope[Int($0.item.scope)] }).map { scopes.placements[Int($0)].place }
        )
    }

    /// The people and the mode of a sum: of a group's number what all of its records have in common, else what the
    /// counts have.
    private func common(_ counts: [Count], _ group: RecordGroups.Group, isWhole: Bool) -> CommonWords {
        if isWhole && group.records.count > 0 { return commonOfKey[group.key] }
        var common = CommonWords(scopes.scopes[Int(counts[0].item.scope)])
        for count in counts.dropFirst() { common.keep(scopes.scopes[Int(count.item.scope)]) }
        return common
    }

    private func files(of counts: [Count], _ source: RecordSource) -> [String] {
        let ledgers = Set(counts.compactMap { $0.record?.ledger }).sorted()
        let files = ledgers.map { selected.ledgers[Int($0)].file }.filter { !$0.isEmpty }
        return files.isEmpty ? [source.name] : files
    }

    private func authority(of source: RecordSource, _ key: RecordGroupKey) -> String {
        guard severalReporters.contains(key.source), !source.reporter.isEmpty else { return source.name }
        return "\(source.reporter), \(source.name)"
    }

    /// How much of the days of a unit of time is counted, over the places that are counted at all: 1 for all of it.
    private func coverage(_ counts: [Count], _ key: RecordGroupKey, _ group: RecordGroups.Group) -> Double {
        guard let unit = grouping.period, let bucket = group.bucket else { return 1 }
        let days = unit.days(around: bucket)
        let all = placesOfKey[group.key] * (days.lowerBound.distance(to: days.upperBound) + 1)
        var byPlace: [Int32: [CountItem]] = [:]
        for count in counts { byPlace[scopes.placementOfScope[Int(count.item.scope)], default: []].append(count.item) }
        // The whole place speaks for all places in it.
        if byPlace.keys.contains(where: { scopes.placements[Int($0)].place == key.group.placement.place }) {
            return Double(CoveredDays(counts.map(\.item)).count) * Double(max(1, placesOfKey[group.key])) / Double(all)
        }
        return Double(byPlace.values.reduce(0) { $0 + CoveredDays($1).count }) / Double(max(1, all))
    }

    /// A stable id: the source and everything the number is for.
    func id(
        of records: [SelectedRecord],
        _ key: RecordGroupKey,
        bucket: Day?,
        scope: Int32?,
        _ row: FlowRow? = nil
    ) -> String {
        let placement = row?.placement ?? key.group.placement
        let source = selected.sources[Int(key.source)]
        let attribution = source.attribution
        var parts = [source.name]
        parts += [attribution.via, attribution.source].filter {
            !$0.isEmpty && $0 != source.name
        }
        parts += [placement.place.id, placement.direction.description]
        parts += key.group.within.map(\.id)
        parts += [key.measure.kind.code, key.measure.unit.code]
        let population =
            scope.map { scopes.scopes[Int($0)].population } ?? (grouping.byPopulation ? key.population : .any)
        if population != .any { parts.append(population.description) }
        let mode = scope.map { scopes.scopes[Int($0)].mode } ?? (grouping.byMode ? key.mode : .unspecified)
        if mode != .unspecified { parts.append(mode.code) }
        if severalReporters.contains(key.source) && !source.reporter.isEmpty { parts.append(source.reporter) }
        if let bucket { parts.append(bucket.description) }
        if scope != nil, let period = row?.period { parts.append(period.description) }
        if scope != nil, records.count == 1, let value = row?.quantity.value,
            selected.entry(records[0]).least != selected.entry(records[0]).greatest
        {
            parts.append(String(value))
        }
        return "total:" + parts.joined(separator: ":")
    }
}

extension String {
    /// The text with another remark behind it.
    func appending(_ remark: String) -> String { isEmpty ? remark : "\(self); \(remark)" }
}
