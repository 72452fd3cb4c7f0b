import BorderCore

/// What a text of a file says of the numbers in it, wherever it stands: in a title, a note below, a cell of a column that
/// nobody reads, a member of JSON beside the rows, on another sheet.
struct NumberSaying {
    let text: String
    /// Its words, and the same in their order with a blank on either side.
    private let words: [String]
    private let phrase: String

    /// Longer cells and members tell stories.
    static let longest = 120

    init(_ text: String) { self.init(text, NumberSaying.words(of: text)) }

    private init(_ text: String, _ words: [String]) {
        (self.text, self.words) = (text, words)
        let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "%" && $0 != "-" }
        phrase = " " + parts.joined(separator: " ") + " "
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "%" }.map(String.init)
    }

    /// What a note says in the first of its sentences that say nothing but what the numbers are; `nil` where none does.
    ///
    /// - Parameter note: a text that may speak of many things.
    init?(inNote note: String) {
        // Addresses have words too.
        guard !note.contains("://") else { return nil }
        let sentences = note.split { ".;:\n".contains($0) }.map { NumberSaying(String($0)) } + [NumberSaying(note)]
        guard let found = sentences.first(where: { $0.isNothingElse || $0.isLimiting }) else { return nil }
        self = found
    }

    /// What a cell says that holds nothing else; `nil` where it does not.
    init?(whole text: String) {
        // Most cells have no word that decides, and tales too many.
        guard text.utf8.count <= NumberSaying.longest else { return nil }
        let words = NumberSaying.words(of: text)
        guard words.contains(where: NumberSaying.mayDecide) else { return nil }
        self.init(text, words)
        if text.contains("://") || !isNothingElse { return nil }
    }

    private func says(_ list: [String]) -> Bool { list.contains(where: says) }

    private func says(_ word: String) -> Bool {
        let first = word.prefix { $0 != " " && $0 != "-" }
        guard words.contains(where: { $0 == first }) else { return false }
        return first.count == word.count || phrase.contains(" \(word) ")
    }

    // MARK: What is said

    /// What the numbers are that are no counts, in words; `nil` where they may be.
    var kind: String? {
        if isScaled { return NumberSaying.scaled }
        return NumberSaying.kinds.first { says($0.words) }?.kind
    }

    /// What scaled numbers are.
    static let scaled = "thousands or millions"

    /// Whether the numbers are thousands or millions.
    var isScaled: Bool {
        let lower = NumberSaying.joinedThousand(text)
        return NumberSaying.scaleStems.contains(where: lower.contains) || says(NumberSaying.scaleWords)
            || words.count == 1 && NumberSaying.scalesAlone.contains(words[0])
    }

    /// A text in small letters in which a thousand has no sign between its digits.
    private static func joinedThousand(_ text: String) -> String {
        var lower = text.lowercased()
        guard lower.contains("000") else { return lower }
        for sign in [" ", ",", ".", "'", "\u{A0}", "\u{202F}"] { lower = lower.replacing("1\(sign)000", with: "1000") }
        return lower
    }

    /// Whether the numbers are totals so far.
    var isCumulative: Bool { says(NumberSaying.cumulative) || isSinceDay }

    /// Whether the totals are counted from the first of January on.
    var isSinceJanuary: Bool { says(NumberSaying.sinceJanuary) }

    /// "since 24 February" and nothing else.
    private var isSinceDay: Bool {
        guard let first = words.first, NumberSaying.since.contains(first), words.count > 1 else { return false }
        let date = words.dropFirst().filter { !NumberSaying.fillers.contains($0) }
        return date.contains { Int($0).map { $0 < 32 } ?? (MonthNames.numbers[$0] != nil) }
            && date.allSatisfy { Int($0) != nil || MonthNames.numbers[$0] != nil }
    }

    /// Whether years begin in another month than January.
    var isFiscal: Bool { says(NumberSaying.fiscal) }

    /// What is measured, as our own column has it.
    var measure: String? {
        NumberSaying.measures.first { $0.phrases.contains(where: phrase.contains) }?.code
    }

    /// How people travelled, where one way is said.
    var mode: String? {
        let said = NumberSaying.modes.filter { says($0.phrases) }
        return said.count == 1 ? said[0].code : nil
    }

    /// Whether a sentence says that only some people are counted.
    private var isLimiting: Bool {
        words.count <= 12 && words.contains(where: NumberSaying.onlyWords.contains)
            && (thing { _ in false } == NumberSaying.somePeople || mode != nil)
    }

    /// What numbers are that leave some people out.
    private static let somePeople = "of some people only"

    /// What is counted, where one thing is.
    var unit: CountUnit? {
        // One car is a mode, and cars are counted.
        let units = Set(words.filter { CountUnit(code: $0)?.code != $0 }.compactMap(UnitWords.unit(of:)))
        let things = units.subtracting([.crossing])
        return things.count == 1 ? things.first : nil
    }

    /// What the numbers are of, where no column says it.
    ///
    /// - Parameter said: whether a column says something of a role.
    /// - Returns: what they are of, in words; `nil` for passages of everybody.
    func thing(unless said: (String) -> Bool) -> String? {
        if said("from"), said("to"), says(NumberSaying.bothWays) { return "of both ways together" }
        return NumberSaying.things.first { says($0.words) && !$0.unless.contains(where: said) }?.kind
    }

    /// What makes numbers others than those of rows that do not say it.
    struct Effect: Hashable {
        var kind: String?
        var isCumulative = false
        var isFiscal = false
        var measure: String?
        var unit: CountUnit?
    }

    /// What it comes to beside what the columns of a table say.
    ///
    /// - Parameter said: whether a column says something of a role.
    /// - Returns: the effect; `nil` where it says nothing.
    func effect(beside said: (String) -> Bool) -> Effect? {
        let effect = Effect(
            kind: kind ?? thing(unless: said),
            isCumulative: isCumulative,
            isFiscal: isFiscal,
            measure: said("measure") ? nil : measure,
            unit: said("unit") ? nil : unit
        )
        return effect == Effect() ? nil : effect
    }

    // MARK: What has to be asked

    /// Numbers that are no counts.
    static func noCounts(_ place: String, _ kind: String) -> Finding {
        Finding(
            "no-counts",
            found: "\(place) says that the numbers are \(kind)",
            expected: "counts of passages, or a column that says what and whom they count",
            suggestion: "add such a column, or take the words out if they are counts all the same"
        )
    }

    /// Numbers of which each holds those before it.
    static func totalsSoFar(_ place: String) -> Finding {
        Finding(
            "totals-so-far",
            found: "\(place) says that the numbers are totals so far, and no column from which day on",
            expected: "'since January', or the numbers of each period by themselves",
            suggestion: "write the first and the last day of each into period_start and period_end"
        )
    }

    /// Whether a line of one text says of the rows below it what they count, whom or which way.
    static func isSection(_ text: String) -> Bool {
        guard text.utf8.count <= longest else { return false }
        let lower = text.lowercased()
        let words = lower.split { !$0.isLetter }.map(String.init)
        return NumberSaying(inNote: text) != nil || words.count < 6 && !people.isDisjoint(with: words)
            || CitizenGroups.population(text) != nil || DirectionTerm.entryWords.contains(lower)
            || DirectionTerm.exitWords.contains(lower)
    }

    // MARK: How much of the text says it

    /// Whether it says what the numbers are, and nothing else.
    private var isNothingElse: Bool {
        // Most notes have a word that no such text has, and cost no search.
        guard words.count <= 12, words.allSatisfy({ isFiller($0) || NumberSaying.mayBeMeant($0) }),
            effect(beside: { _ in false }) != nil
        else { return false }
        let known = matched
        return words.allSatisfy { word in
            known.contains(word) || isFiller(word) || NumberSaying.scaleStems.contains(where: word.contains)
        }
    }

    private func isFiller(_ word: String) -> Bool {
        NumberSaying.fillers.contains(word) || Int(word) != nil || MonthNames.numbers[word] != nil
            || NumberSaying.since.contains(word) || UnitWords.unit(of: word) != nil
    }

    /// Whether a word is part of something that is looked for.
    private static func mayBeMeant(_ word: String) -> Bool {
        lookedFor.contains(word) || hasBeginning(word) || hasStem(word)
    }

    /// Whether a text may be found by a word: the longest of each phrase, a number of thousands, a unit.
    private static func mayDecide(_ word: String) -> Bool {
        if deciding.contains(word) || since.contains(word) || hasBeginning(word) { return true }
        return hasStem(word) || UnitWords.codes[word] != nil || CountUnit(code: word) != nil
    }

    private static func hasBeginning(_ word: String) -> Bool {
        word.utf8.count > 4 && beginnings.contains(where: word.hasPrefix)
    }

    /// Whether a stem of scales may stand in a word: its first letters do.
    private static func hasStem(_ word: String) -> Bool {
        let letters = Array(word.utf8)
        return stemStarts.contains { start in
            letters.count >= start.count
                && (0...letters.count - start.count).contains {
                    letters[$0] == start[0] && letters[$0...].starts(with: start)
                }
        }
    }

    private static let lists =
        [scaleWords, cumulative, fiscal] + kinds.map(\.words) + things.map(\.words) + measures.map(\.phrases)
    private static let lookedFor = Set(lists.joined().flatMap(parts))
    private static let deciding = Set(lists.joined().compactMap { parts($0).max { $0.count < $1.count } })
    /// The first letters and digits of every stem that has some.
    private static let stemStarts = Set(
        scaleStems.compactMap { stem in
            parts(stem.filter { $0.isLetter || $0.isNumber || $0 == " " }).max { $0.count < $1.count }
                .map { Array($0.utf8.prefix(8)) }
        }
    ).sorted { $0.lexicographicallyPrecedes($1) }
    /// Words of which the rest may be anything.
    private static let beginnings = measures.flatMap(\.phrases).flatMap(parts).filter { $0.count > 4 }

    private static func parts(_ phrase: String) -> [String] {
        phrase.split { $0 == " " || $0 == "-" }.map(String.init)
    }

    /// The words of everything that was found.
    private var matched: Set<String> {
        let measured = NumberSaying.measures.flatMap { $0.phrases.filter(phrase.contains) }
        let found = NumberSaying.lists.flatMap { $0.filter(says) } + measured
        let parts = found.flatMap(NumberSaying.parts)
        return Set(words.filter { word in parts.contains { word == $0 || $0.count > 4 && word.hasPrefix($0) } })
    }
}
