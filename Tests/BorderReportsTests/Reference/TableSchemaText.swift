import BorderBytes

@testable import BorderReports

/// The JSON Schema (draft 2020-12) of a table as `--json` prints it.
enum TableSchemaText {
    static func text(_ table: CataloguedTable) -> String {
        let required = table.data.map(\.key).filter { !table.optional.contains($0) }
        let properties = table.data.map { "          \(quoted($0.key)): \(property($0))" }
        return """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": \(quoted("borderflow \(table.name) --json")),
              "description": \(quoted(table.rows)),
              "type": "object",
              "required": ["title", "rows", "notes"],
              "additionalProperties": false,
              "properties": {
                "title": {"type": "string"},
                "notes": {"type": "array", "items": {"type": "string"}},
                "rows": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [\(required.map(quoted).joined(separator: ", "))],
                    "properties": {
            \(properties.joined(separator: ",\n"))
                    }
                  }
                }
              }
            }

            """
    }

    static func property(_ column: TableColumn) -> String {
        let words =
            column.words.isEmpty ? "" : ", \"enum\": [\((column.words.map(quoted) + ["null"]).joined(separator: ", "))]"
        return "{\(type(column.kind))\(words), \"description\": \(quoted(column.meaning))}"
    }

    private static func type(_ kind: TableColumn.Kind) -> String {
        switch kind {
        case .text: "\"type\": [\"string\", \"null\"]"
        // Integers beyond 2^53 are written as strings, which keeps every digit.
        case .integer: "\"type\": [\"integer\", \"string\", \"null\"], \"pattern\": \"^-?[0-9]+$\""
        case .number: "\"type\": [\"number\", \"null\"]"
        case .boolean: "\"type\": [\"boolean\", \"null\"]"
        case .date: "\"type\": [\"string\", \"null\"], \"pattern\": \"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\""
        }
    }

    static func quoted(_ text: String) -> String {
        var sink = ByteSink()
        sink.appendJSON(text)
        return String(decoding: sink.takeBytes(), as: UTF8.self)
    }
}
