/// What was understood of a sentence, piece by piece, and what was not.
public struct SentenceReading: Hashable, Sendable {
    /// The sentence as it was given.
    public var sentence: String
    /// What was understood, in the order of the fields of a row.
    public var pieces: [SentencePiece] = []
    /// The words that no rule understood, as they stand in the sentence.
    public var leftOver: [String] = []
    /// What stayed empty, with the reason.
    public var gaps: [SentenceGap] = []
    /// The row, in which everything that was not understood is empty.
    public var row = ReportRow()

    /// Nothing understood yet.
    public init(sentence: String) { self.sentence = sentence }

    /// Whether the number, the place and the period were understood, and nothing that limits them stayed open.
    public var isComplete: Bool { !gaps.contains { $0.isEssential } }
}

/// One field of a row and the words it was read from.
public struct SentencePiece: Hashable, Sendable {
    /// The fields of a row that a sentence can fill.
    public enum Field: String, CaseIterable, Sendable {
        case value, qualifier, population, measure, unit, place, direction, period, hours, said
    }

    /// Which field it fills.
    public var field: Field
    /// The words it was read from, as they stand in the sentence; empty where none say it.
    public var words: String
    /// What they were read as, in the words of a file.
    public var meaning: String
    /// Why: the rule, in a sentence; empty where the words say it all.
    public var rule: String

    /// A field with its words and meaning.
    public init(_ field: Field, words: String, meaning: String, rule: String = "") {
        self.field = field
        self.words = words
        self.meaning = meaning
        self.rule = rule
    }
}

/// A field that stayed empty.
public struct SentenceGap: Hashable, Sendable {
    /// Which field.
    public var field: SentencePiece.Field
    /// Why it is empty, and what would fill it.
    public var reason: String
    /// Whether the row says nothing useful without it.
    public var isEssential: Bool

    /// An empty field with the reason.
    public init(_ field: SentencePiece.Field, _ reason: String, isEssential: Bool) {
        self.field = field
        self.reason = reason
        self.isEssential = isEssential
    }
}
