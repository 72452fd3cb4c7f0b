package import BorderCore

/// One count of a series, for one unit of time.
package struct CheckedCount: Hashable, Sendable {
    /// The first day of its unit of time.
    package var start: Day
    package var value: Int64

    package init(start: Day, value: Int64) {
        self.start = start
        self.value = value
    }
}

/// The counts of one series for units of time of one length, by their days: what looks odd among them.
///
/// Every rule compares a count with those beside it, never with what is usual elsewhere. The limits are such that the
/// seasons and the growth of real borders stay below them: a factor of ten for one count, of four for all that follow.
package struct CheckedCounts {
    /// The unit of time.
    package let unit: PeriodUnit
    /// At most one a unit of time, by rising days.
    package let counts: [CheckedCount]

    package init(unit: PeriodUnit, counts: [CheckedCount]) {
        self.unit = unit
        self.counts = counts
    }

    /// Something odd: which counts, and by what they were judged.
    package struct Oddity: Hashable, Sendable {
        package var code: CheckCode
        /// The counts concerned.
        package var range: Range<Int>
        /// What they were held against: what is usual beside them, or nothing.
        package var usual: [Int64] = []
        /// How often it counts.
        package var times: Int64 = 1
    }

    /// Everything odd, in the order of the days.
    package var oddities: [Oddity] {
        var all: [Oddity] = []
        forEachOddity { all.append($0) }
        return all.sorted {
            ($0.range.lowerBound, $0.code.rawValue) < ($1.range.lowerBound, $1.code.rawValue)
        }
    }

    /// Everything odd, one kind after the other.
    func forEachOddity(_ body: (Oddity) -> Void) {
        (repeats + zeros + shifts + spikes).forEach(body)
        forEachGap(body)
    }

    /// Runs of neighbours that a property holds for.
    private func runs(_ isSame: (CheckedCount, CheckedCount) -> Bool) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = 0
        for index in counts.indices.dropFirst() where !isSame(counts[index - 1], counts[index]) {
            runs.append(start..<index)
            start = index
        }
        if start < counts.count { runs.append(start..<counts.count) }
        return runs
    }

    private func follows(_ one: CheckedCount, _ next: CheckedCount) -> Bool {
        unit.next(after: one.start) == next.start
    }

    /// A number that comes again three times or more, one unit of time after the other. Counts below 100 do so by chance.
    private var repeats: [Oddity] {
        runs { $0.value == $1.value && follows($0, $1) }
            .filter { $0.count >= 3 && counts[$0.lowerBound].value >= 100 }
            .map { Oddity(code: .repeatedNumber, range: $0) }
    }

    /// Zeros in a series that counts otherwise: what was not counted is often written so.
    private var zeros: [Oddity] {
        guard counts.contains(where: { $0.value == 0 }) else { return [] }
        let others = counts.map(\.value).filter { $0 != 0 }
        guard others.count >= 3, let usual = others.median else { return [] }
        let least = usual >= 100 ? 1 : usual >= 10 ? 3 : Int.max
        return runs { ($0.value == 0) == ($1.value == 0) }
            .filter { counts[$0.lowerBound].value == 0 && $0.count >= least }
            .map { Oddity(code: .zeroRun, range: $0, usual: [usual], times: Int64($0.count)) }
    }

    /// Where all that follows is at least four times what was before, or a quarter of it at most; a unit of count that
    /// changes where it is a thousand or a million times so.
    private var shifts: [Oddity] {
        var found: [Oddity] = []
        var index = 3
        while index + 3 <= counts.count {
            let shift = shift(at: index, 6) ?? shift(at: index, 3)
            if let shift { found.append(shift) }
            index += shift == nil ? 1 : 3
        }
        return found
    }

    /// What changes at a count, by so many on each side; with few a new unit only, as a summer that ends is no new level.
    private func shift(at index: Int, _ reach: Int) -> Oddity? {
        let (earlier, later) = (max(0, index - reach)..<index, index..<min(counts.count, index + reach))
        // Nearly all numbers end here, so that nothing else is made of them.
        let (before, after) = (limits(earlier), limits(later))
        guard CheckedCounts.lieApart(before, after) || CheckedCounts.lieApart(after, before),
            let one = counts[earlier].map(\.value).median, let other = counts[later].map(\.value).median,
            min(one, other) > 0
        else { return nil }
        let ratio = Double(max(one, other)) / Double(min(one, other))
        let isUnit = [1e3, 1e6].contains { ratio > 0.4 * $0 && ratio < 2.5 * $0 }
        guard isUnit || reach > 3 && min(one, other) >= 10 else { return nil }
        return Oddity(code: isUnit ? .unitChange : .levelShift, range: index..<index + 1, usual: [one, other])
    }

    /// Whether every one of some numbers is four times every one of the others, or more.
    private static func lieApart(_ small: (least: Int64, most: Int64), _ large: (least: Int64, most: Int64)) -> Bool {
        small.most > 0 && large.least / 4 >= small.most
    }

    /// The least and the greatest of some counts.
    private func limits(_ range: Range<Int>) -> (least: Int64, most: Int64) {
        var limits = (least: Int64.max, most: Int64.min)
        for index in range {
            limits.least = min(limits.least, counts[index].value)
            limits.most = max(limits.most, counts[index].value)
        }
        return limits
    }

    /// One count of ten times what is beside it, or a tenth of it, where its neighbours agree with each other.
    private var spikes: [Oddity] {
        counts.indices.compactMap { index in
            let value = counts[index].value
            guard mayBeSpike(index, value) else { return nil }
            let beside =
                (counts[max(0, index - 3)..<index] + counts[(index + 1)..<min(counts.count, index + 4)])
                .map(\.value).filter { $0 > 0 }
            guard beside.count >= 4, value > 0, let usual = beside.median, usual >= 20,
                let least = beside.min(), let most = beside.max(), most / 5 <= usual, usual / 5 <= least,
                value / 10 >= usual || usual >= 100 && usual / 10 >= value
            else { return nil }
            return Oddity(code: .spike, range: index..<index + 1, usual: [usual])
        }
    }

    /// Whether a count is twice all that stand beside it, or half of them at most: what a spike is at least, told
    /// without making anything.
    private func mayBeSpike(_ index: Int, _ value: Int64) -> Bool {
        guard value > 0 else { return false }
        var (isAbove, isBelow) = (true, true)
        for other in max(0, index - 3)..<min(counts.count, index + 4) where other != index {
            let beside = counts[other].value
            guard beside > 0 else { continue }
            isAbove = isAbove && value / 2 >= beside - beside / 8
            isBelow = isBelow && value <= beside - beside / 2
            guard isAbove || isBelow else { return false }
        }
        return true
    }

    /// Units of time without a count between others.
    private func forEachGap(_ body: (Oddity) -> Void) {
        for index in counts.indices.dropFirst() {
            let (before, after) = (counts[index - 1], counts[index])
            guard !follows(before, after) else { continue }
            if let few = far(at: index) {
                body(Oddity(code: .farRow, range: few, times: Int64(few.count)))
            } else {
                body(Oddity(code: .gap, range: index - 1..<index + 1, times: missing(before.start, after.start)))
            }
        }
    }

    /// The few counts on one side of a gap of two years or more that is longer than all the others take: of twenty one.
    private func far(at index: Int) -> Range<Int>? {
        func days(_ one: Int, _ other: Int) -> Int {
            Int(counts[other].start.rawValue) - Int(counts[one].start.rawValue)
        }
        let (few, many) =
            index <= counts.count - index ? (0..<index, index..<counts.count) : (index..<counts.count, 0..<index)
        let gap = days(index - 1, index)
        guard many.count >= 3, few.count <= max(1, counts.count / 20), gap >= 730,
            days(many.lowerBound, many.upperBound - 1) < gap
        else { return nil }
        return few
    }

    /// How many units of time lie between two of them.
    private func missing(_ before: Day, _ after: Day) -> Int64 {
        let days = Int64(after.rawValue) - Int64(before.rawValue)
        var months: Int64 {
            let (one, other) = (before.civil, after.civil)
            return Int64(other.year - one.year) * 12 + Int64(other.month - one.month)
        }
        return switch unit {
        case .day: days - 1
        case .week: days / 7 - 1
        case .month: months - 1
        case .quarter: months / 3 - 1
        // From January to January.
        case .year: months / 12 - 1
        }
    }
}

extension [Int64] {
    /// The middle one in order, the lower of two; `nil` without any.
    fileprivate var median: Int64? { isEmpty ? nil : sorted()[(count - 1) / 2] }
}
