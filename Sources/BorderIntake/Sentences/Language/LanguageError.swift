/// Why a file of language rules cannot be used.
public struct LanguageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// 1-based line of the file; 0 where the file as a whole is meant.
    public var line: Int
    /// What was found and what was expected.
    public var message: String

    /// The line with what is wrong there.
    public var description: String { line > 0 ? "line \(line) of the language rules: \(message)" : message }
}
