import BorderCore

/// How many numbers of passages that a selection asks for can be in no limits, and why.
package struct NumbersWithoutLimits: Hashable, Sendable {
    /// Those that say neither a way nor both ways.
    package private(set) var withoutWay: Int64 = 0
    /// Those that say no days.
    package private(set) var withoutDays: Int64 = 0
    /// Rates of which no day is certain.
    package private(set) var withoutCertainDay: Int64 = 0

    /// How many there are.
    package var count: Int64 { withoutWay + withoutDays + withoutCertainDay }

    /// Counts the numbers of an input. One that says no days is counted whatever days are asked for.
    package init(_ input: FlowInput, selection: Selection, tree: PlaceTree) {
        let filter = PlaceFilter(selection, tree: tree)
        func isAsked(_ placement: Placement, _ measure: Measure, _ population: Population, _ mode: Mode) -> Bool {
            guard [.flow, .daily, .peakDay].contains(measure.kind), selection.includes(Measure(.flow, measure.unit))
            else {
                return false
            }
            if let wanted = selection.population, !population.isWithin(wanted) { return false }
            if let wanted = selection.mode, mode != wanted { return false }
            return filter.verdict(on: placement) == .included
        }
        for ledger in input.ledgers {
            let series = (0..<ledger.seriesCount).map { index -> (isAsked: Bool, hasWay: Bool) in
                let words = ledger.series(index)
                let names = [words.attribution.authority, words.attribution.via, words.attribution.source, ledger.file]
                return (
                    isAsked(words.placement, words.measure, words.population, words.mode)
                        && selection.acceptsSource(among: names),
                    words.placement.hasWay
                )
            }
            for index in 0..<ledger.count {
                let entry = ledger[index]
                guard series[entry.series].isAsked else { continue }
                guard let days = entry.days else {
                    withoutDays += 1
                    continue
                }
                if series[entry.series].hasWay { continue }
                let period = Period(from: days.lowerBound, through: days.upperBound)
                if selection.fit(period) != .outside { withoutWay += 1 }
            }
        }
        let supersession = Supersession(input.reports)
        for report in input.reports
        where isAsked(report.placement, report.measure, report.population, report.mode)
            && selection.isFromSource(report) && supersession.successor(of: report) == nil
        {
            guard let period = report.period else {
                withoutDays += 1
                continue
            }
            if selection.fit(period) == .outside { continue }
            if !report.placement.hasWay {
                withoutWay += 1
            } else if report.measure.kind != .flow, period.inner == nil {
                withoutCertainDay += 1
            }
        }
    }
}

extension Placement {
    /// Whether it says a way, or both ways.
    fileprivate var hasWay: Bool {
        if case .unstated = direction { return false }
        return true
    }
}
