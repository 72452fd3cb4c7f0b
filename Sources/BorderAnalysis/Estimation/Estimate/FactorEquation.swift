#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The sum of a row as a function of the logarithm of its factor; it only ever rises.
struct FactorEquation {
    /// The flows summed by weight, at the present factor.
    let sums: [(weight: Double, sum: Double)]
    /// Logarithm of the present factor.
    let logarithm: Double
    /// Largest logarithm that is tried, on either side.
    let bound: Double

    /// The sum at another factor.
    func sum(at wanted: Double) -> Double {
        var total = 0.0
        for (weight, sum) in sums { total += weight * sum * exp(weight * (wanted - logarithm)) }
        return total
    }

    /// The logarithm at which the sum is a value.
    func solve(for value: Double) -> Double {
        if sums.count == 1, let only = sums.first, only.weight == 1 {
            guard value > 0 else { return -bound }
            guard only.sum > 0 else { return bound }
            return min(bound, max(-bound, logarithm + log(value / only.sum)))
        }
        return solve(for: value, slope: 0, within: -bound...bound)
    }

    /// The logarithm x at which sum(x) + slope × x is a value, or the end of the range that is nearest to it.
    ///
    /// Newton's steps, replaced by halving wherever one would leave the interval the answer is known to lie in, or is not
    /// at most half of the step before.
    func solve(for value: Double, slope: Double, within range: ClosedRange<Double>) -> Double {
        var (low, high) = (range.lowerBound, range.upperBound)
        if excess(low, value, slope).value >= 0 { return low }
        if excess(high, value, slope).value <= 0 { return high }
        var guess = min(max(logarithm, low), high)
        var before = high - low
        for _ in 0..<200 {
            let (miss, rise) = excess(guess, value, slope)
            if miss == 0 { return guess }
            if miss > 0 { high = guess } else { low = guess }
            var next = guess - miss / rise
            if !(next > low && next < high && abs(next - guess) <= before / 2) { next = (low + high) / 2 }
            before = abs(next - guess)
            if abs(next - guess) <= 1e-13 * max(1, abs(guess)) { return next }
            guess = next
        }
        return guess
    }

    private func excess(_ guess: Double, _ value: Double, _ slope: Double) -> (value: Double, rise: Double) {
        var total = slope * guess - value
        var rise = slope
        for (weight, sum) in sums {
            let part = weight * sum * exp(weight * (guess - logarithm))
            total += part
            rise += weight * part
        }
        return (total, rise)
    }
}
