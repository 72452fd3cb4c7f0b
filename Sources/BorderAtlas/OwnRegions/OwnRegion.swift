package import BorderGeometry

/// A region that a user brings: an area with a name, which the atlas does not have.
public struct OwnRegion: Hashable, Sendable {
    /// What identifies it; behind `region:` where another place of the atlas has that id.
    public var code: String
    /// What it is called.
    public var name: String
    /// Its ground in degrees: valid, without parts that overlap or touch along a line, rings closed.
    package var polygons: [Polygon]
    /// How large that is, to half a per cent.
    public var squareKilometres: Double

    /// The smallest box around it.
    package var box: Rectangle? { Rectangle(around: polygons.lazy.flatMap(\.outer)) }
}

/// Where a crossing lies among the regions of one's own.
public enum OwnRegionSite: Hashable, Sendable {
    /// In this region and in no other.
    case inside(String)
    /// In no region, or on an edge.
    case outside
    /// In several, or with bridges in several: it is counted in none.
    case several([String])
    /// Nobody knows where it lies.
    case unknown
}
