import BorderTestSupport
import Testing

@testable import BorderIntake

/// Numbers with signs between their digits, in the ways of the world.
@Suite struct GroupedDigitsTests {
    /// The digits of a number in groups of three, or of two before the last three.
    private static func grouped(_ number: Int64, by sign: String, isIndian: Bool) -> String {
        var text = ""
        for (place, digit) in String(number).reversed().enumerated() {
            let isCut = isIndian ? place == 3 || place > 3 && place % 2 == 1 : place > 0 && place % 3 == 0
            if isCut { text = sign + text }
            text = String(digit) + text
        }
        return text
    }

    @Test func lakhsAndCroresAreRead() {
        for seed in Seeds.below(2000) {
            var random = SplitMix(seed: seed)
            let number = Int64.random(in: 100_000...9_999_999_999, using: &random)
            let text = Self.grouped(number, by: ",", isIndian: true)
            for decimal in ["", "."] {
                let outcome = PublishedNumber.read(text, decimal: decimal, missing: [])
                guard case .number(let read) = outcome else {
                    Issue.record("'\(text)' is \(outcome)")
                    return
                }
                #expect(read.value == number, "\(text)")
            }
        }
    }

    @Test func millionsSettleTheSignOfThousands() {
        for seed in Seeds.below(500) {
            var random = SplitMix(seed: seed)
            let number = Int64.random(in: 1_000_000...999_999_999, using: &random)
            for (sign, decimal) in [(".", ","), (",", ".")] {
                let text = Self.grouped(number, by: sign, isIndian: false)
                #expect(PublishedNumber.decimalSigns(in: text) == [.settled(decimal)], "\(text)")
            }
        }
    }

    @Test(arguments: ["1,23,45", "12,3,456", "1,2,3,456", "123,45,678", "1,23,4567", ",23,456", "1,,23,456"])
    func otherGroupsAreNone(_ text: String) {
        #expect(PublishedNumber.read(text, decimal: "", missing: []) == .notUnderstood, "\(text)")
    }

    @Test("half a range that is no number says nothing, however the other half is read")
    func halfRanges() {
        for text in ["17,000-x1", "17,000-", "17,000–abc1", "4.930-x0 million", "4,930–x1 thousand"] {
            let outcomes = ["", ",", "."].map { PublishedNumber.read(text, decimal: $0, missing: []) }
            #expect(outcomes.allSatisfy { $0 == .notUnderstood }, "\(text): \(outcomes)")
        }
    }

    @Test(
        "whole numbers settle those beside them, fractions leave them open",
        arguments: [
            (["1.250.000", "60.000"], ["1250000", "60000"]), (["1,250,000", "60,000"], ["1250000", "60000"]),
            (["1,23,456", "98,765"], ["123456", "98765"]), (["1.5", "1,000"], []), (["1,000"], []),
        ]
    )
    func columns(_ texts: [String], _ values: [String]) throws {
        let rows = texts.enumerated().map { "FIN-RUS;RUS>FIN;2023-03-0\($0 + 1);\($1)\n" }.joined()
        let reading = try Reading("border;direction;date;count\n" + rows)
        #expect(reading.rows.compactMap { $0.split(separator: " ").dropLast(2).last.map(String.init) } == values)
        #expect(reading.summary.rowsRejected == texts.count - values.count)
    }
}
