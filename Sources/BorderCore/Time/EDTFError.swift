/// Why a text is no period of the Extended Date/Time Format, or none that days can be counted in.
public struct EDTFError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was found.
    public var found: String
    /// What to write instead; empty where nothing can be said.
    public var suggestion: String

    /// What was found, and what to do about it.
    public var description: String { suggestion.isEmpty ? found : "\(found); \(suggestion)" }
}
