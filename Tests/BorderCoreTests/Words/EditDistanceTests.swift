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
        }
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
