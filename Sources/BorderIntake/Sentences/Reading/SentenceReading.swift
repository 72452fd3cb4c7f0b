import BorderCore

/// What was understood of a sentence, piece by piece, and what was not.
package struct SentenceReading: Hashable, Sendable {
    /// The sentence as it was given.
    package var sentence: String
    /// What was understood, in the order of the fields of a row.
    package var pieces: [SentencePiece] = []
    /// The words that no rule understood, as they stand in the sentence.
    package var leftOver: [String] = []
    /// What stayed empty, with the reason.
    package var gaps: [SentenceGap] = []
    /// The row, in which everything that was not understood is empty.
    package var row = ReportRow()

    /// Nothing understood yet.
    package init(sentence: String) { self.sentence = sentence }

    /// Whether the number, the place and the period were understood, nothing that limits them stayed open, and no word
    /// is left that could change them.
    package var isComplete: Bool { isWithoutGap && leftOver.isEmpty }

    /// Whether no field that the row needs stayed empty.
    var isWithoutGap: Bool { !gaps.contains { $0.isEssential } }

    /// Whether the row can stand in a file although words are left: it has its number, its place and its people.
    package var canBeAccepted: Bool {
        if row.quantity == nil || row.isPopulationOpen { return false }
        if case .route = row.direction { return true }
        return !row.place.isEmpty
    }

    /// What was not understood and what is missing, a sentence each.
    package var remarks: [String] {
        let words = leftOver.map { "'\($0)'" }.joined(separator: ", ")
        return (leftOver.isEmpty ? [] : ["not understood, and left out of the row: \(words)"])
            + gaps.map { "no \($0.field.rawValue): \($0.reason)" }
    }
}

/// One field of a row and the words it was read from.
package struct SentencePiece: Hashable, Sendable {
    /// The fields of a row that a sentence can fill.
    package enum Field: String, CaseIterable, Sendable {
        case value, qualifier, population, measure, unit, place, direction, period, hours, said
    }

    /// Which field it fills.
    package var field: Field
    /// The words it was read from, as they stand in the sentence; empty where none say it.
    package var words: String
    /// What they were read as, in the words of a file.
    package var meaning: String
    /// Why: the rule, in a sentence; empty where the words say it all.
    package var rule: String

    /// A field with its words and meaning.
    package init(_ field: Field, words: String, meaning: String, rule: String = "") {
        self.field = field
        self.words = words
        self.meaning = meaning
        self.rule = rule
    }
}

/// A field that stayed empty.
package struct SentenceGap: Hashable, Sendable {
    /// Which field.
    package var field: SentencePiece.Field
    /// Why it is empty, and what would fill it.
    package var reason: String
    /// Whether the row says nothing useful without it.
    package var isEssential: Bool

    /// An empty field with the reason.
    package init(_ field: SentencePiece.Field, _ reason: String, isEssential: Bool) {
        self.field = field
        self.reason = reason
        self.isEssential = isEssential
    }
}
