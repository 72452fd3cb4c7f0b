import BorderCore

/// One observation on its way into a batch.
struct ObservationRow {
    var place: UInt32 = 0
    var direction: UInt32 = 0
    var population: UInt32 = 0
    var reporter: UInt32 = 0
    var attribution: UInt32 = 0
    var mode = Mode.unspecified
    var kind = MeasureKind.flow
    var unit = CountUnit.crossing
    var start = Day.unknown
    var end = Day.unknown
    var startLatest = Day.unknown
    var endEarliest = Day.unknown
    var value: Int64 = 0
    var qualifier = Qualifier.exact
    var rangeEnd: Int64 = -1
    var line: Int32 = 0

    /// Whether it is a wording or a vague period, which no plain record has.
    var isWorded: Bool { qualifier != .exact || start != startLatest || end != endEarliest }
}

extension ObservationRow {
    mutating func set(_ period: Period) {
        start = period.startEarliest.rawValue
        startLatest = period.startLatest.rawValue
        endEarliest = period.endEarliest.rawValue
        end = period.endLatest.rawValue
    }

    /// The period, if the row has one.
    var period: Period? {
        guard start != Day.unknown else { return nil }
        return Period(
            start: Day(rawValue: start)...Day(rawValue: startLatest),
            end: Day(rawValue: endEarliest)...Day(rawValue: end)
        )
    }
}
