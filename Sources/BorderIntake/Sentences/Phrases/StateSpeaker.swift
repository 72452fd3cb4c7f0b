import BorderCore

/// What a word in the name of whoever says so is, as a language file says it.
enum SpeakerWord: String, Sendable {
    /// A body of a state, and an office, in which people have names.
    case body, office
    /// A body of several states, which speaks of the one it is said to be in: "UNHCR Chad", not "a German UN official".
    case agency
    /// What people are called before their names, and what may stand in the name of a body.
    case title, part
    /// Between the others.
    case glue
}

/// Tells whose state says so: "Poland", "Georgia's interior ministry", "Polish Prime Minister Donald Tusk".
///
/// Only a state stands for its country. "Chad Brown", "Israel Hayom", "the Norwegian Refugee Council" and "the Polish
/// ambassador" are called after one and may speak of any.
struct StateSpeaker {
    let text: String
    let tokens: [SentenceToken]
    let language: Language
    let places: PlaceWordReader

    private enum Part: Equatable {
        case country(CountryCode), people(CountryCode)
        case word(SpeakerWord)
        case name, sign, stranger
    }

    /// The one country whose state some tokens name.
    func country(_ range: Range<Int>) -> CountryCode? {
        var countries: Set<CountryCode> = []
        var (isState, isBare) = (false, true)
        var (hasPeople, hasAgency) = (false, false)
        var last = Part.word(.glue)
        var at = range.lowerBound
        while at < range.upperBound {
            let (part, length) = part(at)
            switch part {
            case .country(let code):
                // "Colonel Jordan", "Mr Jordan".
                if isPerson(last) { return nil }
                countries.insert(code)
            case .people(let code):
                countries.insert(code)
                (isBare, hasPeople) = (false, true)
            case .word(let word):
                isState = isState || [.body, .office, .agency].contains(word)
                hasAgency = hasAgency || word == .agency
                isBare = isBare && word == .glue
            case .name: guard isPerson(last) else { return nil }
            case .sign: break
            case .stranger: return nil
            }
            if part != .sign { last = part }
            at += length
        }
        guard isState || isBare, !(hasPeople && hasAgency), countries.count == 1 else { return nil }
        return countries.first
    }

    /// Whether a name may follow: behind an office, a title or another name, not behind a country.
    private func isPerson(_ part: Part) -> Bool {
        [.name, .word(.office), .word(.title)].contains(part)
    }

    private func part(_ at: Int) -> (Part, length: Int) {
        let people = language.people(tokens[at...])
        for (place, length) in places.places(in: text, tokens, at) where length >= people?.length ?? 0 {
            // The gazetteer passes over the last word of "South Sudan Post".
            if length > 1, speakerWord(at + length - 1)?.isEmpty == true { continue }
            guard isName(at) else { continue }
            // Who counts at borders is a state, not a region of its name.
            if case .ambiguous = place.reading, let code = places.state(tokens[at..<(at + length)]) {
                return (.country(code), length)
            }
            if case .place(_, let code?, _) = place.reading { return (.country(code), length) }
        }
        if let people { return (.people(people.country), people.length) }
        if let meaning = speakerWord(at) { return (SpeakerWord(rawValue: meaning).map(Part.word) ?? .stranger, 1) }
        if tokens[at].word.first?.isLetter != true { return (.sign, 1) }
        return (.name, 1)
    }

    /// What a word is in the name of a speaker; empty for one of nobody's state.
    private func speakerWord(_ at: Int) -> String? {
        language.rules(.speaker, beginning: tokens[at].word).first { $0.pattern.steps.count == 1 }?.meaning
    }

    /// Whether a word is written as a name is, where capitals tell.
    private func isName(_ at: Int) -> Bool {
        let first = text[tokens[at].range].first
        return first?.isLowercase != true || language.length(.place, tokens[at...]) > 0
    }
}
