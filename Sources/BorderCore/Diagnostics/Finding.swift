/// What is wrong with something that was read: what was found, what was expected, and what to do about it.
public struct Finding: Error, Hashable, Sendable {
    /// A stable word for the kind of trouble: `bad-date`, `unknown-place`.
    public var code: String
    /// What was found, quoted from the input where that helps.
    public var found: String
    /// What was expected; empty where nothing can be said.
    public var expected: String
    /// What to do about it; empty where nothing can be said.
    public var suggestion: String

    /// A finding in words.
    public init(_ code: String, found: String, expected: String = "", suggestion: String = "") {
        self.code = code
        self.found = found
        self.expected = expected
        self.suggestion = suggestion
    }
}
