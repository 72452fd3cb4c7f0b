/// A period of the Extended Date/Time Format with what its marks say.
public struct EDTFPeriod: Hashable, Sendable {
    /// The days.
    public var period: Period
    /// Whether a `?` or `%` says that the source is doubted; the days do not show it.
    public var isUncertain: Bool
    /// Whether a `~` or `%` made the ends a unit wider on either side.
    public var isApproximate: Bool
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
    public static func edtf(_ text: some StringProtocol, reportedOn: Day? = nil) throws(EDTFError) -> EDTFPeriod {
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
