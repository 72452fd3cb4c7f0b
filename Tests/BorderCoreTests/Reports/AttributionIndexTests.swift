import BorderCore
import BorderTestSupport
import Testing

/// Attributions by what they say.
@Suite struct AttributionIndexTests {
    private func attribution(_ random: inout SplitMix) -> Attribution {
        let texts = ["", "a", "Guard", "eight888", "nine99999", "https://example.org/a/long/address", "Wächter"]
        func text() -> String { texts.randomElement(using: &random) ?? "" }
        let days = [nil, Day("2022-09-01"), Day("2022-09-30")]
        var said = Attribution()
        (said.authority, said.via, said.source) = (text(), text(), text())
        said.periodText = text()
        said.grade = Bool.random(using: &random) ? "" : "A1"
        said.reportedOn = days.randomElement(using: &random) ?? nil
        said.reportedOnLatest = days.randomElement(using: &random) ?? nil
        said.retrievedOn = days.randomElement(using: &random) ?? nil
        return said
    }

    @Test(arguments: 0..<4 as Range<UInt64>) func eachHasTheNumberOfItsFirstAppearance(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        var (index, list, expected) = (AttributionIndex(), [Attribution](), [Attribution: UInt32]())
        for _ in 0..<4000 {
            let said = attribution(&random)
            let number = index.number(of: said, hash: AttributionIndex.hash(said), in: &list)
            #expect(number == expected[said] ?? UInt32(expected.count))
            expected[said] = number
            #expect(index.hash(of: Int(number)) == AttributionIndex.hash(said))
        }
        #expect(list.count == expected.count && expected.allSatisfy { list[Int($0.value)] == $0.key })
    }

    /// Texts that only differ in where one ends and the next begins, and attributions of one hash.
    @Test func likeAttributionsAreToldApart() {
        var (one, other) = (Attribution(), Attribution())
        (one.authority, one.via) = ("ab", "c")
        (other.authority, other.via) = ("a", "bc")
        #expect(AttributionIndex.hash(one) != AttributionIndex.hash(other))
        var (index, list) = (AttributionIndex(), [Attribution]())
        #expect([one, other, one, other].map { index.number(of: $0, hash: 7, in: &list) } == [0, 1, 0, 1])
    }
}
