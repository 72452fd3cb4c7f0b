import BorderAtlas
import BorderCore

/// What reports, tables, states and the gazetteer say of the days of one way across a place.
struct CoverageMarks {
    private let tree: PlaceTree
    private var byPlacement: [Placement: [CoverageMark]] = [:]
    private var states: [StatusEntry] = []
    private(set) var withoutCertainDay: [String] = []
    private(set) var undatedRows: Int64 = 0

    init(tree: PlaceTree) { self.tree = tree }

    /// Adds numbers of reports: an exact one of one day counts the day, any other reports its certain days.
    mutating func add(_ reports: [PlacedReport]) {
        for report in reports {
            guard let days = report.period?.inner else {
                withoutCertainDay.append(report.id)
                continue
            }
            let counts =
                report.measure.kind == .flow && report.isExactCount && days.lowerBound == days.upperBound
                && report.placement.direction.route != nil
            let mark = CoverageMark(days: days, state: counts ? .counted : .reported, id: report.id)
            byPlacement[report.placement, default: []].append(mark)
        }
    }

    /// Adds a record: one of a single day counts it, a longer one reports its days.
    mutating func add(_ record: SelectedRecord, of selected: RecordSelection) {
        let entry = selected.entry(record)
        guard let days = entry.days else {
            undatedRows &+= entry.rows
            return
        }
        let scope = selected.scopes.scopes[Int(record.scope)]
        let file = selected.ledgers[Int(record.ledger)].file
        let source = file.isEmpty ? selected.sources[Int(record.source)].name : file
        guard entry.covered != 0 else {
            let isOneDay = days.lowerBound == days.upperBound
            let counts = isOneDay && scope.placement.direction.route != nil
            // A row with an id of its own says so itself; rows without one are told apart by nothing but their file.
            let values = entry.least == entry.greatest ? [entry.least] : [entry.least, entry.greatest]
            let own = values.compactMap { selected.details(record, $0)?.id }.filter { !$0.isEmpty }
            let ids = own.count == values.count && entry.rows == Int64(own.count) ? own : [source]
            for id in ids {
                let mark = CoverageMark(days: days, state: counts ? .counted : .reported, id: id)
                byPlacement[scope.placement, default: []].append(mark)
            }
            return
        }
        for bit in 0..<32 where entry.covered & 1 << UInt32(bit) != 0 {
            let day = days.lowerBound.advanced(by: bit)
            let mark = CoverageMark(days: day...day, state: .counted, id: source)
            byPlacement[scope.placement, default: []].append(mark)
        }
    }

    /// Adds states that stand: closed for everybody, or a restriction.
    mutating func add(_ entries: [StatusEntry]) {
        states = entries.filter { entry in
            let effect = entry.status.event.effect
            return (effect == .closed || effect == .restricted) && entry.successor == nil && entry.conflicts.isEmpty
                && entry.status.event.period?.inner != nil
        }
    }

    /// Everything said of one way across a place.
    func marks(of placement: Placement) -> [CoverageMark] {
        var marks = byPlacement[placement] ?? []
        for (other, numbers) in byPlacement where other != placement && speaks(other, of: placement) {
            marks += numbers.map { CoverageMark(days: $0.days, state: .reported, id: $0.id) }
        }
        for entry in states where holds(entry, at: placement) {
            guard let days = entry.status.event.period?.inner else { continue }
            let closes = entry.status.event.effect == .closed && entry.status.event.concerns == .any
            marks.append(CoverageMark(days: days, state: closes ? .closed : .restricted, id: entry.id))
        }
        return marks + gazetteerMarks(placement.place)
    }

    /// Whether numbers of another placement are of this place too, for both ways together or with no way stated. A set
    /// that stands for a whole border speaks of the border.
    private func speaks(_ other: Placement, of placement: Placement) -> Bool {
        guard other.place == placement.place || wholeBorder(other.place) == placement.place else { return false }
        guard case .oneWay = other.direction else { return true }
        return other.direction == placement.direction
    }

    private func wholeBorder(_ place: Place) -> Place? {
        guard case .group(let id) = place, let group = tree.atlas.group(id), group.coverage == .whole else {
            return nil
        }
        return group.border.map(Place.border)
    }

    /// Whether a state holds for a way across a place. A name that may mean one of several crossings says nothing of
    /// each of them, and what a set of countries rules (flights, say) need not hold at every border.
    private func holds(_ entry: StatusEntry, at placement: Placement) -> Bool {
        guard tree.contains(entry.status.place, placement.place),
            entry.status.place == placement.place || !entry.isAmbiguousPlace && !entry.status.place.isCountrySet
        else { return false }
        guard case .oneWay = entry.status.direction else { return true }
        return placement.direction.isWithin(entry.status.direction, in: { tree.contains($1, $0) })
    }

    /// The gazetteer's states are those of September 2022.
    private func gazetteerMarks(_ place: Place) -> [CoverageMark] {
        guard case .crossing(let id) = place, let crossing = tree.atlas.crossing(id),
            let first = Day(year: 2022, month: 9, day: 1), let state = crossing.coverageState
        else { return [] }
        return [CoverageMark(days: PeriodUnit.month.days(around: first), state: state, id: "gazetteer:\(id)")]
    }
}

extension Place {
    fileprivate var isCountrySet: Bool { if case .countrySet = self { true } else { false } }
}

extension Crossing {
    /// What the gazetteer's state means for travellers; `nil` where they may pass or nobody knows.
    fileprivate var coverageState: CoverageState? {
        switch status {
        case "closed": .closed
        case "restricted", "closed-to-outbound-travellers": .restricted
        case "not-open-yet", "planned": .notOpenYet
        case "no-longer-open", "abandoned": .noLongerOpen
        default: nil
        }
    }
}
