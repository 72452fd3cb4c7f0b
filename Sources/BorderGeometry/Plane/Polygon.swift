/// An outer ring and the holes in it, each ring closed: its last position equals its first.
package struct Polygon: Hashable, Sendable {
    /// The boundary.
    package var outer: [Position]
    /// The rings inside it that do not belong to it.
    package var holes: [[Position]]

    /// A polygon from closed rings.
    package init(outer: [Position], holes: [[Position]] = []) {
        self.outer = outer
        self.holes = holes
    }
}
