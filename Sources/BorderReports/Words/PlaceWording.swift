package import BorderAnalysis
package import BorderAtlas
package import BorderCore

/// Names of places and directions in sentences.
package struct PlaceWording: Sendable {
    private let atlas: Atlas
    let language: MapLanguage

    /// The names of one atlas, in sentences of a language.
    package init(atlas: Atlas, in language: MapLanguage = .english) { (self.atlas, self.language) = (atlas, language) }

    /// "Vaalimaa", "Finland–Russia border", "Georgia", "EU".
    package func name(of place: Place) -> String {
        switch place {
        case .crossing(let id): atlas.crossing(id)?.name ?? id
        case .group(let id): atlas.group(id)?.name ?? id
        case .border(let code): language("* border", "\(name(of: code.first))–\(name(of: code.second))")
        case .country(let code): name(of: code)
        case .region(let code): atlas.region(code)?.name ?? code
        case .ownRegion: atlas.name(of: place)
        case .countrySet(let id): atlas.countrySetName(id) ?? id
        }
    }

    /// The name in a table, where a border is no more than its two countries: "Finland–Russia".
    package func shortName(of place: Place) -> String {
        guard case .border(let code) = place else { return name(of: place) }
        return "\(name(of: code.first))–\(name(of: code.second))"
    }

    /// "Finland".
    package func name(of country: CountryCode) -> String { atlas.country(country)?.name ?? country.description }

    /// "Finland", "the EU", "anywhere".
    package func name(of territory: Territory) -> String {
        switch territory {
        case .anywhere: "anywhere"
        case .country(let code): name(of: code)
        case .set(let id): atlas.countrySetName(id) ?? id
        }
    }

    /// "Russia to Finland", "into Georgia", "out of Russia", "both ways".
    package func phrase(for direction: FlowDirection) -> String {
        switch direction {
        case .oneWay(let route):
            switch (route.from, route.to) {
            case (.anywhere, let to): language("into *", nameWithArticle(of: to))
            case (let from, .anywhere): language("out of *", nameWithArticle(of: from))
            case (let from, let to) where from == to: "within \(nameWithArticle(of: to))"
            case (let from, let to): "\(name(of: from)) \(language.isEnglish ? "to" : "→") \(name(of: to))"
            }
        case .bothWays: language("both ways")
        case .unstated: "way not stated"
        }
    }

    /// The same in a sentence: "from Russia to the United States", "into Georgia", "both ways".
    package func sentence(for direction: FlowDirection) -> String {
        guard let route = direction.route, route.from != .anywhere, route.to != .anywhere else {
            return phrase(for: direction)
        }
        if route.from == route.to { return "from \(phrase(for: direction))" }
        return "from \(nameWithArticle(of: route.from)) to \(nameWithArticle(of: route.to))"
    }

    /// Which way, in a table that names the place: "in" and "out" of a whole country, else "Russia to Finland".
    package func way(of placement: Placement) -> String {
        wayAcross(placement.place, placement.direction) ?? between(placement) ?? phrase(for: placement.direction)
    }

    /// The two countries of a number of one of them that is of no one way: the place names one alone.
    func between(_ placement: Placement) -> String? {
        let ends: (Territory, Territory)
        switch (placement.place, placement.direction) {
        case (.country, .unstated(let one, let two)), (.countrySet, .unstated(let one, let two)),
            (.country, .bothWays(let one, let two)), (.countrySet, .bothWays(let one, let two)):
            ends = (one, two)
        default: return nil
        }
        guard ends.0 != .anywhere, ends.1 != .anywhere else { return nil }
        return "between \(name(of: ends.0)) and \(name(of: ends.1)), \(phrase(for: placement.direction))"
    }

    /// "in" or "out" where the place itself is entered or left, from or to anywhere.
    func wayAcross(_ place: Place, _ direction: FlowDirection) -> String? {
        guard case .oneWay(let route) = direction else { return nil }
        let end: Territory
        switch place {
        case .country(let code): end = .country(code)
        case .countrySet(let id): end = .set(id)
        case .crossing, .group, .border, .region, .ownRegion: return nil
        }
        if route.to == end && route.from == .anywhere { return "in" }
        return route.from == end && route.to == .anywhere ? "out" : nil
    }

    /// "all travellers", "citizens of Russia", "men of military age, citizens of Russia".
    package func phrase(for population: Population) -> String {
        guard !population.conditions.isEmpty else { return language("all travellers") }
        let words = Dictionary(population.conditions.map { ($0.key, $0.value) }) { first, _ in first }
        let citizens = words["citizen"].map(citizens)
        let sex = words["sex"].map { $0 == "m" ? "men" : $0 == "f" ? "women" : "people of sex \($0)" }
        var text = sex ?? citizens ?? "people"
        if let age = words["age"] { text += " of \(age) age" }
        if sex != nil, let citizens { text += ", \(citizens)" }
        if let origin = words["from"] { text += " from \(countryName(origin))" }
        // Conditions that publishers count by are shown as they write them.
        let others = [
            "by", "port", "category", "group", "route", "reason", "stage", "duty", "series", "subseries",
        ].compactMap { key in
            words[key].map { key == "by" || key == "port" ? "\(key) \($0)" : $0 }
        }
        let papers = [words["visa"].map { "\($0) visa" }, words["status"]].compactMap { $0 } + others
        return papers.isEmpty ? text : "\(text) (\(papers.joined(separator: ", ")))"
    }

    private func citizens(_ word: String) -> String {
        if word.contains("|") { return severalCitizens(word.split(separator: "|").map(String.init)) }
        if word == "stateless" { return "stateless people" }
        if Population.citizenWords.contains(word) {
            return "people of \(word) citizenship\(word == "other" ? "s" : "")"
        }
        return language("citizens of *", countryName(word))
    }

    /// "citizens of Finland and Russia", "people of 7 citizenships".
    private func severalCitizens(_ words: [String]) -> String {
        let names = words.map { CountryCode($0) == nil ? "\($0) citizenship" : countryName($0) }
        guard names.count <= 4, let last = names.last else { return "people of \(names.count) citizenships" }
        return "citizens of \(names.dropLast().joined(separator: ", ")) and \(last)"
    }

    private func countryName(_ code: String) -> String { CountryCode(code).map(name(of:)) ?? code }
}
