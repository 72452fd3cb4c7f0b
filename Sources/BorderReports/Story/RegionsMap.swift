import BorderAnalysis
import BorderAtlas
import BorderCore

extension MapStory {
    /// The map of regions of one's own: in each the largest number of one way and the way back, with "no data" where
    /// nothing was published.
    ///
    /// The summary must be grouped by regions of one's own.
    package func regions() -> MapContent {
        let table = SelectionTable(summary)
        let main = table.main.map { summary.rows[$0] }
        let scope = MapScope(of: main, asked: summary.selection)
        let legend =
            table.measure.kind == .flow
            ? "\(table.measure.unit.plural.capitalisedFirst) reported" : table.measure.description.capitalisedFirst
        var content = MapContent(title: title, dek: dek, frame: .overview, legendTitle: legend)
        content.focusCountry = scope.focus
        var shown: [FlowRow] = []
        for region in atlas.ownRegions?.regions ?? [] where isAskedFor(region) {
            let place = Place.ownRegion(region.code)
            let here = main.filter {
                $0.isHead && ($0.partOf ?? $0.placement.place) == place && $0.placement.direction.route != nil
            }
            let told = here.filter { scope.isStory($0.placement.direction) }
            let row = largest(of: told.isEmpty ? here : told)
            let back = row.flatMap { row in
                here.first { $0.placement == row.placement.reversed && $0.period == row.period }
            }
            content.flows.append(mark(of: region, row: row, back: back))
            shown += [row, back].compactMap { $0 }
        }
        content.account = NumberAccount(summary, fates(table, drawn: Set(shown.map(\.id))))
        if content.title.isEmpty { content.title = "Region by region" }
        if content.dek.isEmpty {
            let days = commonPeriod(of: shown)
            content.dek = days.isEmpty ? "\(legend)." : "\(legend), \(days)."
        }
        addFooter(to: &content, rows: shown)
        content.sources += summary.summedSentences(of: shown)
        if let source = atlas.ownRegions?.source {
            content.boundaryNote += "; regions: \(source.split(separator: "/").last.map(String.init) ?? source)"
        }
        return content
    }

    /// What becomes of each row: what is part of a drawn one is told by it.
    private func fates(_ table: SelectionTable, drawn: Set<String>) -> [MapSelection.Fate] {
        var fates: [MapSelection.Fate] = []
        for (index, row) in summary.rows.enumerated() {
            let parent = table.parents[index].map { fates[$0] }
            if drawn.contains(row.id) {
                fates.append(.drawn)
            } else if let reason = table.omission(of: index) {
                fates.append(.leftOut(reason))
            } else if parent == .drawn || parent == .contained {
                fates.append(.contained)
            } else if case .ownRegion? = row.partOf ?? Optional(row.placement.place) {
                fates.append(.leftOut(row.placement.direction.route == nil ? .bothWays : .otherWay))
            } else {
                fates.append(.leftOut(.outsideRegions))
            }
        }
        return fates
    }

    /// Whether the filters leave a region, or name none.
    private func isAskedFor(_ region: OwnRegion) -> Bool {
        let named = summary.selection.places.joined().compactMap { place in
            if case .ownRegion(let code) = place { code } else { nil }
        }
        return named.isEmpty || named.contains(region.code)
    }

    private func largest(of rows: [FlowRow]) -> FlowRow? {
        rows.max { ($0.quantity.bounds.lower, $1.id) < ($1.quantity.bounds.lower, $0.id) }
    }

    private func mark(of region: OwnRegion, row: FlowRow?, back: FlowRow?) -> FlowMark {
        let route = row?.placement.direction.route ?? Route(from: .anywhere, to: .anywhere)
        var mark = FlowMark(
            id: "\(route)@\(region.code)",
            place: .ownRegion(region.code),
            route: route,
            quantity: row?.drawnQuantity,
            headline: region.name,
            valueLabel: row?.label ?? "no data"
        )
        if let row { mark.basis = row.markBasis }
        mark.opposite = back?.drawnQuantity
        (mark.period, mark.oppositePeriod) = (row?.period, back?.period)
        mark.oppositeLabel = back?.label ?? ""
        mark.numbers = FlowMark.Numbers([row, back].compactMap { $0 })
        if let row {
            if row.placement.place != mark.place { mark.noteLines = ["at \(wording.name(of: row.placement.place))"] }
            mark.noteLines.append(wording.phrase(for: row.placement.direction))
        }
        if let period = row?.period { mark.noteLines.append(period.words) }
        return mark
    }
}

extension MapScope {
    /// Whether a way leaves or enters the country that the map is of; any way on a map of none.
    fileprivate func isStory(_ direction: FlowDirection) -> Bool {
        switch self {
        case .origin(let code): direction.route?.from == .country(code)
        case .destination(let code): direction.route?.to == .country(code)
        case .borders, .border: true
        }
    }
}
