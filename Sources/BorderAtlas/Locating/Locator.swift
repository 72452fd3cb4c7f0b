internal import BorderCore
package import BorderGeometry
internal import Synchronization

/// Says what lies at positions. The indices of the map are made once for an atlas, those of its crossings when they are
/// first asked for.
package final class Locator {
    private let atlas: Atlas
    private let geodesic: Geodesic
    private let borders: BorderSearch
    private lazy var crossings = CrossingVectors(atlas.crossings, geodesic: geodesic)

    /// Throws where PROJ cannot be loaded.
    package init(_ atlas: Atlas) throws {
        self.atlas = atlas
        geodesic = try Geodesic()
        borders = BorderSearch(atlas, geodesic: geodesic)
    }

    /// What lies at a position. A position outside the world has nothing around it.
    package func location(of position: Position) -> Location {
        var location = ground(at: position)
        guard position.isOnEarth, let near = crossings.nearest(to: position) else { return location }
        location.nearestCrossing = near
        // A bridge over water is the border there, of which the map has no line.
        if let crossing = atlas.crossing(near.id), let code = crossing.border, let place = crossing.position,
            near.distanceMetres < location.nearestBorder?.distanceMetres ?? .infinity,
            atlas.map.borderIndex[code] == nil
        {
            location.nearestBorder = Location.NearbyBorder(
                code: code,
                distanceMetres: near.distanceMetres,
                position: place
            )
        }
        return location
    }

    /// What lies at a position, but for crossings.
    func ground(at position: Position) -> Location {
        var location = Location(position: position, ambiguousCountries: [])
        guard position.isOnEarth else { return location }
        let point = GridPoint(nearest: position)
        if let unit = atlas.store.units.withLock({ $0.unit(at: point) }) {
            let table = atlas.store.regionTable
            let country = atlas.ownCountries?.ofUnit[unit] ?? table.countryOfUnit[atlas.worldview.column][unit]
            location.country = atlas.store.tables.countries[Int(country)].code
            location.region = table.code(Int(table.regionOfUnit[unit]))
        }
        if let (arc, point) = borders.nearest(to: position), let code = atlas.border(ofArc: arc) {
            location.nearestBorder = Location.NearbyBorder(
                code: code,
                distanceMetres: point.distanceMetres,
                position: point.position
            )
            if point.distanceMetres <= Atlas.ambiguityMetres {
                location.ambiguousCountries = [code.first, code.second]
            }
        }
        return location
    }
}
