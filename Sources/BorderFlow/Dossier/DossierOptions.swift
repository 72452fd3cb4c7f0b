package import BorderAnalysis
package import BorderIntake

/// How sources are read.
package struct DossierOptions: Sendable {
    /// The country that counted, for rows that say only "entry" or "exit".
    package var reporter: String?
    /// Whether the first row that cannot be used ends the reading.
    package var strict = false
    /// How many workers read a large source; one a processor where `nil`.
    package var workers: Int?
    /// What keeps rejected rows; `nil` keeps none.
    package var rejects: (any RejectSink)?
    /// How rows of one key are read; `nil` where every source decides.
    package var rows: RowsReading?
    /// What must stay apart in sources that have more keys than can be kept.
    package var grain = LedgerGrain.finest

    package init() {}
}
