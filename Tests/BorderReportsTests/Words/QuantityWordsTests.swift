import BorderAnalysis
import BorderAtlas
import BorderCore
import Testing

@testable import BorderReports

@Suite("Numbers in words")
struct QuantityWordsTests {
    @Test("labels keep what the wording says")
    func labels() {
        let expected: [(Qualifier, String)] = [
            (.exact, "53,000"), (.rounded, "53,000"), (.about, "≈53,000"), (.nearly, "≈53,000"), (.moreThan, "53,000+"),
            (.atLeast, "53,000+"), (.lessThan, "<53,000"), (.upTo, "≤53,000"), (.range, "53,000–60,000"),
        ]
        #expect(expected.count == Qualifier.allCases.count)
        for (qualifier, label) in expected { #expect(Quantity(53_000, qualifier, rangeEnd: 60_000).label == label) }
        #expect(Quantity(7, .range).label == "7–7")
    }

    @Test("a net says what is known of it")
    func nets() {
        #expect(FlowNet(lower: 7_619, upper: 7_619).words == "7,619")
        #expect(FlowNet(lower: -300, upper: 4_000).words == "between -300 and 4,000")
        #expect(FlowNet(lower: 1_200, upper: nil).words == "at least 1,200")
        #expect(FlowNet(lower: nil, upper: -5).words == "at most -5")
        #expect(FlowNet(lower: nil, upper: nil).words == "not known")
    }

    private func rate(_ quantity: Quantity, _ period: String?) -> String {
        let row = FlowRow(
            id: "r",
            placement: Placement(place: .country("FIN"), direction: .unstated(.anywhere, .country("FIN"))),
            measure: .crossings,
            period: period.flatMap { Period($0) as Period? },
            quantity: quantity,
            basis: .reported
        )
        return RatePerDay(row).words
    }

    @Test("a rate a day has two digits, and a range where the days are open")
    func rates() {
        #expect(
            rate(Quantity(98_000, .moreThan), "2022-09-21..2022-09-23/2022-09-27") == "more than about 14,000 a day"
        )
        #expect(rate(Quantity(98_000), "2022-09-21..2022-09-23/2022-09-27") == "about 14,000–20,000 a day")
        #expect(rate(Quantity(50_655), "2022-09-21/2022-09-27") == "about 7,200 a day")
        #expect(rate(Quantity(10, .range, rangeEnd: 20), "2022-09-21/2022-09-22") == "about 5–10 a day")
        #expect(rate(Quantity(8_572), "2022-09-24") == "8,572 in one day")
    }

    @Test("no rate where none can be given")
    func noRates() {
        #expect(rate(Quantity(500), nil) == "")
        #expect(rate(Quantity(0), "2022-09-21/2022-09-27") == "")
        #expect(rate(Quantity(500, .upTo), "2022-09-21/2022-09-27") == "", "up to 500 may be none at all")
        #expect(rate(Quantity(500, .lessThan), "2022-09-21") == "")
        #expect(rate(Quantity(3), "2022-09-21/2022-09-27") == "less than 1 a day")
        #expect(rate(Quantity(3), "2022-09-21..2022-09-26/2022-09-27") == "up to about 2 a day")
    }

    @Test("hostile sizes are rounded, never trapped on")
    func sizes() {
        #expect(
            RatePerDay.twoDigits(0.4) == 0 && RatePerDay.twoDigits(.nan) == 0 && RatePerDay.twoDigits(.infinity) == 0
        )
        #expect(RatePerDay.twoDigits(99.6) == 100 && RatePerDay.twoDigits(1_249) == 1_200)
        #expect(RatePerDay.twoDigits(Double(Int64.max)) == 9_200_000_000_000_000_000)
        #expect(RatePerDay.twoDigits(1e300) == .max)
        #expect(rate(Quantity(.max), "2022-09-21/2022-09-22") == "about 4,600,000,000,000,000,000 a day")
    }
}
