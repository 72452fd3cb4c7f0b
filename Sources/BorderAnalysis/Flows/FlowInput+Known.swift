import BorderCore

extension FlowInput {
    /// What was published by the day whose knowledge a selection asks for, with the rest counted among what is left out.
    /// Records that do not say when they were published are left out too.
    package func known(to selection: Selection, rows: RowsReading? = nil) -> FlowInput {
        guard let day = selection.asOf else { return self }
        let known = selection.known(reports)
        var later = Int64(known.later)
        var undated = Int64(known.undated)
        let kept = ledgers.map { ledger in
            let parts = ledger.filtered { details in
                guard let published = details?.publishedBy else {
                    undated += 1
                    return false
                }
                if published > day { later += 1 }
                return published <= day
            }
            return parts.ledger
        }
        return FlowInput(
            ledgers: kept.filter { !$0.isEmpty },
            reports: known.items,
            leftOut: leftOut + [
                LeftOut(reason: .publishedLater, count: later), LeftOut(reason: .unknownPublication, count: undated),
            ],
            rows: rows
        )
    }

    /// The input with the records that other rows name (as what they replace, or were computed from) as reports.
    package func linked(rows: RowsReading? = nil) -> FlowInput {
        let ids = Set(reports.flatMap { $0.details.derivedFrom + [$0.details.supersedes] }.filter { !$0.isEmpty })
        guard !ids.isEmpty, ledgers.contains(where: \.hasWords) else { return self }
        var named: [PlacedReport] = []
        let kept = ledgers.enumerated().map { number, ledger in
            guard ledger.hasWords else { return ledger }
            let parts = ledger.filtered { details in details.map { !ids.contains($0.id) } ?? true }
            guard !parts.others.isEmpty else { return ledger }
            named += parts.others.map {
                ledger.report($0.entry, $0.value, mode: modes[number][ledger[$0.entry].series])
            }
            return parts.ledger
        }
        return FlowInput(
            ledgers: kept.filter { !$0.isEmpty },
            reports: reports + named,
            leftOut: leftOut,
            rows: rows
        )
    }
}
