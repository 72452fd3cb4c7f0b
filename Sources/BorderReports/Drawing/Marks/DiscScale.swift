import BorderGeometry

/// Sizes of discs: the area is proportional to the value, whatever the value.
package struct DiscScale: Hashable, Sendable {
    /// The value of the largest legend circle: 1, 2 or 5 times a power of ten.
    package let reference: Int64
    /// The radius of that circle in px.
    package let largestRadius: Double
    /// No disc is smaller, so that it can be seen.
    package static let smallestRadius = 3.5

    /// The scale whose reference is the smallest round number not below the largest value.
    package init(largestValue: Int64, largestRadius: Double) {
        self.largestRadius = largestRadius
        var unit: Int64 = 1
        // 5·10¹⁷ is far beyond mankind; larger values share its size rather than overflow.
        while unit < 100_000_000_000_000_000, unit * 10 <= max(1, largestValue) { unit *= 10 }
        reference = [1, 2, 5, 10].map { unit * $0 }.first { $0 >= largestValue } ?? unit * 10
    }

    /// The radius of a value by the scale alone.
    package func trueRadius(_ value: Int64) -> Double {
        largestRadius * min(1, Double(max(0, value)) / Double(reference)).squareRoot()
    }

    /// The radius as drawn.
    package func radius(_ value: Int64) -> Double { max(DiscScale.smallestRadius, trueRadius(value)) }

    /// The largest value that is drawn at the smallest radius.
    package var smallestShown: Int64 {
        let share = DiscScale.smallestRadius / largestRadius
        return Int64((Double(reference) * share * share).rounded(.up))
    }

    /// The values of the nested legend circles, largest first.
    package var legendValues: [Int64] {
        var values = [reference]
        if reference >= 2 { values.append(reference / 2) }
        if reference >= 10 { values.append(reference / 10) }
        return values
    }
}
