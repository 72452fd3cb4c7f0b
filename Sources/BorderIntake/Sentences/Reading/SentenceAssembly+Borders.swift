import BorderCore

// Whose border it is at which people are counted or turned back.
extension SentenceAssembly {
    /// Who is turned back is turned back by whoever says so, where no place is said; and goes to where they came from:
    /// "turned back to Belarus" is a refusal to enter another country.
    mutating func settleRefusal(_ ends: inout Ends) {
        guard reading.row.measure.kind == .refusal else { return }
        // "People entering from Russia were turned back": the way is the one they were on.
        let isBack = has(.back) && !ends.isEntering && !(ends.into.isEmpty && ends.outOf.isEmpty)
        if isBack {
            let isTo = !ends.into.isEmpty
            (ends.into, ends.outOf) = (ends.outOf, ends.into)
            if !isTo {
                // "Turned back from Estonia": by Estonia, or on the way out of it.
                barred.insert(.direction)
                miss(.direction, "who turned them back is not said", isEssential: true)
            }
        }
        guard ends.into.isEmpty, isBack || ends.outOf.isEmpty else { return }
        if let country = refusing(ends) {
            ends.rules.append("into the country of whoever turns back")
            _ = enter(country, "", &ends)
        } else if isBack {
            barred.formUnion([.direction, .place])
            miss(.direction, "who turned them back is not said", isEssential: true)
        }
    }

    /// The country that turns people back: that of whoever does it or says so, or the other side of the crossing.
    private func refusing(_ ends: Ends) -> CountryCode? {
        let origins = ends.outOf.reduce(into: Set<CountryCode>()) { $0.formUnion($1.reading.countries) }
        let sides = ends.at.reduce(into: Set<CountryCode>()) { $0.formUnion($1.reading.countries) }
        let speakers = speakerCountries
        if speakers.count == 1, speakers[0] != reading.row.population.citizenship, !origins.contains(speakers[0]),
            ends.at.isEmpty || refusesItself && sides.contains(speakers[0])
        {
            return speakers[0]
        }
        let others = sides.subtracting(origins)
        return !origins.isEmpty && sides.count == 2 && others.count == 1 ? others.first : nil
    }

    /// Whether the verb follows those who turn back: "Estonia turned back", not "Estonia said".
    private var refusesItself: Bool {
        indices(of: .measure).contains { index in
            guard index > 0, case .speaker = phrases[index - 1].finding else { return false }
            let end = phrases[index - 1].range.upperBound
            return end == phrases[index].range.lowerBound && language.length(.reporting, tokens[(end - 1)...]) == 0
        }
    }

    /// A neighbour counts who passes its own border, not all who enter or leave a country.
    mutating func settleNeighbour(_ ends: inout Ends) {
        let authority = countries(of: context.details.authority)
        let counting = countriesOfSpeakers.union(authority)
        let isFlow = [.flow, .daily].contains(reading.row.measure.kind)
        guard isFlow, counting.count == 1, let own = counting.first, ends.at.isEmpty,
            ends.into.isEmpty != ends.outOf.isEmpty, let end = (ends.into + ends.outOf).first,
            case .place(let id, let country?, _) = end.reading, country != own,
            lookUp([id, own.description].sorted().joined(separator: "-")).id != nil
        else { return }
        guard ends.isHome || isBorderService, authority.contains(own) || speakerCountries == [own] else {
            barred.insert(.place)
            miss(.place, "whether \(own) counts its own border or the whole of \(id) is not said", isEssential: true)
            return
        }
        ends.rules.append("at the border of whoever counts")
        let place = FoundPlace(text: "", reading: .place(id: own.description, country: own))
        if ends.into.isEmpty { ends.into.append(place) } else { ends.outOf.append(place) }
    }

    /// Whether those who count do so at borders alone.
    private var isBorderService: Bool {
        let authority = SentenceToken.tokens(of: context.details.authority)
        let isOfAuthority = authority.indices.contains { language.length(.counter, authority[$0...]) > 0 }
        return isOfAuthority
            || phrases.contains { phrase in
                guard case .speaker = phrase.finding else { return false }
                return phrase.range.contains { language.length(.counter, tokens[$0..<phrase.range.upperBound]) > 0 }
            }
    }
}
