/// How far two words are apart.
enum EditDistance {
    /// Whether at most two slips of the pen make one word of the other.
    static func isWithinTwo(_ one: String, _ other: String) -> Bool { distance(Array(one), Array(other)) <= 2 }

    /// Insertions, removals, replacements and swaps of neighbours; 3 where the lengths rule out fewer.
    static func distance(_ one: [Character], _ other: [Character]) -> Int {
        guard abs(one.count - other.count) <= 2 else { return 3 }
        var beforeLast: [Int] = []
        var last = Array(0...other.count)
        for (index, letter) in one.enumerated() {
            var row = [index + 1]
            for (place, second) in other.enumerated() {
                var best = min(last[place] + (letter == second ? 0 : 1), row[place] + 1, last[place + 1] + 1)
                if index > 0, place > 0, letter == other[place - 1], one[index - 1] == second {
                    best = min(best, beforeLast[place - 1] + 1)
                }
                row.append(best)
            }
            (beforeLast, last) = (last, row)
        }
        return last[other.count]
    }

    /// The nearest of some words, if one is within two letters.
    static func nearest(to word: String, among words: [String]) -> String? {
        let letters = Array(word)
        let best = words.map { ($0, distance(letters, Array($0))) }.min { $0.1 < $1.1 }
        return best.flatMap { $0.1 <= 2 && $0.1 < $0.0.count - 1 ? $0.0 : nil }
    }
}
