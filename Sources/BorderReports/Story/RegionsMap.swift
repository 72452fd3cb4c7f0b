import BorderAnalysis
import BorderAtlas
import BorderCore

extension MapStory {
    /// The map of regions of one's own: in each the largest number of one way and the way back, with "no data" where
    /// nothing was published.
    ///
    /// The summary must be grouped by regions of one's own.
    package func regions() -> MapContent {
        let focus = focusCountry
        let heads = summary.rows.filter { $0.isHead && $0.measure.kind == mappedKind && $0.measure.unit == mappedUnit }
        let regions = atlas.ownRegions?.regions ?? []
        var content = MapContent(title: title, dek: dek, frame: .overview, legendTitle: regionsLegend)
        var shown: [FlowRow] = []
        content.focusCountry = focus
        for region in regions where isAskedFor(region) {
            let place = Place.ownRegion(region.code)
            let here = heads.filter {
                ($0.partOf ?? $0.placement.place) == place && $0.placement.direction.route != nil
            }
            let out = here.filter { row in focus.map { row.placement.direction.route?.from == .country($0) } ?? true }
            let row = largest(of: out.isEmpty ? here : out)
            let back = row.flatMap { row in
                here.first { $0.placement == row.placement.reversed && $0.period == row.period }
            }
            content.flows.append(mark(of: region, row: row, back: back))
            shown += [row, back].compactMap { $0 }
        }
        content.drawn = Set(shown.map(\.id))
        if content.title.isEmpty { content.title = "Region by region" }
        if content.dek.isEmpty {
            let days = commonPeriod(of: shown)
            let what = "\(mappedWords ?? mappedUnit.plural.capitalisedFirst) as reported"
            content.dek = days.isEmpty ? "\(what)." : "\(what), \(days)."
        }
        addFooter(to: &content, rows: shown)
        if let source = atlas.ownRegions?.source {
            content.boundaryNote += " Regions: \(source.split(separator: "/").last.map(String.init) ?? source)."
        }
        return content
    }

    private var regionsLegend: String { mappedWords ?? "\(mappedUnit.plural.capitalisedFirst) reported" }

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
        mark.oppositeLabel = back?.label ?? ""
        if let row {
            if row.placement.place != mark.place { mark.noteLines = ["at \(wording.name(of: row.placement.place))"] }
            mark.noteLines.append(wording.phrase(for: row.placement.direction))
        }
        if let period = row?.period { mark.noteLines.append(period.shortWords) }
        return mark
    }
}
