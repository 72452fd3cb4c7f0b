import BorderAtlas
import BorderCore
import BorderGeometry

extension Atlas {
    /// A border's arcs joined into lines where one ends in the place the next begins.
    func lines(ofBorder code: BorderCode) -> [[Position]] {
        var lines: [[Position]] = []
        for reference in arcs(ofBorder: code) {
            let positions = arc(reference)
            if let last = lines.last?.last, last == positions.first {
                lines[lines.count - 1] += positions.dropFirst()
            } else {
                lines.append(positions)
            }
        }
        return lines
    }

    /// Polygons with their arcs' positions; none where there are no polygons.
    func geometry(of polygons: [ArcPolygon]) -> FeatureGeometry {
        polygons.isEmpty ? .none : .multiPolygon(polygons.map { ([$0.outer] + $0.holes).map { ring($0) } })
    }
}
