public import BorderCore
public import BorderGeometry

extension Atlas {
    /// How many arcs the map has.
    public var arcCount: Int { store.arcs.count }

    /// The vertices of an arc, longitude and latitude in degrees; none where the index is out of range.
    public func arc(_ index: Int) -> [Position] {
        guard isArc(index) else { return [] }
        return store.arcs.points(index).map(\.position)
    }

    /// The vertices of an arc in the direction of the reference.
    package func arc(_ reference: ArcReference) -> [Position] {
        reference.isReversed ? arc(reference.index).reversed() : arc(reference.index)
    }

    /// The closed ring of arcs that touch head to tail: the last position repeats the first.
    package func ring(_ references: [ArcReference]) -> [Position] {
        var ring: [Position] = []
        for reference in references {
            let part = arc(reference)
            ring.append(contentsOf: ring.isEmpty ? part[...] : part.dropFirst())
        }
        return ring
    }

    /// A box that holds the arc, at most a hundredth of a degree too large, read from the table alone.
    public func arcBounds(_ index: Int) -> (min: Position, max: Position) {
        guard isArc(index) else { return (Position(x: 0, y: 0), Position(x: 0, y: 0)) }
        let box = store.arcs.row(index).box
        return (
            Position(x: Double(box.west) / 100, y: Double(box.south) / 100),
            Position(x: Double(box.east) / 100, y: Double(box.north) / 100)
        )
    }

    /// The geodesic length of an arc on WGS 84; 0 for a seam.
    public func arcLengthMetres(_ index: Int) -> Double { isArc(index) ? store.arcs.row(index).lengthMetres : 0 }

    /// Whether the arc runs along the antimeridian or the pole only because the plane ends there: never drawn, no
    /// coast and no border.
    public func isSeam(_ index: Int) -> Bool { isArc(index) && store.arcs.row(index).isSeam }

    /// The countries on the two sides of an arc; `nil` for the sea.
    public func countries(ofArc index: Int) -> (left: CountryCode?, right: CountryCode?) {
        guard isArc(index) else { return (nil, nil) }
        let sides = map.countries.sides(index)
        func code(_ country: UInt16) -> CountryCode? {
            country == AtlasFormat.none ? nil : store.tables.countries[Int(country)].code
        }
        return (code(sides.left), code(sides.right))
    }

    /// The codes of the regions on the two sides of an arc; `nil` for the sea.
    public func regions(ofArc index: Int) -> (left: String?, right: String?) {
        guard isArc(index) else { return (nil, nil) }
        let sides = store.regions.sides(index)
        func code(_ region: UInt16) -> String? {
            region == AtlasFormat.none ? nil : store.regionTable.code(Int(region))
        }
        return (code(sides.left), code(sides.right))
    }

    /// Whether the country on a side of the arc is another one under another worldview, or none's.
    public func isContested(arc index: Int) -> Bool {
        guard isArc(index) else { return false }
        let row = store.arcs.row(index)
        return [row.left, row.right].contains { side in
            guard let side else { return false }
            let countries = store.regionTable.countryOfUnit.map { $0[side] }
            return Set(countries).count > 1
                || store.tables.countries[Int(countries[0])].code == WorldMap.undetermined
        }
    }

    private func isArc(_ index: Int) -> Bool { index >= 0 && index < store.arcs.count }
}
