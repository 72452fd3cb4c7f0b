/// How many letters must be put in, left out, exchanged or swapped with their neighbour to make one text of another.
package enum EditDistance {
    /// The distance, or `nil` where it is larger than `limit`. Both texts are numbered from 0.
    @inlinable
    package static func between<One: RandomAccessCollection, Other: RandomAccessCollection>(
        _ one: One,
        _ other: Other,
        limit: Int
    ) -> Int? where One.Element: Equatable, One.Element == Other.Element, One.Index == Int, Other.Index == Int {
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

    /// Whether at most two slips of the pen make one word of the other.
    package static func isWithinTwo(_ one: String, _ other: String) -> Bool {
        between(Array(one), Array(other), limit: 2) != nil
    }

    /// The nearest of some words, the first of equals, if it is within two letters and not another word altogether.
    package static func nearest(to word: String, among words: [String]) -> String? {
        let letters = Array(word)
        let near = words.compactMap { word in between(letters, Array(word), limit: 2).map { (word: word, slips: $0) } }
        return near.min { $0.slips < $1.slips }.flatMap { $0.slips < $0.word.count - 1 ? $0.word : nil }
    }
}
