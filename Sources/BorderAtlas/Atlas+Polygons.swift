package import BorderCore

extension Atlas {
    /// The outline of a country, largest part first; none where the worldview gives it no land.
    ///
    /// Rings are closed within the plane: where land crosses the antimeridian they run along it on seam arcs. With
    /// `isWhole` they do not: a ring then goes from 180 to -180 and back, and its longitudes must be unwrapped; the
    /// ring around a pole does not close in the plane.
    package func polygons(of country: CountryCode, isWhole: Bool = false) -> [ArcPolygon] {
        guard let index = store.countryIndex[country] else { return [] }
        return polygons(map.countries.boundary(of: index), isWhole)
    }

    /// The outline of a region, largest part first.
    package func polygons(ofRegion code: String, isWhole: Bool = false) -> [ArcPolygon] {
        guard let index = store.regionTable.index(of: code) else { return [] }
        return polygons(store.regions.boundary(of: index), isWhole)
    }

    private func polygons(_ boundary: ArraySlice<ArcReference>, _ isWhole: Bool) -> [ArcPolygon] {
        let arcs = store.arcs
        let kept = isWhole ? boundary.filter { !arcs.row($0.index).isSeam } : Array(boundary)
        let rings = RingTracing(arcs: arcs, twins: isWhole ? store.twins : [:]).rings(kept)
        return PolygonAssembly(arcs: arcs).polygons(rings)
    }
}
