import BorderGeometry

/// Sizes of discs: the area is proportional to the value, whatever the value.
package struct DiscScale: Hashable, Sendable {
    /// The value that has the largest radius: the largest of the data, but never so few that some people would cover
    /// a country.
    package let reference: Int64
    /// The largest value of the data.
    package let largestValue: Int64
    /// The radius of the reference in px.
    package let largestRadius: Double
    /// No disc is smaller, so that it can be seen.
    package static let smallestRadius = 3.5
    /// Smaller numbers than this have smaller discs, even where no number is larger.
    package static let leastReference: Int64 = 100

    /// The scale on which the largest value has the largest radius, or one that is counted with other signs has.
    package init(largestValue: Int64, largestRadius: Double, besides other: Int64 = 0) {
        self.largestRadius = largestRadius
        self.largestValue = max(0, largestValue)
        reference = max(DiscScale.leastReference, largestValue, other)
    }

    /// The radius of a value by the scale alone.
    package func trueRadius(_ value: Int64) -> Double {
        largestRadius * min(1, Double(max(0, value)) / Double(reference)).squareRoot()
    }

    /// The radius as drawn.
    package func radius(_ value: Int64) -> Double { max(DiscScale.smallestRadius, trueRadius(value)) }

    /// The smallest round number, of two digits, from which on discs are larger than the smallest; it may lie far
    /// below the data.
    package var smallestShown: Int64 {
        let share = DiscScale.smallestRadius / largestRadius
        return DiscScale.roundedUp(Int64((Double(reference) * share * share).rounded(.up)))
    }

    /// The next number of no more than two digits and zeros.
    static func roundedUp(_ exact: Int64) -> Int64 {
        var unit: Int64 = 1
        while exact / unit >= 100 { unit *= 10 }
        return (exact + unit - 1) / unit * unit
    }

    /// The values of the nested legend circles, largest first: 1, 2 or 5 times a power of ten, none above the data.
    package var legendValues: [Int64] {
        var round: [Int64] = []
        var unit: Int64 = 1
        while unit <= largestValue {
            for factor in [1, 2, 5] as [Int64] {
                let (value, isTooLarge) = unit.multipliedReportingOverflow(by: factor)
                if !isTooLarge, value <= largestValue { round.append(value) }
            }
            let (next, isTooLarge) = unit.multipliedReportingOverflow(by: 10)
            if isTooLarge { break }
            unit = next
        }
        return stride(from: round.count - 1, through: max(0, round.count - 5), by: -2).map { round[$0] }
    }

    /// The radius of the largest legend circle.
    package var legendRadius: Double { legendValues.first.map(trueRadius) ?? 0 }
}
