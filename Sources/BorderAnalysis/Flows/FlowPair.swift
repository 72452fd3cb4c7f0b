import BorderCore

/// The two ways across one place in one period, side by side.
package struct FlowPair: Hashable, Sendable {
    /// The way called "entries": into the alphabetically first end, or into the place.
    package var entries: FlowRow
    /// The way back.
    package var exits: FlowRow
    /// Entries minus exits.
    package var net: FlowNet
    /// Both ways together, where both are exact and nobody is counted in both.
    package var total: Int64?
}

extension FlowPair {
    /// The two ways with their difference.
    init(entries: FlowRow, exits: FlowRow) {
        self.entries = entries
        self.exits = exits
        let (into, out) = (entries.quantity.bounds, exits.quantity.bounds)
        net = CountArithmetic.difference(into, out)
        // Whoever went out and came back is one person, so the two ways of a count of persons overlap.
        if entries.measure.unit != .person, let one = entries.exactCount, let other = exits.exactCount {
            let (sum, overflow) = one.addingReportingOverflow(other)
            total = overflow ? nil : sum
        } else {
            total = nil
        }
    }
}

/// The pairs of a summary: most of their numbers are rows of it.
package struct FlowPairs: Sendable {
    /// Two numbers by their places: among the rows of the summary, and behind these among those that only pairs have.
    struct Places: Sendable {
        var entries: Int
        var exits: Int
    }

    var places: [Places]
    /// Numbers of the way back, which a summary of one way does not list.
    var others: [FlowRow]

    /// No pairs.
    package init() { (places, others) = ([], []) }

    /// Pairs of numbers that are no rows themselves, behind some rows.
    package init(_ pairs: [FlowPair], behind rowCount: Int) {
        others = pairs.flatMap { [$0.entries, $0.exits] }
        places = pairs.indices.map { Places(entries: rowCount + 2 * $0, exits: rowCount + 2 * $0 + 1) }
    }
}

extension FlowSummary {
    /// How many pairs of two ways there are.
    package var pairCount: Int { paired.places.count }

    /// Entries, exits and net where both ways are known for the same days.
    package var pairs: [FlowPair] { paired.places.indices.map(pair) }

    /// A pair, with the numbers themselves: what compares them with other rows is left out.
    package func pair(_ index: Int) -> FlowPair {
        let places = paired.places[index]
        return FlowPair(entries: number(at: places.entries), exits: number(at: places.exits))
    }

    /// The places of a pair's numbers among the rows; `nil` for one that is not there.
    package func rowsOfPair(_ index: Int) -> (entries: Int?, exits: Int?) {
        let places = paired.places[index]
        return (
            rows.indices.contains(places.entries) ? places.entries : nil,
            rows.indices.contains(places.exits) ? places.exits : nil
        )
    }

    private func number(at place: Int) -> FlowRow {
        var row = place < rows.count ? rows[place] : paired.others[place - rows.count]
        (row.figures, row.contradictions, row.estimate, row.isHead) = (SeriesFigures(), [], nil, false)
        return row
    }
}
