package import BorderGeometry

/// A finished map as layers of primitive shapes: everything placed, nothing left to decide for a format.
package struct MapScene: Hashable, Sendable {
    /// The canvas in px.
    package var width: Double
    /// The canvas in px.
    package var height: Double
    /// The map's part of the canvas.
    package var mapFrame: Rectangle
    /// The maps in it, each with its title where they are several.
    package var panels: [PanelFrame] = []
    /// The message.
    package var title: String
    /// The map in sentences, for whoever cannot see it.
    package var description: String
    /// What a program wants to know of the map.
    package var metadata: MapMetadata
    /// Bottom first.
    package var layers: [Layer]
    /// Labels for which there was no room, by their text.
    package var droppedLabels: [String]
    /// What signs say of themselves to programs, by the ids of their groups.
    package var facts: [String: [SceneFact]] = [:]
    /// What became of every number that was read.
    package var account = NumberAccount()
    /// What the numbers 1, 2, 3 … on the map stand for.
    package var keyed: [String] = []
    /// Whose boundaries are drawn, and how what is disputed and on the map is shown.
    package var boundaryNote = ""
    /// The boxes of the labels on the map, for checks.
    package var labelBoxes: [LabelBox]

    /// One map of a sheet.
    package struct PanelFrame: Hashable, Sendable {
        /// What it is of; empty for a single map.
        package var title: String
        /// Its part of the canvas, in px.
        package var frame: Rectangle
    }

    /// A named layer; designers' programs show it as one.
    package struct Layer: Hashable, Sendable {
        /// The id: `countries`.
        package var id: String
        /// The name a designer sees.
        package var label: String
        /// What it holds, bottom first.
        package var nodes: [Node]
        /// Whether a screen reader skips it because other layers say the same.
        package var isRepetition = false

        /// A layer.
        package init(_ id: String, _ label: String, _ nodes: [Node] = []) {
            self.id = id
            self.label = label
            self.nodes = nodes
        }
    }

    /// A shape, or several that belong together.
    package indirect enum Node: Hashable, Sendable {
        case element(Element)
        /// Shapes of one thing, with an id and a sentence for tooltips.
        case group(id: String, title: String, [Node])
    }

    /// A painted shape.
    package struct Element: Hashable, Sendable {
        /// Its form.
        package var shape: Shape
        /// Its colours; text takes them from its style.
        package var paint: Paint
        /// Its id; empty where nobody will ask for it.
        package var id: String

        /// A painted shape.
        package init(_ shape: Shape, _ paint: Paint, id: String = "") {
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
package struct LabelBox: Hashable, Sendable {
    /// The words, lines joined by blanks.
    package var text: String
    /// The id of the sign it speaks of; empty for names of the ground.
    package var sign: String
    /// The box of each line.
    package var lines: [Rectangle]
}

/// Facts about a map for programs.
package struct MapMetadata: Hashable, Sendable {
    /// The program and its version.
    package var generator: String
    /// The PROJ string.
    package var crs: String
    /// The name readers know the projection by.
    package var projection: String
    /// Ground metres in one px at the projection's centre.
    package var metresPerPixel: Double
    /// The middle of the frame in degrees.
    package var centre: Position
    /// The measured distortion.
    package var distortion: Distortion
    /// Whose view of boundaries is drawn.
    package var worldview: String
    /// A digest of the data; empty where there is none.
    package var dataDigest: String
    /// The sources as printed.
    package var sources: [String]
    /// What it is of.
    package var subject = ""
    /// What was asked for; `nil` where that is not known.
    package var query: [Provenance.Condition]?
}
