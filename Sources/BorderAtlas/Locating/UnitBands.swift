/// Finds the unit of land that holds a point: a ray to the east crosses its outline an odd number of times. The outlines
/// are cut into bands of latitude.
struct UnitBands {
    private struct Segment {
        var from: GridPoint
        var to: GridPoint
        var left: Int32
        var right: Int32
    }

    private let arcs: ArcTable
    /// Tenths of a degree from the south pole; made when a point in the whole degree around them is asked about, and all
    /// at once where points far from each other are: most of the cost is in decoding arcs, which cross many degrees.
    private var bands: [[Segment]?] = Array(repeating: nil, count: 1801)
    /// The degrees made one by one.
    private var degrees = 0
    private static let mostDegrees = 8
    private var isInside: [Bool]
    private var touched: [Int32] = []

    init(_ arcs: ArcTable, unitCount: Int) {
        self.arcs = arcs
        isInside = Array(repeating: false, count: unitCount)
    }

    /// The unit at a point of the grid; points exactly on an arc belong to one of its sides.
    mutating func unit(at point: GridPoint) -> Int? {
        // Outlines end at the antimeridian, so a point on it is looked up one step inside.
        let edge = AtlasFormat.antimeridian
        let point = GridPoint(x: min(max(point.x, 1 - edge), edge - 1), y: point.y)
        for segment in band(of: point.y) where (segment.from.y > point.y) != (segment.to.y > point.y) {
            guard max(segment.from.x, segment.to.x) >= point.x,
                point.isLeft(ofSegmentFrom: segment.from, to: segment.to)
            else { continue }
            toggle(segment.left)
            toggle(segment.right)
        }
        let found = touched.filter { isInside[Int($0)] }.min()
        for unit in touched { isInside[Int(unit)] = false }
        touched.removeAll(keepingCapacity: true)
        return found.map(Int.init)
    }

    private mutating func toggle(_ unit: Int32) {
        guard unit >= 0 else { return }
        isInside[Int(unit)].toggle()
        touched.append(unit)
    }

    private static func place(_ y: Int32) -> Int { min(1800, max(0, (Int(y) + Int(AtlasFormat.pole)) / 1000)) }

    private mutating func band(of y: Int32) -> [Segment] {
        let place = UnitBands.place(y)
        if let known = bands[place] { return known }
        let first = place / 10 * 10
        let span = degrees < UnitBands.mostDegrees ? first...min(1800, first + 9) : 0...1800
        degrees += 1
        for index in span { bands[index] = [] }
        let (south, north) = ((span.lowerBound - 900) * 10, (span.upperBound - 899) * 10)
        arcs.forEachRow { index, row in
            guard row.box.south <= north, row.box.north >= south else { return }
            let points = arcs.points(index)
            let (left, right) = (Int32(row.left ?? -1), Int32(row.right ?? -1))
            for (from, to) in zip(points, points.dropFirst()) where from.y != to.y {
                let covered = UnitBands.place(min(from.y, to.y))...UnitBands.place(max(from.y, to.y))
                for band in covered.clamped(to: span) where covered.overlaps(span) {
                    bands[band]?.append(Segment(from: from, to: to, left: left, right: right))
                }
            }
        }
        return bands[place] ?? []
    }
}

extension GridPoint {
    /// Whether a ray from the point to the east crosses a segment that begins on one side of the point's parallel and
    /// ends on the other; exact.
    func isLeft(ofSegmentFrom from: GridPoint, to: GridPoint) -> Bool {
        let cross =
            (Int(to.x) - Int(from.x)) * (Int(y) - Int(from.y))
            - (Int(to.y) - Int(from.y)) * (Int(x) - Int(from.x))
        return (cross > 0) == (to.y > from.y)
    }
}
