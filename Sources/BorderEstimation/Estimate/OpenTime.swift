/// A time whose ends may be open, in cells: which cells it counts, and how certainly.
struct OpenTime: Hashable {
    /// The first boundary, and the last, at which it may begin.
    var start: ClosedRange<Int>
    /// The same for its end.
    var end: ClosedRange<Int>

    /// All that may be counted.
    var outer: Range<Int> { start.lowerBound..<max(start.lowerBound, end.upperBound) }

    /// Whether both ends are certain.
    var isCertain: Bool { start.lowerBound == start.upperBound && end.lowerBound == end.upperBound }

    /// The share of all ways to choose a beginning and an end in which a cell is counted.
    ///
    /// - Parameters:
    ///   - cell: The cell.
    ///   - cells: All cells.
    ///   - grain: Instants from one possible beginning to the next, and from one end to the next.
    /// - Returns: From 0 to 1.
    func weight(of cell: Int, in cells: TimeCells, grain: Int) -> Double {
        if isCertain { return outer.contains(cell) ? 1 : 0 }
        let span = cells[cell]
        let begun = Self.passed(span, of: instants(start, cells), grain: grain)
        let ended = Self.passed(span, of: instants(end, cells), grain: grain)
        return begun * (1 - ended)
    }

    private func instants(_ boundaries: ClosedRange<Int>, _ cells: TimeCells) -> ClosedRange<Double> {
        Double(cells.boundaries[boundaries.lowerBound])...Double(cells.boundaries[boundaries.upperBound])
    }

    /// The share of evenly spaced choices that lie before an instant, on the mean of the instants of a span.
    private static func passed(_ span: Range<Int>, of choices: ClosedRange<Double>, grain: Int) -> Double {
        let (from, to) = (Double(span.lowerBound), Double(span.upperBound))
        let step = Double(max(1, grain))
        let count = ((choices.upperBound - choices.lowerBound) / step).rounded(.down) + 1
        func number(upTo instant: Double) -> Double {
            min(count, max(0, ((instant - choices.lowerBound) / step).rounded(.down) + 1))
        }
        let before = number(upTo: from)
        let through = number(upTo: to)
        let within = through - before
        // The choices within the span each count for what is left of it.
        let mean = choices.lowerBound + step * (before + through - 1) / 2
        return (before + within * (to - mean) / (to - from)) / count
    }
}
