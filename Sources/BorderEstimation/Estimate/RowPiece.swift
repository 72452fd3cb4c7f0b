/// What sum a row asks for, as its factor changes: less the larger the factor, in up to three straight pieces. It asks
/// for its upper limit, then for less and less than its target, then for its lower limit.
struct RowPiece {
    /// The sum asked for at the logarithm that the piece was looked up for.
    var sum: Double
    /// By how much it falls for each unit of the logarithm.
    var fall: Double
    /// The logarithms for which the piece holds.
    var logarithms: ClosedRange<Double>
}

extension RowTable.Row {
    /// The piece along which a row's factor has to move; `nil` where the row is content: at the end of two pieces,
    /// with a sum between what they ask for.
    ///
    /// - Parameters:
    ///   - logarithm: of the row's factor.
    ///   - sum: what the row's cells come to.
    ///   - point: what the row aims at.
    /// - Returns: the piece; `nil` where the logarithm lies on none.
    func piece(at logarithm: Double, sum: Double, point: Double) -> RowPiece? {
        let end = ScalingSolver.largestLogarithm
        if lower == upper { return RowPiece(sum: lower, fall: 0, logarithms: -end...end) }
        let most = slope > 0 ? min(self.most, end) : 0
        // Up to the first logarithm the row asks for its upper limit, from the last one on for its lower limit.
        let first = slope > 0 ? min(most, max(-most, (point - upper) / slope)) : 0
        let last = slope > 0 ? min(most, max(-most, (point - lower) / slope)) : 0
        let middle = RowPiece(sum: point - slope * logarithm, fall: slope, logarithms: first...last)
        if logarithm > first, logarithm < last { return middle }
        if logarithm < first || logarithm == first && sum > upper {
            return upper < .infinity ? RowPiece(sum: upper, fall: 0, logarithms: -end...first) : nil
        }
        if logarithm > last || logarithm == last && sum < lower {
            return lower > -.infinity ? RowPiece(sum: lower, fall: 0, logarithms: last...end) : nil
        }
        if first == last { return nil }
        return (logarithm == first) == (sum < middle.sum) ? middle : nil
    }
}
