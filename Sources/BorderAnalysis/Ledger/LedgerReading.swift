import BorderCore

/// How rows of one key are read.
public enum RowsReading: String, CaseIterable, Sendable {
    /// Each key is there once: a key met again with the same number is counted once, with another number it is two
    /// reports of one thing.
    case counts
    /// Every row is something that happened: rows of one key are added.
    case events
}

/// What the rows of a source were taken for, and why.
public struct LedgerReading: Hashable, Sendable {
    /// The file, or whoever the rows name.
    package var source: String
    /// How its rows were read.
    package var reading = RowsReading.counts
    /// Whether the user said so.
    package var isAsked: Bool
    /// Rows, and different keys.
    package var rows: Int64 = 0
    package var keys = 0
    /// Keys with several rows.
    package var repeatedKeys = 0
    /// Rows that repeat both key and number of another, and keys with more than one number.
    package var alikeRows: Int64 = 0
    package var contestedKeys = 0
    /// Keys whose rows were published on different days, and keys with numbers so close that they may be one told again.
    package var retoldKeys = 0
    package var closeKeys = 0
    /// Whether every count is one.
    package var countsOnes = true
    /// One key in so many was compared; 1 where all were, and then what follows is of all keys.
    package var comparedOneIn = 1
    /// The keys compared, and their rows.
    package var comparedKeys = 0
    package var comparedRows: Int64 = 0

    /// Reads the rows as asked, else as they look: a list of events where keys with several rows are the rule (more than
    /// two rows a key, in 20 rows or more), or where every count is one and some key has several; else counts. Numbers
    /// published again, and numbers that come again nearly alike, are no list: they may be releases of one number.
    fileprivate mutating func decide(asked: RowsReading?) {
        let isList = comparedRows >= 20 && comparedRows > 2 * Int64(comparedKeys)
        let isRetold = 2 * retoldKeys > repeatedKeys || 2 * closeKeys > repeatedKeys
        reading = asked ?? ((isList || countsOnes && repeatedKeys > 0) && !isRetold ? .events : .counts)
    }
}

extension Ledger {
    /// How the rows of each source are read. Where the keys outgrew the budget, those sampled decide, and all is added.
    func readings(asked: RowsReading?) -> [(Attribution, LedgerReading)] {
        var bySource = attributions.values.map { LedgerReading(source: $0.name ?? file, isAsked: asked != nil) }
        for index in 0..<count {
            let entry = self[index]
            let codes = codes(entry.series)
            let source = Int(codes.attribution)
            bySource[source].rows += entry.rows
            bySource[source].keys += 1
            if entry.greatest != 1 || entry.least != 1 { bySource[source].countsOnes = false }
            guard entry.rows > 1, codes.fold.isEmpty else { continue }
            bySource[source].repeatedKeys += 1
            if isRetold(index) { bySource[source].retoldKeys += 1 }
            if entry.isClose { bySource[source].closeKeys += 1 }
            if entry.least == entry.greatest {
                bySource[source].alikeRows += entry.rows - 1
            } else {
                bySource[source].contestedKeys += 1
            }
        }
        // Counted once: sources may be as many as there are rows.
        let compared = sample.map {
            (oneIn: 1 << $0.bits, keys: $0.keys, rows: $0.rows, repeated: $0.repeatedKeys, close: $0.closeKeys)
        }
        for source in bySource.indices where bySource[source].rows > 0 {
            bySource[source].comparedKeys = compared?.keys ?? bySource[source].keys
            bySource[source].comparedRows = compared?.rows ?? bySource[source].rows
            if let compared {
                (bySource[source].comparedOneIn, bySource[source].repeatedKeys) = (compared.oneIn, compared.repeated)
                bySource[source].closeKeys = compared.close
            }
            bySource[source].decide(asked: asked)
        }
        return bySource.indices.filter { bySource[$0].rows > 0 }
            .sorted { attributions.values[$0].precedes(attributions.values[$1]) }
            .map { (attributions.values[$0], bySource[$0]) }
    }
}
