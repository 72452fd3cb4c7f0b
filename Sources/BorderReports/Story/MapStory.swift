package import BorderAnalysis
package import BorderAtlas
package import BorderCore

/// What a map is made from: numbers, states of places, and the words around them.
package struct MapStory: Sendable {
    /// The numbers, grouped by country for an overview and by crossing for a border.
    package var summary: FlowSummary
    /// The reported states of places.
    package var statuses: [ReportedStatus]
    /// Where places are and how they are called.
    package var atlas: Atlas
    /// The message as one line; made from the filters where it is empty.
    package var title = ""
    /// What the map shows; made from the filters where it is empty.
    package var dek = ""
    /// The name and version of the program.
    package var generator = "borderflow"

    /// A story without words of its own.
    package init(summary: FlowSummary, statuses: [ReportedStatus], atlas: Atlas) {
        self.summary = summary
        self.statuses = statuses
        self.atlas = atlas
    }

    /// The country people leave: the origin asked for, else the country whose citizens are counted, else the country
    /// most numbers leave.
    package var focusCountry: CountryCode? {
        if let asked = summary.selection.route?.from.country { return asked }
        if let citizens = summary.selection.population?.citizenship { return citizens }
        var counts: [CountryCode: Int] = [:]
        for row in summary.rows where row.isHead {
            if let from = row.placement.direction.route?.from.country { counts[from, default: 0] += 2 }
            if let citizens = row.population.citizenship { counts[citizens, default: 0] += 1 }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// The kind of numbers a map shows: passages, or the one kind that is asked for.
    var mappedKind: MeasureKind { summary.selection.kinds.count == 1 ? summary.selection.kinds.first ?? .flow : .flow }

    /// "Persons (detection)" where the map shows no passages; `nil` where it does.
    var mappedWords: String? {
        mappedKind == .flow ? nil : Measure(mappedKind, mappedUnit).description.capitalisedFirst
    }

    /// The unit a map of one border shows: crossings, or what most of its numbers count where none counts those.
    var mappedUnit: CountUnit {
        let units = summary.rows.filter { $0.isHead && $0.measure.kind == mappedKind }.map(\.measure.unit)
        if units.contains(.crossing) || units.isEmpty { return .crossing }
        let counts = Dictionary(units.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key ?? .crossing
    }

    var wording: PlaceWording { PlaceWording(atlas: atlas) }

    /// The footer's sentences about sources and boundaries.
    func addFooter(to content: inout MapContent, rows: [FlowRow]) {
        let authorities = Set(rows.filter { $0.basis != .modelled }.map { $0.authority }).filter { !$0.isEmpty }
            .sorted()
        if !authorities.isEmpty { content.sources = ["Sources: " + authorities.joined(separator: "; ") + "."] }
        if let day = summary.selection.asOf {
            content.sources.append("As known on \(day.words): later reports are left out.")
        }
        content.sources += Table.withheldNotes(summary.withheldCount)
        content.boundaryNote = MapStory.boundaryNote(atlas.worldview)
        content.generator = generator
    }

    /// Whose boundaries are drawn.
    static func boundaryNote(_ worldview: Worldview) -> String {
        switch worldview {
        case .un: "Boundaries: Natural Earth 1:10m, generalised; Crimea shown as part of Ukraine (UN GA res. 68/262)."
        case .deFacto: "Boundaries: Natural Earth 1:10m, generalised; de facto control."
        }
    }

    /// `citizens of Russia`, where every number counts the same people; else empty.
    func commonPopulation(of rows: [FlowRow]) -> String {
        let populations = Set(rows.map(\.population))
        guard populations.count == 1, let one = populations.first else { return "" }
        return wording.phrase(for: one)
    }

    /// The days the numbers cover at their widest.
    func commonPeriod(of rows: [FlowRow]) -> String {
        if let window = summary.selection.window { return Period.words(from: window.lowerBound, to: window.upperBound) }
        guard let first = rows.compactMap({ $0.period?.startEarliest }).min(),
            let last = rows.compactMap({ $0.period?.endLatest }).max()
        else { return "" }
        return Period.words(from: first, to: last)
    }
}
