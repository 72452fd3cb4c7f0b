/// Where a number of a summary comes from.
public enum FlowOrigin: String, Sendable {
    /// Records of one source, summed: they exclude one another.
    case records
    /// One row that says so.
    case report
    /// Exact counts of one authority that tile the days, added up by us.
    case sum
    /// One total of a growing series less the one before, taken off by us.
    case difference
    /// What all reports together allow.
    case estimate
}
