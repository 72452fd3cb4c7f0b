package import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderReports

extension Dossier {
    /// What is behind numbers: the reports, the rule, what was set aside and why.
    ///
    /// - Parameters:
    ///   - ids: what outputs call the numbers; without any, all that a selection asks for.
    ///   - selection: the filters.
    ///   - levels: usual counts; `nil` where there are none.
    ///   - options: whether to estimate, and the seed of ranges.
    /// - Returns: for each id its lines; none for an id that no output gives.
    /// - Throws: `AnalysisError.sumTooLarge` when a sum leaves 64 bits.
    package func explanations(
        of ids: [String],
        _ selection: Selection,
        levels: Dossier? = nil,
        options: ReconciliationOptions = ReconciliationOptions()
    ) throws(AnalysisError) -> [(id: String, lines: [String])] {
        let spans = ReconciledSpans(selection: selection, unit: nil)
        let named = ids.compactMap { ReconciledFlow.Name($0, atlas: atlas) }
        let reconciled = Reconciled(
            self,
            levels: levels,
            // An id may name any number, whatever the filters ask for.
            selection: ids.isEmpty ? selection : around(ids, named),
            days: spans.all(of: numbers.reports) + named.map(\.days),
            sets: named.map(\.set),
            options: options
        )
        let explanation = Explanation(reconciled.result, atlas: atlas)
        guard !ids.isEmpty else {
            return reconciled.flows(spans).sorted(asked: selection).map { flow in
                (flow.id, explanation.lines(for: flow))
            }
        }
        var told: [(id: String, lines: [String])] = []
        var summaries: [Grouping: FlowSummary] = [:]
        for id in ids {
            var lines: [String] = []
            if Explanation.mayBeTotal(id) {
                for grouping in groupings(of: id) where lines.isEmpty {
                    if summaries[grouping] == nil { summaries[grouping] = try flows(selection, by: grouping) }
                    lines = summaries[grouping].map { explanation.lines(forID: id, in: $0) } ?? []
                }
            }
            if lines.isEmpty { lines = explanation.lines(forID: id, atlas: atlas) }
            told.append((id, lines))
        }
        return told
    }

    /// The places and days of numbers that ids name: beside what hangs together with these, nothing has a say in them.
    /// Everything where one of them names anything but a report of a known time or a reconciled number.
    private func around(_ ids: [String], _ named: [ReconciledFlow.Name]) -> Selection {
        var places = named.map(\.set.placement.place)
        var days = named.map(\.days)
        let isNamed = Set(ids.filter { ReconciledFlow.Name($0, atlas: atlas) != nil })
        for id in ids where !isNamed.contains(id) {
            let reports = numbers.reports.filter { $0.id == id }
            guard !reports.isEmpty else { return Selection() }
            for report in reports {
                guard let outer = report.period?.outer else { return Selection() }
                places.append(report.placement.place)
                days.append(outer)
            }
        }
        var selection = Selection()
        selection.places = [places]
        selection.from = days.map(\.lowerBound).min()
        selection.to = days.map(\.upperBound).max()
        return selection
    }

    /// Every grouping a sum of records may come from, the likely ones first: an id says the place and the days, not the
    /// unit of time.
    private func groupings(of id: String) -> [Grouping] {
        let words = id.split(separator: ":").map(String.init)
        let hasDay = words.contains { Day($0) != nil }
        func isLikely(_ grouping: Grouping) -> Bool {
            (grouping.period != nil) == hasDay
                && words.contains { word in
                    switch grouping.places[0] {
                    case .crossing: atlas.crossing(word) != nil || atlas.group(word) != nil
                    case .border: BorderCode(word) != nil
                    case .country: CountryCode(word) != nil
                    case .region: atlas.region(word) != nil
                    case .macroRegion: word == "m49"
                    case .ownRegion: !(atlas.ownRegions?.regions(named: word) ?? []).isEmpty
                    }
                }
        }
        let all = PlaceDimension.allCases.filter { $0 != .ownRegion || atlas.ownRegions != nil }.flatMap { place in
            ([nil] + PeriodUnit.allCases).flatMap { unit in
                [false, true].map { Grouping(places: [place], period: unit, byPopulation: $0) }
            }
        }
        return all.filter(isLikely) + all.filter { !isLikely($0) }
    }
}

extension [ReconciledFlow] {
    /// In the same order, but what was asked for before what lies within it: the place, the people, the way, the days.
    fileprivate func sorted(asked selection: Selection) -> [ReconciledFlow] {
        func rank(_ flow: ReconciledFlow) -> Int {
            let misses = [
                !selection.places.isEmpty && !selection.places.contains { $0.contains(flow.set.placement.place) },
                flow.set.population != selection.population ?? .any,
                selection.route.map { flow.set.placement.direction.route != $0 } ?? false,
                selection.window.map { flow.days != $0 } ?? false,
            ]
            return misses.reduce(0) { $0 * 2 + ($1 ? 1 : 0) }
        }
        return enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
    }
}
