public import BorderCore

extension Atlas {
    /// The outline of a country, largest part first; none where the worldview gives it no land.
    ///
    /// Rings are closed within the plane: where land crosses the antimeridian they run along it on seam arcs. With
    /// `isWhole` they do not: a ring then goes from 180 to -180 and back, and its longitudes must be unwrapped; the
    /// ring around a pole does not close in the plane.
    package func polygons(of country: CountryCode, isWhole: Bool = false) -> [ArcPolygon] {
        guard let index = store.countryIndex[country] else { return [] }
        return polygons(map.countries.boundary(of: index), isWhole)
    }

    /// The outline of a region, largest part first.
    package func polygons(ofRegion code: String, isWhole: Bool = false) -> [ArcPolygon] {
        guard let index = store.regionTable.index(of: code) else { return [] }
        return polygons(store.regions.boundary(of: index), isWhole)
    }

    private func polygons(_ boundary: ArraySlice<ArcReference>, _ isWhole: Bool) -> [ArcPolygon] {
        let arcs = store.arcs
        let kept = isWhole ? boundary.filter { !arcs.row($0.index).isSeam } : Array(boundary)
        let rings = RingTracing(arcs: arcs, twins: isWhole ? store.twins : [:]).rings(kept)
        return PolygonAssembly(arcs: arcs).polygons(rings)
    }

    /// The land borders of the worldview, in the order of their codes.
    public var landBorders: [Border] { map.borders }

    /// The borders of the worldview, in the order of their codes: on land, and those over water that have a link, a
    /// bridge, a tunnel or a ferry.
    public var borders: [Border] {
        let links = Set(crossingBorders.compactMap(\.self)).filter { map.borderIndex[$0] == nil }
        return (map.borders + links.map { Border(code: $0) }).sorted { $0.code < $1.code }
    }

    /// The border of two countries; `nil` where they share neither land nor a link.
    public func border(_ code: BorderCode) -> Border? {
        if let index = map.borderIndex[code] { return map.borders[index] }
        return crossingBorders.contains(code) ? Border(code: code) : nil
    }

    /// The land borders of a country, in the order of their codes.
    public func borders(of country: CountryCode) -> [Border] { map.borders.filter { $0.code.has(country) } }

    /// The arcs of a border with the first country on their left, each followed by the one it touches.
    package func arcs(ofBorder border: BorderCode) -> [ArcReference] {
        let references = map.arcs(of: border).map { index in
            ArcReference(index: index, isReversed: countries(ofArc: index).left != border.first)
        }
        return Chaining(arcs: store.arcs).chained(references)
    }

    /// Every first-level region in the order of its code. Makes some 4,500 values: keep the list if you need it twice.
    public var regions: [Region] { store.regionTable.ordered.map(region) }

    /// The region of a code.
    public func region(_ code: String) -> Region? { store.regionTable.index(of: code).map(region) }

    /// The regions on both sides of a border, in the order of their codes.
    public func regions(along border: BorderCode) -> [Region] {
        var indices: Set<Int> = []
        for arc in map.arcs(of: border) {
            let sides = store.regions.sides(arc)
            indices.formUnion([Int(sides.left), Int(sides.right)])
        }
        return indices.map(region).sorted { $0.code < $1.code }
    }

    func region(_ index: Int) -> Region {
        let country = ownCountries.map { Int($0.ofRegion[index]) } ?? store.regionTable.country(index, worldview)
        return store.regionTable.region(index, country: store.tables.countries[country].code)
    }
}
