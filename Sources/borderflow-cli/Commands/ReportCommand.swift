import ArgumentParser
import BorderFlow

/// `borderflow report`: maps, features, tables and a summary in one folder.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write maps, GeoJSON, CSV and a text summary into a folder.",
        discussion: """
            Writes overview.svg, a map of the border with the most reports (of the one asked for), crossings.geojson, \
            flows.geojson, flows.csv and summary.txt.
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var suppression: SuppressionOptions

    @OptionGroup(title: "Estimates") var estimates: EstimateFlag

    @Option(name: .shortAndLong, help: "The folder; made where it does not exist.", completion: .directory)
    var output: String

    @Option(help: "The message above the overview map; made from the filters without it.")
    var title: String?

    @Option(help: "The line under the title.")
    var dek: String?

    func run() throws {
        let session = try Session(input)
        let atlas = session.atlas
        let selection = try filters.selection(atlas: atlas)
        let names = ["crossings.geojson", "flows.geojson", "flows.csv", "summary.txt"]
        try input.refuseOverwriting(
            names.map { ("--output", "\(output)/\($0)") },
            reading: [estimates.options.levels]
        )
        let folder = try OutputFolder(creating: output)
        let byCountry = Grouping(places: [.country])
        let byCrossing = Grouping(places: [.crossing])
        let byBorder = Grouping(places: [.border])
        let read = try session.read(selection: selection, groupings: [byCountry, byCrossing, byBorder], for: estimates)
        let states = statuses(read.statuses, selection: selection, atlas: atlas)
        let byCountries = try summarise(
            read.flows(groupedAs: 0),
            selection: selection,
            grouping: byCountry,
            atlas: atlas
        )
        let byBorders = try summarise(read.flows(groupedAs: 2), selection: selection, grouping: byBorder, atlas: atlas)
        let border = selection.onlyBorder ?? busiestBorder(of: byBorders, atlas: atlas)
        var narrowed = selection
        if let border { narrowed.places.append([.border(border)]) }
        let byCrossings = try border.map { _ in
            try summarise(read.flows(groupedAs: 1), selection: narrowed, grouping: byCrossing, atlas: atlas)
        }
        // What one file withholds another must not give away.
        let shown = try session.presented(
            [byCountries, byBorders] + (byCrossings.map { [$0] } ?? []),
            of: read,
            estimates,
            suppression
        )
        let (overview, flows) = (shown[0], shown[1])
        let crossings = byCrossings.map { _ in shown[2] }
        var written: [String] = []

        var story = MapStory(summary: overview, statuses: states, atlas: atlas)
        story.title = title ?? ""
        story.dek = dek ?? ""
        story.generator = generatorName
        written.append(try draw(story.overview(), atlas: atlas, in: folder, as: "overview.svg"))

        if let border, let crossings {
            var zoom = MapStory(
                summary: crossings,
                statuses: statuses(read.statuses, selection: narrowed, atlas: atlas),
                atlas: atlas
            )
            zoom.generator = generatorName
            written.append(
                try draw(zoom.border(border), atlas: atlas, in: folder, as: "border-\(border).svg")
            )
        }

        let provenance = provenance(of: filters, atlas: atlas)
        let features = FeatureLayer.flows(flows, atlas: atlas)
        written.append(
            try write(to: folder, as: "crossings.geojson") { sink throws(OutputError) in
                try GeoJSONFormat().write(
                    ExportLayer.crossings.places(selection, atlas: atlas),
                    provenance: provenance,
                    to: &sink
                )
            }
        )
        written.append(
            try write(to: folder, as: "flows.geojson") { sink throws(OutputError) in
                try GeoJSONFormat().write(features, provenance: provenance, to: &sink)
            }
        )
        written.append(
            try write(to: folder, as: "flows.csv") { sink throws(OutputError) in
                try Table(flows: flows, atlas: atlas).writeCSV(to: &sink)
            }
        )
        written.append(
            try write(to: folder, as: "summary.txt") { sink throws(OutputError) in
                try SummaryText(overview: overview, statuses: states, atlas: atlas).write(to: &sink)
            }
        )
        try StandardOutput.write { sink throws(OutputError) in
            for path in written { sink.append(path + "\n") }
        }
        if read.exitStatus != ExitStatus.fine { throw ExitCode(read.exitStatus) }
    }

    /// The border with the most reports; of equals the alphabetically first.
    private func busiestBorder(of summary: FlowSummary, atlas: Atlas) -> BorderCode? {
        let tree = PlaceTree(atlas: atlas)
        var counts: [BorderCode: Int] = [:]
        for row in summary.rows {
            if let border = tree.border(of: row.placement.place) { counts[border, default: 0] += 1 }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
