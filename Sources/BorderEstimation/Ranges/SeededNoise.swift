import BorderSystem

/// Random numbers that are the same for the same seed on every machine (SplitMix64).
package struct SeededNoise: RandomNumberGenerator, Sendable {
    private var state: UInt64
    private var spare: Double?

    /// Starts a sequence.
    package init(seed: UInt64) { state = seed }

    /// The next 64 bits.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Evenly spread from 0 up to 1.
    package mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// Normally spread around 0 with a standard deviation of 1 (Box and Muller).
    package mutating func normal() -> Double {
        if let value = spare {
            spare = nil
            return value
        }
        let radius = (-2 * log(1 - uniform())).squareRoot()
        let angle = 2 * Double.pi * uniform()
        spare = radius * sin(angle)
        return radius * cos(angle)
    }

    /// A run of values that do not forget at once, each with a standard deviation of 1.
    package mutating func autoregressive(count: Int, persistence: Double) -> [Double] {
        let fresh = (1 - min(1, persistence * persistence)).squareRoot()
        var value = normal()
        return (0..<count).map { place in
            if place > 0 { value = persistence * value + fresh * normal() }
            return value
        }
    }
}
