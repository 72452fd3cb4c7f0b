import BorderSystem

/// The sum of a row as a function of the logarithm of its factor; it only ever rises.
struct FactorEquation {
    /// What counts with one weight: its sum at the present factor.
    typealias Part = (weight: Double, sum: Double)

    /// The flows summed by weight, at the present factor.
    let sums: [Part]
    /// Logarithm of the present factor.
    let logarithm: Double
    /// Largest logarithm that is tried, on either side.
    let bound: Double

    /// The sum at another factor.
    func sum(at wanted: Double) -> Double { value(wanted).sum }

    /// The logarithm at which the sum is a value.
    func solve(for value: Double) -> Double {
        if sums.count == 1, sums[0].weight == 1 {
            guard value > 0 else { return -bound }
            guard sums[0].sum > 0 else { return bound }
            return min(bound, max(-bound, logarithm + log(value / sums[0].sum)))
        }
        return solve(for: value, slope: 0, within: -bound...bound)
    }

    /// The logarithm x at which sum(x) + slope × x is a value, or the end of the range that is nearest to it.
    ///
    /// Newton's steps from the present factor, replaced by halving wherever one would leave the interval the answer is
    /// known to lie in, or is not at most half of the step before. The ends of the range cost two exponentials, so they
    /// are looked at only when a step leads there.
    func solve(for wanted: Double, slope: Double, within range: ClosedRange<Double>) -> Double {
        var (low, high) = (range.lowerBound, range.upperBound)
        var guess = min(max(logarithm, low), high)
        var before = high - low
        for _ in 0..<200 {
            let (sum, rise) = value(guess)
            let miss = sum + slope * guess - wanted
            if miss == 0 { return guess }
            if miss > 0 { high = guess } else { low = guess }
            var next = guess - miss / (rise + slope)
            let end = miss > 0 ? range.lowerBound : range.upperBound
            if miss > 0 ? next <= end : next >= end {
                let missThere = value(end).sum + slope * end - wanted
                if miss > 0 ? missThere >= 0 : missThere <= 0 { return end }
            }
            let isNewton = next > low && next < high && abs(next - guess) <= before / 2
            if !isNewton { next = (low + high) / 2 }
            before = abs(next - guess)
            // Newton squares the error: one more step would move by nothing that a number can hold.
            if before <= (isNewton ? 1e-7 : 1e-13 * max(1, abs(guess))) { return next }
            guess = next
        }
        return guess
    }

    /// The sum at a factor, and how fast it rises there.
    private func value(_ wanted: Double) -> (sum: Double, rise: Double) {
        var (sum, rise) = (0.0, 0.0)
        for (weight, now) in sums {
            let part = weight * now * (wanted == logarithm ? 1 : exp(weight * (wanted - logarithm)))
            sum += part
            rise += weight * part
        }
        return (sum, rise)
    }
}
