/// A report about the state of a place: closed, restricted, a checkpoint, a queue, a rule.
public struct StatusEvent: Hashable, Sendable {
    /// What is reported.
    public enum Effect: String, CaseIterable, Sendable {
        case open, closed, restricted, checkpoint, queue
        /// A regulation: who may cross, with which papers.
        case rule
        /// Something that happened away from the border and explains what follows there.
        case event
    }

    /// The report's id in its file.
    public var id: String
    /// The place as the file words it: a crossing, group, border, country or region.
    public var place: String
    /// The direction concerned, as the file words it.
    package var direction: DirectionTerm
    /// What is reported.
    public var effect: Effect
    /// Whom it concerns; everybody where nothing is said.
    public var concerns: Population
    /// The days it holds; `nil` where the file gives none.
    public var period: Period?
    /// The size of a queue, if one is stated, and its unit: `km`, `h`, `min`, `vehicles`, `persons`.
    public var magnitude: Quantity?
    /// The unit of the magnitude: `km`, `h`, `min`, `vehicles`, `persons`; empty where there is none.
    public var magnitudeUnit: String
    /// Who said it, who printed it, in which words.
    package var details: ReportDetails
    /// 1-based line of the file.
    public var line: Int

    /// A reported state of a place.
    package init(
        id: String,
        place: String,
        direction: DirectionTerm = .unspecified,
        effect: Effect,
        concerns: Population = .any,
        period: Period? = nil,
        magnitude: Quantity? = nil,
        magnitudeUnit: String = "",
        details: ReportDetails = ReportDetails(),
        line: Int = 0
    ) {
        self.id = id
        self.place = place
        self.direction = direction
        self.effect = effect
        self.concerns = concerns
        self.period = period
        self.magnitude = magnitude
        self.magnitudeUnit = magnitudeUnit
        self.details = details
        self.line = line
    }
}

extension StatusEvent {
    /// The time of the day at which it held, as its report words it, `10:15 EDT`; `nil` where none is said.
    package var timeOfDay: String? {
        let text = details.periodText
        let signs = Array(text.utf8.prefix(5))
        guard signs.count == 5, signs[2] == UInt8(ascii: ":"), [0, 1, 3, 4].allSatisfy({ signs[$0] &- 48 < 10 }) else {
            return nil
        }
        return text
    }
}
