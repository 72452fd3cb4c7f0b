import BorderCore

/// The days that hang together with those asked for, by groups of placements: what is counted on others says nothing of
/// them.
///
/// A period ties its days together, and periods that share a day tie all of theirs.
struct RelatedDays {
    /// A period of several days, and the group of placements it is about.
    private struct Tie: Hashable {
        var group: Int
        var first: Int32
        var last: Int32
    }

    private let asked: ClosedRange<Int32>
    private var ties: Set<Tie> = []
    private var reach: [Int: ClosedRange<Int32>] = [:]

    /// - Parameter asked: the days asked for, as `Day.rawValue`.
    init(_ asked: ClosedRange<Int32>) { self.asked = asked }

    /// Ties days together. Single days need not be.
    mutating func tie(_ group: Int, _ first: Int32, _ last: Int32) {
        if first < last { ties.insert(Tie(group: group, first: first, last: last)) }
    }

    /// Follows the ties, after which days can be looked up.
    mutating func settle() {
        for (group, own) in Dictionary(grouping: ties, by: \.group) {
            var runs: [ClosedRange<Int32>] = []
            for tie in own.sorted(by: { ($0.first, $0.last) < ($1.first, $1.last) }) {
                if let open = runs.last, tie.first <= open.upperBound {
                    runs[runs.count - 1] = open.lowerBound...max(open.upperBound, tie.last)
                } else {
                    runs.append(tie.first...tie.last)
                }
            }
            // Runs share no day, so whatever reaches the days asked for reaches no other run.
            var reached = asked
            for run in runs where run.overlaps(asked) {
                reached = min(reached.lowerBound, run.lowerBound)...max(reached.upperBound, run.upperBound)
            }
            reach[group] = reached
        }
    }

    /// Whether days of a group of placements can matter.
    func matter(_ group: Int, _ first: Int32, _ last: Int32) -> Bool {
        let reached = reach[group] ?? asked
        return first <= reached.upperBound && reached.lowerBound <= last
    }

    /// The days of all groups together.
    var all: ClosedRange<Int32> {
        reach.values.reduce(asked) { min($0.lowerBound, $1.lowerBound)...max($0.upperBound, $1.upperBound) }
    }
}
