package import BorderAnalysis
package import BorderAtlas
package import BorderCore

/// Which numbers of a summary a map shows, and what becomes of every other: none is lost without a reason.
package struct MapSelection: Sendable {
    /// What becomes of a number.
    package enum Fate: Hashable, Sendable {
        /// It has a mark, or a line of the strip.
        case drawn
        /// It is part of a number that is drawn, or another report of the same.
        case contained
        /// It is not on the map.
        case leftOut(MapOmission)
    }

    /// A number with a mark, and those of the same days that contradict it.
    package struct Choice: Sendable {
        /// The number.
        package var row: FlowRow
        /// Numbers for the same place, people and days that cannot be true beside it.
        package var rivals: [FlowRow] = []
        /// What other sources say of some of the days or parts that it is a sum of.
        package var others: [FlowRow] = []
    }

    /// What the map is of.
    package let scope: MapScope
    /// What it counts: one measure, for one scale.
    package let measure: Measure
    /// The numbers with marks, in the order of the summary.
    package private(set) var choices: [Choice] = []
    /// Numbers that hold the others: of everybody who left, of a set of countries.
    package private(set) var totals: [FlowRow] = []
    /// What becomes of each row of the summary, in its order.
    package private(set) var fates: [Fate]
    /// Places with numbers, whether they are drawn or not.
    let places: Set<Place>

    /// Chooses by rule: of one scope and one measure; of a country its own number before those of its crossings; of
    /// several for one place and people the one that covers the days best, then the latest.
    ///
    /// - Parameters:
    ///   - summary: the numbers, grouped by crossing.
    ///   - asked: the border a map is asked for; `nil` lets the numbers decide.
    ///   - atlas: which places lie in which.
    package init(_ summary: FlowSummary, of asked: BorderCode? = nil, atlas: Atlas) {
        let table = SelectionTable(summary)
        self.init(summary, MapScope(summary, table, of: asked), table, atlas: atlas)
    }

    /// The same of a scope and a table that are known.
    ///
    /// Numbers that hold the others are left out where no strip of days tells of them.
    init(_ summary: FlowSummary, _ scope: MapScope, _ table: SelectionTable, atlas: Atlas, hasStrip: Bool = true) {
        let rows = summary.rows
        measure = table.measure
        places = Set(rows.map(\.placement.place))
        self.scope = scope
        fates = rows.map { $0.role == .superseded ? .leftOut(.superseded) : .leftOut(.otherWay) }
        var stations: [Station: [Slot]] = [:]
        for slot in table.slots {
            if let station = Station(of: slot.placement, in: scope, atlas: atlas) {
                stations[station, default: []].append(slot)
            } else {
                let isBoth = slot.placement.direction.route == nil
                for index in slot.rows { fates[index] = .leftOut(isBoth ? .bothWays : .otherWay) }
            }
        }
        let tree = PlaceTree(atlas: atlas)
        for station in stations.keys.sorted() {
            let slots = stations[station] ?? []
            switch station.kind {
            case .total where !hasStrip: for slot in slots { leaveOut(slot, .severalPlaces) }
            case .total:
                choose(among: slots, as: .total, table)
            case .way:
                var free = slots
                if station.isBothWays {
                    // Numbers of each way tell more than their total.
                    let drawn = choices.filter { $0.row.placement.direction.route != nil }.map(\.row.placement.place)
                    free = slots.filter { slot in !drawn.contains { stands($0, for: slot.placement.place, tree) } }
                    for slot in slots { leaveOut(slot, .bothWays) }
                }
                choose(amongPlacesOf: free, tree, table)
            }
        }
        // Where there is nothing else, they have marks.
        if choices.isEmpty { (choices, totals) = (totals.map { Choice(row: $0) }, []) }
        settle(table)
        choices.sort { table.order[$0.row.id, default: 0] < table.order[$1.row.id, default: 0] }
        account = NumberAccount(summary, fates)
    }

    /// What several maps of one sheet show together: parts are what each shows, with the places of its rows in the
    /// summary; the omission says why a row is on none of them.
    init(
        joining parts: [(rows: [Int], selection: MapSelection)],
        of summary: FlowSummary,
        _ scope: MapScope,
        _ measure: Measure,
        omission: (Int) -> MapOmission
    ) {
        (self.scope, self.measure) = (scope, measure)
        places = Set(parts.flatMap(\.selection.places))
        fates = summary.rows.indices.map { .leftOut(omission($0)) }
        for (rows, selection) in parts {
            for (row, fate) in zip(rows, selection.fates) { fates[row] = fate }
            choices += selection.choices
            totals += selection.totals
        }
        account = NumberAccount(summary, fates)
    }

    /// How many numbers met which fate.
    package private(set) var account = NumberAccount()
}

extension MapSelection {
    private enum Part { case mark, total }

    private mutating func leaveOut(_ slot: Slot, _ reason: MapOmission) {
        for index in slot.rows { fates[index] = .leftOut(reason) }
    }

    /// Whether a drawn place leaves no room for another: the same one, or on a map of many borders one on the same.
    private func stands(_ drawn: Place, for place: Place, _ tree: PlaceTree) -> Bool {
        if case .border = scope { return drawn == place }
        return tree.contains(place, drawn) || tree.contains(drawn, place)
    }

