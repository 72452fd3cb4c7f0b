import BorderCore
import Testing

struct QuantityReadingTests {
    /// Pairs of a worded figure and the exact count of the same thing, Finland 2022.
    static let pairs: [(Quantity, Int64)] = [
        (Quantity(17_000, .rounded), 16_886), (Quantity(8_600, .nearly), 8_572), (Quantity(4_200, .nearly), 4_199),
        (Quantity(8_300, .moreThan), 8_314), (Quantity(5_100, .nearly), 5_068), (Quantity(44_000, .nearly), 43_590),
        (Quantity(4_800, .moreThan), 4_824), (Quantity(30_000, .rounded), 31_023),
        (Quantity(10_000, .moreThan), 10_402),
    ]

    @Test(arguments: pairs)
    func theCountLiesWithinWhatIsPlausible(worded: Quantity, count: Int64) {
        #expect(worded.bounds.lower <= count)
        #expect(worded.bounds.upper.map { count <= $0 } ?? true)
        #expect(worded.plausible.lower <= count)
        #expect(worded.plausible.upper.map { count <= $0 } ?? false)
    }

    @Test func thePointIsOffByLessThanOnePerCentOnAverage() {
        let errors = Self.pairs.map { abs($0.point - Double($1)) / Double($1) }
        #expect(errors.reduce(0, +) / Double(errors.count) < 0.01)
    }

    @Test func plausibleLiesWithinTheBoundsAndHoldsThePoint() {
        for qualifier in Qualifier.allCases {
            for value: Int64 in [0, 1, 9, 10, 16_886, 17_000, 200_000, 1_000_000_000_000_000_000, .max] {
                let quantity = Quantity(value, qualifier, rangeEnd: value.addingReportingOverflow(7).partialValue)
                #expect(quantity.bounds.lower <= quantity.plausible.lower, "\(quantity)")
                if let upper = quantity.bounds.upper { #expect((quantity.plausible.upper ?? .max) <= upper) }
                // The point of "nearly 9" is a fraction below the only whole number that is plausible.
                #expect(Double(quantity.plausible.lower) - 1 <= quantity.point, "\(quantity)")
                #expect(quantity.point - 1 <= Double(quantity.plausible.upper ?? .max), "\(quantity)")
            }
        }
    }

    @Test func thePointLeansToTheSideOfTheWord() {
        #expect(Quantity(53_000, .moreThan).point == 53_250)
        #expect(Quantity(44_000, .nearly).point == 43_750)
        #expect(Quantity(10_000, .moreThan).point == 10_250)
        #expect(Quantity(10_400, .range, rangeEnd: 10_500).point == 10_450)
        #expect(Quantity(20_000, .upTo).point == 20_000)
        #expect(Quantity(1, .nearly).point == 0.75)
    }
}
