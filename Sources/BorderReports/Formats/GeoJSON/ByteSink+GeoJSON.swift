import BorderBytes
import BorderGeometry

extension ByteSink {
    /// Appends a standardized geometry as a GeoJSON geometry object; `null` where there is none.
    mutating func appendGeoJSON(_ geometry: FeatureGeometry) {
        switch geometry {
        case .none: return append("null")
        case .point(let position):
            append("{\"type\":\"Point\",\"coordinates\":")
            appendGeoJSON(position, decimals: FeatureGeometry.pointDecimals)
        case .multiLineString(let lines):
            append("{\"type\":\"MultiLineString\",\"coordinates\":")
            appendGeoJSON(lines)
        case .multiPolygon(let polygons):
            append("{\"type\":\"MultiPolygon\",\"coordinates\":[")
            for (index, rings) in polygons.enumerated() {
                if index > 0 { append(UInt8(ascii: ",")) }
                appendGeoJSON(rings)
            }
            append(UInt8(ascii: "]"))
        }
        append(UInt8(ascii: "}"))
    }

    /// Appends the member `"bbox":[west,south,east,north]`.
    mutating func appendGeoJSON(_ bounds: BoundingBox, decimals: Int) {
        append("\"bbox\":")
        append(UInt8(ascii: "["))
        appendFixed(bounds.west, decimals: decimals)
        for edge in [bounds.south, bounds.east, bounds.north] {
            append(UInt8(ascii: ","))
            appendFixed(edge, decimals: decimals)
        }
        append(UInt8(ascii: "]"))
    }

    /// Appends lines or rings of positions.
    private mutating func appendGeoJSON(_ lines: [[Position]]) {
        append(UInt8(ascii: "["))
        for (index, line) in lines.enumerated() {
            append(index > 0 ? ",[" : "[")
            for (index, position) in line.enumerated() {
                if index > 0 { append(UInt8(ascii: ",")) }
                appendGeoJSON(position, decimals: FeatureGeometry.boundaryDecimals)
            }
            append(UInt8(ascii: "]"))
        }
        append(UInt8(ascii: "]"))
    }

    private mutating func appendGeoJSON(_ position: Position, decimals: Int) {
        append(UInt8(ascii: "["))
        appendFixed(position.x, decimals: decimals)
        append(UInt8(ascii: ","))
        appendFixed(position.y, decimals: decimals)
        append(UInt8(ascii: "]"))
    }
}
