/// One rule of a language: words, what they mean, and how to say so.
struct LanguageRule: Sendable {
    /// What a rule is about.
    enum Kind: String, CaseIterable, Sendable {
        /// Words of a figure: "two", "thousand", "half", which is 50 % of the scale behind it where it names no other.
        case number, scale, half
        /// Half of a scale more: "and a half".
        case halfMore = "half-more"
        case qualifier
        /// The same behind the number: "or more".
        case qualifierAfter = "qualifier-after"
        /// Two numbers with words between and around them: `between {a} and {b}` is written as two rules.
        case rangeOpen = "range-open"
        case rangeMiddle = "range-middle"
        /// Whom a number counts, what is counted, what the number says.
        case population, unit, measure
        /// Countries as adjectives and as peoples.
        case adjective, nation
        /// A form of a place's name that the gazetteer does not list.
        case place
        /// A country or set of countries as its capitals, which no other code of two letters is: "UK".
        case abbreviation
        /// Such a form that says by itself that the place is entered, or left.
        case placeInto = "place-into"
        case placeOut = "place-out"
        case direction
        /// A name that several places bear; which is meant, the other places of the sentence say, or nobody.
        case homonym
        /// Verbs of crossing that name no place; `in` and `out` say that people enter or leave one.
        case move
        /// Verbs that say by themselves that anybody entered or left, whatever stands behind them.
        case motion
        /// Their participles, with which a clause of its own may begin: "people leaving Sudan on Sunday entered Chad".
        case participle
        /// Words that contradict or change what stands beside them, with the fields that they keep empty.
        case bar
        /// Words of a total that has grown until a day: "already"; "who", "have" and "reached" say so together, and so
        /// do "a total of" and "had".
        case running, relative, auxiliary, level, total
        /// "Had", which says the same unless somebody is said to say so.
        case pastPerfect = "past-perfect"
        /// "In a single day", which of several is not said; "record", which a rate had on one of its days.
        case oneDay = "one-day"
        case peak
        /// Who is turned back goes to where they came from.
        case back
        /// Whoever counts at the borders of their own country alone.
        case counter
        case period
        /// The same words, where an event lies in the days they leave open.
        case anchored
        /// When something was said, which is no period of a count.
        case said
        /// Who says so: the words of authorities, the verbs of saying, and "according to". `SpeakerWord`
        /// says what a word is in the name of a state's body; without a meaning it stands in no such name.
        case speaker, reporting, credit
        /// Words with which nothing but a question begins.
        case question
        case month, weekday, clock, halfday, ordinal
        /// Between day and month, before names, and inside number words: "of", "the", "and".
        case of, article, joint
        /// Words that carry nothing a row could hold.
        case filler
        /// How words begin that set the number beside another time, from a comma to the end of their clause.
        case aside
        /// How numbers are written: the decimal separator.
        case format
    }

    let kind: Kind
    let pattern: RulePattern
    /// What the words mean, in the terms of the kind.
    let meaning: String
    /// How the rule is explained to whoever reads the result; may be empty.
    let explanation: String
    /// The period of a `period` or `anchored` rule, or the day of a `said` rule that names no date.
    var period: PeriodExpression?
    /// The ends of a `direction` rule.
    var direction: DirectionRule?
    /// What a `bar` rule keeps out of the row.
    var bar: BarRule?
}

/// What a direction rule makes of the places in its pattern, numbered from 1.
enum DirectionRule: Hashable, Sendable {
    case into(Int)
    case outOf(Int)
    case route(from: Int, to: Int)
    case both
    /// A place without a direction.
    case at(Int)
    /// The same for words that a crossing follows, not a region that is named like the town.
    case post(Int)
    /// The border of a place with the country entered or left, or with that of whoever says so.
    case side(Int)
    /// The border of two places.
    case border(Int, Int)
    /// Out of the country whose citizens are counted.
    case abroad
    /// The same in words that may also say where people are from: a bare "from".
    case origin(Int)
    /// "Entered the country", "left the country": that of whoever says so, or of whose citizens left.
    case country(isInto: Bool)
    /// "Entered" alone: into the country of whoever says so, if others than its citizens are counted.
    case here
    /// "Returned home": into the country whose citizens are counted.
    case home
    /// Where a verb of moving that stands apart leads to, or comes from: "reisten am Montag nach Georgien ein".
    case toward(Int)
    case away(Int)
    /// A place that people pass.
    case through(Int)
    /// The country that counts at its own border, and entries to it or exits from it.
    case host(Int)
    /// The same where people enter it, and what is no person need not: "Poland received 300 people".
    case receiver(Int)
    case inward
    case outward
    /// "Entering", "entering from Panama": who is recorded so entered the country of whoever counts.
    case entering(from: Int?)

    /// Reads `into 1`, `out 1`, `route 2>1`, `both`, `at 1`, `side 1`, `border 1 2`, `abroad`, `post 1`,
    /// `in`, `out`, `here`, `home`, `origin 1`, `toward 1`, `away 1`, `through 1`, `host 1`,
    /// `receive 1`, `inward`, `outward`, `entering`,
    /// `entering 1`.
    init?(_ text: String) {
        let words = text.split { $0 == " " || $0 == ">" }.map(String.init)
        let numbers = words.dropFirst().compactMap { Int($0) }
        guard numbers.allSatisfy({ (1...4).contains($0) }) else { return nil }
        switch (words.first, numbers.count) {
        case ("into", 1): self = .into(numbers[0])
        case ("out", 1): self = .outOf(numbers[0])
        case ("route", 2): self = .route(from: numbers[0], to: numbers[1])
        case ("both", 0): self = .both
        case ("at", 1): self = .at(numbers[0])
        case ("post", 1): self = .post(numbers[0])
        case ("side", 1): self = .side(numbers[0])
        case ("border", 2): self = .border(numbers[0], numbers[1])
        case ("abroad", 0): self = .abroad
        case ("in", 0): self = .country(isInto: true)
        case ("out", 0): self = .country(isInto: false)
        case ("here", 0): self = .here
        case ("home", 0): self = .home
        case ("origin", 1): self = .origin(numbers[0])
        case ("toward", 1): self = .toward(numbers[0])
        case ("away", 1): self = .away(numbers[0])
        case ("through", 1): self = .through(numbers[0])
        case ("host", 1): self = .host(numbers[0])
        case ("receive", 1): self = .receiver(numbers[0])
        case ("inward", 0): self = .inward
        case ("outward", 0): self = .outward
        case ("entering", 0): self = .entering(from: nil)
        case ("entering", 1): self = .entering(from: numbers[0])
        default: return nil
        }
    }
}
