/// The two ways across one place in one period, side by side.
package struct FlowPair: Hashable, Sendable {
    /// The way called "entries": into the alphabetically first end, or into the place.
    package var entries: FlowRow
    /// The way back.
    package var exits: FlowRow
    /// Entries minus exits.
    package var net: FlowNet
    /// Both ways together, where both are exact and nobody is counted in both.
    package var total: Int64?
}
