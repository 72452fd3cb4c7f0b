import BorderCore
import BorderEstimation

extension UnitModel {
    /// The sums that cannot be, with the reports that make them so.
    func conflicts(figures: [ClaimFigure]) -> [ClaimConflict] {
        guard !search.conflicts.isEmpty else { return [] }
        // Thousands of conflicts are told apart by these, not by going through all figures for each.
        let ofGroup = Dictionary(grouping: figures.indices) { figures[$0].group }
        let ofID = Dictionary(grouping: figures.indices) { figures[$0].id }
        return search.conflicts.map { found in
            func ids(ofGroups groups: [Int]) -> [String] {
                let speakers = Set(found.statements.map { figureOfStatement[$0] }).filter {
                    groups.contains(figures[$0].group)
                }
                return Set(speakers.map { figures[$0].id }).sorted()
            }
            var conflict = ClaimConflict(kind: .arithmetic, reports: ids(ofGroups: found.groups))
            conflict.setAside = ids(ofGroups: [found.setAside])
            let aside = Set(conflict.setAside)
            let own = (ofGroup[found.setAside] ?? []).filter { aside.contains(figures[$0].id) }
            conflict.equallyTrusted = ids(ofGroups: found.groups.filter { $0 != found.setAside }).filter { id in
                (ofID[id] ?? []).contains { other in
                    own.contains { figures[other].trust.isAlike(figures[$0].trust) }
                }
            }
            conflict.violated = step(found.violated, from: figureOfStatement, figures: figures)
            conflict.arithmetic = found.chain.map { step($0, from: figureOfStatement, figures: figures) }
            conflict.leavesAtMost = found.side == .upper
            return conflict
        }
    }

    /// A step of the closure in the words of the reports.
    func step(_ step: BoundStep, from origin: [Int], figures: [ClaimFigure]) -> ArithmeticStep {
        let figure = step.statement.map { figures[origin[$0]] }
        return ArithmeticStep(
            value: step.limit,
            adds: step.adds,
            reports: figure.map { [$0.id] } ?? [],
            set: figure?.set ?? sets[step.node],
            days: UnitModel.days(step.instants) ?? figure.flatMap { $0.set.unit == .person ? $0.wholeDays : nil }
        )
    }

    /// The days of a span of whole days.
    private static func days(_ instants: Range<Int>) -> ClosedRange<Day>? {
        guard instants.lowerBound % Instants.perDay == 0, instants.upperBound % Instants.perDay == 0, !instants.isEmpty
        else { return nil }
        return Instants.day(of: instants.lowerBound)...Instants.day(of: instants.upperBound - 1)
    }
}
