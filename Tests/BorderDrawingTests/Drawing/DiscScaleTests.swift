import Testing

@testable import BorderReports

@Suite struct DiscScaleTests {
    @Test(
        arguments: [
            (98_000, 100_000), (100_000, 100_000), (100_001, 200_000), (17_000, 20_000), (8_572, 10_000), (1, 1),
            (3, 5),
            (0, 1), (200_001, 500_000),
        ] as [(Int64, Int64)]
    )
    func referenceIsTheNextRoundNumber(value: Int64, reference: Int64) {
        #expect(DiscScale(largestValue: value, largestRadius: 44).reference == reference)
    }

    @Test func areaIsProportionalToValue() {
        let scale = DiscScale(largestValue: 98_000, largestRadius: 44)
        #expect(scale.radius(100_000) == 44)
        for value: Int64 in [1_000, 5_000, 17_000, 53_000, 98_000] {
            let area = scale.radius(value) * scale.radius(value)
            #expect(abs(area / Double(value) - 44 * 44 / 100_000.0) < 1e-12)
        }
    }

    @Test func nothingIsTooSmallToSee() {
        let scale = DiscScale(largestValue: 98_000, largestRadius: 44)
        #expect(scale.radius(0) == 3.5)
        #expect(scale.radius(10) == 3.5)
        #expect(scale.trueRadius(scale.smallestShown) >= 3.5)
        #expect(scale.trueRadius(scale.smallestShown - 1) < 3.5)
    }

    @Test func hugeValuesDoNotOverflow() {
        let scale = DiscScale(largestValue: .max, largestRadius: 44)
        #expect(scale.reference > 0)
        #expect(scale.radius(.max).isFinite)
        #expect(scale.trueRadius(-5) == 0)
    }

    @Test func legendHalvesAndTenths() {
        #expect(DiscScale(largestValue: 98_000, largestRadius: 44).legendValues == [100_000, 50_000, 10_000])
        #expect(DiscScale(largestValue: 5, largestRadius: 44).legendValues == [5, 2])
        #expect(DiscScale(largestValue: 1, largestRadius: 44).legendValues == [1])
    }
}
