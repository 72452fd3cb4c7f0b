import BorderAnalysis
import BorderAtlas
import BorderCore

/// Makes the marks of the numbers that a map shows: one a place, with both ways as its halves.
struct MapMarks {
    let story: MapStory
    let selection: MapSelection
    /// The country out of which the main colour leads; `nil` where there is none.
    let origin: CountryCode?
    /// What all numbers have in common is said once, under the title.
    private let days: Set<Period?>
    /// In how many years they lie: in one of them nothing needs its year.
    private let inYears: Int
    private let people: CommonPeople
    private let isAllAtBorders: Bool
    /// How many marks each station of the map has.
    private let marksOfStation: [Station?: Int]
    /// Whether the map is of one border, and names its crossings.
    private let isZoom: Bool
    private let isOfSeries: Bool
    /// The days that a map of a series is of: a number of exactly these does not repeat them.
    private let ownDays: ClosedRange<Day>?

    /// - Parameters:
    ///   - story: what the map is made from.
    ///   - selection: its numbers.
    ///   - others: those of all maps of the sheet, its own included; `nil` for a single map.
    ///   - origin: the country out of which the main colour leads.
    ///   - isZoom: whether the map is of one border.
    ///   - ownDays: the days that a map of a series is of.
    init(
        _ story: MapStory,
        _ selection: MapSelection,
        among others: [FlowRow]? = nil,
        origin: CountryCode?,
        isZoom: Bool,
        days ownDays: ClosedRange<Day>? = nil
    ) {
        self.story = story
        (isOfSeries, self.ownDays) = (others != nil, ownDays)
        self.origin = origin
        self.isZoom = isZoom
        self.selection = selection
        let rows = others ?? selection.choices.map(\.row)
        days = Set(rows.map(\.period))
        inYears =
            Set(rows.compactMap(\.period).flatMap { [$0.startEarliest.civil.year, $0.endLatest.civil.year] }).count
        people = CommonPeople(of: rows)
        isAllAtBorders = rows.allSatisfy { if case .border = $0.placement.place { true } else { false } }
        marksOfStation = Dictionary(
            Set(rows.map(\.placement)).map { (Station(of: $0, in: selection.scope, atlas: story.atlas), 1) },
            uniquingKeysWith: +
        )
    }

    private var language: MapLanguage { story.language }

    /// Whether a way is drawn in the main colour rather than its way back: out of the country of the map, else the
    /// larger.
    private func isMain(_ route: Route, _ forward: Int64 = 0, _ back: Int64 = 0) -> Bool {
        if let origin {
            if route.from == .country(origin) { return true }
            if route.to == .country(origin) { return false }
        }
        return forward != back ? forward > back : route.from < route.to
    }

    /// One mark a place and pair of ends, largest number first.
    func all(id: (FlowRow) -> String) -> [FlowMark] {
        var pairs: [(MapSelection.Choice, MapSelection.Choice?)] = []
        var byPlacement: [Placement: MapSelection.Choice] = [:]
        for choice in selection.choices { byPlacement[choice.row.placement] = choice }
        for choice in selection.choices {
            let placement = choice.row.placement
            guard let route = placement.direction.route, !isArrow(choice.row),
                let back = byPlacement[placement.reversed], back.row.placement != placement
            else {
                pairs.append((choice, nil))
                continue
            }
            if isMain(route, choice.row.quantity.value, back.row.quantity.value) { pairs.append((choice, back)) }
        }
        return pairs.map { mark(of: $0, back: $1, id: id($0.row)) }
            .sorted { ($1.quantity?.value ?? 0, $0.id) < ($0.quantity?.value ?? 0, $1.id) }
    }

