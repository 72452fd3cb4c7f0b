import BorderCore
import BorderGeometry
import Testing

@testable import BorderAtlas

/// Land that no country has is drawn, and is no place that a report could name.
@Suite struct UndeterminedLandTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    @Test(arguments: ["XXX", "xxx", "Undetermined", "Disputed territory", "UNDETERMINED", "RUS-XXX", "XXX–IND"])
    func itIsNoPlace(_ text: String) {
        #expect(atlas.knownMatch(text) == nil)
        #expect(atlas.countryMatch(text) == nil)
        guard case .unknown(let suggestions) = atlas.match(text) else {
            Issue.record("\(text) is \(atlas.match(text))")
            return
        }
        #expect(!suggestions.contains { ["XXX", "Undetermined", "Disputed territory"].contains($0) })
    }

    /// Territories that govern themselves without a code of the standard are places.
    @Test(arguments: ["XKX", "XXC", "XXS"]) func otherCodesOutsideTheStandardAreCountries(_ text: String) {
        #expect(atlas.countryMatch(text) == CountryCode(text))
    }

    @Test func itKeepsItsLand() throws {
        #expect(atlas.countries.contains { $0.code == "XXX" })
        #expect(!atlas.polygons(of: "XXX").isEmpty)
        #expect(try atlas.locate(Position(x: 77.20, y: 35.40)).country == "XXX")
    }
}
