import BorderAtlas
import BorderCore

extension FlowSummary {
    /// The summary with counts of people below a limit withheld, and with as many others as it takes that none of them
    /// can be worked out.
    package func withholding(below limit: Int64, tree: PlaceTree) -> FlowSummary {
        FlowSummary.withholding([self], below: limit, tree: tree)[0]
    }

    /// Summaries that are published together, with small counts withheld in all of them.
    ///
    /// A small count becomes "fewer than" the limit. Another withheld count says nothing of its size: at least 0.
    /// What compares rows (shares, changes, running sums, nets) is left out wherever a withheld row has a part in it.
    ///
    /// - Parameters:
    ///   - summaries: everything a reader will see.
    ///   - limit: counts below it are withheld.
    ///   - tree: which places lie in which.
    /// - Returns: the summaries, in the same order.
    package static func withholding(_ summaries: [FlowSummary], below limit: Int64, tree: PlaceTree) -> [FlowSummary] {
        guard limit > 0 else { return summaries }
        let published = PublishedFlows(summaries, limit: limit, tree: tree)
        return summaries.map { $0.withholding(published, limit: limit) }
    }

    private func withholding(_ published: PublishedFlows, limit: Int64) -> FlowSummary {
        var result = self
        var series: Set<FlowSubject> = []
        var moments: Set<ComparedMoment> = []
        var ids: Set<String> = []
        for index in rows.indices {
            guard let withholding = published.withholding(of: rows[index]) else { continue }
            series.insert(rows[index].subject)
            moments.insert(ComparedMoment(rows[index]))
            ids.insert(rows[index].id)
            result.rows[index].withhold(withholding, limit: limit)
        }
        result.paired.places = paired.places.indices.filter { index in
            let pair = pair(index)
            return ![pair.entries, pair.exits].contains { published.withholding(of: $0) != nil }
        }.map { paired.places[$0] }
        guard !ids.isEmpty else { return result }
        for index in result.rows.indices {
            // A running sum, a change or a share would give a withheld number away.
            if series.contains(rows[index].subject) || moments.contains(ComparedMoment(rows[index])) {
                result.rows[index].figures = SeriesFigures()
            }
            if rows[index].addends.contains(where: ids.contains) {
                result.rows[index].note = ""
                result.rows[index].addends = []
            }
        }
        return result
    }

    /// How many numbers are withheld.
    public var withheldCount: Int { rows.count { $0.withholding != nil } }
}

/// Rows whose shares and ranks are made from one another.
private struct ComparedMoment: Hashable {
    var measure: Measure
    var population: Population
    var mode: Mode
    var bucket: Day?

    init(_ row: FlowRow) {
        measure = row.measure
        population = row.population
        mode = row.mode
        bucket = row.bucket
    }
}

extension FlowRow {
    fileprivate mutating func withhold(_ withholding: Withholding, limit: Int64) {
        self.withholding = withholding
        quantity = withholding == .small ? Quantity(limit, .lessThan) : Quantity(0, .atLeast)
        basis = .withheld
        rowCount = 0
        note = ""
        addends = []
        figures = SeriesFigures()
    }
}
