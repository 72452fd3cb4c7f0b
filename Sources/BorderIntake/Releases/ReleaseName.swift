package import BorderCore

/// What the name of a file says of the day on which it was published.
///
/// A date is written with the year first: `2022-09-30`, `2022_09_30`, `2022.09.30`, `20220930`, or a month alone,
/// `2022-09`, `2022_09`, `2022.09`, `202209`. No digit stands beside it. Behind a day a time of day may stand, `T1015`,
/// `_10-15`, `-101500`, of which several in one day are snapshots.
package struct ReleaseName: Hashable, Sendable {
    /// The last day of what is written: of a month its last.
    package var published: Day
    /// The minute of that day, where a time of day is written.
    package var minute: Int?
    /// What is written: `2022-09-30`, `2022-09`, `2022-09-30 10:15`.
    package var label: String
    /// The rest of the name without its ending: the same for every release of one table.
    package var table: String

    /// What its releases are ordered by: the minutes of days; a day without a time comes after its times.
    package var moment: Int64 { Int64(published.rawValue) * 1441 + Int64(minute ?? 1440) }

    /// Why a name says no day.
    package enum Fault: Error, Hashable, Sendable {
        /// No date stands in it.
        case none
        /// Several do, and nobody knows which it is.
        case several
    }

    /// Reads a name.
    package init(_ name: String) throws(Fault) {
        let signs = Array(ReleaseName.withoutEndings(name).utf8)
        var dates: [(range: Range<Int>, first: Day, last: Day)] = []
        var place = 0
        while place < signs.count {
            if place > 0, signs[place - 1].isDigit || !signs[place].isDigit {
                place += 1
                continue
            }
            guard let date = ReleaseName.date(in: signs, at: place) else {
                place += 1
                continue
            }
            dates.append(date)
            place = date.range.upperBound
        }
        guard var date = dates.first else { throw .none }
        guard dates.allSatisfy({ $0.first == date.first && $0.last == date.last }) else { throw .several }
        published = date.last
        label = date.first == date.last ? date.first.description : PeriodUnit.month.label(of: date.first)
        if dates.count == 1, date.first == date.last,
            let time = ReleaseName.time(in: signs, at: date.range.upperBound)
        {
            minute = time.minute
            label += " \(DayWindow.clock(time.minute))"
            date.range = date.range.lowerBound..<time.end
            dates = [date]
        }
        var rest: [UInt8] = []
        for (index, sign) in signs.enumerated() where !dates.contains(where: { $0.range.contains(index) }) {
            let isWord = sign.isDigit || sign | 0x20 >= 0x61 && sign | 0x20 <= 0x7A || sign > 127
            if isWord { rest.append(sign) } else if rest.last != 0x20 { rest.append(0x20) }
        }
        let words = String(decoding: rest, as: UTF8.self).split(separator: " ")
        table = words.joined(separator: " ").lowercased()
    }

    /// The date that begins at a place.
    private static func date(in signs: [UInt8], at start: Int) -> (range: Range<Int>, first: Day, last: Day)? {
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= signs.count, signs[range].allSatisfy(\.isDigit) else { return nil }
            return signs[range].reduce(0) { $0 * 10 + Int($1 - 48) }
        }
        func ends(_ place: Int) -> Bool { place >= signs.count || !signs[place].isDigit }
        guard let year = number(start..<start + 4), (1990...2099).contains(year) else { return nil }
        let sign = start + 4 < signs.count ? signs[start + 4] : 0
        let isParted = [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ".")].contains(sign)
        let month = isParted ? start + 5 : start + 4
        guard let monthNumber = number(month..<month + 2) else { return nil }
        let day = isParted ? month + 3 : month + 2
        let isFull = !isParted || month + 2 < signs.count && signs[month + 2] == sign
        if isFull, let dayNumber = number(day..<day + 2), ends(day + 2) {
            guard let whole = Day(year: year, month: monthNumber, day: dayNumber) else { return nil }
            return (start..<day + 2, whole, whole)
        }
        guard ends(month + 2), let first = Day(year: year, month: monthNumber, day: 1) else { return nil }
        let days = PeriodUnit.month.days(around: first)
        return (start..<month + 2, days.lowerBound, days.upperBound)
    }

    /// The time of day that stands behind a date: `T1015`, `T10:15:30Z`, `_10-15`, `-101530`. Four digits by themselves
    /// may be a year, and are none.
    private static func time(in signs: [UInt8], at start: Int) -> (minute: Int, end: Int)? {
        func two(_ place: Int, below limit: Int) -> Int? {
            guard place + 2 <= signs.count, signs[place].isDigit, signs[place + 1].isDigit else { return nil }
            let number = Int(signs[place] - 48) * 10 + Int(signs[place + 1] - 48)
            return number < limit ? number : nil
        }
        func isParting(_ place: Int) -> Bool { place < signs.count && "-_.: ".utf8.contains(signs[place]) }
        guard start < signs.count else { return nil }
        let isMarked = signs[start] | 0x20 == UInt8(ascii: "t")
        guard isMarked || isParting(start), let hour = two(start + 1, below: 24) else { return nil }
        let isParted = isParting(start + 3)
        guard let minute = two(start + (isParted ? 4 : 3), below: 60) else { return nil }
        var end = start + (isParted ? 6 : 5)
        let hasSeconds = two(isParted && isParting(end) ? end + 1 : end, below: 61) != nil
        if hasSeconds { end += isParted && isParting(end) ? 3 : 2 }
        guard isMarked || isParted || hasSeconds, end >= signs.count || !signs[end].isDigit else { return nil }
        if end < signs.count, signs[end] | 0x20 == UInt8(ascii: "z") { end += 1 }
        return (hour * 60 + minute, end)
    }

    /// The name without endings such as `.csv` and `.csv.gz`: a publisher may change them.
    private static func withoutEndings(_ name: String) -> String {
        var name = name[...]
        while let point = name.lastIndex(of: "."), point > name.startIndex {
            let ending = name[name.index(after: point)...]
            let isEnding =
                (1...7).contains(ending.utf8.count)
                && ending.utf8.allSatisfy { $0.isDigit || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
                && !(ending.utf8.first?.isDigit ?? true)
            guard isEnding else { break }
            name = name[..<point]
        }
        return String(name)
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (48...57).contains(self) }
}
