import BorderAnalysis
import BorderAtlas
package import BorderCore

extension MapStory {
    /// The map of one border: every way at every crossing, with "no data" where nothing was published.
    ///
    /// The summary must be grouped by crossing.
    package func border(_ border: BorderCode) -> MapContent {
        self.border(border, MapSelection(summary, of: border, atlas: atlas))
    }

    /// The map of one border with numbers that are chosen already.
    package func border(_ border: BorderCode, _ selection: MapSelection) -> MapContent {
        let words = MapWords(self, selection)
        let focus = words.origin(at: border)
        let destination = border.other(than: focus) ?? border.first
        let route = Route(from: .country(focus), to: .country(destination))
        let rows = selection.choices.map(\.row)

        var content = MapContent(
            title: title,
            dek: dek,
            frame: .border(border),
            legendTitle: rows.contains { $0.basis == .modelled } ? "Reported or estimated" : words.unitReported
        )
        if content.title.isEmpty {
            let name = wording.name(of: .border(border))
            content.title = language.isEnglish ? "Crossing by crossing: \(name)" : name.capitalisedFirst
        }
        if content.dek.isEmpty { content.dek = words.borderDek }
        content.focusCountry = focus
        content.account = selection.account
        let marks = MapMarks(self, selection, origin: focus, isZoom: true).all { row in
            "\(row.placement.direction)@\(row.placement.place.id)"
        }
        var panel = MapPanel(flows: marks)
        panel.nameWhole(border, language("Whole border"))
        content.flows = panel.flows
        let drawn = Set(marks.map(\.place))
        let reported = Set(statuses.map(\.place))
        // Who brings crossings of a border brings its list: those of the atlas beside them would be there twice.
        let crossings = atlas.crossings(onBorder: border)
        let hasOwn = crossings.contains { atlas.isAdded(crossing: $0.id) && drawn.contains(.crossing($0.id)) }
        for crossing in crossings where crossing.position != nil && crossing.carriesTravellers {
            let place = Place.crossing(crossing.id)
            if hasOwn, !atlas.isAdded(crossing: crossing.id), !selection.places.contains(place) { continue }
            guard !drawn.contains(place) else { continue }
            if crossing.status == "closed" && !reported.contains(place) && !selection.places.contains(place) {
                content.statuses.append(
                    StatusMark(
                        id: "status-\(crossing.id)",
                        site: .place(place),
                        effect: .closed,
                        title: crossing.name,
                        noteLines: [language("closed")]
                    )
                )
                continue
            }
            content.flows.append(
                FlowMark(
                    id: "\(route)@\(crossing.id)",
                    place: place,
                    route: route,
                    quantity: nil,
                    headline: crossing.name(onSideOf: destination),
                    // What is known and not drawn is not unknown.
                    valueLabel: selection.places.contains(place) ? "other counts" : "no data"
                )
            )
        }
        content.statuses = statusMarks() + content.statuses
        addFooter(to: &content, rows: rows + selection.choices.flatMap { $0.rivals + $0.others })
        content.sources += summary.summedSentences(of: rows)
        return content
    }
}

extension MapPanel {
    /// Calls numbers of a border that the map is of by what they cover.
    mutating func nameWhole(_ border: BorderCode, _ words: String) {
        for index in flows.indices where flows[index].place == .border(border) {
            flows[index].headline = words
        }
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
