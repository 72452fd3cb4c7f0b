import BorderAnalysis
import BorderAtlas
import BorderCore

/// Title, line below and legend of a map, made from what it shows.
struct MapWords {
    private let story: MapStory
    private let selection: MapSelection
    private let rows: [FlowRow]

    /// Whether each map of a series says itself which days it is of.
    private let isOfSeries: Bool

    init(_ story: MapStory, _ selection: MapSelection, inSeries isOfSeries: Bool = false) {
        self.isOfSeries = isOfSeries
        self.story = story
        self.selection = selection
        rows = selection.choices.isEmpty ? selection.totals : selection.choices.map(\.row)
    }

    private var wording: PlaceWording { story.wording }
    private var measure: Measure { selection.measure }

    // MARK: Where

    /// The border that all numbers lie on, where they lie on one.
    var onlyBorder: BorderCode? {
        let tree = PlaceTree(atlas: story.atlas)
        let borders = Set(rows.map { tree.border(of: $0.placement.place) })
        guard borders.count == 1, let border = borders.first ?? nil, !story.atlas.arcs(ofBorder: border).isEmpty
        else { return nil }
        return border
    }

    /// The country that stands at one end of every number, where more than one border has numbers.
    var commonCountry: CountryCode? {
        let ends = rows.map { row -> Set<CountryCode> in
            switch row.placement.direction {
            case .oneWay(let route): Set([route.from.country, route.to.country].compactMap { $0 })
            case .bothWays(let one, let other), .unstated(let one, let other):
                Set([one.country, other.country].compactMap { $0 })
            }
        }
        guard let first = ends.first, Set(ends).count > 1 else { return nil }
        let common = ends.dropFirst().reduce(first) { $0.intersection($1) }
        return common.count == 1 ? common.first : nil
    }

    /// The country out of which the main colour leads at a border: that of the way asked for, of the citizens counted,
    /// else the one more people left.
    func origin(at border: BorderCode) -> CountryCode {
        let asked = story.summary.selection
        if let from = asked.route?.from.country, border.has(from) { return from }
        if let to = asked.route?.to.country, let other = border.other(than: to) { return other }
        if let citizens = asked.population?.citizenship, border.has(citizens) { return citizens }
        let people = Set(rows.map(\.population))
        if people.count == 1, let citizens = people.first?.citizenship, border.has(citizens) { return citizens }
        var sums: [CountryCode: Double] = [:]
        for row in rows {
            guard let from = row.placement.direction.route?.from.country else { continue }
            sums[from, default: 0] += Double(row.quantity.value)
        }
        return sums[border.first, default: 0] > sums[border.second, default: 0] ? border.first : border.second
    }

    // MARK: Words

    /// "Ukrainians leaving Ukraine", "Travellers entering the United States", "Cars crossing 12 borders".
    var title: String {
        guard !rows.isEmpty else { return "No number reported" }
        if verb.isStanding { return "\(whoAndWhat)\(standing)" }
        if measure.kind == .refusal { return whoAndWhat + refused }
        return moving(verb.isBeforeMoving ? whoAndWhat : who) + verb.suffix
    }

    /// " in Chad", " in 2 countries", " at Upper Lars": where people are.
    private var standing: String {
        let places = Set(rows.map(\.placement.place))
        guard places.count == 1, let place = places.first else {
            let isOfCountries = places.allSatisfy { if case .country = $0 { true } else { false } }
            return isOfCountries ? " in \(places.count) countries" : " at \(places.count.counted("place"))"
        }
        if case .country(let code) = place { return " in \(wording.nameWithArticle(of: code))" }
        return " at \(wording.name(of: place))"
    }

    /// " to Poland from Belarus", " at 12 borders": where people are turned back.
    private var refused: String {
        if let (from, to) = onlyWay {
            return " to \(wording.nameWithArticle(of: to)) from \(wording.nameWithArticle(of: from))"
        }
        switch selection.scope {
        case .origin(let code): return " from \(wording.nameWithArticle(of: code))"
        case .destination(let code): return " to \(wording.nameWithArticle(of: code))"
        case .borders, .border:
            return onlyBorder.map { " at the \(wording.name(of: .border($0)))" } ?? standing
        }
    }

