public import BorderCore
public import BorderGeometry

extension Atlas {
    /// How near to a border a position is ambiguous. The map is off by up to 3.8 km at known crossings.
    public static let ambiguityMetres = 4000.0

    /// What lies at a position: country and region of the map, the nearest crossing and border.
    ///
    /// Throws where PROJ cannot be loaded. A position outside the world has nothing around it.
    public func locate(_ position: Position) throws -> Location {
        guard position.isOnEarth else { return Location(position: position, ambiguousCountries: []) }
        let geodesic = try Geodesic()
        return location(
            of: position,
            unit: UnitSearch(arcs: store.arcs).unit(at: GridPoint(nearest: position)),
            crossing: CrossingVectors(crossings, geodesic: geodesic).nearest(to: position),
            border: BorderSearch(atlas: self, geodesic: geodesic).nearest(of: map.borderArcs, to: position)
        )
    }

    /// What is said of a position once it is known what is there.
    func location(
        of position: Position,
        unit: Int?,
        crossing: Location.NearbyCrossing?,
        border nearest: (arc: Int, point: NearestPoint)?
    ) -> Location {
        var location = Location(position: position, ambiguousCountries: [])
        if let unit {
            let view = worldview == .un ? 0 : 1
            location.country = store.tables.countries[Int(store.regionTable.countryOfUnit[view][unit])].code
            location.region = store.regionTable.code(Int(store.regionTable.regionOfUnit[unit]))
        }
        location.nearestCrossing = crossing
        if let (arc, point) = nearest, let code = border(ofArc: arc) {
            location.nearestBorder = Location.NearbyBorder(
                code: code,
                distanceMetres: point.distanceMetres,
                position: point.position
            )
            if point.distanceMetres <= Atlas.ambiguityMetres {
                location.ambiguousCountries = [code.first, code.second]
            }
        }
        return location
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
