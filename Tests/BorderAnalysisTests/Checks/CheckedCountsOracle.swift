@testable import BorderAnalysis

/// What looks odd in a series, by the sentences that explain it, slowly: every rule looks at every run and every pair.
///
/// Units of time are numbered, so that nothing here knows of a calendar. Products take 128 bits, so that nothing is
/// rounded. The sentences leave some limits open; they have a name here.
struct CheckedCountsOracle {
    /// The number of each unit of time, rising, and its count.
    var cells: [(unit: Int, value: Int64)]
    /// The first day of a unit of time by its number, in days since any other.
    var day: (Int) -> Int = { $0 }

    /// How many counts on each side a shift looks at, and how many it needs.
    static let reach = 6
    static let fewest = 3

    private var values: [Int64] { cells.map(\.value) }

    /// Everything odd, by the first count concerned, then by the word for it.
    var oddities: [CheckedCounts.Oddity] {
        (repeats + zeros + shifts + spikes + gaps).sorted {
            ($0.range.lowerBound, $0.code.rawValue) < ($1.range.lowerBound, $1.code.rawValue)
        }
    }

    /// The ranges that a property holds for and that are part of no larger one.
    private func largest(_ holds: (Range<Int>) -> Bool) -> [Range<Int>] {
        let all = cells.indices.flatMap { first in
            (first + 1...cells.count).map { first..<$0 }.filter(holds)
        }
        return all.filter { one in
            !all.contains { $0 != one && $0.lowerBound <= one.lowerBound && one.upperBound <= $0.upperBound }
        }
    }

    /// "A number of 100 or more stands in three or more units of time in a row."
    private var repeats: [CheckedCounts.Oddity] {
        largest { range in
            range.count >= 3
                && range.allSatisfy { values[$0] == values[range.lowerBound] && values[$0] >= 100 }
                && range.dropFirst().allSatisfy { cells[$0].unit == cells[$0 - 1].unit + 1 }
        }.map { CheckedCounts.Oddity(code: .repeatedNumber, range: $0) }
    }

    /// "Counts of zero stand in a series that counts otherwise": one where hundreds are usual, three where tens are.
    private var zeros: [CheckedCounts.Oddity] {
        let others = values.filter { $0 != 0 }
        guard others.count >= 3 else { return [] }
        let usual = CheckedCountsOracle.middle(others)
        return largest { $0.allSatisfy { values[$0] == 0 } }
            .filter { usual >= 100 || usual >= 10 && $0.count >= 3 }
            .map { CheckedCounts.Oddity(code: .zeroRun, range: $0, usual: [usual], times: Int64($0.count)) }
    }

    /// "All counts from one unit of time on are at least four times those before, or a quarter of them at most", and
    /// "about a thousand or a million times what they were".
    private var shifts: [CheckedCounts.Oddity] {
        var found: [CheckedCounts.Oddity] = []
        for index in cells.indices {
            // Of several days that would do, side by side, the first.
            if let last = found.last, index - last.range.lowerBound < CheckedCountsOracle.fewest { continue }
            found +=
                (shift(index, CheckedCountsOracle.reach) ?? shift(index, CheckedCountsOracle.fewest)).map { [$0] } ?? []
        }
        return found
    }

    /// What changes between so many counts before and after; where these are few, only the unit does.
    private func shift(_ index: Int, _ reach: Int) -> CheckedCounts.Oddity? {
        let before = Array(values[..<index].suffix(reach))
        let after = Array(values[index...].prefix(reach))
        guard before.count >= CheckedCountsOracle.fewest, after.count >= CheckedCountsOracle.fewest else {
            return nil
        }
        let rises = after.allSatisfy { new in before.allSatisfy { Int128(new) >= 4 * Int128($0) } }
        let falls = after.allSatisfy { new in before.allSatisfy { 4 * Int128(new) <= Int128($0) } }
        let (one, other) = (CheckedCountsOracle.middle(before), CheckedCountsOracle.middle(after))
        guard rises || falls, one >= 1, other >= 1 else { return nil }
        let (small, large) = (Int128(min(one, other)), Int128(max(one, other)))
        let isUnit = [1_000, 1_000_000].contains { (times: Int128) in
            let likely = times * small
            return 5 * large > 2 * likely && 2 * large < 5 * likely
        }
        guard isUnit || reach > CheckedCountsOracle.fewest && one >= 10 && other >= 10 else { return nil }
        let code: CheckCode = isUnit ? .unitChange : .levelShift
        return CheckedCounts.Oddity(code: code, range: index..<index + 1, usual: [one, other])
    }

    /// "One count is ten times those around it or more, or a tenth of them or less, and these agree with each other":
    /// four or more of the six around it are no zeros, and none is beyond five times the middle one or a fifth of it.
    private var spikes: [CheckedCounts.Oddity] {
        cells.indices.compactMap { index in
            let around = cells.indices.filter { $0 != index && abs($0 - index) <= 3 }.map { values[$0] }.filter {
                $0 > 0
            }
            guard around.count >= 4 else { return nil }
            let usual = CheckedCountsOracle.middle(around)
            let (value, middle) = (Int128(values[index]), Int128(usual))
            // Fifths and fives are of whole numbers.
            let agree = around.allSatisfy { Int128($0) < 5 * (middle + 1) && middle < 5 * (Int128($0) + 1) }
            let isLarge = usual >= 20 && value >= 10 * middle
            let isSmall = usual >= 100 && value > 0 && 10 * value <= middle
            guard agree, isLarge || isSmall else { return nil }
            return CheckedCounts.Oddity(code: .spike, range: index..<index + 1, usual: [usual])
        }
    }

    /// "Between two units of time with a count there are some without."
    private var gaps: [CheckedCounts.Oddity] {
        cells.indices.dropFirst().compactMap { index in
            let missing = (cells[index - 1].unit..<cells[index].unit).count - 1
            guard missing > 0 else { return nil }
            // "One in twenty at most, two years or more away from all others, which take less time together."
            let sides = [0..<index, index..<cells.count]
            let few = sides[0].count <= sides[1].count ? sides[0] : sides[1]
            let many = sides[0].count <= sides[1].count ? sides[1] : sides[0]
            let taken = day(cells[many.upperBound - 1].unit) - day(cells[many.lowerBound].unit)
            let gap = day(cells[index].unit) - day(cells[index - 1].unit)
            if many.count >= 3, few.count == 1 || few.count * 20 <= cells.count, gap >= 730, taken < gap {
                return CheckedCounts.Oddity(code: .farRow, range: few, times: Int64(few.count))
            }
            return CheckedCounts.Oddity(code: .gap, range: index - 1..<index + 1, times: Int64(missing))
        }
    }

    /// The value that as many lie below as above, or the lower of two such.
    private static func middle(_ values: [Int64]) -> Int64 {
        let half = (values.count + 1) / 2
        return values.filter { value in values.count { $0 <= value } >= half }.min() ?? 0
    }
}
