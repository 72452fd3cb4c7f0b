import BorderBytes
import BorderCore

/// The first rows of a table, looked at to see what it is.
struct TableSample {
    let dialect: Dialect
    /// The fields of each row, without blanks at their ends.
    private(set) var rows: [[String]] = []
    /// The 1-based line on which each row starts, and the columns of its fields in bytes.
    private(set) var lines: [Int] = []
    private(set) var positions: [[Int]] = []

    /// Takes the rows of some bytes apart.
    ///
    /// - Parameters:
    ///   - bytes: the beginning of a source.
    ///   - isWhole: whether they are the whole source; else the last row may be cut and is left out.
    ///   - dialect: what parts fields and rows.
    ///   - most: so many rows at most.
    init(_ bytes: [UInt8], isWhole: Bool, _ dialect: Dialect, most: Int = 20_000) {
        self.dialect = dialect
        var padded = bytes
        let count = bytes.count
        padded.append(dialect.terminator)
        padded += repeatElement(0, count: RowBlock.padding)
        var splitter = RowSplitter(dialect)
        var (at, line) = (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, 1)
        padded.withUnsafeBytes { all in
            guard let base = all.baseAddress else { return }
            while at < count && rows.count < most {
                let next = splitter.split(base, from: at, count: count)
                if splitter.touchedEnd && !isWhole { break }
                var fields: [String] = []
                var columns: [Int] = []
                for index in 0..<splitter.fieldCount where !splitter.isFaulty {
                    let field = splitter.field(index)
                    let raw = UnsafeRawBufferPointer(start: base + field.start, count: field.end - field.start)
                    let text = String(decoding: raw, as: UTF8.self).trimmed()
                    fields.append(field.isEscaped ? text.replacing("\"\"", with: "\"") : text)
                    columns.append(field.start - at + 1)
                }
                rows.append(fields)
                lines.append(line)
                positions.append(columns)
                line += ByteScan.count(of: dialect.terminator, in: base, at..<next)
                at = next
            }
        }
    }

    /// The sample with two rows of a header in one, and nothing in the upper of them.
    func joining(_ upper: Int, with lower: Int, as names: [String]) -> TableSample {
        var sample = self
        (sample.rows[upper], sample.rows[lower]) = ([], names)
        return sample
    }

    /// How many fields most rows have, and how many rows have so many; only rows of two fields or more count.
    var usualWidth: (width: Int, rows: Int) {
        var counts: [Int: Int] = [:]
        for row in rows.prefix(500) where row.count > 1 { counts[row.count, default: 0] += 1 }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }.map { ($0.key, $0.value) } ?? (1, 0)
    }

    /// The first row with anything in it.
    var firstFilled: Int? { rows.firstIndex { $0.contains { !$0.isEmpty } } }

    /// How many of its words a row has that head columns, in the row with most: one may be there by chance.
    private var headerWords: Int {
        rows.indices.prefix(60).map(headerWords(of:)).max().flatMap { $0 > 1 ? $0 : nil } ?? 0
    }

    /// Whether a row a little below one has more of a header.
    func hasMoreWords(below row: Int) -> Bool {
        let own = headerWords(of: row)
        return rows.indices.dropFirst(row + 1).prefix(10).contains { headerWords(of: $0) > own }
    }

    /// The row of words below a header that is the header of another table: it has words of its own, most of them known,
    /// one of them for a number. The header of a page, which is the same again, is none.
    func secondHeader(below row: Int) -> Int? {
        rows.indices.dropFirst(row + 1).first { index in
            // Nearly every row has a number, and is none.
            let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
            if rows[index].contains(where: { $0.utf8.first.map(digits.contains) ?? false }) { return false }
            let cells = rows[index].filter { !$0.isEmpty }
            guard cells.count > 2, cells.count * 2 > rows[row].count else { return false }
            let words = Set(cells.map { ColumnRole.normalised($0) })
            guard !words.isSubset(of: rows[row].map { ColumnRole.normalised($0) }) else { return false }
            let roles = words.compactMap { PlainWords.role($0)?.role }
            return roles.count > 2 && roles.count * 2 >= words.count && roles.contains("count")
                && !PlainTable.placeRoles.union(["date", "year", "month"]).isDisjoint(with: roles)
        }
    }

    /// No words that head a column are longer; sentences are not looked at.
    private static let longestHeading = 80

    /// How many of its words a row has that head columns.
    func headerWords(of row: Int) -> Int {
        let words = Set(rows[row].filter { (1...TableSample.longestHeading).contains($0.utf8.count) })
        return Set(words.map(ColumnRole.normalised)).count { PlainWords.role($0) != nil }
    }

    /// The sample under the delimiter by which a row is most of a header, and else by which most rows have the same
    /// number of fields: commas of titles and notes part none.
    ///
    /// - Parameters:
    ///   - bytes: the beginning of a source.
    ///   - isWhole: whether they are the whole source.
    ///   - dialect: the row end and the limits.
    ///   - delimiter: the delimiter, if somebody says it.
    /// - Returns: the sample.
    static func best(_ bytes: [UInt8], isWhole: Bool, _ dialect: Dialect, delimiter: UInt8?) -> TableSample {
        func sample(_ delimiter: UInt8, _ most: Int) -> TableSample {
            var own = dialect
            own.delimiter = delimiter
            return TableSample(bytes, isWhole: isWhole, own, most: most)
        }
        if let delimiter = delimiter ?? declared(bytes) { return sample(delimiter, 20_000) }
        let samples = candidates.map { candidate in
            let some = sample(candidate, 300)
            return (candidate, some.headerWords, some.usualWidth)
        }
        let best = samples.max { ($0.1, $0.2.rows, $0.2.width) < ($1.1, $1.2.rows, $1.2.width) }
        return sample(best?.0 ?? dialect.delimiter, 20_000)
    }

    private static let candidates: [UInt8] = [
        UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
    ]

    /// The delimiter of a line `sep=;`, which spreadsheets put first.
    private static func declared(_ bytes: [UInt8]) -> UInt8? {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let head = Array(text.prefix(6))
        guard head.count >= 5, String(decoding: head.prefix(4), as: UTF8.self).lowercased() == "sep=" else {
            return nil
        }
        return head[4] > 0x20 || head[4] == 0x09 ? head[4] : nil
    }
}
