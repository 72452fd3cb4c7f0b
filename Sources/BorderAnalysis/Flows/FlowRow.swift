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
    public var id: String {
        get { stem.isEmpty ? ownID : "\(stem)\(bucket.map { ":\($0)" } ?? "")" }
        set { (stem, ownID) = ("", newValue) }
    }
    private var ownID: String
    /// What the ids of all units of time of a series begin with; empty where the number has an id of its own.
    private var stem = ""
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
    /// What the number is for; the numbers of a series have it from one another.
    var sharedSubject: Shared<FlowSubject>
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
    /// Whether every row of input behind it stands behind another number of the summary as well.
    package var repeatsRows = false
    /// Whether it is the range between two numbers of one key, which stand under it and do not agree.
    package var isDisagreement = false
    /// Where the number comes from.
    public var origin = FlowOrigin.report
    /// How many of the days of `period` are counted; 0 where no days are said, and for reports.
    public var daysCovered = 0
    /// The smaller places whose records were summed.
    public var at: [Place] = []
    /// Whether records of the place itself were summed too: for other days, people or modes than those at `at`.
    public var hasWhole = false
    /// Which days were counted, and which days at which places: alike for rows over the same ones. 0 for reports, for
    /// lists of events, and where no days are said.
    package var dayFingerprint: UInt64 = 0
    package var coveredDays: UInt64 = 0
    /// Which levels of detail were summed: the whole, citizenships, modes, crossings. 0 for reports.
    package var levels: UInt64 = 0
    /// What it is a sum over, where nobody says the whole.
    package var summedOver: SummedAxes = []
    /// Whether rows disagree on the number.
    package var isContested = false
    /// How much of its unit of time is counted, over all places that are counted at all: 0...1.
    public var coverage = 1.0
    /// Who says it; the numbers of a table have it from one another.
    var sharedCitation: Shared<FlowCitation>
    /// A remark for the reader.
    public var note: String
    /// The observation status of the number or of what it was summed from, in words parted by `; `.
    public var flags = ""
    /// Comparisons with sibling rows of the same source; `nil` where they would compare unlike things.
    package var figures: SeriesFigures
    /// The other numbers of the summary that cannot be true beside this one.
    package var contradictions: [RowContradiction] = []
    /// What all reports together say of the same passages and days; `nil` where nobody asked.
    public var estimate: ReconciledFlow? {
        get { sharedEstimate?.value }
        set { sharedEstimate = newValue.map(Shared.init) }
    }
    /// Apart, as few rows have one and it is larger than the rest of the row.
    private var sharedEstimate: Shared<ReconciledFlow>?
    /// What it is the sum of, part by part, where that was asked for; else what it says of itself.
    var regions: [CountedRegion] {
        get { sharedRegions?.value ?? [CountedRegion(self)] }
        set { sharedRegions = Shared(newValue) }
    }
    /// Apart, as few rows have them.
    private var sharedRegions: Shared<[CountedRegion]>?
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
        var citation = FlowCitation(authority: authority, via: via, source: source, reportedOn: reportedOn)
        (citation.periodText, citation.reports, citation.addends) = (periodText, reports, addends)
        self.init(
            Shared(
                FlowSubject(
                    placement: placement,
                    within: within,
                    measure: measure,
                    population: population,
                    mode: mode
                )
            ),
            Shared(citation),
            bucket: bucket,
            period: period,
            quantity: quantity,
            basis: basis,
            rowCount: rowCount
        )
        ownID = id
        self.level = level
        self.role = role
        self.note = note
    }

    /// A row of a series, without an id.
    init(
        _ subject: Shared<FlowSubject>,
        _ citation: Shared<FlowCitation>,
        bucket: Day?,
        period: Period?,
        quantity: Quantity,
        basis: Basis,
        rowCount: Int64
    ) {
        ownID = ""
        level = 0
        role = .figure
        sharedSubject = subject
        sharedCitation = citation
        self.bucket = bucket
        self.period = period
        self.quantity = quantity
        self.basis = basis
        self.rowCount = rowCount
        note = ""
        figures = SeriesFigures()
    }

    /// Calls it after its series and its unit of time.
    mutating func name(after stem: String) { (self.stem, ownID) = (stem, "") }

    /// Whether its id says what it was added up from.
    var isNamedAfterSeries: Bool { !stem.isEmpty }

    /// What the number is for, whenever and whoever says it.
    package var subject: FlowSubject {
        @inline(__always) get { sharedSubject.value }
        set { sharedSubject = Shared(newValue) }
    }

    /// Alike for rows that have their subject from one another, as long as one of them is there.
    package var subjectIdentity: ObjectIdentifier { sharedSubject.identity }

    /// Takes what it is for from another row.
    package mutating func takeSubject(of other: FlowRow) { sharedSubject = other.sharedSubject }

    /// Makes it a number of other reports.
    ///
    /// - Parameters:
    ///   - reports: ids of the reports behind it.
    ///   - addends: ids of the numbers it was made from.
    package mutating func cite(reports: [String], addends: [String]) {
        var citation = citation
        (citation.reports, citation.addends) = (reports, addends)
        self.citation = citation
    }

    /// Who says it, and what it was made from.
    var citation: FlowCitation {
        @inline(__always) get { sharedCitation.value }
        set { sharedCitation = Shared(newValue) }
    }

    /// Alike for rows that have their citation from one another, as long as one of them is there.
    var citationIdentity: ObjectIdentifier { sharedCitation.identity }

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

    /// Over how many days a rate is made: those that are counted, fewest and most; `nil` where nobody says, and for what
    /// is a rate already, a number of one moment, or no count.
    public var ratedDays: ClosedRange<Int>? {
        guard measure.kind.mayBeSpread else { return nil }
        return isTableTotal ? (daysCovered > 0 ? daysCovered...daysCovered : nil) : period?.dayCount
    }

    /// Whether every day from the first to the last is counted.
    public var isWhole: Bool { !isTableTotal || daysCovered >= period?.dayCount.upperBound ?? 1 }

    /// The number where it is known exactly.
    public var exactCount: Int64? { quantity.qualifier == .exact ? quantity.value : nil }
}
