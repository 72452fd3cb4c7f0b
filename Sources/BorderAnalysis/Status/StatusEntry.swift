package import BorderCore

/// One state in the timeline of a place, with everybody who reported it.
package struct StatusEntry: Hashable, Sendable {
    /// One publication of a state.
    package struct Carrier: Hashable, Sendable {
        /// The ids of its rows, in reading order.
        package var ids: [String]
        /// The state in the words of this publication.
        package var status: ReportedStatus
    }

    /// The state in the words of the first who published it.
    package var status: ReportedStatus
    /// How the border is crossed there; `.unspecified` where nobody says.
    package var mode: Mode
    /// Everybody who carries the report, the first to publish it first.
    package var carriers: [Carrier]
    /// Ids of the states that cannot hold on the same days for the same people.
    package var conflicts: [String]
    /// Id of the state that replaces this one; `nil` where none does.
    package var successor: String?
    /// Whether the place is a name that may mean one of several crossings.
    package var isAmbiguousPlace: Bool

    /// The state's id.
    package var id: String { status.event.id }
}
