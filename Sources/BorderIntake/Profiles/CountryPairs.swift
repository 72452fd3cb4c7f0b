import BorderBytes
import BorderCore

/// A header of a table of origins and destinations: countries above the numbers, and a corner that says what the rows are.
struct CountryPairs {
    /// The column of the countries of the rows.
    let corner: Int
    /// Whether the rows are where people come from, and the columns where they go; else it is the other way round.
    let rowsAreOrigins: Bool
    /// The countries that head columns.
    let countries: [Int: CountryCode]
    /// All columns that it explains.
    var columns: Set<Int> { Set(countries.keys).union([corner]) }

    /// Reads a header; `nil` where no corner says both ends, or fewer than two columns are countries.
    init?(_ header: [String], _ countryNamed: ((String) -> CountryCode?)?) {
        guard let countryNamed, let corner = header.firstIndex(where: { CountryPairs.ends(of: $0) != nil }),
            let rowsAreOrigins = CountryPairs.ends(of: header[corner])
        else { return nil }
        let countries = CountryPairs.countries(header, beside: corner, countryNamed)
        guard countries.count > 1 else { return nil }
        (self.corner, self.rowsAreOrigins, self.countries) = (corner, rowsAreOrigins, countries)
    }

    /// The countries that head columns, but for words that head columns of other things.
    static func countries(
        _ header: [String],
        beside corner: Int,
        _ countryNamed: (String) -> CountryCode?
    ) -> [Int: CountryCode] {
        var countries: [Int: CountryCode] = [:]
        for (column, name) in header.enumerated() where column != corner && !name.isEmpty {
            countries[column] = countryNamed(FootnoteMark(behindHeading: name)?.text ?? name)
        }
        return countries
    }

    /// Whether a corner says that the rows are origins (`from \ to`), or destinations (`to \ from`); `nil` where it says
    /// not both.
    private static func ends(of corner: String) -> Bool? {
        guard corner.utf8.count <= 80 else { return nil }
        let words = (FootnoteMark(behindHeading: corner)?.text ?? corner).lowercased()
        for sign in ["\\", "/", "|", "→", "->", ">", "—", "–", "-"] {
            guard let range = words.firstRange(of: sign) else { continue }
            let ends = [words[..<range.lowerBound], words[range.upperBound...]].map { end in
                String(end.filter { !"()[]".contains($0) }).trimmed()
            }
            if origins.contains(ends[0]), destinations.contains(ends[1]) { return true }
            if destinations.contains(ends[0]), origins.contains(ends[1]) { return false }
        }
        return nil
    }

    private static let origins: Set = [
        "from", "o", "orig", "origin", "origins", "origin country", "country of origin", "departure", "from country",
        "von", "aus", "herkunft", "herkunftsland", "de", "desde", "depuis", "origen", "origine", "pays d'origine", "da",
        "из", "откуда", "страна выезда", "з", "звідки", "z", "ze", "skąd", "mistä", "lähtömaa", "kust",
    ]
    private static let destinations: Set = [
        "to", "into", "d", "dest", "destination", "destinations", "destination country", "country of destination",
        "arrival", "to country", "nach", "ziel", "zielland", "a", "à", "hacia", "vers", "destino", "destinazione",
        "в", "куда", "страна въезда", "до", "у", "куди", "do", "dokąd", "mihin", "kohdemaa", "kuhu",
    ]
}

extension PlainTable {
    /// The rules of a table of origins and destinations.
    func pairRules(_ pairs: CountryPairs, _ row: Int) -> [Profile.Rule] {
        let header = sample.rows[row]
        let (own, other) = pairs.rowsAreOrigins ? ("from", "to") : ("to", "from")
        var corner = Profile.Rule([header[pairs.corner]], own)
        // Its totals are the sums of the other rows.
        for fields in sample.rows.dropFirst(row + 1) where fields.count == header.count {
            let text = fields[pairs.corner]
            guard TotalWords.mean(text) else { continue }
            corner.words[text.lowercased()] = .leaveOut("sums of the countries that other rows name")
        }
        let numbers = pairs.countries.sorted { $0.key < $1.key }.map { column, country in
            PlainTable.count(ColumnRole.normalised(header[column]), [.init(role: other, text: country.description)])
        }
        let totals = header.filter { TotalWords.mean($0) }.map { Profile.Rule([$0], ProfileRole.ignore) }
        return [corner] + numbers + totals
    }

    /// Throws where the rows of a table are countries and its columns too, and nothing says which way people went.
    func askForPairs() throws(IntakeError) {
        guard let countryNamed else { return }
        let width = sample.usualWidth.width
        for row in sample.rows.indices.prefix(60) where sample.rows[row].count == width && width > 2 {
            let header = sample.rows[row]
            let heads = header.indices.dropFirst().filter { !TotalWords.mean(header[$0]) }
            let countries = CountryPairs.countries(header, beside: 0, countryNamed)
            guard heads.count > 1, heads.allSatisfy({ countries[$0] != nil }) else { continue }
            let body = sample.rows.dropFirst(row + 1).filter { $0.count == width && !$0[0].isEmpty }
            let sides = body.map { $0[0] }.filter { !TotalWords.mean($0) }
            guard !sides.isEmpty, sides.count(where: { countryNamed($0) != nil }) * 5 >= sides.count * 4 else {
                continue
            }
            try ask(
                question(
                    "rows are countries and columns too, and '\(header[0].excerpt)' does not say which way people went",
                    "a corner such as 'from \\ to' or 'to \\ from': what the rows are, and what the columns",
                    "write it above the countries of the rows"
                ),
                at: sample.lines[row]
            )
        }
    }
}
