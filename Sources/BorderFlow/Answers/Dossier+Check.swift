import BorderAnalysis
public import BorderCore
public import BorderReports

extension Dossier {
    /// What a careful reader asks about the files: rows that could not be used, numbers that stand there twice or against
    /// one another, and what looks odd beside its neighbours.
    ///
    /// - Parameters:
    ///   - today: the day after which nothing can have been counted; `nil` where only days of publication are a limit.
    ///   - crossings: what was found in a file of crossings that was read before.
    /// - Returns: what was found, the worst first.
    public func check(today: Day? = nil, crossings: [Diagnostic] = []) -> CheckSummary {
        let words = CheckWords(atlas: atlas)
        let ofCrossings = Dictionary(grouping: crossings, by: \.file).sorted { $0.key < $1.key }.flatMap { file, all in
            CheckItem.items(all, counts: [:], source: file)
        }
        let ofRows = files.flatMap { file in
            // Flags are told by the numbers that have them.
            CheckItem.items(
                file.diagnostics.filter { $0.code != CheckCode.flagged.rawValue },
                counts: file.diagnosticCounts,
                source: file.name
            )
        }
        let ofNumbers = numbers.checks(today: today, atlas: atlas, file: files.count == 1 ? files[0].name : "").map {
            words.item(for: $0)
        }
        return CheckSummary(
            items: ofCrossings + ofRows + findings.compactMap(\.asCheckItem) + ofNumbers,
            rowsRead: rowsRead,
            rowsRejected: rowsRejected,
            files: files.count
        )
    }
}

extension DossierFinding {
    /// The finding as an item, where it is about files; what it says of rows comes with the rows.
    fileprivate var asCheckItem: CheckItem? {
        switch self {
        case .namedTwice(let name): item("same-file", name)
        case .sameRecords(let name, _): item("same-records", name)
        default: nil
        }
    }

    private func item(_ code: String, _ source: String) -> CheckItem {
        CheckItem(
            severity: .warning,
            code: code,
            source: source,
            count: 1,
            cases: [CheckItem.Case(file: source, text: description)],
            advice: CheckExplanation.of(code)?.advice ?? ""
        )
    }
}
