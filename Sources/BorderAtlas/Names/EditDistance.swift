/// How many letters must be put in, left out, exchanged or swapped with their neighbour to make one text of another.
enum EditDistance {
    /// The distance in bytes, or `nil` where it is larger than `limit`.
    static func between(_ one: [UInt8], _ other: UnsafeRawBufferPointer, limit: Int) -> Int? {
        guard abs(one.count - other.count) <= limit else { return nil }
        let width = other.count + 1
        var beforeLast = [Int](repeating: 0, count: width)
        var last = Array(0..<width)
        var current = last
        for row in 0..<one.count {
            current[0] = row + 1
            var least = current[0]
            for column in 0..<other.count {
                let change = one[row] == other[column] ? 0 : 1
                var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + change)
                if row > 0 && column > 0 && one[row] == other[column - 1] && one[row - 1] == other[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current[column + 1] = cost
                least = min(least, cost)
            }
            guard least <= limit else { return nil }
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return last[other.count] <= limit ? last[other.count] : nil
    }
}
