import BorderBytes
import BorderGeometry

extension ByteSink {
    /// Appends the cells `,lon,lat,WKT` of a standardized geometry.
    mutating func appendCoordinateCells(of geometry: FeatureGeometry) {
        append(UInt8(ascii: ","))
        if case .point(let position) = geometry {
            appendFixed(position.x, decimals: FeatureGeometry.pointDecimals)
            append(UInt8(ascii: ","))
            appendFixed(position.y, decimals: FeatureGeometry.pointDecimals)
        } else {
            append(UInt8(ascii: ","))
        }
        append(UInt8(ascii: ","))
        switch geometry {
        case .none: break
        case .point: appendWKT(geometry)
        case .multiLineString, .multiPolygon:
            // The commas between positions need the quotes.
            append(UInt8(ascii: "\""))
            appendWKT(geometry)
            append(UInt8(ascii: "\""))
        }
    }

    /// Appends a standardized geometry as well-known text; nothing where there is none.
    mutating func appendWKT(_ geometry: FeatureGeometry) {
        switch geometry {
        case .none: break
        case .point(let position):
            append("POINT (")
            appendWKT(position, decimals: FeatureGeometry.pointDecimals)
            append(UInt8(ascii: ")"))
        case .multiLineString(let lines):
            append("MULTILINESTRING ")
            appendWKT(lines)
        case .multiPolygon(let polygons):
            append("MULTIPOLYGON (")
            for (index, rings) in polygons.enumerated() {
                if index > 0 { append(UInt8(ascii: ",")) }
                appendWKT(rings)
            }
            append(UInt8(ascii: ")"))
        }
    }

    private mutating func appendWKT(_ lines: [[Position]]) {
        append(UInt8(ascii: "("))
        for (index, line) in lines.enumerated() {
            append(index > 0 ? ",(" : "(")
            for (index, position) in line.enumerated() {
                if index > 0 { append(UInt8(ascii: ",")) }
                appendWKT(position, decimals: FeatureGeometry.boundaryDecimals)
            }
            append(UInt8(ascii: ")"))
        }
        append(UInt8(ascii: ")"))
    }

    private mutating func appendWKT(_ position: Position, decimals: Int) {
        appendFixed(position.x, decimals: decimals)
        append(UInt8(ascii: " "))
        appendFixed(position.y, decimals: decimals)
    }
}
