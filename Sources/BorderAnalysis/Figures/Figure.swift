/// A measure, or why there is none. A measure that is not defined is never zero.
public enum Figure<Value: Hashable & Sendable>: Hashable, Sendable {
    case known(Value)
    case undefined(WhyUndefined)

    /// The measure; `nil` where there is none.
    public var value: Value? { if case .known(let value) = self { value } else { nil } }

    /// Why there is no measure; `nil` where there is one.
    public var reason: WhyUndefined? { if case .undefined(let reason) = self { reason } else { nil } }

    /// What becomes of the measure; a missing one stays missing for its reason.
    public func flatMap<Other>(_ body: (Value) -> Figure<Other>) -> Figure<Other> {
        switch self {
        case .known(let value): body(value)
        case .undefined(let reason): .undefined(reason)
        }
    }

    /// A value, or the reason that there is none.
    init(_ value: Value?, else reason: WhyUndefined) { self = value.map(Figure.known) ?? .undefined(reason) }
}

/// Why a measure is not given, in words that follow "because".
public enum WhyUndefined: String, CaseIterable, Sendable {
    case noFigure = "nobody gives a figure"
    case noWayBack = "nobody gives a figure of the way back for the same days"
    case otherDays = "the way back is counted on other days or at other places"
    case givenWithWayBack = "it is given with the way in"
    case noSiblings = "no other place is counted for the same days"
    case mayOverlap = "the places may count the same people"
    case someSiblings = "other places are counted on other days, or otherwise"
    case nothingCounted = "nothing was counted"
    case smallBase = "the figure it is compared with is below 30"
    case noPrevious = "the unit of time before has no figure of the same source"
    case noLastYear = "the same days of last year have no figure of the same source"
    case thinCoverage = "fewer than 90 per cent of the days are counted"
    case fewDays = "not all of the seven days are counted"
    case gap = "a unit of time before it is missing"
    case otherLevels = "one of the two is a sum of other parts, or of parts where the other is a whole"
    case contested = "several figures of its source stand for the same thing"
    case partOfDay = "it is for hours, not for whole days"
    case noUnitOfTime = "time is not grouped"
    case dailyOnly = "it needs counts by day"
    case shortHistory = "too few days before it are counted"
    case notExact = "the figure is no exact count"
    case openBound = "the wording sets no limit"
    case noBaseline = "no baseline is asked for, or its days are not all counted"
    case noDays = "nobody says which days were counted"
    case unevenPlaces = "its places are counted on different days"
    case otherPlaces = "the usual days are counted at other places"
    case somePlaces = "only some places of the border are counted"
    case noLength = "the place is no border with a published length"
    case fewPlaces = "fewer than two places are counted"
    case differentPeople = "different people are not added: some may be counted both ways"
    case notAFlow = "only what passes has this measure"
    case tooLarge = "the numbers leave 64 bits"
    case otherCounts = "nobody else counted the same passage"
    case smallCount = "the count, or one it could be worked out from, is withheld as too small"
}
