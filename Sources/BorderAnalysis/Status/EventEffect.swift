package import BorderCore

/// How the flow at one place changed at an event, as far as exact daily numbers say.
///
/// It is a difference, not a cause: `change` is mean(after) − κ·mean(before), where κ is how the controls changed.
package struct EventEffect: Hashable, Sendable {
    /// Why a figure is not given.
    package enum Refusal: Hashable, Sendable {
        /// More than a fifth of the days before or after has no exact number.
        case tooFewDays
        /// No weekday has an exact number both before and after.
        case noCommonWeekday
        /// A control has too few exact numbers, or no series like this one.
        case controlUnknown(Placement)
        /// Nobody crossed at the controls before, so nothing can be scaled by them.
        case controlsWithoutFlow
    }

    /// The place and the way.
    package var placement: Placement
    /// Whom the numbers count.
    package var population: Population
    /// What they count.
    package var measure: Measure
    /// How the border is crossed; `.unspecified` where nobody says.
    package var mode: Mode
    /// Who counted.
    package var authority: String
    /// What is known of the days before and after.
    package var figures: WindowFigures
    /// How the controls changed; 1 without controls, `nil` where it is not known.
    package var controlRatio: Double?
    /// Why there is no change; `nil` where there is one.
    package var refusal: Refusal?
    /// Where the missing may have gone; `nil` where the flow did not fall, or has no neighbours.
    package var displacement: Displacement?

    /// mean(after) − κ·mean(before), a day; `nil` where it is refused.
    package var change: Double? {
        guard refusal == nil, let expected, let after = figures.meanAfter else { return nil }
        return after - expected
    }

    /// κ·mean(before): what a day after would have been with the change of the controls alone.
    package var expected: Double? {
        guard let ratio = controlRatio, let before = figures.meanBefore else { return nil }
        return ratio * before
    }

    /// The change relative to what was expected; `nil` where fewer than 30 a day were.
    package var relativeChange: Double? {
        guard let change, let expected, expected >= 30 else { return nil }
        return change / expected
    }
}
