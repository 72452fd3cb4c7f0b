public import BorderCore

/// One state in the timeline of a place, with everybody who reported it.
public struct StatusEntry: Hashable, Sendable {
    /// One publication of a state.
    public struct Carrier: Hashable, Sendable {
        /// The ids of its rows, in reading order.
        public var ids: [String]
        /// The state in the words of this publication.
        public var status: ReportedStatus
    }

    /// The state in the words of the first who published it.
    public var status: ReportedStatus
    /// How the border is crossed there; `.unspecified` where nobody says.
    public var mode: Mode
    /// Everybody who carries the report, the first to publish it first.
    public var carriers: [Carrier]
    /// Ids of the states that cannot hold on the same days for the same people.
    public var conflicts: [String]
    /// Id of the state that replaces this one; `nil` where none does.
    public var successor: String?
    /// Whether the place is a name that may mean one of several crossings.
    public var isAmbiguousPlace: Bool

    /// The state's id.
    public var id: String { status.event.id }
}
