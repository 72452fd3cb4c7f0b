import BorderCore
import BorderTestSupport
import Testing

@Suite struct QuantityTests {
    /// Figures of Sept 2022 that were printed in words and counted exactly: the wording must allow the count.
    static let pairs: [(Quantity, Int64)] = [
        (Quantity(17_000, .rounded), 16_886),
        (Quantity(8_600, .nearly), 8_572),
        (Quantity(4_200, .nearly), 4_199),
        (Quantity(8_300, .moreThan), 8_314),
        (Quantity(5_100, .nearly), 5_068),
        (Quantity(44_000, .nearly), 43_590),
        (Quantity(4_800, .moreThan), 4_824),
        (Quantity(30_000, .rounded), 31_023),
        (Quantity(10_000, .moreThan), 10_402),
    ]

    @Test(arguments: pairs)
    func wordingsAllowTheCountBehindThem(worded: Quantity, counted: Int64) {
        #expect(worded.bounds.overlaps(Quantity(counted).bounds))
        #expect(worded.bounds.lower <= counted)
        #expect(worded.bounds.upper.map { counted <= $0 } ?? true)
    }

    @Test(
        arguments: [
            (Quantity(16_886), 16_886, 16_886),
            (Quantity(17_000), 17_000, 17_000),
            (Quantity(17_000, .rounded), 16_500, 17_500),
            (Quantity(16_886, .rounded), 16_886, 16_886),
            (Quantity(17_000, .about), 16_000, 18_000),
            (Quantity(16_886, .about), 16_885, 16_887),
            (Quantity(53_000, .moreThan), 53_000, nil),
            (Quantity(53_000, .atLeast), 53_000, nil),
            (Quantity(8_600, .nearly), 8_500, 8_600),
            (Quantity(500, .lessThan), 0, 499),
            (Quantity(500, .upTo), 0, 500),
            (Quantity(3_000, .range, rangeEnd: 4_000), 3_000, 4_000),
            (Quantity(3_000, .range), 3_000, 3_000),
            (Quantity(3_000, .range, rangeEnd: 2_000), 3_000, 3_000),
            (Quantity(1_000, .about), 0, 2_000),
            (Quantity(1_000, .nearly), 0, 1_000),
            (Quantity(0, .about), 0, 1),
            (Quantity(0, .nearly), 0, 0),
            (Quantity(0), 0, 0),
        ] as [(Quantity, Int64, Int64?)]
    )
    func boundsOfEveryWording(quantity: Quantity, lower: Int64, upper: Int64?) {
        #expect(quantity.bounds == Bounds(lower: lower, upper: upper))
    }

    @Test(
        arguments: [
            (0, 1), (1, 1), (7, 1), (10, 10), (16_886, 1), (17_000, 1_000), (200_000, 100_000), (10_402, 1),
            (1_000_000_000_000_000_000, 1_000_000_000_000_000_000),
            (9_000_000_000_000_000_000, 1_000_000_000_000_000_000),
            (.max, 1), (.max - 7, 100),
        ] as [(Int64, Int64)]
    )
    func granularityIsTheLastDigitThatCarriesMeaning(value: Int64, granularity: Int64) {
        #expect(Quantity(value).granularity == granularity)
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func granularityCountsTrailingZeros(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var value = Int64.random(in: 1...99_999, using: &random)
        for _ in 0..<Int.random(in: 0...6, using: &random) { value *= 10 }
        let zeros = "\(value)".reversed().prefix { $0 == "0" }.count
        #expect("\(Quantity(value).granularity)" == "1" + String(repeating: "0", count: zeros))
    }

    @Test func onlyARangeHasAnEnd() {
        for qualifier in Qualifier.allCases {
            #expect(Quantity(1, qualifier, rangeEnd: 5).rangeEnd == (qualifier == .range ? 5 : nil))
        }
    }

    @Test(arguments: Qualifier.allCases)
    func hostileNumbersNeverTrap(qualifier: Qualifier) {
        let numbers: [Int64] = [
            .min, .min + 1, -1, 0, 1, 9_000_000_000_000_000_000, .max - 7, .max - 1, .max,
        ]
        for value in numbers {
            for end in numbers {
                let quantity = Quantity(value, qualifier, rangeEnd: end)
                let bounds = quantity.bounds
                if value >= 0 {
                    #expect(bounds.lower >= 0)
                    #expect(bounds.upper.map { bounds.lower <= $0 } ?? true)
                    // Fewer than so many is one less at most.
                    let most = qualifier == .lessThan ? max(0, value - 1) : value
                    #expect(bounds.lower <= value && bounds.upper.map { most <= $0 } ?? true)
                }
            }
        }
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func overlapAgreesWithSharedValues(seed: UInt64) {
        var random = SplitMix(seed: seed)
        func bounds() -> Bounds {
            let lower = Int64.random(in: 0...12, using: &random)
            let isOpen = Int.random(in: 0..<4, using: &random) == 0
            return Bounds(lower: lower, upper: isOpen ? nil : lower + Int64.random(in: 0...6, using: &random))
        }
        let (one, other) = (bounds(), bounds())
        let shared = (0...40 as ClosedRange<Int64>).contains { value in
            [one, other].allSatisfy { $0.lower <= value && value <= ($0.upper ?? 40) }
        }
        #expect(one.overlaps(other) == shared)
        #expect(other.overlaps(one) == shared)
    }
}
