package import BorderAnalysis
package import BorderAtlas
package import BorderCore

/// Sums of reports as an analyst writes them down.
package struct ArithmeticWords: Sendable {
    private let wording: PlaceWording

    /// The words for one atlas.
    package init(atlas: Atlas) { wording = PlaceWording(atlas: atlas) }

    /// `43,000 (fi-2022-09-21-26-in) − 35,923 (…) = 7,077`; with `namesUnits` every number says what it counts.
    ///
    /// - Parameters:
    ///   - steps: the numbers; what is added and taken away again is left out.
    ///   - namesUnits: whether every number says what it counts.
    ///   - wording: what the report behind a number says itself, where that is something else.
    /// - Returns: the numbers with their signs and reports, and what several come to.
    package func sum(
        of steps: [ArithmeticStep],
        namesUnits: Bool = false,
        wording: (ArithmeticStep) -> String? = { _ in nil }
    ) -> String {
        var total: Int64 = 0
        var text = ""
        // "Never negative" adds nothing to a sum that says more.
        let kept = steps.withoutCancelled
        let telling = kept.filter { $0.value != 0 || !$0.reports.isEmpty }
        let steps = telling.isEmpty ? kept : telling
        for (position, step) in steps.enumerated() {
            let (next, overflow) =
                step.adds ? total.addingReportingOverflow(step.value) : total.subtractingReportingOverflow(step.value)
            total = overflow ? (step.adds ? .max : .min) : next
            let sign = step.adds ? (position == 0 ? "" : " + ") : (position == 0 ? "−" : " − ")
            text += sign + step.value.grouped + (namesUnits ? unit(of: step) : "") + source(of: step, wording(step))
        }
        return steps.count > 1 ? "\(text) = \(total.grouped)" : text
    }

    /// ` persons`; nothing for a part that has no name of its own.
    func unit(of step: ArithmeticStep) -> String { step.set.map { " \($0.unit.plural)" } ?? "" }

    private func source(of step: ArithmeticStep, _ wording: String?) -> String {
        guard !step.reports.isEmpty else { return "" }
        return " (\(step.reports.joined(separator: ", "))\(wording.map { ": \($0)" } ?? ""))"
    }

    /// `Finland–Russia border, Russia to Finland`.
    func subject(of placement: Placement) -> String {
        "\(wording.name(of: placement.place)), \(wording.phrase(for: placement.direction))"
    }

    /// `Finland–Russia border, Russia to Finland, 24–25 Sept 2022`.
    package func subject(of set: CountedSet, on days: ClosedRange<Day>?) -> String {
        var words = subject(of: set.placement)
        if set.population != .any { words += ", \(wording.phrase(for: set.population))" }
        if let days { words += ", \(Period.words(from: days.lowerBound, to: days.upperBound))" }
        return words
    }
}

extension [ArithmeticStep] {
    /// The steps without those that take away what others add: the same number of the same report.
    fileprivate var withoutCancelled: [ArithmeticStep] {
        var kept: [ArithmeticStep] = []
        for step in self {
            var opposite = step
            opposite.adds.toggle()
            if !step.reports.isEmpty, let place = kept.lastIndex(of: opposite) {
                kept.remove(at: place)
            } else {
                kept.append(step)
            }
        }
        return kept.isEmpty ? Array(prefix(1)) : kept
    }
}
