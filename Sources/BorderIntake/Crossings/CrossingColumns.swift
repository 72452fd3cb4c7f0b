import BorderBytes
import BorderCore

/// Where a table of crossings has which column.
struct CrossingColumns {
    /// The columns of geodata/crossings.csv that a user's file may have.
    static let known = [
        "id", "name", "name_local", "aliases", "lat", "lon", "accuracy_m", "mode", "country_a", "country_b", "name_a",
        "name_b", "admin1_a", "admin1_b", "status", "coord_basis", "source", "notes", "part_of",
    ]
    private static let synonyms = [
        "latitude": "lat", "longitude": "lon", "lng": "lon", "local_name": "name_local", "region_a": "admin1_a",
        "region_b": "admin1_b", "status_2022_09": "status", "coordinate_basis": "coord_basis",
        "coord_accuracy_m": "accuracy_m", "alias": "aliases",
    ]

    let count: Int
    private let indices: [String: Int]

    init(_ header: TextRows.Row, file: String) throws(IntakeError) {
        var indices: [String: Int] = [:]
        for (index, field) in header.fields.enumerated() {
            let word = field.lowercased()
            let name = CrossingColumns.synonyms[word] ?? word
            guard CrossingColumns.known.contains(name) else { continue }
            if indices.updateValue(index, forKey: name) != nil {
                throw IntakeError.badHeader(
                    file,
                    header.line,
                    "the column '\(field)' stands twice",
                    "each column once",
                    "rename one of the two"
                )
            }
        }
        guard indices["name"] != nil || indices["id"] != nil, indices["country_a"] != nil else {
            let nearest =
                header.fields.contains { $0.lowercased() == "country" }
                ? "name the columns country_a and country_b" : "see geodata/crossings.csv for an example"
            throw IntakeError.badHeader(
                file,
                header.line,
                "the header has no columns 'name' and 'country_a'",
                "a header such as name,lat,lon,country_a,country_b",
                nearest
            )
        }
        self.indices = indices
        count = header.fields.count
    }

    /// The place of a column; `nil` where the file has none.
    func index(of name: String) -> Int? { indices[name] }
}
