/// Widths of arrows: proportional to the value, like areas of discs are.
struct ArrowScale: Hashable {
    /// The largest value of an arrow.
    let largestValue: Int64
    /// The value that has the largest width.
    let reference: Int64
    /// That width in px.
    let largestWidth: Double
    /// No arrow is thinner, so that it can be seen.
    static let smallestWidth = 1.0

    /// The scale on which the largest value has the largest width, or one that is counted with other signs has.
    init(largestValue: Int64, largestWidth: Double, besides other: Int64 = 0) {
        (self.largestValue, self.largestWidth) = (max(1, largestValue), largestWidth)
        reference = max(1, largestValue, other)
    }

    /// The width by the scale alone.
    func trueWidth(_ value: Int64) -> Double { largestWidth * Double(max(0, value)) / Double(reference) }

    /// The width as drawn.
    func width(_ value: Int64) -> Double { max(ArrowScale.smallestWidth, trueWidth(value)) }

    /// The values of the arrows in the legend, largest first: round, none above the data.
    var legendValues: [Int64] {
        let values = DiscScale(largestValue: largestValue, largestRadius: 1).legendValues
        return Array(values.filter { trueWidth($0) >= ArrowScale.smallestWidth }.prefix(2))
    }

    /// The smallest round number whose arrow is wider than the thinnest.
    var smallestShown: Int64 {
        DiscScale.roundedUp(Int64((Double(reference) * ArrowScale.smallestWidth / largestWidth).rounded(.up)))
    }
}
