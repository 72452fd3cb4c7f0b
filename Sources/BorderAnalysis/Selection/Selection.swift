public import BorderAtlas
public import BorderCore

/// Which numbers are asked for. One set of filters serves every verb, so that what is on the screen is what is
/// exported and drawn.
public struct Selection: Hashable, Sendable {
    /// Borders, crossings, groups, countries and regions: a number passes when every list has a place it is about.
    /// Empty means everywhere.
    public var places: [[Place]] = []
    /// First and last day; `nil` where open.
    public var from: Day?
    /// The last day; `nil` where open.
    public var to: Day?
    /// The way.
    public var route: Route?
    /// Whether the way back is asked for as well, and totals of both.
    public var isBothWays = false
    /// Kinds and units; empty means flows in any unit.
    public var kinds: Set<MeasureKind> = []
    /// The units; empty means any.
    public var units: Set<CountUnit> = []
    /// Whom the numbers count; `nil` for anybody.
    public var population: Population?
    /// How the border is crossed; `.unspecified` where nothing is said.
    public var mode: Mode?
    /// A part of the authority's, outlet's or file's name, in any case.
    public var source: String?
    /// The day whose knowledge is asked for: what was published later is left out; `nil` for all there is.
    public var asOf: Day?

    /// Everything.
    public init() {}

    /// Whether a kind is asked for: flows where nothing is said.
    public func includes(_ measure: Measure) -> Bool {
        (kinds.isEmpty ? measure.kind == .flow : kinds.contains(measure.kind))
            && (units.isEmpty || units.contains(measure.unit))
    }

    /// Whether one of the names is of the source asked for; any is where none is asked for.
    func acceptsSource(among names: [String]) -> Bool {
        guard let wanted = source?.lowercased(), !wanted.isEmpty else { return true }
        return names.contains { $0.lowercased().contains(wanted) }
    }

    /// The days asked for, where both ends are given.
    public var window: ClosedRange<Day>? {
        guard let from, let to, from <= to else { return nil }
        return from...to
    }

    /// How a period stands to the days asked for.
    public func fit(_ period: Period?) -> PeriodFit {
        guard from != nil || to != nil else { return .inside }
        guard let period else { return .undated }
        let first = from ?? period.startEarliest
        let last = to ?? period.endLatest
        if period.endLatest < first || last < period.startEarliest { return .outside }
        // Wording that may reach outside ("since last week") still reports these days.
        return first <= period.startLatest && period.endEarliest <= last ? .inside : .beyond
    }
}

/// How a report's period stands to the days asked for.
public enum PeriodFit: Sendable {
    /// Its certain days lie in the days asked for.
    case inside
    /// It shares days with them and reaches beyond.
    case beyond
    /// It shares none.
    case outside
    /// It has no period.
    case undated
}

/// Whether a placement passes the place and direction filters.
package struct PlaceFilter: Sendable {
    /// What the filter says of a placement.
    package enum Verdict: Sendable {
        case included
        /// Its number is for a larger place than the one asked for, and contains it.
        case wider
        /// The way is the reverse of the one asked for.
        case reversed
        case excluded
    }

    private let selection: Selection
    private let tree: PlaceTree

    /// The filter of a selection over an atlas.
    package init(_ selection: Selection, tree: PlaceTree) {
        self.selection = selection
        self.tree = tree
    }

    /// Whether a placement is asked for.
    package func verdict(on placement: Placement) -> Verdict {
        let place = placeVerdict(on: placement)
        guard place == .included, let route = selection.route else { return place }
        let within: (Territory, Territory) -> Bool = { tree.contains($1, $0) }
        let wanted: FlowDirection = selection.isBothWays ? .bothWays(route.from, route.to) : .oneWay(route)
        if placement.direction.isWithin(wanted, in: within) { return .included }
        if placement.direction.isWithin(wanted.reversed, in: within) { return .reversed }
        return wanted.isWithin(placement.direction, in: within) ? .wider : .excluded
    }

    /// Whether a placement passes the place filters alone.
    func placeVerdict(on placement: Placement) -> Verdict {
        for places in selection.places where !places.contains(where: { concerns($0, placement) }) {
            let isWider = places.contains { tree.contains(placement.place, $0) || tree.reaches($0, placement.place) }
            return isWider ? .wider : .excluded
        }
        return .included
    }

    /// Whether a placement's number is about the place: at it, in it, or into or out of it.
    private func concerns(_ place: Place, _ placement: Placement) -> Bool {
        if tree.contains(place, placement.place) { return true }
        guard case .country(let code) = place, case .oneWay(let route) = placement.direction else { return false }
        return route.from.country == code || route.to.country == code
    }
}
