public import BorderGeometry

/// A primitive of a scene, in px with y downward.
public enum Shape: Hashable, Sendable {
    /// Open lines.
    case lines([[Position]])
    /// Closed rings, filled by the even-odd rule.
    case areas([[Position]])
    /// A closed outline of straight and round edges.
    case outline(Outline)
    case circle(centre: Position, radius: Double)
    case rectangle(Rectangle)
    case text(TextLine)
}

/// An outline of straight and round edges.
public struct Outline: Hashable, Sendable {
    /// One edge, from where the one before it ended.
    public enum Edge: Hashable, Sendable {
        case line(to: Position)
        /// Part of a circle; clockwise on the screen or not, the longer or the shorter way round.
        case arc(radius: Double, isLong: Bool, isClockwise: Bool, to: Position)
    }

    /// Where it starts.
    public var start: Position
    /// The edges, in order.
    public var edges: [Edge]
    /// Whether it returns to its start.
    public var isClosed: Bool

    /// An outline from its edges.
    public init(start: Position, edges: [Edge], isClosed: Bool = true) {
        self.start = start
        self.edges = edges
        self.isClosed = isClosed
    }
}

/// One line of text at a baseline.
public struct TextLine: Hashable, Sendable {
    /// Which point of the line stands at the position.
    public enum Anchor: String, Sendable {
        case start, middle, end
    }

    /// The words.
    public var text: String
    /// The baseline's start, middle or end.
    public var position: Position
    /// Which of them.
    public var anchor: Anchor
    /// How it is set.
    public var style: TextStyle

    /// A line of text.
    public init(_ text: String, at position: Position, _ style: TextStyle, anchor: Anchor = .start) {
        self.text = text
        self.position = position
        self.style = style
        self.anchor = anchor
    }

    /// The box it fills, by the width table.
    public var box: Rectangle {
        let width = TextWidth.of(text, style)
        let x: Double
        switch anchor {
        case .start: x = position.x
        case .middle: x = position.x - width / 2
        case .end: x = position.x - width
        }
        let height = TextWidth.lineHeight(style)
        let middle = position.y - TextWidth.baselineOffset(style)
        return Rectangle(x: x, y: middle - height / 2, width: width, height: height)
    }
}
