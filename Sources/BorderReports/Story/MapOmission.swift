import BorderAnalysis
package import BorderCore

/// Why a number is not on a map.
package enum MapOmission: Hashable, Sendable {
    /// It counts something else: one map has one scale.
    case otherMeasure(Measure)
    /// It leaves or enters other countries than the map is of.
    case otherWay
    /// It is of both ways together, or of no stated one, beside numbers of each.
    case bothWays
    /// It counts other people than the number drawn there.
    case otherPeople
    /// It counts one way of crossing, beside the number of another.
    case otherMode
    /// It is of other days than the number drawn there.
    case otherDays
    /// Another number for the country or border is drawn.
    case otherPlace
    /// It is for a part of a place whose own number is drawn.
    case smallerPlace
    /// It is for several places together, beside numbers of each.
    case severalPlaces
    /// It is for a place that lies in none of the regions of the map, or that is not divided among them.
    case outsideRegions
    /// It reaches beyond the days asked for.
    case beyondDays
    /// A later report replaced it.
    case superseded
    /// It has no days, and some were asked for.
    case undated
    /// It is of more days than one map of a series: "day", "week".
    case longerThan(PeriodUnit)
    /// It is of no single crossing, where each has a map of its own.
    case noCrossing

    /// The reason as it follows a count: "of other days".
    package var words: String {
        switch self {
        case .otherMeasure(let measure): "of \(measure)"
        case .otherWay: "between other countries or the other way"
        case .bothWays: "of both ways together"
        case .otherPeople: "of other people"
        case .otherMode: "of another way of crossing"
        case .otherDays: "of other days"
        case .otherPlace: "beside another for the same country"
        case .smallerPlace: "for a part of a place that has its own"
        case .severalPlaces: "for several places together"
        case .outsideRegions: "of places in no region or in several"
        case .beyondDays: "reaching beyond the days asked for"
        case .superseded: "replaced by a later report"
        case .undated: "without days"
        case .longerThan(let unit): "of more than one \(unit.rawValue)"
        case .noCrossing: "of no single crossing"
        }
    }

    /// The filter that shows such numbers; empty where none is known.
    package var filter: String {
        switch self {
        case .otherMeasure(let measure):
            "--measure \(measure.kind == .flow ? measure.unit.code : measure.kind.code)"
        case .otherWay, .bothWays: "--direction, --border"
        case .otherPeople: "--population"
        case .otherMode: "--mode"
        case .otherDays: "--from, --to"
        case .smallerPlace, .severalPlaces: "--crossing, --border"
        case .otherPlace, .outsideRegions, .beyondDays, .superseded, .undated, .longerThan, .noCrossing: ""
        }
    }
}
