import BorderGeometry

/// Sources, boundary policy and projection under everything else.
struct Footer {
    private let left: [String]
    private let projection: String
    private let width: Double

    init(sources: [String], boundaryNote: String, projection: String, width: Double) {
        self.width = width
        self.projection = projection
        let room = width - 40
        let aside = TextWidth.of(projection, .footer) + 24
        let sourceLines = PlainText.wrap(sources.joined(separator: " "), .footer, width: room, lines: 4)
        let noteLines = PlainText.wrap(boundaryNote, .footer, width: room - aside, lines: 2)
        left = sourceLines + noteLines
    }

    /// From the rule to the canvas's edge.
    var height: Double { 15 + 16 * Double(max(1, left.count)) + 0 }

    func nodes(top: Double) -> [MapScene.Node] {
        let rule = [Position(x: 20, y: top), Position(x: width - 20, y: top)]
        var nodes: [MapScene.Node] = [.shape(.lines([rule]), .stroke(.rule, 0.8))]
        for (index, line) in left.enumerated() {
            nodes.append(.text(TextLine(line, at: Position(x: 20, y: top + 17 + 16 * Double(index)), .footer)))
        }
        let last = top + 17 + 16 * Double(max(0, left.count - 1))
        nodes.append(.text(TextLine(projection, at: Position(x: width - 20, y: last), .footer, anchor: .end)))
        return nodes
    }
}
