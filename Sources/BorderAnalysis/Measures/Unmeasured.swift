/// Numbers of a summary that measures do not list, and why.
package struct Unmeasured: Hashable, Sendable {
    /// Why a number has no measures of its own.
    package enum Reason: CaseIterable, Sendable {
        /// It is contained in a number that has.
        case part
        /// It is another report of the same thing.
        case otherReport
        /// A later report replaces it.
        case superseded
        /// It reaches beyond the days asked for.
        case beyond
        /// It is for more than one unit of time.
        case longer
        /// Nobody says its days, and time is grouped.
        case undated
    }

    /// Why.
    package var reason: Reason
    /// How many numbers.
    package var count: Int

    /// A reason and how many numbers it concerns.
    package init(reason: Reason, count: Int) {
        self.reason = reason
        self.count = count
    }
}
