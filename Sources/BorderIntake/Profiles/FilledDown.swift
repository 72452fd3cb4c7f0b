import BorderBytes
import BorderCore

/// A table whose first column names a place or a day once for several rows, as spreadsheets leave merged cells.
///
/// The blanks are filled where nothing else can be meant: below a name, and by it no two rows become the same, while
/// without it two would be.
struct FilledDown {
    /// The table with the blanks filled.
    let bytes: [UInt8]
    /// What was done, to be said.
    let words: String

    /// Looks at the beginning of a source, of which nothing is taken unless it has to be filled.
    ///
    /// - Parameters:
    ///   - stream: the source.
    ///   - name: what it is called.
    ///   - options: how to read.
    /// - Throws: blanks that may be filled or not.
    init?(_ stream: inout ByteStream, named name: String, _ options: IntakeOptions) throws(IntakeError) {
        guard options.profile == nil, FilledDown.hasBlankStart(try stream.opening()) else { return nil }
        var dialect = Dialect(limits: options.limits)
        dialect.recognise(try stream.opening())
        let sampleBytes = 1 << 18
        let opening = try stream.peek(sampleBytes)
        let sample = TableSample.best(opening, isWhole: opening.count < sampleBytes, dialect, delimiter: nil)
        let plain = PlainTable(sample, name: name, options: options)
        guard let row = plain.headerRow, plain.headerStart == nil, let first = plain.firstBlank(below: row) else {
            return nil
        }
        guard plain.repeatsBlanks(below: row) else {
            try plain.ask(plain.blankStart(first, row), at: sample.lines[first])
            return nil
        }
        let all = try stream.rest(limit: 1 << 30)
        bytes = FilledDown.filled(all, sample.dialect, from: sample.lines[row], width: sample.rows[row].count)
        words = "blank cells under '\(sample.rows[row][0].excerpt)' are filled down, as of merged cells"
    }

    /// Whether some line begins with a sign that parts fields.
    private static func hasBlankStart(_ bytes: [UInt8]) -> Bool {
        let delimiters: Set<UInt8> = [0x09, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|")]
        return zip(bytes, bytes.dropFirst()).contains { $0 == lineFeed && delimiters.contains($1) }
    }

    /// The table with the first field of each row, where it is blank, as that of the row above.
    private static func filled(_ all: [UInt8], _ dialect: Dialect, from line: Int, width: Int) -> [UInt8] {
        var splitter = RowSplitter(dialect)
        let padded = all + [dialect.terminator] + [UInt8](repeating: 0, count: RowBlock.padding)
        var result: [UInt8] = []
        result.reserveCapacity(all.count + all.count / 4)
        padded.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return }
            var (at, current) = (0, 1)
            var last: [UInt8] = []
            while at < all.count {
                let next = splitter.split(base, from: at, count: all.count)
                let field = splitter.isFaulty ? nil : splitter.field(0)
                if let field, current > line, splitter.fieldCount == width {
                    let text = all[field.start..<field.end]
                    if !text.isEmpty {
                        last = field.isQuoted ? [quoteByte] + text + [quoteByte] : Array(text)
                    } else if !(all[at..<min(next, all.count)].allSatisfy { $0 <= 0x20 || $0 == dialect.delimiter }) {
                        result += last
                    }
                }
                result += all[at..<min(next, all.count)]
                current += ByteScan.count(of: dialect.terminator, in: base, at..<next)
                at = next
            }
        }
        return result
    }
}

extension PlainTable {
    /// The rows below a header that have a number, by their positions in the sample.
    private func filledRows(below row: Int) -> [Int] {
        sample.rows.indices.dropFirst(row + 1).filter { index in
            let fields = sample.rows[index]
            return fields.count == sample.rows[row].count && fields.dropFirst().contains(where: PlainTable.isNumeral)
                && fields.dropFirst().contains { !$0.isEmpty }
        }
    }

    /// The first row whose first cell is blank below a name or a day, where the cells above it may go on; `nil` where the
    /// first column holds anything else, or the row says in another column where it is.
    func firstBlank(below row: Int) -> Int? {
        let words = sample.rows[row].map { ColumnRole.normalised($0) }
        let rules = rules(row)
        let roles = words.map { word in rules.first { $0.names.contains(word) }?.role ?? "" }
        let places = PlainTable.placeRoles.subtracting(["direction"]).union(["from", "to"])
        let dates: Set = ["date", "year", "month", "quarter", "period_start"]
        guard let role = roles.first, places.union(dates).contains(role) else { return nil }
        let body = filledRows(below: row)
        guard let top = body.first, !sample.rows[top][0].isEmpty else { return nil }
        let blanks = body.filter { sample.rows[$0][0].isEmpty }
        // What is merged stands once for all its rows.
        let names = body.map { sample.rows[$0][0] }.filter { !$0.isEmpty }
        if Set(names).count < names.count { return nil }
        let others = roles.indices.dropFirst().filter { places.contains(role) && places.contains(roles[$0]) }
        let isElsewhere = blanks.contains { row in others.contains { !sample.rows[row][$0].isEmpty } }
        if isElsewhere || blanks.contains(where: { sample.rows[$0].contains { TotalWords.mean($0) } }) { return nil }
        // With the name above them rows must be no copies of others.
        return keys(row, body, filled: true).map { Set($0).count == $0.count } ?? false ? blanks.first : nil
    }

    /// Whether two rows with a blank start would be the same without what is above them.
    func repeatsBlanks(below row: Int) -> Bool {
        let blanks = filledRows(below: row).filter { sample.rows[$0][0].isEmpty }
        return keys(row, blanks, filled: false).map { Set($0).count < $0.count } ?? false
    }

    /// What rows say beside their numbers; `nil` where nothing does.
    private func keys(_ row: Int, _ body: [Int], filled: Bool) -> [[String]]? {
        let words = sample.rows[row].map { ColumnRole.normalised($0) }
        let said = rules(row).filter { !["count", "note", "source", ProfileRole.ignore].contains($0.role) }
        let columns = words.indices.dropFirst().filter { column in said.contains { $0.names.contains(words[column]) } }
        if columns.isEmpty { return nil }
        var last = ""
        return body.map { index in
            let fields = sample.rows[index]
            if filled, !fields[0].isEmpty { last = fields[0] }
            return [last] + columns.map { fields[$0] }
        }
    }

    /// What has to be asked of blanks below a name that may be meant for it, and as well for everything.
    func blankStart(_ index: Int, _ row: Int) -> [Question] {
        let above = sample.rows[..<index].last { $0.first.map { !$0.isEmpty } ?? false }?.first ?? ""
        let words = ColumnRole.normalised(sample.rows[row][0])
        // Without two ends the row names no place at all, and is refused for that.
        let hasEnds = sample.rows[index].contains { text in
            if case .route? = DirectionTerm(words: text) { true } else { false }
        }
        guard hasEnds, PlainTable.placeRoles.contains(PlainWords.role(words)?.role ?? "") else { return [] }
        return question(
            "the cell below '\(above.excerpt)' is blank: the row may be of the same place, or of all places together",
            "a place in every row",
            "write '\(above.excerpt)' into it, or the border or country whose number it is"
        )
    }
}
