import BorderGeometry

/// The bar that tells how far a kilometre is.
enum ScaleBar {
    /// The bar and its words at the lower left of a frame, and the box they fill.
    static func draw(on plane: MapPlane, in language: MapLanguage = .english) throws(GeometryError) -> (
        nodes: [MapScene.Node], label: TextLine, box: Rectangle
    )? {
        let middle = plane.frame.centre
        let half = 40.0
        guard let west = plane.unproject(Position(x: middle.x - half, y: middle.y)),
            let east = plane.unproject(Position(x: middle.x + half, y: middle.y)),
            let centre = plane.unproject(middle)
        else { return nil }
        let metresPerPixel = try Geodesic().distanceMetres(west, east) / (2 * half)
        guard metresPerPixel > 0, metresPerPixel.isFinite else { return nil }
        // The longest of 1, 2, 5 times a power of ten that is no longer than 160 px is at least 64 px; on a phone there
        // is room for less.
        let longest = plane.frame.width < 450 ? 110.0 : 160
        var kilometres = 0.001
        var unit = 0.001
        while unit < 1e5 {
            for factor in [1.0, 2, 5] where unit * factor * 1000 / metresPerPixel <= longest {
                kilometres = unit * factor
            }
            unit *= 10
        }
        let length = kilometres * 1000 / metresPerPixel
        let scales = plane.choice.distortion
        var text =
            kilometres >= 1
            ? language.number("\(NumberWords.grouped(Int64(kilometres))) km")
            : "\(Int((kilometres * 1000).rounded())) m"
        if scales.largestScale / max(scales.smallestScale, 1e-9) > 1.02 {
            let latitude = Int(centre.y.rounded())
            text += " at \(abs(latitude))° \(latitude < 0 ? "S" : "N")"
        }
        let (left, bottom) = (plane.frame.min.x + 20, plane.frame.max.y - 20)
        let bar = [
            Position(x: left, y: bottom - 5), Position(x: left, y: bottom), Position(x: left + length, y: bottom),
            Position(x: left + length, y: bottom - 5),
        ]
        let label = TextLine(text, at: Position(x: left, y: bottom - 10), .scaleBar)
        let width = max(length, label.box.width)
        let box = Rectangle(x: left - 4, y: bottom - 24, width: width + 8, height: 30)
        return ([.shape(.lines([bar]), .stroke(.ink2, 1.2))], label, box)
    }
}
