import BorderTestSupport

/// A random table, row by row as its bytes stand in a file, with what each row is.
struct WrittenTable {
    enum Kind { case good, bad, blank }

    /// Titles and header, each with its line end.
    var head: String
    /// The rows without the line end that closes them; some hold line ends in quotes.
    var rows: [(text: String, kind: Kind)]
    var lineEnd: String
    /// Whether the last row has a line end, too.
    var isClosed: Bool

    /// The file, or what is left of it where only some rows are kept.
    func text(keeping keeps: (Int) -> Bool = { _ in true }) -> String {
        let kept = rows.indices.filter(keeps).map { index in
            rows[index].text + (index == rows.count - 1 && !isClosed ? "" : lineEnd)
        }
        return head + kept.joined()
    }

    /// The 1-based line on which a row begins.
    func line(of row: Int) -> Int {
        1 + (head + rows[..<row].map { $0.text + lineEnd }.joined()).utf8.count { $0 == UInt8(ascii: "\n") }
    }

    /// The earlier row that a row repeats byte for byte.
    func original(of row: Int) -> Int? {
        guard rows[row].kind == .good else { return nil }
        let first = rows.firstIndex { $0.kind == .good && $0.text.utf8.elementsEqual(rows[row].text.utf8) }
        return first == row ? nil : first
    }

    init(seed: UInt64) {
        var random = SplitMix(seed: seed)
        func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: 0..<values.count, using: &random)] }
        let delimiter = pick([",", ";"])
        let (lineEnd, hasTitle) = (pick(["\n", "\r\n"]), pick([true, false]))
        let titles = hasTitle ? ["Crossings at Narva-1", "as counted by the guard"].map { $0 + lineEnd }.joined() : ""
        let notes = [
            "", "plain", "\"quoted\"", "\"with a \(delimiter)\"", "\"a \"\"word\"\" of it\"", "\"two\nlines\"",
            "\"two\r\nlines\"", "\"\nfirst a line end\"", "\"Нарва\"",
        ]
        var rows: [(text: String, kind: Kind)] = []
        for number in 1...Int.random(in: 2...20, using: &random) {
            let day = Days.text(Days.day(2021, 2, 20) + number)
            let cells = [day, "Narva-1", "RUS>EST", "\(20 + number % 3)", pick(notes)]
            // One thing at a time is wrong with a bad row.
            let wrong = pick([(0, "2021-02-31"), (0, "\"31\nFebruary\""), (1, "Nowhere"), (2, "RUS>RUS")])
            let broken = cells.indices.map { $0 == wrong.0 ? wrong.1 : cells[$0] }
            switch Int.random(in: 0..<10, using: &random) {
            case 0, 1: rows.append((broken.joined(separator: delimiter), .bad))
            case 2: rows.append(("", .blank))
            case 3: rows += rows.last { $0.kind == .good }.map { [$0] } ?? []
            case 4: rows += rows.first { $0.kind == .good }.map { [$0] } ?? []
            default: rows.append((cells.joined(separator: delimiter), .good))
            }
        }
        // An empty last row without a line end is none.
        while rows.last?.kind == .blank { rows.removeLast() }
        head = titles + ["date", "place", "direction", "count", "note"].joined(separator: delimiter) + lineEnd
        self.rows = rows
        self.lineEnd = lineEnd
        isClosed = pick([true, true, false])
    }
}
