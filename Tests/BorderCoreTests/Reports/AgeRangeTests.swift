import Testing

@testable import BorderCore

@Suite struct AgeRangeTests {
    @Test(
        arguments: [
            ("y18-34", 18...34), ("18–34", 18...34), ("18 to 34", 18...34), ("y15t24", 15...24),
            ("18-34 years", 18...34),
            ("age 0-4", 0...4), ("y_lt18", 0...17), ("under 18", 0...17), ("<18", 0...17), ("less than 5", 0...4),
            ("y_le17", 0...17), ("up to 17", 0...17), ("17 and under", 0...17), ("y_ge65", 65...200), ("65+", 65...200),
            ("65 and over", 65...200), ("65 years or older", 65...200), (">=18", 18...200), ("y_gt64", 65...200),
            ("over 64", 65...200), ("y5", 5...5), ("minors", 0...17), ("adult", 18...200),
        ] as [(String, ClosedRange<Int>)]
    )
    func yearsAsTheyAreWritten(_ text: String, _ years: ClosedRange<Int>) {
        #expect(AgeRange(text)?.years == years)
    }

    @Test(arguments: [
        "", "military", "unknown", "34-18", "18-34-50", "y2022", "under 0", "18 or so", "elderly",
        "99999999999999999999",
    ])
    func anythingElseHasNoYears(_ text: String) { #expect(AgeRange(text) == nil) }

    @Test func groupsHoldOthersByTheirYears() throws {
        func group(_ age: String) throws -> Population { try #require(Population("citizen=SYR;age=\(age)")) }
        let (minors, adults, young) = try (group("y_lt18"), group("y_ge18"), group("y14-20"))
        #expect(try group("0-13").isWithin(minors) && !minors.isWithin(group("0-13")))
        #expect(!minors.mayOverlap(adults) && minors.mayOverlap(young) && adults.mayOverlap(young))
        // Words part the people of a source; a word and years may mean the same ones.
        #expect(try !group("young").mayOverlap(group("old")) && group("young").mayOverlap(minors))
        #expect(try !group("unknown").mayOverlap(minors))
    }

    @Test func seriesAreNeverApart() throws {
        let (one, other) = try (#require(Population("series=b11")), #require(Population("series=b12")))
        #expect(one.mayOverlap(other) && !one.isWithin(other))
        #expect(try #require(Population("series=b11;sex=f")).isWithin(one))
    }
}
