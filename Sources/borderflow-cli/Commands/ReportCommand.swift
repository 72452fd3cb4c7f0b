import ArgumentParser
import BorderFlow

/// `borderflow report`: maps, features, tables and a summary in one folder, or one page of HTML.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write maps, GeoJSON, CSV and a text summary into a folder, or a page of HTML.",
        discussion: """
            Writes overview.svg, a map of the border with the largest number (of the one asked for), crossings.geojson, \
            flows.geojson, flows.csv and summary.txt. An output that ends in .html becomes one page instead, which asks \
            for nothing else: the map, its numbers as a table and in words, what held when, what is not shown, sources.
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var suppression: SuppressionOptions
    @OptionGroup var cells: CellOptions

    @OptionGroup(title: "Estimates") var estimates: EstimateFlag

    @Option(
        name: .shortAndLong,
        help: "The folder, made where it does not exist; or a file that ends in .html.",
        completion: .file(extensions: ["html"])
    )
    var output: String

    @Option(help: "The message above the overview map; made from the filters without it.")
    var title: String?

    @Option(help: "The line under the title.")
    var dek: String?

    @Option(
        help: """
            A folder with a design of the page of one's own: report.html, report.css, report.js, or some of them. Those \
            of the source's folder templates are there to start from.
            """,
        completion: .directory
    )
    var template: String?

    func run() throws {
        if template != nil, !MapPage.isMeant(by: output) {
            throw CommandFailure.usage("--template is for a page: name an output that ends in .html")
        }
        if MapPage.isMeant(by: output) { return try writePage() }
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
        let grain = estimates.estimates ? .finest : LedgerGrain(selection, byCrossing)
        let read = try session.read(
            for: selection,
            grain: grain,
            levels: estimates.levels,
            countsRows: suppression.countsRows
        )
        let dossier = read.dossier
        let presentation = try estimates.presentation(suppression, levels: read.levels)
        let states = dossier.statuses(selection)
        let border = try selection.onlyBorder ?? dossier.flows(selection, by: byBorder).largestBorder(atlas: atlas)
        var narrowed = selection
        if let border { narrowed.places.append([.border(border)]) }
        // What one file withholds another must not give away.
        let shown = try dossier.flows(
            [(selection, byCountry), (selection, byBorder), (selection, byCrossing)]
                + (border == nil ? [] : [(narrowed, byCrossing)]),
            showing: presentation
        )
        let (overview, flows) = (shown[0], shown[1])
        let crossings = border.map { _ in shown[3] }
        var written: [String] = []

        // What other tables have withheld cannot be derived from the map's own numbers.
        let asked = suppression.smallestShown == nil ? question.conditions(atlas: atlas) : nil
        let main = DossierMap(of: .overview, shown[2], states: states, atlas: atlas, asked: asked) { story in
            story.title = title ?? ""
            story.dek = dek ?? ""
            story.generator = generatorName
        }
        written.append(try draw(main, in: folder, as: "overview.svg"))
        if let border, let crossings {
            let states = dossier.statuses(narrowed)
            let narrow = asked.map { $0.narrowed(to: border) }
            let zoom = DossierMap(of: .border(border), crossings, states: states, atlas: atlas, asked: narrow) {
                story in
                story.generator = generatorName
            }
            written.append(try draw(zoom, in: folder, as: "border-\(border).svg"))
        }

        let provenance = provenance(of: filters, atlas: atlas)
        var around = selection
        around.places.append(flows.surroundings(atlas: atlas))
        let features = FeatureLayer.flows(flows, atlas: atlas)
        written.append(
            try write(to: folder, as: "crossings.geojson") { sink throws(OutputError) in
                try GeoJSONFormat().write(
                    atlas.features(.crossings, around),
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
                try Table(flows: flows, atlas: atlas).writeCSV(
                    spreadsheetSafe: cells.spreadsheetSafe,
                    to: &sink
                )
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
        try read.end()
    }

    private var question: MapQuestion {
        MapQuestion(
            input: input,
            filters: filters,
            suppression: suppression,
            estimates: estimates,
            title: title,
            dek: dek
        )
    }

    /// The whole report as one page.
    private func writePage() throws {
        guard !cells.spreadsheetSafe else {
            throw CommandFailure.usage("--spreadsheet-safe is for CSV; a page has none")
        }
        guard input.regions.regionsFile == nil else {
            throw CommandFailure.usage("a page shows crossings and borders; map --regions draws regions")
        }
        try input.refuseOverwriting(
            [("--output", output)],
            reading: [estimates.options.levels]
                + ["html", "css", "js"].map { end in template.map { "\($0)/report.\(end)" } }
        )
        let design = try template.map { try PageDesign(folder: $0) } ?? .usual
        let (map, read) = try question.answer()
        guard !map.isEmpty else {
            let why = map.omissions ?? "nothing that was read matches the filters"
            throw CommandFailure(message: "no number can be shown: \(why)", status: ExitStatus.unusableData)
        }
        let scene = try map.scene()
        say(scene.account)
        let provenance = provenance(of: filters, atlas: read.dossier.atlas)
        try write(to: output) { sink throws(OutputError) in
            try map.writePage(scene, as: design, provenance: provenance, to: &sink)
        }
        try StandardOutput.print(output + "\n")
        try read.end()
    }
}

extension [Provenance.Condition] {
    /// What was asked, of one border more.
    fileprivate func narrowed(to border: BorderCode) -> [Provenance.Condition] {
        var narrowed = filter { !["border", "title", "dek"].contains($0.name) }
        narrowed.append(Provenance.Condition("border", ["\(border)"]))
        return narrowed
    }
}

extension FlowSummary {
    /// The crossings of the borders that the numbers are of, and those without one border in their countries.
    fileprivate func surroundings(atlas: Atlas) -> [Place] {
        let tree = PlaceTree(atlas: atlas)
        let borders = Set(rows.compactMap { tree.border(of: $0.placement.place) })
        let countries = Set(rows.flatMap { tree.countries(of: $0.placement.place) })
        return atlas.crossings.filter { crossing in
            crossing.border.map(borders.contains) ?? countries.contains(crossing.countryA)
        }.map { .crossing($0.id) }
    }
}
