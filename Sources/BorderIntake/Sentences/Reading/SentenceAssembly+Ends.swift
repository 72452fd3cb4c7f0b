import BorderCore

// What a sentence leaves to who says so: where people came to, and which border is meant.
extension SentenceAssembly {
    /// What the direction phrases of a sentence say, gathered.
    struct Ends {
        var into: [FoundPlace] = []
        var outOf: [FoundPlace] = []
        var at: [FoundPlace] = []
        var sides: [FoundPlace] = []
        var isBoth = false
        var hosts: [FoundPlace] = []
        var isInward = false
        /// Whether those who were recorded are said to have been entering.
        var isEntering = false
        var isOrigin = false
        var isOutward = false
        var isHome = false
        /// A town beside a crossing that people entered or left.
        var lostWay: String?
        /// Regions that people entered or left, with the words that say so.
        var regions: [(place: FoundPlace, words: String, isInto: Bool)] = []
        var words: [String] = []
        var placeWords: [String] = []
        var rules: [String] = []
    }

    /// "Latvia registered 431 arrivals": the country that counts is the one that is entered.
    mutating func settleHost(_ ends: inout Ends) {
        if reading.row.measure.kind == .application, ends.at.isEmpty, distinct(ends.hosts).count == 1 {
            // Who receives applications is where they are made.
            (ends.at, ends.hosts) = (ends.hosts, [])
            ends.placeWords += ends.at.map(\.text)
        }
        settleDetection(&ends)
        if ends.isEntering, ends.hosts.isEmpty, let own = speakerPlace { ends.hosts = [own] }
        if let host = ends.hosts.first, !isSure(host, ends) {
            // Whoever counts may count at any of its borders, or what others tell.
            miss(
                .direction,
                "that they entered or left \(host.text) is not said; write 'entered' or 'left'",
                isEssential: true
            )
            if !ends.isInward, !ends.isOutward, ends.into.isEmpty, !ends.outOf.isEmpty { barred.insert(.direction) }
        }
        // "Poland's Border Guard said 11,200 people crossed from Ukraine": they crossed to where it counts.
        if ends.isOrigin, ends.into.isEmpty, !ends.isInward, !ends.isOutward,
            ends.hosts.isEmpty || isDetection, let here = countryBesideOrigin(ends)
        {
            ends.rules.append("into the country of whoever says so")
            _ = enter(here, "", &ends)
        }
        if ends.isOrigin, ends.into.isEmpty, !ends.isInward, !ends.isOutward, ends.hosts.isEmpty,
            let other = otherSide(ends)
        {
            ends.rules.append("to the other side of the crossing")
            _ = enter(other, "", &ends)
        }
        if ends.isOrigin, ends.into.isEmpty, !ends.isInward {
            barred.insert(.direction)
            miss(.direction, "where those who came from there went is not said", isEssential: true)
        }
        guard ends.isInward || ends.isOutward else { return }
        guard ends.isInward != ends.isOutward || ends.hosts.isEmpty, let host = ends.hosts.first,
            distinct(ends.hosts).count == 1
        else {
            let isSaid = ends.isInward ? !ends.into.isEmpty : !ends.outOf.isEmpty
            if !isSaid || ends.isInward == ends.isOutward {
                barred.insert(.direction)
                miss(.direction, "which country they entered or left is not said", isEssential: true)
            }
            return
        }
        if ends.isInward { ends.into.append(host) } else { ends.outOf.append(host) }
    }

    /// Whether words say that the country that counts was entered or left: "entering", "arrivals through Mong Cai".
    private func isSure(_ host: FoundPlace, _ ends: Ends) -> Bool {
        if ends.isEntering { return true }
        if isDetection {
            let country = host.reading.countries
            return (ends.into + ends.at).allSatisfy { country.isSubset(of: $0.reading.countries) }
        }
        let posts = ends.at.filter { $0.reading.countries.count > 1 }
        return ends.isInward != ends.isOutward
            && posts.contains { !$0.reading.countries.isDisjoint(with: host.reading.countries) }
    }

    private var isDetection: Bool { reading.row.measure.kind == .detection }

    /// The one country whose state says so, if others than its citizens are counted.
    private var speakerPlace: FoundPlace? {
        guard speakerCountries.count == 1, speakerCountries[0] != reading.row.population.citizenship else { return nil }
        let own = speakerCountries[0]
        return FoundPlace(text: "", reading: .place(id: own.description, country: own))
    }

    /// "German police recorded 20,000 illegal entries": a state notices what happens at its own borders.
    private func settleDetection(_ ends: inout Ends) {
        guard isDetection, ends.into.isEmpty, ends.outOf.isEmpty, ends.at.isEmpty, ends.sides.isEmpty,
            ends.regions.isEmpty, distinct(ends.hosts).count <= 1, let own = ends.hosts.first ?? speakerPlace
        else { return }
        ends.at.append(own)
        ends.placeWords.append(own.text)
        ends.rules.append("at the borders of whoever counts")
    }

    /// The country on the other side of the one crossing that people from a country passed.
    private func otherSide(_ ends: Ends) -> CountryCode? {
        let origins = ends.outOf.reduce(into: Set<CountryCode>()) { $0.formUnion($1.reading.countries) }
        guard distinct(ends.at).count == 1, let sides = ends.at.first?.reading.countries, sides.count == 2 else {
            return nil
        }
        let others = sides.subtracting(origins)
        return others.count == 1 && origins.isSubset(of: sides) ? others.first : nil
    }

