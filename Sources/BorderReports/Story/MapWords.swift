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

    /// The countries at the ends of each number.
    private var ends: [Set<CountryCode>] {
        rows.map { row in
            switch row.placement.direction {
            case .oneWay(let route): Set([route.from.country, route.to.country].compactMap { $0 })
            case .bothWays(let one, let other), .unstated(let one, let other):
                Set([one.country, other.country].compactMap { $0 })
            }
        }
    }

    /// The one country that is entered or left by every number, where nobody says from or to where.
    private var onlyCountry: CountryCode? {
        let all = Set(ends)
        return all.count == 1 && all.first?.count == 1 ? all.first?.first : nil
    }

    /// The country that stands at one end of every number, where more than one border has numbers.
    var commonCountry: CountryCode? {
        let ends = ends
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
        if !story.language.isEnglish, measure.kind == .flow { return subject }
        if verb.isStanding { return "\(whoAndWhat)\(standing)" }
        if measure.kind == .refusal { return whoAndWhat + refused }
        return moving(verb.isBeforeMoving ? whoAndWhat : who) + verb.suffix
    }

    /// What a map is of where no sentence can be made: "Lähtijät: Venäjä", "Suomi → Venäjä".
    private var subject: String {
        let language = story.language
        if let (from, to) = onlyWay { return "\(wording.name(of: from)) → \(wording.name(of: to))" }
        switch selection.scope {
        case .origin(let code): return language("leaving *", wording.name(of: code))
        case .destination(let code): return language("entering *", wording.name(of: code))
        case .borders, .border:
            if let border = onlyBorder { return wording.name(of: .border(border)).capitalisedFirst }
            if let common = commonCountry { return language("borders of *", wording.name(of: common)) }
            return onlyCountry.map { language("entering and leaving *", wording.name(of: $0)) }
                ?? language("crossing borders")
        }
    }

    /// The line under such a title: what is counted, whom, when.
    private var facts: String? {
        guard !story.language.isEnglish, measure.kind == .flow else { return nil }
        let people = CommonPeople(of: rows)
        let whom = measure.unit.countsPeople && !people.hasOthers ? people.population.map(wording.phrase) : nil
        let parts = [unitWord, whom, story.commonPeriod(of: rows)].compactMap(\.self).filter { !$0.isEmpty }
        let others = measure.unit.countsPeople ? people.sentence(wording, in: story.language) : ""
        return parts.joined(separator: ", ") + "." + others
    }

    private var unitWord: String { story.language(measure.unit.plural.capitalisedFirst) }

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
            if let only = onlyCountry { return "\(who) entering and leaving \(wording.nameWithArticle(of: only))" }
            let tree = PlaceTree(atlas: story.atlas)
            let borders = Set(rows.map { tree.border(of: $0.placement.place) })
            // Over the sea two countries have no line between them.
            if borders.count == 1, let border = borders.first ?? nil {
                let ends = [border.first, border.second].map(wording.nameWithArticle)
                return "\(who) crossing between \(ends[0]) and \(ends[1])"
            }
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
            // "Dutch leaving" is no sentence.
            return people.hasSuffix("s") && !people.hasSuffix("ss") ? people : "\(people) people"
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
        if !story.language.isEnglish { return unitWord }
        if selection.scope.focus == nil { return unitReported }
        switch measure.unit {
        case .crossing: return "Entries reported"
        case .person: return "People reported \(isOfExits ? "leaving" : "entering")"
        default: return unitReported
        }
    }

    private var isOfExits: Bool { rows.allSatisfy { $0.placement.direction.route?.to == .anywhere } }

    /// "Crossings reported", "Trucks reported".
    var unitReported: String { mappedWords ?? (story.language.isEnglish ? "\(unitWord) reported" : unitWord) }

    var dek: String {
        if let facts { return facts }
        let days = story.commonPeriod(of: rows)
        let when = days.isEmpty ? "" : ", \(days)"
        let people = measure.unit.countsPeople ? CommonPeople(of: rows).sentence(story.wording) : ""
        let differ = ownDays
        if let mappedWords {
            let passages = measure.kind == .daily || measure.kind == .peakDay ? "" : "; no passages"
            return "\(mappedWords), as reported\(when)\(passages).\(people)\(differ)"
        }
        guard measure.unit == .crossing, selection.scope.focus != nil else {
            return "\(measure.unit.plural.capitalisedFirst) as reported\(when).\(people)\(differ)"
        }
        // Rows of one table that exclude one another are.
        let added = rows.contains { $0.rowCount > 1 } ? "" : ", and numbers are never added"
        return "Entries as reported\(when). Entries are not emigrants\(added).\(people)\(differ)"
    }

    /// " Each number covers its own days.", or that nobody says which; empty where all have the same.
    private var ownDays: String {
        let days = Set(rows.map(\.period))
        if days == [nil] { return " Days not stated." }
        return !isOfSeries && days.count > 1 ? " Each number covers its own days." : ""
    }

    var borderDek: String {
        if let facts { return facts }
        let days = story.commonPeriod(of: rows)
        let unit = mappedWords ?? measure.unit.plural.capitalisedFirst
        let common = CommonPeople(of: rows)
        let others = measure.unit.countsPeople ? common.sentence(wording) : ""
        var what = "\(unit) as reported"
        if measure.unit.countsPeople, !common.hasOthers, let whom = common.population.map(wording.phrase) {
            // "Persons of citizens" would say it twice.
            let isSaid = mappedWords == nil && measure.unit == .person
            what = isSaid ? "\(whom.capitalisedFirst) as reported" : "\(unit) of \(whom) as reported"
        }
        let estimates = rows.contains { $0.basis == .modelled } ? " Hatched: estimated from usual counts." : ""
        return (days.isEmpty ? "\(what)." : "\(what), \(days).") + others + ownDays + estimates
    }
}
