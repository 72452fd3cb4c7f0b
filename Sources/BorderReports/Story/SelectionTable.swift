import BorderAnalysis
import BorderAtlas
import BorderCore

/// The numbers of one place and way that one mark could show.
struct Slot {
    let placement: Placement
    /// Indices of the rows, the best first.
    let rows: [Int]

    var best: Int { rows[0] }

    /// Whether it is of a whole country or border rather than of gates in it.
    var isOfWhole: Bool {
        switch placement.place {
        case .country, .border, .countrySet: true
        case .crossing, .group, .region, .ownRegion: false
        }
    }

    /// Whether it is of more than one gate and less than a border.
    var isOfSeveralPlaces: Bool {
        switch placement.place {
        case .group, .region, .ownRegion, .countrySet: true
        case .country, .border, .crossing: false
        }
    }
}

/// What a map says once: one way over one border, or from or into one country.
struct Station: Hashable, Comparable {
    enum Kind: Int { case way, total }
    let kind: Kind
    let isBothWays: Bool
    private let key: String

    /// `nil` where the way is not the story of the map.
    init?(of placement: Placement, in scope: MapScope, atlas: Atlas) {
        guard let route = placement.direction.route else {
            switch scope {
            case .origin, .destination: return nil
            case .borders, .border: break
            }
            (kind, isBothWays) = (.way, true)
            key = Station.ground(of: placement.place, atlas)
            return
        }
        isBothWays = false
        switch scope {
        case .origin(let code):
            guard route.from == .anywhere || route.from.country == code, route.to.country != code else { return nil }
            if let to = route.to.country {
                (kind, key) = (.way, to.description)
            } else {
                guard let total = Station.total(placement, route.to) else { return nil }
                (kind, key) = (.total, total)
            }
        case .destination(let code):
            guard route.to == .country(code), route.from.country != code else { return nil }
            if let from = route.from.country {
                (kind, key) = (.way, from.description)
            } else if placement.place == .country(code) {
                (kind, key) = (.total, code.description)
            } else {
                (kind, key) = (.way, "\(route)@\(Station.ground(of: placement.place, atlas))")
            }
        case .borders, .border:
            (kind, key) = (.way, "\(route)@\(Station.ground(of: placement.place, atlas))")
        }
    }

    /// What a number that goes nowhere in particular is a total of: all who leave, all who enter a set of countries.
    private static func total(_ placement: Placement, _ to: Territory) -> String? {
        switch to {
        case .anywhere: return placement.place.id
        case .set(let id): return id.hasPrefix("m49:") ? nil : id
        case .country: return nil
        }
    }

    /// The border a place lies on, else its own name.
    private static func ground(of place: Place, _ atlas: Atlas) -> String {
        PlaceTree(atlas: atlas).border(of: place)?.description ?? place.id
    }

    static func < (one: Station, other: Station) -> Bool {
        func order(_ station: Station) -> (Int, Int, String) {
            (station.isBothWays ? 1 : 0, station.kind.rawValue, station.key)
        }
        return order(one) < order(other)
    }
}

/// The rows of a summary as a map looks at them: what it counts, which row holds which, and what stands at one place.
struct SelectionTable {
    let rows: [FlowRow]
    let measure: Measure
    /// Indices of the rows that a map could show.
    let main: [Int]
    /// For every row the row it is nested under.
    let parents: [Int?]
    private(set) var slots: [Slot] = []
    /// The place of every row in the summary.
    let order: [String: Int]
    private let window: ClosedRange<Day>?
    private let people: Population

    /// - Parameters:
    ///   - summary: the numbers.
    ///   - whole: the table of a summary that it is a part of, which decides what is counted, and of whom.
    init(_ summary: FlowSummary, in whole: SelectionTable? = nil) {
        rows = summary.rows
        window = summary.selection.window
        var stack: [Int] = []
        var parents = [Int?](repeating: nil, count: summary.rows.count)
        for (index, row) in summary.rows.enumerated() {
            while let last = stack.last, summary.rows[last].level >= row.level { stack.removeLast() }
            parents[index] = stack.last
            stack.append(index)
        }
        self.parents = parents
        order = Dictionary(summary.rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: min)
        let candidates = summary.rows.indices.filter { index in
            let row = summary.rows[index]
            return row.role == .figure || row.role == .alternative
        }
        let measure = whole?.measure ?? SelectionTable.measure(of: candidates.map { summary.rows[$0] })
        self.measure = measure
        let counting = candidates.filter { summary.rows[$0].measure == measure }
        main = counting.filter { summary.rows[$0].level == 0 && summary.rows[$0].role == .figure }
        people = whole?.people ?? SelectionTable.people(of: counting.map { summary.rows[$0] })
        var byPlacement: [Placement: [Int]] = [:]
        for index in counting { byPlacement[summary.rows[index].placement, default: []].append(index) }
        let table = self
        slots = byPlacement.sorted { $0.key < $1.key }.map { placement, indices in
            Slot(placement: placement, rows: indices.sorted(by: table.isBetter))
        }
    }

    /// Why a row is on no map of what the table counts; `nil` where it may be.
    func omission(of index: Int) -> MapOmission? {
        let row = rows[index]
        switch row.role {
        case .superseded: return .superseded
        case .beyond: return .beyondDays
        case .figure, .alternative, .part: return row.measure == measure ? nil : .otherMeasure(row.measure)
        }
    }

    /// What most numbers count; of equals passages before persons, and persons before what they travel in.
    private static func measure(of rows: [FlowRow]) -> Measure {
        let counts = Dictionary(rows.map { ($0.measure, 1) }, uniquingKeysWith: +)
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? .crossings
    }

    /// Whom most numbers count; of equals the widest.
    private static func people(of rows: [FlowRow]) -> Population {
        var counts: [Population: Int] = [:]
        for row in rows { counts[row.population, default: 0] += 1 }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? .any
    }

    /// Whether one row says more of what is asked for than another: of the people most numbers are about, of more of
    /// the days, later, of all modes, exact, later published, the smaller. Which of them a summary calls another report
    /// of the other does not matter: that may be decided by the order of rows.
    func isBetter(_ one: Int, _ other: Int) -> Bool {
        let (mine, theirs) = (rows[one], rows[other])
        func first(_ row: FlowRow) -> (Int, Int, Int32) {
            (row.population == people ? 0 : 1, -daysCovered(row), -(row.period?.endLatest.rawValue ?? .min + 1))
        }
        func then(_ row: FlowRow) -> (Int, Int, Int32, Int64) {
            (
                row.mode == .unspecified ? 0 : 1, row.quantity.qualifier == .exact ? 0 : 1,
                -(row.reportedOn?.rawValue ?? .min + 1), row.quantity.bounds.lower
            )
        }
        let (a, b) = (first(mine), first(theirs))
        if a != b { return a < b }
        let (c, d) = (then(mine), then(theirs))
        return c != d ? c < d : mine.id < theirs.id
    }

    /// How many of the days asked for a row covers.
    private func daysCovered(_ row: FlowRow) -> Int {
        guard let period = row.period else { return 0 }
        var days = period.dayCount.upperBound
        if let window {
            let first = max(period.startEarliest, window.lowerBound)
            days = max(0, first.distance(to: min(period.endLatest, window.upperBound)) + 1)
        }
        days = row.isTableTotal && row.daysCovered > 0 ? min(days, row.daysCovered) : days
        // A month covers no more than another, nor does a quarter or a year.
        switch days {
        case 28...31: return 30
        case 89...92: return 90
        case 365...366: return 365
        default: return days
        }
    }
}
