package import BorderGeometry

/// A primitive of a scene, in px with y downward.
package enum Shape: Hashable, Sendable {
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
package struct Outline: Hashable, Sendable {
    /// One edge, from where the one before it ended.
    package enum Edge: Hashable, Sendable {
        case line(to: Position)
        /// Part of a circle; clockwise on the screen or not, the longer or the shorter way round.
        case arc(radius: Double, isLong: Bool, isClockwise: Bool, to: Position)
    }

    /// Where it starts.
    package var start: Position
    /// The edges, in order.
    package var edges: [Edge]
    /// Whether it returns to its start.
    package var isClosed: Bool

    /// An outline from its edges.
    package init(start: Position, edges: [Edge], isClosed: Bool = true) {
        self.start = start
        self.edges = edges
        self.isClosed = isClosed
    }
}

/// One line of text at a baseline: one way of setting it, or several that flow one after the other, so that no font
/// lets them run into each other.
package struct TextLine: Hashable, Sendable {
    /// Which point of the line stands at the position.
    package enum Anchor: String, Sendable {
        case start, middle, end
    }

    /// Words set in one way.
    package struct Run: Hashable, Sendable {
        /// The words.
        package var text: String
        /// How they are set.
        package var style: TextStyle
    }

    /// The words, from left to right, one run or more; a blank between two begins the second.
    package let runs: [Run]
    /// The baseline's start, middle or end.
    package var position: Position
    /// Which of them.
    package var anchor: Anchor

    /// A line of text set in one way.
    package init(_ text: String, at position: Position, _ style: TextStyle, anchor: Anchor = .start) {
        runs = [Run(text: text, style: style)]
        self.position = position
        self.anchor = anchor
    }

    /// A line of words that are set in several ways, with a blank between them.
    package init(_ words: [(text: String, style: TextStyle)], at position: Position, anchor: Anchor) {
        runs = words.enumerated().map { index, word in
            Run(text: (index > 0 ? " " : "") + word.text, style: word.style)
        }
        self.position = position
        self.anchor = anchor
    }

    /// All the words.
    package var text: String { runs.map(\.text).joined() }

    /// How the first of them are set.
    package var style: TextStyle { runs.first?.style ?? .footer }

    /// The box it fills, by the width table.
    package var box: Rectangle {
        let width = runs.reduce(0) { $0 + TextWidth.of($1.text, $1.style) }
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
