/// The projection chosen for an extent, and what it costs.
package struct ProjectionChoice: Hashable, Sendable {
    /// The projection.
    package let projection: MapProjection
    /// Its distortion over the extent.
    package let distortion: Distortion

    /// The equal-area projection that bends angles least over `places` in degrees: a grid of what is seen, or where
    /// none is given a 9 by 9 grid of the extent.
    ///
    /// Azimuthal and conic compete; within half a degree of each other the conic wins for wide extents and the
    /// azimuthal for all others. The centre is rounded to half a degree, so that one more report does not shift the
    /// base map.
    package init(for extent: GeographicExtent, at places: [Position] = []) throws(GeometryError) {
        let centre = extent.halfDegreeCentre
        if extent.width > 200 && extent.height > 90 {
            let world = MapProjection.world(around: GeographicExtent.unwrap(centre.x, around: 0))
            projection = world
            distortion = try Distortion.measure(world, at: extent.insideWorld.grid(9))
            return
        }
        let grid = places.isEmpty ? extent.grid(9) : places
        let azimuthal = MapProjection.azimuthal(around: centre)
        let azimuthalDistortion = try Distortion.measure(azimuthal, at: grid)
        let conic = MapProjection.conic(
            around: centre,
            parallels: Self.halfDegree(extent.south + extent.height / 6),
            Self.halfDegree(extent.north - extent.height / 6)
        )
        if let conic, abs(centre.y) <= 70, abs(centre.y) >= 15 {
            let conicDistortion = try Distortion.measure(conic, at: grid)
            let gain = azimuthalDistortion.angularDegrees - conicDistortion.angularDegrees
            let isWide = extent.height / max(extent.width * (centre.y * .pi / 180).cosine, 1e-9) < 0.8
            if gain > 0.5 || (isWide && gain > -0.5) {
                projection = conic
                distortion = conicDistortion
                return
            }
        }
        projection = azimuthal
        distortion = azimuthalDistortion
    }

    /// The azimuthal projection of an extent, for frames in which a cone would show its gap.
    package static func azimuthal(
        for extent: GeographicExtent,
        at places: [Position] = []
    ) throws(GeometryError) -> ProjectionChoice {
        let centre = extent.halfDegreeCentre
        let projection = MapProjection.azimuthal(around: centre)
        let distortion = try Distortion.measure(projection, at: places.isEmpty ? extent.grid(9) : places)
        return ProjectionChoice(projection: projection, distortion: distortion)
    }

    /// A projection that was asked for, for an extent.
    ///
    /// - Throws: what makes it unusable there.
    package init(
        _ asked: AskedProjection,
        for extent: GeographicExtent,
        at places: [Position] = []
    ) throws(GeometryError) {
        let projection = try MapProjection(asked, for: extent)
        let distortion = try Distortion.measure(projection, at: places.isEmpty ? extent.insideWorld.grid(9) : places)
        guard distortion.largestScale.isFinite else {
            throw .unusableProjection(name: asked.text, reason: "it has no image of some of what the map shows")
        }
        self.init(projection: projection, distortion: distortion)
    }

    private init(projection: MapProjection, distortion: Distortion) {
        self.projection = projection
        self.distortion = distortion
    }

    private static func halfDegree(_ value: Double) -> Double { (value * 2).rounded() / 2 }
}

extension GeographicExtent {
    /// The middle to half a degree, so that one more report does not shift the base map.
    var halfDegreeCentre: Position { Position(x: (centre.x * 2).rounded() / 2, y: (centre.y * 2).rounded() / 2) }

    /// At most the whole circle around the middle meridian, a hair inside the cut.
    var insideWorld: GeographicExtent {
        let half = min(width / 2, 179.9)
        return GeographicExtent(west: centre.x - half, south: south, east: centre.x + half, north: north) ?? self
    }
}
