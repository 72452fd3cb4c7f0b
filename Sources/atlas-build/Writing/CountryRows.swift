import BorderAtlas
import BorderCore

/// The countries, in the order of their codes.
struct CountryRows {
    struct Row {
        var code: String
        var alpha2: String
        var name: String
        var aliases: [String]
        var subregion: Int
        var region: Int
        var columns: [String: String]
    }

    let rows: [Row]
    let index: [String: Int]

    init(_ table: CSVTable) throws {
        var rows: [Row] = []
        for row in table.rows {
            let code = try table.field(row, "alpha3")
            guard CountryCode(code)?.description == code else {
                throw BuildError("\(table.path): '\(code)' is no code")
            }
            rows.append(
                Row(
                    code: code,
                    alpha2: try table.field(row, "alpha2"),
                    name: try table.field(row, "name"),
                    aliases: try table.field(row, "aliases").listed,
                    subregion: Int(try table.field(row, "subregion_m49")) ?? 0,
                    region: Int(try table.field(row, "region_m49")) ?? 0,
                    columns: row
                )
            )
        }
        rows.sort { $0.code < $1.code }
        var index: [String: Int] = [:]
        for (position, row) in rows.enumerated() where index.updateValue(position, forKey: row.code) != nil {
            throw BuildError("\(table.path): \(row.code) is there twice")
        }
        (self.rows, self.index) = (rows, index)
    }

    /// The code, if it is one of a country here.
    func known(_ code: String, in path: String) throws -> String {
        guard index[code] != nil else { throw BuildError("\(path): '\(code)' is no country of countries.csv") }
        return code
    }

    func bytes() -> [UInt8] {
        var writer = ByteWriter()
        writer.unsigned(rows.count)
        for row in rows {
            writer.text(row.code)
            writer.text(row.alpha2)
            writer.text(row.name)
            writer.texts(row.aliases)
            writer.unsigned(row.subregion)
            writer.unsigned(row.region)
        }
        return writer.bytes
    }
}
