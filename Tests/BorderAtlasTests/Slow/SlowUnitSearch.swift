import BorderGeometry

@testable import BorderAtlas

/// The unit of land that holds a point, by every arc of the map: a ray to the east crosses an outline an odd number of
/// times.
struct SlowUnitSearch {
    let arcs: ArcTable

    /// The unit at a point of the grid; points exactly on an arc belong to one of its sides.
    func unit(at point: GridPoint) -> Int? {
        // Outlines end at the antimeridian, so a point on it is looked up one step inside.
        let edge = AtlasFormat.antimeridian
        let point = GridPoint(x: min(max(point.x, 1 - edge), edge - 1), y: point.y)
        var isInside: [Int: Bool] = [:]
        let row = Int(point.y)
        arcs.forEachRow { index, arc in
            // Boxes are in hundredths of a degree, rounded outwards.
            guard arc.box.south * 100 <= row, arc.box.north * 100 >= row, arc.box.east * 100 >= Int(point.x) else {
                return
            }
            guard crossesRay(arcs.points(index), point) else { return }
            for unit in [arc.left, arc.right] {
                if let unit { isInside[unit, default: false].toggle() }
            }
        }
        return isInside.filter(\.value).keys.min()
    }

    /// Whether a line crosses the ray an odd number of times; exact.
    private func crossesRay(_ line: [GridPoint], _ point: GridPoint) -> Bool {
        var isOdd = false
        for (from, to) in zip(line, line.dropFirst()) where (from.y > point.y) != (to.y > point.y) {
            if point.isLeft(ofSegmentFrom: from, to: to) { isOdd.toggle() }
        }
        return isOdd
    }
}
