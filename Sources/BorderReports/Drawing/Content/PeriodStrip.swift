package import BorderCore

/// The days each number covers, a row a number.
package struct PeriodStrip: Hashable, Sendable {
    /// One number and its days.
    package struct Row: Hashable, Sendable {
        /// Whose number: "Kazakhstan".
        package var label: String
        /// The number as printed.
        package var valueLabel: String
        /// The days, with what the wording leaves open.
        package var period: Period
        /// The number itself, for bars as long as it is large; `nil` where it is withheld.
        package var quantity: Quantity?
        /// "about 12,000–16,000 a day"; empty where a rate means nothing.
        package var perDayText: String
        /// Whether it contains other rows or counts something else, and is set apart by colour.
        package var isTotal: Bool
        /// Whether it counts the other direction.
        package var isReturn: Bool

        /// A row of the strip.
        package init(
            label: String,
            valueLabel: String,
            period: Period,
            perDayText: String = "",
            isTotal: Bool = false,
            isReturn: Bool = false
        ) {
            self.label = label
            self.valueLabel = valueLabel
            self.period = period
            self.perDayText = perDayText
            self.isTotal = isTotal
            self.isReturn = isReturn
        }
    }

    /// What happened on a day, drawn across all rows.
    package struct Event: Hashable, Sendable {
        /// The day at whose start the line stands.
        package var day: Day
        /// "21 Sept: mobilisation announced".
        package var label: String

        /// An event on a day.
        package init(day: Day, label: String) {
            self.day = day
            self.label = label
        }
    }

    /// A strip has no more rows.
    package static let mostRows = 8

    /// How many numbers with days have no row.
    package var more = 0
    /// The rows, in the order they are drawn.
    package var rows: [Row]
    /// The day that explains the numbers.
    package var event: Event?
    /// What a dashed bar means here, with the wording: "Dashed: day not certain (“since last week”)"; empty for a
    /// plain explanation.
    package var openDaysNote: String

    /// Whether all numbers cover the same days: bars of days would be alike, so bars show how large each number is.
    package var isRanking: Bool {
        guard rows.count > 1, let first = rows.first?.period, first.isExact else { return false }
        return rows.allSatisfy { $0.period == first && $0.quantity != nil }
    }

    /// A strip of rows.
    package init(rows: [Row], event: Event? = nil, openDaysNote: String = "") {
        self.rows = rows
        self.event = event
        self.openDaysNote = openDaysNote
    }
}
