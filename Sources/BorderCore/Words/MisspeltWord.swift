/// A word of at most 64 bytes that is held against many others: the distances of ``EditDistance``, a column of its
/// table at a time, each bit of a number saying how a row differs from the row above (Hyyrö 2003).
package struct MisspeltWord: Sendable {
    /// For each byte the rows of the word that have it.
    private var rows = [UInt64](repeating: 0, count: 256)
    private let count: Int

    /// `nil` for a word of no byte or of more than 64.
    package init?(_ word: [UInt8]) {
        guard (1...64).contains(word.count) else { return nil }
        count = word.count
        for (row, byte) in word.enumerated() { rows[Int(byte)] |= 1 << UInt64(row) }
    }

    /// How many slips of the pen make another word of this one; `nil` where more than `limit` do.
    package func slips(to other: UnsafeRawBufferPointer, limit: Int) -> Int? {
        guard abs(count - other.count) <= limit else { return nil }
        return rows.withUnsafeBufferPointer { rows in
            var (higher, lower): (UInt64, UInt64) = (.max, 0)
            var (diagonal, before): (UInt64, UInt64) = (0, 0)
            var slips = count
            let last = UInt64(1) << UInt64(count - 1)
            for column in 0..<other.count {
                let same = rows[Int(other[column])]
                let swapped = ((~diagonal & same) << 1) & before
                diagonal = ((same & higher) &+ higher) ^ higher | same | lower | swapped
                let grows = lower | ~(diagonal | higher)
                let falls = diagonal & higher
                if grows & last != 0 { slips += 1 } else if falls & last != 0 { slips -= 1 }
                // Each byte that is left can take one slip back.
                guard slips - (other.count - column - 1) <= limit else { return nil }
                let shifted = grows << 1 | 1
                higher = falls << 1 | ~(diagonal | shifted)
                lower = diagonal & shifted
                before = same
            }
            return slips <= limit ? slips : nil
        }
    }
}
