/// The least and the greatest count of a row, of the keys whose rows do not all have the same.
struct Spreads: Sendable {
    /// A key knows the place of its own, counted from 1.
    private var all: [(least: Int64, greatest: Int64)] = []

    /// The spread of a key's rows; `nil` where all have one number.
    @inline(__always)
    subscript(sum: KeySum) -> (least: Int64, greatest: Int64)? { sum.detail == 0 ? nil : all[Int(sum.detail) - 1] }

    /// Takes in the numbers of more rows of a key that is not joined, before they are added to its sum.
    @inline(__always)
    mutating func widen(_ sum: inout KeySum, _ least: Int64, _ greatest: Int64) {
        let place = Int(sum.detail) - 1
        if place >= 0 {
            all[place].least = min(least, all[place].least)
            all[place].greatest = max(greatest, all[place].greatest)
            return
        }
        // While all rows have one number the sum tells it.
        let each = sum.each
        guard least < each || greatest > each else { return }
        all.append((min(least, each), max(greatest, each)))
        sum.detail = UInt32(truncatingIfNeeded: all.count)
    }
}
