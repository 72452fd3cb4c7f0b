import BorderCore

extension LedgerChecks {
    /// A longer unit of time beside the shorter ones in it: each is held against the longest that there are.
    mutating func lookAtSums() {
        for series in series.indices {
            for unit in 1..<UInt8(CheckedSlots.units.count) {
                var open = Array(slots[series, unit])
                for part in (0..<unit).reversed() where !open.isEmpty {
                    let inner = slots[series, part]
                    // A week lies in no month.
                    guard CheckedSlots.units[Int(part)] != .week, !inner.isEmpty else { continue }
                    open = compareSums(open, with: inner, CheckedSlots.units[Int(part)])
                }
            }
        }
    }

    /// Holds wholes against their parts; those without any are handed back.
    private mutating func compareSums(_ wholes: [Int], with parts: Range<Int>, _ small: PeriodUnit) -> [Int] {
        var open: [Int] = []
        var next = parts.lowerBound
        for index in wholes {
            let slot = slots.all[index]
            while next < parts.upperBound, slots.all[next].first < slot.first { next += 1 }
            let first = next
            while next < parts.upperBound, slots.all[next].last <= slot.last { next += 1 }
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
        for part in slots.all[parts] {
            let number = limits(part)
            let (more, overflow) = sum.addingReportingOverflow(number.lowerBound)
            guard part.first == day.rawValue, number.lowerBound == number.upperBound, !overflow else { return nil }
            sum = more
            day = unit.next(after: day)
        }
        return day == days.upperBound.advanced(by: 1) ? sum : nil
    }
}
