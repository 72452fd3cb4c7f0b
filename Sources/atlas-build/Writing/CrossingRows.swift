import BorderAtlas
import BorderCore

/// The crossings and their groups.
struct CrossingRows {
    let crossings: [Crossing]
    let groups: [CrossingGroup]
    private let table: CSVTable

    init(_ folder: String, countries: CountryRows) throws {
        let table = try CSVTable("\(folder)/crossings.csv")
        self.table = table
        crossings = try table.rows.map { row in try CrossingRows.crossing(row, table, countries) }
        let ids = Set(crossings.map(\.id))
        guard ids.count == crossings.count else { throw BuildError("\(table.path): an id is there twice") }
        if let part = crossings.first(where: { !$0.partOf.isEmpty && !ids.contains($0.partOf) }) {
            throw BuildError("\(table.path): \(part.id) is part of \(part.partOf), which is no crossing")
        }
        let groupTable = try CSVTable("\(folder)/crossing_groups.csv")
        groups = try groupTable.rows.map { row in
            let members = try groupTable.field(row, "members").listed
            if let unknown = members.first(where: { !ids.contains($0) }) {
                throw BuildError("\(groupTable.path): \(unknown) is no crossing")
            }
            let place = try groupTable.field(row, "border")
            guard let coverage = CrossingGroup.Coverage(rawValue: try groupTable.field(row, "coverage")) else {
                throw BuildError("\(groupTable.path): unknown coverage")
            }
            return CrossingGroup(
                id: try groupTable.field(row, "group_id"),
                name: try groupTable.field(row, "name"),
                members: members,
                aliases: try groupTable.field(row, "aliases").listed,
                border: BorderCode(place),
                country: CountryCode(place),
                coverage: coverage,
                note: try groupTable.field(row, "used_in")
            )
        }
    }

    private static func crossing(
        _ row: [String: String],
        _ table: CSVTable,
        _ countries: CountryRows
    ) throws -> Crossing {
        let id = try table.field(row, "id")
        let other = try table.field(row, "country_b")
        if !other.isEmpty { _ = try countries.known(other, in: table.path) }
        guard let mode = Mode(code: try table.field(row, "mode")),
            let country = CountryCode(try countries.known(try table.field(row, "country_a"), in: table.path))
        else { throw BuildError("\(table.path): \(id) has no known mode or country") }
        let isPlaced = try !table.field(row, "lat").isEmpty
        return Crossing(
            id: id,
            name: try table.field(row, "name"),
            localName: try table.field(row, "name_local"),
            aliases: try table.field(row, "aliases").listed,
            longitude: isPlaced ? Double(try table.microdegrees(row, "lon")) : nil,
            latitude: isPlaced ? Double(try table.microdegrees(row, "lat")) : nil,
            accuracyMetres: Int(try table.field(row, "accuracy_m")),
            mode: mode,
            countryA: country,
            countryB: CountryCode(other),
            nameA: try table.field(row, "name_a"),
            nameB: try table.field(row, "name_b"),
            regionA: try table.field(row, "admin1_a"),
            regionB: try table.field(row, "admin1_b"),
            status: try table.field(row, "status_2022_09"),
            coordinateBasis: try table.field(row, "coord_basis"),
            source: try table.field(row, "source"),
            notes: try table.field(row, "notes"),
            partOf: row["part_of"] ?? ""
        )
    }

    /// Positions are still in millionths of a degree here.
    func crossingBytes() throws -> [UInt8] {
        var writer = ByteWriter()
        writer.unsigned(crossings.count)
        for crossing in crossings {
            writer.text(crossing.id)
            writer.text(crossing.name)
            writer.text(crossing.localName)
            writer.texts(crossing.aliases)
            if let longitude = crossing.longitude, let latitude = crossing.latitude {
                writer.unsigned(1)
                writer.signed(Int(longitude))
                writer.signed(Int(latitude))
            } else {
                writer.unsigned(0)
            }
            writer.unsigned(crossing.accuracyMetres ?? 0)
            writer.text(crossing.mode.code)
            writer.text(crossing.countryA.description)
            writer.text(crossing.countryB?.description ?? "")
            for text in [crossing.nameA, crossing.nameB, crossing.regionA, crossing.regionB, crossing.status] {
                writer.text(text)
            }
            for text in [crossing.coordinateBasis, crossing.source, crossing.notes, crossing.partOf] {
                writer.text(text)
            }
        }
        return writer.bytes
    }

    func groupBytes() -> [UInt8] {
        var writer = ByteWriter()
        writer.unsigned(groups.count)
        for group in groups {
            writer.text(group.id)
            writer.text(group.name)
            writer.texts(group.members)
            writer.texts(group.aliases)
            writer.text(group.border?.description ?? group.country?.description ?? "")
            writer.text(group.coverage.rawValue)
            writer.text(group.note)
        }
        return writer.bytes
    }
}
