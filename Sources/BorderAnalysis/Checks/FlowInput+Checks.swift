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
        var findings = CheckFindings()
        for ledger in ledgers {
            var checks = LedgerChecks(
                ledger,
                in: ledger.file.isEmpty ? file : ledger.file,
                addsRows: (0..<ledger.seriesCount).map { isList(ledger.series($0).attribution, in: ledger) },
                today: today,
                tree: tree
            )
            checks.look(into: &findings)
        }
        ReportChecks.look(at: reports, today: today, into: &findings)
        return findings.sorted
    }
}

extension FlowInput {
    /// Whether rows of one key by somebody in a file are added.
    package func isList(_ attribution: Attribution, named file: String) -> Bool {
        ledgers.contains { ledger in
            (ledger.file == file || ledger.file.isEmpty) && isList(attribution.summedUnder, in: ledger)
        }
    }

    private func isList(_ attribution: Attribution, in ledger: Ledger) -> Bool {
        reading(of: attribution, in: ledger) == .events
    }
}
