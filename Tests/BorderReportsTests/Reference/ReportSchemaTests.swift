import BorderTestSupport
import Foundation
import Testing

@testable import BorderIntake

/// The schemas of what people write and of what `claim` says are up to date and true of the bundled reports.
@Suite("Schemas of reports")
struct ReportSchemaTests {
    private static let schemas = "../../../../schemas/"

    @Test("they are up to date")
    func files() throws {
        try expectGolden(ReportSchemaText.reports, named: Self.schemas + "reports.schema.json")
        try expectGolden(ReportSchemaText.claim, named: Self.schemas + "claim.schema.json")
    }

    @Test("every header word has a meaning")
    func meanings() {
        for (_, words) in ColumnRole.vocabulary { #expect(ReportSchemaText.meanings[words[0]] != nil, "\(words)") }
    }

    @Test("the bundled reports keep the schema", arguments: ["claims-2022.csv", "status-2022.csv"])
    func bundled(name: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardizedFileURL
        let script = """
            import csv, json, sys, jsonschema
            schema = json.load(open(sys.argv[1]))
            jsonschema.Draft202012Validator.check_schema(schema)
            check = jsonschema.Draft202012Validator(schema)
            rows = list(csv.DictReader(open(sys.argv[2], encoding="utf-8", newline="")))
            for row in rows:
                for error in check.iter_errors({key: cell for key, cell in row.items() if cell}):
                    print(error.message)
            print(len(rows) > 20)
            """
        let run = try Tool.python.run(
            arguments: ["-c", script, root.path() + "/schemas/reports.schema.json", root.path() + "/geodata/\(name)"]
        )
        #expect(run.output == "True\n", "\(run.errors)")
    }
}
