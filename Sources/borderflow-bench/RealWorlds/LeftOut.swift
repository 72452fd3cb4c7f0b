import BorderFlow

/// The exact figures of the bundled reports, each left out with all that rests on it: what do the others say of it?
struct LeftOut {
    /// What became of one figure.
    struct Figure {
        var id: String
        var truth: Int64
        /// What the others allow.
        var bounds: Bounds
        /// Their best number, where they give one.
        var best: Double?
        /// Whether that follows by adding and taking away alone.
        var isDerived: Bool
    }

    private(set) var figures: [Figure] = []
    /// Rows that did not settle, over all bags with one report less.
    private(set) var unsettled = 0
    /// How many bags that were.
    private(set) var bags = 0

    private let dossier: Dossier
    let reports: [PlacedReport]
    private let states: [ReportedStatus]

    /// Reads the bundled reports.
    init(atlas: Atlas) throws {
        dossier = try Dossier(reading: DossierSource.bundled, atlas: atlas)
        reports = dossier.numbers.toReconcile(Selection(), by: nil, tree: PlaceTree(atlas: atlas)).reports
        states = statuses(dossier.states, selection: Selection(), atlas: atlas)
    }

    /// Leaves out one exact figure after another, or those of some ids.
    mutating func askForFigures(_ ids: Set<String>? = nil) {
        var seen: Set<CountedPeriod> = []
        for report in reports {
            guard report.measure.kind == .flow, report.quantity.qualifier == .exact, let period = report.period,
                period.isExact, report.details.hours == nil, report.placement.direction.route != nil,
                seen.insert(CountedPeriod(report, period)).inserted
            else { continue }
            if let ids, !ids.contains(report.id) { continue }
            let set = CountedSet(report)
            let same = Set(reports.filter { CountedSet($0) == set && $0.period == period }.map(\.id))
            let rest = reports.filter { other in
                !same.contains(other.id) && !other.details.derivedFrom.contains(where: same.contains)
            }
            let flow = reconciled(rest, sets: [set], days: [period.outer]).flow(of: set, on: period.outer)
            figures.append(
                Figure(
                    id: report.id,
                    truth: report.quantity.value,
                    bounds: Bounds(lower: flow.lower, upper: flow.upper),
                    best: flow.best,
                    isDerived: flow.basis == .derived
                )
            )
        }
    }

    /// Leaves out one report after another, every so many, and counts what does not settle.
    mutating func askForSettling(every step: Int = 1) {
        let ids = Set(reports.map(\.id)).sorted()
        for index in stride(from: 0, to: ids.count, by: max(1, step)) {
            let result = reconciled(reports.filter { $0.id != ids[index] })
            bags += 1
            let spans = ReconciledSpans(selection: Selection(), unit: nil)
            for set in result.sets {
                for days in spans.spans(of: set, in: result)
                where result.flow(of: set, on: days).gap == .notSettled {
                    unsettled += 1
                }
            }
        }
    }

    private func reconciled(
        _ reports: [PlacedReport],
        sets: [CountedSet] = [],
        days: [ClosedRange<Day>] = []
    ) -> Reconciliation {
        let input = ReconciliationInput(reports, statuses: states, sets: sets, days: days)
        return Reconciliation(input, atlas: dossier.atlas)
    }

    private struct CountedPeriod: Hashable {
        var set: CountedSet
        var period: Period

        init(_ report: PlacedReport, _ period: Period) {
            set = CountedSet(report)
            self.period = period
        }
    }
}
