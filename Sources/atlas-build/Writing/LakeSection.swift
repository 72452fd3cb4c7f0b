import BorderAtlas

/// Writes the lakes: rings that lie within another are its islands.
enum LakeSection {
    private struct Ring {
        var name: String
        var points: [GridPoint]
    }

    static func bytes(_ table: CSVTable) throws -> [UInt8] {
        var rings: [Ring] = []
        var number = ""
        for row in table.rows {
            if try table.field(row, "ring") != number {
                number = try table.field(row, "ring")
                rings.append(Ring(name: name(try table.field(row, "name")), points: []))
            }
            guard let x = Double(try table.field(row, "lon")), let y = Double(try table.field(row, "lat")) else {
                throw BuildError("\(table.path): a lake has no position")
            }
            let point = try SeamSnapping.gridPoint(x, y)
            if point != rings[rings.count - 1].points.last { rings[rings.count - 1].points.append(point) }
        }
        for index in rings.indices where rings[index].points.first == rings[index].points.last {
            rings[index].points.removeLast()
        }
        rings.removeAll { $0.points.count < 3 || ShapeReading.doubleArea($0.points) == 0 }
        let owners = rings.indices.map { index in
            rings.indices.first { $0 != index && contains(rings[$0].points, rings[index].points) }
        }
        var writer = ByteWriter()
        let shores = rings.indices.filter { owners[$0] == nil }
        writer.unsigned(shores.count)
        for shore in shores {
            let islands = rings.indices.filter { owners[$0] == shore }
            writer.text(rings[shore].name)
            writer.unsigned(1 + islands.count)
            add(rings[shore].points, isHole: false, to: &writer)
            for island in islands { add(rings[island].points, isHole: true, to: &writer) }
        }
        return writer.bytes
    }

    private static func name(_ source: String) -> String {
        let parts = source.split(separator: ":").filter { Int($0) == nil }.map(String.init)
        switch parts.first {
        case "Great Lakes" where parts.last == "Superior, Huron, Michigan": return "Lakes Superior, Huron and Michigan"
        case "Great Lakes": return parts.count > 1 ? "Lake " + parts[1] : "Great Lakes"
        case "Malaren": return "Mälaren"
        case "Vanern": return "Vänern"
        case "Ysyk Kol": return "Issyk-Kul"
        case "Rybinsk Res.": return "Rybinsk Reservoir"
        case "Res. Manicouagan": return "Manicouagan Reservoir"
        case "?", nil: return ""
        case let name?: return name
        }
    }

    private static func add(_ points: [GridPoint], isHole: Bool, to writer: inout ByteWriter) {
        var ring = points
        if (ShapeReading.doubleArea(points) > 0) == isHole { ring.reverse() }
        if let first = ring.first { ring.append(first) }
        writer.unsigned(ring.count)
        var before = GridPoint(x: 0, y: 0)
        for point in ring {
            writer.signed(Int(point.x) - Int(before.x))
            writer.signed(Int(point.y) - Int(before.y))
            before = point
        }
    }

    /// Whether most vertices of a ring lie within another; neighbouring lakes share some.
    private static func contains(_ ring: [GridPoint], _ other: [GridPoint]) -> Bool {
        other.count { contains(ring, $0) } * 2 > other.count
    }

    private static func contains(_ ring: [GridPoint], _ point: GridPoint) -> Bool {
        guard var from = ring.last else { return false }
        var isInside = false
        for to in ring {
            let cross =
                (Int(to.x) - Int(from.x)) * (Int(point.y) - Int(from.y))
                - (Int(to.y) - Int(from.y)) * (Int(point.x) - Int(from.x))
            if (from.y > point.y) != (to.y > point.y) && (cross > 0) == (to.y > from.y) { isInside.toggle() }
            from = to
        }
        return isInside
    }
}
