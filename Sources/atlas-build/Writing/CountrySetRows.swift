/// The sets of countries: listed, taken from a column of the countries, or by their place in the M49 tree.
struct CountrySetRows {
    struct Row {
        var id: String
        var name: String
        var aliases: [String]
        var members: [String]
    }

    let rows: [Row]

    init(_ table: CSVTable, countries: CountryRows) throws {
        rows = try table.rows.map { row in
            let id = try table.field(row, "id")
            let rule = try table.field(row, "members")
            var members: [String]
            if rule == "m49" {
                guard let code = Int(id.dropFirst("m49:".count)) else { throw BuildError("\(table.path): \(id)") }
                // The Americas of M49 have two levels between them and their countries; the table keeps one.
                members = countries.rows.filter { $0.subregion == code || $0.region == code }.map(\.code)
            } else if rule.hasPrefix("column:") {
                let column = String(rule.dropFirst("column:".count))
                members = countries.rows.filter { $0.columns[column] == "1" }.map(\.code)
            } else {
                members = try rule.listed.map { try countries.known($0, in: table.path) }.sorted()
            }
            guard !members.isEmpty else { throw BuildError("\(table.path): \(id) has no members") }
            return Row(
                id: id,
                name: try table.field(row, "name"),
                aliases: try table.field(row, "aliases").listed,
                members: members
            )
        }
    }

    func bytes() -> [UInt8] {
        var writer = ByteWriter()
        writer.unsigned(rows.count)
        for row in rows {
            writer.text(row.id)
            writer.text(row.name)
            writer.texts(row.aliases)
            writer.texts(row.members)
        }
        return writer.bytes
    }
}
