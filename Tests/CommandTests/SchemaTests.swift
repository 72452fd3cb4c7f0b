import BorderTestSupport
import Foundation
import Testing

/// What `--json` prints keeps the schema of its table.
@Suite struct SchemaTests {
    static let calls: [(schema: String, arguments: [String])] = [
        ("flows", ["flows"]), ("flows", ["flows", "--by", "country,month", "--source", "frontex"]),
        (
            "flows",
            [
                "flows", "--by", "crossing", "--estimates", "--border", "FIN-RUS", "--from", "2022-09-21", "--to",
                "2022-09-27",
            ]
        ),
        ("flows", ["flows", "--source", "nobody"]),
        ("measures", ["measures", "--by", "country"]), ("measures", ["measures", "--by", "border,day"]),
        ("reconcile", ["reconcile", "--border", "GEO-RUS"]), ("conflicts", ["conflicts"]),
        ("explain", ["explain", "fi-2022-09-24-in"]), ("status", ["status"]),
        ("effect", ["status", "--event", "2022-09-21", "--border", "FIN-RUS"]),
        ("coverage", ["coverage", "--border", "FIN-RUS", "--from", "2022-09-20", "--to", "2022-09-30"]),
        ("diff", ["diff", "--as-of", "2022-09-26", "--as-of", "2022-10-15"]),
        ("crossings", ["crossings", "--border", "FIN-RUS"]), ("borders", ["borders", "--country", "FIN"]),
        ("regions", ["regions", "--country", "FIN"]), ("locate", ["locate", "27.87,60.60"]),
        ("validate", ["validate", "/dev/null"]),
        ("claim", ["claim", "8,572 Russians entered Finland on 24 September 2022"]),
    ]

    @Test(arguments: calls)
    func outputsKeepTheSchema(schema: String, arguments: [String]) throws {
        let run = try Binary.run(arguments: arguments + ["--json"])
        #expect(run.exitCode == 0 || run.exitCode == 1, "\(run.errors)")
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
        let script = """
            import json, sys, jsonschema
            schema = json.load(open(sys.argv[1]))
            jsonschema.Draft202012Validator.check_schema(schema)
            for error in jsonschema.Draft202012Validator(schema).iter_errors(json.load(sys.stdin)):
                print(list(error.absolute_path), error.message)
            """
        let check = try Tool.python.run(
            arguments: ["-c", script, root.path() + "/schemas/\(schema).schema.json"],
            input: run.stdout
        )
        #expect(check.output == "" && check.exitCode == 0, "\(check.errors)")
    }
}
