import BorderCore

// Where a sentence puts its number, and which way it counts.
extension SentenceAssembly {
    mutating func readPlaces() {
        var ends = Ends()
        for index in indices(of: .direction) {
            guard let (rule, match) = rule(index), let direction = rule.direction else { continue }
            if !match.places.isEmpty, let further = furtherPlace(index) {
                barred.formUnion([.place, .direction])
                miss(.place, "'\(further)' too is said: give each place a sentence of its own", isEssential: true)
            }
            if isOrigin(direction, index) {
                barred.insert(.direction)
                miss(
                    .direction,
                    "'\(words(ofPhrase: index))' behind people may say where they are from or where they crossed",
                    isEssential: true
                )
            }
            if gather(direction, match, index, &ends) {
                used.insert(index)
                if !rule.explanation.isEmpty { ends.rules.append(rule.explanation) }
            }
        }
        settleHost(&ends)
        settleRefusal(&ends)
        settleSides(&ends)
        settleRegions(&ends)
        settleNeighbour(&ends)
        let into = distinct(ends.into)
        let outOf = distinct(ends.outOf)
        if let one = ends.into.first?.reading, let other = ends.outOf.first?.reading,
            one.holds(other) || other.holds(one)
        {
            barred.formUnion([.place, .direction])
            miss(.direction, "one of the places that people leave and enter lies in the other", isEssential: true)
        }
        guard into.count <= 1, outOf.count <= 1, into.isEmpty || into != outOf else {
            miss(
                .direction,
                "several directions (\(ends.words.joined(separator: ", "))): one sentence each",
                isEssential: true
            )
            settlePlace(distinct(ends.at), ends)
            return
        }
        var term = DirectionTerm.unspecified
        switch (outOf.first, into.first) {
        case (let from?, let to?): term = .route(from: from, to: to)
        case (let from?, nil): term = .outOf(from)
        case (nil, let to?): term = .into(to)
        case (nil, nil): if ends.isBoth { term = .both }
        }
        if ends.isBoth && term != .both {
            miss(.direction, "both ways and one way at once (\(ends.words.joined(separator: ", ")))", isEssential: true)
        } else if term == .unspecified {
            if let lost = ends.lostWay {
                miss(.direction, "on which side of the border '\(lost)' lies is not known", isEssential: true)
            }
            let isMovement = [.flow, .daily, .refusal].contains(reading.row.measure.kind)
            if isMovement { miss(.direction, "no word says which way", isEssential: false) }
        } else {
            reading.row.direction = term
            add(.direction, ends.words.joined(separator: " … "), "\(term)", rule: ends.rules.joined(separator: "; "))
        }
        var places = distinct(ends.at)
        // "Entered Georgia through Upper Lars": the crossing is the place, the country only the direction.
        places.removeAll { $0 == into.first || $0 == outOf.first }
        settlePlace(places, ends)
        checkSides(ends)
        checkHeading(ends)
    }

    /// "Djibouti: 18,000 people crossed to Yemen" may be who says so, or where they crossed.
    private mutating func checkHeading(_ ends: Ends) {
        guard let first = phrases.first(where: { if case .aside = $0.finding { false } else { true } }),
            case .speaker(let name) = first.finding, name.upperBound < tokens.count,
            tokens[name.upperBound].word == ":",
            let country = places.places(in: sentence, tokens, name.lowerBound).first,
            country.1 == name.count, !country.0.reading.countries.isEmpty
        else { return }
        let named = (ends.into + ends.outOf + ends.at).reduce(into: Set<CountryCode>()) {
            $0.formUnion($1.reading.countries)
        }
        guard named.isDisjoint(with: country.0.reading.countries) else { return }
        miss(.place, "what '\(country.0.text):' is to the way is not said", isEssential: true)
    }

    /// Whether a bare "from Belarus" stands right behind people.
    private func isOrigin(_ direction: DirectionRule, _ index: Int) -> Bool {
        switch direction {
        case .away: break
        case .origin where rule(index)?.0.pattern.steps.count == 2: break
        default: return false
        }
        return index > 0 && phrases[index - 1].kind == .population
            && phrases[index - 1].range.upperBound == phrases[index].range.lowerBound
    }

