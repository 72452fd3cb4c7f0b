/// What checks find, put together by code and source while they look.
struct CheckFindings {
    private struct Key: Hashable {
        var code: CheckCode
        var source: String
    }

    private var all: [Key: CheckFinding] = [:]

    /// Counts a case.
    mutating func add(_ code: CheckCode, _ source: String, _ found: CheckCase, times: Int64 = 1) {
        all[Key(code: code, source: source), default: CheckFinding(code, source: source)].add(found, times: times)
    }

    /// Each with its first cases, the worst first, then by source and code.
    var sorted: [CheckFinding] {
        all.values.map(\.closed).sorted {
            ($1.code.severity, $0.source, $0.code.rawValue) < ($0.code.severity, $1.source, $1.code.rawValue)
        }
    }
}
