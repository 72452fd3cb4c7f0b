import ArgumentParser
import BorderFlow

/// `borderflow reconcile`: what all reports together allow.
struct ReconcileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile",
        abstract: "What all reports together allow: limits, estimates, contradictions.",
        discussion: """
            Every report bounds the flows it speaks of; sums and differences of reports bound more. An estimate is \
            shown only where the reports speak of the place itself, or a file of usual counts (--levels) says how \
            larger numbers divide. Contradictions are reported and never averaged.
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup(title: "Estimates") var estimates: EstimateOptions
    @OptionGroup var table: TableOptions

    @Option(help: "One row for each unit of time: \(PeriodUnit.allCases.map(\.rawValue).joined(separator: ", ")).")
    var by: String?

    func run() throws {
        let unit = try by.map { word in
            guard let unit = PeriodUnit(rawValue: word) else {
                let words = PeriodUnit.allCases.map(\.rawValue).joined(separator: ", ")
                throw CommandFailure.usage("--by '\(word)' is no unit of time; it is one of \(words)")
            }
            return unit
        }
        let session = try Session(input)
        let selection = try filters.selection(atlas: session.atlas)
        let read = try session.read(for: selection, levels: estimates.levels)
        let spans = ReconciledSpans(selection: selection, unit: unit)
        let work = read.dossier.reconciled(
            selection,
            over: spans,
            levels: read.levels,
            options: estimates.options
        )
        if work.rowsLeftOut > 0 {
            StandardError.say("borderflow: \(DossierFinding.notReconciled(rows: work.rowsLeftOut))")
        }
        if let finding = read.dossier.withoutLimits(selection) { StandardError.say("borderflow: \(finding)") }
        let flows = work.flows(spans)
        try table.print(Table(reconciled: flows, atlas: session.atlas, notes: notes(work, flows, atlas: session.atlas)))
        try read.end()
    }

    private func notes(_ work: Reconciled, _ flows: [ReconciledFlow], atlas: Atlas) -> [String] {
        var notes: [String] = []
        if flows.isEmpty { notes.append("No report of passages matches the filters.") }
        let conflicts = work.result.conflicts.count(where: work.asksFor)
        if conflicts > 0 {
            notes.append(
                "\(conflicts.counted("contradiction")); 'borderflow conflicts' lists \(conflicts == 1 ? "it" : "them")."
            )
        }
        if flows.contains(where: { $0.gap == .noLevel }) && estimates.levels == nil {
            notes.append("Without usual counts per crossing (--levels FILE) larger numbers are not divided.")
        }
        if flows.contains(where: { $0.basis == .modelled }) {
            let units = Set(flows.map(\.set.unit)).sorted { $0.rawValue < $1.rawValue }
            let weekdays = units.compactMap { work.result.weekdays(of: $0) }
            notes += weekdays.map { $0.sentence(atlas: atlas) }
            let equal = weekdays.isEmpty ? "every day and place" : "every place"
            notes.append("Estimates take \(equal) without a usual count to weigh the same.")
        }
        notes.append("Limits hold only if the reports are true. 'borderflow explain ID' says what is behind a number.")
        return notes
    }
}
