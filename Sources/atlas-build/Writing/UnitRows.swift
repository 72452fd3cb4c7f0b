import BorderAtlas

/// The units with their regions and their country by worldview.
struct UnitRows {
    struct Row {
        var region: Int
        /// Indices of countries, by worldview in the order of its cases.
        var countries: [Int]
    }

    struct Region {
        var code: String
        var name: String
        var aliases: [String]
        var countries: [Int]
    }

    private(set) var rows: [Row] = []
    private(set) var regions: [Region] = []

    init(_ folder: String, countries: CountryRows) throws {
        let table = try CSVTable("\(folder)/regions.csv")
        let views = try WorldviewRules(try CSVTable("\(folder)/worldviews.csv"), countries: countries)
        let codes = try RegionCodes(try CSVTable("\(folder)/admin1_iso3166_2.csv"))
        let extras = try CSVTable("\(folder)/region_names.csv")
        var index: [String: Int] = [:]
        var slugs: [String: Int] = [:]
        for row in table.rows {
            let owners = try Worldview.allCases.map { try views.country(of: row, under: $0) }
            let name = try table.field(row, "name")
            let iso = try codes.code(of: row, in: table)
            // Whose land it is on the ground names the region where ISO does not.
            let code = iso?.code ?? RegionCodes.slug(name, country: countries.rows[owners[1]].code, taken: &slugs)
            let aliases = try ["gn_name", "woe_name"].map { try table.field(row, $0) } + [iso?.name ?? ""]
            if let known = index[code] {
                guard regions[known].countries == owners else { throw BuildError("\(code) lies in two countries") }
                regions[known].aliases += [regions[known].name, name] + aliases
                regions[known].name = iso?.name ?? name
                rows.append(Row(region: known, countries: owners))
                continue
            }
            index[code] = regions.count
            rows.append(Row(region: regions.count, countries: owners))
            let shown = name.isEmpty ? countries.rows[owners[1]].name + " (unnamed)" : name
            regions.append(Region(code: code, name: shown, aliases: aliases, countries: owners))
        }
        for row in extras.rows {
            let code = try extras.field(row, "code")
            guard let region = index[code] else { throw BuildError("\(extras.path): no region \(code)") }
            regions[region].aliases += try extras.field(row, "aliases").listed
            let name = try extras.field(row, "name")
            if !name.isEmpty {
                regions[region].aliases.append(regions[region].name)
                regions[region].name = name
            }
        }
        for region in regions.indices {
            var known: Set<String> = [regions[region].name, ""]
            regions[region].aliases = regions[region].aliases.filter { known.insert($0).inserted }
        }
    }

    func unitBytes() throws -> [UInt8] {
        var writer = ByteWriter()
        for row in rows {
            try writer.uint16(row.region)
            for country in row.countries { try writer.uint16(country) }
            try writer.uint16(0)
        }
        return writer.bytes
    }

    func regionBytes(_ pool: inout TextPool) throws -> [UInt8] {
        var writer = ByteWriter()
        for region in regions {
            try writer.uint32(pool.offset(region.code))
            try writer.uint32(pool.offset(region.name))
            try writer.uint32(pool.offset(region.aliases.joined(separator: "\n")))
            for country in region.countries { try writer.uint16(country) }
        }
        return writer.bytes
    }

    func orderBytes() throws -> [UInt8] {
        var writer = ByteWriter()
        let order = regions.indices.sorted {
            regions[$0].code.utf8.lexicographicallyPrecedes(regions[$1].code.utf8)
        }
        for index in order { try writer.uint16(index) }
        return writer.bytes
    }
}
