import BorderAnalysis
import BorderAtlas
package import BorderCore

/// By what the numbers of a sheet are divided into maps.
package enum MapDivision: Hashable, Sendable {
    /// A map a unit of time.
    case period(PeriodUnit)
    /// A map a crossing.
    case crossing

    /// Every word the command accepts, in the order of its help.
    package static let words = ["day", "week", "month", "year", "crossing"]

    /// A sheet holds no more maps.
    package static let mostMaps = PanelGrid.most

    /// The division of one of the words.
    package init?(_ word: String) {
        guard MapDivision.words.contains(word) else { return nil }
        self = PeriodUnit(rawValue: word).map(MapDivision.period) ?? .crossing
    }

    /// "week", "crossing".
    package var word: String {
        switch self {
        case .period(let unit): unit.rawValue
        case .crossing: "crossing"
        }
    }

    /// The unit of time by which numbers are grouped for it.
    package var unit: PeriodUnit? { if case .period(let unit) = self { unit } else { nil } }
}

/// Which numbers of a summary each map of a series shows. All count the same of the same people, out of or into the same
/// country, so that they can be held beside each other.
struct MapSeries {
    /// One map.
    struct Part {
        let title: String
        /// What the ids of its marks begin with.
        let id: String
        /// The days that it is of; `nil` for a crossing.
        let days: ClosedRange<Day>?
        /// Its numbers; `nil` where there is none.
        let selection: MapSelection?
    }

    /// The maps, in the order of their days, or of crossings the one with the largest number first.
    let parts: [Part]
    /// What they show together.
    let whole: MapSelection

    /// Divides the numbers of a summary, which must be grouped by crossing and by the unit of the division.
    init(_ summary: FlowSummary, by division: MapDivision, of asked: BorderCode?, atlas: Atlas) {
        let table = SelectionTable(summary)
        let scope = MapScope(summary, table, of: asked)
        var groups: [Key: [Int]] = [:]
        for index in summary.rows.indices {
            if let key = Key(summary.rows[index], division) { groups[key, default: []].append(index) }
        }
        var found: [(key: Key, rows: [Int], selection: MapSelection)] = []
        for key in groups.keys.sorted() {
            let rows = groups[key] ?? []
            let part = summary.only(rows)
            let own = SelectionTable(part, in: table)
            found.append((key, rows, MapSelection(part, scope, own, atlas: atlas, hasStrip: false)))
        }
        let joined = found.map { (rows: $0.rows, selection: $0.selection) }
        whole = MapSelection(joining: joined, of: summary, scope, table.measure) { index in
            if let reason = table.omission(of: index) { return reason }
            guard let unit = division.unit else { return .noCrossing }
            return summary.rows[index].period == nil ? .undated : .longerThan(unit)
        }
        var shown = found.filter { !$0.selection.choices.isEmpty }
        if division == .crossing {
            // Days have an order of their own, crossings that of their numbers.
            func largest(_ selection: MapSelection) -> Int64 { selection.choices.map(\.row.quantity.value).max() ?? 0 }
            shown.sort { (largest($1.selection), $0.key) < (largest($0.selection), $1.key) }
        }
        parts = MapSeries.withGaps(shown.map { ($0.key, $0.selection) }, division).map { key, selection in
            switch key {
            case .crossing(let id):
                let name = atlas.crossing(id)?.name ?? id
                return Part(title: name, id: id, days: nil, selection: selection)
            case .unit(let start):
                let days = (division.unit ?? .day).days(around: start)
                let window = summary.selection.window ?? days
                let shown = days.overlaps(window) ? days.clamped(to: window) : days
                let title = MapSeries.title(shown, whole: shown == days, division.unit)
                return Part(title: title, id: "\(start)", days: shown, selection: selection)
            }
        }
    }

    /// What tells one map from another.
    private enum Key: Hashable, Comparable {
        case unit(Day)
        case crossing(String)

        init?(_ row: FlowRow, _ division: MapDivision) {
            switch division {
            case .period:
                guard let bucket = row.bucket else { return nil }
                self = .unit(bucket)
            case .crossing:
                guard case .crossing(let id) = row.placement.place else { return nil }
                self = .crossing(id)
            }
        }
    }

    /// The units with numbers and those between them, where a sheet has room for all: what is missing is seen.
    private static func withGaps(
        _ parts: [(Key, MapSelection)],
        _ division: MapDivision
    ) -> [(Key, MapSelection?)] {
        let plain = parts.map { ($0.0, Optional($0.1)) }
        guard let unit = division.unit, case .unit(let first)? = parts.first?.0, case .unit(let last)? = parts.last?.0
        else { return plain }
        let known = Dictionary(parts) { one, _ in one }
        var all: [(Key, MapSelection?)] = []
        var day = first
        while day <= last {
            guard all.count < PanelGrid.most else { return plain }
            all.append((.unit(day), known[.unit(day)]))
            let next = unit.next(after: day)
            guard next > day else { break }
            day = next
        }
        return all
    }

    /// "Wed 21 Sept 2022", "19–25 Sept 2022", "Sept 2022", "2022".
    private static func title(_ days: ClosedRange<Day>, whole: Bool, _ unit: PeriodUnit?) -> String {
        let day = days.lowerBound
        switch unit {
        case .day: return "\(weekdays[day.isoWeekday - 1]) \(DayText.range(days))"
        case .month where whole: return "\(DayText.shortMonth(day)) \(day.civil.year)"
        case .year where whole: return "\(day.civil.year)"
        default: return DayText.range(days)
        }
    }

    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
}

extension FlowSummary {
    /// Some of its rows as a summary of their own: a row whose larger one is not among them stands by itself.
    fileprivate func only(_ kept: [Int]) -> FlowSummary {
        let chosen = Set(kept)
        var part = self
        (part.rows, part.leftOut) = ([], [])
        var above: [(level: Int, isKept: Bool)] = []
        for (index, row) in rows.enumerated() {
            while let last = above.last, last.level >= row.level { above.removeLast() }
            if chosen.contains(index) {
                var row = row
                row.level = above.count { $0.isKept }
                if row.level == 0, row.role == .part || row.role == .alternative { row.role = .figure }
                part.rows.append(row)
            }
            above.append((row.level, chosen.contains(index)))
        }
        return part
    }
}
