import BorderAtlas
import BorderCore
import BorderGeometry

/// A small hemisphere that shows where on Earth the map is.
enum Locator {
    static let radius = 48.0
    private static let earthRadius = 6_371_007.2

    /// The disc around a centre on the canvas.
    static func draw(
        _ atlas: Atlas,
        for plane: MapPlane,
        focus: CountryCode?,
        at centre: Position
    ) throws(GeometryError) -> [MapScene.Node] {
        // A map of half the world or more needs no smaller one.
        guard let middle = plane.unproject(plane.frame.centre), GeographicWindow(plane).extent.width < 200 else {
            return []
        }
        // Steps of five degrees keep the picture still when the frame moves a little.
        let projection = MapProjection.azimuthal(
            around: Position(x: (middle.x / 5).rounded() * 5, y: max(-85, min(85, (middle.y / 5).rounded() * 5)))
        )
        let globe = Globe(transformation: try Transformation(pipeline: projection.definition), centre: centre)
        var nodes: [MapScene.Node] = [
            .shape(.circle(centre: centre, radius: radius), .fill(.sea))
        ]
        var land: [[Position]] = []
        var focusLand: [[Position]] = []
        let coasts = coasts(of: atlas)
        for ring in coasts {
            if let shown = try globe.show(ring) { land.append(shown) }
        }
        // Around the far side inside and outside change places; the whole disc as one more ring puts that right.
        let far = Position(x: projection.centre.x + 180, y: -projection.centre.y)
        if isLand(far, among: coasts) { land.append(globe.disc()) }
        for polygon in focus.map({ atlas.polygons(of: $0) }) ?? [] {
            if let shown = try globe.show(coarse(atlas.ring(polygon.outer))) { focusLand.append(shown) }
        }
        nodes.append(.shape(.areas(land), .fill(.locatorLand)))
        if !focusLand.isEmpty { nodes.append(.shape(.areas(focusLand), .fill(.locatorFocus))) }
        let frame = plane.frameOutline(12)
        if frame.count == 48 {
            var outline = frame
            try globe.project(&outline)
            nodes.append(.shape(.areas([outline]), .stroke(.out, 1.4)))
        }
        nodes.append(.shape(.circle(centre: centre, radius: radius), .stroke(.ink3, 0.8)))
        return nodes
    }

    /// The outlines of the continents and larger islands in degrees. Land under the even-odd rule.
    private static func coasts(of atlas: Atlas) -> [[Position]] {
        var pieces: [[Position]] = []
        for arc in 0..<atlas.arcCount {
            let sides = atlas.countries(ofArc: arc)
            guard (sides.left == nil) != (sides.right == nil) else { continue }
            let bounds = atlas.arcBounds(arc)
            let line = coarse(atlas.arc(arc))
            // An island closed by one arc tells its size beforehand.
            if line.first == line.last, bounds.max.x - bounds.min.x + bounds.max.y - bounds.min.y < 4 { continue }
            pieces.append(line)
        }
        return LineJoining.join(pieces)
    }

    /// A vertex every degree and a half or so.
    private static func coarse(_ line: [Position]) -> [Position] { ArcSheet.thinned(line, degrees: 1.5) }

    private static func isLand(_ position: Position, among coasts: [[Position]]) -> Bool {
        Ring.contains(Position(x: GeographicExtent.unwrap(position.x, around: 0), y: position.y), in: coasts)
    }

    /// The projected hemisphere.
    private struct Globe: ~Copyable {
        let transformation: Transformation
        let centre: Position

        /// Px per metre: the horizon is √2 earth radii from the middle in the equal-area projection.
        private var scale: Double { radius / (earthRadius * 2.squareRoot()) }

        init(transformation: consuming Transformation, centre: Position) {
            self.transformation = transformation
            self.centre = centre
        }

        borrowing func project(_ positions: inout [Position]) throws(GeometryError) {
            try transformation.applyWherePossible(to: &positions)
            for index in positions.indices {
                positions[index] = Position(
                    x: centre.x + positions[index].x * scale,
                    y: centre.y - positions[index].y * scale
                )
            }
        }

        /// The part of a ring this side of the horizon as it is drawn; `nil` where nothing of it can be seen.
        borrowing func show(_ ring: [Position]) throws(GeometryError) -> [Position]? {
            var ring = ring
            try project(&ring)
            ring.removeAll { !$0.x.isFinite || !$0.y.isFinite }
            let clipped = ConvexClip.circle(centre: centre, radius: radius, sides: 72).clip(ring: ring)
            let simple = Visvalingam.simplify(clipped, area: 0.8)
            return abs(Ring.signedArea(simple)) > 2 ? simple : nil
        }

        /// The whole disc as a ring.
        borrowing func disc() -> [Position] {
            (0..<72).map { centre.moved(Position(x: 1, y: 0).turned(Double($0) * .pi / 36), radius) }
        }
    }
}
