public import BorderAnalysis
package import BorderBytes
public import BorderIntake

/// How sources are read.
public struct DossierOptions: Sendable {
    /// The country that counted, for rows that say only "entry" or "exit".
    public var reporter: String?
    /// How letters of the files are written; `nil` where their bytes say it.
    package var encoding: TextEncoding?
    /// The sheets of spreadsheets that are read, each as a table of its own, or `all`.
    package var sheets: [String] = []
    /// Whether the first row that cannot be used ends the reading.
    public var strict = false
    /// How many workers read a large source; one a processor where `nil`.
    public var workers: Int?
    /// What keeps rejected rows; `nil` keeps none.
    public var rejects: (any RejectSink)?
    /// How rows of one key are read; `nil` where every source decides.
    public var rows: RowsReading?
    /// The profile that tables are read with; `nil` where the header decides.
    package var profile: Profile?
    /// What is settled for tables without a profile.
    package var pins = TablePins()
    /// What must stay apart in sources that have more keys than can be kept.
    package var grain = LedgerGrain.finest
    /// What the sources are parts of, such as a folder of releases, and their records are called by.
    package var series: String?

    /// Everything as it is usual.
    public init() {}
}
