public import BorderCore

/// The days each number covers, a row a number.
public struct PeriodStrip: Hashable, Sendable {
    /// One number and its days.
    public struct Row: Hashable, Sendable {
        /// Whose number: "Kazakhstan".
        public var label: String
        /// The number as printed.
        public var valueLabel: String
        /// The days, with what the wording leaves open.
        public var period: Period
        /// "about 12,000–16,000 a day"; empty where a rate means nothing.
        public var perDayText: String
        /// Whether it contains other rows or counts something else, and is set apart by colour.
        public var isTotal: Bool
        /// Whether it counts the other direction.
        public var isReturn: Bool

        /// A row of the strip.
        public init(
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
    public struct Event: Hashable, Sendable {
        /// The day at whose start the line stands.
        public var day: Day
        /// "21 Sept: mobilisation announced".
        public var label: String

        /// An event on a day.
        public init(day: Day, label: String) {
            self.day = day
            self.label = label
        }
    }

    /// The rows, in the order they are drawn.
    public var rows: [Row]
    /// The day that explains the numbers.
    public var event: Event?
    /// What a dashed bar means here, with the wording: "Dashed: day not certain (“since last week”)"; empty for a
    /// plain explanation.
    public var openDaysNote: String

    /// A strip of rows.
    public init(rows: [Row], event: Event? = nil, openDaysNote: String = "") {
        self.rows = rows
        self.event = event
        self.openDaysNote = openDaysNote
    }
}
