import Testing

@testable import BorderIntake

@Suite("Heads of columns of numbers") struct NumberHeadingWordsTests {
    @Test(arguments: [
        ("2023-01 persons", "date=2023-01 unit=person"), ("Passengers in", "unit=person direction=entry"),
        ("Entries Jan 2023", "date=2023-01 direction=entry"), ("persons in 2023", "date=2023 unit=person"),
        ("2023*", "date=2023"), ("Jan-Feb 2023", "date=2023-01/2023-02"), ("202301", "date=2023-01"),
        ("Cars (exit)", "unit=car direction=exit"), ("Number of persons", "unit=person"),
        ("Refusals 2023-02", "date=2023-02 measure=refusal"), ("Lorries, out", "unit=truck direction=exit"),
    ])
    func isTakenApart(_ name: String, _ said: String) throws {
        let heading = try #require(NumberHeading(name), "\(name)")
        #expect(heading.also.map { "\($0.role)=\($0.text)" }.joined(separator: " ") == said)
    }

    @Test(arguments: [
        "", "2023-01-02 cumulative", "Total 2023", "Crossing", "Vaalimaa", "Entries exits", "persons vehicles",
        "Code 2023",
        "=cmd()", "January", "01/23", String(repeating: "in ", count: 40), "1234",
        "Ein sehr langer Satz über den Verkehr in 2023",
    ])
    func whatIsNotUnderstoodIsNone(_ name: String) { #expect(NumberHeading(name) == nil) }

    @Test func whatTheTableSaysHelps() {
        let year = NumberHeading.Context(year: "2023")
        #expect(NumberHeading("January", year)?.date == "2023-01")
        #expect(NumberHeading("Entries January", year)?.cells.map(\.text) == ["entry"])
        #expect(NumberHeading("January 2022", year)?.date == "2022-01")
        #expect(NumberHeading("01/23", NumberHeading.Context(hasShortYears: true))?.date == "2023-01")
        #expect(NumberHeading.haveShortYears(["Crossing", "01/23", "02/23"]))
        #expect(!NumberHeading.haveShortYears(["01/23", "01/24"]))
        #expect(!NumberHeading.haveShortYears(["01/02", "01/03"]))
    }

    @Test("hostile heads never stop the reading", arguments: 0..<200 as Range<Int>) func hostile(_ seed: Int) {
        let pieces = ["2023", "-", "01", " ", "in", "out", "persons", "*", "(", "é", "\u{0}", "jan", "total", "/", "🇫🇮"]
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        var name = ""
        for _ in 0..<(seed % 12) {
            state ^= state << 13; state ^= state >> 7; state ^= state << 17
            name += pieces[Int(state % UInt64(pieces.count))]
        }
        if let heading = NumberHeading(name) { #expect(!heading.also.isEmpty) }
    }
}
