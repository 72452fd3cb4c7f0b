import ArgumentParser
import BorderFlow

/// `borderflow export`: features for GIS tools.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write flows or places as GeoJSON or CSV."
    )

    @OptionGroup var input: InputOptions
    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var suppression: SuppressionOptions
    @OptionGroup var cells: CellOptions

    @OptionGroup(title: "Estimates") var estimates: EstimateFlag

    @Option(
        help: "One of: \(builtInLayerFormats.map(\.name).joined(separator: ", ")). Else the ending of the file says."
    )
    var format: String?

    @Option(help: "One of: \(ExportLayer.allCases.map(\.rawValue).joined(separator: ", ")).")
    var layer: ExportLayer = .flows

    @Option(help: "Group the flows by any of: \(Dimension.words.joined(separator: ", ")).")
    var by: String = "border"

    @Option(name: .shortAndLong, help: "The file to write; standard output without it.", completion: .file())
    var output: String?

    func run() throws {
        var format = try builtInLayerFormats.chosen(named: format, for: output)
        if cells.spreadsheetSafe, var csv = format as? CSVFormat {
            csv.isSpreadsheetSafe = true
            format = csv
        }
        try input.refuseOverwriting([("--output", output)], reading: [estimates.options.levels])
        let grouping = try grouping(from: by, ofOwn: input.regions)
        let session = try Session(input)
        let selection = try filters.selection(atlas: session.atlas)
        let status: Int32
        let features: FeatureLayer
        if layer == .flows {
            let read = try session.read(
                for: selection,
                grain: estimates.estimates ? .finest : LedgerGrain(selection, grouping),
                levels: estimates.levels,
                countsRows: suppression.countsRows
            )
            status = read.exitStatus
            let presentation = try estimates.presentation(suppression, levels: read.levels)
            features = try read.dossier.features(selection, by: grouping, showing: presentation)
        } else {
            status = try session.endWithoutReading()
            features = session.atlas.features(layer, selection)
        }
        let provenance = provenance(of: filters, atlas: session.atlas)
        try write(to: output) { sink throws(OutputError) in
            try format.write(features, provenance: provenance, to: &sink)
        }
        if status != ExitStatus.fine { throw ExitCode(status) }
    }
}
