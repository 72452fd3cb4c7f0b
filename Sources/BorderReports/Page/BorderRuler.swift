import BorderAtlas
import BorderCore
import BorderGeometry

/// The longest line of a border, with the distances along it.
struct BorderRuler {
    /// `northern`, and the other end: `southern`.
    let start: String
    let end: String
    /// In kilometres.
    let length: Double
    private let line: [Position]
    private let sums: [Double]
    private let geodesic: Geodesic

    /// `nil` for a border without a line, and where PROJ is missing.
    init?(_ border: BorderCode, _ atlas: Atlas) {
        let pieces = LineJoining.join(atlas.arcs(ofBorder: border).map { atlas.arc($0) })
        guard let geodesic = try? Geodesic(),
            var line = pieces.max(by: { geodesic.lengthMetres(of: $0) < geodesic.lengthMetres(of: $1) }),
            let first = line.first, let last = line.last
        else { return nil }
        let isUpright = abs(first.y - last.y) >= abs(first.x - last.x) * ((first.y + last.y) / 2 * .pi / 180).cosine
        if isUpright ? first.y < last.y : first.x > last.x { line.reverse() }
        (start, end) = isUpright ? ("northern", "southern") : ("western", "eastern")
        var sums = [0.0]
        for (one, other) in zip(line, line.dropFirst()) {
            sums.append((sums.last ?? 0) + geodesic.distanceMetres(one, other) / 1000)
        }
        (self.line, self.sums, self.geodesic) = (line, sums, geodesic)
        length = sums.last ?? 0
    }

    /// How far along the line the point nearest to a position is; `nil` for one that is not near it.
    func kilometres(to position: Position) -> Double? {
        guard let nearest = geodesic.nearestPoint(on: line, to: position), nearest.distanceMetres < 50_000,
            nearest.segment + 1 < sums.count
        else { return nil }
        return sums[nearest.segment] + (sums[nearest.segment + 1] - sums[nearest.segment]) * nearest.fraction
    }
}
