import BorderGeometry

@testable import BorderReports

/// The frame of the overview and what the tests of its furniture share.
enum Overview {
    static let frame = Rectangle(x: 0, y: 88, width: 960, height: 684)

    /// A plane that shows places, given as longitude and latitude.
    static func plane(_ places: [(Double, Double)]) throws -> MapPlane {
        try FrameChoice.plane(showing: places.map { Position(x: $0.0, y: $0.1) }, in: frame, padding: (20, 20))
    }

    /// The painted shapes among nodes, groups left out.
    static func elements(_ nodes: [MapScene.Node]) -> [MapScene.Element] {
        nodes.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }
}
