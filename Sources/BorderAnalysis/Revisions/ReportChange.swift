import BorderCore

/// How a report differs between two data sets.
package struct ReportChange: Hashable, Sendable {
    /// What became of it.
    package enum Kind: String, CaseIterable, Sendable {
        /// Only the second set has it.
        case new
        /// Only the first set has it.
        case withdrawn
        /// It has another number.
        case revised
        /// It has the same number for other days.
        case redated = "re-dated"
        /// It is for another place, way, measure, mode or other people.
        case redefined
        /// It says the same of somebody else: another authority, another grade, or other words.
        case retold
    }

    /// What became of it.
    package var kind: Kind
    /// The report in the first set; `nil` for a new one.
    package var old: PlacedReport?
    /// The report in the second set; `nil` for a withdrawn one.
    package var new: PlacedReport?
    /// Id of the report of the second set that replaces the report there; `nil` where none does.
    package var successor: String?

    /// The report as it stands now, or as it last stood.
    package var report: PlacedReport? { new ?? old }

    /// Who says it, how far they are trusted and in which words, where that is not as before.
    package var retold: [(what: String, before: String, after: String)] {
        guard let old, let new else { return [] }
        return ReportChange.retold(old, new)
    }

    /// What is told otherwise. The name of a file is no authority, and who spoke for one is no other one.
    static func retold(_ old: PlacedReport, _ new: PlacedReport) -> [(what: String, before: String, after: String)] {
        func told(_ report: PlacedReport) -> [(String, String)] {
            let details = report.details
            return [
                ("authority", details.authority.withoutSpokesperson), ("grade", details.grade),
                ("words", details.quote), ("days in words", details.periodText),
            ]
        }
        return zip(told(old), told(new)).filter { $0.1 != $1.1 }.map { (what: $0.0, before: $0.1, after: $1.1) }
    }

    /// New minus old, where both are exact numbers of the same thing.
    package var difference: Int64? {
        guard kind == .revised, let before = old?.exactCount, let after = new?.exactCount else { return nil }
        return after - before
    }

    /// The difference relative to the old number; `nil` where that is zero.
    package var relativeDifference: Double? {
        guard let difference, let before = old?.exactCount, before > 0 else { return nil }
        return Double(difference) / Double(before)
    }
}

extension PlacedReport {
    /// The number where it is known exactly.
    fileprivate var exactCount: Int64? { quantity.qualifier == .exact ? quantity.value : nil }
}
