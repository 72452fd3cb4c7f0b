/// Who says a number, where and when: what the reports of one table mostly have in common.
package struct Attribution: Hashable, Sendable {
    /// Who counted.
    package var authority = ""
    /// The outlets through which the figure came, nearest to the authority first.
    package var via = ""
    /// Where it can be read.
    package var source = ""
    /// The wording of the period: "since last week".
    package var periodText = ""
    /// The day, or the month as its first day, on which it was reported.
    package var reportedOn: Day?
    /// The last day of the month or year of the report where its day is not known; `nil` where it is.
    package var reportedOnLatest: Day?
    /// The day on which whoever entered the row read it.
    package var retrievedOn: Day?
    /// Admiralty grade, `A1`...`F6`; empty where nobody graded it.
    package var grade = ""

    /// Nothing is said.
    package init() {}
}

extension ReportDetails {
    /// What of it rows have in common, as opposed to the row's own id, hours, words and ties.
    package var shared: Attribution {
        get {
            var shared = Attribution()
            (shared.authority, shared.via, shared.source) = (authority, via, source)
            (shared.periodText, shared.grade) = (periodText, grade)
            (shared.reportedOn, shared.reportedOnLatest, shared.retrievedOn) = (
                reportedOn, reportedOnLatest, retrievedOn
            )
            return shared
        }
        set {
            (authority, via, source) = (newValue.authority, newValue.via, newValue.source)
            (periodText, grade) = (newValue.periodText, newValue.grade)
            (reportedOn, reportedOnLatest, retrievedOn) = (
                newValue.reportedOn, newValue.reportedOnLatest, newValue.retrievedOn
            )
        }
    }
}
