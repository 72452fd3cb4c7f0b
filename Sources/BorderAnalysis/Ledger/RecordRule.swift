package import BorderCore

extension ObservationBatch {
    /// Whether a row is a report of its own, or else a record, whose count is summed with others.
    ///
    /// A row is a report where its number is worded other than as an exact one or is a range, where its days are open or
    /// cut by hours, where it is tied to other rows or quotes somebody (`quote`, `derived_from`, `supersedes`,
    /// `evidence`), and where numbers of its kind do not add up (a stock, a queue, a rate). An exact count of certain
    /// days is a record, whatever else its columns say: a note, an id, a source or an authority makes no report.
    package func isReport(_ row: Int) -> Bool {
        guard qualifier[row] == .exact, (rangeEnd?[row] ?? -1) < 0, kind[row].addsUp else { return true }
        if let startLatest, startLatest[row] != start[row] { return true }
        if let endEarliest, endEarliest[row] != (end?[row] ?? start[row]) { return true }
        guard let index = detail?[row], index >= 0 else { return false }
        let details = details[Int(index)]
        return details.hours != nil || !details.quote.isEmpty || !details.derivedFrom.isEmpty
            || !details.supersedes.isEmpty || !details.evidence.isEmpty
    }
}