    /// "At the Belarus border": that of Belarus with the country entered or left, or with that of whoever says so.
    mutating func settleSides(_ ends: inout Ends) {
        for side in ends.sides {
            let ways = Set(distinct(ends.into) + distinct(ends.outOf)).subtracting([side.reading.id ?? ""])
            let others = ways.isEmpty ? Set(speakerCountries.map(\.description) + distinct(ends.hosts)) : ways
            let borders = others.subtracting([side.reading.id ?? ""]).compactMap { other in
                lookUp([other, side.reading.id ?? ""].sorted().joined(separator: "-"))
            }.filter { $0.id != nil }
            if borders.count == 1 {
                ends.at.append(FoundPlace(text: side.text, reading: borders[0]))
            } else {
                barred.insert(.place)
                miss(.place, "which of the borders of \(side.reading.id ?? side.text) is not said", isEssential: true)
            }
        }
    }

    /// "Myanmar nationals crossed into Mizoram": who is of the country beside entered that of the region. Anybody else
    /// may have come from another part of it.
    mutating func settleRegions(_ ends: inout Ends) {
        guard ends.into.isEmpty, ends.outOf.isEmpty, !ends.isBoth else { return }
        if settleCrossingOfRegion(&ends) { return }
        for region in ends.regions {
            let home = reading.row.population.citizenship.map { home in
                FoundPlace(text: "", reading: .place(id: home.description, country: home))
            }
            guard region.isInto, crosses(region.words), let home, let country = territory(of: region.place),
                touch(home, country),
                let code = country.reading.countries.first
            else {
                miss(.direction, "'\(region.words)' does not say that a border was crossed", isEssential: true)
                continue
            }
            ends.rules.append("into the country of the region")
            _ = enter(code, "", &ends)
            ends.words.append(region.words)
        }
    }

    /// "Entered Gaza via Kerem Shalom": the crossing is the place, and the country of the region was entered.
    private func settleCrossingOfRegion(_ ends: inout Ends) -> Bool {
        guard ends.regions.count == 1, let region = ends.regions.first, let country = territory(of: region.place),
            let crossing = ends.at.first(where: { $0 != region.place }), distinct(ends.at).count == 2,
            crossing.reading.id?.first?.isLowercase == true, crossing.reading.countries.count == 2,
            country.reading.countries.isSubset(of: crossing.reading.countries)
        else { return false }
        ends.at.removeAll { $0 == region.place }
        ends.words.append(region.words)
        if region.isInto { ends.into.append(country) } else { ends.outOf.append(country) }
        return true
    }

    /// Whether some words say that anybody crossed what they name.
    func crosses(_ words: String) -> Bool {
        SentenceToken.tokens(of: words).contains { language.has(.move, $0.word) }
    }

    /// Whether a region lies in the country whose citizens are counted: Palestinians come from Gaza in no other one.
    func isHome(_ place: FoundPlace) -> Bool {
        reading.row.population.citizenship.map { place.reading.isRegion && place.reading.countries == [$0] } ?? false
    }

    /// Whether two countries have a border with one another.
    func touch(_ one: FoundPlace, _ other: FoundPlace) -> Bool {
        lookUp([one.reading.id ?? "", other.reading.id ?? ""].sorted().joined(separator: "-")).id != nil
    }

    /// The one country of whoever says so, if it borders on the country that people came from.
    func countryBesideOrigin(_ ends: Ends) -> CountryCode? {
        let speakers = Array(Set(speakerCountries + ends.hosts.flatMap(\.reading.countries)))
        guard speakers.count == 1, let origin = distinct(ends.outOf).first, distinct(ends.outOf).count == 1,
            lookUp([origin, speakers[0].description].sorted().joined(separator: "-")).id != nil
        else { return nil }
        return speakers[0]
    }

    /// What the verbs of moving say that stand apart from any place.
    var moves: Set<String> {
        let apart = indices(of: .move).compactMap { rule($0)?.0.meaning }
        let within = indices(of: .direction).flatMap { phrases[$0].range }.flatMap { place in
            language.rules(.move, beginning: tokens[place].word).filter { $0.pattern.steps.count == 1 }.map(\.meaning)
        }
        return Set(apart + within)
    }

    /// What people enter or leave when they enter or leave a place: itself, or the one country in which it lies.
    func territory(of found: FoundPlace) -> FoundPlace? {
        if found.reading.isTerritory { return found }
        let countries = found.reading.countries
        guard found.reading.id != nil, countries.count == 1, let country = countries.first else { return nil }
        return FoundPlace(text: found.text, reading: .place(id: country.description, country: country))
    }

    /// A country that is entered without being named.
    func enter(_ country: CountryCode, _ text: String, _ ends: inout Ends) -> Bool {
        ends.into.append(FoundPlace(text: text, reading: .place(id: country.description, country: country)))
        if !text.isEmpty {
            ends.words.append(text)
            ends.placeWords.append(text)
        }
        return true
    }

    func distinct(_ places: [FoundPlace]) -> [String] {
        places.compactMap(\.reading.id).reduce(into: []) { all, id in if !all.contains(id) { all.append(id) } }
    }
}
