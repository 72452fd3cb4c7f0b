import BorderCore
import BorderGeometry

/// Reads the lists of `coordinates`, however deep they lie.
struct RegionCoordinates {
    /// What the lists hold.
    struct Shape {
        /// In how many lists a position lies: 3 for a polygon, 4 for several.
        var depth = 0
        /// Rings by polygon.
        var polygons: [[[Position]]] = []
        /// Why the lists are of no use.
        private(set) var fault: String?

        /// The first fault says best what is wrong.
        fileprivate mutating func note(_ words: String) { if fault == nil { fault = words } }
    }

    /// How many positions there were in the file.
    private var count = 0

    /// More positions than these are no regions: they would take minutes to check.
    static let mostPositions = 1_000_000

    /// Reads one value.
    ///
    /// - Parameters:
    ///   - first: its first token.
    ///   - tokens: where the rest comes from.
    /// - Returns: the rings of polygons.
    /// - Throws: what is no JSON, and more positions than are read.
    mutating func read(
        _ first: JSONTokens.Token,
        from tokens: inout JSONTokens
    ) throws(JSONFault) -> Shape {
        var shape = Shape()
        guard first == .beginArray else {
            shape.note("its coordinates are no list")
            try tokens.skip(after: first)
            return shape
        }
        var depth = 1
        var position: [Double] = []
        var ring: [Position] = []
        var rings: [[Position]] = []
        while depth > 0 {
            let token = try tokens.next()
            switch token {
            case .beginArray:
                depth += 1
                if shape.depth > 0, depth > shape.depth { shape.note("its coordinates lie at different depths") }
                position = []
            case .number:
                let number = Double(String(decoding: tokens.text[tokens.range], as: UTF8.self)) ?? .nan
                tokens.drop()
                if shape.depth == 0 { shape.depth = depth }
                if depth != shape.depth { shape.note("its coordinates lie at different depths") }
                if position.count < 4 { position.append(number) }
            case .endArray:
                switch depth {
                case shape.depth where shape.depth > 0:
                    count += 1
                    guard count <= RegionCoordinates.mostPositions else {
                        throw tokens.fault(
                            "more than \(RegionCoordinates.mostPositions.grouped) positions",
                            "shapes that are simplified",
                            code: "too-many-positions",
                            at: tokens.place
                        )
                    }
                    if position.count < 2 {
                        shape.note("a position has no two numbers")
                    } else {
                        ring.append(Position(x: position[0], y: position[1]))
                    }
                    position = []
                case shape.depth - 1 where !ring.isEmpty:
                    rings.append(ring)
                    ring = []
                case shape.depth - 2 where !rings.isEmpty:
                    shape.polygons.append(rings)
                    rings = []
                default: break
                }
                depth -= 1
            default:
                shape.note("its coordinates hold something that is no number")
                try tokens.skip(after: token)
            }
        }
        return shape
    }
}
