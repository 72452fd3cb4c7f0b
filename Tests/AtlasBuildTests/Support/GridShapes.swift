import BorderTestSupport

@testable import BorderAtlas
@testable import atlas_build

/// Rings on the grid, made by hand.
enum GridShapes {
    static func points(_ pairs: [(Int32, Int32)]) -> [GridPoint] { pairs.map { GridPoint(x: $0.0, y: $0.1) } }

    static func ring(_ pairs: [(Int32, Int32)]) -> GridRing { GridRing(points(pairs)) }

    /// A square from its south-western corner, counter-clockwise.
    static func square(_ west: Int32, _ south: Int32, _ size: Int32) -> GridRing {
        ring([(west, south), (west + size, south), (west + size, south + size), (west, south + size)])
    }

    /// The same square walked the other way: a hole.
    static func hole(_ west: Int32, _ south: Int32, _ size: Int32) -> GridRing {
        GridRing(square(west, south, size).points.reversed())
    }

    /// One unit for each land cell of a board of squares of size 10.
    static func cells(columns: Int, land: [Bool]) -> [[GridRing]] {
        land.indices.filter { land[$0] }.map { cell in
            [square(Int32(cell % columns) * 10, Int32(cell / columns) * 10, 10)]
        }
    }

    /// The same rings, each beginning at another of its points.
    static func turned(_ shapes: [[GridRing]], _ random: inout SplitMix) -> [[GridRing]] {
        shapes.map { rings in
            rings.map { ring in
                let start = Int.random(in: 0..<ring.points.count, using: &random)
                return GridRing(Array(ring.points[start...] + ring.points[..<start]))
            }
        }
    }
}

extension BuiltArc {
    /// In short: `0|1 10,0 10,10`, with `~` for a seam and a point for the sea.
    var text: String {
        "\(left)|\(right < 0 ? "." : String(right))\(isSeam ? "~" : "") "
            + points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    }
}