    /// Of the slots of one way: those of whole countries and borders before those of their crossings.
    private mutating func choose(amongPlacesOf slots: [Slot], _ tree: PlaceTree, _ table: SelectionTable) {
        if case .border = scope {
            let points = slots.filter { !$0.isOfSeveralPlaces }
            for slot in points { draw(slot, .mark, table) }
            for slot in slots where slot.isOfSeveralPlaces {
                let isHeld = choices.contains { tree.contains(slot.placement.place, $0.row.placement.place) }
                if isHeld || !points.isEmpty { leaveOut(slot, .severalPlaces) } else { draw(slot, .mark, table) }
            }
            return
        }
        let wholes = slots.filter(\.isOfWhole)
        guard wholes.isEmpty else {
            choose(among: wholes, as: .mark, table)
            for slot in slots where !slot.isOfWhole { leaveOut(slot, .smallerPlace) }
            return
        }
        let points = slots.filter { !$0.isOfSeveralPlaces }
        for slot in points { draw(slot, .mark, table) }
        for slot in slots where slot.isOfSeveralPlaces {
            let isHeld = points.contains { tree.contains(slot.placement.place, $0.placement.place) }
            if isHeld { leaveOut(slot, .severalPlaces) } else { draw(slot, .mark, table) }
        }
    }

    /// One of several slots that stand for the same.
    private mutating func choose(among slots: [Slot], as part: Part, _ table: SelectionTable) {
        guard let best = slots.min(by: { table.isBetter($0.best, $1.best) }) else { return }
        for slot in slots where slot.placement != best.placement { leaveOut(slot, .otherPlace) }
        draw(best, part, table)
    }

    /// Draws the best row of a slot, with those that contradict it; says of the others why not.
    private mutating func draw(_ slot: Slot, _ part: Part, _ table: SelectionTable) {
        let best = table.rows[slot.best]
        var choice = Choice(row: best)
        fates[slot.best] = .drawn
        for index in slot.rows where index != slot.best {
            let row = table.rows[index]
            guard row.population == best.population else {
                fates[index] = .leftOut(.otherPeople)
                continue
            }
            guard row.mode == best.mode else {
                fates[index] = .leftOut(.otherMode)
                continue
            }
            guard row.period == best.period else {
                fates[index] = .leftOut(.otherDays)
                if part == .mark, row.tellsOfPart(of: best) {
                    fates[index] = .contained
                    choice.others.append(row)
                }
                continue
            }
            let isAgreed =
                row.withholding != nil || best.withholding != nil
                || row.quantity.bounds.overlaps(best.quantity.bounds)
            // Between two numbers that are both printed.
            let isRangeOfDrawn = row.isDisagreement && best.repeatsRows
            guard part == .mark, !isAgreed else {
                fates[index] = isRangeOfDrawn ? .drawn : isAgreed ? .contained : .leftOut(.otherPlace)
                continue
            }
            fates[index] = .drawn
            choice.rivals.append(row)
        }
        switch part {
        case .mark: choices.append(choice)
        case .total: totals.append(best)
        }
    }

    /// Rows of other measures and of reports that do not stand; then what is part of something drawn, however deep.
    private mutating func settle(_ table: SelectionTable) {
        for index in table.rows.indices {
            if let reason = table.omission(of: index) { fates[index] = .leftOut(reason) }
        }
        for index in table.rows.indices where table.rows[index].role.stands && fates[index] != .drawn {
            guard let parent = table.parents[index] else { continue }
            // Parents come first, so that theirs is settled.
            let (row, whole) = (table.rows[index], table.rows[parent])
            if fates[parent] == .drawn, row.measure == measure, row.population == whole.population,
                row.placement == whole.placement, row.tellsOfPart(of: whole),
                let place = choices.firstIndex(where: { $0.row.id == whole.id })
            {
                choices[place].others.append(row)
            }
            switch fates[parent] {
            case .drawn, .contained: if table.rows[index].measure == measure { fates[index] = .contained }
            case .leftOut(let reason): if table.rows[index].role == .part { fates[index] = .leftOut(reason) }
            }
        }
    }
}

extension FlowRow {
    /// Whether another source says it of some of the days that a sum is made of.
    fileprivate func tellsOfPart(of sum: FlowRow) -> Bool {
        guard sum.rowCount > 1, authority != sum.authority, withholding == nil, let days = period?.outer,
            let all = sum.period?.outer
        else { return false }
        return days != all && all.lowerBound <= days.lowerBound && days.upperBound <= all.upperBound
    }
}

extension NumberAccount {
    /// How many numbers of a summary met which fate, row by row, and what the summary itself leaves out.
    init(_ summary: FlowSummary, _ fates: [MapSelection.Fate]) {
        self.init()
        hidesCounts = summary.withholdsCounts
        for (row, fate) in zip(summary.rows, fates) where !row.repeatsRows {
            let count = max(1, row.rowCount)
            switch fate {
            case .drawn where row.isDisagreement:
                // The least and the greatest are printed; what lies between them agrees with neither.
                drawn += min(2, count)
                contradicting += max(0, count - 2)
            case .drawn where row.rowCount > 1: summed += count
            case .drawn: drawn += count
            case .contained where !row.contradictions.isEmpty: contradicting += count
            case .contained: contained += count
            case .leftOut(let reason): leaveOut(count, because: reason.words, filter: reason.filter)
            }
        }
        for left in summary.leftOut {
            switch left.reason {
            case .otherMeasure(let measure):
                let other = MapOmission.otherMeasure(measure)
                leaveOut(left.count, because: other.words, filter: other.filter)
            case .widerPlace: leaveOut(left.count, because: "for a larger place than the one asked for")
            case .undated: leaveOut(left.count, because: MapOmission.undated.words)
            case .beyondDays: leaveOut(left.count, because: MapOmission.beyondDays.words)
            case .filtered, .publishedLater, .unknownPublication, .withdrawn: break
            }
        }
    }
}
