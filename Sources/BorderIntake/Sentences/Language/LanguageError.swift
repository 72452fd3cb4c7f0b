/// Why a file of language rules cannot be used.
package struct LanguageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// 1-based line of the file; 0 where the file as a whole is meant.
    package var line: Int
    /// What was found and what was expected.
    package var message: String

    /// The line with what is wrong there.
    package var description: String { line > 0 ? "line \(line) of the language rules: \(message)" : message }
}
