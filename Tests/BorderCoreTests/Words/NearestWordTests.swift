import BorderCore
import BorderTestSupport
import Testing

/// Distances of longer words against the table of the textbook, and which word is meant.
struct NearestWordTests {
    /// The whole table: how far every beginning of the one is from every beginning of the other.
    private static func table(_ one: [Character], _ other: [Character]) -> Int {
        var cost = (0...one.count).map { row in (0...other.count).map { row == 0 ? $0 : $0 == 0 ? row : 0 } }
        for row in 0..<one.count {
            for column in 0..<other.count {
                let exchange = cost[row][column] + (one[row] == other[column] ? 0 : 1)
                cost[row + 1][column + 1] = min(cost[row][column + 1] + 1, cost[row + 1][column] + 1, exchange)
                if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
                    cost[row + 1][column + 1] = min(cost[row + 1][column + 1], cost[row - 1][column - 1] + 1)
                }
            }
        }
        return cost[one.count][other.count]
    }

    private static let letters: [Character] = ["a", "b", "e", "é", "ж", "国", "👩‍👩‍👧", "-"]

    private static func word(_ count: ClosedRange<Int>, _ random: inout SplitMix) -> [Character] {
        (0..<Int.random(in: count, using: &random)).map { _ in
            letters[Int.random(in: 0..<letters.count, using: &random)]
        }
    }

    /// A word with some slips of the pen.
    private static func slips(_ count: Int, in word: [Character], _ random: inout SplitMix) -> [Character] {
        var word = word
        for _ in 0..<count {
            let at = Int.random(in: 0...word.count, using: &random)
            let letter = letters[Int.random(in: 0..<letters.count, using: &random)]
            switch Int.random(in: 0..<4, using: &random) {
            case 0: word.insert(letter, at: at)
            case 1 where at < word.count: word.remove(at: at)
            case 2 where at < word.count: word[at] = letter
            case 3 where at + 1 < word.count: word.swapAt(at, at + 1)
            default: break
            }
        }
        return word
    }

    @Test func longWordsAgreeWithTheTable() {
        var random = SplitMix(seed: 31)
        for _ in 0..<500 {
            let one = Self.word(0...24, &random)
            let other =
                Bool.random(using: &random)
                ? Self.word(0...24, &random) : Self.slips(Int.random(in: 0...4, using: &random), in: one, &random)
            let truth = Self.table(one, other)
            for limit in [0, 1, 2, 3, 24] {
                #expect(EditDistance.between(one, other, limit: limit) == (truth <= limit ? truth : nil))
                #expect(EditDistance.between(other, one, limit: limit) == (truth <= limit ? truth : nil))
            }
            #expect(
                EditDistance.isWithinTwo(String(one), String(other))
                    == (Self.table(Array(String(one)), Array(String(other))) <= 2)
            )
        }
    }

    /// The first of the words with the fewest slips, unless that makes another word altogether.
    private static func nearest(to word: String, among words: [String]) -> String? {
        var best: (word: String, slips: Int)?
        for other in words {
            let slips = table(Array(word), Array(other))
            if slips <= 2, slips < best?.slips ?? 3 { best = (other, slips) }
        }
        guard let best, best.slips < best.word.count - 1 else { return nil }
        return best.word
    }

    @Test func theNearestWordIsTheFirstOfTheNearest() {
        var random = SplitMix(seed: 32)
        var found = 0
        for _ in 0..<800 {
            let words = (0..<Int.random(in: 0...8, using: &random)).map { _ in String(Self.word(1...6, &random)) }
            let start = words.randomElement(using: &random).map { Array($0) } ?? []
            let word = String(Self.slips(Int.random(in: 0...3, using: &random), in: start, &random))
            let nearest = Self.nearest(to: word, among: words)
            #expect(EditDistance.nearest(to: word, among: words) == nearest, "\(word) \(words)")
            found += nearest == nil ? 0 : 1
        }
        #expect(found > 200)
    }

    @Test(
        arguments: [
            ("flwo", ["flow", "fly"], "flow"), ("stok", ["stock", "stop"], "stock"), ("xy", ["ab", "xz"], nil),
            ("car", ["cars", "cat"], "cars"), ("", ["a", "ab", "abc"], nil), ("ab", ["abc"], "abc"), ("a", ["ab"], nil),
            ("bus", ["bus", "bux"], "bus"), ("queeu", ["queue"], "queue"), ("uqeeu", ["queue"], "queue"),
        ] as [(String, [String], String?)]
    )
    func wordsByHand(_ word: String, _ words: [String], _ nearest: String?) {
        #expect(EditDistance.nearest(to: word, among: words) == nearest)
    }
}