    /// "Ukrainians leaving Ukraine", "Travellers crossing 4 borders".
    private func moving(_ who: String) -> String {
        if let (from, to) = onlyWay {
            return "\(who) crossing from \(wording.nameWithArticle(of: from)) to \(wording.nameWithArticle(of: to))"
        }
        let places = Set((rows + selection.totals).map(\.placement.place))
        let at =
            places.count == 1 && places.first?.isCrossing == true
            ? places.first.map { " at \(wording.name(of: $0))" } ?? "" : ""
        switch selection.scope {
        case .origin(let code): return "\(who) leaving \(wording.nameWithArticle(of: code))\(at)"
        case .destination(let code): return "\(who) entering \(wording.nameWithArticle(of: code))\(at)"
        case .borders, .border:
            if !at.isEmpty { return "\(who) crossing\(at)" }
            if let border = onlyBorder { return "\(who) crossing the \(wording.name(of: .border(border)))" }
            if let common = commonCountry {
                return "\(who) crossing the borders of \(wording.nameWithArticle(of: common))"
            }
            let tree = PlaceTree(atlas: story.atlas)
            let borders = Set(rows.map { tree.border(of: $0.placement.place) })
            return borders.contains(nil)
                ? "\(who) crossing borders" : "\(who) crossing \(borders.count.counted("border"))"
        }
    }

    /// The two ends of the one way that is asked for, or that all numbers have where nothing is asked.
    private var onlyWay: (from: CountryCode, to: CountryCode)? {
        let asked = story.summary.selection
        if let route = asked.route {
            guard let from = route.from.country, let to = route.to.country, !asked.isBothWays else { return nil }
            return (from, to)
        }
        let routes = Set((rows + selection.totals).map(\.placement.direction.route))
        guard routes.count == 1, let route = routes.first ?? nil, asked.population == nil,
            let from = route.from.country, let to = route.to.country
        else { return nil }
        return (from, to)
    }

    /// Whom, or what, all numbers count: "Ukrainians", "Men of military age", "Travellers", "Trucks".
    private var who: String {
        guard measure.unit.countsPeople else { return measure.unit.plural.capitalisedFirst }
        let populations = Set(rows.map(\.population))
        guard populations.count == 1, let one = populations.first, one != .any else {
            if measure.unit == .pedestrian { return "Pedestrians" }
            return verb.participle.isEmpty ? "Travellers" : "People"
        }
        if one.conditions.count == 1, let nation = one.citizenship, let people = Peoples.plural[nation.description] {
            return people
        }
        return wording.phrase(for: one).capitalisedFirst
    }

    private var verb: MeasureVerb { MeasureVerb(measure.kind) }

    /// "Syrians applying for protection", "Cars waiting".
    private var whoAndWhat: String { verb.participle.isEmpty ? who : "\(who) \(verb.participle)" }

    /// "People detected", "Cars waiting" where the map shows no passages; `nil` where it does.
    private var mappedWords: String? {
        switch measure.kind {
        case .flow: return nil
        case .daily, .peakDay, .net, .share, .ratio, .context: return measure.description.capitalisedFirst
        case .detection where measure.unit.countsPeople: return "Detections"
        default:
            let what = measure.unit.countsPeople ? "People" : measure.unit.plural.capitalisedFirst
            return "\(what) \(verb.participle)"
        }
    }

    /// What the map counts, in words that never call crossings people: one person may make many.
    var legendTitle: String {
        if let mappedWords { return mappedWords }
        if selection.scope.focus == nil { return unitReported }
        switch measure.unit {
        case .crossing: return "Entries reported"
        case .person: return "People reported \(isOfExits ? "leaving" : "entering")"
        default: return unitReported
        }
    }

    private var isOfExits: Bool { rows.allSatisfy { $0.placement.direction.route?.to == .anywhere } }

    /// "Crossings reported", "Trucks reported".
    var unitReported: String { mappedWords ?? "\(measure.unit.plural.capitalisedFirst) reported" }

    var dek: String {
        let days = story.commonPeriod(of: rows)
        let when = days.isEmpty ? "" : ", \(days)"
        let differ = !isOfSeries && Set(rows.map(\.period)).count > 1 ? " Each number covers its own days." : ""
        if let mappedWords {
            let passages = measure.kind == .daily || measure.kind == .peakDay ? "" : "; no passages"
            return "\(mappedWords), as reported\(when)\(passages).\(differ)"
        }
        guard measure.unit == .crossing, selection.scope.focus != nil else {
            return "\(measure.unit.plural.capitalisedFirst) as reported\(when).\(differ)"
        }
        // Rows of one table that exclude one another are.
        let added = rows.contains { $0.rowCount > 1 } ? "" : ", and numbers are never added"
        return "Entries as reported\(when). Entries are not emigrants\(added).\(differ)"
    }

    var borderDek: String {
        let days = story.commonPeriod(of: rows)
        let populations = Set(rows.map(\.population))
        let people = populations.count == 1 ? populations.first.map(wording.phrase) ?? "" : ""
        let unit = mappedWords ?? measure.unit.plural.capitalisedFirst
        let isOfPeople = measure.unit.countsPeople
        let what = people.isEmpty || !isOfPeople ? "\(unit) as reported" : "\(unit) of \(people) as reported"
        let estimates = rows.contains { $0.basis == .modelled } ? " Hatched: estimated from usual counts." : ""
        return (days.isEmpty ? "\(what)." : "\(what), \(days).") + estimates
    }
}
