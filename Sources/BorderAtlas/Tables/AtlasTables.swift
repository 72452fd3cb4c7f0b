internal import BorderCore

/// The small tables of an atlas, read once.
struct AtlasTables: Sendable {
    var countries: [Country] = []
    let crossings: CrossingRecords
    var groups: [CrossingGroup] = []
    var countrySets: [CountrySet] = []
    var officialLengths: [BorderCode: (kilometres: Double, source: String)] = [:]
    var cities: [City] = []

    init(_ bytes: AtlasBytes, _ layout: AtlasLayout) throws(AtlasError) {
        func read<Record>(
            _ section: AtlasFormat.Section,
            _ record: (inout TableReader) throws(AtlasError) -> Record
        ) throws(AtlasError) -> [Record] {
            try bytes.withBytes { (raw) throws(AtlasError) in
                var reader = TableReader(RecordReader(raw, layout[section], of: section))
                var records: [Record] = []
                for _ in 0..<(try reader.records.count()) { records.append(try record(&reader)) }
                return records
            }
        }
        countries = try read(.countries) { (reader) throws(AtlasError) in try reader.country() }
        crossings = try CrossingRecords(bytes, layout)
        groups = try read(.groups) { (reader) throws(AtlasError) in try reader.group() }
        countrySets = try read(.countrySets) { (reader) throws(AtlasError) in try reader.countrySet() }
        cities = try read(.cities) { (reader) throws(AtlasError) in try reader.city() }
        let lengths = try read(.officialLengths) { (reader) throws(AtlasError) in try reader.officialLength() }
        for length in lengths { officialLengths[length.code] = (length.kilometres, length.source) }
    }
}

/// A set of countries with a name of its own.
struct CountrySet: Sendable {
    var id: String
    var name: String
    var aliases: [String]
    var members: [CountryCode]
}
