/// Recoverable trouble: where, what was found, what was expected, and what to do about it.
public struct Diagnostic: Hashable, Sendable {
    /// How bad it is.
    public enum Severity: UInt8, Comparable, Sendable {
        /// Worth knowing.
        case note
        /// The row was used, but look at it.
        case warning
        /// The row was not used.
        case error

        /// Orders by the canonical spelling.
        public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
    }

    /// How bad it is.
    public var severity: Severity
    /// A stable word for the kind of trouble: `bad-date`, `unknown-place`.
    public var code: String
    /// The file's name as the user gave it; empty where no file is concerned.
    public var file: String
    /// 1-based line and column (in bytes); 0 where none applies.
    public var line: Int
    /// 1-based column in bytes; 0 where none applies.
    public var column: Int
    /// What was found, quoted from the input where that helps.
    public var found: String
    /// What was expected; empty where nothing can be said.
    public var expected: String
    /// What to do about it; empty where nothing can be said.
    public var suggestion: String

    /// Trouble at a place of a file.
    public init(
        _ severity: Severity,
        _ code: String,
        file: String = "",
        line: Int = 0,
        column: Int = 0,
        found: String,
        expected: String = "",
        suggestion: String = ""
    ) {
        self.severity = severity
        self.code = code
        self.file = file
        self.line = line
        self.column = column
        self.found = found
        self.expected = expected
        self.suggestion = suggestion
    }
}

extension Diagnostic: CustomStringConvertible {
    /// `claims.csv:3:14: error: '31 February' is no date; expected YYYY-MM-DD; did you mean …`.
    public var description: String {
        var text = ""
        if !file.isEmpty {
            text += file.printable
            if line > 0 { text += ":\(line)" }
            if line > 0 && column > 0 { text += ":\(column)" }
            text += ": "
        }
        text += "\(severity): \(found.printable)"
        if !expected.isEmpty { text += "; expected \(expected.printable)" }
        if !suggestion.isEmpty { text += "; \(suggestion.printable)" }
        return text
    }
}

extension String {
    /// The text as it may be shown in a terminal: one line, without commands to the terminal or reversed reading
    /// order, and not endless.
    package var printable: String {
        let most = 500
        var text = ""
        for (index, scalar) in unicodeScalars.enumerated() {
            if index == most { return text + "…" }
            switch scalar.value {
            case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
                text += "\\u{\(String(scalar.value, radix: 16))}"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
