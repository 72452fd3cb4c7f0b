import BorderAtlas
import BorderCore

/// One number that measures are made from.
struct MeasureCell {
    /// A key with its source: numbers of one series.
    struct SeriesKey: Hashable {
        var key: FlowSubject
        var source: String
    }

    /// What the number is for.
    var key: FlowSubject
    var id: String
    var bucket: Day?
    var period: Period?
    var quantity: Quantity
    var basis: Basis
    /// Who counted, as it says, and without the person who spoke.
    var authority: String
    var source: String
    /// Ids of the reports behind the number.
    var reports: [String]
    /// How it was computed, or what there is to know about it.
    var note: String
    /// Whether it is a sum of a table's rows.
    var isTable: Bool
    /// Why the number is not shown; `nil` where it is.
    var withholding: Withholding?
    /// Whether its source has no other number for the same thing and time.
    var isAlone = true
    /// How much of the unit of time it covers.
    var coverage = 1.0

    var series: SeriesKey { SeriesKey(key: key, source: source) }

    /// The number of a row of a summary.
    init(_ row: FlowRow) {
        key = FlowSubject(row)
        id = row.id
        bucket = row.bucket
        period = row.period
        quantity = row.quantity
        basis = row.basis
        authority = row.authority
        source = row.countingSource
        reports = row.reports
        note = row.note
        isTable = row.isTableTotal
        withholding = row.withholding
    }

    /// The same cell with a number from exact counts of its days.
    func derived(_ count: ExactDifferences.Derivation, of days: ClosedRange<Day>, by authority: String) -> MeasureCell {
        var cell = self
        let ids = count.addends + count.subtrahends
        cell.id = ids.count == 1 ? ids[0] : "derived:" + ids.joined(separator: "+")
        cell.period = Period(from: days.lowerBound, through: days.upperBound)
        cell.quantity = Quantity(count.count)
        cell.basis = ids.count == 1 ? .observed : .derived
        cell.authority = authority
        cell.source = authority
        cell.reports = ids
        cell.note = ids.count == 1 ? "" : "= \(count.words)"
        return cell
    }

    /// By place, way and what is counted, then through time.
    var readingOrder: ReadingOrder { ReadingOrder(cell: self) }

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
            return one.source != other.source ? one.source < other.source : one.id < other.id
        }
    }
}
