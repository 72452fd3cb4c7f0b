import BorderAnalysis
package import BorderCore

/// What a map is of: it decides which ways are its story.
package enum MapScope: Hashable, Sendable {
    /// Where people who left one country went.
    case origin(CountryCode)
    /// From where people came into one country.
    case destination(CountryCode)
    /// Every border with numbers, both ways, and no country before the others.
    case borders
    /// One border, crossing by crossing.
    case border(BorderCode)

    /// The country that is tinted and named large: the one all numbers leave or enter.
    package var focus: CountryCode? {
        switch self {
        case .origin(let code), .destination(let code): code
        case .borders, .border: nil
        }
    }

    /// The border that is asked for, else what the main numbers of a summary are of.
    init(_ summary: FlowSummary, _ table: SelectionTable, of asked: BorderCode?) {
        self = asked.map(MapScope.border) ?? MapScope(of: table.main.map { summary.rows[$0] }, asked: summary.selection)
    }

    /// The scope of numbers by rule, never by their order: the end that is asked for; the country whose citizens are
    /// counted, where numbers leave it; the one country that all leave, else the one that all enter; else borders.
    ///
    /// - Parameters:
    ///   - rows: the numbers a map could show.
    ///   - selection: what was asked for.
    init(of rows: [FlowRow], asked selection: Selection) {
        if let route = selection.route, !selection.isBothWays {
            if let from = route.from.country {
                self = .origin(from)
                return
            }
            if let to = route.to.country {
                self = .destination(to)
                return
            }
        }
        let ways = rows.map { $0.placement.direction.route }
        let known = ways.compactMap { $0 }
        let origins = Set(known.compactMap(\.from.country))
        let destinations = Set(known.compactMap(\.to.country))
        // Where all enter one country, and of some nobody says whence, nothing is known of those who left theirs.
        let areAllEntries = ways.count == known.count && destinations.count == 1
        let hasEntriesFromAnywhere = areAllEntries && known.contains { $0.from == .anywhere }
        if let citizens = MapScope.citizens(rows, asked: selection), origins.contains(citizens),
            !hasEntriesFromAnywhere
        {
            self = .origin(citizens)
            return
        }
        guard ways.count == known.count else {
            self = .borders
            return
        }
        if origins.count == 1, let one = origins.first, !destinations.contains(one), !hasEntriesFromAnywhere {
            self = .origin(one)
        } else if destinations.count == 1, let one = destinations.first, !origins.contains(one) {
            self = .destination(one)
        } else {
            self = .borders
        }
    }

    /// The country whose citizens are asked for, or counted by at least half of the numbers.
    private static func citizens(_ rows: [FlowRow], asked selection: Selection) -> CountryCode? {
        if let citizens = selection.population?.citizenship { return citizens }
        var counts: [CountryCode: Int] = [:]
        for row in rows { if let citizens = row.population.citizenship { counts[citizens, default: 0] += 1 } }
        guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value * 2 >= rows.count
        else { return nil }
        return most.key
    }
}
