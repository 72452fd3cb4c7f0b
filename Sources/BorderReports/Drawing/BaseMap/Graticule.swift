import BorderGeometry

/// Meridians and parallels inside the frame.
enum Graticule {
    /// Lines every `step` degrees, clipped to the frame.
    static func lines(on plane: MapPlane, stepDegrees: Double? = nil) -> [[Position]] {
        let extent = GeographicWindow(plane, marginDegrees: 2).extent
        let step = stepDegrees ?? niceStep(for: extent)
        var lines: [[Position]] = []
        func add(_ curve: (Double) -> Position) {
            for line in CurveSampling.sample(tolerance: 0.4, depth: 9, { plane.project(curve($0)) }) {
                lines.append(contentsOf: plane.frame.clip(line: line))
            }
        }
        // Meridians end before the poles, where they would all run together.
        let (low, high) = (max(extent.south, -90 + step), min(extent.north, 90 - step))
        var longitude = (extent.west / step).rounded(.up) * step
        while longitude <= extent.east {
            let x = longitude
            add { Position(x: x, y: low + (high - low) * $0) }
            longitude += step
        }
        var latitude = (extent.south / step).rounded(.up) * step
        while latitude <= extent.north {
            let y = latitude
            if abs(y) < 90 { add { Position(x: extent.west + extent.width * $0, y: y) } }
            latitude += step
        }
        return lines
    }

    /// 10 degrees for a continent, finer for less, so that some four to nine parallels are seen.
    private static func niceStep(for extent: GeographicExtent) -> Double {
        let height = extent.height
        for step in [0.5, 1, 2, 5] where height / step <= 9 { return step }
        return height > 100 ? 20 : 10
    }
}
