/// The canvas a map is laid out for. Text sizes are the same on all of them.
package struct MapSize: Hashable, Sendable {
    /// The canvas's width in px; `nil` lets the content decide (960, or 850 for a tall border).
    package var width: Double?
    /// The height of the map's part in px; `nil` lets the content decide.
    package var mapHeight: Double?

    /// A canvas; sizes are kept within 800...4000 px of width and 240...4000 px of the map's height.
    package init(width: Double? = nil, mapHeight: Double? = nil) {
        self.width = width.map { min(4000, max(800, $0)) }
        self.mapHeight = mapHeight.map { min(4000, max(240, $0)) }
    }

    /// For a page or a screen: the content decides.
    package static let wide = MapSize()
}
