public import BorderGeometry

/// A finished map as layers of primitive shapes: everything placed, nothing left to decide for a format.
public struct MapScene: Hashable, Sendable {
    /// The canvas in px.
    public var width: Double
    /// The canvas in px.
    public var height: Double
    /// The map's part of the canvas.
    public var mapFrame: Rectangle
    /// The message.
    public var title: String
    /// The map in sentences, for whoever cannot see it.
    public var description: String
    /// What a program wants to know of the map.
    public var metadata: MapMetadata
    /// Bottom first.
    public var layers: [Layer]
    /// Labels for which there was no room, by their text.
    public var droppedLabels: [String]
    /// The boxes of the labels on the map, for checks.
    public var labelBoxes: [LabelBox]

    /// A named layer; designers' programs show it as one.
    public struct Layer: Hashable, Sendable {
        /// The id: `countries`.
        public var id: String
        /// The name a designer sees.
        public var label: String
        /// What it holds, bottom first.
        public var nodes: [Node]
        /// Whether a screen reader skips it because other layers say the same.
        public var isRepetition = false

        /// A layer.
        public init(_ id: String, _ label: String, _ nodes: [Node] = []) {
            self.id = id
            self.label = label
            self.nodes = nodes
        }
    }

    /// A shape, or several that belong together.
    public indirect enum Node: Hashable, Sendable {
        case element(Element)
        /// Shapes of one thing, with an id and a sentence for tooltips.
        case group(id: String, title: String, [Node])
    }

    /// A painted shape.
    public struct Element: Hashable, Sendable {
        /// Its form.
        public var shape: Shape
        /// Its colours; text takes them from its style.
        public var paint: Paint
        /// Its id; empty where nobody will ask for it.
        public var id: String

        /// A painted shape.
        public init(_ shape: Shape, _ paint: Paint, id: String = "") {
            self.shape = shape
            self.paint = paint
            self.id = id
        }
    }
}

extension MapScene.Node {
    static func shape(_ shape: Shape, _ paint: Paint, id: String = "") -> MapScene.Node {
        .element(MapScene.Element(shape, paint, id: id))
    }

    static func text(_ line: TextLine) -> MapScene.Node {
        .element(MapScene.Element(.text(line), .fill(line.style.ink)))
    }
}

/// The box of a placed label and what it says.
public struct LabelBox: Hashable, Sendable {
    /// The words, lines joined by blanks.
    public var text: String
    /// The box of each line.
    public var lines: [Rectangle]
}

/// Facts about a map for programs.
public struct MapMetadata: Hashable, Sendable {
    /// The program and its version.
    public var generator: String
    /// The PROJ string.
    public var crs: String
    /// The name readers know the projection by.
    public var projection: String
    /// Ground metres in one px at the projection's centre.
    public var metresPerPixel: Double
    /// The middle of the frame in degrees.
    public var centre: Position
    /// The measured distortion.
    public var distortion: Distortion
    /// Whose view of boundaries is drawn.
    public var worldview: String
    /// A digest of the data; empty where there is none.
    public var dataDigest: String
    /// The sources as printed.
    public var sources: [String]
}
