/// What checks find, put together by code and source while they look.
struct CheckFindings {
    private struct Key: Hashable {
        var code: CheckCode
        var source: Int32
    }

    private var sources = Numbering<String>()
    private var all: [Key: CheckFinding] = [:]

    /// The number of a source.
    mutating func number(of source: String) -> Int32 { sources.code(of: source) }

    /// Counts a case with its lines.
    ///
    /// - Returns: whether it may be among the first, which are kept.
    mutating func count(_ code: CheckCode, _ source: Int32, _ lines: LineSpan, times: Int64) -> Bool {
        all[Key(code: code, source: source), default: CheckFinding(code, source: sources.values[Int(source)])].count(
            lines,
            times
        )
    }

    /// Keeps a case that was counted, while it is among the first.
    mutating func keep(_ code: CheckCode, _ source: Int32, _ found: CheckCase) {
        all[Key(code: code, source: source), default: CheckFinding(code, source: sources.values[Int(source)])].keep(
            found
        )
    }

    /// Counts a case, and keeps it while it is among the first.
    mutating func add(_ code: CheckCode, _ source: String, _ found: CheckCase, times: Int64 = 1) {
        let source = number(of: source)
        if count(code, source, found.lines, times: times) { keep(code, source, found) }
    }

    /// Each with its first cases, the worst first, then by source and code.
    var sorted: [CheckFinding] {
        all.values.map(\.closed).sorted {
            ($1.code.severity, $0.source, $0.code.rawValue) < ($0.code.severity, $1.source, $1.code.rawValue)
        }
    }
}
