public import BorderCore

/// Something that a check of files found, in words.
public struct CheckItem: Hashable, Sendable {
    /// One case of it.
    public struct Case: Hashable, Sendable {
        /// The file that the lines count; empty where it is about no row.
        public var file: String
        /// 1-based line of the first and of the last row concerned, and the column in bytes; 0 where none is known.
        public var line: Int
        /// The same as `line` where one row is concerned.
        public var lastLine: Int
        /// 1-based, in bytes; 0 where none is known.
        public var column: Int
        /// What was found.
        public var text: String

        /// A case, at a place of a file where one is known.
        package init(file: String, line: Int = 0, lastLine: Int? = nil, column: Int = 0, text: String) {
            self.file = file
            self.line = line
            self.lastLine = lastLine ?? line
            self.column = column
            self.text = text
        }
    }

    /// How bad it is.
    public var severity: Diagnostic.Severity
    /// A stable word for the kind: `repeated-row`.
    public var code: String
    /// The file, or whoever the rows name.
    public var source: String
    /// How often it was found.
    public var count: Int64
    /// The first cases.
    public var cases: [Case]
    /// What to do about it.
    public var advice: String

    /// A finding in words.
    package init(
        severity: Diagnostic.Severity,
        code: String,
        source: String,
        count: Int64,
        cases: [Case],
        advice: String
    ) {
        self.severity = severity
        self.code = code
        self.source = source
        self.count = count
        self.cases = cases
        self.advice = advice
    }
}

extension CheckItem {
    /// Findings of a reader, one item a code.
    ///
    /// - Parameters:
    ///   - diagnostics: the first ones.
    ///   - counts: how many there were of each code.
    ///   - source: the file.
    /// - Returns: the items, by code.
    package static func items(_ diagnostics: [Diagnostic], counts: [String: Int], source: String) -> [CheckItem] {
        Dictionary(grouping: diagnostics, by: \.code).sorted { $0.key < $1.key }.map { code, all in
            CheckItem(
                severity: all.map(\.severity).max() ?? .note,
                code: code,
                source: source,
                count: Int64(max(all.count, counts[code] ?? 0)),
                cases: all.prefix(20).map { Case($0) },
                advice: advice(of: all, code)
            )
        }
    }
}

extension CheckItem {
    /// What all findings of a code advise, or else what is advised for the code.
    private static func advice(of findings: [Diagnostic], _ code: String) -> String {
        let advice = Set(findings.map(\.suggestion))
        if advice.count == 1, let only = advice.first, !only.isEmpty { return only }
        return CheckExplanation.of(code)?.advice ?? findings.first { !$0.suggestion.isEmpty }?.suggestion ?? ""
    }
}

extension CheckItem.Case {
    fileprivate init(_ diagnostic: Diagnostic) {
        let expected = diagnostic.expected.isEmpty ? "" : "; expected \(diagnostic.expected)"
        self.init(
            file: diagnostic.file,
            line: diagnostic.line,
            column: diagnostic.column,
            text: (diagnostic.found + expected).printable
        )
    }
}
