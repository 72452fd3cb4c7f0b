public import BorderAtlas
public import BorderCore

/// The measures of one number.
public struct MeasureRow: Hashable, Sendable {
    /// The id of the number: a report's, a table's sum's, or that of a number computed from several.
    public var id: String
    /// The place and the way.
    public var placement: Placement
    /// The larger places the grouping splits by as well.
    public var within: [Place]
    /// What is counted, and in which unit.
    public var measure: Measure
    /// Whom the number counts.
    public var population: Population
    /// How the border is crossed.
    public var mode: Mode
    /// First day of the unit of time; `nil` where time is not grouped.
    public var bucket: Day?
    /// The days the number covers.
    public var period: Period?
    /// The hours of the first and last day that were counted; `nil` for whole days.
    public var hours: DayWindow?
    /// How many of the days of `period` are counted; 0 where no days are said, and for reports.
    public var daysCovered: Int
    /// The smaller places that it is for, where it is listed under a larger one; empty for a number of its place.
    public var at: [Place]
    /// What it is a sum over, where nobody says the whole.
    package var summedOver: SummedAxes
    /// The number with its wording: gross, everybody who passed this way.
    public var quantity: Quantity
    /// Why the number is not shown; `nil` where it is.
    public var withholding: Withholding?
    /// What stands behind the number.
    public var basis: Basis
    /// Who counted.
    public var authority: String
    /// Ids of the reports behind the number.
    public var reports: [String]
    /// How it was computed, or a remark.
    public var note: String
    /// What publishers say of the status of the number; several are parted by semicolons.
    public var flags: String

    /// What passed the other way.
    public var wayBack: Figure<Bounds> = .undefined(.noWayBack)
    /// Both ways together.
    public var total: Figure<Bounds> = .undefined(.noWayBack)
    /// This way less the way back.
    public var net: Figure<FlowNet> = .undefined(.noWayBack)
    /// (in − out) / (in + out).
    public var balance: Figure<Interval> = .undefined(.noWayBack)
    /// Out for every one in.
    public var returnRatio: Figure<Interval> = .undefined(.noWayBack)
    /// Part of the sum of the places listed for the same days: 0...1.
    public var share: Figure<Interval> = .undefined(.noSiblings)
    /// 1 for the largest of the places listed for the same days, or the places it may have.
    public var rank: Figure<ClosedRange<Int>> = .undefined(.noSiblings)
    /// Change on the unit of time before.
    package var change: Figure<CountChange> = .undefined(.noUnitOfTime)
    /// Change on the same unit of time of the year before.
    package var changeOnLastYear: Figure<CountChange> = .undefined(.noUnitOfTime)
    /// Mean of the seven days that end with this one, all of them counted.
    public var trailingMean: Figure<Interval> = .undefined(.noUnitOfTime)
    /// Sum from the first unit of time listed.
    public var cumulative: Figure<Bounds> = .undefined(.noUnitOfTime)
    /// Whether it is, or may be, the largest of its series.
    public var isPeak = false
    /// How many more than on as many usual days.
    public var excess: Figure<Interval> = .undefined(.noBaseline)
    /// Ids of the reports behind the usual days.
    public var usualReports: [String] = []
    /// For every kilometre of the border's published length.
    public var perKilometre: Figure<Interval> = .undefined(.noLength)
    /// How far from what the days before let expect.
    package var anomaly: Figure<Anomaly> = .undefined(.dailyOnly)
    /// The factor of a change of level that begins here; `nil` where none begins.
    public var levelShift: Double?
    /// Another side's count of the same passage.
    package var mirror: Figure<MirrorCheck> = .undefined(.otherCounts)
    /// Who made the other count.
    public var mirrorAuthority = ""

    init(_ cell: MeasureCell) {
        id = cell.id
        placement = cell.key.placement
        within = cell.key.within
        measure = cell.key.measure
        population = cell.key.population
        mode = cell.key.mode
        bucket = cell.bucket
        period = cell.period
        hours = cell.hours
        daysCovered = cell.daysCovered
        at = cell.isOfSomePlaces ? cell.at : []
        summedOver = cell.summedOver
        quantity = cell.quantity
        basis = cell.basis
        authority = cell.authority
        reports = cell.reports
        note = cell.note
        flags = cell.flags
        withholding = cell.withholding
    }
}

extension MeasureRow {
    /// Every measure that is missing, by its name in data formats, and why.
    public var reasons: [(measure: String, reason: WhyUndefined)] {
        let all: [(String, WhyUndefined?)] = [
            ("way_back", wayBack.reason), ("total", total.reason), ("net", net.reason), ("balance", balance.reason),
            ("return_ratio", returnRatio.reason), ("share", share.reason), ("rank", rank.reason),
            ("change", change.reason), ("change_relative", change.flatMap(\.relative).reason),
            ("change_last_year", changeOnLastYear.reason),
            ("change_last_year_relative", changeOnLastYear.flatMap(\.relative).reason),
            ("mean_7_days", trailingMean.reason), ("cumulative", cumulative.reason), ("excess", excess.reason),
            ("per_km", perKilometre.reason), ("anomaly_score", anomaly.reason), ("mirror_count", mirror.reason),
        ]
        return all.compactMap { name, reason in reason.map { (name, $0) } }
    }
}

/// The measures asked for.
public struct MeasureSummary: Sendable {
    /// What was asked for.
    public var request: MeasureRequest
    /// The numbers with their measures.
    public var rows: [MeasureRow]
    /// How evenly flows of the same days and way are spread over the places listed.
    package var concentrations: [ConcentrationRow]
    /// Worded figures that the exact counts support or contradict.
    package var judgements: [Judgement]
    /// Reports behind the numbers and the usual days that their grade calls unreliable or unjudged: D, E, F.
    package var weakReports: [PlacedReport]
    /// Numbers that are not shown because their unit of time reaches beyond the days asked for.
    public var cutUnits: Int
    /// Numbers of the same question that have no measures of their own.
    package var unmeasured: [Unmeasured] = []
    /// Numbers that answer no question about measures, because they count something else or have no day.
    package var leftOut: [LeftOut] = []
}

/// How evenly one way, at one time, is spread over places.
package struct ConcentrationRow: Hashable, Sendable {
    /// First day of the unit of time; `nil` where time is not grouped.
    package var bucket: Day?
    /// The days.
    package var period: Period?
    /// What is counted.
    package var measure: Measure
    /// Whom it counts.
    package var population: Population
    /// How the border is crossed; `.unspecified` where nothing is said.
    package var mode: Mode = .unspecified
    /// The places and ways, the largest first.
    package var places: [Placement]
    /// The measures.
    package var concentration: Concentration
}

/// A worded figure beside the exact count of the same passage.
package struct Judgement: Hashable, Sendable {
    /// The figure.
    package var figure: PlacedReport
    /// What exact counts say of it.
    package var support: Support
}
