import BorderAnalysis
import BorderCore

/// A number spread evenly over its days, as a range over the days its wording leaves open.
struct RatePerDay {
    private let row: FlowRow

    private let language: MapLanguage

    init(_ row: FlowRow, in language: MapLanguage = .english) { (self.row, self.language) = (row, language) }

    /// "about 12,000–16,000 a day", to two digits; empty where the number has no lower limit to divide.
    var words: String {
        if row.measure.kind == .daily { return a("* a day", row.quantity.label) }
        guard !isOfMoment, let days = row.ratedDays, row.quantity.value > 0, row.quantity.hasLowerLimit else {
            return ""
        }
        guard days.upperBound > 1 else { return a("* in one day", row.quantity.label) }
        let high = RatePerDay.twoDigits(Double(row.quantity.rangeEnd ?? row.quantity.value) / Double(days.lowerBound))
        let low = RatePerDay.twoDigits(Double(row.quantity.value) / Double(days.upperBound))
        // What is more than a number is more than the least that this comes to.
        if row.quantity.qualifier == .moreThan || row.quantity.qualifier == .atLeast {
            return low == 0 ? "" : a("more than about * a day", low.grouped)
        }
        if high == 0 { return "less than 1 a day" }
        if low == 0 { return "up to about \(high.grouped) a day" }
        return a("about * a day", low == high ? low.grouped : "\(low.grouped)–\(high.grouped)")
    }

    /// How many that is a day, between the fewest and the most days; `nil` where there are none to divide by.
    var quantity: Quantity? {
        guard let number = row.drawnQuantity else { return nil }
        if row.measure.kind == .daily { return number }
        guard !isOfMoment, let days = row.ratedDays else { return nil }
        func rate(_ value: Int64, _ days: Int) -> Int64 {
            value == 0 ? 0 : max(1, Int64((Double(value) / Double(max(1, days))).rounded()))
        }
        let least = rate(number.value, days.upperBound)
        let most = rate(number.rangeEnd ?? number.value, days.lowerBound)
        return most > least ? Quantity(least, .range, rangeEnd: most) : Quantity(least, number.qualifier)
    }

    /// Who stays or waits is counted at a moment, not over days.
    private var isOfMoment: Bool { MeasureVerb(row.measure.kind).isStanding || row.measure.kind == .peakDay }

    private func a(_ words: String, _ number: String) -> String { language(words, language.number(number)) }

    /// Rounds to two digits: a division by days gives no more. Less than one is 0.
    static func twoDigits(_ value: Double) -> Int64 {
        guard value.isFinite, value >= 1 else { return 0 }
        var unit = 1.0
        while value / unit >= 100 { unit *= 10 }
        return Int64(exactly: (value / unit).rounded() * unit) ?? .max
    }
}

extension Quantity {
    /// Whether the wording says how many there were at least: "up to 500" does not.
    fileprivate var hasLowerLimit: Bool { qualifier != .lessThan && qualifier != .upTo }
}
