import BorderFlow

extension SumStatement {
    /// What a made claim says, aimed at as a report of the same words would be.
    ///
    /// - Parameters:
    ///   - quantity: the number and its wording.
    ///   - node: what it is about.
    ///   - start: when it may begin.
    ///   - end: when it may end.
    ///   - spread: how much the open days may change the number, as a share of it.
    ///   - error: the relative error of the source.
    ///   - trust: the higher, the later it is set aside.
    ///   - number: its place among the claims.
    init(
        _ quantity: Quantity,
        node: Int,
        start: ClosedRange<Int>,
        end: ClosedRange<Int>,
        spread: Double = 0,
        error: Double,
        trust: Int,
        number: Int
    ) {
        let point = quantity.point
        let plausible = quantity.plausible
        let half = Double((plausible.upper ?? plausible.lower) - plausible.lower) / 2
        let variance = half * half / 3 + (spread * point) * (spread * point) + (error * point) * (error * point)
        self.init(
            id: "claim \(number)",
            node: node,
            start: start,
            end: end,
            bounds: quantity.bounds,
            target: variance > 0 ? Target(point: point, deviation: variance.squareRoot()) : nil,
            group: number,
            trust: trust
        )
    }
}

extension Int64 {
    /// A number as it is spoken: rounded to its first two digits.
    var asSpoken: Int64 {
        var unit: Int64 = 1
        while self / unit >= 100 { unit *= 10 }
        return (self + unit / 2) / unit * unit
    }
}
