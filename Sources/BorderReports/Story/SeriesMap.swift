import BorderAnalysis
import BorderAtlas
package import BorderCore

extension MapStory {
    /// The maps of one sheet: one a day, week, month, year or crossing. A place that has a number on one of them and
    /// none on another is told as such.
    ///
    /// - Parameters:
    ///   - division: what each map is of; the summary must be grouped by crossing and by its unit of time.
    ///   - border: the border that is asked for; `nil` lets the numbers decide.
    /// - Returns: the sheet.
    package func series(by division: MapDivision, of border: BorderCode? = nil) -> MapContent {
        let series = MapSeries(summary, by: division, of: border, atlas: atlas)
        var content =
            border.map { self.border($0, series.whole) }
            ?? overview(of: series.whole, inSeries: division != .crossing)
        content.strip = nil
        if title.isEmpty {
            let subject = border.map { wording.name(of: .border($0)) } ?? content.title
            content.title = "\(subject.capitalisedFirst), \(language("\(division.word) by \(division.word)"))"
        }
        if dek.isEmpty { content.dek += " " + language("All discs are on one scale.") }
        content.divide(by: division.word, into: panels(series, content))
        return content
    }

    private func panels(_ series: MapSeries, _ content: MapContent) -> [MapPanel] {
        let rows = series.whole.choices.map(\.row)
        let isZoom = if case .border = content.frame { true } else { false }
        var panels = series.parts.map { part -> MapPanel in
            let title = part.days == nil ? part.title : language.days(part.title)
            guard let selection = part.selection else { return MapPanel(title: title) }
            let marks = MapMarks(
                self,
                selection,
                among: rows,
                origin: content.focusCountry,
                isZoom: isZoom,
                days: part.days
            )
            var panel = MapPanel(title: title, flows: marks.all { $0.id })
            if case .border(let border) = content.frame { panel.nameWhole(border, language("Whole border")) }
            return panel
        }
        // A crossing's map is of that crossing alone.
        let isOfDays = series.parts.contains { $0.days != nil }
        let known = isOfDays ? panels.flatMap(\.flows) : []
        for (index, part) in series.parts.enumerated() {
            var drawn = Set(panels[index].flows.map(\.place))
            for mark in known where drawn.insert(mark.place).inserted {
                let hasOthers = part.selection?.places.contains(mark.place) ?? false
                var empty = FlowMark(
                    id: mark.id,
                    place: mark.place,
                    route: mark.route,
                    quantity: nil,
                    headline: mark.headline,
                    // What is known and not drawn is not unknown.
                    valueLabel: hasOthers ? "other counts" : "no data"
                )
                empty.isBothWays = mark.isBothWays
                panels[index].flows.append(empty)
            }
            for mark in panels[index].flows.indices {
                panels[index].flows[mark].id = "\(part.id)/\(panels[index].flows[mark].id)"
            }
        }
        return panels
    }
}
