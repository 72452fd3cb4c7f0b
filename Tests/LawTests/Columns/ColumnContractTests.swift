import BorderTestSupport
import Testing

/// What the columns of every verb and the properties of every layer keep.
@Suite struct ColumnContractTests {
    /// CSV and JSON have the same columns under the same keys, each once, and none is a word of SQL.
    @Test(arguments: ContractTests.verbs) func csvAndJSONHaveTheSameColumns(_ verb: String) throws {
        let csv = try Printed(try Binary.run(arguments: ContractTests.call(verb, "--csv")))
        #expect(!csv.columns.isEmpty && Set(csv.columns).count == csv.columns.count)
        let json = try JSONText(try Binary.run(arguments: ContractTests.call(verb, "--json")).stdout)
        let rows = try #require((json["rows"] ?? json["features"] ?? json).elements, "\(verb)")
        #expect(rows.count == csv.rows.count)
        for row in rows { #expect(row.members.map(\.name) == csv.columns) }
        let reserved: Set<String> = [
            "all", "and", "any", "as", "asc", "both", "case", "check", "column", "default", "desc", "distinct", "do",
            "else", "end", "for", "from", "grant", "group", "in", "into", "limit", "not", "null", "offset", "on", "or",
            "order", "select", "table", "then", "to", "union", "unique", "user", "using", "when", "where", "with",
        ]
        #expect(reserved.isDisjoint(with: csv.columns), "\(reserved.intersection(csv.columns))")
        #expect(csv.columns.allSatisfy { $0.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" } })
    }

    /// The properties of features name them: tile makers drop ids that are texts.
    @Test func everyFeatureNamesItselfInItsProperties() throws {
        let layers = try ContractTests.words(of: "export", after: "--layer <layer> One of: ")
        for layer in layers {
            let run = try Binary.run("export", "--format", "geojson", "--layer", layer, "--country", "GEO")
            let features = try #require(try JSONText(run.stdout)["features"]?.elements)
            #expect(!features.isEmpty)
            for feature in features {
                let properties = try #require(feature["properties"])
                #expect(properties["id"] == feature["id"], "\(layer)")
                if layer == "flows" {
                    #expect(properties["label"] != nil)
                    if case .boolean = properties["is_head"] { continue }
                    Issue.record("is_head of \(layer)")
                }
            }
        }
    }
}
