import BorderAtlas
import BorderCore

/// What a report or a state says of some days of one way across a place.
struct CoverageMark: Hashable {
    var days: ClosedRange<Day>
    var state: CoverageState
    /// The id of the report, state or file that says so.
    var id: String
}

/// One way across one place, day by day.
public struct CoverageSeries: Sendable {
    /// The place and the way.
    public var placement: Placement
    /// Whether the place is one of those the coverage is asked of; others are larger places with numbers of their own,
    /// which say nothing of a single one.
    public var isListed: Bool
    /// The state of every day.
    public let states: [CoverageState]
    private let first: Day
    private let marks: [CoverageMark]

    /// Takes for every day the most that is said of it.
    init(placement: Placement, isListed: Bool, days: ClosedRange<Day>, marks: [CoverageMark]) {
        self.placement = placement
        self.isListed = isListed
        self.marks = marks
        first = days.lowerBound
        var states = [CoverageState](
            repeating: .unreported,
            count: days.dayCount
        )
        for mark in marks {
            let start = max(mark.days.lowerBound, days.lowerBound)
            let end = min(mark.days.upperBound, days.upperBound)
            guard start <= end else { continue }
            for day in days.lowerBound.distance(to: start)...days.lowerBound.distance(to: end)
            where states[day] < mark.state { states[day] = mark.state }
        }
        self.states = states
    }

    /// The ids of what says a day's state, sorted; none for an unreported day.
    ///
    /// - Parameter day: 0 for the first day of the coverage.
    /// - Returns: ids of reports and states, and names of files.
    public func ids(onDay day: Int) -> [String] {
        guard states.indices.contains(day) else { return [] }
        let date = first.advanced(by: day)
        return Set(marks.filter { $0.state == states[day] && $0.days.contains(date) }.map(\.id)).sorted()
    }
}
