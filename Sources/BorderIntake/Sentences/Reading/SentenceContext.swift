public import BorderCore

/// What is known of a sentence beside its words: who said it, and when.
public struct SentenceContext: Hashable, Sendable {
    /// What the row says of itself: id, authority, outlet, source, day of the report.
    public var details: ReportDetails
    /// The event that "since the order" and the like refer to.
    public var anchor: Day?
    /// The time zone of hours in the sentence; empty for the time of whoever counted.
    public var zone: String

    /// A context; without a day of the report, words such as "last week" stay unread.
    public init(details: ReportDetails = ReportDetails(), anchor: Day? = nil, zone: String = "") {
        self.details = details
        self.anchor = anchor
        self.zone = zone
    }
}
