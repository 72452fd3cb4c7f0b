import BorderAtlas

/// A closed ring on the grid, without the repeated last point, with the unit's land on its left.
struct GridRing {
    var points: [GridPoint]
    /// Whether the edge from each point to the next is a seam.
    var seams: [Bool]

    init(_ points: [GridPoint]) {
        self.points = points
        seams = [Bool](repeating: false, count: points.count)
    }
}
