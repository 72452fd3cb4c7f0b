import BorderAtlas
import BorderCore

/// Counts what becomes of numbers from release to release.
struct RevisionCounts {
    private(set) var repeated: Int64 = 0
    private(set) var revised: Int64 = 0
    private(set) var withdrawn: Int64 = 0
    /// Numbers of earlier releases that no later one spoke of.
    private(set) var standing: Int64 = 0

    /// What a number is for.
    private struct Subject: Hashable {
        var placement: Placement
        var measure: Measure
        var population: Population
        var mode: Mode
        var authority: String
    }

    private struct Key: Hashable {
        var subject: Int32
        var first: Int32
        var last: Int32

        var days: ClosedRange<Day>? {
            first == Day.unknown ? nil : Day(rawValue: first)...Day(rawValue: last)
        }
    }

    /// What was said: the rows of a key, or one report of it.
    private enum Number: Hashable {
        case rows(least: Int64, greatest: Int64, sum: Int64)
        case report(Quantity)
    }

    private var subjects = Numbering<Subject>()
    /// What holds so far: for every key its numbers.
    private var known: [Key: Set<Number>] = [:]

    /// Takes the next release.
    mutating func add(_ release: FlowInput) {
        let new = numbers(of: release)
        var spoken = SpokenDays()
        spoken.add(new.keys.map(\.days))
        standing = 0
        for (key, old) in known where spoken.include(key.days) {
            let count = Int64(old.count)
            if let now = new[key] {
                if now == old { repeated += count } else { revised += count }
            } else {
                withdrawn += count
            }
            known[key] = nil
        }
        standing = known.values.reduce(0) { $0 + Int64($1.count) }
        known.merge(new) { _, now in now }
    }

    private mutating func numbers(of release: FlowInput) -> [Key: Set<Number>] {
        var numbers: [Key: Set<Number>] = [:]
        for ledger in release.ledgers {
            let modes = ledger.modes(unless: [])
            let codes = (0..<ledger.seriesCount).map { index in
                let series = ledger.series(index)
                return subjects.code(
                    of: Subject(
                        placement: series.placement,
                        measure: series.measure,
                        population: series.population,
                        mode: modes[index],
                        authority: series.attribution.authority
                    )
                )
            }
            for index in 0..<ledger.count {
                let entry = ledger[index]
                let key = Key(subject: codes[entry.series], first: entry.first, last: entry.last)
                numbers[key, default: []].insert(
                    .rows(least: entry.least, greatest: entry.greatest, sum: entry.sum)
                )
            }
        }
        for report in release.reports {
            let subject = Subject(
                placement: report.placement,
                measure: report.measure,
                population: report.population,
                mode: report.mode,
                authority: report.details.authority
            )
            let days = report.period?.outer
            let key = Key(
                subject: subjects.code(of: subject),
                first: days?.lowerBound.rawValue ?? Day.unknown,
                last: days?.upperBound.rawValue ?? Day.unknown
            )
            // An exact number is the same whether it is quoted or not.
            let value = report.quantity.value
            let isExact = report.quantity == Quantity(value)
            numbers[key, default: []].insert(
                isExact ? .rows(least: value, greatest: value, sum: value) : .report(report.quantity)
            )
        }
        return numbers
    }
}
