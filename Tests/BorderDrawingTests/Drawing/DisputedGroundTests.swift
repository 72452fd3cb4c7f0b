import BorderAtlas
import BorderCore
import Testing

@testable import BorderReports

struct DisputedGroundTests {
    @Test func everyGroundIsSaidInBothWorldviews() {
        let (un, control) = (DisputedGround.all(in: .un), DisputedGround.all(in: .deFacto))
        #expect(un.count == control.count && un.count == Set(un.map(\.words)).count)
        #expect(un[0].words == "Crimea shown as part of Ukraine (UN GA res. 68/262)")
        #expect(control[0].words == "Crimea shown with Russia")
        for ground in un { #expect(!ground.positions.isEmpty && !ground.words.hasSuffix(".")) }
    }

    /// What a note says is what the atlas draws there.
    @Test(arguments: [
        (Worldview.un, ["UKR", "SRB", "CYP", "SOM", "ESH"]), (.deFacto, ["RUS", "XKX", "XXC", "XXS", "MAR"]),
    ])
    func positionsLieWhereTheWordsSay(_ worldview: Worldview, _ countries: [String]) throws {
        let atlas = try Atlas.embedded(worldview: worldview)
        for (ground, country) in zip(DisputedGround.all(in: worldview), countries) {
            for position in ground.positions {
                #expect(try atlas.locate(position).country?.description == country, "\(ground.words) \(position)")
            }
        }
    }
}
