/// A value of a YAML text, with where it stands.
package struct YAMLNode: Hashable, Sendable {
    /// What it holds.
    package var value: Value
    /// 1-based line and column of its first sign.
    package var line: Int
    package var column: Int

    /// What a node holds. A scalar is a text: what it means is for whoever reads it, so that `NO` stays Norway.
    package indirect enum Value: Hashable, Sendable {
        /// A text; `isPlain` where it stands without quotes.
        case scalar(String, isPlain: Bool)
        case list([YAMLNode])
        case map([Member])
    }

    /// A key with its value.
    package struct Member: Hashable, Sendable {
        package var key: YAMLNode
        package var value: YAMLNode
    }

    /// A value that stands at a place.
    package init(_ value: Value, line: Int, column: Int) {
        self.value = value
        self.line = line
        self.column = column
    }

    /// The text of a scalar; `nil` for anything else.
    package var text: String? {
        if case .scalar(let text, _) = value { text } else { nil }
    }

    /// Whether nothing stands here, or `~` or `null` without quotes.
    package var isNothing: Bool {
        if case .scalar(let text, true) = value { ["", "~", "null"].contains(text) } else { false }
    }

    /// The items of a list; `nil` for anything else.
    package var items: [YAMLNode]? {
        if case .list(let items) = value { items } else { nil }
    }

    /// The members of a map in the order of the text; `nil` for anything else.
    package var members: [Member]? {
        if case .map(let members) = value { members } else { nil }
    }

    /// The value of a key of a map.
    package subscript(key: String) -> YAMLNode? { members?.first { $0.key.text == key }?.value }

    /// What kind of value it is, for messages.
    package var kind: String {
        switch value {
        case .scalar: isNothing ? "nothing" : "a text"
        case .list: "a list"
        case .map: "a map"
        }
    }
}
