internal import BorderCore

/// Reads the records of each small table, field by field in the order in which they are written.
struct TableReader {
    var records: RecordReader

    init(_ records: RecordReader) { self.records = records }

    /// alpha-3, alpha-2, name, aliases, M49 sub-region and region.
    mutating func country() throws(AtlasError) -> Country {
        Country(
            code: try records.code(),
            alpha2: try records.text(),
            name: try records.text(),
            aliases: try records.texts(),
            subregionM49: try records.small(),
            regionM49: try records.small()
        )
    }

    /// Texts and codes of a crossing; the position is preceded by 1, or is 0 where none is known.
    mutating func crossing() throws(AtlasError) -> Crossing {
        let id = try records.text()
        let name = try records.text()
        let localName = try records.text()
        let aliases = try records.texts()
        let position = try optionalPosition()
        let accuracy = try records.small()
        guard let mode = Mode(code: try records.text()) else { throw records.damage("a crossing has no known mode") }
        let countryA = try records.code()
        let countryB = CountryCode(try records.text())
        return Crossing(
            id: id,
            name: name,
            localName: localName,
            aliases: aliases,
            longitude: position?.longitude,
            latitude: position?.latitude,
            accuracyMetres: accuracy == 0 ? nil : accuracy,
            mode: mode,
            countryA: countryA,
            countryB: countryB,
            nameA: try records.text(),
            nameB: try records.text(),
            regionA: try records.text(),
            regionB: try records.text(),
            status: try records.text(),
            coordinateBasis: try records.text(),
            source: try records.text(),
            notes: try records.text(),
            partOf: try records.text()
        )
    }

    /// Id and border of a crossing, and the id of the one it is part of; the rest is checked as ``crossing()`` reads it, and left where it is.
    mutating func crossingKey() throws(AtlasError) -> (id: String, border: BorderCode?, partOf: String) {
        let id = try records.text()
        for _ in 0..<2 { try records.skipText() }
        for _ in 0..<(try records.count()) { try records.skipText() }
        _ = try optionalPosition()
        _ = try records.small()
        let mode = try records.text()
        guard Mode.allCases.contains(where: { $0.code == mode }) || Mode(code: mode) != nil else {
            throw records.damage("a crossing has no known mode")
        }
        let countryA = try records.code()
        let countryB = CountryCode(try records.text())
        for _ in 0..<8 { try records.skipText() }
        return (id, countryB.flatMap { BorderCode(countryA, $0) }, try records.text())
    }

    /// id, name, members, aliases, border or country or neither, coverage, note.
    mutating func group() throws(AtlasError) -> CrossingGroup {
        let id = try records.text()
        let name = try records.text()
        let members = try records.texts()
        let aliases = try records.texts()
        let place = try records.text()
        guard let coverage = CrossingGroup.Coverage(rawValue: try records.text()) else {
            throw records.damage("a group has no known coverage")
        }
        return CrossingGroup(
            id: id,
            name: name,
            members: members,
            aliases: aliases,
            border: BorderCode(place),
            country: CountryCode(place),
            coverage: coverage,
            note: try records.text()
        )
    }

    /// id, name, aliases, members.
    mutating func countrySet() throws(AtlasError) -> CountrySet {
        let (id, name, aliases) = (try records.text(), try records.text(), try records.texts())
        var members: [CountryCode] = []
        for _ in 0..<(try records.count()) { members.append(try records.code()) }
        return CountrySet(id: id, name: name, aliases: aliases, members: members)
    }

    /// Two codes, metres, source.
    mutating func officialLength() throws(AtlasError) -> (code: BorderCode, kilometres: Double, source: String) {
        guard let code = BorderCode(try records.code(), try records.code()) else {
            throw records.damage("a border has one country on both sides")
        }
        return (code, Double(try records.small()) / 1000, try records.text())
    }

    /// Name, country, position, inhabitants, capital or not.
    mutating func city() throws(AtlasError) -> City {
        let (name, country, position) = (try records.text(), try records.code(), try position())
        return City(
            name: name,
            country: country,
            longitude: position.longitude,
            latitude: position.latitude,
            population: try records.small(),
            isCapital: try records.small() == 1
        )
    }

    private mutating func optionalPosition() throws(AtlasError) -> (longitude: Double, latitude: Double)? {
        try records.small() == 0 ? nil : try position()
    }

    /// Longitude and latitude in micro-degrees.
    private mutating func position() throws(AtlasError) -> (longitude: Double, latitude: Double) {
        let (x, y) = (try records.signed(), try records.signed())
        guard (-180_000_000...180_000_000).contains(x), (-90_000_000...90_000_000).contains(y) else {
            throw records.damage("a position lies outside the world")
        }
        return (Double(x) / 1e6, Double(y) / 1e6)
    }
}
