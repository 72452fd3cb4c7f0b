@testable import BorderReports

/// Every table and layer with its columns, for the reference page and the schemas.
struct CataloguedTable {
    /// `flows`: the name of its schema.
    var name: String
    /// How to get it.
    var commands: String
    /// What a row is, in a sentence.
    var rows: String
    var columns: [TableColumn]
    /// Columns that are there only where an option asks for them.
    var optional: Set<String> = []
    /// Whether it is a table of `--json`, not only a layer.
    var isTable = true

    /// The columns that programs get.
    var data: [TableColumn] { columns.filter { $0.audience != .screen } }

    static let all: [CataloguedTable] = [
        CataloguedTable(
            name: "flows",
            commands: "`flows`, `export --layer flows`, `flows.csv` and `flows.geojson` of `report`",
            rows: "A number: how many passed where, when and which way.",
            columns: FlowColumn.all.map(\.column),
            optional: Set(FlowColumn.all.map(\.column.key).filter { $0.hasPrefix("estimate_") })
        ),
        CataloguedTable(
            name: "measures",
            commands: "`measures`",
            rows: "A number with its measures, or how evenly the numbers of one time are spread over places.",
            columns: MeasureColumn.all.map(\.column)
        ),
        CataloguedTable(
            name: "reconcile",
            commands: "`reconcile`",
            rows: "What all reports together say of one set of passages on the same days.",
            columns: ReconciledColumn.all.map(\.column)
        ),
        CataloguedTable(
            name: "conflicts",
            commands: "`conflicts`",
            rows: "A contradiction between reports.",
            columns: ConflictColumn.all.map(\.column)
        ),
        CataloguedTable(
            name: "explain",
            commands: "`explain`",
            rows: "A line of an explanation.",
            columns: Table(explanations: []).columns
        ),
        CataloguedTable(
            name: "status",
            commands: "`status`",
            rows: "A state of a place: what held when and for whom.",
            columns: TimelineColumn.all.map(\.column)
        ),
        CataloguedTable(
            name: "effect",
            commands: "`status --event`",
            rows: "A place before and after an event.",
            columns: EffectColumn.all.map(\.column)
        ),
        CataloguedTable(
            name: "coverage",
            commands: "`coverage`",
            rows: "A day of one way across a place.",
            columns: CoverageColumn.all.map(\.column)
        ),
        CataloguedTable(
            name: "diff",
            commands: "`diff`",
            rows: "A report that differs between two data sets.",
            columns: ComparisonColumn.all.map(\.column)
        ),
        CataloguedTable(
            name: "check",
            commands: "`check`",
            rows: "A kind of finding in a file, with its first case.",
            columns: CheckColumn.all.map(\.column)
        ),
        CataloguedTable(
            name: "validate",
            commands: "`validate`",
            rows: "Something in a drawing that breaks the safe subset of SVG.",
            columns: ValidationColumn.all.map(\.column)
        ),
        CataloguedTable(
            name: "verify",
            commands: "`verify`",
            rows: "Something that a map shows and its data do not give, or the reverse.",
            columns: VerificationColumn.all.map(\.column)
        ),
        CataloguedTable(
            name: "crossings",
            commands: "`crossings`, `export --layer crossings`, and what `--crossings` reads",
            rows: "A border crossing point.",
            columns: CrossingColumn.all.map(\.column)
        ),
        CataloguedTable(
            name: "borders",
            commands: "`borders`, `export --layer borders`",
            rows: "A land border.",
            columns: BorderColumn.all.map(\.column)
        ),
        CataloguedTable(
            name: "regions",
            commands: "`regions`, `export --layer regions`",
            rows: "A first-level region.",
            columns: RegionColumn.all.map(\.column)
        ),
        CataloguedTable(
            name: "own-regions",
            commands: "`regions --regions`, `export --layer regions --regions`",
            rows: "A region of a file of one's own.",
            columns: OwnRegionColumn.all.map(\.column)
        ),
        CataloguedTable(
            name: "countries",
            commands: "`export --layer countries`",
            rows: "A country.",
            columns: CountryColumn.all.map(\.column),
            isTable: false
        ),
        CataloguedTable(
            name: "locate",
            commands: "`locate`",
            rows: "A position with what lies there.",
            columns: TableColumn.locations
        ),
    ]
}
