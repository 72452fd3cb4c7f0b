import BorderCore
import BorderTestSupport
import Testing

@Suite struct EditDistanceTests {
    /// By the definition, without a table.
    static func slow(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Int {
        guard let a = one.last, let b = other.last else { return max(one.count, other.count) }
        if a == b { return slow(one.dropLast(), other.dropLast()) }
        var best =
            1 + min(slow(one.dropLast(), other.dropLast()), slow(one.dropLast(), other), slow(one, other.dropLast()))
        if one.count > 1, other.count > 1, one.dropLast().last == b, other.dropLast().last == a {
            best = min(best, 1 + slow(one.dropLast(2), other.dropLast(2)))
        }
        return best
    }

    @Test(arguments: 0..<300) func agreesWithTheDefinition(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        func word() -> [UInt8] {
            (0..<Int.random(in: 0...6, using: &random)).map { _ in UInt8.random(in: 97...99, using: &random) }
        }
        let (one, other) = (word(), word())
        let truth = Self.slow(one[...], other[...])
        for limit in 0...4 {
            let found = other.withUnsafeBytes { EditDistance.between(one, $0, limit: limit) }
            #expect(found == (truth <= limit ? truth : nil), "\(one) \(other)")
            let held = other.withUnsafeBytes { MisspeltWord(one)?.slips(to: $0, limit: limit) }
            #expect(held == (one.isEmpty ? nil : found), "\(one) \(other)")
        }
    }

    /// A column of bits at a time beside a number at a time, up to as many letters as there are bits.
    @Test(arguments: 0..<40) func longWordsHaveTheSameDistances(_ seed: UInt64) throws {
        var random = SplitMix(seed: 500 + seed)
        let one = (0..<Int.random(in: 50...64, using: &random)).map { _ in UInt8.random(in: 97...101, using: &random) }
        var other = one
        for _ in 0..<Int.random(in: 0...8, using: &random) {
            let place = Int.random(in: 1..<other.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: other.remove(at: place)
            case 1: other.insert(UInt8.random(in: 97...101, using: &random), at: place)
            case 2: other[place] = UInt8.random(in: 97...101, using: &random)
            default: other.swapAt(place, place - 1)
            }
        }
        let word = try #require(MisspeltWord(one))
        for limit in 0...9 {
            let slips = other.withUnsafeBytes { word.slips(to: $0, limit: limit) }
            #expect(slips == EditDistance.between(one, other, limit: limit), "\(limit)")
        }
    }

    @Test func wordsOfNoByteAndOfTooManyAreNotHeld() {
        #expect(MisspeltWord([]) == nil)
        #expect(MisspeltWord([UInt8](repeating: 97, count: 65)) == nil)
        #expect(MisspeltWord([UInt8](repeating: 97, count: 64)) != nil)
    }

    @Test func onlyNearWordsAreSuggested() {
        #expect(EditDistance.nearest(to: "rial", among: ["road", "rail", "air"]) == "rail")
        #expect(EditDistance.nearest(to: "camel", among: ["road", "rail", "air"]) == nil)
        #expect(EditDistance.nearest(to: "ar", among: ["air"]) == "air")
        #expect(EditDistance.nearest(to: "x", among: []) == nil)
        #expect(EditDistance.isWithinTwo("cuont", "count"))
        #expect(!EditDistance.isWithinTwo("abc", "xyz"))
    }
}
