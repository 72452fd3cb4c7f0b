import BorderAtlas
package import BorderCore

/// What a ledger tells apart, but for the days.
package struct LedgerSeries: Hashable, Sendable {
    /// Where, and which way.
    package var placement: Placement
    /// What is counted, and in which unit.
    package var measure: Measure
    /// Whom; with empty values where people were joined.
    package var population: Population
    /// How the border is crossed; `.unspecified` where nothing is said or modes were joined.
    package var mode: Mode
    /// The country that counted, as the rows name it; empty where they name none.
    package var reporter: String
    /// Who says so.
    package var attribution: Attribution
    /// What was joined.
    package var fold: LedgerFold
}

/// A series as numbers of the ledger's words.
struct SeriesCodes: Hashable, Sendable {
    var placement: UInt32
    var population: UInt32
    var reporter: UInt32
    var attribution: UInt32
    var measure: Measure
    var mode: Mode
    var fold: LedgerFold
}

/// Numbers series in the order in which they are first met.
struct SeriesIndex: Sendable {
    private(set) var codes: [SeriesCodes] = []
    /// Everything but place and people: few combinations, whatever the file.
    private var kinds = KeyIndex()
    private var index = WideKeyIndex()
    private var whoIndex = KeyIndex()

    /// The number of a series.
    @inline(__always)
    mutating func index(of series: SeriesCodes) -> Int {
        let who = whoIndex.index(of: UInt64(series.reporter) << 32 | UInt64(series.attribution))
        let kind =
            UInt64(series.mode.rawValue) << 24 | UInt64(series.measure.kind.rawValue) << 16
            | UInt64(series.measure.unit.rawValue) << 8 | UInt64(series.fold.rawValue)
        let found = index.index(
            of: UInt64(series.placement) << 32 | UInt64(series.population),
            and: UInt64(kinds.index(of: UInt64(who) << 32 | kind))
        )
        if found == codes.count { codes.append(series) }
        return found
    }
}

extension Placement: StablyHashed {
    var stableWords: String { "\(place.id) \(direction)" }
}

extension Population: StablyHashed {
    var stableWords: String { description }
}

extension String: StablyHashed {
    var stableWords: String { self }
}
