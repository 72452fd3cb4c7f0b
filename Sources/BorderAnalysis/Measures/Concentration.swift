/// How evenly a flow is spread over the places that count it.
package struct Concentration: Hashable, Sendable {
    /// Over how many places.
    package var placeCount: Int
    /// Herfindahl–Hirschman index: the sum of the squared shares, 1/n...1.
    package var herfindahl: Double
    /// The index brought to 0...1: 0 for equal shares, 1 for one place that has all.
    package var normalisedHerfindahl: Double
    /// How many places of equal size would be as concentrated: 1/H.
    package var effectiveNumber: Double
    /// Gini coefficient: 0 for equal shares, (n − 1)/n for one place that has all.
    package var gini: Double

    /// The concentration of counts of places that share nothing; undefined for fewer than two, or where nothing was
    /// counted.
    package static func of(_ counts: [Int64]) -> Figure<Concentration> {
        guard counts.count >= 2 else { return .undefined(.fewPlaces) }
        let sizes = counts.map { Double(max(0, $0)) }.sorted()
        let total = sizes.reduce(0, +)
        guard total > 0 else { return .undefined(.nothingCounted) }
        let n = Double(sizes.count)
        let herfindahl = sizes.reduce(0) { $0 + ($1 / total) * ($1 / total) }
        var weighted = 0.0
        for (index, size) in sizes.enumerated() { weighted += (2 * Double(index + 1) - n - 1) * (size / total) }
        return .known(
            Concentration(
                placeCount: sizes.count,
                herfindahl: herfindahl,
                normalisedHerfindahl: max(0, (herfindahl - 1 / n) / (1 - 1 / n)),
                effectiveNumber: 1 / herfindahl,
                gini: max(0, weighted / n)
            )
        )
    }
}
