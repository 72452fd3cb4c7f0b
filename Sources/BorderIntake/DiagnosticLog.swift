import BorderCore

/// Collects diagnostics: the first of them in full, the others as counts.
struct DiagnosticLog: Sendable {
    let maximum: Int
    private(set) var kept: [Diagnostic] = []
    private(set) var counts: [String: Int] = [:]
    /// How often trouble was met again in the same words, after the times that are kept.
    private(set) var repeats: [Finding: Int] = [:]
    private var times: [Finding: Int] = [:]
    /// So often the same words are kept.
    static let mostTimes = 3
    /// How many have been noted in all.
    private(set) var total = 0
    /// Where something was noted last, and which kinds of trouble there: what is wrong with the words of a row is wrong
    /// with each of its numbers, and said once.
    private var lastLine = 0
    private var said: Set<Spot> = []

    private struct Spot: Hashable {
        var code: String
        var column: Int
    }

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
        guard isNew(code, line, column) else { return }
        guard !isFull else { return }
        keep(DiagnosticLog.diagnostic(severity, code, file, line, column, words()))
    }

    /// Notes a finished diagnostic.
    mutating func add(_ diagnostic: Diagnostic) {
        guard isNew(diagnostic.code, diagnostic.line, diagnostic.column) else { return }
        if !isFull { keep(diagnostic) }
    }

    private mutating func keep(_ diagnostic: Diagnostic) {
        let before = times[diagnostic.finding, default: 0]
        if before < DiagnosticLog.mostTimes {
            times[diagnostic.finding] = before + 1
            kept.append(diagnostic)
        } else {
            repeats[diagnostic.finding, default: 0] += 1
        }
    }

    /// Counts trouble; `false` where the same was noted at the same place.
    private mutating func isNew(_ code: String, _ line: Int, _ column: Int) -> Bool {
        if line != lastLine || said.count == 4096 {
            lastLine = line
            said.removeAll(keepingCapacity: true)
        }
        guard said.insert(Spot(code: code, column: column)).inserted else { return false }
        counts[code, default: 0] += 1
        total += 1
        return true
    }

    /// Adds what another reader of the same file noted.
    mutating func merge(_ other: DiagnosticLog) {
        let all = DiagnosticLog.inFileOrder(kept + other.kept)
        repeats.merge(other.repeats, uniquingKeysWith: +)
        (kept, times) = ([], [:])
        for diagnostic in all { keep(diagnostic) }
        kept.removeLast(max(0, kept.count - maximum))
        // A reader that is full no longer looks at the words.
        if isFull { repeats = [:] }
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
