import BorderAtlas
import BorderBytes
import BorderFlow
import BorderReports
import BorderTestSupport
import Testing

/// What `flows` says of a table that is read in memory, which is quick enough for hundreds of tables.
///
/// The rows are those that the command prints with `--csv`, which a golden of the library holds to the byte.
struct Answered {
    private static let atlas = Result { try Atlas.embedded() }

    /// The numbers of somebody, without nets.
    var figures: [[String: String]]
    /// The nets.
    var nets: [[String: String]]
    /// How many rows were refused, with the words.
    var rejected: Int
    var said: String
    /// The answer as the command prints it with `--csv`.
    var csv: String
    private let summary: FlowSummary

    /// Reads a table and asks by the words that `--by` takes.
    init(
        _ text: String,
        named name: String = "in.csv",
        pins: TablePins = TablePins(),
        reporter: String? = nil,
        by words: String = "crossing,month"
    ) throws {
        let atlas = try Answered.atlas.get()
        var options = DossierOptions()
        options.pins = pins
        options.reporter = reporter
        options.workers = 1
        let dossier = try Dossier(reading: [.text(text, named: name)], atlas: atlas, options: options)
        // Applications are numbers of somebody too.
        var selection = Selection()
        selection.kinds = [.flow, .application]
        let grouping = Grouping(words.split(separator: ",").compactMap { Dimension($0) })
        summary = try dossier.flows(selection, by: grouping)
        csv = try summary.csv(atlas: atlas)
        var lines = try #require(CSVText.rows(Array(csv.utf8))).map { $0.map(\.text) }
        let columns = lines.isEmpty ? [] : lines.removeFirst()
        let rows = lines.map { line in Dictionary(zip(columns, line)) { first, _ in first } }
        figures = rows.filter { !($0["role"] ?? "").hasPrefix("net") }
        nets = rows.filter { $0["role"] == "net" }
        rejected = dossier.rowsRejected
        said = dossier.files.flatMap(\.diagnostics).map(\.description).joined(separator: "\n")
    }

    /// The answer as the command prints it with `--json`.
    func json() throws -> String {
        var sink = ByteSink()
        try BorderReports.Table(flows: summary, atlas: Answered.atlas.get()).writeJSON(to: &sink)
        return String(decoding: sink.takeBytes(), as: UTF8.self)
    }

    /// Every figure with what it counts; names of rows and sources may differ between shapes.
    var numbers: [String] {
        let columns = [
            "role", "level", "at", "direction", "measure", "unit", "population", "mode", "bucket", "value", "value_max",
            "value_low", "value_high", "qualifier", "period_start", "period_end", "days_covered",
        ]
        return figures.map { row in columns.map { row[$0] ?? "" }.joined(separator: " ") }.sorted()
    }

    /// The texts of some columns of each figure, with blanks between.
    func cells(_ columns: String...) -> [String] {
        figures.map { row in columns.map { row[$0] ?? "" }.joined(separator: " ") }.sorted()
    }
}
