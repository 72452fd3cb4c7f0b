@testable import BorderReports

/// The page of all columns, as Markdown.
enum ReferencePage {
    static var text: String {
        var text = """
            # Columns

            What every column means, table by table. The names are the same in CSV, in JSON and in the properties of \
            GeoJSON.

            ## Overview

            - What is missing is an empty cell in CSV and `null` in JSON. It is never zero.
            - Numbers have no thousands separators; days are written `2022-09-24`.
            - A layer of `export` has the columns of its table. As CSV it ends with `lon`, `lat` and `WKT`; as GeoJSON \
            the id is both the id of the feature and a property.
            - Every table as `--json` has a JSON Schema in the folder `schemas`, and so has the table of reports that \
            borderflow reads. The schemas and this page are made from the descriptions that write the columns.

            """
        for table in CataloguedTable.all {
            text += "\n## \(table.name)\n\n\(table.rows) From \(table.commands).\n\n"
            text += "| column | type | meaning |\n| --- | --- | --- |\n"
            for column in table.data { text += "| `\(column.key)` | \(kind(column)) | \(meaning(column, table)) |\n" }
        }
        return text
    }

    private static func kind(_ column: TableColumn) -> String {
        column.unit.isEmpty ? column.kind.rawValue : "\(column.kind.rawValue), \(column.unit)"
    }

    private static func meaning(_ column: TableColumn, _ table: CataloguedTable) -> String {
        var text = column.meaning.replacing("|", with: "\\|")
        for mark in ["<", ">", "*"] { text = text.replacing(mark, with: "\\\(mark)") }
        if !column.words.isEmpty { text += " One of: " + column.words.map { "`\($0)`" }.joined(separator: ", ") + "." }
        if table.optional.contains(column.key) { text += " Only with `--estimates`." }
        return text
    }
}
