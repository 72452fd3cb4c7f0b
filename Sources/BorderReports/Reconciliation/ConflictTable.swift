package import BorderAnalysis
package import BorderAtlas
import BorderCore

/// One column of contradictions.
typealias ConflictColumn = TypedColumn<ClaimConflict, ConflictWords>

extension TypedColumn<ClaimConflict, ConflictWords> {
    /// Every column of the table of contradictions.
    static let all: [ConflictColumn] = [
        ConflictColumn(.init("id", audience: .data, "Identifies the contradiction, for explain.")) { conflict, _ in
            .text(conflict.id)
        },
        ConflictColumn(.init("kind", .text, leaves: 1, "What kind of contradiction it is.")) { conflict, _ in
            .text(conflict.kind.rawValue)
        },
        ConflictColumn(.init("reports", .text, leaves: 2, "Ids of the reports that do not agree, with spaces between."))
        {
            conflict,
            _ in .text(conflict.reports.joined(separator: " "))
        },
        ConflictColumn(.init("what", .text, "What does not agree, with the arithmetic.")) { conflict, words in
            .text(words.sentence(for: conflict))
        },
        ConflictColumn(.init("set_aside", leaves: 3, "Ids of the reports that were set aside, with spaces between.")) {
            conflict,
            _ in .known(conflict.setAside.joined(separator: " "))
        },
        ConflictColumn(.init("done", .text, "What was done about it.")) { conflict, words in
            .text(words.remedy(for: conflict))
        },
    ]
}

extension Table {
    /// Contradictions of reports, each with its reports, the arithmetic, and what was done about it.
    package init(conflicts reconciliation: Reconciliation, where isWanted: (ClaimConflict) -> Bool, atlas: Atlas) {
        let words = ConflictWords(reconciliation, atlas: atlas)
        let conflicts = reconciliation.conflicts.filter(isWanted)
        self.init(
            title: conflicts.isEmpty ? "" : "Reports that do not agree",
            columns: ConflictColumn.all,
            of: conflicts,
            words,
            notes: [
                conflicts.isEmpty
                    ? "No two of the reports contradict one another. That does not make them true."
                    : "Nothing was averaged. Logic rarely catches a lie: reports that agree may all be wrong."
            ] + Table.stopNotes(reconciliation)
        )
    }

    /// That the search was stopped, and what it left out; nothing where it was not.
    static func stopNotes(_ reconciliation: Reconciliation) -> [String] {
        let unexamined = reconciliation.uses.count { $0 == .unexamined }
        guard unexamined > 0 else { return [] }
        let found = reconciliation.conflicts.count { $0.kind == .arithmetic }
        return [
            "The search was stopped at \(found.counted("contradiction")) of sums: the \(unexamined.counted("report")) trusted "
                + "least were left out without having been looked at."
        ]
    }
}
