import BorderAnalysis
public import BorderCore

/// One release of a table that is published again and again.
public struct DossierRelease: Hashable, Sendable {
    /// The table as it was then.
    public var source: DossierSource
    /// The day on which it was certainly published.
    public var published: Day
    /// The minute of that day, of several releases in one.
    package var minute: Int?
    /// The day or month as its name says.
    public var label: String

    /// A release.
    public init(_ source: DossierSource, published: Day, label: String? = nil) {
        self.source = source
        self.published = published
        self.label = label ?? published.description
    }
}

extension DossierRelease {
    /// A state of a release that was made at a time of day: what says no time of its own was seen then.
    func dated(_ state: StatusEvent) -> StatusEvent {
        guard let minute, state.details.periodText.isEmpty, state.period == nil || state.period == Period(published)
        else { return state }
        var state = state
        state.period = Period(published)
        state.details.periodText = DayWindow.clock(minute)
        return state
    }
}

/// What was known of releases.
public struct KnownHistory: Hashable, Sendable {
    /// What all releases together are called; empty where that was said before.
    public var name: String
    /// The day whose knowledge was asked for; `nil` for all there is.
    public var day: Day?
    /// The releases that were known, the earliest first.
    public var labels: [String]
    /// How many were published later.
    public var later: Int
    /// Numbers that later releases repeat.
    public var repeated: Int64
    /// Numbers that later releases give anew.
    public var revised: Int64
    /// Numbers that later releases of the same days have no more.
    public var withdrawn: Int64
    /// Numbers of earlier releases that stand, because no later one speaks of their days.
    public var standing: Int64
    /// States of places that were seen at a time, as sentences say it; empty where there are none.
    package var states = ""

    init(_ known: KnownReleases, name: String, day: Day? = nil) {
        self.name = name
        self.day = day
        (labels, later) = (known.labels, known.later)
        (repeated, revised, withdrawn, standing) = (known.repeated, known.revised, known.withdrawn, known.standing)
        guard let seen = known.snapshots else { return }
        states =
            "of the states of earlier ones later ones repeat \(seen.repeated.grouped) and revise \(seen.revised.grouped), "
            + "and \(seen.standing.grouped) stand, each at its time"
    }
}

extension KnownHistory: CustomStringConvertible {
    /// `3 releases, 2022-09-30 to 2022-11-30: of earlier numbers 40 are repeated, 2 revised, 1 withdrawn, 0 stand`.
    public var description: String {
        let start = [name, day.map { "as known on \($0)" } ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        let rest = later == 0 ? "" : "; \(later.counted("later release")) left out"
        guard let first = labels.first, let last = labels.last else {
            return "\(start): nothing was published yet\(rest)"
        }
        guard labels.count > 1 else { return "\(start): the release of \(last)\(rest)" }
        let releases = "\(start): \(labels.count.counted("release")) of \(first) to \(last) as one history; "
        let numbers = repeated + revised + withdrawn + standing
        if !states.isEmpty && numbers == 0 { return releases + states + rest }
        return releases + (states.isEmpty ? "" : states + "; ") + "of the numbers of earlier "
            + "ones later ones repeat \(repeated.grouped), revise \(revised.grouped) and withdraw \(withdrawn.grouped), "
            + "and \(standing.grouped) stand, as no later one speaks of their days\(rest)"
    }
}
