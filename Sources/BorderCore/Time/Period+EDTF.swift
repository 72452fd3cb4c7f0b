/// A period of the Extended Date/Time Format with what its marks say.
package struct EDTFPeriod: Hashable, Sendable {
    /// The days.
    package var period: Period
    /// Whether a `?` or `%` says that the source is doubted; the days do not show it.
    package var isUncertain: Bool
    /// Whether a `~` or `%` made the ends a unit wider on either side.
    package var isApproximate: Bool
}

extension Period {
    /// Reads a date or interval of EDTF (ISO 8601-2): `2022-09`, `2022-09-21/2022-09-27`, `2022-09-24~`, `2022-09-XX`,
    /// `[2022-09-19..2022-09-21]/2022-09-27`, `2022-09-21/..`.
    ///
    /// An end that is open (`..`) or unknown (nothing) lies in the last three days up to the report, as nobody counts
    /// up to the minute he reports.
    ///
    /// - Parameters:
    ///   - text: the date or interval.
    ///   - reportedOn: the day of the report, which an open end needs.
    /// - Returns: the days, and what marks say of them.
    /// - Throws: what cannot be read, or cannot be counted in days, in words.
    package static func edtf(_ text: some StringProtocol, reportedOn: Day? = nil) throws(EDTFError) -> EDTFPeriod {
        let text = String(text)
        guard text.utf8.count <= 200 else { throw EDTFDate.unreadable(text) }
        if text.hasPrefix("{") {
            throw EDTFError(
                found: "'\(text.prefix(40))' is a set of separate dates, not one period",
                suggestion: "write a report for each"
            )
        }
        let sides = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard sides.count <= 2 else { throw EDTFDate.unreadable(text) }
        if sides[0].isEmpty || sides[0] == ".." {
            throw EDTFError(
                found: "'\(text.prefix(40))' has no start",
                suggestion: "write the first day it may cover"
            )
        }
        let start = try side(sides[0])
        let end = sides.count == 1 ? start : try end(sides[1], of: text, since: start, reportedOn)
        guard let period = Period(start: start.first, end: end.last) else {
            throw EDTFError(found: "'\(text.prefix(40))' ends before it starts", suggestion: "swap the two dates")
        }
        return EDTFPeriod(
            period: period,
            isUncertain: start.isUncertain || end.isUncertain,
            isApproximate: start.isApproximate || end.isApproximate
        )
    }

    private static func end(
        _ side: String,
        of text: String,
        since start: EDTFDate,
        _ reportedOn: Day?
    ) throws(EDTFError) -> EDTFDate {
        guard side.isEmpty || side == ".." else { return try self.side(side) }
        guard let reportedOn else {
            throw EDTFError(
                found: "'\(text.prefix(40))' has no end, and the day of the report is not known",
                suggestion: "write the last day it may cover, or the day of the report"
            )
        }
        guard start.first.lowerBound <= reportedOn else {
            throw EDTFError(
                found: "'\(text.prefix(40))' starts after the day of the report, \(reportedOn)",
                suggestion: "check the two days"
            )
        }
        var end = start
        let latest = max(reportedOn, start.first.upperBound)
        end.last = max(start.first.lowerBound, reportedOn.advanced(by: -2))...latest
        return end
    }

    /// A date, or one of several: `[2022-09-19..2022-09-21]`, `[2022-09-19,2022-09-21]`.
    private static func side(_ text: String) throws(EDTFError) -> EDTFDate {
        guard text.hasPrefix("[") else { return try EDTFDate(text) }
        guard text.hasSuffix("]"), text.utf8.count > 2 else { throw EDTFDate.unreadable(text) }
        var result: EDTFDate?
        for item in text.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false) {
            let ends = item.split(separator: ".", omittingEmptySubsequences: false)
            guard ends.count == 1 || (ends.count == 3 && ends[1].isEmpty) else { throw EDTFDate.unreadable(text) }
            for end in ends where !end.isEmpty {
                let date = try EDTFDate(String(end))
                result =
                    try result.map { (earlier) throws(EDTFError) in
                        try EDTFDate(from: earlier, through: date, text: text)
                    } ?? date
            }
            guard ends.allSatisfy({ !$0.isEmpty }) || ends.count == 3 && !ends[0].isEmpty && !ends[2].isEmpty else {
                throw EDTFError(
                    found: "'\(text.prefix(40))' leaves one end of a set open",
                    suggestion: "write both ends"
                )
            }
        }
        guard let result else { throw EDTFDate.unreadable(text) }
        return result
    }
}

extension Period {
    /// The period as EDTF (ISO 8601-2), and whether reading that text gives the same four days.
    ///
    /// The format has no interval whose ends lie between two days. An end that lies within a day of one date is written
    /// with `~`; where an end is wider, the text names its middle with `~` and is not lossless.
    public var edtf: (text: String, isLossless: Bool) {
        let text = edtfText
        return (text, (try? Period.edtf(text))?.period == self)
    }

    private var edtfText: String {
        if isExact {
            for unit in [PeriodUnit.year, .month, .day]
            where unit.days(around: startEarliest) == startEarliest...endLatest {
                return unit.label(of: startEarliest)
            }
            return "\(startEarliest)/\(endLatest)"
        }
        if startEarliest == endEarliest && startLatest == endLatest {
            // Some day of a stretch.
            if PeriodUnit.month.days(around: startEarliest) == startEarliest...endLatest {
                return PeriodUnit.month.label(of: startEarliest) + "-XX"
            }
            if startEarliest.advanced(by: 2) == startLatest { return "\(startEarliest.advanced(by: 1))~" }
            return "[\(startEarliest)..\(startLatest)]"
        }
        return Period.edtfEnd(startEarliest, startLatest) + "/" + Period.edtfEnd(endEarliest, endLatest)
    }

    private static func edtfEnd(_ early: Day, _ late: Day) -> String {
        early == late ? "\(early)" : "\(early.advanced(by: early.distance(to: late) / 2))~"
    }
}

/// Why a text is no period of the Extended Date/Time Format, or none that days can be counted in.
package struct EDTFError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was found.
    package var found: String
    /// What to write instead; empty where nothing can be said.
    package var suggestion: String

    /// What was found, and what to do about it.
    package var description: String { suggestion.isEmpty ? found : "\(found); \(suggestion)" }
}
