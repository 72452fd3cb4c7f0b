import BorderGeometry

/// Where on the canvas a mark stands, and the border it stands on.
struct Site {
    /// In px.
    var position: Position
    /// The displayed border under it, if it stands on one.
    var line: Polyline?
    /// Whether it is a known point rather than the middle of something.
    var isPoint: Bool
    /// The known points of a group.
    var members: [Position] = []
}