    /// The mark of a number, with the other way where it is drawn too.
    private func mark(of choice: MapSelection.Choice, back: MapSelection.Choice?, id: String) -> FlowMark {
        let row = choice.row
        var mark = FlowMark(
            id: id,
            place: row.placement.place,
            route: route(of: row.placement),
            quantity: row.drawnQuantity,
            headline: headline(row, hasBack: back != nil),
            valueLabel: label(choice)
        )
        mark.period = row.period
        mark.isBothWays = row.placement.direction.route == nil
        mark.isArrow = isArrow(row)
        switch row.placement.direction {
        case .oneWay: break
        case .bothWays: mark.waylessWords = language("both ways together")
        case .unstated: mark.waylessWords = MeasureVerb(row.measure.kind).isStanding ? "" : "way not stated"
        }
        mark.basis =
            choice.rivals.isEmpty
            ? row.markBasis : .conflicting(choice.rivals.compactMap { $0.drawnQuantity?.value })
        mark.noteLines = notes(of: row)
        mark.noteLines += others(of: choice)
        // Maps of a series are compared: a number of other days must say so.
        if isOfSeries, !isOfCommonDays(row) { mark.keptNotes = 1 }
        mark.numbers = FlowMark.Numbers([choice.row] + choice.rivals)
        if story.isPerDay {
            mark.rate = RatePerDay(row).quantity
            if !choice.rivals.isEmpty {
                mark.rivalRates = choice.rivals.compactMap { RatePerDay($0).quantity?.value }
            }
            // What the disc shows stands beside it.
            mark.noteLines.insert(RatePerDay(row, in: language).words, at: 0)
            mark.keptNotes += 1
        }
        // The name of a gate or a border says nothing of the way.
        if case .oneWay(let route) = row.placement.direction, selection.scope.focus == nil, let to = route.to.country,
            back != nil || row.placement.place.isCrossing
        {
            mark.wayWords = language("into *", story.wording.nameWithArticle(of: to))
        }
        if let back {
            mark.opposite = back.row.drawnQuantity
            mark.oppositeLabel = label(back)
            mark.oppositePeriod = back.row.period
            let notes = self.notes(of: back.row)
            if story.isPerDay { mark.oppositeRate = RatePerDay(back.row).quantity }
            if notes != mark.noteLines { mark.oppositeNoteLines = notes }
            let more = FlowMark.Numbers([back.row] + back.rivals)
            mark.numbers.drawn += more.drawn
            mark.numbers.summed += more.summed
        }
        return mark
    }

    /// What other sources say of days that a sum is made of, largest first: "9,100 on 23 Sept: Novaya Gazeta".
    private func others(of choice: MapSelection.Choice) -> [String] {
        let rows = choice.others.sorted { ($1.quantity.value, $0.id) < ($0.quantity.value, $1.id) }
        guard let first = rows.first else { return [] }
        let days = first.period.map { " (\(language.days($0.shortWords)))" } ?? ""
        let more = rows.count > 1 ? ", " + language("and * more", "\(rows.count - 1)") : ""
        return ["\(first.authority): \(language.number(first.label))\(days)\(more)"]
    }

    /// Whether a number leads from one country to another with no border or crossing between them.
    private func isArrow(_ row: FlowRow) -> Bool {
        guard case .country = row.placement.place, let route = row.placement.direction.route,
            let from = route.from.country, let to = route.to.country, let border = BorderCode(from, to),
            // Who stays somewhere is counted there.
            row.drawnQuantity?.value ?? 0 > 0, !MeasureVerb(row.measure.kind).isStanding
        else { return false }
        return story.atlas.arcs(ofBorder: border).isEmpty && story.atlas.crossings(onBorder: border).isEmpty
    }

    /// "43,000"; "17,000 or 43,000" where sources contradict each other.
    private func label(_ choice: MapSelection.Choice) -> String {
        let rows = ([choice.row] + choice.rivals).sorted { ($0.quantity.value, $0.id) < ($1.quantity.value, $1.id) }
        var said: Set<String> = []
        return rows.map { language.number($0.label) }.filter { said.insert($0).inserted }
            .joined(separator: " \(language("or")) ")
    }

