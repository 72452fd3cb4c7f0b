package import BorderAtlas
import BorderCore
import BorderGeometry

/// Ground whose country is disputed, and how a worldview shows it.
package struct DisputedGround: Hashable, Sendable {
    /// How it is shown: "Crimea shown as part of Ukraine (UN GA res. 68/262)".
    package let words: String
    /// Positions spread over it, in degrees: where one of them is on a map, the map says so.
    let positions: [Position]

    /// Codes of its regions, or what they start with.
    private let regions: [String]

    private init(_ words: String, of regions: [String], _ positions: [(Double, Double)]) {
        (self.words, self.regions) = (words, regions)
        self.positions = positions.map { Position(x: $0.0, y: $0.1) }
    }

    /// Whether a border is no more than a line at which fighting stopped: it is drawn dashed.
    static func isCeasefireLine(_ code: BorderCode) -> Bool { code.description == "ISR-SYR" }

    /// Where the boundaries of an atlas need a word: those of its worldview, but for ground that a view of one's own
    /// shows otherwise, for which that has words.
    package static func all(in atlas: Atlas) -> [DisputedGround] {
        guard let own = atlas.ownWorldview else { return all(in: atlas.worldview) }
        let kept = all(in: atlas.worldview).filter { ground in
            !ground.regions.contains { region in
                own.countries.keys.contains {
                    OwnWorldview.means($0, region: region) || OwnWorldview.means(region, region: $0)
                }
            }
        }
        return kept
            + own.words.sorted { $0.key < $1.key }.map { code, words in
                let regions = atlas.regions.filter { OwnWorldview.means(code, region: $0.code) }
                let positions = regions.flatMap { region in
                    atlas.polygons(ofRegion: region.code).flatMap { polygon in
                        polygon.outer.compactMap { atlas.arc($0.index).first }.map { ($0.x, $0.y) }
                    }
                }
                return DisputedGround(words, of: [code], positions)
            }
    }

    /// Where the boundaries of a worldview need a word.
    private static func all(in worldview: Worldview) -> [DisputedGround] {
        let isOfUN = worldview == .un
        return [
            DisputedGround(
                isOfUN ? "Crimea shown as part of Ukraine (UN GA res. 68/262)" : "Crimea shown with Russia",
                of: ["UA-43", "UA-40"],
                [(33.0, 45.5), (34.2, 45.1), (36.3, 45.3), (33.6, 44.6)]
            ),
            DisputedGround(
                isOfUN ? "Kosovo shown within Serbia (UN SC res. 1244)" : "Kosovo shown as a country",
                of: ["XKX"],
                [(20.4, 42.5), (20.9, 42.6), (21.3, 42.3)]
            ),
            DisputedGround(
                isOfUN ? "Cyprus shown undivided" : "Northern Cyprus shown apart",
                of: ["XXC"],
                [(33.4, 35.3), (34.2, 35.5)]
            ),
            DisputedGround(
                isOfUN ? "Somaliland shown within Somalia" : "Somaliland shown apart",
                of: ["XXS"],
                [(43.6, 10.4), (45.0, 9.6), (47.5, 10.2)]
            ),
            DisputedGround(
                isOfUN
                    ? "Western Sahara shown apart from Morocco, by provinces that follow its boundary but roughly"
                    : "Western Sahara shown with Morocco to the berm",
                of: ["ESH", "MAR:laayoune-boujdour-sakia-el-hamra", "MAR:oued-el-dahab"],
                [(-13.0, 27.0), (-13.5, 24.5), (-15.5, 22.0)]
            ),
            DisputedGround(
                "Golan Heights shown with Israel, as the source of the boundaries has them (void by UN SC res. 497)",
                of: ["ISR:hazafon"],
                [(35.75, 32.85), (35.8, 33.0), (35.78, 33.2)]
            ),
            DisputedGround(
                "Kashmir shown as the Line of Control divides it, which is no agreed border",
                of: ["IN-JK", "PAK:northern-areas"],
                [(74.0, 34.4), (73.9, 33.6), (75.5, 34.9), (77.0, 34.9)]
            ),
        ]
    }
}
