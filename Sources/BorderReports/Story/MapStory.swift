package import BorderAnalysis
package import BorderAtlas
import BorderCore
package import BorderGeometry

/// What a map is made from: numbers, states of places, and the words around them.
package struct MapStory: Sendable {
    /// The numbers, grouped by crossing: what has no crossing stays where it is.
    package var summary: FlowSummary
    /// The reported states of places.
    package var statuses: [ReportedStatus]
    /// Where places are and how they are called.
    package var atlas: Atlas
    /// The message as one line; made from the filters where it is empty.
    package var title = ""
    /// What the map shows; made from the filters where it is empty.
    package var dek = ""
    /// The projection that is asked for; `nil` for the one that bends the least.
    package var projection: AskedProjection?
    /// Who publishes a file, by the name that numbers of it have as their source.
    package var publishers: [String: String] = [:]
    /// The names of the files that were read: numbers that name no source have theirs.
    package var files: Set<String> = []
    /// Whether signs are as large as what their numbers come to a day.
    package var isPerDay = false
    /// What its words, names and numbers are written in.
    package var language = MapLanguage.english
    /// The name and version of the program.
    package var generator = "borderflow"

    /// A story without words of its own.
    package init(summary: FlowSummary, statuses: [ReportedStatus], atlas: Atlas) {
        self.summary = summary
        self.statuses = statuses
        self.atlas = atlas
    }

    var wording: PlaceWording { PlaceWording(atlas: atlas, in: language) }

    /// The footer's sentences about sources and boundaries, and what was asked for by name.
    func addFooter(to content: inout MapContent, rows: [FlowRow]) {
        let names = Set(rows.filter { $0.basis != .modelled }.map(\.authority)).filter { !$0.isEmpty }
        let unnamed = names.filter { files.contains($0) && publishers[$0] == nil }
        let authorities = names.subtracting(unnamed).map(source).sorted()
        if !authorities.isEmpty {
            content.sources = [language("Sources: *", authorities.joined(separator: "; ")) + "."]
        }
        if !unnamed.isEmpty {
            let files = unnamed.map { $0.split(separator: "/").last.map(String.init) ?? $0 }.sorted()
            content.sources.append(language("Source not stated: *", files.joined(separator: "; ")) + ".")
        }
        if let day = summary.selection.asOf {
            content.sources.append("As known on \(day.words): later reports are left out.")
        }
        content.sources += Table.withheldNotes(summary.withheldCount)
        content.boundaryNote = MapStory.boundaryLines(atlas, in: language)
        content.disputedGrounds = DisputedGround.all(in: atlas)
        content.generator = generator
        content.projection = projection
        content.language = language
    }

    /// A source as it is printed: a file that is known to be a publisher's with that one's name.
    private func source(_ name: String) -> String {
        guard let publisher = publishers[name] else { return name }
        let file = name.split(separator: "/").last.map(String.init) ?? name
        return "\(publisher) (\(file))"
    }

    /// Whose boundaries are drawn, with every ground that is disputed.
    static func boundaryNote(_ atlas: Atlas) -> String {
        ([boundaryLines(atlas)] + DisputedGround.all(in: atlas).map(\.words)).joined(separator: "; ") + "."
    }

    /// Whose boundaries are drawn.
    private static func boundaryLines(_ atlas: Atlas, in language: MapLanguage = .english) -> String {
        let lines =
            "Boundaries: Natural Earth 1:10m, generalised" + (atlas.worldview == .deFacto ? "; de facto control" : "")
        return language(lines) + (atlas.ownWorldview.map { "; as \($0.name) draws them" } ?? "")
    }

    /// The days the numbers cover at their widest.
    func commonPeriod(of rows: [FlowRow]) -> String {
        if let window = summary.selection.window {
            return language.days(Period.words(from: window.lowerBound, to: window.upperBound))
        }
        guard let first = rows.compactMap({ $0.period?.startEarliest }).min(),
            let last = rows.compactMap({ $0.period?.endLatest }).max()
        else { return "" }
        return language.days(Period.words(from: first, to: last))
    }
}
