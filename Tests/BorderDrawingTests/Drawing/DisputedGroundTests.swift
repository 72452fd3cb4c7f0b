import BorderAtlas
import BorderCore
import BorderGeometry
import Testing

@testable import BorderReports

struct DisputedGroundTests {
    @Test func everyGroundIsSaidInBothWorldviews() throws {
        let un = try DisputedGround.all(in: Atlas.embedded())
        let control = try DisputedGround.all(in: Atlas.embedded(worldview: .deFacto))
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
        for (ground, country) in zip(DisputedGround.all(in: atlas), countries) {
            for position in ground.positions {
                #expect(try atlas.locate(position).country?.description == country, "\(ground.words) \(position)")
            }
        }
    }

    @Test func aViewOfOnesOwnSpeaksOfWhatItShows() throws {
        let own = OwnWorldview(
            name: "Ours",
            countries: ["UA-43": "RUS", "XKX": "XKX"],
            words: ["UA-43": "Crimea shown with Russia"]
        )
        let grounds = try DisputedGround.all(in: Atlas.embedded(worldview: own))
        #expect(
            grounds.map(\.words) == [
                "Cyprus shown undivided", "Somaliland shown within Somalia",
                "Western Sahara shown apart from Morocco, by provinces that follow its boundary but roughly",
                "Golan Heights shown with Israel, as the source of the boundaries has them (void by UN SC res. 497)",
                "Kashmir shown as the Line of Control divides it, which is no agreed border",
                "Crimea shown with Russia",
            ]
        )
        let crimea = try #require(grounds.last).positions
        #expect(!crimea.isEmpty && crimea.allSatisfy { (32...37).contains($0.x) && (44...47).contains($0.y) })
    }
}
