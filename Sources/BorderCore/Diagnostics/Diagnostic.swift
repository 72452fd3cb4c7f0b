/// Recoverable trouble: a finding, how bad it is, and where it stands. It has what the finding has.
@dynamicMemberLookup
public struct Diagnostic: Hashable, Sendable {
    /// How bad it is.
    public enum Severity: UInt8, Comparable, Sendable {
        /// Worth knowing.
        case note
        /// The row was used, but look at it.
        case warning
        /// The row was not used.
        case error

        /// Orders by how bad it is.
        public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
    }

    /// How bad it is.
    public var severity: Severity
    /// What was found, what was expected, and what to do.
    public var finding: Finding
    /// The file's name as the user gave it; empty where no file is concerned.
    public var file: String
    /// 1-based line and column (in bytes); 0 where none applies.
    public var line: Int
    /// 1-based column in bytes; 0 where none applies.
    public var column: Int
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
        self.init(
            severity,
            Finding(code, found: found, expected: expected, suggestion: suggestion),
            file: file,
            line: line,
            column: column
        )
    }

    /// A finding at a place of a file.
    public init(_ severity: Severity, _ finding: Finding, file: String = "", line: Int = 0, column: Int = 0) {
        self.severity = severity
        self.finding = finding
        self.file = file
        self.line = line
        self.column = column
    }

    /// What the finding has: `code`, `found`, `expected`, `suggestion`.
    public subscript<Value>(dynamicMember member: WritableKeyPath<Finding, Value>) -> Value {
        get { finding[keyPath: member] }
        set { finding[keyPath: member] = newValue }
    }
}

extension Diagnostic: CustomStringConvertible {
    /// `claims.csv:3:14: error: '31 February' is no date; expected YYYY-MM-DD; did you mean …`.
    public var description: String {
        var text = ""
        if !file.isEmpty {
            text += Diagnostic.brief(file)
            if line > 0 { text += ":\(line)" }
            if line > 0 && column > 0 { text += ":\(column)" }
            text += ": "
        }
        text += "\(severity): \(Diagnostic.brief(finding.found))"
        if !finding.expected.isEmpty { text += "; expected \(Diagnostic.brief(finding.expected))" }
        if !finding.suggestion.isEmpty { text += "; \(Diagnostic.brief(finding.suggestion))" }
        return text
    }

    /// One line that is not endless.
    private static func brief(_ text: String) -> String {
        let most = 500
        let scalars = text.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: most, limitedBy: scalars.endIndex),
            end < scalars.endIndex
        else { return text.printable }
        return String(scalars[..<end]).printable + "…"
    }
}
