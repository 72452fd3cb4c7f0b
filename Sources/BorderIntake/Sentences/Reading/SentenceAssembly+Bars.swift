import BorderCore

// Words that contradict or change what stands beside them, and what a row must have besides its fields.
extension SentenceAssembly {
    mutating func readBars() {
        if let start = tokens.indices.first(where: { !tokens[$0].isPause && !isAside($0) }), asks(start) {
            barred.insert(.value)
            miss(.value, "'\(words(start..<(start + 1)))' at the beginning asks", isEssential: true)
        }
        for index in indices(of: .bar) {
            guard let (rule, _) = rule(index), let bar = rule.bar else { continue }
            let field = SentencePiece.Field.allCases.first(where: bar.fields.contains) ?? .value
            miss(field, "'\(words(ofPhrase: index))': \(rule.explanation)", isEssential: true)
            barred.formUnion(bar.fields)
            barredMeasure = barredMeasure ?? bar.measure
        }
    }

    /// A figure or a day that goes on in words nobody read is neither: the 1 of "1 1/2 million", "February-April".
    mutating func checkCutShort() {
        for index in phrases.indices {
            let next = phrases[index].range.upperBound
            guard isUncovered(next) else { continue }
            let word = tokens[next].word
            if case .value = phrases[index].finding {
                let goesOn = tokens[next].isNumber || [.scale, .number].contains { language.has($0, word) }
                if goesOn { cut(.value, index) }
            } else if phrases[index].kind == .period, ["-", "–", "—", "/"].contains(word) {
                cut(.period, index)
            }
        }
    }

    private mutating func cut(_ field: SentencePiece.Field, _ index: Int) {
        barred.insert(field)
        miss(field, "what follows '\(words(ofPhrase: index))' is not understood", isEssential: true)
    }

    /// Who says so fills no field: the caller names the authority.
    mutating func readSpeakers() {
        for index in phrases.indices {
            guard case .speaker = phrases[index].finding else { continue }
            used.insert(index)
            add(.said, words(ofPhrase: index), "who says so", rule: "--by names who counted")
        }
        let states = StateSpeaker(text: sentence, tokens: tokens, language: language, places: places)
        for phrase in phrases {
            guard case .speaker(let name) = phrase.finding else { continue }
            if let country = states.country(name), !speakerCountries.contains(country) {
                speakerCountries.append(country)
            }
            let named = places.countries(in: sentence, tokens, name)
            countriesOfSpeakers.formUnion(named.states.union(named.peoples))
        }
    }

    /// The countries that the name of an authority names.
    func countries(of authority: String) -> Set<CountryCode> {
        let tokens = SentenceToken.tokens(of: authority)
        let named = places.countries(in: authority, tokens, tokens.indices)
        return named.states.union(named.peoples)
    }

    /// A flow needs a word that says that anybody crossed: "5,000 Russians in Georgia" live there. So does what is
    /// noticed in a whole country: who is "detected in Poland" may have been there for years.
    mutating func readMovement() {
        let isInland = reading.row.measure.kind == .detection && lookUp(reading.row.place).isTerritory
        guard isInland || [.flow, .daily].contains(reading.row.measure.kind),
            reading.row.direction == .unspecified, reading.isWithoutGap
        else { return }
        let moves = used.contains { index in
            if case .through? = rule(index)?.0.direction { return true }
            guard let kind = phrases[index].kind, [.direction, .move, .unit, .measure].contains(kind) else {
                return false
            }
            return phrases[index].range.contains { at in
                // "Illegal entries".
                language.has(.move, tokens[at].word) || kind == .measure && language.has(.direction, tokens[at].word)
            }
        }
        if !moves { miss(.measure, "no word says that anybody crossed", isEssential: true) }
    }

    /// Who lives, waits or is registered somewhere is counted there, and crosses nothing by that.
    mutating func checkStanding() {
        guard [.stock, .queue, .registration, .application].contains(reading.row.measure.kind) else { return }
        switch reading.row.direction {
        case .into, .outOf, .route:
            miss(.measure, "people are counted where they are, and a way is said too", isEssential: true)
        default: break
        }
    }

    /// Keeps empty what must not be read from these words.
    mutating func emptyBarred() {
        for field in barred {
            reading.pieces.removeAll { $0.field == field || field == .value && $0.field == .qualifier }
            switch field {
            case .value: reading.row.quantity = nil
            case .population: reading.row.isPopulationOpen = true
            case .place: reading.row.place = ""
            case .direction: reading.row.direction = .unspecified
            case .period:
                reading.row.period = nil
                reading.row.details.hours = nil
                reading.row.details.periodText = ""
            case .qualifier, .measure, .unit, .hours, .said: break
            }
        }
    }

    /// Whether a phrase is behind the number, or behind "the number of": then the number counts it.
    func isCounted(_ index: Int) -> Bool {
        let start = phrases[index].range.lowerBound
        guard let before = phrases.indices.last(where: { $0 < index }) else { return isBeforeColon(index) }
        guard phrases[before].range.upperBound == start else { return isBeforeColon(index) }
        if case .value = phrases[before].finding { return true }
        if phrases[before].kind == .filler, let last = tokens[..<start].last?.word {
            return language.has(.of, last) && phrases[before].range.count > 1
        }
        // "A queue of 5,000 cars" ends before the number; "in the queue are cars" does not.
        return [.population, .unit].contains(phrases[before].kind) && isCounted(before)
            || phrases[before].kind == .measure && language.has(.of, tokens[start - 1].word)
    }

    /// "Russian reservists: 1,000", not "Refugees: 1,000 people".
    private func isBeforeColon(_ index: Int) -> Bool {
        guard isHeading(index) else { return false }
        guard let next = phrases.indices.first(where: { $0 > index }), next + 1 < phrases.count,
            case .value = phrases[next].finding, [.population, .unit].contains(phrases[next + 1].kind)
        else { return true }
        return phrases[next].range.upperBound != phrases[next + 1].range.lowerBound
    }

    /// Whether a colon follows a phrase.
    func isHeading(_ index: Int) -> Bool {
        let end = phrases[index].range.upperBound
        return end < tokens.count && tokens[end].word == ":"
    }

    /// "Have 300 people entered", which "has passed 300" before a number does not.
    private func asks(_ start: Int) -> Bool {
        let isQualifier = phrases.contains { phrase in
            if case .value = phrase.finding { phrase.range.lowerBound == start } else { false }
        }
        return !isQualifier && language.length(.question, tokens[start...]) > 0
    }

    private func isAside(_ place: Int) -> Bool {
        phrases.contains { if case .aside = $0.finding { $0.range.contains(place) } else { false } }
    }

    /// Whether no phrase covers a token.
    func isUncovered(_ place: Int) -> Bool {
        tokens.indices.contains(place) && !phrases.contains { $0.range.contains(place) }
    }
}
