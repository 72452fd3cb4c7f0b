package import BorderAtlas
import BorderCore

/// Says for every place and day how it is known: counted, reported, closed, restricted or not at all.
///
/// Every crossing of the borders asked for is there, with or without a report. A number for a larger place is shown
/// for that place and says nothing of its crossings.
///
/// - Parameters:
///   - input: reports, states and tables.
///   - selection: places, ways, people, modes and sources; its measure is flows and daily rates where none is named.
///   - dimension: crossing, border or country.
///   - atlas: the places there are.
/// - Returns: the coverage; `nil` where no day is asked for and none is reported, or where there are more days than a
///   coverage holds.
package func measureCoverage(
    _ input: CoverageInput,
    selection: Selection,
    by dimension: PlaceDimension,
    atlas: Atlas
) -> Coverage? {
    let tree = PlaceTree(atlas: atlas)
    let filter = PlaceFilter(selection, tree: tree)
    let supersession = Supersession(input.flows.reports)
    let reports = input.flows.reports.filter { report in
        filter.concerns(report.placement) && selection.matchesWords(of: report) && selection.covers(report.measure)
            && supersession.successor(of: report) == nil
    }
    var anyDay = selection
    anyDay.from = nil
    anyDay.to = nil
    var leftOut = LeftOutCounter()
    let selected = RecordSelection(input.flows, selection: anyDay, tree: tree, leftOut: &leftOut)
    let records = selected.records.filter { selection.covers(selected.measure($0)) }
    guard let days = selection.days(of: reports, records.map { selected.entry($0).days }),
        days.lowerBound.distance(to: days.upperBound) < Coverage.longestSpan
    else { return nil }
    var entries = statusTimeline(input.states, reports: [], selection: selection, atlas: atlas)
    let contested = entries.filter { $0.status.event.effect == .closed && !$0.conflicts.isEmpty }.map(\.id)
    entries.removeAll { $0.status.event.period == nil }
    var marks = CoverageMarks(tree: tree)
    let dated = reports.filter { $0.period?.mayOverlap(days) ?? false }
    marks.add(dated)
    for record in records { marks.add(record, of: selected) }
    marks.add(entries)

    let places = CoveragePlaces(selection, atlas: atlas)
    let counted = Set(records.filter { selected.entry($0).days?.overlaps(days) ?? false }.map(\.scope)).map {
        selected.scopes.scopes[Int($0)]
    }
    let reported = Array(Set(dated.map(\.placement.place) + counted.map(\.placement.place))).sorted()
    let all = places.listed(dimension, reported: reported)
    let listed = all.filter { $0.carriesTravellers(atlas) || reported.contains($0) }
    let larger = reported.filter { !all.contains($0) && !$0.isSmaller(than: dimension) }
        .sorted(by: places.precedes)
    func series(_ some: [Place], isListed: Bool) -> [CoverageSeries] {
        some.flatMap { place in
            places.ways(across: place).sorted().map { way in
                let placement = Placement(place: place, direction: way)
                return CoverageSeries(
                    placement: placement,
                    isListed: isListed,
                    days: days,
                    marks: marks.marks(of: placement)
                )
            }
        }
    }
    return Coverage(
        selection: selection,
        dimension: dimension,
        days: days,
        series: series(larger, isListed: false).filter { $0.states.contains(where: \.hasNumber) }
            + series(listed, isListed: true),
        populations: Array(Set(dated.map(\.population) + counted.map(\.population))).sorted(),
        withoutTravellers: all.filter { !listed.contains($0) }.map(\.id),
        withoutCertainDay: marks.withoutCertainDay.sorted(),
        undatedRows: marks.undatedRows,
        smallerPlaces: reported.filter { !all.contains($0) && $0.isSmaller(than: dimension) },
        contested: contested.sorted()
    )
}

extension Selection {
    /// Whether a measure says who crossed: flows and daily rates of people, where no other is asked for.
    fileprivate func covers(_ measure: Measure) -> Bool {
        guard kinds.isEmpty, units.isEmpty else { return includes(measure) }
        return (measure.kind == .flow || measure.kind == .daily) && measure.unit.countsPeople
    }
}

extension Selection {
    /// The days asked for; an end that is left open is the first or last day of the numbers.
    fileprivate func days(of reports: [PlacedReport], _ records: [ClosedRange<Day>?]) -> ClosedRange<Day>? {
        let spans = reports.compactMap { $0.period?.outer } + records.compactMap { $0 }
        guard let first = from ?? spans.map(\.lowerBound).min(), let last = to ?? spans.map(\.upperBound).max(),
            first <= last
        else { return nil }
        return first...last
    }
}

extension Period {
    /// Whether a day of the period may be one of these.
    fileprivate func mayOverlap(_ days: ClosedRange<Day>) -> Bool { outer.overlaps(days) }
}

extension Place {
    /// Whether travellers pass, going by the gazetteer.
    fileprivate func carriesTravellers(_ atlas: Atlas) -> Bool {
        guard case .crossing(let id) = self, let crossing = atlas.crossing(id) else { return true }
        return crossing.carriesTravellers
    }

    /// Whether a dimension is too coarse to show the place: its numbers are parts of the places listed.
    fileprivate func isSmaller(than dimension: PlaceDimension) -> Bool {
        switch dimension {
        case .crossing: false
        case .border: sizeRank > Place.borderRank
        case .country, .region, .ownRegion, .macroRegion: sizeRank >= Place.borderRank
        }
    }
}
