public import BorderAnalysis
package import BorderAtlas
package import BorderBytes
public import BorderCore
package import BorderReports

/// What a map is of.
public enum MapSubject: Hashable, Sendable {
    /// All numbers: where people went, whence they came, or across which borders, as the numbers decide.
    case overview
    /// One border, crossing by crossing.
    case border(BorderCode)
    /// Regions of one's own.
    case regions

    /// A subject as a map's metadata name it: `overview`, `border FIN-RUS`, `regions`.
    package init?(words: String) {
        switch words {
        case "overview": self = .overview
        case "regions": self = .regions
        default:
            guard words.hasPrefix("border "), let code = BorderCode(String(words.dropFirst("border ".count))) else {
                return nil
            }
            self = .border(code)
        }
    }

    /// As a map's metadata name it.
    package var words: String {
        switch self {
        case .overview: "overview"
        case .border(let code): "border \(code)"
        case .regions: "regions"
        }
    }

    /// By what numbers are grouped for it.
    public var grouping: Grouping { grouping(dividedBy: nil) }

    /// By what they are grouped for several maps of it.
    package func grouping(dividedBy division: MapDivision?) -> Grouping {
        switch self {
        case .overview, .border: Grouping(places: [.crossing], period: division?.unit)
        case .regions: Grouping(places: [.ownRegion], period: division?.unit)
        }
    }
}

/// A map of a dossier's numbers, before it is drawn.
public struct DossierMap: Sendable {
    /// What will be drawn.
    package let content: MapContent
    private let atlas: Atlas
    private let summary: FlowSummary
    private let states: [ReportedStatus]
    private let selection: MapSelection?

    /// A map of numbers and states.
    ///
    /// - Parameters:
    ///   - subject: what it is of.
    ///   - summary: the numbers, grouped as the subject asks.
    ///   - states: the states of places.
    ///   - atlas: where places are.
    ///   - query: what was asked for, so that the map can be derived anew.
    ///   - division: by what it is divided into several maps, whose unit the numbers are grouped by too; `nil` for one.
    ///     Not for regions.
    ///   - series: the same numbers grouped by a unit of time too, for columns under the map; `nil` for none.
    ///   - rejected: how many rows could not be read.
    ///   - words: the title, the line below and the program's name, where they are not made from the numbers.
    package init(
        of subject: MapSubject,
        _ summary: FlowSummary,
        states: [ReportedStatus],
        atlas: Atlas,
        asked query: [Provenance.Condition]? = nil,
        dividedBy division: MapDivision? = nil,
        overTime series: (unit: PeriodUnit, summary: FlowSummary)? = nil,
        rejected: Int = 0,
        words: (inout MapStory) -> Void = { _ in }
    ) {
        var story = MapStory(summary: summary, statuses: states, atlas: atlas)
        words(&story)
        let atlas = atlas.calling(story.language.countries)
        story.atlas = atlas
        var content: MapContent
        switch (subject, division) {
        case (.overview, let division?): (content, selection) = (story.series(by: division), nil)
        case (.border(let border), let division?): (content, selection) = (story.series(by: division, of: border), nil)
        case (.overview, nil):
            let selection = MapSelection(summary, atlas: atlas)
            (content, self.selection) = (story.overview(of: selection), selection)
        case (.border(let border), nil):
            let selection = MapSelection(summary, of: border, atlas: atlas)
            (content, self.selection) = (story.border(border, selection), selection)
        case (.regions, _): (content, selection) = (story.regions(), nil)
        }
        (content.subject, content.query, content.dataDigest) = (subject.words, query, summary.digest)
        content.account.rejected = Int64(rejected)
        if let series {
            story.summary = series.summary
            let border: BorderCode? = if case .border(let code) = subject { code } else { nil }
            content.columns = story.columns(by: series.unit, under: content, of: border)
        }
        if story.isPerDay {
            content.legendTitle = story.language("* a day", content.legendTitle)
            content.leaveOutUnrated()
        }
        self.content = content
        (self.summary, self.states, self.atlas) = (summary, states, atlas)
    }

