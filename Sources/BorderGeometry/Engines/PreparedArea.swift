internal import CGEOS

/// An area indexed for many point tests. Owns its GEOS objects and cannot be copied.
@safe package struct PreparedArea: ~Copyable {
    private let area: Area
    private let prepared: OpaquePointer

    /// Takes an area over and indexes it.
    package init(_ area: consuming Area) throws(GeometryError) {
        let engine = area.engine
        guard let prepared = unsafe engine.geos.GEOSPrepare_r(engine.handle, area.geometry) else {
            throw engine.failure(in: "indexing an area")
        }
        self.area = area
        unsafe self.prepared = prepared
    }

    // Runs before the area is released, which is the order GEOS asks for.
    deinit { unsafe area.engine.geos.GEOSPreparedGeom_destroy_r(area.engine.handle, prepared) }

    /// Whether the position lies inside; on the boundary counts as outside.
    package func contains(_ position: Position) throws(GeometryError) -> Bool {
        let engine = area.engine
        guard
            let point = unsafe engine.geos.GEOSGeom_createPointFromXY_r(engine.handle, position.x, position.y)
        else { throw engine.failure(in: "making a point") }
        defer { unsafe engine.geos.GEOSGeom_destroy_r(engine.handle, point) }
        switch unsafe engine.geos.GEOSPreparedContains_r(engine.handle, prepared, point) {
        case 0: return false
        case 1: return true
        default: throw engine.failure(in: "testing a point")
        }
    }
}
