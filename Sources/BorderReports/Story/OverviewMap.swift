import BorderAnalysis
import BorderAtlas
import BorderCore

extension MapStory {
    /// The map of all numbers: where people went, from where they came, or across which borders, as the numbers decide;
    /// the days each number covers, and the states of places.
    ///
    /// The summary must be grouped by crossing.
    package func overview() -> MapContent { overview(of: MapSelection(summary, atlas: atlas)) }

    /// The map of numbers that are chosen already.
    package func overview(of selection: MapSelection) -> MapContent { overview(of: selection, inSeries: false) }

    /// The words of several maps, or a single one.
    func overview(of selection: MapSelection, inSeries isOfSeries: Bool) -> MapContent {
        let words = MapWords(self, selection, inSeries: isOfSeries)
        let focus = selection.scope.focus ?? words.commonCountry ?? words.onlyBorder.map(words.origin)
        let rows = selection.choices.map(\.row)
        let zoom = rows.contains(where: \.placement.place.isCrossing) ? words.onlyBorder : nil
        let marks = MapMarks(self, selection, origin: focus, isZoom: zoom != nil)
        // Totals are marks only where nothing else is.
        let shown = rows.isEmpty ? selection.totals : rows

        var content = MapContent(title: title, dek: dek, frame: .overview, legendTitle: words.legendTitle)
        if content.title.isEmpty { content.title = words.title }
        if content.dek.isEmpty { content.dek = words.dek }
        content.focusCountry = focus
        content.isOfManyBorders = focus == nil
        content.flows = marks.all { $0.id }
        content.account = selection.account
        content.statuses = statusMarks(onlyNew: true)
        if let zoom { content.frame = .border(zoom) }
        if case .borders = selection.scope {} else { content.strip = strip(of: selection, content.flows) }
        addFooter(to: &content, rows: selection.totals + shown + selection.choices.flatMap { $0.rivals + $0.others })
        content.sources += summary.summedSentences(of: shown)
        return content
    }

    private func strip(of selection: MapSelection, _ marks: [FlowMark]) -> PeriodStrip? {
        let marks = Dictionary(marks.map { ($0.id, $0) }) { first, _ in first }
        let isOfEntries = if case .destination = selection.scope { true } else { false }
        func isOfAll(_ row: FlowRow) -> Bool { row.placement.direction.route?.to == .anywhere }
        let totals = selection.totals.filter(isOfAll) + selection.totals.filter { !isOfAll($0) }
        let rows = selection.choices.map(\.row).sorted { ($1.quantity.value, $0.id) < ($0.quantity.value, $1.id) }
        let dated = (totals + rows).filter { $0.period != nil }
        // Equal bars of many numbers say no more than the line under the title.
        guard dated.count <= PeriodStrip.mostRows || Set(dated.map(\.period)).count > 1 else { return nil }
        let lines = dated.prefix(PeriodStrip.mostRows).compactMap { row -> PeriodStrip.Row? in
            guard let period = row.period else { return nil }
            let isTotal = totals.contains { $0.id == row.id }
            let rivals = selection.choices.first { $0.row.id == row.id }?.rivals ?? []
            let rates =
                rivals.isEmpty && row.withholding == nil
                ? [row.coverageWords, RatePerDay(row, in: language).words] : []
            var line = PeriodStrip.Row(
                label: marks[row.id]?.headline ?? totalLabel(row),
                // Where numbers disagree, all of them.
                valueLabel: marks[row.id]?.valueLabel ?? language.number(row.label),
                period: period,
                perDayText: rates.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", "),
                isTotal: isTotal,
                isReturn: isOfEntries
            )
            line.quantity = row.drawnQuantity
            let values = ([row] + rivals).compactMap(\.drawnQuantity).flatMap { [$0.value, $0.rangeEnd ?? $0.value] }
            if !rivals.isEmpty, let least = values.min(), let most = values.max() {
                line.quantity = Quantity(least, .range, rangeEnd: most)
            }
            return line
        }
        guard !lines.isEmpty else { return nil }
        var strip = PeriodStrip(rows: lines, event: event(within: lines.map(\.period)))
        strip.more = dated.count - lines.count
        return strip
    }

    private func totalLabel(_ row: FlowRow) -> String {
        guard let route = row.placement.direction.route else { return wording.name(of: row.placement.place) }
        if route.to == .anywhere { return language("All destinations") }
        return route.from == .anywhere && route.to.country != nil ? language("All origins") : wording.name(of: route.to)
    }

    /// The event that explains the numbers: the first one reported in the days of the strip.
    private func event(within periods: [Period]) -> PeriodStrip.Event? {
        guard let first = periods.map(\.startEarliest).min(), let last = periods.map(\.endLatest).max() else {
            return nil
        }
        let events = statuses.map(\.event).filter { $0.effect == .event && !$0.details.note.isEmpty }
        let dated = events.compactMap { event in
            event.period.flatMap { $0.isExact ? ($0.startEarliest, event) : nil }
        }
        guard
            let (day, event) = dated.filter({ (first...last).contains($0.0) }).min(by: {
                ($0.0, $0.1.id) < ($1.0, $1.1.id)
            })
        else { return nil }
        return PeriodStrip.Event(day: day, label: "\(day.civil.day) \(day.monthName): \(event.details.note)")
    }
}
