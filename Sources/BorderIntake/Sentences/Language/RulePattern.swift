/// A sequence of words and places to fill, as a rule file writes it: `entered {place} [from {place}]`.
struct RulePattern: Hashable, Sendable {
    /// One step of a pattern.
    indirect enum Step: Hashable, Sendable {
        /// Any one of these words.
        case word(Set<String>)
        /// Steps that may be missing.
        case optional([Step])
        /// Something that is read, not compared.
        case slot(Slot)
    }

    /// What can stand in a pattern besides words.
    enum Slot: String, Hashable, Sendable {
        /// A small whole number, in digits or words.
        case count
        /// Any number, as it is written.
        case figure
        /// A date, weekday, month or year as people say it.
        case date
        /// A bare day of the month, whose month the next date tells.
        case day
        /// A year behind a date and a day: "Sept. 24–25, 2022".
        case year
        /// The name of a weekday.
        case weekday
        /// A time of day.
        case time
        /// A place of the atlas; a form of its name that says that it is entered, or left.
        case place, into, out
        /// The adjective of a country.
        case adjective
        /// The people of a country.
        case nation
        /// A few words that are passed over.
        case words
    }

    let steps: [Step]

    /// Reads a pattern; the error is what is wrong with it, in words.
    init(_ text: String) throws(LanguageError) {
        var items = text.split(separator: " ").map(String.init)[...]
        steps = try RulePattern.steps(&items, isInside: false)
        guard !steps.isEmpty else { throw LanguageError(line: 0, message: "a rule without words") }
    }

    private static func steps(_ items: inout ArraySlice<String>, isInside: Bool) throws(LanguageError) -> [Step] {
        var steps: [Step] = []
        while var item = items.popFirst() {
            if item.hasPrefix("[") && item.count > 1 {
                items.insert(String(item.dropFirst()), at: items.startIndex)
                steps.append(.optional(try self.steps(&items, isInside: true)))
                continue
            }
            let closes = item.hasSuffix("]") && isInside
            if closes { item.removeLast() }
            if item.hasPrefix("{") {
                guard let slot = Slot(rawValue: String(item.dropFirst().dropLast())), item.hasSuffix("}") else {
                    throw LanguageError(line: 0, message: "'\(item.excerpt)' is nothing that can be filled in")
                }
                steps.append(.slot(slot))
            } else if item.contains("|") {
                steps.append(.word(Set(item.split(separator: "|").map { $0.lowercased() })))
            } else {
                steps += SentenceToken.tokens(of: item).map { .word([$0.word]) }
            }
            if closes { return steps }
        }
        if isInside { throw LanguageError(line: 0, message: "a bracket is never closed") }
        return steps
    }

    /// Every word that occurs in the pattern.
    var words: Set<String> { RulePattern.words(steps) }

    private static func words(_ steps: [Step]) -> Set<String> {
        steps.reduce(into: Set()) { all, step in
            switch step {
            case .word(let words): all.formUnion(words)
            case .optional(let inner): all.formUnion(self.words(inner))
            case .slot: break
            }
        }
    }
}
