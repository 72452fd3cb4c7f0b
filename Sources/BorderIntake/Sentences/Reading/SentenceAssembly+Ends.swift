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
        var isOrigin = false
        var isOutward = false
        var isHome = false
        /// A town beside a crossing that people entered or left.
        var lostWay: String?
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
        if let host = ends.hosts.first {
            // Whoever counts may count at any of its borders, or what others tell.
            miss(
                .direction,
                "that they entered or left \(host.text) is not said; write 'entered' or 'left'",
                isEssential: true
            )
            if !ends.isInward, !ends.isOutward, ends.into.isEmpty, !ends.outOf.isEmpty { barred.insert(.direction) }
        }
        // "Poland's Border Guard said 11,200 people crossed from Ukraine": they crossed to where it counts.
        if ends.isOrigin, ends.into.isEmpty, !ends.isInward, !ends.isOutward, ends.hosts.isEmpty,
            let here = countryBesideOrigin(ends)
        {
            ends.rules.append("into the country of whoever says so")
            _ = enter(here, "", &ends)
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

    /// "At the Belarus border": that of Belarus with the country entered or left, or with that of whoever says so.
    mutating func settleSides(_ ends: inout Ends) {
        for side in ends.sides {
            let ways = Set(distinct(ends.into) + distinct(ends.outOf)).subtracting([side.reading.id ?? ""])
            let others = ways.isEmpty ? Set(speakerCountries.map(\.description)) : ways
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

    /// The one country of whoever says so, if it borders on the country that people came from.
    func countryBesideOrigin(_ ends: Ends) -> CountryCode? {
        let speakers = speakerCountries
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
