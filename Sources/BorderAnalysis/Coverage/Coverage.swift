public import BorderAtlas
public import BorderCore

/// Which places and days are known, and how.
public struct Coverage: Sendable {
    /// The most days one coverage holds: ten years.
    public static let longestSpan = 3_660

    /// The filters that were asked for.
    public var selection: Selection
    /// What a place is: a crossing, a border or a country.
    public var dimension: PlaceDimension
    /// The days.
    public var days: ClosedRange<Day>
    /// One series a way across a place: the larger places first, then the places asked for.
    public var series: [CoverageSeries]
    /// Whom the numbers behind it count, sorted; a table may not say.
    public var populations: [Population]
    /// Crossings left out because no traveller passes there, by the gazetteer.
    public var withoutTravellers: [String]
    /// Reports left out because none of their days is certain.
    public var withoutCertainDay: [String]
    /// Rows of records left out because they have no day.
    public var undatedRows: Int64
    /// Places inside those asked for that have numbers of their own, which are not those of the whole.
    public var smallerPlaces: [Place]
    /// Ids of closures that another state contradicts; they close nothing here.
    public var contested: [String]

    /// How many of the days of the places asked for are in each state.
    ///
    /// - Parameter direction: only this way; every way for `nil`.
    /// - Returns: a number for every state, zero too.
    public func dayCounts(direction: FlowDirection? = nil) -> [CoverageState: Int] {
        var counts = Dictionary(uniqueKeysWithValues: CoverageState.allCases.map { ($0, 0) })
        for one in series where one.isListed && (direction == nil || one.placement.direction == direction) {
            for state in one.states { counts[state, default: 0] += 1 }
        }
        return counts
    }

    /// The places asked for, each once.
    public var places: [Place] {
        var seen: Set<Place> = []
        return series.filter(\.isListed).map(\.placement.place).filter { seen.insert($0).inserted }
    }

    /// The places asked for that have a number on some day, one way or the other.
    public var placesWithNumbers: [Place] {
        var seen: Set<Place> = []
        return series.filter { $0.isListed && $0.states.contains(where: \.hasNumber) }.map(\.placement.place)
            .filter { seen.insert($0).inserted }
    }
}
