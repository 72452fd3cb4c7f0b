package import BorderCore

/// What is known of a sentence beside its words: who said it, and when.
package struct SentenceContext: Hashable, Sendable {
    /// What the row says of itself: id, authority, outlet, source, day of the report.
    package var details: ReportDetails
    /// The event that "since the order" and the like refer to.
    package var anchor: Day?
    /// The time zone of hours in the sentence; empty for the time of whoever counted.
    package var zone: String

    /// The day on which the sentence is read: what lies after it has not happened, whenever it was reported.
    package var today: Day?

    /// A context; without a day of the report, words such as "last week" stay unread.
    package init(details: ReportDetails = ReportDetails(), anchor: Day? = nil, zone: String = "") {
        self.details = details
        self.anchor = anchor
        self.zone = zone
    }
}
