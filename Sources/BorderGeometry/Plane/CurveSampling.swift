/// Samples of a curve close enough to draw it with straight edges.
package enum CurveSampling {
    /// The curve of a parameter 0...1 as a line that strays from it by no more than about `tolerance`.
    ///
    /// Intervals are halved while the middle strays from the chord, up to 2^`depth` times; the first few halvings are
    /// always made, so that a symmetric bend is not missed. Where the curve has no value the line breaks.
    package static func sample(
        tolerance: Double,
        depth: Int = 12,
        _ curve: (Double) -> Position?
    ) -> [[Position]] {
        var lines: [[Position]] = []
        var line: [Position] = []
        func add(_ position: Position?) {
            if let position {
                line.append(position)
            } else {
                if line.count > 1 { lines.append(line) }
                line = []
            }
        }
        func halve(_ low: Double, _ start: Position?, _ high: Double, _ end: Position?, _ level: Int) {
            guard level < depth else { return add(end) }
            let parameter = (low + high) / 2
            let middle = curve(parameter)
            if level >= 3 {
                switch (start, middle, end) {
                case (let start?, let middle?, let end?):
                    let (nearest, fraction) = middle.nearest(onSegmentFrom: start, to: end)
                    if middle.squaredDistance(to: nearest) <= tolerance * tolerance, (0.2...0.8).contains(fraction) {
                        return add(end)
                    }
                    // Too short to show anything.
                    if start.distance(to: end) < tolerance { return add(end) }
                case (nil, nil, nil): return add(nil)
                default: break
                }
            }
            halve(low, start, parameter, middle, level + 1)
            halve(parameter, middle, high, end, level + 1)
        }
        let (first, last) = (curve(0), curve(1))
        add(first)
        halve(0, first, 1, last, 0)
        add(nil)
        return lines
    }
}
