import BorderGeometry

/// Finds the narrowest box around everything it is shown, across the antimeridian where that is narrower.
///
/// The box is what remains of the circle of longitudes without its widest empty stretch. One degree is the unit in
/// which stretches are looked for; the box's edges are exact.
struct BoundsAccumulator {
    private static let cellCount = 360

    /// The westernmost and easternmost longitude seen in each degree; an empty cell has west above east.
    private var west = [Double](repeating: .infinity, count: cellCount)
    private var east = [Double](repeating: -.infinity, count: cellCount)
    private var south = Double.infinity
    private var north = -Double.infinity

    /// Takes in a geometry that is cut at the antimeridian, with finite positions in range.
    mutating func add(_ geometry: FeatureGeometry) {
        switch geometry {
        case .none: break
        case .point(let position): add(west: position.x, east: position.x, south: position.y, north: position.y)
        case .multiLineString(let lines): for line in lines { add(line) }
        case .multiPolygon(let polygons): for polygon in polygons { if let outer = polygon.first { add(outer) } }
        }
    }

    /// The box; `nil` while nothing was seen.
    var bounds: BoundingBox? {
        let occupied = (0..<Self.cellCount).filter { west[$0] <= east[$0] }
        guard let first = occupied.first, let last = occupied.last else { return nil }
        var box = BoundingBox(west: west[first], south: south, east: east[last], north: north)
        // At a pole all longitudes meet.
        guard north < 90, south > -90 else {
            return BoundingBox(west: -180, south: south, east: 180, north: north)
        }
        var widest = box.west + 360 - box.east
        for (before, after) in zip(occupied, occupied.dropFirst()) where west[after] - east[before] > widest {
            widest = west[after] - east[before]
            box.west = west[after]
            box.east = east[before]
        }
        return box
    }

    private mutating func add(_ line: [Position]) {
        guard let first = line.first else { return }
        var low = first
        var high = first
        for position in line {
            low.x = min(low.x, position.x)
            low.y = min(low.y, position.y)
            high.x = max(high.x, position.x)
            high.y = max(high.y, position.y)
        }
        add(west: low.x, east: high.x, south: low.y, north: high.y)
    }

    private mutating func add(west low: Double, east high: Double, south lowest: Double, north highest: Double) {
        let first = cell(of: low)
        let last = cell(of: high)
        for index in first...max(first, last) {
            west[index] = min(west[index], index == first ? low : Double(index - 180))
            east[index] = max(east[index], index == last ? high : Double(index - 179))
        }
        south = min(south, lowest)
        north = max(north, highest)
    }

    private func cell(of longitude: Double) -> Int {
        Int(min(max((longitude + 180).rounded(.down), 0), Double(Self.cellCount - 1)))
    }
}
