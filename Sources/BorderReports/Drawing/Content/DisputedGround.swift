package import BorderAtlas
import BorderGeometry

/// Ground whose country is disputed, and how a worldview shows it.
package struct DisputedGround: Hashable, Sendable {
    /// How it is shown: "Crimea shown as part of Ukraine (UN GA res. 68/262)".
    package let words: String
    /// Positions spread over it, in degrees: where one of them is on a map, the map says so.
    let positions: [Position]

    private init(_ words: String, _ positions: [(Double, Double)]) {
        self.words = words
        self.positions = positions.map { Position(x: $0.0, y: $0.1) }
    }

    /// Where the boundaries of a worldview need a word.
    package static func all(in worldview: Worldview) -> [DisputedGround] {
        let isOfUN = worldview == .un
        return [
            DisputedGround(
                isOfUN ? "Crimea shown as part of Ukraine (UN GA res. 68/262)" : "Crimea shown with Russia",
                [(33.0, 45.5), (34.2, 45.1), (36.3, 45.3), (33.6, 44.6)]
            ),
            DisputedGround(
                isOfUN ? "Kosovo shown within Serbia (UN SC res. 1244)" : "Kosovo shown as a country",
                [(20.4, 42.5), (20.9, 42.6), (21.3, 42.3)]
            ),
            DisputedGround(
                isOfUN ? "Cyprus shown undivided" : "Northern Cyprus shown apart",
                [(33.4, 35.3), (34.2, 35.5)]
            ),
            DisputedGround(
                isOfUN ? "Somaliland shown within Somalia" : "Somaliland shown apart",
                [(43.6, 10.4), (45.0, 9.6), (47.5, 10.2)]
            ),
            DisputedGround(
                isOfUN ? "Western Sahara shown apart from Morocco" : "Western Sahara shown with Morocco to the berm",
                [(-13.0, 27.0), (-13.5, 24.5), (-15.5, 22.0)]
            ),
        ]
    }
}
