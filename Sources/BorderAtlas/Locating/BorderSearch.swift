internal import BorderCore
internal import BorderGeometry

/// Finds the nearest point of the borders of an atlas.
struct BorderSearch {
    private let index: BorderIndex
    private let map: WorldMap
    private let geodesic: Geodesic

    init(_ atlas: Atlas, geodesic: Geodesic) {
        index = atlas.store.borderIndex(of: atlas.map, atlas.view)
        map = atlas.map
        self.geodesic = geodesic
    }

    /// The nearest point of all borders or of one, and which arc it is on; `nil` where there is no such border.
    func nearest(to position: Position, on border: BorderCode? = nil) -> (arc: Int, point: NearestPoint)? {
        index.nearest(to: position, of: border.map(map.arcs(of:)), geodesic: geodesic)
    }
}
