/// A value of a JSON text, with where it stands.
struct JSONItem: Hashable, Sendable {
    /// What kind of value it is.
    indirect enum Value: Hashable, Sendable {
        case null
        case boolean(Bool)
        /// A number, as it is written.
        case number(String)
        case text(String)
        case array([JSONItem])
        case object([JSONMember])
    }

    var value: Value
    var place: TextPlace
}

/// A member of an object.
struct JSONMember: Hashable, Sendable {
    var name: String
    var place: TextPlace
    var item: JSONItem
}

/// 1-based line and column (in bytes) of a text.
struct TextPlace: Hashable, Sendable {
    var line: Int
    var column: Int
}

/// Why a text is no JSON.
struct JSONFault: Error, Hashable {
    var place: TextPlace
    var code: String
    var found: String
    var expected: String
}
