import BorderCore
import BorderTestSupport
import Foundation
import Testing

@testable import BorderReports

/// Numbers with separators, held against the library's digits.
@Suite("Decimal numbers in words")
struct NumberWordsOracleTests {
    /// The number with the library's digits and commas put in one by one; no minus before nothing.
    private func slow(_ value: Double, _ decimals: Int) -> String {
        let text = String(format: "%.\(decimals)f", value)
        let parts = text.drop { $0 == "-" }.split(separator: ".").map(String.init)
        var whole = ""
        for (index, digit) in parts[0].reversed().enumerated() {
            whole = "\(digit)\(index > 0 && index % 3 == 0 ? "," : "")" + whole
        }
        let isNothing = text.allSatisfy { "-0.".contains($0) }
        return (value < 0 && !isNothing ? "-" : "") + whole + (parts.count > 1 ? ".\(parts[1])" : "")
    }

    @Test("as many decimals as are asked for", arguments: 1...20 as ClosedRange<UInt64>)
    func seeded(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<100 {
            let size = Double.random(in: 0...1, using: &random)
            let value = (size * 20 - 10) * [0.001, 0.1, 10, 1e4, 1e8].randomElement(using: &random)!
            let decimals = Int.random(in: 0...4, using: &random)
            // Halves are rounded by each in a way of its own.
            let scaled = abs(value) * [1, 10, 100, 1_000, 10_000][decimals]
            guard abs(scaled - scaled.rounded(.down) - 0.5) > 1e-6 else { continue }
            #expect(NumberWords.grouped(value, decimals: decimals) == slow(value, decimals), "seed \(seed): \(value)")
        }
    }

    @Test(
        "nothing has no sign",
        arguments: [
            (-0.04, 1, "0.0"), (-0.05, 1, "-0.1"), (-0.4, 0, "0"), (-0.5, 0, "-1"), (-0.0, 2, "0.00"), (0.0, 0, "0"),
            (-0.000_4, 3, "0.000"), (-1e-300, 4, "0.0000"), (-999.96, 1, "-1,000.0"),
            (-1e18, 1, "-1,000,000,000,000,000,000.0"),
        ] as [(Double, Int, String)]
    )
    func signs(value: Double, decimals: Int, text: String) {
        #expect(NumberWords.grouped(value, decimals: decimals) == text)
    }

    @Test(
        "a minus stays where no number of places is asked for",
        arguments: [(-0.04, "-0.04"), (-7.0, "-7"), (-1234.5, "-1,234.5")]
    )
    func shortest(value: Double, text: String) { #expect(NumberWords.grouped(value) == text) }

    @Test("every wording of every size begins with its own words", arguments: Qualifier.allCases)
    func worded(qualifier: Qualifier) {
        let words: [Qualifier: String] = [
            .exact: "", .rounded: "rounded ", .about: "about ", .moreThan: "more than ", .atLeast: "at least ",
            .nearly: "nearly ", .lessThan: "fewer than ", .upTo: "up to ", .range: "",
        ]
        for value in [0, 1, 999, 1_000, 1_000_000_000_000_000_000, .max] as [Int64] {
            let text = NumberWords.worded(Quantity(value, qualifier, rangeEnd: .max))
            let ending = qualifier == .range ? "–9,223,372,036,854,775,807" : ""
            #expect(text == (words[qualifier] ?? "?") + value.grouped + ending)
        }
    }
}