    /// A place must lie where the way leads.
    private mutating func checkSides(_ ends: Ends) {
        let ways = (ends.into + ends.outOf).filter { if case .place = $0.reading { true } else { false } }
        guard !ways.isEmpty else { return }
        for place in ends.at where !place.reading.countries.isEmpty {
            let isCountry = if case .place(_, _?, _) = place.reading { true } else { false }
            let touching = ways.filter { !$0.reading.countries.isDisjoint(with: place.reading.countries) }
            let isBorder = place.reading.countries.count > 1
            if isBorder ? touching.count == ways.count : !touching.isEmpty && !(isCountry && ways.count > 1) {
                continue
            }
            barred.insert(.place)
            miss(
                .place,
                "'\(place.text)' does not lie where '\(ends.words.joined(separator: " … "))' leads",
                isEssential: true
            )
        }
    }

    /// Whether another place is joined to those of a phrase: "into Chad, Egypt and South Sudan".
    private func furtherPlace(_ index: Int) -> String? {
        var at = phrases[index].range.upperBound
        let start = at
        while at < tokens.count, at - start < 4,
            isUncovered(at)
                || phrases.contains(where: {
                    $0.kind == .filler && $0.range.contains(at)
                }),
            [",", "/", "&"].contains(tokens[at].word) || language.has(.joint, tokens[at].word)
                || language.has(.article, tokens[at].word)
        { at += 1 }
        guard at > start, isUncovered(at) else { return nil }
        return places.places(in: sentence, tokens, at).first { $0.0.reading != .unknown }?.0.text
    }

    /// Adds what a direction phrase says; `false` where its places cannot be used.
    private mutating func gather(
        _ direction: DirectionRule,
        _ match: PatternMatch,
        _ index: Int,
        _ ends: inout Ends
    ) -> Bool {
        let text = words(ofPhrase: index)
        func place(_ number: Int) -> FoundPlace? {
            if number <= match.places.count { return match.places[number - 1] }
            // "The Russian border into Georgia": behind the places the countries of adjectives are counted.
            let country = match.countries.dropFirst(number - 1 - match.places.count).first
            return country.map { FoundPlace(text: text, reading: .place(id: $0.description, country: $0)) }
        }
        switch direction {
        case .both:
            ends.isBoth = true
            ends.words.append(text)
            return true
        case .abroad:
            guard let home = reading.row.population.citizenship else {
                miss(.direction, "'\(text)' from which country is not said", isEssential: false)
                return false
            }
            let found = FoundPlace(text: text, reading: .place(id: home.description, country: home))
            ends.outOf.append(found)
            ends.words.append(text)
            ends.placeWords.append(text)
            return true
        case .into(let number):
            return territory(place(number), text, &ends, into: true)
        case .country(let isInto):
            let hosts = ends.hosts.flatMap(\.reading.countries)
            let speakers = isInto ? Array(Set(speakerCountries + hosts)) : speakerCountries
            if isInto, !hosts.isEmpty { ends.isEntering = true }
            let own = isInto || !countriesOfSpeakers.isEmpty ? nil : reading.row.population.citizenship
            guard speakers.count <= 1, let country = speakers.first ?? own else {
                miss(.direction, "'\(text)': which country is not said", isEssential: true)
                return false
            }
            if isInto { return enter(country, text, &ends) }
            ends.outOf.append(FoundPlace(text: text, reading: .place(id: country.description, country: country)))
            ends.words.append(text)
            ends.placeWords.append(text)
            return true
        case .here:
            let speakers = speakerCountries
            guard speakers.count == 1, speakers[0] != reading.row.population.citizenship else {
                miss(.direction, "'\(text)': which country is not said", isEssential: true)
                return false
            }
            return enter(speakers[0], text, &ends)
        case .home:
            guard let home = reading.row.population.citizenship else {
                miss(.direction, "'\(text)': to which country is not said", isEssential: true)
                return false
            }
            ends.isHome = true
            return enter(home, text, &ends)
        case .origin(let number):
            ends.isOrigin = true
            return territory(place(number), text, &ends, into: false)
        case .outOf(let number):
            return territory(place(number), text, &ends, into: false)
        case .toward(let number):
            // "In Poland people crossed the border" does not say which way.
            return !moves.isDisjoint(with: ["in", "out"]) && territory(place(number), text, &ends, into: true)
        case .away(let number):
            // Who "came from" a country went somewhere; who left it, left it.
            if !moves.contains("out") { ends.isOrigin = true }
            return !moves.isEmpty && territory(place(number), text, &ends, into: false)
        case .route(let from, let to):
            guard let one = place(from), let other = place(to), one.reading.isTerritory || other.reading.isTerritory,
                let outOf = territory(of: one), let into = territory(of: other),
                one.reading.isTerritory && other.reading.isTerritory || touch(outOf, into)
                    || isHome(one) || isHome(other)
            else { return complain([place(from), place(to)], text) }
            ends.outOf.append(outOf)
            ends.into.append(into)
            ends.at += [one, other].filter { !$0.reading.isTerritory }
            ends.words.append(text)
            ends.placeWords.append(text)
            return true
        case .host(let number):
            guard let host = place(number), host.reading.isTerritory else { return complain([place(number)], text) }
            ends.hosts.append(host)
            return true
        case .receiver(let number):
            let arePeople = indices(of: .population).contains(where: used.contains)
            let isFlow = reading.row.measure.kind == .flow && reading.row.measure.unit == .crossing
            if isFlow && arePeople { return territory(place(number), text, &ends, into: true) }
            return gather(.host(number), match, index, &ends)
        case .entering(let number):
            (ends.isInward, ends.isEntering) = (true, true)
            return number.map { territory(place($0), text, &ends, into: false) } ?? true
        case .inward:
            ends.isInward = true
            return true
        case .outward:
            ends.isOutward = true
            return true
        case .at(let number), .post(let number), .through(let number):
            // Through a country says neither entry nor exit, and rivers bear the names of regions.
            guard let found = place(number), found.reading.id != nil,
                direction == .at(number) || !found.reading.isTerritory,
                !found.reading.isRegion
                    || direction != .post(number) && !(direction == .through(number) && crosses(text))
            else { return complain([place(number)], text) }
            ends.at.append(found)
            ends.placeWords.append(found.text)
            return true
        case .side(let number):
            guard let found = place(number), found.reading.id != nil, !found.reading.isRegion else {
                return complain([place(number)], text)
            }
            // "The Belarus border" has another side; "the Wagah border" is a place.
            if found.reading.isTerritory { ends.sides.append(found) } else { ends.at.append(found) }
            ends.placeWords.append(text)
            return true
        case .border(let one, let other):
            let names =
                match.countries.count >= 2 && match.places.isEmpty
                ? match.countries.map(\.description) : match.places.compactMap(\.reading.id)
            guard one <= names.count, other <= names.count else { return complain([place(one), place(other)], text) }
            let pair = [names[one - 1], names[other - 1]].sorted().joined(separator: "-")
            let reading = lookUp(pair)
            guard reading.id != nil else {
                miss(.place, "'\(text)' names no border", isEssential: false)
                return false
            }
            ends.at.append(FoundPlace(text: text, reading: reading))
            ends.placeWords.append(text)
            return true
        }
    }

