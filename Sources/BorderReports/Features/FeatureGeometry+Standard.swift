import BorderGeometry

extension FeatureGeometry {
    /// Decimal places of a degree in which points are written: 10 cm, finer than any crossing is known.
    public static let pointDecimals = 6
    /// Decimal places of a degree in which lines and areas are written: 1 m, far finer than the atlas is.
    public static let boundaryDecimals = 5

    /// The geometry as RFC 7946 wants it: cut at the antimeridian, outer rings counter-clockwise and holes clockwise,
    /// rings closed with the very same position, coordinates rounded to the places they are written in.
    ///
    /// Parts that rounding reduces to a point vanish; a position that is not on Earth makes the whole geometry
    /// `.none`, since nobody knows what was meant.
    public func standardized() -> FeatureGeometry {
        switch self {
        case .none: return .none
        case .point(let position):
            guard let wrapped = position.onEarth else { return .none }
            return .point(wrapped.rounded(Self.pointDecimals))
        case .multiLineString(let lines):
            guard lines.allSatisfy(\.isOnEarth) else { return .none }
            let cut = lines.flatMap { $0.needsAntimeridianCut ? AntimeridianCut.lines($0) : [$0] }
            let rounded = cut.map { $0.rounded(Self.boundaryDecimals) }.filter { $0.count >= 2 }
            return rounded.isEmpty ? .none : .multiLineString(rounded)
        case .multiPolygon(let polygons):
            guard polygons.allSatisfy({ $0.allSatisfy(\.isOnEarth) }) else { return .none }
            let standard = polygons.flatMap(Self.cutPolygon).compactMap(Self.standardPolygon)
            return standard.isEmpty ? .none : .multiPolygon(standard)
        }
    }

    private static func cutPolygon(_ polygon: [[Position]]) -> [[[Position]]] {
        let open = polygon.map(\.withoutClosing)
        return open.contains(where: \.closed.needsAntimeridianCut) ? AntimeridianCut.polygons(open) : [open]
    }

    /// Rounds, winds and closes the open rings of a polygon; `nil` if nothing of its outer ring remains.
    private static func standardPolygon(_ rings: [[Position]]) -> [[Position]]? {
        var standard: [[Position]] = []
        for (index, ring) in rings.enumerated() {
            var ring = ring.rounded(boundaryDecimals)
            while ring.count > 1 && ring.first == ring.last { ring.removeLast() }
            let area = Ring.signedArea(ring)
            guard ring.count >= 3, area != 0 else {
                if index == 0 { return nil }
                continue
            }
            if (area > 0) != (index == 0) { ring.reverse() }
            standard.append(ring.closed)
        }
        return standard.isEmpty ? nil : standard
    }
}

extension Position {
    /// The position with its longitude in -180...180; `nil` if it is not finite or beyond the poles or two turns.
    fileprivate var onEarth: Position? {
        guard abs(x) <= 540, abs(y) <= 90 else { return nil }
        return Position(x: x > 180 ? x - 360 : x < -180 ? x + 360 : x, y: y)
    }

    fileprivate func rounded(_ decimals: Int) -> Position {
        let scale = decimals == FeatureGeometry.pointDecimals ? 1e6 : 1e5
        // Adding zero turns a negative zero into zero, so that equal texts are equal positions.
        return Position(x: (x * scale).rounded() / scale + 0, y: (y * scale).rounded() / scale + 0)
    }
}

extension [Position] {
    fileprivate var isOnEarth: Bool { allSatisfy { abs($0.x) <= 540 && abs($0.y) <= 90 } }

    /// Whether a step goes the long way round, or a position lies beyond the antimeridian.
    fileprivate var needsAntimeridianCut: Bool {
        guard var last = first else { return false }
        for position in self {
            let step = abs(position.x - last.x)
            if abs(position.x) > 180 || step > 180 && step < 360 { return true }
            last = position
        }
        return false
    }

    fileprivate var withoutClosing: [Position] { count > 1 && first == last ? Array(dropLast()) : self }

    fileprivate var closed: [Position] { first.map { self + [$0] } ?? [] }

    /// Rounded, without repetitions.
    fileprivate func rounded(_ decimals: Int) -> [Position] {
        var result: [Position] = []
        result.reserveCapacity(count + 1)
        for position in self {
            let rounded = position.rounded(decimals)
            if rounded != result.last { result.append(rounded) }
        }
        return result
    }
}
