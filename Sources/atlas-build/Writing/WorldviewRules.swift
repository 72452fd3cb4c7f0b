import BorderAtlas

/// Which country a unit belongs to: a rule for its FIPS code, name or source code, else its code in the source.
struct WorldviewRules {
    private let countries: CountryRows
    /// By worldview and key.
    private var rules: [String: Int] = [:]

    init(_ table: CSVTable, countries: CountryRows) throws {
        self.countries = countries
        for row in table.rows {
            let view = try table.field(row, "worldview")
            let views = view == "*" ? Worldview.allCases.map(\.rawValue) : [view]
            guard views.allSatisfy({ Worldview(rawValue: $0) != nil }) else {
                throw BuildError("\(table.path): unknown worldview '\(view)'")
            }
            let country = try countries.known(try table.field(row, "country"), in: table.path)
            for view in views { rules[view + " " + (try table.field(row, "key"))] = countries.index[country] }
        }
    }

    func country(of row: [String: String], under view: Worldview) throws -> Int {
        let (fips, name) = (row["fips"] ?? "", row["name"] ?? "")
        let (part, whole) = (row["gu_a3"] ?? "", row["adm0_a3"] ?? "")
        for key in ["fips:\(fips)", "name:\(name)", "source:\(part)", "source:\(whole)"] {
            if let country = rules[view.rawValue + " " + key] { return country }
        }
        guard let country = countries.index[whole] else { throw BuildError("regions.csv: no country for \(whole)") }
        return country
    }
}
