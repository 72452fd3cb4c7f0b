import BorderCore

/// `NA` in columns of countries: Namibia among codes of two letters, and among names or codes of three what R and pandas
/// write where nothing is known.
enum MissingCountries {
    /// Whether a text is the word.
    static func isWord(_ text: String) -> Bool { text.utf8.count == 2 && text.uppercased() == "NA" }

    /// Whether a text is a code of two letters.
    private static func isShort(_ text: String) -> Bool {
        text.utf8.count == 2 && text.allSatisfy(\.isASCIILetter) && !isWord(text)
    }

    /// The columns of countries in which the word stands for nothing: others of the table have names or longer codes, and
    /// the column itself has no short ones.
    ///
    /// - Parameters:
    ///   - countries: the columns of countries.
    ///   - body: the rows below the header.
    /// - Returns: those of them that have no codes of two letters.
    static func columns(_ countries: [Int], _ body: some Collection<[String]>) -> Set<Int> {
        let texts = countries.map { column in
            Set(body.lazy.map { column < $0.count ? $0[column] : "" }.filter { !$0.isEmpty && !isWord($0) })
        }
        // A column of nothing else is of Namibia, unless other columns have longer words alone.
        let others = texts.joined()
        let isLong = !others.isEmpty && !others.contains(where: isShort)
        return Set(
            zip(countries, texts).filter { _, texts in texts.isEmpty ? isLong : !texts.contains(where: isShort) }
                .map(\.0)
        )
    }

    /// What is wrong with the place, the ends or the counting country of a row; `nil` where none is the word.
    static func finding(
        _ place: String,
        _ direction: DirectionTerm,
        _ reporter: String,
        in missing: Set<ColumnRole>
    ) -> Finding? {
        if missing.contains(.place(rank: 4)), isWord(place) { return finding }
        if missing.contains(.reporter), isWord(reporter) { return finding }
        let ends: (from: String, to: String) =
            switch direction {
            case .route(let from, let to): (from, to)
            case .into(let to): ("", to)
            case .outOf(let from): (from, "")
            default: ("", "")
            }
        let isMissing = missing.contains(.from) && isWord(ends.from) || missing.contains(.to) && isWord(ends.to)
        return isMissing ? finding : nil
    }

    /// What is wrong with a row that has the word for a country.
    static let finding = Finding(
        "missing-country",
        found: "'NA' is Namibia among codes of two letters; here it stands beside names or codes of three, as what is "
            + "missing does",
        expected: "a country in every row",
        suggestion: "write NAM if Namibia is meant, and else what the row counts: 'total' or 'unknown'"
    )
}
