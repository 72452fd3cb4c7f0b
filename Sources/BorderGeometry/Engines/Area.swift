internal import CGEOS

/// A polygon or several as GEOS sees them. Owns its GEOS object and cannot be copied.
@safe package struct Area: ~Copyable {
    let engine: GeometryEngine
    let geometry: OpaquePointer

    /// Takes over a GEOS polygon, multipolygon or collection.
    init(owning geometry: OpaquePointer, engine: GeometryEngine) {
        self.engine = engine
        unsafe self.geometry = geometry
    }

    deinit { unsafe engine.geos.GEOSGeom_destroy_r(engine.handle, geometry) }

    /// An area of polygons with closed rings of at least four positions. They are not checked against each other:
    /// ask `invalidity()`.
    package init(_ polygons: [Polygon], engine: GeometryEngine) throws(GeometryError) {
        var parts: [OpaquePointer?] = unsafe []
        for polygon in polygons {
            do {
                unsafe parts.append(try unsafe Area.polygon(polygon, engine: engine))
            } catch {
                unsafe parts.forEach { unsafe engine.geos.GEOSGeom_destroy_r(engine.handle, $0) }
                throw error
            }
        }
        if unsafe parts.count == 1, let only = unsafe parts[0] {
            unsafe self.init(owning: only, engine: engine)
            return
        }
        // GEOS takes the parts over even when it fails.
        let collection: OpaquePointer? = unsafe parts.withUnsafeMutableBufferPointer { buffer in
            unsafe engine.geos.GEOSGeom_createCollection_r(
                engine.handle,
                Int32(GEOS_MULTIPOLYGON.rawValue),
                buffer.baseAddress,
                UInt32(buffer.count)
            )
        }
        guard let collection = unsafe collection else { throw engine.failure(in: "making a multipolygon") }
        unsafe self.init(owning: collection, engine: engine)
    }

    /// Why the area is invalid, in GEOS's words; `nil` for a valid one.
    package func invalidity() throws(GeometryError) -> String? {
        switch unsafe engine.geos.GEOSisValid_r(engine.handle, geometry) {
        case 1: return nil
        case 0:
            guard let reason = unsafe engine.geos.GEOSisValidReason_r(engine.handle, geometry) else {
                throw engine.failure(in: "explaining an invalid polygon")
            }
            defer { unsafe engine.geos.GEOSFree_r(engine.handle, reason) }
            return unsafe String(cString: reason)
        default: throw engine.failure(in: "checking a polygon")
        }
    }

    /// The valid area that covers the same ground, by GEOS's structure method: what rings enclose stays inside.
    package func madeValid() throws(GeometryError) -> Area {
        guard let parameters = unsafe engine.geos.GEOSMakeValidParams_create_r(engine.handle) else {
            throw engine.failure(in: "repairing a polygon")
        }
        defer { unsafe engine.geos.GEOSMakeValidParams_destroy_r(engine.handle, parameters) }
        _ = unsafe engine.geos.GEOSMakeValidParams_setMethod_r(engine.handle, parameters, GEOS_MAKE_VALID_STRUCTURE)
        guard
            let repaired = unsafe engine.geos.GEOSMakeValidWithParams_r(engine.handle, geometry, parameters)
        else { throw engine.failure(in: "repairing a polygon") }
        return unsafe Area(owning: repaired, engine: engine)
    }

    /// The plane area in the square of the coordinates' unit.
    package func size() throws(GeometryError) -> Double {
        var size = 0.0
        guard unsafe engine.geos.GEOSArea_r(engine.handle, geometry, &size) == 1 else {
            throw engine.failure(in: "measuring a polygon")
        }
        return size
    }

    /// What both areas cover. Both must come from engines of one task.
    package func intersection(with other: borrowing Area) throws(GeometryError) -> Area {
        guard let shared = unsafe engine.geos.GEOSIntersection_r(engine.handle, geometry, other.geometry) else {
            throw engine.failure(in: "intersecting two areas")
        }
        return unsafe Area(owning: shared, engine: engine)
    }

    /// The parts of the area merged where they touch or overlap.
    package func dissolved() throws(GeometryError) -> Area {
        guard let merged = unsafe engine.geos.GEOSUnaryUnion_r(engine.handle, geometry) else {
            throw engine.failure(in: "merging polygons")
        }
        return unsafe Area(owning: merged, engine: engine)
    }
}
