import BorderAtlas

/// Codes of ISO 3166-2 for the units that have one, and codes of our own for the others.
struct RegionCodes {
    private var codes: [String: (code: String, name: String)] = [:]

    init(_ table: CSVTable) throws {
        for row in table.rows {
            let code = try table.field(row, "iso_3166_2")
            if code.isEmpty { continue }
            codes[try RegionCodes.key(table, row, ["adm0_a3", "fips", "ne_name"])] = (
                code, try table.field(row, "iso_name")
            )
        }
    }

    /// Code and name in ISO 3166-2 of a row of the source.
    func code(of row: [String: String], in table: CSVTable) throws -> (code: String, name: String)? {
        codes[try RegionCodes.key(table, row, ["adm0_a3", "fips", "name"])]
    }

    private static func key(_ table: CSVTable, _ row: [String: String], _ columns: [String]) throws -> String {
        try columns.map { try table.field(row, $0) }.joined(separator: "\t")
    }

    /// `LVA:riga`; the second of a name is `LVA:riga-2`.
    static func slug(_ name: String, country: String, taken: inout [String: Int]) -> String {
        let key = NameKey.fold(name).split(separator: " ").joined(separator: "-")
        let slug = country + ":" + (key.isEmpty ? "unnamed" : key)
        taken[slug, default: 0] += 1
        let count = taken[slug] ?? 1
        return count == 1 ? slug : "\(slug)-\(count)"
    }
}
