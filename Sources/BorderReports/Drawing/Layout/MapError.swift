import BorderCore
public import BorderGeometry

/// Why no map can be drawn.
public enum MapError: Error, Hashable, Sendable {
    /// Projecting or measuring failed.
    case geometry(GeometryError)
    /// The frame names a border the atlas has no line for.
    case unknownBorder(String)
    /// The frame's box is out of order or outside the world.
    case invalidBox(String)
    /// A sheet holds fewer maps; by what they are divided: "day".
    case tooManyPanels(Int, division: String)
}

extension MapError: CustomStringConvertible {
    /// A sentence for whoever runs the command.
    public var description: String {
        switch self {
        case .geometry(let error): error.description
        case .unknownBorder(let code): "the atlas has no land border \(code) to draw"
        case .invalidBox(let box):
            "no map of the box \(box): expected west, south, east, north in degrees, each pair in order"
        case .tooManyPanels(let count, let division):
            "\(count.grouped) maps, one a \(division), have no room on a sheet, which holds \(PanelGrid.most): "
                + (division == "crossing"
                    ? "--crossing or --border asks for fewer"
                    : "--from and --to ask for fewer, and so does a longer unit")
        }
    }
}
