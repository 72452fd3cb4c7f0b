import BorderCore

/// What was passed over or read otherwise than as it stands, counted: nothing is lost without a word.
struct PublishedTally: Sendable {
    /// One kind of event.
    private struct Entry: Sendable {
        var count = 0
        var line = Int.max
        var column = 1
        var words: Set<String> = []
    }

    /// What is counted.
    enum Kind: Hashable, Sendable {
        /// Numbers that are not known.
        case missing
        /// Rows that the profile leaves out, and why.
        case leftOut(String)
        /// Rows of crossings that no gazetteer lists.
        case unlisted
        /// Numbers with an observation status.
        case flagged
        /// Rows whose latitude is the longitude of their place, and the other way round.
        case swapped
        /// Rows whose position is far from the place they name.
        case far
        /// Rows whose position is none on Earth.
        case unreadPosition
    }

    private var entries: [Kind: Entry] = [:]
    /// So many different words of one kind are remembered.
    private static let maximumWords = 10_000

    /// Counts an event at a place; `word` is what stood there.
    mutating func add(_ kind: Kind, _ word: String, at place: TextPlace) {
        var entry = entries[kind] ?? Entry()
        entry.count += 1
        if (place.line, place.column) < (entry.line, entry.column) {
            (entry.line, entry.column) = (place.line, place.column)
        }
        if entry.words.count < PublishedTally.maximumWords { entry.words.insert(word) }
        entries[kind] = entry
    }

    /// Adds what another reader of the same table counted.
    mutating func merge(_ other: PublishedTally) {
        entries.merge(other.entries) { mine, theirs in
            var sum = mine
            sum.count += theirs.count
            if (theirs.line, theirs.column) < (mine.line, mine.column) {
                (sum.line, sum.column) = (theirs.line, theirs.column)
            }
            sum.words.formUnion(theirs.words)
            return sum
        }
    }

    /// One note for each kind.
    func notes(of file: String) -> [Diagnostic] {
        entries.map { kind, entry in
            let some = entry.words.sorted().prefix(5).map { $0.isEmpty ? "nothing" : "'\($0.excerpt)'" }
            let list = some.joined(separator: ", ") + (entry.words.count > 5 ? ", …" : "")
            let (code, found, suggestion): (String, String, String) =
                switch kind {
                case .missing:
                    (
                        "missing-number",
                        "\(entry.count.counted("number")) \(entry.count == 1 ? "is" : "are") missing (\(list)) and not read: missing is not zero",
                        ""
                    )
                case .leftOut(let why):
                    ("left-out", "\(entry.count.counted("row")) left out (\(list)): \(why)", "")
                case .unlisted:
                    (
                        "unlisted-crossing",
                        "\(entry.count.counted("row")) of \(entry.words.count.counted("crossing")) that no gazetteer lists "
                            + "(\(list)): \(entry.count == 1 ? "it is" : "they are") counted as crossings of their own",
                        "'borderflow crossings --from FILE' writes them down for --crossings"
                    )
                case .swapped:
                    (
                        "bad-position",
                        "latitude and longitude are exchanged in \(entry.count.counted("row")) (\(list))",
                        "exchange the two words of the header; check --fix bad-position exchanges them in a copy"
                    )
                case .far:
                    (
                        "far-position",
                        "the position of \(entry.count.counted("row")) lies far from the place that "
                            + "\(entry.count == 1 ? "it names" : "they name") (\(list))",
                        "the name counts: correct the position, or name the place that is there"
                    )
                case .unreadPosition:
                    (
                        "unread-position",
                        "the position of \(entry.count.counted("row")) is none on Earth (\(list)) and is not used",
                        "write degrees with a decimal point, as 60.6 and 27.9"
                    )
                case .flagged:
                    (
                        "flagged",
                        "\(entry.count.counted("number")) \(entry.count == 1 ? "has" : "have") an observation status (\(list))",
                        ""
                    )
                }
            return Diagnostic(
                [.unlisted, .swapped, .far, .unreadPosition].contains(kind) ? .warning : .note,
                code,
                file: file,
                line: entry.line,
                column: entry.column,
                found: found,
                expected: "",
                suggestion: suggestion
            )
        }.sorted { ($0.line, $0.column, $0.code, $0.found) < ($1.line, $1.column, $1.code, $1.found) }
    }
}
