import BorderCore

/// What a pattern found in a sentence.
struct PatternMatch: Sendable {
    var length = 0
    var dates: [SpokenDate] = []
    /// The year of all dates that have none.
    var year: Int?
    /// Minutes of the day.
    var times: [Int] = []
    var places: [FoundPlace] = []
    var count: Int64?
    var country: CountryCode?
    /// The countries of all adjectives, in their order.
    var countries: [CountryCode] = []
    /// Where the words are that were passed over, and the tokens they take.
    var skipped = 0

    /// The dates, with the year that stands behind all of them.
    var allDates: [SpokenDate] {
        dates.map { date in
            var date = date
            if date.year == nil, date.month != nil { date.year = year }
            return date
        }
    }

    /// The length of a pattern of words alone; `nil` where the tokens do not begin with it.
    static func words(_ pattern: RulePattern, _ tokens: ArraySlice<SentenceToken>) -> Int? {
        func length(_ steps: ArraySlice<RulePattern.Step>, _ tokens: ArraySlice<SentenceToken>) -> Int? {
            guard let step = steps.first else { return 0 }
            switch step {
            case .word(let words):
                guard let first = tokens.first, words.contains(first.word) else { return nil }
                return length(steps.dropFirst(), tokens.dropFirst()).map { $0 + 1 }
            case .optional(let inner):
                return length(inner + steps.dropFirst(), tokens) ?? length(steps.dropFirst(), tokens)
            case .slot: return nil
            }
        }
        return length(pattern.steps[...], tokens)
    }
}

/// A place that the words of a sentence name, or may name.
struct FoundPlace: Hashable, Sendable {
    var text: String
    var reading: PlaceReading
}
