import Testing

@testable import BorderReports

@Suite struct DiscScaleTests {
    @Test(
        arguments: [
            (98_000, 98_000), (100_001, 100_001), (8_572, 8_572), (100, 100), (99, 100), (9, 100), (0, 100), (-5, 100),
        ] as [(Int64, Int64)]
    )
    func theLargestValueHasTheLargestRadius(value: Int64, reference: Int64) {
        let scale = DiscScale(largestValue: value, largestRadius: 44)
        #expect(scale.reference == reference && scale.radius(reference) == 44)
    }

    /// Nine people do not cover a country because nobody counted more.
    @Test func fewPeopleHaveSmallDiscs() {
        let scale = DiscScale(largestValue: 9, largestRadius: 44)
        #expect(abs(scale.radius(9) - 44 * 0.3) < 1e-12)
    }

    @Test func areaIsProportionalToValue() {
        let scale = DiscScale(largestValue: 98_000, largestRadius: 44)
        for value: Int64 in [1_000, 5_000, 17_000, 53_000, 98_000] {
            let area = scale.radius(value) * scale.radius(value)
            #expect(abs(area / Double(value) - 44 * 44 / 98_000.0) < 1e-12)
        }
    }

    @Test func nothingIsTooSmallToSee() {
        let scale = DiscScale(largestValue: 98_000, largestRadius: 44)
        #expect(scale.radius(0) == 3.5)
        #expect(scale.radius(10) == 3.5)
        // 621 would do exactly; nobody reads that.
        #expect(scale.smallestShown == 630 && scale.trueRadius(630) >= 3.5 && scale.trueRadius(620) < 3.5)
        #expect(DiscScale(largestValue: 0, largestRadius: 44).smallestShown == 1)
    }

    @Test func hugeValuesDoNotOverflow() {
        let scale = DiscScale(largestValue: .max, largestRadius: 44)
        #expect(scale.reference > 0)
        #expect(scale.radius(.max).isFinite)
        #expect(scale.trueRadius(-5) == 0)
    }

    @Test(
        arguments: [
            (98_000, [50_000, 10_000, 2_000]), (100_000, [100_000, 20_000, 5_000]),
            (2_405_703, [2_000_000, 500_000, 100_000]),
            (5, [5, 1]), (3, [2]), (1, [1]), (0, []),
        ] as [(Int64, [Int64])]
    )
    func legendCirclesAreRoundAndWithinTheData(largest: Int64, values: [Int64]) {
        let scale = DiscScale(largestValue: largest, largestRadius: 44)
        #expect(scale.legendValues == values)
        #expect(scale.legendRadius == (values.first.map(scale.trueRadius) ?? 0))
    }
}
