import BorderAnalysis
import BorderAtlas
import BorderCore

extension MapStory {
    /// The map of all destinations: one number for each place people entered, the days each number covers, and the
    /// states of places.
    package func overview() -> MapContent {
        let focus = focusCountry
        let heads = summary.rows.filter { $0.isHead && $0.measure.kind == mappedKind && $0.period != nil }
        let entries = heads.filter { isEntry($0, from: focus) }
        let shown = onePerPlace(entries)
        let totals = stripTotals(focus: focus)

        var content = MapContent(title: title, dek: dek, frame: .overview, legendTitle: legendTitle(of: shown))
        if content.title.isEmpty { content.title = overviewTitle(of: shown, focus: focus) }
        if content.dek.isEmpty { content.dek = overviewDek(of: shown) }
        content.focusCountry = focus
        content.flows = shown.map { mark(of: $0) }
        content.drawn = Set((shown + totals).map(\.id))
        content.statuses = statusMarks(onlyNew: true)
        content.strip = strip(totals: totals, rows: shown)
        addFooter(to: &content, rows: totals + shown)
        return content
    }

    /// Whether a row counts people entering one country other than the one they leave.
    private func isEntry(_ row: FlowRow, from focus: CountryCode?) -> Bool {
        guard let route = row.placement.direction.route, let to = route.to.country, to != focus else { return false }
        // What leaves a third country is a return or a transit, not the story of the focus country.
        return route.from == .anywhere || focus == nil || route.from.country == focus
    }

    /// The numbers that hold the others: the largest one for everybody who left the focus country, and the first for
    /// each set of countries people entered.
    private func stripTotals(focus: CountryCode?) -> [FlowRow] {
        let figures = summary.rows.filter { $0.role == .figure && $0.measure == .crossings && $0.period != nil }
        let departures = figures.filter { row in
            guard let focus, row.placement.place == .country(focus) else { return false }
            return row.placement.direction.route == Route(from: .country(focus), to: .anywhere)
        }
        var totals =
            departures.max { ($0.quantity.bounds.lower, $1.id) < ($1.quantity.bounds.lower, $0.id) }.map { [$0] } ?? []
        var sets: Set<Place> = []
        for row in figures where row.isHead && row.placement.direction.route?.from == .anywhere {
            guard case .countrySet(let id) = row.placement.place, !id.hasPrefix("m49:"),
                sets.insert(row.placement.place).inserted
            else { continue }
            totals.append(row)
        }
        return totals
    }

    /// One number a country: for the country itself before one for a part of it, for the people most numbers are
    /// about, for the most of the days asked for, then the largest.
    private func onePerPlace(_ rows: [FlowRow]) -> [FlowRow] {
        var best: [CountryCode: FlowRow] = [:]
        let people = mostCommonPopulation(of: rows)
        for row in rows {
            guard let to = row.placement.direction.route?.to.country, row.measure.unit.countsPeople else { continue }
            if best[to].map({ isBefore(row, $0, people: people) }) ?? true { best[to] = row }
        }
        return best.values.sorted { ($1.quantity.value, $0.id) < ($0.quantity.value, $1.id) }
    }

    private func isBefore(_ row: FlowRow, _ other: FlowRow, people: Population) -> Bool {
        func key(_ row: FlowRow) -> (Int, Int, Int, Int, Int64) {
            (
                row.isFiner ? 1 : 0, row.population == people ? 0 : 1, -daysCovered(row),
                row.measure.unit == .crossing ? 0 : 1, -row.quantity.bounds.lower
            )
        }
        let (one, two) = (key(row), key(other))
        return one != two ? one < two : row.id < other.id
    }

    /// The population that most of the numbers count; of equals the widest.
    private func mostCommonPopulation(of rows: [FlowRow]) -> Population {
        var counts: [Population: Int] = [:]
        for row in rows where !row.isFiner { counts[row.population, default: 0] += 1 }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? .any
    }

    /// How many of the days asked for a row may cover.
    private func daysCovered(_ row: FlowRow) -> Int {
        guard let period = row.period else { return 0 }
        guard let window = summary.selection.window else { return period.dayCount.upperBound }
        let first = max(period.startEarliest, window.lowerBound)
        return max(0, first.distance(to: min(period.endLatest, window.upperBound)) + 1)
    }

    private func mark(of row: FlowRow) -> FlowMark {
        let route = row.placement.direction.route ?? Route(from: .anywhere, to: .anywhere)
        var mark = FlowMark(
            id: row.id,
            place: row.placement.place,
            route: route,
            quantity: row.drawnQuantity,
            headline: route.to == .anywhere ? wording.name(of: row.placement.place) : wording.name(of: route.to),
            valueLabel: row.label
        )
        mark.basis = row.markBasis
        mark.noteLines = notes(of: row)
        return mark
    }

    /// When, where, and whom, as short lines.
    private func notes(of row: FlowRow) -> [String] {
        var lines: [String] = []
        if let period = row.period { lines.append(period.shortWords) }
        switch row.placement.place {
        case .crossing, .group: lines.append("at \(wording.name(of: row.placement.place))")
        case .border: lines.append("land border")
        default: break
        }
        if row.population == .any { lines.append("all travellers") }
        return lines
    }

    private func strip(totals: [FlowRow], rows: [FlowRow]) -> PeriodStrip? {
        var lines: [PeriodStrip.Row] = []
        for row in totals + rows {
            guard let period = row.period, lines.count < 8 else { continue }
            let isTotal = totals.contains { $0.id == row.id }
            lines.append(
                PeriodStrip.Row(
                    label: stripLabel(row, isTotal: isTotal),
                    valueLabel: row.label,
                    period: period,
                    perDayText: row.withholding == nil ? RatePerDay(row).words : "",
                    isTotal: isTotal
                )
            )
        }
        guard !lines.isEmpty else { return nil }
        return PeriodStrip(rows: lines, event: event(within: lines.map(\.period)))
    }

    private func stripLabel(_ row: FlowRow, isTotal: Bool) -> String {
        guard let route = row.placement.direction.route else { return wording.name(of: row.placement.place) }
        if route.to == .anywhere { return "All destinations" }
        return wording.name(of: route.to)
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

    // MARK: Words

    private func legendTitle(of rows: [FlowRow]) -> String {
        if let mappedWords { return mappedWords }
        let units = Set(rows.map(\.measure.unit))
        // Crossings are never called people: one person may make many.
        if units.isSubset(of: [.crossing]) { return "Entries reported" }
        if units == [.person] { return "People reported entering" }
        return units.count == 1 ? "\(units.first?.plural.capitalisedFirst ?? "")" : "Number reported"
    }

    private func overviewTitle(of rows: [FlowRow], focus: CountryCode?) -> String {
        let people = commonPopulation(of: rows)
        let who = mappedWords ?? (people.isEmpty ? "Travellers" : people.capitalisedFirst)
        if let focus { return "\(who) leaving \(wording.name(of: focus))" }
        return "\(who) entering"
    }

    private func overviewDek(of rows: [FlowRow]) -> String {
        let days = commonPeriod(of: rows)
        let when = days.isEmpty ? "" : ", \(days)"
        let differ = Set(rows.map(\.period)).count > 1 ? " Each number covers its own days." : ""
        if let mappedWords { return "\(mappedWords), as reported\(when); no passages.\(differ)" }
        return "Entries as reported\(when). Entries are not emigrants, and numbers are never added.\(differ)"
    }
}

extension String {
    /// The text with its first letter in upper case.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