    /// How many numbers it does not show by themselves and why, in sentences; `nil` where it shows all.
    public var omissions: String? { Self.omissions(content.account) }

    /// Whether it shows no number.
    public var isEmpty: Bool { content.account.drawn + content.account.summed == 0 }

    /// The map laid out for a width: what it shows, and what became of every number.
    package func scene(for profile: LayoutProfile = .wide) throws -> MapScene {
        try content.layOut(with: atlas, for: profile)
    }

    /// Writes the map with its numbers in a table and in words as one page of HTML. A map of regions has none.
    package func writePage(
        _ scene: MapScene,
        as design: PageDesign = .usual,
        provenance: Provenance,
        to sink: inout ByteSink
    ) throws(OutputError) {
        guard let selection else { return }
        let page = MapPage(of: content, selection, summary, statuses: states, atlas: atlas, provenance: provenance)
        let narrow = try? self.scene(for: .phone)
        try page.write(scene, narrow: narrow, as: design, to: &sink)
    }

    /// The map as SVG.
    public func svg() throws -> String { String(decoding: try SVGFormat().bytes(of: try scene()), as: UTF8.self) }

    /// What a map leaves out, and which filters show it; `nil` where it shows every number by itself.
    package static func omissions(_ account: NumberAccount) -> String? {
        var sentences: [String] = []
        if let missing = account.missingSentence {
            sentences.append("\(missing); --country, --border or other filters show them, flows lists them all")
        }
        if let merged = account.mergedSentence { sentences.append(merged) }
        return sentences.isEmpty ? nil : sentences.joined(separator: "; ")
    }
}

extension Dossier {
    /// A map of the numbers that a selection asks for.
    ///
    /// - Throws: `AnalysisError.sumTooLarge` when a sum leaves 64 bits.
    public func map(
        of subject: MapSubject = .overview,
        _ selection: Selection = Selection()
    ) throws(AnalysisError) -> DossierMap {
        try map(of: subject, selection, showing: .plain)
    }

    /// A map with what is shown beside the numbers, and with words of its own.
    package func map(
        of subject: MapSubject = .overview,
        _ selection: Selection = Selection(),
        showing presentation: Presentation,
        asked query: [Provenance.Condition]? = nil,
        dividedBy division: MapDivision? = nil,
        overTime unit: PeriodUnit? = nil,
        words: (inout MapStory) -> Void = { _ in }
    ) throws(AnalysisError) -> DossierMap {
        var selection = selection
        if case .border(let border) = subject, selection.places.isEmpty { selection.places = [[.border(border)]] }
        var summary = try flows(selection, by: subject.grouping(dividedBy: division), showing: presentation)
        // Where nothing but one measure was counted, that is what the map is of.
        if selection.kinds.isEmpty, summary.rows.isEmpty, let only = summary.onlyOtherKind {
            selection.kinds = [only]
            summary = try flows(selection, by: subject.grouping(dividedBy: division), showing: presentation)
        }
        var series: (unit: PeriodUnit, summary: FlowSummary)?
        if let unit {
            let grouping = subject.grouping(dividedBy: .period(unit))
            series = (unit, try flows(selection, by: grouping, showing: presentation))
        }
        return DossierMap(
            of: subject,
            summary,
            states: statuses(selection),
            atlas: atlas,
            asked: query,
            dividedBy: division,
            overTime: series,
            rejected: rowsRejected
        ) { story in
            story.publishers = Dictionary(
                files.filter { !$0.publisher.isEmpty }.map { ($0.name, $0.publisher) }
            ) { first, _ in first }
            story.files = Set(files.map(\.name))
            words(&story)
        }
    }
}

extension FlowSummary {
    /// The one kind of measure that all numbers left out for their measure have; `nil` where they have several.
    fileprivate var onlyOtherKind: MeasureKind? {
        var kinds: Set<MeasureKind> = []
        for left in leftOut { if case .otherMeasure(let measure) = left.reason { kinds.insert(measure.kind) } }
        return kinds.count == 1 ? kinds.first : nil
    }
}