    /// One end of a movement. People enter and leave countries; any other place says only where.
    private mutating func territory(_ found: FoundPlace?, _ text: String, _ ends: inout Ends, into: Bool) -> Bool {
        guard let found, found.reading.id != nil else { return complain([found], text) }
        ends.placeWords.append(found.text)
        if !found.reading.isTerritory {
            ends.at.append(found)
            // The town beside a crossing lies in one of its two countries.
            if !found.reading.isRegion { ends.lostWay = found.text } else { ends.regions.append((found, text, into)) }
            return true
        }
        ends.words.append(text)
        if into { ends.into.append(found) } else { ends.outOf.append(found) }
        return true
    }

    private mutating func complain(_ places: [FoundPlace?], _ text: String) -> Bool {
        for case .ambiguous(let candidates)? in places.map({ $0?.reading }) {
            miss(
                .place,
                "'\(text)' may mean \(candidates.joined(separator: " or ")); write the one you mean",
                isEssential: true
            )
        }
        return false
    }

    private mutating func settlePlace(_ places: [String], _ ends: Ends) {
        let words = ends.placeWords.joined(separator: " … ")
        if places.count > 1 {
            miss(
                .place,
                "several places (\(places.joined(separator: ", "))): give each a sentence of its own",
                isEssential: true
            )
        } else if let place = places.first {
            reading.row.place = place
            add(.place, words, place)
        } else {
            switch reading.row.direction {
            case .route(let from, let to):
                let border = [from, to].sorted().joined(separator: "-")
                if let id = lookUp(border).id {
                    reading.row.place = id
                    add(.place, words, id, rule: "the border of the two countries")
                } else {
                    add(.place, words, "\(from)>\(to)", rule: "anywhere between the two")
                }
            case .into(let name), .outOf(let name):
                reading.row.place = name
                add(.place, words, name, rule: "the whole of it, whatever the border or airport")
            default:
                if !reading.gaps.contains(where: { $0.field == .place && $0.isEssential }) {
                    miss(.place, "no place that the gazetteer knows", isEssential: true)
                }
            }
        }
    }
}
