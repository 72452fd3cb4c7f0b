import BorderCore

extension LedgerChecks {
    /// A longer unit of time beside the shorter ones in it: each is held against the longest that there are.
    mutating func lookAtSums() {
        let whole = ranges.filter { Int($0.key.unit) < LedgerChecks.units.count && $0.key.unit > 0 }
        for (key, range) in whole.sorted(by: { $0.value.lowerBound < $1.value.lowerBound }) {
            var open = Array(range)
            for unit in (0..<key.unit).reversed() where !open.isEmpty {
                // A week lies in no month.
                guard LedgerChecks.units[Int(unit)] != .week,
                    let inner = ranges[RangeKey(series: key.series, unit: unit)]
                else { continue }
                open = compareSums(open, with: inner, LedgerChecks.units[Int(unit)])
            }
        }
    }

    /// Holds wholes against their parts; those without any are handed back.
    private mutating func compareSums(_ wholes: [Int], with parts: Range<Int>, _ small: PeriodUnit) -> [Int] {
        var open: [Int] = []
        var next = parts.lowerBound
        for index in wholes {
            let slot = slots[index]
            while next < parts.upperBound, slots[next].first < slot.first { next += 1 }
            let first = next
            while next < parts.upperBound, slots[next].last <= slot.last { next += 1 }
            guard next > first else {
                open.append(index)
                continue
            }
            let entry = ledger[Int(slot.entry)]
            let (series, days) = (series[entry.series], Day(rawValue: slot.first)...Day(rawValue: slot.last))
            let number = limits(slot)
            let beside = found(series, days, [number.lowerBound], entry.lines, word: small.rawValue)
            add(.totalAmongParts, series, beside)
            if let sum = sum(of: first..<next, filling: days, small), number.lowerBound == number.upperBound,
                sum != number.lowerBound
            {
                let differs = found(series, days, [number.lowerBound, sum], entry.lines, word: small.rawValue)
                add(.sumDiffers, series, differs)
            }
        }
        return open
    }

    /// The sum of parts that fill some days without a gap; `nil` where they do not, or one has two numbers.
    private func sum(of parts: Range<Int>, filling days: ClosedRange<Day>, _ unit: PeriodUnit) -> Int64? {
        var (sum, day) = (Int64(0), days.lowerBound)
        for part in slots[parts] {
            let number = limits(part)
            let (more, overflow) = sum.addingReportingOverflow(number.lowerBound)
            guard part.first == day.rawValue, number.lowerBound == number.upperBound, !overflow else { return nil }
            sum = more
            day = unit.next(after: day)
        }
        return day == days.upperBound.advanced(by: 1) ? sum : nil
    }
}
