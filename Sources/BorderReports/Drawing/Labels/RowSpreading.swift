/// Spreads labels along a line: in order, a pitch apart, and as near to where they belong as that allows.
enum RowSpreading {
    /// Places for sorted wishes, at least `pitch` apart and within `range`, with the least sum of squared moves.
    ///
    /// Neighbours that would overlap are pooled and stand around the mean of their wishes; pools that meet are pooled
    /// again.
    static func spread(_ wishes: [Double], pitch: Double, in range: ClosedRange<Double>) -> [Double] {
        guard !wishes.isEmpty else { return [] }
        // With the pitch taken off, "a pitch apart" becomes "not decreasing".
        var pools: [(sum: Double, count: Int)] = []
        for (index, wish) in wishes.enumerated() {
            pools.append((wish - Double(index) * pitch, 1))
            while pools.count > 1 {
                let (last, before) = (pools[pools.count - 1], pools[pools.count - 2])
                guard before.sum / Double(before.count) > last.sum / Double(last.count) else { break }
                pools.removeLast()
                pools[pools.count - 1] = (before.sum + last.sum, before.count + last.count)
            }
        }
        let highest = max(range.lowerBound, range.upperBound - Double(wishes.count - 1) * pitch)
        var places: [Double] = []
        for pool in pools {
            let mean = min(highest, max(range.lowerBound, pool.sum / Double(pool.count)))
            for _ in 0..<pool.count { places.append(mean + Double(places.count) * pitch) }
        }
        return places
    }
}
