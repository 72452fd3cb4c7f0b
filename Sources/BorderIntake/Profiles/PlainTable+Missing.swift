import BorderBytes
import BorderCore

extension MissingCountries {
    /// Looks at the beginning of a table whose columns are ours, of which nothing is taken.
    static func columns(
        _ stream: inout ByteStream,
        _ dialect: Dialect,
        _ options: IntakeOptions
    ) throws(IntakeError) -> Set<ColumnRole> {
        guard options.countryNamed != nil else { return [] }
        let opening = try stream.opening()
        func sample(_ most: Int) -> TableSample {
            TableSample(opening, isWhole: opening.count < 4096, dialect, most: most)
        }
        // Most tables have no such column, and need no more than their header.
        let header = sample(8)
        guard let row = header.firstFilled else { return [] }
        let roles = header.rows[row].map { ColumnRole.read($0)?.role }
        let countries = roles.indices.filter { column in roles[column].map(wanted.contains) ?? false }
        guard !countries.isEmpty else { return [] }
        let rows = sample(300).rows
        return Set(columns(countries, rows.dropFirst(row + 1)).compactMap { roles[$0] })
    }

    private static let wanted: Set<ColumnRole> = [.from, .to, .nationality, .reporter, .place(rank: 4)]
}

extension PlainTable {
    /// Marks the columns of countries in which `NA` is none.
    func settleCountries(_ profile: inout Profile, _ words: [String], _ body: [[String]]) {
        let countries = profile.columns.indices.filter {
            WordTranslator.countryRoles.contains(profile.columns[$0].role)
        }
        let columns = countries.compactMap { index in
            words.firstIndex(where: profile.columns[index].names.contains).map { (index, $0) }
        }
        let missing = MissingCountries.columns(columns.map(\.1), body)
        for (index, column) in columns where missing.contains(column) { profile.columns[index].codes = .names }
    }
}
