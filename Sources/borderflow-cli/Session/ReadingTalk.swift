import BorderAnalysis
import BorderFlow

/// Says on standard error what was read: the diagnostics of a call, the first hundred in full, and what became of the
/// rows.
struct ReadingTalk {
    /// Whether the findings are left to the answer.
    private let isBrief: Bool
    /// Whether it says how many rows were read. Where small counts are withheld it does not: a row may be a person.
    private let countsRows: Bool
    /// Whether only what is wrong is said.
    private let isQuiet: Bool
    private var diagnosticsSaid = 0

    init(isBrief: Bool = false, countsRows: Bool = true, isQuiet: Bool = false) {
        self.isBrief = isBrief
        self.countsRows = countsRows
        self.isQuiet = isQuiet
    }

    /// What was read, file by file, and what a reader has to know of it.
    mutating func say(_ dossier: Dossier, isBundled: Bool) {
        for file in dossier.files {
            if !file.shape.isEmpty && !isQuiet { StandardError.say("borderflow: \(file.name): \(file.shape)") }
            var folded: Set<Finding> = []
            for diagnostic in file.diagnostics
            where !isBrief && diagnosticsSaid < 100 && !(isQuiet && diagnostic.severity == .note) {
                guard let more = file.repeats[diagnostic.finding] else {
                    StandardError.say(diagnostic)
                    diagnosticsSaid += 1
                    continue
                }
                // The same in many rows is one line.
                guard folded.insert(diagnostic.finding).inserted else { continue }
                let others = file.diagnostics.count { $0.finding == diagnostic.finding } - 1 + more
                let words = countsRows ? "\(others.grouped) more like it" : "more like it"
                StandardError.say("\(diagnostic.description) (and \(words))")
                diagnosticsSaid += 1
            }
            let all = file.diagnosticCounts.values.reduce(0, +) - file.repeats.values.reduce(0, +)
            if !isBrief && all > file.diagnostics.count {
                let counts = file.diagnosticCounts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.grouped)" }
                StandardError.say("borderflow: \(all.grouped) findings in all: \(counts.joined(separator: ", "))")
            }
            guard !isBundled, !isQuiet || file.rowsRejected > 0 else { continue }
            guard countsRows else {
                let rest = file.rowsRejected > 0 ? "; some rows rejected" : ""
                StandardError.say("borderflow: \(file.name): read\(rest)")
                continue
            }
            StandardError.say(
                "borderflow: \(file.name): \(file.rowsRead.counted("row")) read, "
                    + "\((file.rowsRead - file.rowsRejected).grouped) accepted, "
                    + "\(file.rowsRejected.grouped) rejected"
            )
        }
        if isBundled && !isQuiet {
            StandardError.say(
                "borderflow: no FILE given: read the bundled reports of 2022 "
                    + "(\(dossier.numberCount.grouped) numbers, \(dossier.states.count) states of places)"
            )
        }
        say(dossier.findings)
    }

    /// What a reader has to know of the files as a whole.
    func say(_ findings: [DossierFinding]) {
        guard !isBrief && !isQuiet else { return }
        var told: [Telling: Int] = [:]
        for finding in findings {
            guard case .rows(let reading) = finding else {
                StandardError.say("borderflow: \(finding)")
                continue
            }
            told[Telling(reading), default: 0] += 1
            if told[Telling(reading), default: 0] <= ReadingTalk.sourcesTold {
                StandardError.say("borderflow: \(finding)")
            }
        }
        for telling in Telling.allCases {
            let others = Int64(told[telling, default: 0] - ReadingTalk.sourcesTold)
            if others > 0 { StandardError.say("borderflow: \(others.counted("more source")): \(telling.words)") }
        }
    }

    /// How many sources whose rows are read alike are told one by one.
    private static let sourcesTold = 5

    /// How the rows of a source were read, as far as many sources are told together.
    private enum Telling: CaseIterable {
        case counts, events, sampled

        init(_ reading: LedgerReading) {
            self = reading.comparedOneIn > 1 ? .sampled : reading.reading == .events ? .events : .counts
        }

        var words: String {
            switch self {
            case .counts: "taken for tables of counts, as above"
            case .events: "taken for lists of events, as above"
            case .sampled: "too many keys to compare them all, as above"
            }
        }
    }
}
