package import BorderCore

/// What a ledger must be able to tell apart where it cannot keep every key of its rows.
///
/// A ledger keeps the finest grain that its budget of keys allows. Above the budget it first stops telling people and
/// modes apart that no question needs apart (but never the whole from its parts), then joins the days of a unit of time.
package struct LedgerGrain: Hashable, Sendable {
    /// Whether citizenships, sexes and ages stay apart.
    package var keepsPeople = true
    /// Whether modes stay apart.
    package var keepsModes = true
    /// The unit whose days may be joined; `.day` where every day stays.
    package var unit: PeriodUnit = .day
    /// Days at which a joined unit is cut: the first day asked for, and the day after the last.
    package var cuts: [Day] = []
    /// How many keys are kept in full; `nil` for any number.
    package var budget: Int?

    /// Everything stays apart, however many keys there are.
    package static let finest = LedgerGrain()

    /// Keys that are told apart in full: their records take about 12 MB in each of two workers.
    package static let usualBudget = 1 << 17

    package init() {}

    /// What a question of flows needs: the people, modes and days that its filters and its grouping look at.
    package init(_ selection: Selection, _ grouping: Grouping) {
        keepsPeople = grouping.byPopulation || selection.population != nil
        keepsModes = grouping.byMode || selection.mode != nil
        switch grouping.period {
        case .day: unit = .day
        case .week: unit = .week
        default: unit = .month
        }
        cuts = [selection.from, selection.to.map { $0.advanced(by: 1) }].compactMap { $0 }
        budget = LedgerGrain.usualBudget
    }

    /// What two questions need together.
    package func joined(_ other: LedgerGrain) -> LedgerGrain {
        var both = self
        both.keepsPeople = keepsPeople || other.keepsPeople
        both.keepsModes = keepsModes || other.keepsModes
        both.unit = unit == other.unit ? unit : .day
        both.cuts = Array(Set(cuts + other.cuts)).sorted()
        both.budget = budget.flatMap { mine in other.budget.map { max(mine, $0) } }
        return both
    }

    /// The run of days that is joined with a day: its unit, cut where it must be.
    func span(of day: Day) -> ClosedRange<Day> {
        var days = unit.days(around: day)
        for cut in cuts where days.contains(cut) && cut > days.lowerBound {
            days = day < cut ? days.lowerBound...cut.advanced(by: -1) : cut...days.upperBound
        }
        return days
    }
}

/// What a ledger has joined because its keys outgrew the budget.
package struct LedgerFold: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// People of one kind of condition: every citizenship, every sex.
    package static let people = LedgerFold(rawValue: 1)
    /// Every mode that is stated.
    package static let modes = LedgerFold(rawValue: 2)
    /// Single days of a unit of time.
    package static let days = LedgerFold(rawValue: 4)
}
