/// An exact number, small enough for 64 bits above and below the line.
struct Fraction: Comparable {
    let above: Int
    let below: Int

    static let zero = Fraction(0)

    init(_ whole: Int) { (above, below) = (whole, 1) }

    private init(_ above: Int, over below: Int) {
        var (one, other) = (abs(above), abs(below))
        while other != 0 { (one, other) = (other, one % other) }
        let sign = below < 0 ? -1 : 1
        self.above = above / one * sign
        self.below = below / one * sign
    }

    static func + (left: Fraction, right: Fraction) -> Fraction {
        if left.below == 1 && right.below == 1 { return Fraction(left.above + right.above) }
        return Fraction(left.above * right.below + right.above * left.below, over: left.below * right.below)
    }

    static func - (left: Fraction, right: Fraction) -> Fraction { left + Fraction(-1) * right }

    static func * (left: Fraction, right: Fraction) -> Fraction {
        if left.below == 1 && right.below == 1 { return Fraction(left.above * right.above) }
        return Fraction(left.above * right.above, over: left.below * right.below)
    }

    static func / (left: Fraction, right: Fraction) -> Fraction {
        Fraction(left.above * right.below, over: left.below * right.above)
    }

    static func < (left: Fraction, right: Fraction) -> Bool { left.above * right.below < right.above * left.below }

    /// The largest whole number that is not above it.
    var floor: Int { above >= 0 ? above / below : -((-above + below - 1) / below) }

    /// The smallest whole number that is not below it.
    var ceiling: Int { -Fraction(-above, over: below).floor }
}
