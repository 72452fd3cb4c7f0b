/// Widths of arrows: proportional to the value, like areas of discs are.
struct ArrowScale: Hashable {
    /// The value of the widest arrow.
    let largestValue: Int64
    /// Its width in px.
    let largestWidth: Double
    /// No arrow is thinner, so that it can be seen.
    static let smallestWidth = 1.0

    init(largestValue: Int64, largestWidth: Double) {
        (self.largestValue, self.largestWidth) = (max(1, largestValue), largestWidth)
    }

    /// The width by the scale alone.
    func trueWidth(_ value: Int64) -> Double { largestWidth * Double(max(0, value)) / Double(largestValue) }

    /// The width as drawn.
    func width(_ value: Int64) -> Double { max(ArrowScale.smallestWidth, trueWidth(value)) }

    /// The values of the arrows in the legend, largest first: round, none above the data.
    var legendValues: [Int64] {
        let values = DiscScale(largestValue: largestValue, largestRadius: 1).legendValues
        return Array(values.filter { trueWidth($0) >= ArrowScale.smallestWidth }.prefix(2))
    }

    /// The smallest round number whose arrow is wider than the thinnest.
    var smallestShown: Int64 {
        DiscScale.roundedUp(Int64((Double(largestValue) * ArrowScale.smallestWidth / largestWidth).rounded(.up)))
    }
}
