internal import CGEOS

extension Area {
    /// A GEOS polygon, owned by the caller.
    static func polygon(_ polygon: Polygon, engine: GeometryEngine) throws(GeometryError) -> OpaquePointer {
        let shell = try unsafe ring(polygon.outer, engine: engine)
        var holes: [OpaquePointer?] = unsafe []
        for hole in polygon.holes {
            do {
                unsafe holes.append(try unsafe ring(hole, engine: engine))
            } catch {
                unsafe holes.forEach { unsafe engine.geos.GEOSGeom_destroy_r(engine.handle, $0) }
                unsafe engine.geos.GEOSGeom_destroy_r(engine.handle, shell)
                throw error
            }
        }
        // GEOS takes shell and holes over even when it fails.
        let made: OpaquePointer? = unsafe holes.withUnsafeMutableBufferPointer { buffer in
            unsafe engine.geos.GEOSGeom_createPolygon_r(
                engine.handle,
                shell,
                buffer.baseAddress,
                UInt32(buffer.count)
            )
        }
        guard let made = unsafe made else { throw engine.failure(in: "making a polygon") }
        return unsafe made
    }

    private static func ring(_ positions: [Position], engine: GeometryEngine) throws(GeometryError) -> OpaquePointer {
        guard positions.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else {
            throw .invalidGeometry(operation: "making a ring", reason: "a coordinate is not a number")
        }
        let sequence: OpaquePointer? = unsafe positions.withUnsafeBytes { bytes in
            unsafe engine.geos.GEOSCoordSeq_copyFromBuffer_r(
                engine.handle,
                bytes.assumingMemoryBound(to: Double.self).baseAddress,
                UInt32(positions.count),
                0,
                0
            )
        }
        guard let sequence = unsafe sequence else { throw engine.failure(in: "making a ring") }
        // GEOS takes the sequence over even when it fails.
        guard let ring = unsafe engine.geos.GEOSGeom_createLinearRing_r(engine.handle, sequence) else {
            throw engine.failure(in: "making a ring")
        }
        return unsafe ring
    }

    /// The polygons of the area, rings closed; lines and points of a collection are left out.
    package func polygons() throws(GeometryError) -> [Polygon] {
        let count = unsafe engine.geos.GEOSGetNumGeometries_r(engine.handle, geometry)
        guard count >= 0 else { throw engine.failure(in: "reading polygons") }
        var polygons: [Polygon] = []
        for index in 0..<count {
            guard let part = unsafe engine.geos.GEOSGetGeometryN_r(engine.handle, geometry, index) else {
                throw engine.failure(in: "reading polygons")
            }
            guard unsafe engine.geos.GEOSGeomTypeId_r(engine.handle, part) == Int32(GEOS_POLYGON.rawValue),
                unsafe engine.geos.GEOSisEmpty_r(engine.handle, part) == 0
            else { continue }
            let outer = unsafe engine.geos.GEOSGetExteriorRing_r(engine.handle, part)
            var polygon = Polygon(outer: try unsafe positions(of: outer))
            for hole in 0..<max(0, unsafe engine.geos.GEOSGetNumInteriorRings_r(engine.handle, part)) {
                let ring = unsafe engine.geos.GEOSGetInteriorRingN_r(engine.handle, part, hole)
                polygon.holes.append(try unsafe positions(of: ring))
            }
            polygons.append(polygon)
        }
        return polygons
    }

    private func positions(of ring: OpaquePointer?) throws(GeometryError) -> [Position] {
        var count: UInt32 = 0
        guard let ring = unsafe ring,
            let sequence = unsafe engine.geos.GEOSGeom_getCoordSeq_r(engine.handle, ring),
            unsafe engine.geos.GEOSCoordSeq_getSize_r(engine.handle, sequence, &count) == 1
        else { throw engine.failure(in: "reading a ring") }
        var positions = [Position](repeating: Position(x: 0, y: 0), count: Int(count))
        let copied = unsafe positions.withUnsafeMutableBytes { bytes in
            unsafe engine.geos.GEOSCoordSeq_copyToBuffer_r(
                engine.handle,
                sequence,
                bytes.assumingMemoryBound(to: Double.self).baseAddress,
                0,
                0
            )
        }
        guard copied == 1 else { throw engine.failure(in: "reading a ring") }
        return positions
    }
}
