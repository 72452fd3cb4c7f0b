package import BorderAtlas
package import BorderCore

extension FlowInput {
    /// What a careful reader asks about the numbers: what stands there twice or against itself, what looks odd beside its
    /// neighbours, and what was read as something special. Nothing here changes an answer.
    ///
    /// - Parameters:
    ///   - today: the day after which nothing can have been counted; `nil` where only days of publication are a limit.
    ///   - atlas: where places are.
    ///   - file: the only file that was read; empty where there are several, whose lines are not told apart in records
    ///     that name whoever says so.
    /// - Returns: what was found, the worst first, then by source and code.
    package func checks(today: Day?, atlas: Atlas, file: String) -> [CheckFinding] {
        let tree = PlaceTree(atlas: atlas)
        let found = ledgers.flatMap { ledger in
            let isList = ledger.readings(asked: nil).map { attribution, _ in
                (attribution, reading(of: attribution, in: ledger) == .events)
            }
            return LedgerChecks.findings(
                of: ledger,
                in: ledger.file.isEmpty ? file : ledger.file,
                isList: Dictionary(isList) { $0 || $1 },
                today: today,
                tree: tree
            )
        }
        let all = found + ReportChecks.findings(of: reports, today: today)
        return CheckFinding.joined(all).sorted {
            ($1.code.severity, $0.source, $0.code.rawValue) < ($0.code.severity, $1.source, $1.code.rawValue)
        }
    }
}

extension FlowInput {
    /// Whether rows of one key by somebody in a file are added.
    package func isList(_ attribution: Attribution, named file: String) -> Bool {
        ledgers.contains { ledger in
            (ledger.file == file || ledger.file.isEmpty) && reading(of: attribution.summedUnder, in: ledger) == .events
        }
    }
}
