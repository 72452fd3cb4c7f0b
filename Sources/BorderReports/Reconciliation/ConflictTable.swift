package import BorderAnalysis
package import BorderAtlas
import BorderCore

extension Table {
    /// Contradictions of reports, each with its reports, the arithmetic, and what was done about it.
    package init(conflicts reconciliation: Reconciliation, where isWanted: (ClaimConflict) -> Bool, atlas: Atlas) {
        let words = ConflictWords(reconciliation, atlas: atlas)
        let conflicts = reconciliation.conflicts.filter(isWanted)
        self.init(
            title: conflicts.isEmpty ? "" : "Reports that do not agree",
            columns: [
                .init("id", audience: .data), .init("kind"), .init("reports"), .init("what", audience: .everyone),
                .init("set_aside", header: "set aside"), .init("done"),
            ],
            rows: conflicts.map { conflict in
                TableRow([
                    .text(conflict.id), .text(conflict.kind.rawValue),
                    .text(conflict.reports.joined(separator: " ")), .text(words.sentence(for: conflict)),
                    .known(conflict.setAside.joined(separator: " ")), .text(words.remedy(for: conflict)),
                ])
            },
            notes: [
                conflicts.isEmpty
                    ? "No two of the reports contradict one another. That does not make them true."
                    : "Nothing was averaged. Logic rarely catches a lie: reports that agree may all be wrong."
            ]
        )
    }
}