    /// From where to where a mark is; for both ways the ends in the order of their names.
    private func route(of placement: Placement) -> Route {
        switch placement.direction {
        case .oneWay(let route): return route
        case .bothWays(let one, let other), .unstated(let one, let other):
            let route = Route(from: one, to: other)
            return isMain(route) ? route : route.reversed
        }
    }

    private func headline(_ row: FlowRow, hasBack: Bool) -> String {
        let wording = story.wording
        let (place, direction) = (row.placement.place, row.placement.direction)
        let station = Station(of: row.placement, in: selection.scope, atlas: story.atlas)
        let standsForItsCountry = marksOfStation[station] == 1 && !(isZoom && place.isCrossing)
        switch (selection.scope, direction) {
        case (.origin, .oneWay(let route)) where standsForItsCountry:
            return route.to == .anywhere ? wording.name(of: place) : wording.name(of: route.to)
        case (.destination, .oneWay(let route)) where standsForItsCountry:
            return route.from == .anywhere
                ? wording.name(of: place) : language("from *", wording.nameWithArticle(of: route.from))
        default: break
        }
        if case .crossing(let id) = place, let crossing = story.atlas.crossing(id) {
            return crossing.name(onSideOf: route(of: row.placement).to.country ?? crossing.countryA)
        }
        // Several crossings together have a name; which way they were crossed, the sign says.
        switch place {
        case .group, .region, .ownRegion: return wording.shortName(of: place)
        case .crossing, .border, .country, .countrySet: break
        }
        guard case .oneWay(let route) = direction, !hasBack else { return wording.shortName(of: place) }
        if route.from == .anywhere || route.to == .anywhere { return wording.phrase(for: direction).capitalisedFirst }
        return wording.phrase(for: direction)
    }

    /// Whether its days stand above the map: those of a map of a series, else those that all numbers have.
    private func isOfCommonDays(_ row: FlowRow) -> Bool {
        guard let ownDays else { return days.count == 1 }
        return row.period.map { $0.isExact && $0.outer == ownDays } ?? false
    }

    /// When, where, which way and whom, as short lines: what is not the same for all numbers.
    func notes(of row: FlowRow) -> [String] {
        var lines: [String] = []
        if !isOfCommonDays(row) {
            let days = inYears > 1 ? row.period?.words : row.period?.shortWords
            lines.append(days.map(language.days) ?? "days not stated")
        }
        if let counted = row.coverageWords { lines.append(counted) }
        let station = Station(of: row.placement, in: selection.scope, atlas: story.atlas)
        switch row.placement.direction {
        case .oneWay:
            switch row.placement.place {
            case .crossing, .group, .region, .ownRegion:
                if marksOfStation[station] == 1, selection.scope.focus != nil, !isZoom {
                    lines.append(language("at *", story.wording.name(of: row.placement.place)))
                }
            // What lies between two countries over the sea is none.
            case .border(let code) where !story.atlas.arcs(ofBorder: code).isEmpty:
                if !isAllAtBorders, !isOfSeries, selection.scope.focus != nil { lines.append(language("land border")) }
            default: break
            }
        // The legend of a series says so once.
        case .bothWays: if !isOfSeries { lines.append(language("both ways")) }
        case .unstated: if !MeasureVerb(row.measure.kind).isStanding { lines.append("way not stated") }
        }
        // Whom it counts stands above the map where it is the same for all, or for most.
        if people.isOther(row.population) { lines.append(story.wording.phrase(for: row.population)) }
        if row.contradictions.contains(where: { $0.kind != .anotherNumber }) {
            lines.append("contradicted by other numbers")
        }
        return lines
    }
}

extension FlowMark.Numbers {
    /// How many numbers of the input stand behind some rows.
    init(_ rows: [FlowRow]) {
        self.init()
        for row in rows where !row.repeatsRows {
            if row.rowCount > 1 { summed += row.rowCount } else { drawn += 1 }
        }
    }
}
