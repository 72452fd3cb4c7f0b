/// What a report says of itself beyond its number: who counted, who printed it, when, in which words.
///
/// Rows of a plain table have none of this; it is kept beside the columns only for the rows that do.
package struct ReportDetails: Hashable, Sendable {
    /// The report's id in its file; empty where the file gives none.
    package var id = ""
    /// The wording of the period: "since last week".
    package var periodText = ""
    /// The hours of the first and last day that were counted; `nil` where whole days are meant or nothing is said.
    package var hours: DayWindow?
    /// Who counted.
    package var authority = ""
    /// The outlets through which the figure came, nearest to the authority first.
    package var via = ""
    /// Where it can be read.
    package var source = ""
    /// At most 300 characters of the original words.
    package var quote = ""
    /// The day, or the month as its first day, on which it was reported.
    package var reportedOn: Day?
    /// The last day of the month or year of the report where its day is not known; `nil` where it is.
    package var reportedOnLatest: Day?
    /// The day on which whoever entered the row read it.
    package var retrievedOn: Day?
    /// Admiralty grade, `A1`...`F6`; empty where nobody graded it.
    package var grade = ""
    /// Ids of the reports this one was computed from.
    package var derivedFrom: [String] = []
    /// Id of the report this one replaces; empty where it replaces none.
    package var supersedes = ""
    /// Name of the group of reports that repeat one figure; empty where none is known.
    package var evidence = ""
    /// A remark of whoever entered the row.
    package var note = ""
    /// The observation status of the number in words, parted by `; `.
    package var flags = ""

    /// A report of which nothing is known beyond its number.
    package init() {}

    /// The day by which it was certainly published: the last of the month where only the month is known.
    package var publishedBy: Day? { reportedOnLatest ?? reportedOn }

    /// The day, month or year of the report as files write it: `2022-09-29`, `2022-09`, `2022`; empty where none is known.
    package var reportedText: String {
        guard let first = reportedOn else { return "" }
        guard let last = reportedOnLatest else { return first.description }
        for unit in [PeriodUnit.month, .year] where unit.days(around: first) == first...last {
            return unit.label(of: first)
        }
        return "\(first)/\(last)"
    }

    /// The single words of an observation status.
    package static func flagWords(_ flags: String) -> [String] {
        flags.isEmpty ? [] : flags.split(separator: ";").map { String($0).trimmingBlanks() }
    }
}
