public import BorderCore
public import BorderGeometry

extension Atlas {
    /// How near to a border a position is ambiguous. The map is off by up to 3.8 km at known crossings.
    public static let ambiguityMetres = 4000.0

    /// What lies at a position: country and region of the map, the nearest crossing and border.
    ///
    /// Throws where PROJ cannot be loaded. A position outside the world has nothing around it.
    public func locate(_ position: Position) throws -> Location {
        try Locator(self).location(of: position)
    }

    /// The border an arc is part of.
    public func border(ofArc index: Int) -> BorderCode? {
        let sides = countries(ofArc: index)
        guard let left = sides.left, let right = sides.right else { return nil }
        return BorderCode(left, right)
    }
}

extension Crossing {
    /// Longitude and latitude, where they are known.
    package var position: Position? {
        guard let longitude, let latitude else { return nil }
        return Position(x: longitude, y: latitude)
    }
}

extension Position {
    /// Whether these are degrees of longitude and latitude.
    var isOnEarth: Bool { abs(x) <= 180 && abs(y) <= 90 }
}

extension GridPoint {
    /// The point of the grid nearest to a position on Earth.
    init(nearest position: Position) {
        self.init(
            x: Int32((position.x * AtlasFormat.unitsPerDegree).rounded()),
            y: Int32((position.y * AtlasFormat.unitsPerDegree).rounded())
        )
    }
}
