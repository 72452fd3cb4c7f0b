import BorderAtlas
import BorderCore

/// One number that measures are made from.
struct MeasureCell: Hashable {
    /// A key with its source and the parts that were summed: numbers of one series.
    struct SeriesKey: Hashable {
        var key: FlowSubject
        var source: String
        /// The smaller places a report is for that is listed under a larger one.
        var at: [Place]
        /// Which levels of detail were summed: a whole and a sum of parts are no series.
        var levels: UInt64

        /// The key without what was summed.
        var ofAllLevels: SeriesKey { SeriesKey(key: key, source: source, at: at, levels: 0) }
    }

    /// What the number is for.
    var key: FlowSubject
    var id: String
    var bucket: Day?
    var period: Period?
    /// The hours of the first and last day that were counted; `nil` for whole days.
    var hours: DayWindow?
    var quantity: Quantity
    var basis: Basis
    /// Who counted, as it says, and without the person who spoke.
    var authority: String
    var source: String
    /// Ids of the reports behind the number.
    var reports: [String]
    /// How it was computed, or what there is to know about it.
    var note: String
    /// What publishers say of the status of the number.
    var flags: String
    /// Whether it is a sum of a table's rows.
    var isTable: Bool
    /// Why the number is not shown; `nil` where it is.
    var withholding: Withholding?
    /// Whether its source has no other number for the same thing and time.
    var isAlone: Bool
    /// How much of the unit of time it covers, over the places that are counted.
    var coverage: Double
    /// How many of its days are counted; 0 for reports.
    var daysCovered: Int
    /// Which days are counted, and which at which places; 0 for reports and lists of events.
    var dayFingerprint: UInt64
    var coveredDays: UInt64
    /// Which levels of detail were summed; 0 for reports.
    var levels: UInt64
    /// The smaller places that were summed, and whether the place itself was too.
    var at: [Place]
    var hasWhole: Bool
    /// What it is a sum over, where nobody says the whole.
    var summedOver: SummedAxes

    var series: SeriesKey { SeriesKey(key: key, source: source, at: isTable ? [] : at, levels: levels) }

    /// The number of a row of a summary.
    init(_ row: FlowRow) {
        key = row.subject
        id = row.id
        bucket = row.bucket
        period = row.period
        hours = row.hours
        quantity = row.quantity
        basis = row.basis
        authority = row.authority
        source = row.countingSource
        reports = row.reports
        note = row.note
        flags = row.flags
        isTable = row.isTableTotal
        withholding = row.withholding
        isAlone = !row.isContested
        coverage = row.coverage
        daysCovered = row.isTableTotal ? row.daysCovered : 0
        dayFingerprint = row.dayFingerprint
        coveredDays = row.coveredDays
        levels = row.levels
        at = row.at
        hasWhole = row.hasWhole
        summedOver = row.summedOver
    }

    /// The same cell with a number from exact counts of its days.
    func derived(_ count: ExactDifferences.Derivation, of days: ClosedRange<Day>, by authority: String) -> MeasureCell {
        var cell = self
        let ids = count.addends + count.subtrahends
        cell.id = ids.count == 1 ? ids[0] : "derived:" + ids.joined(separator: "+")
        cell.period = Period(from: days.lowerBound, through: days.upperBound)
        cell.hours = nil
        cell.quantity = Quantity(count.count)
        cell.basis = ids.count == 1 ? .observed : .derived
        cell.authority = authority
        cell.source = authority
        cell.reports = ids
        cell.note = ids.count == 1 ? "" : "= \(count.words)"
        cell.isAlone = true
        return cell
    }

    // MARK: Days and places

    /// Whether it is for smaller places in its place, and not for the place itself.
    var isOfSomePlaces: Bool { !at.isEmpty && !hasWhole }

    /// How many days were counted, where that is said: a list of events has no days without one.
    var dayCount: Int? {
        if isTable { return coveredDays != 0 && daysCovered > 0 ? daysCovered : nil }
        guard hours == nil, let period, period.isExact else { return nil }
        return period.dayCount.lowerBound
    }

    /// Whether every place that is counted is counted on each of the days counted.
    func coversItsPlaces(unit: PeriodUnit?) -> Bool {
        guard isTable, let period else { return true }
        let all = unit.flatMap { unit in bucket.map { unit.days(around: $0).dayCount } }
        return coverage >= Double(daysCovered) / Double(max(1, all ?? period.dayCount.upperBound)) - 1e-9
    }

    /// Whether both numbers are for the same days: of tables for the same days at the same places, and for any of a list
    /// of events, where a day without a row had none.
    func isOfSameDays(as other: MeasureCell) -> Bool {
        guard hours == other.hours else { return false }
        if isTable && other.isTable {
            return coveredDays == other.coveredDays
                && (coveredDays != 0 || period == other.period || period != nil && other.period != nil)
        }
        return period == other.period && at == other.at && isWhole && other.isWhole
    }

    /// Whether every day from the first to the last is counted.
    private var isWhole: Bool { !isTable || daysCovered >= period?.dayCount.upperBound ?? 1 }

    // MARK: Order

    /// By place, way and what is counted, then through time.
    var readingOrder: ReadingOrder { ReadingOrder(cell: self) }

    private var firstDay: Int32 { period?.startEarliest.rawValue ?? .max }

    struct ReadingOrder: Comparable {
        var cell: MeasureCell

        static func == (left: ReadingOrder, right: ReadingOrder) -> Bool { !(left < right) && !(right < left) }

        static func < (left: ReadingOrder, right: ReadingOrder) -> Bool {
            let (one, other) = (left.cell, right.cell)
            if one.key.placement != other.key.placement { return one.key.placement < other.key.placement }
            if one.key.within != other.key.within { return one.key.within.lexicographicallyPrecedes(other.key.within) }
            if one.key.measure != other.key.measure { return one.key.measure < other.key.measure }
            if one.key.population != other.key.population { return one.key.population < other.key.population }
            if one.key.mode != other.key.mode { return one.key.mode.rawValue < other.key.mode.rawValue }
            let (mine, theirs) = (one.bucket?.rawValue ?? .max, other.bucket?.rawValue ?? .max)
            if mine != theirs { return mine < theirs }
            if one.source != other.source { return one.source < other.source }
            let (start, next) = (one.hours?.start ?? 0, other.hours?.start ?? 0)
            let (day, nextDay) = (one.firstDay, other.firstDay)
            if day != nextDay { return day < nextDay }
            return start != next ? start < next : one.id < other.id
        }
    }
}
