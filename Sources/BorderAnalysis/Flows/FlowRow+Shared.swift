public import BorderAtlas
public import BorderCore

// What a row has from its series and from whoever says it.
extension FlowRow {
    /// The place the number is for, and the way.
    public var placement: Placement {
        get { sharedSubject.value.placement }
        set { subject.placement = newValue }
    }

    /// The larger places the grouping splits by as well.
    public var within: [Place] {
        get { sharedSubject.value.within }
        set { subject.within = newValue }
    }

    /// What is counted, and in which unit.
    public var measure: Measure {
        get { sharedSubject.value.measure }
        set { subject.measure = newValue }
    }

    /// Whom the number counts.
    public var population: Population {
        get { sharedSubject.value.population }
        set { subject.population = newValue }
    }

    /// How the border is crossed; `.unspecified` where nothing is said.
    public var mode: Mode {
        get { sharedSubject.value.mode }
        set { subject.mode = newValue }
    }

    /// Ids of the reports behind it, for a table the file.
    public var reports: [String] {
        get { sharedCitation.value.reports }
        set { citation.reports = newValue }
    }

    /// Ids of the reports a derived number was added up from.
    public var addends: [String] {
        get { sharedCitation.value.addends }
        set { citation.addends = newValue }
    }

    /// Who counted.
    public var authority: String {
        get { sharedCitation.value.authority }
        set { citation.authority = newValue }
    }

    /// Who printed it.
    public var via: String {
        get { sharedCitation.value.via }
        set { citation.via = newValue }
    }

    /// Where to read it.
    public var source: String {
        get { sharedCitation.value.source }
        set { citation.source = newValue }
    }

    /// When it was said.
    public var reportedOn: Day? {
        get { sharedCitation.value.reportedOn }
        set { citation.reportedOn = newValue }
    }

    /// The last day of the month or year in which it was said, where its day is not known.
    public var reportedOnLatest: Day? {
        get { sharedCitation.value.reportedOnLatest }
        set { citation.reportedOnLatest = newValue }
    }

    /// The words it quotes.
    public var quote: String {
        get { sharedCitation.value.quote }
        set { citation.quote = newValue }
    }

    /// The id of the report that it replaces.
    public var supersedes: String {
        get { sharedCitation.value.supersedes }
        set { citation.supersedes = newValue }
    }

    /// The group of reports that repeat its figure.
    public var evidence: String {
        get { sharedCitation.value.evidence }
        set { citation.evidence = newValue }
    }

    /// The wording of the period.
    public var periodText: String {
        get { sharedCitation.value.periodText }
        set { citation.periodText = newValue }
    }
}
