/// A position of a GeoJSON file.
struct RFC7946Position: Hashable {
    var longitude: Double
    var latitude: Double
}

/// Checks one geometry object and collects its positions.
struct RFC7946GeometryCheck {
    var problems: [String] = []
    var positions: [RFC7946Position] = []

    mutating func check(_ geometry: JSONText) {
        guard case .object = geometry, let type = geometry["type"]?.string else {
            return problems.append("geometry has no type")
        }
        for name in ["geometry", "properties", "features", "crs"] where geometry[name] != nil {
            problems.append("geometry must not have a member '\(name)'")
        }
        if type == "GeometryCollection" { return checkCollection(geometry) }
        guard let coordinates = geometry["coordinates"] else { return problems.append("geometry has no coordinates") }
        switch type {
        case "Point": _ = position(coordinates, decimals: 6)
        case "MultiPoint": for point in list(coordinates) { _ = position(point, decimals: 6) }
        case "LineString": line(coordinates)
        case "MultiLineString": for part in list(coordinates) { line(part) }
        case "Polygon": polygon(coordinates)
        case "MultiPolygon": for part in list(coordinates) { polygon(part) }
        default: problems.append("'\(type)' is no geometry type")
        }
    }

    private mutating func checkCollection(_ geometry: JSONText) {
        let parts = list(geometry["geometries"] ?? .null)
        if parts.count == 1 { problems.append("collection of one geometry") }
        for part in parts {
            if part["type"]?.string == "GeometryCollection" { problems.append("nested collection") }
            check(part)
        }
    }

    private mutating func list(_ value: JSONText) -> [JSONText] {
        if value.elements == nil { problems.append("coordinates are no array where one is due") }
        return value.elements ?? []
    }

    private mutating func position(_ value: JSONText, decimals: Int) -> RFC7946Position? {
        guard let elements = value.elements, elements.count >= 2 else {
            problems.append("position is no array of two numbers")
            return nil
        }
        if elements.count > 3 { problems.append("position of more than three numbers") }
        guard let x = elements[0].number, let y = elements[1].number, x.isFinite, y.isFinite else {
            problems.append("position is not made of numbers")
            return nil
        }
        if abs(x) > 180 || abs(y) > 90 { problems.append("position \(x), \(y) is not on Earth") }
        for case .number(let text) in elements.prefix(2) {
            let places = text.split(separator: ".").dropFirst().first?.utf8.count ?? 0
            if places > decimals { problems.append("position has excess digits: \(text)") }
        }
        positions.append(RFC7946Position(longitude: x, latitude: y))
        return positions.last
    }

    /// Positions whose steps do not jump across the antimeridian.
    private mutating func path(_ value: JSONText) -> [RFC7946Position] {
        let path = list(value).compactMap { position($0, decimals: 5) }
        for (from, to) in zip(path, path.dropFirst()) {
            let step = abs(from.longitude - to.longitude)
            if step > 180 && step < 360 { problems.append("not cut at the antimeridian") }
        }
        return path
    }

    private mutating func line(_ value: JSONText) {
        if path(value).count < 2 { problems.append("line of fewer than two positions") }
    }

    private mutating func polygon(_ value: JSONText) {
        let rings = list(value)
        if rings.isEmpty { problems.append("polygon without rings") }
        for (index, ring) in rings.enumerated() {
            let corners = path(ring)
            if corners.count < 4 { problems.append("ring of fewer than four positions") }
            // Identical as text, not only as numbers.
            if ring.elements?.first != ring.elements?.last { problems.append("ring is not closed") }
            var area = 0.0
            for (from, to) in zip(corners, corners.dropFirst()) {
                area += (from.longitude - corners[0].longitude) * (to.latitude - corners[0].latitude)
                area -= (to.longitude - corners[0].longitude) * (from.latitude - corners[0].latitude)
            }
            if index == 0 && area <= 0 { problems.append("outer ring is not counter-clockwise") }
            if index > 0 && area >= 0 { problems.append("hole is not clockwise") }
        }
    }
}
