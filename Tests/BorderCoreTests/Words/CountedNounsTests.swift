import BorderCore
import Testing

@Suite("Numbers with their nouns")
struct CountedNounsTests {
    @Test(
        "one is singular, everything else is not",
        arguments: [
            (0, "0 rows"), (1, "1 row"), (2, "2 rows"), (-1, "-1 rows"), (11, "11 rows"), (21, "21 rows"),
            (1_001, "1,001 rows"), (.max, "9,223,372,036,854,775,807 rows"), (.min, "-9,223,372,036,854,775,808 rows"),
        ] as [(Int64, String)]
    )
    func rows(count: Int64, words: String) { #expect(count.counted("row") == words) }

    @Test("a plural of its own", arguments: [(0, "0 countries"), (1, "1 country"), (1_200, "1,200 countries")])
    func irregular(count: Int, words: String) { #expect(count.counted("country", "countries") == words) }

    @Test("every kind of integer")
    func kinds() {
        #expect(
            UInt8.max.counted("byte") == "255 bytes" && UInt64.max.counted("byte") == "18,446,744,073,709,551,615 bytes"
        )
        #expect(Int8(1).counted("state") == "1 state" && UInt(1).counted("state") == "1 state")
    }
}
