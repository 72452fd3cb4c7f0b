internal import BorderCore
package import BorderGeometry

/// Says what lies at many positions: the same answers as ``Atlas/locate(_:)``, from indices that are made once.
package final class Locator {
    private let atlas: Atlas
    private let geodesic: Geodesic
    private let units: UnitBands
    private let borders: BorderGrid
    private let crossings: CrossingVectors

    /// Indices of an atlas; made while positions are asked about. Throws where PROJ cannot be loaded.
    package init(_ atlas: Atlas) throws {
        self.atlas = atlas
        geodesic = try Geodesic()
        units = UnitBands(atlas.store.arcs, unitCount: atlas.store.regionTable.regionOfUnit.count)
        borders = BorderGrid(atlas, geodesic: geodesic)
        crossings = CrossingVectors(atlas.crossings, geodesic: geodesic)
    }

    /// What lies at a position.
    package func location(of position: Position) -> Location {
        guard position.isOnEarth else { return Location(position: position, ambiguousCountries: []) }
        return atlas.location(
            of: position,
            unit: units.unit(at: GridPoint(nearest: position)),
            crossing: crossings.nearest(to: position),
            border: borders.nearest(to: position)
        )
    }
}
