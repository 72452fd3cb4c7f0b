/// What a speaker who words a number like this most likely means. Conventions, not limits: the limits are `bounds`.
///
/// Speakers take the nearest round number and say on which side of it the count lies, so the size of the last digit
/// that carries meaning sets the width (Cummins, Sauerland and Solt 2012).
extension Quantity {
    /// The values that are plausible; always within `bounds`.
    public var plausible: Bounds {
        let half = granularity / 2
        return switch qualifier {
        case .exact, .rounded, .range: bounds
        case .about: Bounds(lower: value > half ? value - half : 0, upper: value.addingClamped(half))
        case .moreThan, .atLeast: Bounds(lower: value, upper: value.addingClamped(half))
        case .nearly: Bounds(lower: value > half ? value - half : 0, upper: value)
        case .lessThan:
            Bounds(
                lower: value > half && value > 1 ? min(value - half, value - 1) : 0,
                upper: value > 0 ? value - 1 : 0
            )
        case .upTo: Bounds(lower: value > granularity ? value - granularity : 0, upper: value)
        }
    }

    /// The single value to aim at where one is needed, in the unit of the measure.
    public var point: Double {
        switch qualifier {
        case .exact, .rounded, .about, .upTo: Double(value)
        case .moreThan, .atLeast: Double(value) + Double(fineGranularity) / 4
        case .lessThan where value <= 1: 0
        case .nearly, .lessThan: max(0, Double(value) - Double(fineGranularity) / 4)
        case .range: (Double(value) + Double(max(value, rangeEnd ?? value))) / 2
        }
    }

    /// The granularity, but at least two digits are taken to carry meaning: 1,000 for 10,000, though its last
    /// meaningful digit counts ten thousands.
    private var fineGranularity: Int64 {
        var twoDigits: Int64 = 1
        var rest = value / 100
        while rest > 0 {
            twoDigits *= 10
            rest /= 10
        }
        return min(granularity, twoDigits)
    }
}
