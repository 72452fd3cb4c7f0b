public import BorderCore

/// Why a source could not be read to its end.
public struct IntakeError: Error {
    /// The kinds of failure.
    public enum Reason: Hashable, Sendable {
        case noSuchFile, isDirectory, unreadable
        case empty, notText, unusableHeader
        /// A profile that breaks the rules of profiles.
        case unusableProfile
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
}
