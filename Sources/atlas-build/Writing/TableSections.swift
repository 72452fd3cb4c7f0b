import BorderAtlas

/// Builds every section that the CSV files decide.
struct TableSections {
    private let countries: CountryRows
    private let units: UnitRows
    private let crossings: CrossingRows
    private let sets: CountrySetRows
    private let cities: CSVTable
    private let lengths: CSVTable

    init(_ folder: String, unitCount: Int) throws {
        countries = try CountryRows(try CSVTable("\(folder)/countries.csv"))
        crossings = try CrossingRows(folder, countries: countries)
        sets = try CountrySetRows(try CSVTable("\(folder)/country_sets.csv"), countries: countries)
        cities = try CSVTable("\(folder)/cities.csv")
        lengths = try CSVTable("\(folder)/border_lengths.csv")
        // The long table comes last, so that mistakes in the short ones show at once.
        units = try UnitRows(folder, countries: countries)
        guard units.rows.count == unitCount else {
            throw BuildError("regions.csv has \(units.rows.count) rows, the outlines are \(unitCount)")
        }
    }

    func adding(to sections: [AtlasFormat.Section: [UInt8]]) throws -> [AtlasFormat.Section: [UInt8]] {
        var sections = sections
        var pool = TextPool()
        sections[.units] = try units.unitBytes()
        sections[.regions] = try units.regionBytes(&pool)
        sections[.regionOrder] = try units.orderBytes()
        sections[.countries] = countries.bytes()
        sections[.crossings] = try crossings.crossingBytes()
        sections[.groups] = crossings.groupBytes()
        sections[.countrySets] = sets.bytes()
        sections[.cities] = try cityBytes()
        sections[.officialLengths] = try lengthBytes()
        var names = NameRows()
        names.add(countries)
        names.add(sets)
        names.add(crossings)
        names.add(units)
        sections[.names] = try names.bytes(&pool)
        sections[.strings] = pool.writer.bytes
        return sections
    }

    private func cityBytes() throws -> [UInt8] {
        var writer = ByteWriter()
        writer.unsigned(cities.rows.count)
        for row in cities.rows {
            writer.text(try cities.field(row, "name"))
            writer.text(try countries.known(try cities.field(row, "country"), in: cities.path))
            writer.signed(try cities.microdegrees(row, "lon"))
            writer.signed(try cities.microdegrees(row, "lat"))
            writer.unsigned(Int(try cities.field(row, "population")) ?? 0)
            writer.unsigned(try cities.field(row, "capital") == "1" ? 1 : 0)
        }
        return writer.bytes
    }

    private func lengthBytes() throws -> [UInt8] {
        var writer = ByteWriter()
        writer.unsigned(lengths.rows.count)
        for row in lengths.rows {
            for column in ["country_a", "country_b"] {
                writer.text(try countries.known(try lengths.field(row, column), in: lengths.path))
            }
            guard let kilometres = Double(try lengths.field(row, "official_km")), (0...100_000).contains(kilometres)
            else {
                throw BuildError("\(lengths.path): a length is no number")
            }
            writer.unsigned(Int((kilometres * 1000).rounded()))
            writer.text(try lengths.field(row, "official_source"))
        }
        return writer.bytes
    }
}

extension CSVTable {
    /// A coordinate in millionths of a degree.
    func microdegrees(_ row: [String: String], _ column: String) throws -> Int {
        guard let degrees = Double(try field(row, column)), abs(degrees) <= (column == "lat" ? 90 : 180)
        else {
            throw BuildError("\(path): '\(try field(row, column))' in column \(column) is no coordinate")
        }
        return Int((degrees * 1e6).rounded())
    }
}
