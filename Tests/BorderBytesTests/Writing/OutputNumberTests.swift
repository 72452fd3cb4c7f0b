import BorderTestSupport
import Foundation
import Testing

@testable import BorderBytes

/// Digits: fixed-point coordinates and shortest numbers, compared with the slow ways.
@Suite struct OutputNumberTests {
    private func text(_ body: (inout ByteSink) -> Void) -> String {
        var sink = ByteSink()
        body(&sink)
        return String(decoding: sink.takeBytes(), as: UTF8.self)
    }

    private func shortest(_ value: Double) -> String { text { $0.appendNumber(value) } }

    private func fixed(_ value: Double, _ decimals: Int) -> String {
        text { $0.appendFixed(value, decimals: decimals) }
    }

    @Test(
        arguments: [
            (0, "0"), (7, "7"), (-7, "-7"), (10, "10"), (99, "99"), (100, "100"), (16_886, "16886"),
            (Int64.max, "9223372036854775807"),
            (Int64.min, "-9223372036854775808"), (9_999_999_999, "9999999999"), (10_000_000_000, "10000000000"),
        ] as [(Int64, String)]
    )
    func writesIntegers(value: Int64, expected: String) { #expect(text { $0.appendInteger(value) } == expected) }

    @Test func writesSeededIntegersAsTheLibraryDoes() {
        var random = SplitMix(seed: 1)
        for _ in 0..<20_000 {
            let value = Int64(truncatingIfNeeded: random.next()) >> Int64.random(in: 0...62, using: &random)
            #expect(text { $0.appendInteger(value) } == "\(value)")
        }
    }

    @Test(
        arguments: [
            (27.836_900_4, 6, "27.8369"), (-0.000_000_4, 6, "0.0"), (-180, 5, "-180.0"), (61.123_456_7, 5, "61.12346"),
            (0.05, 1, "0.1"), (28, 6, "28.0"), (1219.04, 1, "1219.0"), (0.000_001, 6, "0.000001"),
            (1e20, 2, "100000000000000000000.0"),
            (.nan, 2, ""), (-.infinity, 2, ""), (5.5, 0, "6.0"), (1.5, -3, "2.0"),
            (1.123_456_789_12, 20, "1.123456789"),
        ] as [(Double, Int, String)]
    )
    func writesFixedPoint(value: Double, decimals: Int, expected: String) {
        #expect(fixed(value, decimals) == expected)
    }

    @Test func fixedPointRoundsLikeTheLibrary() throws {
        var random = SplitMix(seed: 2)
        for _ in 0..<20_000 {
            let value = Double.random(in: -180...180, using: &random)
            let written = fixed(value, 6)
            #expect(abs(try #require(Double(written)) - value) <= 0.500_000_1e-6)
            // Written once more it must not change: the places are exact.
            #expect(fixed(try #require(Double(written)), 6) == written)
            #expect(Double(written) == Double(String(format: "%.6f", value)))
        }
    }

    @Test(
        arguments: [
            (0, "0.0"), (-0.0, "-0.0"), (1, "1.0"), (0.1, "0.1"), (1.0 / 3, "0.3333333333333333"), (1e-7, "0.0000001"),
            (1.5e-10, "0.00000000015"), (1e15, "1000000000000000.0"), (1e16, "10000000000000000.0"),
            (1.234_567_89e20, "123456789000000000000.0"), (-2.5e-8, "-0.000000025"), (125.999_999, "125.999999"),
            (-65.399_999, "-65.399999"), (.infinity, ""), (.nan, ""), (16_886, "16886.0"),
            (9_007_199_254_740_992, "9007199254740992.0"), (1_234_567_890.123_456_7, "1234567890.1234567"),
        ] as [(Double, String)]
    )
    func writesShortestNumbers(value: Double, expected: String) { #expect(shortest(value) == expected) }

    @Test func shortestNumbersReadBackEqualAndAreShortest() throws {
        var random = SplitMix(seed: 3)
        for round in 0..<60_000 {
            var value = Double(bitPattern: random.next())
            if round % 3 == 1 { value = (Double.random(in: -1e9...1e9, using: &random) * 1000).rounded() / 1000 }
            if round % 3 == 2 { value = Double(Int.random(in: -1_000_000...1_000_000, using: &random)) / 100 }
            guard value.isFinite else { continue }
            let written = shortest(value)
            #expect(Double(written) == value)
            #expect(!written.contains("e") && written.contains("."))
            // The library's digits are the shortest ones; ours are the same digits.
            let digits: (String) -> String = { text in
                let mantissa = text.split(separator: "e")[0].filter(\.isNumber).drop { $0 == "0" }
                return String(mantissa.reversed().drop { $0 == "0" }.reversed())
            }
            #expect(digits(written) == digits("\(value)"), "\(value)")
        }
    }

    @Test func extremesHaveAllTheirDigits() {
        #expect(Double(shortest(.greatestFiniteMagnitude)) == .greatestFiniteMagnitude)
        #expect(Double(shortest(.leastNonzeroMagnitude)) == .leastNonzeroMagnitude)
        #expect(shortest(.greatestFiniteMagnitude).utf8.count == 311)
    }
}
