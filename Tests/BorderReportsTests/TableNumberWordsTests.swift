import BorderCore
import BorderReports
import BorderTestSupport
import Foundation
import Testing

@Suite struct TableNumberWordsTests {
    @Test(
        arguments: [
            (0, "0"), (999, "999"), (1000, "1,000"), (16_886, "16,886"), (-7619, "-7,619"), (200_000, "200,000"),
            (.max, "9,223,372,036,854,775,807"), (.min, "-9,223,372,036,854,775,808"),
        ] as [(Int64, String)]
    )
    func groupsThousands(value: Int64, expected: String) { #expect(NumberWords.grouped(value) == expected) }

    @Test(
        arguments: [
            (1219.034, 1, "1,219.0"), (697.95, 1, "698.0"), (-0.05, 1, "-0.1"), (47.5, nil, "47.5"), (47, nil, "47"),
            (1_234_567.25, 3, "1,234,567.250"),
            (12.6, 0, "13"), (.nan, 1, ""), (1e15, nil, "1,000,000,000,000,000"),
        ] as [(Double, Int?, String)]
    )
    func groupsDecimals(value: Double, decimals: Int?, expected: String) {
        #expect(NumberWords.grouped(value, decimals: decimals) == expected)
    }

    @Test(arguments: [
        (Quantity(16_886), "16,886"), (Quantity(17_000, .rounded), "rounded 17,000"),
        (Quantity(17_000, .about), "about 17,000"),
        (Quantity(200_000, .moreThan), "more than 200,000"), (Quantity(5, .atLeast), "at least 5"),
        (Quantity(98_000, .nearly), "nearly 98,000"), (Quantity(10, .lessThan), "fewer than 10"),
        (Quantity(10, .upTo), "up to 10"),
        (Quantity(10_000, .range, rangeEnd: 12_000), "10,000–12,000"), (Quantity(10, .range), "10"),
    ])
    func wordsQuantities(quantity: Quantity, expected: String) { #expect(NumberWords.worded(quantity) == expected) }

    @Test func groupingIsTheSameAsTheLibrarys() {
        var random = SplitMix(seed: 12)
        for _ in 0..<5000 {
            let value = Int64(truncatingIfNeeded: random.next()) >> Int64.random(in: 0...62, using: &random)
            let oracle = String(String(value).reversed()).replacing(/(\d{3})(?=\d)/) { $0.1 + "," }
            #expect(NumberWords.grouped(value) == String(oracle.reversed()))
        }
    }
}
