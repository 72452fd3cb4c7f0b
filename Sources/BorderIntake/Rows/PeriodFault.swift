import BorderCore

/// Finds words for a text that should be a period and is none.
struct PeriodFault {
    /// The days that are believed.
    let days: ClosedRange<Int32>

    /// What is wrong with a text that is no period.
    func words(for text: String) -> DiagnosticLog.Words {
        let shown = text.excerpt
        let expected = "a day as YYYY-MM-DD, a month as YYYY-MM, or a period as START/END"
        if text.utf8.count > 64 { return ("'\(shown)' is no period", expected, "move the words to period_text") }
        if Period(text) != nil {
            return ("'\(shown)' is outside the years \(yearsText)", expected, "check the year")
        }
        let ends = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if ends.count == 2, let start = Period(ends[0]), let end = Period(ends[1]), start.startEarliest > end.endLatest
        {
            return ("the period '\(shown)' ends before it starts", "START/END", "write \(ends[1])/\(ends[0])?")
        }
        if ends.count == 2, ends[0].isEmpty || ends[1].isEmpty || ends[1] == ".." || ends[0] == ".." {
            return ("'\(shown)' leaves one end open", expected, "write the last day it may cover")
        }
        if let words = noSuchHours(text) { return words }
        if let words = ends.lazy.compactMap(noSuchDay).first { return words }
        if let days = otherOrder(text) {
            let suggestion = days.map { "\($0)" }.joined(separator: " or ")
            return ("'\(shown)' is no day as YYYY-MM-DD", expected, "write \(suggestion)")
        }
        if let time = text.firstIndex(where: { $0 == "T" || $0 == " " }), let day = Day(text[..<time]) {
            guard text[time...].allSatisfy({ "T0123456789:. ".contains($0) }) else {
                return (
                    "'\(shown)' is no moment", expected, "write the local day, or the time with its offset from UTC"
                )
            }
            return ("'\(shown)' has a time of day", expected, "write \(day)")
        }
        return ("'\(shown)' is no period", expected, "write words such as 'last week' into period_text")
    }

    /// Words about two moments that are no period. None of them names a day: which one is wrong nobody knows.
    private func noSuchHours(_ text: String) -> DiagnosticLog.Words? {
        var sides = [""]
        var isBracketed = false
        for character in text {
            if "[]".contains(character) { isBracketed = character == "[" }
            if character == "/" && !isBracketed { sides.append("") } else { sides[sides.count - 1].append(character) }
        }
        guard sides.count == 2, sides.allSatisfy({ $0.count >= 16 && Day($0.prefix(10)) != nil }) else { return nil }
        let shown = text.excerpt
        let expected = "hours as 2022-09-28T10:00/2022-09-29T10:00, with an offset or [Area/Location] behind each time"
        let zones = sides.map { $0.dropFirst(16).filter { !"[]".contains($0) } }
        if let zone = zones.first(where: { DayWindow(from: 0, to: 1440, zone: String($0)) == nil }) {
            return (
                "'\(zone.prefix(40))' is no time zone", expected,
                "write an offset such as +04:00, or a name such as Asia/Tbilisi"
            )
        }
        if !zones[1].isEmpty && zones[0] != zones[1] {
            return ("the two times of '\(shown)' are in different zones", expected, "write both in one zone")
        }
        if sides[0].prefix(16) >= sides[1].prefix(16) {
            return (
                "the hours of '\(shown)' end before they begin", expected,
                "swap the two times if they are the wrong way round"
            )
        }
        return ("'\(shown)' are no hours", expected, "check the two times")
    }

    private var yearsText: String {
        let first = Day(rawValue: days.lowerBound).civil.year
        return "\(first)–\(Day(rawValue: days.upperBound).civil.year)"
    }

    /// Words about a date whose month or day the calendar lacks, such as 31 February.
    private func noSuchDay(_ text: String) -> DiagnosticLog.Words? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, text.utf8.count == 10, text.utf8.prefix(4).allSatisfy({ $0 != 45 }),
            let year = parts[0], let month = parts[1], let day = parts[2]
        else { return nil }
        guard (1...12).contains(month) else {
            return ("'\(text)' has month \(month)", "a month from 01 to 12 in YYYY-MM-DD", "check the date")
        }
        guard (1...9999).contains(year), day < 1 || day > Day.daysInMonth(month, ofYear: year) else { return nil }
        let last = Day.daysInMonth(month, ofYear: year)
        return ("'\(text)' does not exist", "a day of that month from 01 to \(last)", "check the date")
    }

    /// The days that `24.9.2022`, `9/24/2022` or `2022-9-24` can mean; with slashes nobody knows which comes first.
    private func otherOrder(_ text: String) -> [Day]? {
        for separator: Character in [".", "/", "-"] {
            let parts = text.split(separator: separator, omittingEmptySubsequences: false).compactMap { Int($0) }
            guard parts.count == 3 else { continue }
            let candidates =
                if parts[0] > 31 {
                    [Day(year: parts[0], month: parts[1], day: parts[2])]
                } else {
                    [
                        Day(year: parts[2], month: parts[1], day: parts[0]),
                        separator == "/" ? Day(year: parts[2], month: parts[0], day: parts[1]) : nil,
                    ]
                }
            let known = candidates.compactMap { $0 }.filter { days.contains($0.rawValue) }
            // The ninth of September is the same both ways.
            if !known.isEmpty { return known.first == known.last ? [known[0]] : known }
        }
        return nil
    }
}
