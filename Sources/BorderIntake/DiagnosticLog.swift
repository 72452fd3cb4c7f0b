import BorderCore

/// Collects diagnostics: the first of them in full, the others as counts.
struct DiagnosticLog: Sendable {
    let maximum: Int
    private(set) var kept: [Diagnostic] = []
    private(set) var counts: [String: Int] = [:]
    /// How many have been noted in all.
    private(set) var total = 0

    /// What was found, what was expected, what to do.
    typealias Words = (found: String, expected: String, suggestion: String)

    init(maximum: Int) { self.maximum = maximum }

    /// Whether what is noted from now on is only counted.
    var isFull: Bool { kept.count >= maximum }

    /// Notes trouble; the words are made only if somebody will read them.
    mutating func add(
        _ severity: Diagnostic.Severity,
        _ code: String,
        _ file: String,
        _ line: Int,
        _ column: Int,
        _ words: () -> Words
    ) {
        counts[code, default: 0] += 1
        total += 1
        guard !isFull else { return }
        kept.append(DiagnosticLog.diagnostic(severity, code, file, line, column, words()))
    }

    /// Notes a finished diagnostic.
    mutating func add(_ diagnostic: Diagnostic) {
        counts[diagnostic.code, default: 0] += 1
        total += 1
        if !isFull { kept.append(diagnostic) }
    }

    /// Adds what another reader of the same file noted.
    mutating func merge(_ other: DiagnosticLog) {
        kept = Array(DiagnosticLog.inFileOrder(kept + other.kept).prefix(maximum))
        counts.merge(other.counts, uniquingKeysWith: +)
        total += other.total
    }

    /// By line and column; equal ones stay in the order in which they were found.
    static func inFileOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.enumerated().sorted {
            ($0.element.line, $0.element.column, $0.offset) < ($1.element.line, $1.element.column, $1.offset)
        }.map(\.element)
    }

    static func diagnostic(
        _ severity: Diagnostic.Severity,
        _ code: String,
        _ file: String,
        _ line: Int,
        _ column: Int,
        _ words: Words
    ) -> Diagnostic {
        Diagnostic(
            severity,
            code,
            file: file,
            line: line,
            column: column,
            found: words.found,
            expected: words.expected,
            suggestion: words.suggestion
        )
    }
}
