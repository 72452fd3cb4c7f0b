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
    /// What compares rows (shares, changes, running sums, nets) is left out wherever a withheld row has a part in it,
    /// and so is what else would tell: remarks and quotes with numbers in them, and how many rows were left out.
    ///
    /// - Parameters:
    ///   - summaries: everything a reader will see.
    ///   - limit: counts below it are withheld.
    ///   - tree: which places lie in which.
    /// - Returns: the summaries, in the same order.
    package static func withholding(_ summaries: [FlowSummary], below limit: Int64, tree: PlaceTree) -> [FlowSummary] {
        guard limit > 0 else { return summaries }
        let published = PublishedFlows(summaries, limit: limit, tree: tree)
        let isTold = published.cells.states.contains { $0 != .visible }
        return summaries.map { $0.withholding(published, limit: limit, isTold: isTold) }
    }

    private func withholding(_ published: PublishedFlows, limit: Int64, isTold: Bool) -> FlowSummary {
        var result = self
        result.withholdsCounts = true
        var series: Set<FlowSubject> = []
        var moments: Set<ComparedMoment> = []
        var ids: Set<String> = []
        for index in rows.indices {
            guard let withholding = published.withholding(of: rows[index]) else { continue }
            series.insert(rows[index].subject)
            moments.insert(ComparedMoment(rows[index]))
            ids.insert(rows[index].id)
            result.rows[index].withhold(withholding, limit: limit, unit: grouping.period)
        }
        let numbersOfPairs = numbersOfPairs
        result.paired.places = paired.places.indices.filter { index in
            let places = paired.places[index]
            return ![places.entries, places.exits].contains { place in
                let row = place < rows.count ? rows[place] : numbersOfPairs[place - rows.count]
                return published.withholding(of: row) != nil
            }
        }.map { paired.places[$0] }
        guard isTold else { return result }
        let shown = Set(rows.map(\.id)).subtracting(ids)
        for index in result.rows.indices {
            // A running sum, a change or a share would give a withheld number away.
            if series.contains(rows[index].subject) || moments.contains(ComparedMoment(rows[index])) {
                result.rows[index].figures = SeriesFigures()
            }
            result.rows[index].contradictions.removeAll { !shown.contains($0.row) }
            if !rows[index].addends.allSatisfy(shown.contains) { result.rows[index].addends = [] }
            if result.rows[index].note.contains(where: \.isNumber) { result.rows[index].note = "" }
            if result.rows[index].quote.contains(where: \.isNumber) { result.rows[index].quote = "" }
        }
        return result
    }

    /// The numbers that only pairs have: each is the one of its group.
    var numbersOfPairs: [FlowRow] {
        paired.others.map { row in
            var row = row
            row.isHead = true
            return row
        }
    }

    /// How many numbers are withheld.
    public var withheldCount: Int { rows.count { $0.withholding != nil } }
}

/// Rows whose shares and ranks are made from one another.
private struct ComparedMoment: Hashable {
    var measure: Measure
    var population: Population
    var bucket: Day?

    init(_ row: FlowRow) {
        measure = row.measure
        population = row.population
        bucket = row.bucket
    }
}

extension FlowRow {
    /// Leaves nothing of the number, nor of how many days and places had rows: a row may be a person.
    fileprivate mutating func withhold(_ withholding: Withholding, limit: Int64, unit: PeriodUnit?) {
        self.withholding = withholding
        quantity = withholding == .small ? Quantity(limit, .lessThan) : Quantity(0, .atLeast)
        basis = .withheld
        rowCount = 0
        note = ""
        addends = []
        figures = SeriesFigures()
        contradictions = []
        flags = ""
        quote = ""
        guard isTableTotal else { return }
        daysCovered = 0
        coverage = 1
        // Rows of a count are there even for nobody; where each is an event, a place that has one is one with people.
        if dayFingerprint == 0 {
            at = []
            let days = bucket.flatMap { start in unit.map { $0.days(around: start) } }
            period = days.flatMap { Period(from: $0.lowerBound, through: $0.upperBound) }
        }
        (dayFingerprint, coveredDays) = (0, 0)
    }
}
