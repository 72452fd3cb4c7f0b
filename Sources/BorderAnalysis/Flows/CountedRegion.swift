import BorderAtlas
import BorderCore

/// What a number, or a part of a sum, counts: which passages, of whom, how, and when.
struct CountedRegion: Hashable, Sendable {
    /// When it counts.
    enum Time: Hashable, Sendable {
        case days(ClosedRange<Day>)
        /// Days that are not known exactly, or hours of them: the same only where it is said the same.
        case other(Period?, DayWindow?)

        init(_ period: Period?, _ hours: DayWindow?) {
            if let period, period.isExact, hours == nil {
                self = .days(period.outer)
            } else {
                self = .other(period, hours)
            }
        }
    }

    var placement: Placement
    var measure: Measure
    var population: Population
    var mode: Mode
    var time: Time
}

extension CountedRegion {
    /// What a report counts.
    init(_ report: PlacedReport) {
        self.init(
            placement: report.placement,
            measure: report.measure,
            population: report.population,
            mode: report.mode,
            time: Time(report.period, report.details.hours)
        )
    }

    /// What a row says that it counts.
    init(_ row: FlowRow) {
        self.init(
            placement: row.placement,
            measure: row.measure,
            population: row.population,
            mode: row.mode,
            time: Time(row.period, row.hours)
        )
    }

    /// What the counts of a sum are of, the days of each scope in as few runs as there are.
    static func all(_ items: [CountItem], of measure: Measure, scopes: [CountScope]) -> [CountedRegion] {
        var runs: [Int32: [ClosedRange<Int32>]] = [:]
        var undated: Set<Int32> = []
        for item in items {
            if item.first == Day.unknown {
                undated.insert(item.scope)
            } else if item.isWhole {
                runs[item.scope, default: []].append(item.reach.first...item.reach.last)
            } else {
                for bit in 0..<Int32(32) where item.covered & 1 << UInt32(bit) != 0 {
                    runs[item.scope, default: []].append(item.first + bit...item.first + bit)
                }
            }
        }
        func region(_ scope: Int32, _ time: Time) -> CountedRegion {
            let scope = scopes[Int(scope)]
            return CountedRegion(
                placement: scope.placement,
                measure: measure,
                population: scope.population,
                mode: scope.mode,
                time: time
            )
        }
        // In an order that does not depend on how scopes are numbered.
        func precedes(_ one: Int32, _ other: Int32) -> Bool {
            let (one, other) = (scopes[Int(one)], scopes[Int(other)])
            if one.placement != other.placement { return one.placement < other.placement }
            return (one.population, one.mode.rawValue) < (other.population, other.mode.rawValue)
        }
        var regions = undated.sorted(by: precedes).map { region($0, .other(nil, nil)) }
        for (scope, days) in runs.sorted(by: { precedes($0.key, $1.key) }) {
            for run in joined(days) {
                regions.append(region(scope, .days(Day(rawValue: run.lowerBound)...Day(rawValue: run.upperBound))))
            }
        }
        return regions
    }

    /// Runs of days in order, those that touch as one.
    private static func joined(_ runs: [ClosedRange<Int32>]) -> [ClosedRange<Int32>] {
        var joined: [ClosedRange<Int32>] = []
        for run in runs.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = joined.last, run.lowerBound - 1 <= last.upperBound {
                joined[joined.count - 1] = last.lowerBound...max(last.upperBound, run.upperBound)
            } else {
                joined.append(run)
            }
        }
        return joined
    }
}
