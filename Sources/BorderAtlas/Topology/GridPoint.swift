package import BorderGeometry

/// A position in whole units of 1e-4 degree, so that equal means equal.
package struct GridPoint: Hashable, Comparable, Sendable, BitwiseCopyable {
    package var x: Int32
    package var y: Int32

    package init(x: Int32, y: Int32) {
        self.x = x
        self.y = y
    }

    /// In degrees.
    package var position: Position {
        Position(x: Double(x) / AtlasFormat.unitsPerDegree, y: Double(y) / AtlasFormat.unitsPerDegree)
    }

    package static func < (left: GridPoint, right: GridPoint) -> Bool { (left.x, left.y) < (right.x, right.y) }
}
