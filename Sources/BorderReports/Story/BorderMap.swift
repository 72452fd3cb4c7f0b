import BorderAnalysis
import BorderAtlas
package import BorderCore

extension MapStory {
    /// The map of one border: both ways at every crossing, with "no data" where nothing was published.
    ///
    /// The summary must be grouped by crossing.
    package func border(_ border: BorderCode) -> MapContent {
        let focus = focusCountry.flatMap { border.has($0) ? $0 : nil } ?? border.second
        let destination = border.other(than: focus) ?? border.first
        let route = Route(from: .country(focus), to: .country(destination))
        let heads = summary.rows.filter { $0.isHead && $0.measure.kind == mappedKind && $0.measure.unit == mappedUnit }
        let whole = heads.first { $0.placement == Placement(place: .border(border), direction: .oneWay(route)) }

        var content = MapContent(
            title: title,
            dek: dek,
            frame: .border(border),
            legendTitle: heads.contains { $0.basis == .modelled }
                ? "Reported or estimated" : mappedWords ?? "\(mappedUnit.plural.capitalisedFirst) reported"
        )
        if content.title.isEmpty {
            content.title = "Crossing by crossing: \(wording.name(of: .border(border)))"
        }
        if content.dek.isEmpty { content.dek = borderDek(of: heads) }
        content.focusCountry = focus
        if let whole {
            content.flows.append(mark(of: whole, route: route, heads: heads))
            content.drawn.insert(whole.id)
            if let back = wayBack(of: whole, among: heads) { content.drawn.insert(back.id) }
        }
        var closed: [StatusMark] = []
        let reported = Set(statuses.map(\.place))
        for crossing in atlas.crossings(onBorder: border) where crossing.position != nil && crossing.carriesTravellers {
            let place = Place.crossing(crossing.id)
            let row = heads.first { $0.placement == Placement(place: place, direction: .oneWay(route)) }
            let back = heads.first { $0.placement == Placement(place: place, direction: .oneWay(route.reversed)) }
            if row == nil && back == nil && crossing.status == "closed" && !reported.contains(place) {
                closed.append(
                    StatusMark(
                        id: "status-\(crossing.id)",
                        site: .place(place),
                        effect: .closed,
                        title: crossing.name,
                        noteLines: ["closed"]
                    )
                )
                continue
            }
            content.flows.append(mark(of: crossing, row: row, back: back, route: route))
            content.drawn.formUnion([row, back].compactMap { $0?.id })
        }
        content.statuses = statusMarks() + closed
        addFooter(to: &content, rows: summary.rows.filter { $0.isHead && $0.measure.kind == mappedKind })
        return content
    }

    private func mark(of crossing: Crossing, row: FlowRow?, back: FlowRow?, route: Route) -> FlowMark {
        let destination = route.to.country ?? crossing.countryA
        var mark = FlowMark(
            id: "\(route)@\(crossing.id)",
            place: .crossing(crossing.id),
            route: route,
            quantity: row?.drawnQuantity,
            headline: crossing.name(onSideOf: destination),
            valueLabel: row?.label ?? "no data"
        )
        if let row { mark.basis = row.markBasis }
        mark.opposite = back?.drawnQuantity
        mark.oppositeLabel = back?.label ?? ""
        if let period = (row ?? back)?.period, summary.selection.window == nil || !isWindow(period) {
            mark.noteLines = [period.shortWords]
        }
        return mark
    }

    private func mark(of row: FlowRow, route: Route, heads: [FlowRow]) -> FlowMark {
        let back = wayBack(of: row, among: heads)
        var mark = FlowMark(
            id: "\(route)@\(row.placement.place.id)",
            place: row.placement.place,
            route: route,
            quantity: row.drawnQuantity,
            headline: "Whole border",
            valueLabel: row.label
        )
        mark.opposite = back?.drawnQuantity
        mark.oppositeLabel = back?.label ?? ""
        mark.basis = row.markBasis
        if let period = row.period { mark.noteLines = [period.shortWords] }
        return mark
    }

    private func wayBack(of row: FlowRow, among heads: [FlowRow]) -> FlowRow? {
        heads.first { $0.placement == row.placement.reversed && $0.period == row.period }
    }

    private func isWindow(_ period: Period) -> Bool {
        guard let window = summary.selection.window else { return false }
        return period.isExact && period.outer == window
    }

    private func borderDek(of heads: [FlowRow]) -> String {
        let days = commonPeriod(of: heads)
        let people = commonPopulation(of: heads)
        let unit = mappedWords ?? mappedUnit.plural.capitalisedFirst
        let what = people.isEmpty ? "\(unit) as reported" : "\(unit) of \(people) as reported"
        let estimates = heads.contains { $0.basis == .modelled } ? " Hatched: estimated from usual counts." : ""
        return (days.isEmpty ? "\(what)." : "\(what), \(days).") + estimates
    }
}

extension FlowRow {
    /// How the drawing must tell the number apart.
    var markBasis: FlowMark.Basis {
        switch basis {
        case .derived: .derived
        case .modelled: .modelled
        case .observed, .reported, .withheld, .none: .reported
        }
    }
}
