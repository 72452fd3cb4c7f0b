import BorderAtlas
import BorderCore

extension DailyCounts {
    /// The way at another place that compares with a series: the same way across the same border, the way into the
    /// same country, or out of it.
    func placement(like key: Key, at place: Place) -> Placement? {
        let found = series.keys.filter { other in
            guard other.placement.place == place, other.isLike(key), let mine = key.placement.direction.route,
                let theirs = other.placement.direction.route
            else { return false }
            return mine == theirs || mine.to == theirs.to || mine.from == theirs.from
        }
        return found.map(\.placement).min { one, two in
            (one.direction == key.placement.direction ? 0 : 1, one) < (
                two.direction == key.placement.direction ? 0 : 1, two
            )
        }
    }

    /// The daily counts of another place that count the same; of several authorities' the series' own, else the first,
    /// and of several modes likewise.
    func days(like key: Key, at placement: Placement) -> [Day: Int64]? {
        let found = series.keys.filter { $0.placement == placement && $0.isLike(key) }
        let chosen = found.min { one, two in one.order(beside: key) < two.order(beside: key) }
        return chosen.flatMap { series[$0] }
    }
}

extension DailyCounts.Key {
    /// Whether the numbers count the same: people and unit.
    fileprivate func isLike(_ other: DailyCounts.Key) -> Bool {
        population == other.population && measure == other.measure
    }

    /// The series' own authority and mode first, then by name.
    fileprivate func order(beside key: DailyCounts.Key) -> (Int, String, Int, UInt8) {
        (authority == key.authority ? 0 : 1, authority, mode == key.mode ? 0 : 1, mode.rawValue)
    }
}
