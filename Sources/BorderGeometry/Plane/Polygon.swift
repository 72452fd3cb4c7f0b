/// An outer ring and the holes in it, each ring closed: its last position equals its first.
public struct Polygon: Hashable, Sendable {
    /// The boundary.
    public var outer: [Position]
    /// The rings inside it that do not belong to it.
    public var holes: [[Position]]

    /// A polygon from closed rings.
    public init(outer: [Position], holes: [[Position]] = []) {
        self.outer = outer
        self.holes = holes
    }
}
