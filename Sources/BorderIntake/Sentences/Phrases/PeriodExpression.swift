import BorderCore

/// The four days of a period as a rule file writes them: `week-7..week-1 / R-3..R-1`.
///
/// A side is a day or two days with `..` between them; a day is a base with days added or taken away. Without a
/// slash the period is one exact day. `unbroken` behind it asks that the dates follow each other without a gap,
/// `last-year` says that they lie in the year before the report.
struct PeriodExpression: Hashable, Sendable {
    /// What a day is counted from.
    enum Base: String, Hashable, Sendable {
        /// The day of the report.
        case report = "R"
        /// The first day of the report's week, month and year.
        case week, month, year
        /// The first day of the month and of the year before.
        case lastMonth = "lastmonth"
        case lastYear = "lastyear"
        /// The Saturday of the last weekend that was over on the day of the report.
        case saturday = "sat"
        /// The Saturday of the report's own weekend; on other days that of the last one.
        case weekend
        /// The first and last day of the first and of the second date in the words.
        case first = "D"
        case firstEnd = "D.end"
        case second = "D2"
        case secondEnd = "D2.end"
        /// The last day of the last date, however many there are.
        case lastEnd = "Dn.end"
        /// The first days of the later quarters of the first date, which must be a whole year.
        case april = "D.apr"
        case july = "D.jul"
        case october = "D.oct"
        /// The first day behind as many months as the words count: of that year, and of the report's.
        case months = "D.months"
        case yearMonths = "year.months"
        /// The event that the caller names.
        case anchor = "A"
    }

    /// A base, with days and counts of the words added.
    struct Term: Hashable, Sendable {
        var base: Base
        var days: Int
        /// How often the count of the words is added.
        var counts: Int
    }

    let start: (early: Term, late: Term)
    let end: (early: Term, late: Term)
    /// Whether each date must follow the one before it without a gap: "in September and October".
    let isUnbroken: Bool
    /// Whether the dates are those of the year before the report: "on 3 March last year".
    let isOfLastYear: Bool

    /// Reads the text of a rule; `nil` for anything else.
    init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        isUnbroken = words.last == "unbroken"
        isOfLastYear = words.last == "last-year"
        let sides = words.dropLast(isUnbroken || isOfLastYear ? 1 : 0).joined(separator: " ")
            .split(separator: "/", omittingEmptySubsequences: false).map { PeriodExpression.side($0) }
        guard sides.count <= 2, let first = sides.first ?? nil, let last = sides.last ?? nil else { return nil }
        start = first
        end = last
    }

    private static func side(_ text: Substring) -> (early: Term, late: Term)? {
        let text = String(text).trimmed()
        guard let range = text.firstRange(of: "..") else { return term(text).map { ($0, $0) } }
        guard let early = term(String(text[..<range.lowerBound])), let late = term(String(text[range.upperBound...]))
        else { return nil }
        return (early, late)
    }

    private static func term(_ text: String) -> Term? {
        let text = text.trimmed()
        let baseText = text.prefix { $0 != "+" && $0 != "-" }
        guard let base = Base(rawValue: String(baseText)) else { return nil }
        var term = Term(base: base, days: 0, counts: 0)
        var rest = text[baseText.endIndex...]
        while let sign = rest.popFirst() {
            let amount = rest.prefix { $0 != "+" && $0 != "-" }
            rest = rest[amount.endIndex...]
            if amount.hasSuffix("N"), let times = amount == "N" ? 1 : Int(amount.dropLast()), (1...366).contains(times)
            {
                term.counts += sign == "+" ? times : -times
            } else if let days = Int(amount), days <= 10_000 {
                term.days += sign == "+" ? days : -days
            } else {
                return nil
            }
        }
        return term
    }

    static func == (left: PeriodExpression, right: PeriodExpression) -> Bool {
        left.start == right.start && left.end == right.end && left.isUnbroken == right.isUnbroken
            && left.isOfLastYear == right.isOfLastYear
    }

    func hash(into hasher: inout Hasher) {
        for term in terms { hasher.combine(term) }
    }

    private var terms: [Term] { [start.early, start.late, end.early, end.late] }

    /// Whether the days depend on the day of the report.
    var needsReport: Bool {
        isOfLastYear
            || terms.contains { term in
                switch term.base {
                case .report, .week, .month, .year, .lastMonth, .lastYear, .saturday, .weekend, .yearMonths: true
                case .first, .firstEnd, .second, .secondEnd, .lastEnd, .april, .july, .october, .months, .anchor: false
                }
            }
    }

    /// Whether it begins on the date in the words and goes on until the report.
    var isSince: Bool { start.early.base == .first && end.late.base == .report }

    /// Whether the days depend on an event that the caller names.
    var needsAnchor: Bool { terms.contains { $0.base == .anchor } }
}
