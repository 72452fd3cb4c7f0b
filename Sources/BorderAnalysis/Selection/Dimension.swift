public import BorderCore

/// The place by which flows are grouped.
public enum PlaceDimension: String, CaseIterable, Sendable {
    case crossing, border, country, region
    /// UN M49 sub-region.
    case macroRegion = "macro-region"
    /// A region of one's own. A passage is in the one where it crosses, at neither end.
    case ownRegion = "own-region"

    /// From the smallest place to the largest.
    static let finestFirst: [PlaceDimension] = [.crossing, .ownRegion, .region, .border, .country, .macroRegion]

    /// What it is called: regions are regions, whoever drew them.
    public var word: String { self == .ownRegion ? PlaceDimension.region.rawValue : rawValue }

    /// Whether the dimension looks at one end of a flow: a passage then counts as an exit here and an entry there.
    var isOneEnded: Bool { self == .country || self == .region || self == .macroRegion }
}

/// Something by which flows can be grouped.
///
/// The measure and the direction are always kept apart, asked for or not: numbers that differ in them are not added.
public enum Dimension: Hashable, Sendable {
    case place(PlaceDimension)
    case period(PeriodUnit)
    case direction, population, mode, measure, source

    /// Every word the command accepts, in the order of its help.
    public static let words: [String] =
        PlaceDimension.allCases.filter { $0 != .ownRegion }.map(\.rawValue) + [
            "direction", "population", "mode", "measure", "source",
        ]
        + PeriodUnit.allCases.map(\.rawValue)

    /// The dimension of a word such as `border` or `month`.
    public init?(_ word: some StringProtocol) {
        let word = word.lowercased()
        if let place = PlaceDimension(rawValue: word) {
            self = .place(place)
        } else if let unit = PeriodUnit(rawValue: word) {
            self = .period(unit)
        } else {
            switch word {
            case "direction": self = .direction
            case "population", "nationality": self = .population
            case "mode": self = .mode
            case "measure": self = .measure
            case "source": self = .source
            case "macroregion", "macro", "m49": self = .place(.macroRegion)
            default: return nil
            }
        }
    }
}

/// How flows are grouped: by places, by a unit of time, and by what else is kept apart.
public struct Grouping: Hashable, Sendable {
    /// The places, finest first; `border` unless others are asked for.
    public var places: [PlaceDimension]
    /// The unit of time, the finest of those asked for; `nil` for the whole window.
    public var period: PeriodUnit?
    /// Whether the populations of a table are kept apart.
    public var byPopulation: Bool
    /// Whether modes are kept apart.
    public var byMode: Bool
    /// Whether sources are kept apart even where their periods do not overlap.
    public var bySource: Bool

    /// Whether it looks at one end of a flow: a passage then counts as an exit here and an entry there.
    var looksAtOneEnd: Bool { places.contains(where: \.isOneEnded) }

    /// A grouping; by border over the whole window where nothing is said.
    public init(
        places: [PlaceDimension] = [.border],
        period: PeriodUnit? = nil,
        byPopulation: Bool = false,
        byMode: Bool = false,
        bySource: Bool = false
    ) {
        self.places = PlaceDimension.finestFirst.filter(places.contains)
        self.period = period
        self.byPopulation = byPopulation
        self.byMode = byMode
        self.bySource = bySource
    }

    /// A grouping by any combination of dimensions.
    public init(_ dimensions: [Dimension]) {
        var places: [PlaceDimension] = []
        var periods: [PeriodUnit] = []
        self.init()
        for dimension in dimensions {
            switch dimension {
            case .place(let place): places.append(place)
            case .period(let unit): periods.append(unit)
            case .population: byPopulation = true
            case .mode: byMode = true
            case .source: bySource = true
            case .direction, .measure: break
            }
        }
        if !places.isEmpty { self.places = PlaceDimension.finestFirst.filter(places.contains) }
        period = PeriodUnit.allCases.first(where: periods.contains)
    }
}
