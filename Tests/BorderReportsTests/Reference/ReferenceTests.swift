import BorderTestSupport
import Testing

@testable import BorderReports

/// The page of all columns and the schemas are those of the columns.
@Suite("Reference of columns")
struct ReferenceTests {
    private static let root = "../../../../"

    @Test("the page in the documentation is up to date")
    func page() throws {
        try expectGolden(
            ReferencePage.text,
            named: Self.root + "Sources/BorderFlow/BorderFlow.docc/Columns.md"
        )
    }

    @Test("so is the schema of every table", arguments: CataloguedTable.all.filter(\.isTable).map(\.name))
    func schemas(name: String) throws {
        let table = try #require(CataloguedTable.all.first { $0.name == name })
        try expectGolden(TableSchemaText.text(table), named: Self.root + "schemas/\(name).schema.json")
    }

    @Test("a column has a key of its own, a meaning, and no word of SQL for a name")
    func names() {
        for table in CataloguedTable.all {
            let keys = table.data.map(\.key)
            #expect(Set(keys).count == keys.count, "\(table.name)")
            for column in table.columns {
                #expect(column.meaning.hasSuffix(".") || column.meaning.hasSuffix("…"), "\(table.name): \(column.key)")
                #expect(!Self.reserved.contains(column.key), "\(table.name): \(column.key)")
                #expect(
                    column.key.utf8.allSatisfy {
                        $0 == 0x5F || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
                    }
                )
            }
        }
    }

    /// Words that PostgreSQL and SQLite take for their own without quotes.
    private static let reserved: Set<String> = [
        "all", "analyse", "analyze", "and", "any", "array", "as", "asc", "asymmetric", "between", "both", "by", "case",
        "cast", "check", "collate", "column", "commit", "constraint", "create", "cross", "current_date", "default",
        "deferrable", "delete", "desc", "distinct", "do", "drop", "else", "end", "escape", "except", "exists", "false",
        "fetch", "for", "foreign", "freeze", "from", "full", "glob", "grant", "group", "having", "if", "in", "index",
        "initially", "inner", "insert", "intersect", "into", "is", "isnull", "join", "lateral", "leading", "left",
        "like", "limit", "localtime", "match", "natural", "not", "notnull", "null", "of", "offset", "on", "only", "or",
        "order", "outer", "overlaps", "placing", "primary", "references", "returning", "right", "select", "set",
        "similar", "some", "symmetric", "table", "then", "to", "trailing", "transaction", "true", "union", "unique",
        "update", "user", "using", "values", "variadic", "verbose", "when", "where", "window", "with",
    ]
}
