public import BorderAnalysis
public import BorderCore

/// Something about what was read that a reader has to know.
public enum DossierFinding: Hashable, Sendable {
    /// A source is named twice; it was read once.
    case namedTwice(String)
    /// Two sources have the same records; they are counted once.
    case sameRecords(String, as: String)
    /// How the rows of a source were read, where some of their keys repeat.
    case rows(LedgerReading)
    /// What was left out, because it was not known on a day.
    case asKnown(on: Day, later: Int64, laterStates: Int, undated: Int64, undatedStates: Int)
    /// Places of numbers that are in no region of one's own.
    case outsideRegions(PlacesOutsideRegions)
    /// Which releases of a history were read, or known on a day, and what became of the numbers of earlier ones.
    case releases(KnownHistory)
    /// Rows whose days were joined though some have no rows: they take no part in a reconciliation.
    case notReconciled(rows: Int64)
    /// Numbers of passages that are in no limits: they say no way, no days, or no day for certain.
    case withoutLimits(way: Int64, days: Int64, certainDay: Int64)
}

extension DossierFinding: CustomStringConvertible {
    /// The finding as a sentence.
    public var description: String {
        switch self {
        case .namedTwice(let name): "\(name) is named twice; it is counted once"
        case .sameRecords(let name, let other):
            "\(name) says the same as \(other), row for row; their numbers are counted once"
        case .rows(let reading): reading.sentence
        case .asKnown(let day, let later, let laterStates, let undated, let undatedStates):
            "as known on \(day): left out because published later: \(later.counted("number")), "
                + "\(laterStates.counted("state")); because nobody says when they were published: "
                + "\(undated.counted("number")), \(undatedStates.counted("state"))"
        case .outsideRegions(let places): "in no region's number: \(places)"
        case .releases(let history): history.description
        case .notReconciled(let rows):
            "\(rows.counted("row")) of too many different keys \(rows == 1 ? "takes" : "take") no part in the "
                + "reconciliation, because their days were joined"
        case .withoutLimits(let way, let days, let certainDay):
            DossierFinding.words(without: [(way, "a way"), (days, "days"), (certainDay, "a certain day")])
        }
    }
}

extension DossierFinding {
    /// `2 numbers are in no limits: 1 without a way, 1 without days`.
    private static func words(without parts: [(count: Int64, what: String)]) -> String {
        let count = parts.reduce(0) { $0 + $1.count }
        let reasons = parts.filter { $0.count > 0 }.map { "\($0.count.grouped) without \($0.what)" }
        return
            "\(count.counted("number")) \(count == 1 ? "is" : "are") in no limits: \(reasons.joined(separator: ", "))"
    }
}

extension LedgerReading {
    /// Whether there is anything to say: some key has several rows, or not all could be compared.
    var isWorthSaying: Bool { repeatedKeys > 0 || comparedOneIn > 1 }

    fileprivate var sentence: String {
        let option = isAsked ? "as asked" : "--rows \(reading == .events ? "counts" : "events") reads them otherwise"
        if comparedOneIn > 1 {
            let keys = "\(keys.grouped) different keys after joining what nobody asks for"
            let repeats =
                "of every \(comparedOneIn.grouped)th key looked at, \(repeatedKeys.grouped) of "
                + "\(comparedKeys.grouped) have several rows"
            return "\(source): too many keys to compare them all (\(keys); \(repeats)): all rows are added (\(option))"
        }
        switch reading {
        case .events:
            let reason = countsOnes ? "every row counts one" : "\(rows.grouped) rows have \(keys.counted("key"))"
            return "\(source): taken for a list of events, because \(reason): rows of one key are added (\(option))"
        case .counts:
            var parts: [String] = []
            if alikeRows > 0 {
                let rows = alikeRows == 1 ? "1 repeated row is" : "\(alikeRows.grouped) repeated rows are"
                parts.append("\(rows) counted once, the key and the number being those of another row")
            }
            if contestedKeys > 0 {
                let verb = contestedKeys == 1 ? "has" : "have"
                parts.append(
                    "\(contestedKeys.counted("key")) \(verb) two numbers, which do not agree and are not added"
                )
            }
            return "\(source): taken for a table of counts, each key once: \(parts.joined(separator: "; ")) (\(option))"
        }
    }
}
