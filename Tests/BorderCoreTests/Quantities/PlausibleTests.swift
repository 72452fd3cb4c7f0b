import BorderCore
import Testing

/// What each wording most likely means, counted out by hand.
struct PlausibleTests {
    /// A figure and, for each wording, the plausible values and the point; the range goes up to the figure and 8.
    private static let figures: [(value: Int64, readings: [(Qualifier, Int64, Int64, Double)])] = [
        (
            17_000,
            [
                (.exact, 17_000, 17_000, 17_000), (.rounded, 16_500, 17_500, 17_000), (.about, 16_500, 17_500, 17_000),
                (.moreThan, 17_000, 17_500, 17_250), (.atLeast, 17_000, 17_500, 17_250),
                (.nearly, 16_500, 17_000, 16_750),
                (.lessThan, 16_500, 16_999, 16_750), (.upTo, 16_000, 17_000, 17_000), (.range, 17_000, 17_008, 17_004),
            ]
        ),
        (
            200_000,
            [
                (.rounded, 150_000, 250_000, 200_000), (.about, 150_000, 250_000, 200_000),
                (.moreThan, 200_000, 250_000, 202_500), (.nearly, 150_000, 200_000, 197_500),
                (.upTo, 100_000, 200_000, 200_000), (.range, 200_000, 200_008, 200_004),
            ]
        ),
        (
            16_886,
            [
                (.rounded, 16_886, 16_886, 16_886), (.about, 16_886, 16_886, 16_886),
                (.moreThan, 16_886, 16_886, 16_886.25),
                (.nearly, 16_886, 16_886, 16_885.75), (.upTo, 16_885, 16_886, 16_886), (.range, 16_886, 16_894, 16_890),
            ]
        ),
        (
            10,
            [
                (.about, 5, 15, 10), (.moreThan, 10, 15, 10.25), (.nearly, 5, 10, 9.75), (.upTo, 0, 10, 10),
                (.lessThan, 5, 9, 9.75), (.rounded, 5, 15, 10),
            ]
        ),
        (
            1,
            [
                (.about, 1, 1, 1), (.upTo, 0, 1, 1), (.nearly, 1, 1, 0.75), (.lessThan, 0, 0, 0),
                (.moreThan, 1, 1, 1.25),
            ]
        ),
        (0, [(.about, 0, 0, 0), (.upTo, 0, 0, 0), (.nearly, 0, 0, 0), (.lessThan, 0, 0, 0), (.moreThan, 0, 0, 0.25)]),
        (
            9_000_000_000_000_000_000,
            [
                (.about, 8_500_000_000_000_000_000, .max, 9e18), (.rounded, 8_500_000_000_000_000_000, .max, 9e18),
                (.atLeast, 9_000_000_000_000_000_000, .max, 9.025e18),
                (.nearly, 8_500_000_000_000_000_000, 9_000_000_000_000_000_000, 8.975e18),
                (.upTo, 8_000_000_000_000_000_000, 9_000_000_000_000_000_000, 9e18),
            ]
        ),
        (.max, [(.about, .max, .max, 0x1p63), (.moreThan, .max, .max, 0x1p63), (.upTo, .max - 1, .max, 0x1p63)]),
    ]

    @Test func everyWordingIsReadAsSpeakersMeanIt() {
        for (value, readings) in Self.figures {
            for (qualifier, lower, upper, point) in readings {
                let quantity = Quantity(value, qualifier, rangeEnd: value.addingReportingOverflow(8).partialValue)
                #expect(quantity.plausible == Bounds(lower: lower, upper: upper), "\(qualifier) \(value)")
                #expect(quantity.point == point, "\(qualifier) \(value)")
            }
        }
    }

    /// A range whose end lies below its start is its start alone.
    @Test func aRangeThatRunsBackwardsIsItsStart() {
        for end in [nil, 0, 4, 5] as [Int64?] {
            let quantity = Quantity(5, .range, rangeEnd: end)
            #expect(quantity.plausible == Bounds(lower: 5, upper: 5) && quantity.point == 5)
        }
    }

    @Test(
        arguments: [
            (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (16_886, "16,886"), (999_999, "999,999"),
            (1_000_000, "1,000,000"), (-1, "-1"), (-999, "-999"), (-1000, "-1,000"),
            (.max, "9,223,372,036,854,775,807"),
            (.min, "-9,223,372,036,854,775,808"),
        ] as [(Int64, String)]
    )
    func thousandsAreParted(_ number: Int64, _ text: String) {
        #expect(number.grouped == text)
        #expect(String(number.magnitude).groupedInThousands == text.drop { $0 == "-" })
        #expect(text.filter { $0 != "," } == "\(number)")
    }
}
