import BorderCore

/// The checks of rows that are reports of their own: those with a wording, a quote, or of what does not add up.
struct ReportChecks {
    private var findings = CheckFindings()

    private struct Key: Hashable {
        var series: LedgerSeries
        var authority: String
        var file: String
        var period: String
    }

    /// Adds what is found to what others found.
    static func look(at reports: [PlacedReport], today: Day?, into findings: inout CheckFindings) {
        var checks = ReportChecks(findings: findings)
        var keys: [Key: [PlacedReport]] = [:]
        for report in reports {
            checks.look(at: report, today: today)
            let key = Key(
                series: LedgerSeries(report),
                authority: report.authority,
                file: report.file,
                period: (report.period?.description ?? "") + (report.details.hours.map { " \($0)" } ?? "")
            )
            keys[key, default: []].append(report)
        }
        for same in keys.values where same.count > 1 {
            checks.look(atSame: same.sorted { ($0.line, $0.id) < ($1.line, $1.id) })
        }
        findings = checks.findings
    }

    private mutating func add(
        _ code: CheckCode,
        _ report: PlacedReport,
        _ numbers: [Int64],
        through last: PlacedReport? = nil,
        word: String = "",
        times: Int64 = 1
    ) {
        var lines = LineSpan.one(Int32(clamping: report.line))
        if let last { lines.join(.one(Int32(clamping: last.line))) }
        let found = CheckCase(
            series: LedgerSeries(report),
            days: report.period?.outer,
            numbers: numbers,
            lines: lines,
            word: word,
            file: report.file
        )
        findings.add(code, report.file, found, times: times)
    }

    /// A report of days that were not over when it was published, and its flags.
    private mutating func look(at report: PlacedReport, today: Day?) {
        let limits = [report.details.publishedBy, today].compactMap { $0 }
        // A wording that leaves its last day open may end before.
        if report.measure.kind != .forecast, let limit = limits.min(), let period = report.period,
            period.endEarliest > limit
        {
            add(.futureRow, report, [report.quantity.value], word: limit.description)
        }
        for flag in ReportDetails.flagWords(report.details.flags) { add(.flagged, report, [1], word: flag) }
    }

    /// Reports of one thing by one source: the same number again, and exact numbers that differ.
    private mutating func look(atSame reports: [PlacedReport]) {
        // Rows that name another row say themselves how they stand to it.
        let free = reports.filter { $0.details.supersedes.isEmpty && $0.details.derivedFrom.isEmpty }
        guard free.count > 1, let first = free.first, let last = free.last else { return }
        let different = Set(free.map(\.quantity))
        if different.count < free.count {
            let repeats = Int64(free.count - different.count)
            add(.repeatedRow, first, [first.quantity.value], through: last, times: repeats)
        }
        let bounds = free.map(\.quantity.bounds)
        let least = bounds.compactMap(\.upper).min()
        if let most = bounds.map(\.lower).max(), let least, most > least {
            add(.conflictingKey, first, [least, most], through: last)
        }
    }
}

extension LedgerSeries {
    /// What a report is of.
    fileprivate init(_ report: PlacedReport) {
        self.init(
            placement: report.placement,
            measure: report.measure,
            population: report.population,
            mode: report.mode,
            reporter: report.reporter,
            attribution: Attribution(),
            fold: []
        )
    }
}
