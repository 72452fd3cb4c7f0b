import BorderCore

// What stands above the header of a plain table: never passed over in silence.
extension PlainTable {
    /// The texts above a header that say something of all its numbers.
    static func titles(_ sample: TableSample, above row: Int) -> [String] {
        sample.rows[..<row].flatMap { fields in
            fields.filter { text in
                // `(000)` and `%` say what numbers are without a letter.
                (text.contains(where: \.isLetter) || text.contains("%") || text.contains("000"))
                    && !text.lowercased().hasPrefix("sep=")
            }
        }
    }

    /// The one year that titles name; empty where they name none or several.
    static func year(of titles: [String]) -> String {
        // Most texts have no number, and are not looked at.
        let told = titles.filter { title in
            guard title.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
                return false
            }
            let lower = title.lowercased()
            return !["as of", "updated", "published", "retrieved", "downloaded", "stand ", "source"]
                .contains(where: lower.contains)
        }
        // `2022/23` is a year from one summer to the next: its months lie in two.
        if told.contains(where: spansYears) { return "" }
        let years = Set(
            told.flatMap { $0.split { !$0.isNumber }.filter { $0.count == 4 } }
                .filter { PublishedDate.digits(String($0)).map((1900...2100).contains) ?? false }
        )
        return years.count == 1 ? String(years.first ?? "") : ""
    }

    /// Whether a title has a year and the next one with a sign between them: `2022/23`, `2022–2023`.
    private static func spansYears(_ title: String) -> Bool {
        var runs = title.split { !$0.isNumber && !"/–—-".contains($0) && $0 != " " }.flatMap { run in
            run.split(omittingEmptySubsequences: true) { "/–—-".contains($0) }.map { $0.split(separator: " ") }
        }
        runs.removeAll(where: \.isEmpty)
        return zip(runs, runs.dropFirst()).contains { before, after in
            guard let first = before.last, let next = after.first, first.count == 4, let year = Int(first),
                (1900...2100).contains(year), let end = Int(next)
            else { return false }
            return end == year + 1 || next.count == 2 && end == (year + 1) % 100
        }
    }
}

extension Profile {
    /// Whether some column, or every row, says something of a role.
    func says(_ role: String) -> Bool {
        constants.contains { $0.role == role }
            || columns.contains { rule in
                rule.role == role || rule.also.contains { $0.role == role }
            }
    }
}
