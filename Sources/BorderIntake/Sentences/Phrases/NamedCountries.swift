import BorderCore

/// The countries that some words name.
struct NamedCountries {
    /// By their own names.
    var states: Set<CountryCode> = []
    /// By places that lie in them or on their borders, and by their own names.
    var places: Set<CountryCode> = []
    /// By an adjective or by their people, who may be anywhere.
    var peoples: Set<CountryCode> = []

    /// Those that any of the words name.
    var all: Set<CountryCode> { places.union(peoples) }

    /// All that either of two knows.
    func union(_ other: NamedCountries) -> NamedCountries {
        NamedCountries(
            states: states.union(other.states),
            places: places.union(other.places),
            peoples: peoples.union(other.peoples)
        )
    }
}

extension PlaceWordReader {
    /// The countries that words name; of names that begin together the longest is meant: South Sudan is not Sudan.
    func countries(in text: String, _ tokens: [SentenceToken], _ range: Range<Int>) -> NamedCountries {
        var found = NamedCountries()
        var at = range.lowerBound
        while at < range.upperBound {
            let place = places(in: text, tokens, at).first
            let people = language.people(tokens[at...])
            if let (place, length) = place, length >= people?.length ?? 0 {
                found.places.formUnion(place.reading.countries)
                if case .place(_, let code?, _) = place.reading { found.states.insert(code) }
            }
            if let (country, length) = people, length >= place?.1 ?? 0 { found.peoples.insert(country) }
            at += max(1, place?.1 ?? 0, people?.length ?? 0)
        }
        return found
    }
}

extension Language {
    /// The country of the longest adjective or people with which some tokens begin.
    func people(_ tokens: ArraySlice<SentenceToken>) -> (country: CountryCode, length: Int)? {
        guard let first = tokens.first else { return nil }
        return [LanguageRule.Kind.adjective, .nation]
            .flatMap { rules($0, beginning: first.word) }
            .compactMap { rule in
                CountryCode(rule.meaning).flatMap { code in
                    PatternMatch.words(rule.pattern, tokens).map { (country: code, length: $0) }
                }
            }
            .max { $0.length < $1.length }
    }
}
