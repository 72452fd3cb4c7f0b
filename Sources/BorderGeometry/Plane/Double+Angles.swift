import BorderSystem

// The elementary functions of the system's mathematics library; the whole of Foundation would be a high price.
extension Double {
    /// The sine of an angle in radians.
    package var sine: Double { sin(self) }
    /// The cosine of an angle in radians.
    package var cosine: Double { cos(self) }
    /// The angle in radians, -π...π, from the x axis to the direction (x, y).
    package static func angle(x: Double, y: Double) -> Double { atan2(y, x) }
    /// The angle in radians with this sine; arguments beyond ±1 count as ±1.
    package var arcsine: Double { asin(Swift.min(1, Swift.max(-1, self))) }
}
