public import BorderAtlas
public import BorderCore

/// What stands behind a number.
public enum Basis: String, CaseIterable, Sendable {
    /// Counted: the sum of a table's rows, or an exact figure of the authority that counts.
    case observed
    /// Said: a figure in words.
    case reported
    /// Computed by us from observed numbers that cannot overlap.
    case derived
    /// Estimated; never shown like the others.
    case modelled
    /// Nothing: there is no number.
    case none
    /// Known, and withheld because it is small or would give a small number away.
    case withheld
}

/// How a row stands to the row above it.
public enum RowRole: String, Sendable {
    /// A number of its own.
    case figure
    /// Another report of the same thing; never added to it.
    case alternative
    /// Contained in the row it is nested under; never added to it.
    case part
    /// Reaches beyond the days asked for.
    case beyond = "reaches beyond the days asked for"
    /// Replaced by a later report; shown so that nobody wonders, and counted nowhere.
    case superseded

    /// Whether the number stands: it may hold others, and be compared with them.
    public var stands: Bool { self != .beyond && self != .superseded }
}

/// One number of a summary, with all that is needed to show it honestly.
public struct FlowRow: Hashable, Sendable {
    /// A stable id that other outputs refer to.
    public var id: String
    /// 0 for a number that stands by itself, n+1 for one nested under a number of level n.
    public var level: Int
    /// How the row stands to the row above it.
    public var role: RowRole
    /// Whether it is the first row of its group: the number to quote where there is room for one.
    public var isHead = false
    /// Whether it is about a smaller place than its group, such as one border of a country.
    public var isFiner = false
    /// The larger place whose group the number is listed in; `nil` where that is its own place.
    public var partOf: Place?
    /// The place the number is for, and the way.
    public var placement: Placement
    /// The larger places the grouping splits by as well.
    public var within: [Place]
    /// What is counted, and in which unit.
    public var measure: Measure
    /// Whom the number counts.
    public var population: Population
    /// How the border is crossed; `.unspecified` where nothing is said.
    public var mode: Mode
    /// First day of the unit of time; `nil` where time is not grouped or the row is longer than the unit.
    public var bucket: Day?
    /// The days the number covers; `nil` where nobody says.
    public var period: Period?
    /// The hours of the first and last day that were counted; `nil` for whole days.
    public var hours: DayWindow?
    /// The number with its wording.
    public var quantity: Quantity
    /// What stands behind the number.
    public var basis: Basis
    /// How many rows of input stand behind it.
    public var rowCount: Int64
    /// Where the number comes from.
    public var origin = FlowOrigin.report
    /// How many of the days of `period` are counted; 0 where no days are said, and for reports.
    public var daysCovered = 0
    /// The smaller places whose records were summed.
    public var at: [Place] = []
    /// Whether records of the place itself were summed too: for other days, people or modes than those at `at`.
    public var hasWhole = false
    /// How much of its unit of time is counted, over all places that are counted at all: 0...1.
    public var coverage = 1.0
    /// Ids of the reports behind it, for a table the file.
    public var reports: [String]
    /// Ids of the reports a derived number was added up from.
    public var addends: [String]
    /// Who counted.
    public var authority: String
    /// Who printed it.
    public var via: String
    /// Where to read it.
    public var source: String
    /// When it was said.
    public var reportedOn: Day?
    /// The last day of the month or year in which it was said, where its day is not known.
    public var reportedOnLatest: Day?
    /// The words it quotes.
    public var quote = ""
    /// The id of the report that it replaces.
    public var supersedes = ""
    /// The group of reports that repeat its figure.
    public var evidence = ""
    /// The wording of the period.
    public var periodText: String
    /// A remark for the reader.
    public var note: String
    /// Comparisons with sibling rows of the same source; `nil` where they would compare unlike things.
    package var figures: SeriesFigures
    /// The other numbers of the summary that cannot be true beside this one.
    package var contradictions: [RowContradiction] = []
    /// What all reports together say of the same passages and days; `nil` where nobody asked.
    public var estimate: ReconciledFlow? {
        get { boxedEstimate?.value }
        set { boxedEstimate = newValue.map(Boxed.init) }
    }
    /// Apart, as few rows have one and it is larger than the rest of the row.
    private var boxedEstimate: Boxed<ReconciledFlow>?
    /// Why the number is not shown; `nil` where it is.
    public var withholding: Withholding?

    /// A row without comparisons.
    public init(
        id: String,
        level: Int = 0,
        role: RowRole = .figure,
        placement: Placement,
        within: [Place] = [],
        measure: Measure,
        population: Population = .any,
        mode: Mode = .unspecified,
        bucket: Day? = nil,
        period: Period?,
        quantity: Quantity,
        basis: Basis,
        rowCount: Int64 = 1,
        reports: [String] = [],
        addends: [String] = [],
        authority: String = "",
        via: String = "",
        source: String = "",
        reportedOn: Day? = nil,
        periodText: String = "",
        note: String = ""
    ) {
        self.id = id
        self.level = level
        self.role = role
        self.placement = placement
        self.within = within
        self.measure = measure
        self.population = population
        self.mode = mode
        self.bucket = bucket
        self.period = period
        self.quantity = quantity
        self.basis = basis
        self.rowCount = rowCount
        self.reports = reports
        self.addends = addends
        self.authority = authority
        self.via = via
        self.source = source
        self.reportedOn = reportedOn
        self.periodText = periodText
        self.note = note
        figures = SeriesFigures()
    }

    /// When it was said as files write it: `2022-09-29`, `2022-09`, `2022`; empty where nobody says.
    public var reportedText: String {
        var details = ReportDetails()
        guard reportedOn != nil else { return "" }
        details.reportedOn = reportedOn
        details.reportedOnLatest = reportedOnLatest
        return details.reportedText
    }

    /// Whether it is a sum of records.
    public var isTableTotal: Bool { origin == .records || origin == .difference }

    /// Over how many days a rate is made: those that are counted, fewest and most; `nil` where nobody says.
    public var ratedDays: ClosedRange<Int>? {
        isTableTotal ? (daysCovered > 0 ? daysCovered...daysCovered : nil) : period?.dayCount
    }

    /// Whether every day from the first to the last is counted.
    public var isWhole: Bool { !isTableTotal || daysCovered >= period?.dayCount.upperBound ?? 1 }

    /// The number where it is known exactly.
    public var exactCount: Int64? { quantity.qualifier == .exact ? quantity.value : nil }
}

/// A value kept apart from the row that has it.
private final class Boxed<Value: Hashable & Sendable>: Hashable, Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }

    static func == (left: Boxed, right: Boxed) -> Bool { left.value == right.value }

    func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
