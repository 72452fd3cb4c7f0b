/// What many trials come to.
struct WorldSummary {
    let trials: [WorldTrial]

    /// Mean error in percent.
    func error(_ method: String, _ level: WorldScore.Level) -> Double {
        trials.reduce(0) { $0 + ($1.errors[method]?[level] ?? 0) } / Double(max(1, trials.count))
    }

    /// The share, in percent, of open quantities within their likely range; `nil` where there are none.
    func coverage(_ level: WorldScore.Level) -> Double? {
        let open = trials.reduce(0) { $0 + $1.open[level, default: 0] }
        let covered = trials.reduce(0) { $0 + $1.covered[level, default: 0] }
        return open > 0 ? 100 * Double(covered) / Double(open) : nil
    }

    /// The share, in percent, of true sums within their limits.
    var within: Double {
        100 * Double(trials.reduce(0) { $0 + $1.spansWithin }) / Double(max(1, trials.reduce(0) { $0 + $1.spans }))
    }

    /// Worlds in which every true sum lies within its limits.
    var soundWorlds: Int { trials.filter { $0.spansWithin == $0.spans }.count }
}
