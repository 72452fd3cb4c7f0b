public import BorderCore

/// Why a source could not be read to its end.
public struct IntakeError: Error {
    /// The kinds of failure.
    public enum Reason: Hashable, Sendable {
        case noSuchFile, isDirectory, unreadable
        case empty, notText, unusableHeader
        /// A profile that breaks the rules of profiles.
        case unusableProfile
        /// A folder whose files are no releases of one table.
        case unusableFolder
        /// The text breaks its format in a place after which nobody knows what belongs together.
        case malformed
        /// The first bad row of a strict reading.
        case badRow
        /// Whoever received the rows failed; see `underlying`.
        case receiver
    }

    /// What kind of failure it is.
    public var reason: Reason
    /// What was found, what was expected and what to do, in words.
    public var diagnostic: Diagnostic
    /// The error of the receiver of the rows.
    public var underlying: (any Error)?

    /// A failure with its words.
    public init(_ reason: Reason, _ diagnostic: Diagnostic, underlying: (any Error)? = nil) {
        self.reason = reason
        self.diagnostic = diagnostic
        self.underlying = underlying
    }

    /// A failure in words, at a place of a file; 0 for a line or column where none applies.
    package init(
        _ reason: Reason,
        _ code: String,
        file: String,
        line: Int = 0,
        column: Int = 0,
        found: String,
        expected: String,
        suggestion: String
    ) {
        let finding = Finding(code, found: found, expected: expected, suggestion: suggestion)
        self.init(reason, Diagnostic(.error, finding, file: file, line: line, column: column))
    }

    /// A header that cannot be used.
    package static func badHeader(
        _ file: String,
        _ line: Int,
        column: Int = 1,
        _ found: String,
        _ expected: String,
        _ suggestion: String
    ) -> IntakeError {
        IntakeError(
            .unusableHeader,
            "bad-header",
            file: file,
            line: line,
            column: column,
            found: found,
            expected: expected,
            suggestion: suggestion
        )
    }

    /// Whether there is no input to read, as opposed to input that cannot be used.
    public var isMissingInput: Bool {
        switch reason {
        case .noSuchFile, .isDirectory, .unreadable: true
        default: false
        }
    }
}

extension IntakeError: CustomStringConvertible {
    /// The diagnostic's words, or those of the receiver's error.
    public var description: String { underlying.map { "\($0)" } ?? diagnostic.description }

    /// Whether the file is packed and the library that unpacks it is not there.
    package var isMissingLibrary: Bool { diagnostic.code == "no-archive-library" }
}
